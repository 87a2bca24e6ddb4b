"""Many at once after the same time: the database lets one have it."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Barrier
from uuid import uuid4

import pytest
from sqlalchemy import delete

from bot.database.seeding import DESK_ID
from bot.database.tables_appointments import cells
from bot.mission_locale.appointments import Appointment, AppointmentStatus, Mode, Overtaken, Reason, SlotGone
from bot.mission_locale.errors import MissionLocaleError
from tests.integration.booking_race import race
from tests.integration.booking_setting import BookingOffice, paris

WEDNESDAY = paris(25, 9)
FIRST_CONTACT = Reason("first_contact", "", 45, 15)


def all_at_once[T](*calls: Callable[[], T]) -> list[T | str]:
    """Everyone starts together; what each got, or the name of what they were told."""
    barrier = Barrier(len(calls))

    def run(call: Callable[[], T]) -> T | str:
        barrier.wait()
        try:
            return call()
        except MissionLocaleError as refused:
            return type(refused).__name__

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


def test_forty_people_and_two_hundred_attempts_make_no_overlap(office: BookingOffice) -> None:
    office.add_counsellor("second", weekdays=[2])

    result = race(office.database, office.booking, [paris(25), paris(26)], attempts=200, workers=40)

    assert (0, 0, Counter()) == (result.overlaps, result.broken, result.failures)
    assert result.standing > 10
    assert 200 == result.outcomes.total()
    assert result.outcomes["slot_gone"] > 50


def test_the_count_of_overlaps_sees_one_when_there_is_one(office: BookingOffice) -> None:
    """Negative control: without the cells, two appointments do overlap, and the race says so."""
    for start in (WEDNESDAY, paris(25, 9, 30)):
        office.booking.hold(office.person(), "first_contact", start, "tap")
        with office.database.engine.begin() as connection:
            connection.execute(delete(cells))

    result = race(office.database, office.booking, [paris(25)], attempts=0, workers=1)

    assert (2, 1, 2) == (result.standing, result.overlaps, result.broken)


def test_the_primary_key_alone_lets_only_one_in(office: BookingOffice) -> None:
    """Without taking turns and without looking first: the cells' key is the guard."""
    people = [office.person() for _ in range(12)]

    def take(index: int) -> str:
        start = WEDNESDAY + timedelta(minutes=15 * (index % 3))
        appointment = _made_up(people[index], start)
        with office.database.writing() as work:
            work.appointments.add(appointment, FIRST_CONTACT, "tap")
        return "taken"

    got = all_at_once(*[lambda index=index: take(index) for index in range(12)])

    assert Counter(taken=1, SlotGone=11) == Counter(got)
    assert 12 == office.cells_taken()


def test_one_of_twenty_gets_the_last_time(office: BookingOffice) -> None:
    people = [office.person() for _ in range(20)]

    got = all_at_once(
        *[lambda me=me: office.booking.hold(me, "first_contact", WEDNESDAY, "tap").reference for me in people]
    )

    assert Counter(SlotGone=19) == Counter(answer for answer in got if answer == "SlotGone")
    assert 12 == office.cells_taken()


def test_a_double_tap_gives_one_appointment(office: BookingOffice) -> None:
    me = office.person()

    got = all_at_once(*[lambda: office.booking.hold(me, "first_contact", WEDNESDAY, "tap").id for _ in range(8)])

    assert 1 == len(set(got))
    assert 12 == office.cells_taken()


def test_one_person_tapping_everything_holds_one_time(office: BookingOffice) -> None:
    me = office.person()
    starts = [paris(25, hour, minute) for hour in (9, 10, 14, 15) for minute in (0, 30)]

    got = all_at_once(
        *[lambda s=start: office.booking.hold(me, "first_contact", s, s.isoformat()).id for start in starts]
    )

    assert len(starts) == len(set(got))
    assert 1 == len(office.booking.view(me))
    assert 12 == office.cells_taken()


