"""The waiting list: a time that comes free is kept for the next, told in their chat, and passed on."""

from datetime import datetime

import pytest

from bot.database.booking_audit import audit
from bot.facts.loading import load_knowledge
from bot.mission_locale.appointments import Appointment, AppointmentStatus, NothingBooked, SlotGone
from bot.mission_locale.conversations import Author, Message
from bot.mission_locale.errors import UnknownConversation
from bot.services.signals import LocalSignals
from bot.services.waiting_list import WaitingList
from tests.integration.booking_setting import BookingOffice, paris

WEDNESDAY = paris(25, 9)


@pytest.fixture
def waiting(office: BookingOffice) -> WaitingList:
    return WaitingList(office.database, office.clock, load_knowledge().notices, LocalSignals())


def freed(office: BookingOffice, start: datetime = WEDNESDAY) -> Appointment:
    """An appointment that somebody has just cancelled."""
    me = office.person()
    booked = office.book(start, person=me)
    office.booking.cancel(me, booked.id)
    return booked


def said_to(office: BookingOffice, person: str) -> list[Message]:
    with office.database.reading() as work:
        return [each for each in work.conversations.messages(person) if each.author is Author.SYSTEM]


def test_the_longest_wait_comes_first_and_the_time_is_kept_for_them(
    office: BookingOffice, waiting: WaitingList
) -> None:
    first, second = office.person(), office.person()
    waiting.join(first, "first_contact")
    office.clock.forward(minutes=1)
    waiting.join(second, "first_contact")

    offered = waiting.offer_freed(freed(office))

    assert offered is not None
    assert (first, WEDNESDAY) == (offered.conversation_id, offered.start)
    with pytest.raises(SlotGone):
        office.book(WEDNESDAY)
    (told,) = said_to(office, first)
    assert "mercredi 25 novembre à 9 h" in told.text
    assert [f'/view_appointment{{"offer": "yes:{offered.appointment_id}"}}', f'/view_appointment{{"offer": "no:{offered.appointment_id}"}}'] == [each.payload for each in told.choices]  # fmt: skip
    assert [] == said_to(office, second)


def test_accepting_makes_it_theirs_and_ends_the_wait(office: BookingOffice, waiting: WaitingList) -> None:
    me = office.person()
    waiting.join(me, "first_contact")
    offered = waiting.offer_freed(freed(office))
    assert offered is not None

    taken = waiting.accept(me, offered.appointment_id)

    assert (me, AppointmentStatus.CONFIRMED, WEDNESDAY) == (taken.conversation_id, taken.status, taken.start)
    assert taken == waiting.accept(me, offered.appointment_id)
    assert ([taken], []) == (office.booking.view(me), list(waiting.of(me)))
    assert 0 == audit(office.database.engine).faults


def test_who_had_a_later_appointment_has_it_moved(office: BookingOffice, waiting: WaitingList) -> None:
    me = office.person()
    later = office.book(paris(30, 9), person=me)
    waiting.join(me, "first_contact")
    offered = waiting.offer_freed(freed(office))
    assert offered is not None

    moved = waiting.accept(me, offered.appointment_id)

    assert (later.id, later.reference, WEDNESDAY) == (moved.id, moved.reference, moved.start)
    assert [moved] == office.booking.view(me)
    assert office.book(paris(30, 9))
    assert 0 == audit(office.database.engine).faults


def test_an_earlier_appointment_a_wish_before_and_a_full_day_are_no_offers(office: BookingOffice, waiting: WaitingList) -> None:  # fmt: skip
    has_earlier, wants_earlier = office.person(), office.person()
    office.book(paris(24, 11), person=has_earlier)
    waiting.join(has_earlier, "first_contact")
    waiting.join(wants_earlier, "first_contact", before=paris(24))

    assert waiting.offer_freed(freed(office)) is None
    assert office.book(WEDNESDAY)


def test_it_is_not_offered_to_whoever_let_it_go(office: BookingOffice, waiting: WaitingList) -> None:
    me = office.person()
    booked = office.book(WEDNESDAY, person=me)
    waiting.join(me, "first_contact")
    office.booking.cancel(me, booked.id)

    assert waiting.offer_freed(booked) is None


