"""Workshops: sessions planned, seats taken like appointments and never twice."""

from collections import Counter
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.database.booking_audit import BookingAudit, audit
from bot.database.tables_workshops import workshop_seats
from bot.mission_locale.appointments import (
    AlreadyBooked,
    AppointmentStatus,
    BusyThen,
    InThePast,
    Mode,
    ModeRefused,
    OutsideOpening,
    SlotGone,
    UnknownReason,
)
from bot.mission_locale.workshops import BadCapacity, WorkshopSession
from bot.services.workshops import Workshops
from tests.integration.booking_setting import BookingOffice, paris
from tests.integration.test_booking_races import all_at_once

THURSDAY = paris(26, 9)


def plan(office: BookingOffice, start: datetime = THURSDAY, seats: int = 2, leader: str = "leader") -> WorkshopSession:
    with office.database.reading() as work:
        known = work.counsellors.get(leader)
    if known is None:
        office.add_counsellor(leader, weekdays=())
    return Workshops(office.database, office.clock).plan("workshop", leader, "Atelier CV", start, seats)


def seat(office: BookingOffice, person: str | None = None, start: datetime = THURSDAY) -> str:
    person = person or office.person()
    return office.booking.confirm(office.booking.hold(person, "workshop", start, f"seat {start}").id).id


def seats_taken(office: BookingOffice) -> int:
    with office.database.engine.connect() as connection:
        query = select(workshop_seats).where(workshop_seats.c.appointment_id.is_not(None))
        return len(connection.execute(query).all())


def test_a_session_is_offered_with_the_seats_that_are_left(office: BookingOffice) -> None:
    plan(office, seats=3)
    seat(office)

    offer = office.booking.offer("workshop")

    assert [(THURSDAY, THURSDAY + timedelta(hours=2), 2)] == [
        (each.start, each.end, each.seats) for each in offer.times
    ]


def test_a_full_session_is_no_longer_offered_and_the_next_one_is_proposed_instead(office: BookingOffice) -> None:
    plan(office, seats=1)
    plan(office, paris(27, 14))
    seat(office)

    assert [paris(27, 14)] == [each.start for each in office.booking.offer("workshop").times]
    with pytest.raises(SlotGone) as refused:
        seat(office)
    assert [paris(27, 14)] == [each.start for each in refused.value.nearest]


def test_workshops_are_a_reason_to_choose_only_while_there_is_one(office: BookingOffice) -> None:
    assert "workshop" not in {reason.id for reason in office.booking.reasons()}
    plan(office)

    assert "workshop" in {reason.id for reason in office.booking.reasons()}


def test_a_seat_that_is_cancelled_let_go_or_out_of_time_is_free_again(office: BookingOffice) -> None:
    plan(office, seats=1)
    me = office.person()
    office.booking.cancel(me, seat(office, me))
    office.booking.release(office.booking.hold(office.person(), "workshop", THURSDAY, "tap").conversation_id or "")
    office.booking.hold(office.person(), "workshop", THURSDAY, "late")
    office.clock.forward(minutes=11)

    assert seat(office)
    assert BookingAudit(standing=1) == audit(office.database.engine)


def test_a_seat_moves_to_another_session_under_the_same_reference(office: BookingOffice) -> None:
    plan(office, seats=1)
    plan(office, paris(27, 14), seats=1)
    me = office.person()
    before = office.booking.confirm(office.booking.hold(me, "workshop", THURSDAY, "tap").id)

    after = office.booking.move(me, before.id, paris(27, 14), "move")

    assert (before.reference, paris(27, 14)) == (after.reference, after.start)
    assert 1 == seats_taken(office)
    assert seat(office)


def test_one_seat_for_one_person(office: BookingOffice) -> None:
    plan(office)
    me = office.person()
    seat(office, me)

    with pytest.raises(AlreadyBooked):
        office.booking.hold(me, "workshop", THURSDAY, "again")


def test_whoever_leads_the_workshop_receives_nobody_else_meanwhile(office: BookingOffice) -> None:
    plan(office, paris(25, 9), leader="accueil-torcy")

    with pytest.raises(SlotGone):
        office.book(paris(25, 10))
    assert office.book(paris(25, 11))
    with pytest.raises(SlotGone):
        plan(office, paris(25, 10), leader="accueil-torcy")


def test_nobody_is_expected_in_two_places(office: BookingOffice) -> None:
    plan(office)
    me = office.person()
    seat(office, me)

    with pytest.raises(BusyThen) as refused:
        office.book(paris(26, 10), person=me)
    assert paris(26, 10) not in {each.start for each in refused.value.nearest}
    assert office.book(paris(26, 11), person=me)


@pytest.mark.parametrize(
    ("start", "why"), [(paris(26, 9, 15), OutsideOpening), (paris(23, 9), InThePast), (paris(28, 9), OutsideOpening)]
)
def test_a_start_without_a_session_says_why(office: BookingOffice, start: datetime, why: type[Exception]) -> None:
    plan(office)

    with pytest.raises(why):
        seat(office, start=start)


def test_people_come_to_a_workshop_and_are_not_telephoned(office: BookingOffice) -> None:
    plan(office)

    with pytest.raises(ModeRefused):
        office.booking.hold(office.person(), "workshop", THURSDAY, "tap", Mode.TELEPHONE)


def test_calling_a_session_off_cancels_every_seat_and_says_whom_to_tell(office: BookingOffice) -> None:
    session = plan(office, seats=3)
    told = seat(office)
    held = office.booking.hold(office.person(), "workshop", THURSDAY, "tap")
    workshops = Workshops(office.database, office.clock)

    assert {told, held.id} == {each.id for each in workshops.who_comes(session.id)}
    cancelled = workshops.call_off(session.id)

    assert [(told, AppointmentStatus.CANCELLED_BY_OFFICE)] == [(each.id, each.status) for each in cancelled]
    assert "expired" == office.status(held)
    assert ((), BookingAudit()) == (office.booking.offer("workshop").times, audit(office.database.engine))


def test_a_session_that_makes_no_sense_is_refused(office: BookingOffice) -> None:
    workshops = Workshops(office.database, office.clock)

    for seats in (0, 51):
        with pytest.raises(BadCapacity):
            workshops.plan("workshop", "accueil-torcy", "Atelier", THURSDAY, seats)
    with pytest.raises(UnknownReason):
        workshops.plan("first_contact", "accueil-torcy", "Atelier", THURSDAY, 5)
    with pytest.raises(InThePast):
        workshops.plan("workshop", "accueil-torcy", "Atelier", paris(20, 9), 5)


def test_twenty_people_after_three_seats_take_three(office: BookingOffice) -> None:
    plan(office, seats=3)
    people = [office.person() for _ in range(20)]

    got = all_at_once(*[lambda me=me: bool(seat(office, me)) for me in people])

    assert Counter({True: 3, "SlotGone": 17}) == Counter(got)
    assert BookingAudit(standing=3) == audit(office.database.engine)
