"""When somebody is reminded: the same hour days before, never at night, never of what was booked a moment ago."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mission_locale.opening_hours import PARIS
from bot.mission_locale.reminders import is_night, reminders_of

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def paris(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=PARIS)


@pytest.mark.parametrize(
    ("start", "due"),
    [
        (paris(2026, 11, 24, 14, 30), [paris(2026, 11, 17, 14, 30), paris(2026, 11, 23, 14, 30)]),
        # Clocks go back on 25 October 2026: the hour on the wall stays.
        (paris(2026, 10, 26, 9), [paris(2026, 10, 19, 9), paris(2026, 10, 25, 9)]),
        # And forward on 28 March 2027.
        (paris(2027, 3, 29, 9), [paris(2027, 3, 22, 9), paris(2027, 3, 28, 9)]),
        # From one year, and from a leap day, to the next.
        (paris(2027, 1, 4, 10), [paris(2026, 12, 28, 10), paris(2027, 1, 3, 10)]),
        (paris(2028, 3, 7, 10), [paris(2028, 2, 29, 10), paris(2028, 3, 6, 10)]),
        # What would fall at night waits for the morning.
        (paris(2026, 11, 24, 21, 30), [paris(2026, 11, 18, 8), paris(2026, 11, 24, 8)]),
        (paris(2026, 11, 24, 7), [paris(2026, 11, 17, 8), paris(2026, 11, 23, 8)]),
    ],
)
def test_seven_days_and_one_day_before_at_the_same_hour(start: datetime, due: list[datetime]) -> None:
    assert due == [reminder.due_at for reminder in reminders_of(start, LONG_AGO)]


def test_a_reminder_is_worth_nothing_once_the_next_one_is_due_or_the_appointment_begins() -> None:
    week, day = reminders_of(start := paris(2026, 11, 24, 10), LONG_AGO)

    assert ("j7", day.due_at) == (week.kind, week.expires_at)
    assert ("j1", start) == (day.kind, day.expires_at)


@pytest.mark.parametrize(
    ("booked_at", "kinds"),
    [
        (paris(2026, 11, 17, 7, 59), ["j7", "j1"]),
        (paris(2026, 11, 17, 8, 1), ["j1"]),
        (paris(2026, 11, 23, 8), ["j1"]),
        (paris(2026, 11, 23, 8, 1), []),
        (paris(2026, 11, 24, 9), []),
    ],
)
def test_what_was_booked_a_moment_ago_needs_no_reminder(booked_at: datetime, kinds: list[str]) -> None:
    assert kinds == [reminder.kind for reminder in reminders_of(paris(2026, 11, 24, 10), booked_at)]


def test_the_office_chooses_the_days() -> None:
    kinds = [reminder.kind for reminder in reminders_of(paris(2026, 11, 24, 10), LONG_AGO, (2, 14, 2))]

    assert ["j14", "j2"] == kinds
    assert [] == reminders_of(paris(2026, 11, 24, 10), LONG_AGO, ())


@given(
    start=st.integers(0, 4 * 365 * 24 * 60).map(lambda minutes: LONG_AGO + timedelta(minutes=minutes)),
    days=st.lists(st.integers(1, 30), min_size=1, max_size=4),
)
def test_nothing_is_ever_due_at_night_or_after_the_start(start: datetime, days: list[int]) -> None:
    found = reminders_of(start, LONG_AGO - timedelta(days=60), days)

    assert all(not is_night(reminder.due_at) for reminder in found)
    assert all(reminder.due_at < reminder.expires_at <= start for reminder in found)


@pytest.mark.parametrize("day", [(2026, 10, 25), (2027, 3, 28), (2026, 11, 23)])
def test_the_hour_that_clocks_repeat_or_skip_lies_in_the_night(day: tuple[int, int, int]) -> None:
    assert is_night(paris(*day, 2, 0))
    assert is_night(paris(*day, 2, 59))
    assert not is_night(paris(*day, 8))
    assert is_night(paris(*day, 21))
