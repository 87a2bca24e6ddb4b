"""Which times are proposed, for what the person asked."""

from datetime import datetime, time, timedelta

import pytest

from bot.mission_locale.appointments import BookableTime
from bot.mission_locale.opening_hours import PARIS
from bot.mission_locale.wanted_times import APART, HalfDay, Window, choose, nearest

# A week from Tuesday 24 to Monday 30 November, weekdays, each quarter hour of 9-12 and 14-16.
QUARTERS = [time(hour, minute) for hour in (9, 10, 11, 14, 15) for minute in (0, 15, 30, 45)]
DAYS = [24, 25, 26, 27, 30]


def paris(day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=PARIS)


def option(start: datetime) -> BookableTime:
    return BookableTime(start, start + timedelta(minutes=45))


WEEK = [option(datetime.combine(paris(day), quarter, PARIS)) for day in DAYS for quarter in QUARTERS]
MORNINGS, AFTERNOONS = frozenset({HalfDay.MORNING}), frozenset({HalfDay.AFTERNOON})


@pytest.mark.parametrize(
    ("asked", "wanted", "proposed", "exact"),
    [
        ("nothing", None, ["24 09:00", "24 14:00", "25 09:00"], True),
        ("pas le matin", Window(not_half_days=MORNINGS), ["24 14:00", "25 14:00", "26 14:00"], True),
        ("sauf mardi", Window(not_weekdays=frozenset({1})), ["25 09:00", "25 14:00", "26 09:00"], True),
        ("après le 26", Window(paris(27)), ["27 09:00", "27 14:00", "30 09:00"], True),
        ("jeudi aprem", Window(paris(26, 12), paris(27)), ["26 14:00", "26 15:00", "26 15:30"], True),
        ("jeudi", Window(paris(26), paris(27)), ["26 09:00", "26 11:00", "26 15:30"], True),
        ("cette semaine", Window(paris(23), paris(28)), ["24 09:00", "26 09:00", "27 14:00"], True),
        ("jeudi 10 h", Window(paris(26, 10), paris(26, 10, 15)), ["26 10:00"], True),
        ("samedi", Window(paris(28), paris(29)), ["27 15:15", "27 15:45", "30 09:00"], False),
        ("jeudi 13 h", Window(paris(26, 13), paris(26, 13, 15)), ["26 11:45", "26 14:00", "26 14:30"], False),
        (
            "jeudi matin, mais pas le matin",
            Window(paris(26), paris(26, 12), not_half_days=MORNINGS),
            ["25 15:45", "26 14:00", "26 14:30"],
            False,
        ),
    ],
)
def test_what_is_proposed_fits_what_was_asked(
    asked: str, wanted: Window | None, proposed: list[str], exact: bool
) -> None:
    offer = choose(WEEK, wanted, 3)

    assert (proposed, exact) == ([f"{time.start:%d %H:%M}" for time in offer.times], offer.exact), asked


def test_asking_for_others_never_brings_back_the_same() -> None:
    first = choose(WEEK, None, 3)
    others = choose(WEEK, Window(seen=frozenset(time.start for time in first.times)), 3)

    assert others.exact
    assert all(abs(one.start - other.start) >= APART for one in first.times for other in others.times)


def test_when_all_is_refused_something_is_proposed_all_the_same() -> None:
    offer = choose(WEEK, Window(not_half_days=MORNINGS | AFTERNOONS), 3)

    assert 3 == len(offer.times)
    assert not offer.exact


def test_three_quarters_of_an_hour_in_a_row_are_not_a_choice() -> None:
    row = [option(paris(24, 9) + timedelta(minutes=15 * index)) for index in range(4)]

    assert [paris(24, 9), paris(24, 9, 30)] == [time.start for time in choose(row, None, 3).times]


@pytest.mark.parametrize("limit", [1, 2, 3, 5])
@pytest.mark.parametrize("wanted", [None, Window(paris(26), paris(27)), Window(paris(28), paris(29))])
def test_never_more_than_asked_for_and_always_in_order(limit: int, wanted: Window | None) -> None:
    starts = [time.start for time in choose(WEEK, wanted, limit).times]

    assert limit == len(starts)
    assert sorted(set(starts)) == starts


def test_when_nothing_is_left_nothing_is_proposed() -> None:
    assert ((), False) == (choose([], None, 3).times, choose([], None, 3).exact)


def test_the_nearest_begin_with_the_time_itself_if_it_is_free() -> None:
    assert paris(26, 10) in [time.start for time in nearest(WEEK, paris(26, 10), 3)]


def test_a_window_refuses_a_moment_by_its_day_in_paris() -> None:
    late_monday_in_utc = datetime.fromisoformat("2026-11-23T23:30:00+00:00")

    assert not Window(not_weekdays=frozenset({1})).accepts(late_monday_in_utc)
