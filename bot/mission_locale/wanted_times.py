"""Which of the bookable times to propose: those that fit what was asked, a few, well apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from itertools import groupby
from typing import Protocol

from bot.mission_locale.appointments import BookableTime, Offer
from bot.mission_locale.opening_hours import PARIS

APART = timedelta(minutes=30)
NOON = time(12)


class HalfDay(StrEnum):
    """Before or after noon."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


class Excluded(Protocol):
    """Something they ruled out: a day of the week, some hours…"""

    def covers(self, moment: datetime) -> bool:
        """Whether the moment is ruled out."""


@dataclass(frozen=True)
class Window:
    """When they would like to come. `start` and `end` bound the beginning; `seen` are times already proposed."""

    start: datetime | None = None
    end: datetime | None = None
    not_weekdays: frozenset[int] = frozenset()
    not_half_days: frozenset[HalfDay] = frozenset()
    seen: frozenset[datetime] = frozenset()
    excluded: tuple[Excluded, ...] = ()

    def without(self, seen: Iterable[datetime]) -> "Window":
        """The same wish, once these times were proposed."""
        return replace(self, seen=self.seen | frozenset(seen))

    @property
    def is_bounded(self) -> bool:
        """Whether they named a stretch of time with an end."""
        return self.end is not None

    def accepts(self, moment: datetime) -> bool:
        """Whether the moment fits in every way."""
        return self.distance(moment) == timedelta(0) and self.allows(moment)

    def allows(self, moment: datetime) -> bool:
        """Whether nothing they refused stands against the moment."""
        return (
            moment.astimezone(PARIS).weekday() not in self.not_weekdays
            and half_day(moment) not in self.not_half_days
            and not any(refused.covers(moment) for refused in self.excluded)
            and all(abs(moment - other) >= APART for other in self.seen)
        )

    def distance(self, moment: datetime) -> timedelta:
        """How far the moment lies outside."""
        if self.start and moment < self.start:
            return self.start - moment
        if self.end and moment >= self.end:
            # The end itself is already outside, if only just.
            return moment - self.end + timedelta.resolution
        return timedelta(0)


def half_day(moment: datetime) -> HalfDay:
    """Morning or afternoon, in Paris."""
    return HalfDay.MORNING if moment.astimezone(PARIS).time() < NOON else HalfDay.AFTERNOON


def choose(times: Sequence[BookableTime], wanted: Window | None, limit: int) -> Offer:
    """A few of the times, in order: among those that fit if there are any, else the nearest to what was asked."""
    window = wanted or Window()
    fitting = [option for option in times if window.accepts(option.start)]
    if fitting:
        return Offer(tuple(_spread(fitting, limit, evenly=window.is_bounded)), exact=True)
    allowed = [option for option in times if window.allows(option.start)] or times
    return Offer(tuple(_closest(allowed, window, limit)), exact=False)


def nearest(times: Sequence[BookableTime], moment: datetime, limit: int) -> tuple[BookableTime, ...]:
    """The times closest to one that cannot be had, in order."""
    return tuple(_closest(times, Window(moment, moment), limit))


def _closest(times: Sequence[BookableTime], window: Window, limit: int) -> list[BookableTime]:
    by_distance = sorted(times, key=lambda option: (window.distance(option.start), option.start))
    return sorted(_apart([*by_distance[:1], *_either_side(by_distance, window), *by_distance], limit))


def _either_side(by_distance: Sequence[BookableTime], window: Window) -> Iterable[BookableTime]:
    # Who asks for a closed Saturday may like Friday as well as Monday.
    edge = window.start or window.end
    return {option.start < edge: option for option in reversed(by_distance)}.values() if edge else ()


def _spread(times: Sequence[BookableTime], limit: int, *, evenly: bool) -> Sequence[BookableTime]:
    half_days = [next(group) for _, group in groupby(times, key=_half_day_of)]
    if len(half_days) < limit:
        return _evenly(_apart(times), limit)
    return _evenly(half_days, limit) if evenly else half_days[:limit]


def _half_day_of(option: BookableTime) -> tuple[object, HalfDay]:
    return option.start.astimezone(PARIS).date(), half_day(option.start)


def _evenly(times: Sequence[BookableTime], limit: int) -> Sequence[BookableTime]:
    if len(times) <= limit:
        return times
    return [times[round(index * (len(times) - 1) / max(limit - 1, 1))] for index in range(limit)]


def _apart(times: Sequence[BookableTime], limit: int | None = None) -> list[BookableTime]:
    chosen: list[BookableTime] = []
    for option in times:
        if len(chosen) == limit:
            break
        if all(abs(option.start - other.start) >= APART for other in chosen):
            chosen.append(option)
    return chosen
