"""Who waits for a time, and who is next when one comes free."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.mission_locale.appointments import Appointment

# Nobody is asked for ever: RDV Service Public stops after three offers too.
MOST_OFFERS = 3


@dataclass(frozen=True)
class Waiting:
    """Somebody who would like to come for a reason, if possible before a moment. `offered_id` is held for them."""

    id: str
    conversation_id: str
    reason_id: str
    since: datetime
    before: datetime | None = None
    offers: int = 0
    offered_start: datetime | None = None
    offered_id: str | None = None

    def would_take(self, start: datetime, theirs: Sequence[Appointment]) -> bool:
        """Whether this time is worth an offer, given the appointments they already have."""
        if self.offers >= MOST_OFFERS or self.offered_id or start == self.offered_start:
            return False
        if self.before and start >= self.before:
            return False
        # Who already has an appointment waits for an earlier one.
        return all(start < mine.start for mine in theirs if mine.reason_id == self.reason_id)
