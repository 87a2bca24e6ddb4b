"""When the office is open: the one calendar that feeds hand-off, bookable times and texts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import holidays

from bot.mission_locale.offices import Interval

__all__ = ["PARIS", "Interval", "OpeningHours", "is_public_holiday"]

PARIS = ZoneInfo("Europe/Paris")
_FAR_ENOUGH = 40


@dataclass(frozen=True)
class OpeningHours:
    """Weekly hours (0 is Monday) less public holidays and exceptional closures."""

    weekly: Mapping[int, Sequence[Interval]]
    closed_on: frozenset[date] = frozenset()
    open_anyway_on: frozenset[date] = frozenset()
    open_on_pentecost_monday: bool = False

    def intervals(self, day: date) -> Sequence[Interval]:
        """The open intervals of a day, in order; none when closed."""
        return () if self.is_closed(day) else self.weekly.get(day.weekday(), ())

    def is_closed(self, day: date) -> bool:
        """Whether the day is a public holiday or an exceptional closure."""
        if day in self.open_anyway_on:
            return False
        return day in self.closed_on or is_public_holiday(day, worked_pentecost=self.open_on_pentecost_monday)

    def is_open(self, moment: datetime) -> bool:
        """Whether someone may be at the office at this moment."""
        local = moment.astimezone(PARIS)
        return any(interval.start <= local.time() < interval.end for interval in self.intervals(local.date()))

    def next_opening(self, moment: datetime) -> datetime:
        """The first opening strictly after `moment`."""
        return next(start for start, _ in self._spans(moment) if start > moment)

    def next_half_day_end(self, moment: datetime) -> datetime:
        """The end of the next half-day that has not begun: a promise that a team can keep."""
        return next(end for start, end in self._spans(moment) if start > moment)

    def _spans(self, moment: datetime) -> Iterator[tuple[datetime, datetime]]:
        today = moment.astimezone(PARIS).date()
        for day in (today + timedelta(days=offset) for offset in range(_FAR_ENOUGH)):
            for interval in self.intervals(day):
                yield (
                    datetime.combine(day, interval.start, PARIS),
                    datetime.combine(day, interval.end, PARIS),
                )


def is_public_holiday(day: date, *, worked_pentecost: bool = False) -> bool:
    """Whether `day` is a French public holiday; Pentecost Monday may be worked as solidarity day."""
    names = holidays.country_holidays("FR", years=day.year)
    if worked_pentecost and "Pentec" in names.get(day, ""):
        return False
    return day in names
