"""The answer to "when?": a moment or a span of time, with what the person ruled out."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal, TypedDict
from zoneinfo import ZoneInfo

from bot.language.date_names import DAY

PARIS = ZoneInfo("Europe/Paris")
Kind = Literal["instant", "interval"]
_LENGTHS = {"day": DAY, "week": 7 * DAY}


class WhenFrame(TypedDict):
    """How a `When` travels as JSON."""

    kind: Kind
    start: str
    end: str | None
    grain: str


@dataclass(frozen=True)
class Exclusion:
    """Times that do not suit: a weekday, some days, some hours, or the hours of a given day."""

    weekday: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    since: time = time.min
    until: time | None = None

    def covers(self, moment: datetime) -> bool:
        """Whether an appointment at this moment is ruled out."""
        local = moment.astimezone(PARIS)
        return self._covers_day(local.date()) and self._covers_hour(local.time())

    def _covers_day(self, day: date) -> bool:
        if self.weekday is not None and day.weekday() != self.weekday:
            return False
        return (self.first_day or day) <= day <= (self.last_day or self.first_day or day)

    def _covers_hour(self, hour: time) -> bool:
        return self.since <= hour and (self.until is None or hour < self.until)


@dataclass(frozen=True)
class When:
    """What the person asked for; `end` is exclusive, and None for an instant or an open end.

    `day_named` is false for a mere hour ("après 16h"): `start` is then its next occurrence, and any other day would do.
    """

    kind: Kind
    start: datetime
    end: datetime | None = None
    grain: str = "day"
    excluded: tuple[Exclusion, ...] = ()
    soonest: bool = False
    day_named: bool = True

    def bounds(self) -> tuple[datetime, datetime | None]:
        """The span in which to look for a bookable time; an open end stays open unless a day was named."""
        if self.end is not None:
            return self.start, self.end
        if self.kind == "interval":
            open_day = self.day_named and self.grain in {"hour", "minute"}
            return self.start, _midnight_after(self.start) if open_day else None
        return self.start, self._end_of_instant()

    def suits(self, moment: datetime) -> bool:
        """Whether nothing the person ruled out covers this moment."""
        return not any(exclusion.covers(moment) for exclusion in self.excluded)

    def as_json(self) -> WhenFrame:
        """The four fields that `bot understand` prints."""
        end = self.end.isoformat() if self.end else None
        return {"kind": self.kind, "start": self.start.isoformat(), "end": end, "grain": self.grain}

    def _end_of_instant(self) -> datetime:
        if self.grain in _LENGTHS:
            return self.start + _LENGTHS[self.grain]
        if self.grain == "month":
            return (self.start.replace(day=1) + 32 * DAY).replace(day=1)
        if self.grain == "year":
            return self.start.replace(year=self.start.year + 1)
        return self.start + timedelta(hours=1 if self.grain == "hour" else 0, minutes=1 if self.grain != "hour" else 0)


def in_paris(naive: datetime) -> datetime:
    """A Paris wall-clock time; an hour that the spring change skips becomes the one an hour later."""
    return naive.replace(tzinfo=PARIS).astimezone(ZoneInfo("UTC")).astimezone(PARIS)


def _midnight_after(moment: datetime) -> datetime:
    return in_paris(datetime.combine(moment.date() + DAY, time.min))
