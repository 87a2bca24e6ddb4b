"""Workshops: people come together, to a session planned beforehand, and each has a seat."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.mission_locale.appointments import BookableTime, InThePast, OutsideOpening, Reason, SlotGone
from bot.mission_locale.bookable_times import OFFER_LASTS, last_moment
from bot.mission_locale.errors import Refused


@dataclass(frozen=True)
class WorkshopSession:
    """One meeting of a workshop. `taken` counts the seats that somebody has or holds."""

    id: str
    reason_id: str
    counsellor_id: str
    title: str
    start: datetime
    end: datetime
    capacity: int
    taken: int = 0
    cancelled: bool = False

    @property
    def left(self) -> int:
        """How many seats are free."""
        return self.capacity - self.taken


class BadCapacity(Refused):
    """A session has at least one seat, and not more than a room holds."""

    code = "bad_capacity"


def open_sessions(sessions: Sequence[WorkshopSession], reason: Reason, now: datetime) -> list[BookableTime]:
    """The sessions that still have a seat, with enough notice and not too far ahead; one time each, in order."""
    first, last = now + reason.notice, last_moment(reason, now)
    found: dict[datetime, BookableTime] = {}
    for session in sessions:
        if session.left > 0 and first <= session.start < last:
            before = found.get(session.start)
            seats = session.left + (before.seats or 0 if before else 0)
            found[session.start] = BookableTime(session.start, session.end, seats)
    return sorted(found.values())


def session_at(sessions: Sequence[WorkshopSession], reason: Reason, start: datetime, now: datetime) -> WorkshopSession:
    """The session for this very start, the one with most seats left; an error says why there is none."""
    if start <= now:
        raise InThePast
    planned = [session for session in sessions if session.start == start]
    if not planned or start >= last_moment(reason, now):
        raise OutsideOpening
    free = [session for session in planned if session.left > 0]
    if not free or start < now + reason.notice - OFFER_LASTS:
        raise SlotGone
    return min(free, key=lambda session: (-session.left, session.id))