def test_a_time_taken_meanwhile_is_offered_to_nobody(office: BookingOffice, waiting: WaitingList) -> None:
    waiting.join(office.person(), "first_contact")
    gone = freed(office)
    office.book(WEDNESDAY)

    assert waiting.offer_freed(gone) is None


def test_a_time_too_near_is_offered_to_nobody(office: BookingOffice, waiting: WaitingList) -> None:
    waiting.join(office.person(), "first_contact")
    gone = freed(office)
    office.clock.now = WEDNESDAY.replace(hour=8)

    assert waiting.offer_freed(gone) is None


def test_declined_it_goes_to_the_next_and_never_back(office: BookingOffice, waiting: WaitingList) -> None:
    first, second = office.person(), office.person()
    for person in (first, second):
        waiting.join(person, "first_contact")
        office.clock.forward(minutes=1)
    offered = waiting.offer_freed(freed(office))
    assert offered is not None

    passed = waiting.decline(first, offered.appointment_id)

    assert passed is not None
    assert (second, WEDNESDAY) == (passed.conversation_id, passed.start)
    assert waiting.decline(second, passed.appointment_id) is None
    assert office.book(WEDNESDAY)


def test_an_offer_left_unanswered_goes_to_the_next(office: BookingOffice, waiting: WaitingList) -> None:
    first, second = office.person(), office.person()
    for person in (first, second):
        waiting.join(person, "first_contact")
        office.clock.forward(minutes=1)
    offered = waiting.offer_freed(freed(office, paris(27, 9)))
    assert offered is not None
    assert [] == waiting.pass_on_lapsed()
    office.clock.forward(hours=2, seconds=1)

    assert [second] == [each.conversation_id for each in waiting.pass_on_lapsed()]
    assert [] == waiting.pass_on_lapsed()
    with pytest.raises(NothingBooked):
        waiting.accept(first, offered.appointment_id)


def test_too_late_comes_with_the_nearest_times(office: BookingOffice, waiting: WaitingList) -> None:
    me = office.person()
    waiting.join(me, "first_contact")
    offered = waiting.offer_freed(freed(office, paris(27, 9)))
    assert offered is not None
    office.clock.forward(hours=2, seconds=1)

    with pytest.raises(SlotGone) as refused:
        waiting.accept(me, offered.appointment_id)
    assert 3 == len(refused.value.nearest)


def test_somebody_elses_offer_is_refused(office: BookingOffice, waiting: WaitingList) -> None:
    waiting.join(office.person(), "first_contact")
    offered = waiting.offer_freed(freed(office))
    assert offered is not None

    with pytest.raises(NothingBooked):
        waiting.accept(office.person(), offered.appointment_id)
    assert waiting.decline(office.person(), offered.appointment_id) is None


def test_three_offers_are_enough(office: BookingOffice, waiting: WaitingList) -> None:
    me = office.person()
    waiting.join(me, "first_contact")
    for day in (25, 26, 27):
        offered = waiting.offer_freed(freed(office, paris(day, 14)))
        assert offered is not None
        waiting.decline(me, offered.appointment_id)

    assert waiting.offer_freed(freed(office, paris(30, 14))) is None


def test_joining_again_keeps_the_place_and_leaving_gives_the_time_on(office: BookingOffice, waiting: WaitingList) -> None:  # fmt: skip
    me, other = office.person(), office.person()
    first = waiting.join(me, "first_contact")
    again = waiting.join(me, "first_contact", before=paris(28))
    assert (first.id, first.since, paris(28)) == (again.id, again.since, again.before)
    office.clock.forward(minutes=1)
    waiting.join(other, "first_contact")
    waiting.offer_freed(freed(office))

    waiting.leave(me)

    assert [] == list(waiting.of(me))
    assert 1 == len(said_to(office, other))


def test_erasure_forgets_the_wait_and_lets_the_kept_time_go(office: BookingOffice, waiting: WaitingList) -> None:
    me = office.person()
    waiting.join(me, "first_contact")
    waiting.offer_freed(freed(office))

    with office.database.writing() as work:
        work.appointments.forget(me, office.clock())

    assert ([], 0) == (list(waiting.of(me)), office.cells_taken())


def test_a_conversation_that_does_not_exist_cannot_wait(waiting: WaitingList) -> None:
    with pytest.raises(UnknownConversation):
        waiting.join("nobody", "first_contact")
