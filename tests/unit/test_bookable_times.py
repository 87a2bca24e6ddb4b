"""When someone can come: openings, lunch, absences, holidays, notice, and the days on which clocks change."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.mission_locale.appointments import InThePast, OutsideOpening, Reason, SlotGone
from bot.mission_locale.bookable_times import (
    GRID,
    Agenda,
    Calendar,
    ClosedDays,
    Closure,
    Opening,
    Span,
    compute,
    day_of,
    who_receives,
)
from bot.mission_locale.opening_hours import PARIS, Interval

MORNING, AFTERNOON = Interval(time(9), time(12, 30)), Interval(time(13, 30), time(17))
NOW = datetime(2026, 11, 23, 10, tzinfo=PARIS)
TUESDAY = datetime(2026, 11, 24, tzinfo=PARIS)
BRIEF = Reason("follow_up", "Suivi", 30, notice=timedelta(0))
LONG = Reason("first_contact", "Premier rendez-vous", 45, 15, notice=timedelta(0))


def receives(*hours: Interval, who: str = "desk", weekdays: Sequence[int] = range(7)) -> list[Opening]:
    return [Opening(who, interval, weekday) for weekday in weekdays for interval in hours]


def desk(*hours: Interval, absences: Sequence[Span] = (), busy: Sequence[Span] = ()) -> Calendar:
    return Calendar([Agenda("desk", receives(*hours or (MORNING, AFTERNOON)), absences, busy)])


def at(hour: int, minute: int = 0, *, day: datetime = TUESDAY) -> datetime:
    return day.replace(hour=hour, minute=minute)


def span(start: tuple[int, int], end: tuple[int, int], *, day: datetime = TUESDAY) -> Span:
    return Span(at(*start, day=day), at(*end, day=day))


def clock_times(calendar: Calendar, reason: Reason, *, day: datetime = TUESDAY, now: datetime = NOW) -> list[str]:
    times = compute(calendar, reason, now, day_of(day))
    return [f"{option.start.astimezone(PARIS):%H:%M}" for option in times]


def days_open(first: datetime, days: int, closed: ClosedDays | None = None) -> list[str]:
    agenda = Agenda("desk", receives(MORNING, weekdays=range(5)))
    calendar = Calendar([agenda], closed or ClosedDays())
    window = Span(first, first + timedelta(days=days))
    times = compute(calendar, Reason("x", "x", 60, max_days=60), first - timedelta(days=10), window)
    return sorted({f"{option.start.astimezone(PARIS):%m-%d}" for option in times})


class TestADay:
    def test_begins_every_quarter_of_an_hour_and_ends_in_time_for_closing(self) -> None:
        calendar = desk(Interval(time(9), time(10)))

        assert ["09:00", "09:15", "09:30"] == clock_times(calendar, BRIEF)

    def test_nobody_is_received_across_lunch(self) -> None:
        times = clock_times(desk(), BRIEF)

        assert "12:00" in times
        assert not {"12:15", "12:30", "13:00", "13:15"} & set(times)
        assert "13:30" in times

    def test_an_opening_that_begins_off_the_quarter_is_offered_from_the_next_one(self) -> None:
        assert ["09:15", "09:30"] == clock_times(desk(Interval(time(9, 10), time(10))), BRIEF)

    def test_the_buffer_keeps_the_next_appointment_away_but_may_run_past_closing(self) -> None:
        calendar = desk(Interval(time(9), time(12)), busy=[span((10, 30), (11, 15))])

        assert ["09:00", "09:15", "09:30", "11:15"] == clock_times(calendar, LONG)

    def test_what_is_taken_is_not_offered_whatever_its_length(self) -> None:
        calendar = desk(Interval(time(9), time(11)), busy=[span((9, 20), (9, 25)), span((10, 0), (10, 5))])

        assert ["09:30", "10:15", "10:30"] == clock_times(calendar, BRIEF)

    def test_absences_are_not_offered_even_when_they_overlap_each_other(self) -> None:
        away = [span((9, 0), (11, 0)), span((9, 30), (10, 0)), span((10, 45), (11, 30))]

        assert ["11:30", "11:45", "12:00"] == clock_times(desk(MORNING, absences=away), BRIEF)

    def test_two_counsellors_free_together_make_one_time(self) -> None:
        hours = Interval(time(9), time(9, 45))
        agendas = [Agenda(who, receives(hours, who=who)) for who in ("one", "other")]

        assert ["09:00", "09:15"] == clock_times(Calendar(agendas), BRIEF)

    def test_two_openings_that_overlap_do_not_offer_a_time_twice(self) -> None:
        calendar = desk(Interval(time(9), time(10)), Interval(time(9, 30), time(10)))

        assert ["09:00", "09:15", "09:30"] == clock_times(calendar, BRIEF)

    def test_whoever_is_there_before_and_after_ten_is_there_across_ten(self) -> None:
        calendar = desk(Interval(time(9, 30), time(10)), Interval(time(10), time(10, 30)))

        assert ["09:30", "09:45", "10:00"] == clock_times(calendar, BRIEF)

    def test_times_are_utc_inside(self) -> None:
        first = compute(desk(), BRIEF, NOW, day_of(TUESDAY))[0]

        assert datetime(2026, 11, 24, 8, tzinfo=UTC) == first.start
        assert UTC is first.start.tzinfo
        assert "mardi 24 novembre à 9 h" == first.label


class TestNoticeAndHorizon:
    def test_notice_is_counted_from_now(self) -> None:
        reason = Reason("x", "x", 30, notice=timedelta(hours=24))

        assert "10:00" == clock_times(desk(), reason)[0]

    def test_the_last_day_is_whole_and_the_next_one_is_out(self) -> None:
        reason = Reason("x", "x", 30, notice=timedelta(0), max_days=2)

        times = compute(desk(), reason, NOW)

        assert at(16, 30, day=TUESDAY + timedelta(days=1)) == times[-1].start

    @pytest.mark.parametrize(
        ("start", "why"),
        [
            (at(10, day=NOW), InThePast),
            (at(9, 30, day=NOW), InThePast),
            (at(13, 0), OutsideOpening),
            (at(9, 7), OutsideOpening),
            (at(12, 15), OutsideOpening),
            (at(9) + timedelta(days=42), OutsideOpening),
            (at(11, 0), SlotGone),
            (at(15, 0, day=NOW), SlotGone),
        ],
    )
    def test_a_start_that_cannot_be_had_says_why(self, start: datetime, why: type[Exception]) -> None:
        reason = Reason("x", "x", 30, notice=timedelta(hours=24))

        with pytest.raises(why):
            who_receives(desk(busy=[span((11, 0), (11, 30))]), reason, start, NOW)

    def test_an_offer_stays_good_for_an_hour_after_its_notice_has_run_out(self) -> None:
        reason = Reason("x", "x", 30, notice=timedelta(hours=24))
        start = at(9, 30)

        assert "desk" == who_receives(desk(), reason, start, NOW)
        with pytest.raises(SlotGone):
            who_receives(desk(), reason, start, NOW + timedelta(minutes=31))


class TestWhoReceives:
    def test_the_least_busy_counsellor_of_the_day_does(self) -> None:
        taken = {"one": [span((14, 0), (14, 30)), span((15, 0), (15, 30))], "two": [span((14, 0), (14, 30))]}
        agendas = [Agenda(who, receives(MORNING, who=who), busy=busy) for who, busy in taken.items()]

        assert "two" == who_receives(Calendar(agendas), BRIEF, at(9), NOW)

    def test_the_preferred_one_does_while_they_are_free(self) -> None:
        agendas = [
            Agenda("busy", receives(MORNING, who="busy"), busy=[span((11, 0), (11, 30))]),
            Agenda("idle", receives(MORNING, who="idle")),
        ]

        assert "busy" == who_receives(Calendar(agendas), BRIEF, at(9), NOW, preferred="busy")
        assert "idle" == who_receives(Calendar(agendas), BRIEF, at(11), NOW, preferred="busy")


class TestDays:
    @pytest.mark.parametrize(
        ("first", "days", "closed", "expected"),
        [
            # Christmas and New Year's Day fall on a Friday.
            (datetime(2026, 12, 24, tzinfo=PARIS), 5, None, ["12-24", "12-28"]),
            (datetime(2026, 12, 30, tzinfo=PARIS), 6, None, ["01-04", "12-30", "12-31"]),
            # Easter Monday, 29 March 2027: computed, not listed.
            (datetime(2027, 3, 26, tzinfo=PARIS), 5, None, ["03-26", "03-30"]),
            (datetime(2028, 2, 28, tzinfo=PARIS), 3, None, ["02-28", "02-29", "03-01"]),
            (datetime(2027, 5, 17, tzinfo=PARIS), 2, None, ["05-18"]),
            (datetime(2027, 5, 17, tzinfo=PARIS), 2, ClosedDays((), True), ["05-17", "05-18"]),
            (datetime(2026, 11, 24, tzinfo=PARIS), 2, ClosedDays([Closure(date(2026, 11, 24))]), ["11-25"]),
            (
                datetime(2026, 12, 25, tzinfo=PARIS),
                1,
                ClosedDays([Closure(date(2026, 12, 25), open_anyway=True)]),
                ["12-25"],
            ),
        ],
    )
    def test_closed_days_are_left_out(
        self, first: datetime, days: int, closed: ClosedDays | None, expected: list[str]
    ) -> None:
        assert expected == days_open(first, days, closed)

    def test_public_holidays_are_known_for_years_to_come(self) -> None:
        fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]

        assert all(date(year, month, day) in ClosedDays() for year in range(2026, 2040) for month, day in fixed)

    def test_an_opening_counts_only_while_it_is_valid(self) -> None:
        opening = Opening("x", MORNING, 1, valid_from=date(2026, 11, 24), valid_to=date(2026, 12, 1))
        tuesdays = [date(2026, 11, 17) + timedelta(weeks=week) for week in range(4)]

        assert [False, True, True, False] == [opening.applies_on(day) for day in tuesdays]

    def test_an_opening_of_one_day_counts_on_that_day_only(self) -> None:
        saturday = Opening("x", MORNING, day=date(2026, 11, 28))

        assert saturday.applies_on(date(2026, 11, 28))
        assert not saturday.applies_on(date(2026, 12, 5))


class TestClockChange:
    NIGHT = Interval(time(1), time(4))

    def test_in_spring_the_night_is_an_hour_shorter(self) -> None:
        sunday = datetime(2027, 3, 28, tzinfo=PARIS)

        times = compute(desk(self.NIGHT), BRIEF, sunday - timedelta(days=1), day_of(sunday))

        assert 7 == len(times)
        assert {1, 3} == {option.start.astimezone(PARIS).hour for option in times}

    def test_in_autumn_the_night_is_an_hour_longer(self) -> None:
        sunday = datetime(2026, 10, 25, tzinfo=PARIS)

        times = compute(desk(self.NIGHT), BRIEF, sunday - timedelta(days=1), day_of(sunday))

        assert 15 == len(times)
        assert len(times) == len({option.start for option in times})

    @pytest.mark.parametrize(
        ("friday", "hours_to_tuesday"),
        [(datetime(2027, 3, 26, tzinfo=PARIS), 95), (datetime(2026, 10, 23, tzinfo=PARIS), 97)],
    )
    def test_nine_o_clock_stays_nine_o_clock_on_both_sides(self, friday: datetime, hours_to_tuesday: int) -> None:
        tuesday = friday + timedelta(days=4)
        before, after = (compute(desk(), BRIEF, friday, day_of(day))[0].start for day in (friday, tuesday))

        assert [9, 9] == [moment.astimezone(PARIS).hour for moment in (before, after)]
        assert timedelta(hours=hours_to_tuesday) == after - before

    @pytest.mark.parametrize(("day", "hours"), [("2027-03-28", 23), ("2026-10-25", 25), ("2026-11-24", 24)])
    def test_a_day_is_as_long_as_it_is(self, day: str, hours: int) -> None:
        whole = day_of(datetime.fromisoformat(f"{day}T12:00:00+01:00"))

        assert timedelta(hours=hours) == whole.end - whole.start


FIVE = timedelta(minutes=5)
CHANGE_WEEKEND = datetime(2026, 10, 24, tzinfo=PARIS).astimezone(UTC)
local_times = st.integers(0, 24 * 12 - 1).map(lambda cell: time(cell // 12, cell % 12 * 5))
intervals = st.tuples(local_times, local_times).filter(lambda pair: pair[0] < pair[1]).map(lambda pair: Interval(*pair))
stretches = st.tuples(st.integers(0, 49 * 12), st.integers(1, 40)).map(
    lambda pair: Span(CHANGE_WEEKEND + FIVE * pair[0], CHANGE_WEEKEND + FIVE * (pair[0] + pair[1]))
)
agendas = st.builds(
    Agenda,
    st.just("desk"),
    st.lists(intervals, max_size=4).map(lambda hours: receives(*hours, weekdays=(5, 6))),
    st.lists(stretches, max_size=3),
    st.lists(stretches, max_size=6),
)


def obvious(agendas: Sequence[Agenda], reason: Reason, window: Span) -> list[datetime]:
    """The slow way: every quarter of an hour, every counsellor, every five minutes."""
    quarters = [window.start + GRID * index for index in range((window.end - window.start) // GRID)]
    return [start for start in quarters if any(could_begin(agenda, reason, start) for agenda in agendas)]


def could_begin(agenda: Agenda, reason: Reason, start: datetime) -> bool:
    stay = [start + FIVE * cell for cell in range(reason.minutes // 5)]
    held = [start + FIVE * cell for cell in range((reason.minutes + reason.buffer_minutes) // 5)]
    return (
        all(any(is_open(opening, cell) for opening in agenda.openings) for cell in stay)
        and not any(away.start <= cell < away.end for away in agenda.absences for cell in stay)
        and not any(busy.start <= cell < busy.end for busy in agenda.busy for cell in held)
    )


def is_open(opening: Opening, moment: datetime) -> bool:
    day = moment.astimezone(PARIS).date()
    first, last = (
        datetime.combine(day, edge, PARIS).astimezone(UTC) for edge in (opening.hours.start, opening.hours.end)
    )
    return opening.applies_on(day) and first <= moment < last


@settings(max_examples=60, deadline=None)
@given(st.lists(agendas, max_size=3), st.integers(1, 12), st.integers(0, 6))
def test_the_quick_way_agrees_with_the_slow_and_obvious_one(
    agendas: list[Agenda], cells: int, buffer_cells: int
) -> None:
    """Over a weekend on which the clocks go back."""
    reason = Reason("any", "any", 5 * cells, 5 * buffer_cells, notice=timedelta(0))
    window = Span(CHANGE_WEEKEND, CHANGE_WEEKEND + timedelta(hours=49))

    quick = compute(Calendar(agendas), reason, CHANGE_WEEKEND - timedelta(days=1), window)

    assert obvious(agendas, reason, window) == [option.start for option in quick]
