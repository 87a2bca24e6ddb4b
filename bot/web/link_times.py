"""Bookable times laid out by day, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.mission_locale.appointments import BookableTime
from bot.mission_locale.opening_hours import PARIS

TIMES_A_PAGE = 9


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


def page_of(times: Sequence[BookableTime], number: int) -> TimesPage:
    """The page of this number, the last one when there are not so many."""
    last = max(1, -(-len(times) // TIMES_A_PAGE))
    number = min(number, last)
    shown = times[(number - 1) * TIMES_A_PAGE : number * TIMES_A_PAGE]
    days = [
        Day(day, [_hour(each) for each in of_day]) for day, of_day in groupby(shown, key=lambda each: _split(each)[0])
    ]
    return TimesPage(days, number, number - 1 if number > 1 else None, number + 1 if number < last else None)


def _hour(option: BookableTime) -> Hour:
    return Hour(option.start.astimezone(PARIS).isoformat(), _split(option)[1], option.label)


def _split(option: BookableTime) -> tuple[str, str]:
    day, _, hour = option.label.partition(" à ")
    return day, hour
