"""Bookable times laid out by day, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from bot.mission_locale.appointments import BookableTime
from bot.mission_locale.opening_hours import PARIS

TIMES_A_PAGE = 9
A_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Hour:
    """A time as a button or a radio shows it."""

    value: str
    label: str
    full: str


@dataclass(frozen=True)
class Day:
    """The times of one day."""

    label: str
    hours: Sequence[Hour]


@dataclass(frozen=True)
class TimesPage:
    """One page of times, and whether there is one before and after."""

    days: Sequence[Day]
    number: int
    before: int | None
    after: int | None
    next_week: int | None


def page_of(times: Sequence[BookableTime], number: int) -> TimesPage:
    """The page of this number, the last one when there are not so many."""
    last = max(1, -(-len(times) // TIMES_A_PAGE))
    number = min(number, last)
    shown = times[(number - 1) * TIMES_A_PAGE : number * TIMES_A_PAGE]
    days = [
        Day(day, [_hour(each) for each in of_day]) for day, of_day in groupby(shown, key=lambda each: _split(each)[0])
    ]
    before, after = number - 1 if number > 1 else None, number + 1 if number < last else None
    return TimesPage(days, number, before, after, _a_week_later(times, number))


def _a_week_later(times: Sequence[BookableTime], number: int) -> int | None:
    """The page on which the first time of this one comes round again, unless it is the next page anyway."""
    first = (number - 1) * TIMES_A_PAGE
    later = (index for index, each in enumerate(times) if each.start >= times[first].start + A_WEEK)
    page = next(later, 0) // TIMES_A_PAGE + 1
    return page if page > number + 1 else None


def _hour(option: BookableTime) -> Hour:
    return Hour(option.start.astimezone(PARIS).isoformat(), _split(option)[1], option.label)


def _split(option: BookableTime) -> tuple[str, str]:
    day, _, hour = option.label.partition(" à ")
    return day, hour