@pytest.mark.parametrize("_round", range(3))
def test_a_late_confirmation_and_new_bookers_make_exactly_one_confirmed(office: BookingOffice, _round: int) -> None:
    late = office.booking.hold(office.person(), "first_contact", WEDNESDAY, "tap")
    office.clock.forward(minutes=10, seconds=1)
    newcomers = [office.person() for _ in range(8)]

    got = all_at_once(
        *[lambda: f"late {office.booking.confirm(late.id).id}"] * 8,
        *[lambda me=me: f"new {office.book(WEDNESDAY, person=me).id}" for me in newcomers],
    )

    winners = [answer for answer in got if answer != "SlotGone"]
    assert 1 == len(winners)
    assert winners[0].startswith("new ")
    assert "expired" == office.status(late)
    assert 12 == office.cells_taken()


def test_two_people_swapping_times_never_share_one(office: BookingOffice) -> None:
    """Each wants the other's time: both are refused, nobody loses theirs, nothing locks up."""
    one, other = office.person(), office.person()
    first, second = office.book(paris(25, 9), person=one), office.book(paris(25, 11), person=other)

    got = all_at_once(
        lambda: office.booking.move(one, first.id, paris(25, 11), "move").id,
        lambda: office.booking.move(other, second.id, paris(25, 9), "move").id,
    )

    assert ["SlotGone", "SlotGone"] == got
    assert [first, second] == office.booking.view(one) + office.booking.view(other)


def test_two_moving_to_one_time_leave_one_where_they_were(office: BookingOffice) -> None:
    people = [office.person() for _ in range(4)]
    booked = [office.book(paris(25, 9 + index), person=me) for index, me in enumerate(people[:3])]
    booked.append(office.book(paris(25, 14), person=people[3]))

    got = all_at_once(
        *[
            lambda me=me, mine=mine: office.booking.move(me, mine.id, paris(26, 9), "move").label
            for me, mine in zip(people, booked, strict=True)
        ]
    )

    assert Counter({"jeudi 26 novembre à 9 h": 1, "SlotGone": 3}) == Counter(got)
    assert 48 == office.cells_taken()


def test_cancelling_while_moving_ends_in_one_or_the_other(office: BookingOffice) -> None:
    me = office.person()
    booked = office.book(WEDNESDAY, person=me)

    all_at_once(
        lambda: office.booking.move(me, booked.id, paris(26, 9), "move").id,
        lambda: office.booking.cancel(me, booked.id).id,
    )

    assert "cancelled_by_person" == office.status(booked)
    assert 0 == office.cells_taken()


def test_what_changed_since_it_was_read_is_not_overwritten(office: BookingOffice) -> None:
    me = office.person()
    stale = office.book(WEDNESDAY, person=me)
    office.booking.move(me, stale.id, paris(26, 9), "move")

    with pytest.raises(Overtaken), office.database.writing() as work:
        work.appointments.close(stale, AppointmentStatus.CANCELLED_BY_OFFICE)
    later = replace(stale, start=paris(27, 9), end=paris(27, 9, 45), version=stale.version + 1)
    with pytest.raises(Overtaken), office.database.writing() as work:
        work.appointments.move(stale, later, FIRST_CONTACT, "stale move", office.clock())

    assert "confirmed" == office.status(stale)


def test_a_booking_that_fails_half_way_leaves_nothing(office: BookingOffice) -> None:
    office.book(paris(25, 9, 30))
    overlapping = _made_up(office.person(), paris(25, 9))

    with pytest.raises(SlotGone), office.database.writing() as work:
        work.appointments.add(overlapping, FIRST_CONTACT, "tap")

    with office.database.reading() as work:
        assert work.appointments.get(overlapping.id) is None
    assert 12 == office.cells_taken()


def _made_up(person: str, start: datetime) -> Appointment:
    identifier = str(uuid4())
    return Appointment(
        id=identifier,
        reference=identifier[:6],
        counsellor_id=DESK_ID,
        reason_id=FIRST_CONTACT.id,
        conversation_id=person,
        start=start,
        end=start + FIRST_CONTACT.length,
        status=AppointmentStatus.HELD,
        mode=Mode.OFFICE,
        hold_until=paris(24),
        created_at=paris(23),
        ics_uid=identifier,
    )
