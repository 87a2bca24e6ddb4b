"""Whether a human may be promised now, and otherwise by when an answer is: one calendar for both."""

from dataclasses import replace
from datetime import datetime

from bot.mission_locale.handoff import OFFLINE_AFTER, PRESENCE
from bot.mission_locale.opening_hours import OpeningHours
from bot.services.ports import UnitOfWork


class Availability:
    """The office's hours, less holidays and the closures of its calendar, and who is at the console."""

    def __init__(self, hours: OpeningHours) -> None:
        self._hours = hours

    def is_counsellor_there(self, work: UnitOfWork, now: datetime) -> bool:
        """A human is promised only in opening hours and when one was seen within a minute."""
        return self._calendar(work).is_open(now) and work.counsellors.present(now - PRESENCE) > 0

    def may_still_come(self, work: UnitOfWork, now: datetime) -> bool:
        """Whether waiting in the queue still makes sense: a console that reloads or loses its line is not gone yet."""
        return self._calendar(work).is_open(now) and work.counsellors.present(now - OFFLINE_AFTER) > 0

    def promise(self, work: UnitOfWork, now: datetime) -> datetime:
        """By when a message left now is answered: the end of the next half-day of work."""
        return self._calendar(work).next_half_day_end(now)

    def _calendar(self, work: UnitOfWork) -> OpeningHours:
        closures = work.appointments.closures()
        return replace(
            self._hours,
            closed_on=self._hours.closed_on | {closure.day for closure in closures if not closure.open_anyway},
            open_anyway_on=frozenset(closure.day for closure in closures if closure.open_anyway),
        )
