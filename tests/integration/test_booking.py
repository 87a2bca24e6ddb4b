"""Offering, holding, confirming, moving and cancelling, on real databases."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import IntegrityError

from bot.database.seeding import DESK_ID
from bot.database.tables import conversations
from bot.database.tables_appointments import appointments, cells, moves, reasons
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.appointments import (
    AlreadyBooked,
    Appointment,
    AppointmentStatus,
    InThePast,
    Mode,
    NothingBooked,
    OutsideOpening,
    PhoneNeeded,
    SlotGone,
    TooLate,
    UnknownReason,
)
from bot.mission_locale.errors import UnknownConversation
from bot.mission_locale.wanted_times import HalfDay, Window
from tests.integration.booking_setting import BookingOffice, paris

WEDNESDAY = paris(25, 9)
HOUR = timedelta(hours=1)


def labels(appointments: list[Appointment]) -> list[str]:
    return [appointment.label for appointment in appointments]


class TestOffer:
    def test_three_times_on_different_half_days_when_nothing_was_said(self, office: BookingOffice) -> None:
        offer = office.booking.offer("first_contact")

        assert offer.exact
        assert [paris(24, 10), paris(24, 13, 30), paris(25, 9)] == [time.start for time in offer.times]

    def test_only_what_was_asked_for(self, office: BookingOffice) -> None:
        thursday = Window(paris(26), paris(27), not_half_days=frozenset({HalfDay.MORNING}))

        offer = office.booking.offer("first_contact", thursday)

        assert offer.exact
        assert {"jeudi 26 novembre"} == {time.label.split(" à ")[0] for time in offer.times}
        assert all(time.start >= paris(26, 13, 30) for time in offer.times)

    def test_the_nearest_and_a_word_about_it_when_nothing_fits(self, office: BookingOffice) -> None:
        offer = office.booking.offer("first_contact", Window(paris(28), paris(29)))

        assert not offer.exact
        assert {"vendredi", "lundi"} == {time.label.split()[0] for time in offer.times}

    def test_taken_absent_and_closed_times_are_left_out(self, office: BookingOffice) -> None:
        office.book(paris(24, 10))
        office.add_absence(paris(24, 11), paris(25), "accueil-torcy")
        office.add_closure(paris(25))

        assert paris(26, 9) == office.booking.offer("first_contact").times[0].start

    def test_the_whole_office_away_is_everybody_away(self, office: BookingOffice) -> None:
        office.add_counsellor("second")
        office.add_absence(paris(24), paris(26))

        assert paris(26, 9) == office.booking.offer("first_contact").times[0].start

    def test_what_one_holds_oneself_is_offered_again_and_what_others_hold_is_not(self, office: BookingOffice) -> None:
        me, other = office.person(), office.person()
        office.booking.hold(me, "first_contact", WEDNESDAY, "tap")
        wednesday = Window(WEDNESDAY, WEDNESDAY + HOUR)

        assert office.booking.offer("first_contact", wednesday, conversation_id=me).exact
        assert not office.booking.offer("first_contact", wednesday, conversation_id=other).exact

    def test_a_late_hold_does_not_hide_its_time(self, office: BookingOffice) -> None:
        office.booking.hold(office.person(), "first_contact", WEDNESDAY, "tap")
        office.clock.forward(minutes=10, seconds=1)

        assert office.booking.offer("first_contact", Window(WEDNESDAY, WEDNESDAY + HOUR)).exact

    def test_what_one_has_confirmed_is_no_other_time_to_move_to(self, office: BookingOffice) -> None:
        me = office.person()
        office.book(WEDNESDAY, person=me)
        wednesday = Window(WEDNESDAY, paris(25, 12))

        starts = [time.start for time in office.booking.offer("first_contact", wednesday, 5, me).times]

        assert WEDNESDAY not in starts
        assert paris(25, 9, 15) in starts

    def test_a_week_without_any_time_left_offers_another_week(self, office: BookingOffice) -> None:
        office.add_absence(paris(23), paris(28))

        offer = office.booking.offer("first_contact", Window(paris(23), paris(28)))

        assert not offer.exact
        assert paris(30, 9) == offer.times[0].start

    def test_nothing_at_all_is_an_empty_offer(self, office: BookingOffice) -> None:
        office.add_absence(paris(23), paris(23, year=2027))

        assert () == office.booking.offer("first_contact").times

    def test_an_unknown_reason_and_one_no_longer_received_for_are_refused(self, office: BookingOffice) -> None:
        with office.database.engine.begin() as connection:
            connection.execute(update(reasons).where(reasons.c.id == "follow_up").values(active=False))

        for reason_id in ("nonsense", "follow_up"):
            with pytest.raises(UnknownReason):
                office.booking.offer(reason_id)
        assert "follow_up" not in {reason.id for reason in office.booking.reasons()}


class TestHold:
    def test_keeps_the_time_and_the_buffer_for_ten_minutes(self, office: BookingOffice) -> None:
        held = office.booking.hold(office.person(), "first_contact", WEDNESDAY, "tap")

        assert (AppointmentStatus.HELD, "mercredi 25 novembre à 9 h") == (held.status, held.label)
        assert office.clock() + timedelta(minutes=10) == held.hold_until
        assert timedelta(minutes=45) == held.end - held.start
        assert 12 == office.cells_taken()

    def test_the_same_tap_again_gives_the_same_appointment(self, office: BookingOffice) -> None:
        me = office.person()
        first = office.booking.hold(me, "first_contact", WEDNESDAY, "tap")

        assert first == office.booking.hold(me, "first_contact", WEDNESDAY, "tap")
        confirmed = office.booking.confirm(first.id)
        assert confirmed == office.booking.hold(me, "first_contact", WEDNESDAY, "tap")
        assert 12 == office.cells_taken()

    def test_the_same_tap_long_after_wakes_nothing(self, office: BookingOffice) -> None:
        me = office.person()
        office.booking.hold(me, "first_contact", WEDNESDAY, "tap")
        office.clock.forward(minutes=11)

        with pytest.raises(SlotGone) as refused:
            office.booking.hold(me, "first_contact", WEDNESDAY, "tap")

        assert WEDNESDAY in [time.start for time in refused.value.nearest]

    def test_two_people_may_use_the_same_key_without_knowing(self, office: BookingOffice) -> None:
        first = office.booking.hold(office.person(), "first_contact", WEDNESDAY, "tap")
        second = office.booking.hold(office.person(), "first_contact", paris(25, 11), "tap")

        assert first.id != second.id

    def test_another_time_takes_the_place_of_the_one_held_before(self, office: BookingOffice) -> None:
        me = office.person()
        before = office.booking.hold(me, "first_contact", WEDNESDAY, "tap")
        after = office.booking.hold(me, "first_contact", paris(25, 9, 15), "other tap")

        assert "expired" == office.status(before)
        assert [after] == office.booking.view(me)
        assert 12 == office.cells_taken()

    def test_when_the_other_time_is_gone_the_one_held_before_stays(self, office: BookingOffice) -> None:
        me = office.person()
        before = office.booking.hold(me, "first_contact", WEDNESDAY, "tap")
        office.book(paris(25, 11))

        with pytest.raises(SlotGone):
            office.booking.hold(me, "first_contact", paris(25, 11), "other tap")
        assert [before] == office.booking.view(me)

    def test_holds_for_two_reasons_stand_side_by_side(self, office: BookingOffice) -> None:
        me = office.person()
        office.booking.hold(me, "first_contact", WEDNESDAY, "tap")
        office.booking.hold(me, "cej_information", paris(26, 9), "other tap")

        assert ["mercredi 25 novembre à 9 h", "jeudi 26 novembre à 9 h"] == labels(office.booking.view(me))

    @pytest.mark.parametrize(
        ("start", "why"),
        [
            (paris(23, 9), InThePast),
            (paris(28, 9), OutsideOpening),
            (paris(25, 12, 30), OutsideOpening),
            (paris(25, 9, 5), OutsideOpening),
            (paris(25, 9, month=12), OutsideOpening),
            (paris(25, 14, month=6, year=2027), OutsideOpening),
            (paris(23, 15), SlotGone),
            (paris(26, 9), SlotGone),
        ],
    )
    def test_a_time_that_cannot_be_had_comes_with_three_that_can(
        self, office: BookingOffice, start: datetime, why: type[SlotGone]
    ) -> None:
        me = office.person()
        office.book(paris(26, 9))

        with pytest.raises(why) as refused:
            office.booking.hold(me, "first_contact", start, "tap")

        assert 3 == len(refused.value.nearest)
        for time in refused.value.nearest:
            assert time.start == office.booking.hold(me, "first_contact", time.start, time.label).start

    def test_the_other_counsellor_receives_when_the_desk_is_taken(self, office: BookingOffice) -> None:
        office.add_counsellor("second")
        both = {office.book(WEDNESDAY).counsellor_id for _ in range(2)}

        assert {DESK_ID, "second"} == both
        with pytest.raises(SlotGone):
            office.book(WEDNESDAY)

    def test_a_conversation_that_was_never_opened_is_refused(self, office: BookingOffice) -> None:
        with pytest.raises(UnknownConversation):
            office.booking.hold("nobody", "first_contact", WEDNESDAY, "tap")


class TestConfirm:
    def test_makes_it_firm_and_keeps_name_and_number_unreadable(self, office: BookingOffice) -> None:
        me = office.person()
        held = office.booking.hold(me, "first_contact", WEDNESDAY, "tap")

        confirmed = office.booking.confirm(held.id, "Sam", "+33600000000", conversation_id=me)

        assert AppointmentStatus.CONFIRMED is confirmed.status
        assert ("Sam", "+33600000000") == (confirmed.first_name, confirmed.phone)
        with office.database.engine.connect() as connection:
            stored = str(connection.execute(select(appointments)).all())
        assert "Sam" not in stored
        assert "600000000" not in stored

    def test_name_and_number_are_not_needed_at_the_office(self, office: BookingOffice) -> None:
        confirmed = office.book(WEDNESDAY)

        assert (None, None, Mode.OFFICE) == (confirmed.first_name, confirmed.phone, confirmed.mode)

    def test_a_number_is_needed_by_telephone(self, office: BookingOffice) -> None:
        held = office.booking.hold(office.person(), "first_contact", WEDNESDAY, "tap")

        with pytest.raises(PhoneNeeded):
            office.booking.confirm(held.id, mode=Mode.TELEPHONE)
        assert Mode.TELEPHONE is office.booking.confirm(held.id, phone="+33600000000", mode=Mode.TELEPHONE).mode

    def test_again_is_harmless_even_after_the_hold_would_have_ended(self, office: BookingOffice) -> None:
        held = office.booking.hold(office.person(), "first_contact", WEDNESDAY, "tap")
        confirmed = office.booking.confirm(held.id, "Sam")
        office.clock.forward(hours=1)

        assert confirmed == office.booking.confirm(held.id, "Alex")

    def test_at_the_last_second_is_in_time_and_after_it_is_not(self, office: BookingOffice) -> None:
        me, other = office.person(), office.person()
        mine = office.booking.hold(me, "first_contact", WEDNESDAY, "tap")
        theirs = office.booking.hold(other, "first_contact", paris(25, 11), "tap")
        office.clock.forward(minutes=10)
        office.booking.confirm(mine.id)
        office.clock.forward(seconds=1)

        with pytest.raises(SlotGone) as refused:
            office.booking.confirm(theirs.id)
        assert paris(25, 11) in [time.start for time in refused.value.nearest]

    def test_a_late_one_never_wins_against_the_new_holder(self, office: BookingOffice) -> None:
        late = office.booking.hold(office.person(), "first_contact", WEDNESDAY, "tap")
        office.clock.forward(minutes=11)
        taken = office.book(WEDNESDAY)

        with pytest.raises(SlotGone) as refused:
            office.booking.confirm(late.id)
        assert WEDNESDAY not in [time.start for time in refused.value.nearest]
        assert ("expired", "confirmed") == (office.status(late), office.status(taken))

    def test_somebody_elses_hold_is_refused(self, office: BookingOffice) -> None:
        held = office.booking.hold(office.person(), "first_contact", WEDNESDAY, "tap")

        with pytest.raises(NothingBooked):
            office.booking.confirm(held.id, conversation_id=office.person())
        with pytest.raises(NothingBooked):
            office.booking.confirm("an identifier made up")


class TestOneActiveForAReason:
    def test_the_one_that_stands_is_shown(self, office: BookingOffice) -> None:
        me = office.person()
        standing = office.book(WEDNESDAY, person=me)

        with pytest.raises(AlreadyBooked) as refused:
            office.booking.hold(me, "first_contact", paris(26, 9), "other tap")
        assert standing == refused.value.appointment

    def test_another_reason_is_free(self, office: BookingOffice) -> None:
        me = office.person()
        office.book(WEDNESDAY, person=me)

        assert office.book(paris(26, 9), "follow_up", me)

    def test_once_cancelled_the_next_may_be_booked(self, office: BookingOffice) -> None:
        me = office.person()
        office.booking.cancel(me, office.book(WEDNESDAY, person=me).id)

        assert office.book(paris(26, 9), person=me)

    def test_once_it_is_over_the_next_may_be_booked_though_nobody_said_who_came(self, office: BookingOffice) -> None:
        me = office.person()
        first = office.book(WEDNESDAY, person=me)
        office.clock.forward(days=3)

        second = office.book(paris(1, 9, month=12), person=me)

        assert [second] == office.booking.view(me)
        assert "confirmed" == office.status(first)

    def test_the_database_itself_refuses_a_second_one(self, office: BookingOffice) -> None:
        first = office.book(WEDNESDAY, person=office.person())
        copy = select(appointments).where(appointments.c.id == first.id)
        with office.database.engine.connect() as connection:
            row = dict(connection.execute(copy).one()._mapping)

        twin = row | {"id": "twin", "reference": "TWIN", "idem_key": "twin", "ics_uid": "twin"}
        with pytest.raises(IntegrityError), office.database.engine.begin() as connection:
            connection.execute(appointments.insert().values(twin))


class TestCancel:
    def test_frees_the_time_and_can_be_repeated(self, office: BookingOffice) -> None:
        me = office.person()
        booked = office.book(WEDNESDAY, person=me)

        cancelled = office.booking.cancel(me, booked.id)

        assert AppointmentStatus.CANCELLED_BY_PERSON is cancelled.status
        assert cancelled == office.booking.cancel(me, booked.id)
        assert ([], 0) == (office.booking.view(me), office.cells_taken())
        assert office.book(WEDNESDAY)

    @pytest.mark.parametrize(("hours", "is_late"), [(4.01, False), (4, False), (3.99, True), (-0.5, True)])
    def test_until_four_hours_before(self, office: BookingOffice, hours: float, is_late: bool) -> None:
        me = office.person()
        booked = office.book(paris(25, 14), person=me)
        office.clock.now = booked.start - timedelta(hours=hours)

        if is_late:
            with pytest.raises(TooLate):
                office.booking.cancel(me, booked.id)
        else:
            assert office.booking.cancel(me, booked.id)

    def test_a_hold_may_be_let_go(self, office: BookingOffice) -> None:
        me = office.person()
        held = office.booking.hold(me, "first_contact", WEDNESDAY, "tap")

        assert AppointmentStatus.EXPIRED is office.booking.cancel(me, held.id).status
        assert 0 == office.cells_taken()

    def test_somebody_elses_is_refused_as_if_it_did_not_exist(self, office: BookingOffice) -> None:
        booked = office.book(WEDNESDAY)

        for identifier in (booked.id, "an identifier made up"):
            with pytest.raises(NothingBooked):
                office.booking.cancel(office.person(), identifier)
        assert "confirmed" == office.status(booked)


class TestRelease:
    def test_lets_go_of_every_hold_and_of_nothing_else(self, office: BookingOffice) -> None:
        me = office.person()
        kept = office.book(WEDNESDAY, person=me)
        office.booking.hold(me, "follow_up", paris(26, 9), "tap")
        office.booking.hold(me, "cej_information", paris(26, 11), "other tap")

        office.booking.release(me)

        assert [kept] == office.booking.view(me)
        assert 12 == office.cells_taken()

    def test_with_nothing_held_changes_nothing(self, office: BookingOffice) -> None:
        office.booking.release(office.person())


class TestMove:
    def test_frees_the_old_time_and_takes_the_new_under_the_same_reference(self, office: BookingOffice) -> None:
        me = office.person()
        before = office.book(WEDNESDAY, person=me)

        after = office.booking.move(me, before.id, paris(26, 11), "move")

        assert (before.id, before.reference, before.ics_uid) == (after.id, after.reference, after.ics_uid)
        assert (before.ics_seq + 1, before.version + 1) == (after.ics_seq, after.version)
        assert ["jeudi 26 novembre à 11 h"] == labels(office.booking.view(me))
        assert 12 == office.cells_taken()
        assert office.book(WEDNESDAY)

    def test_may_overlap_the_old_time(self, office: BookingOffice) -> None:
        me = office.person()
        before = office.book(WEDNESDAY, person=me)

        assert paris(25, 9, 15) == office.booking.move(me, before.id, paris(25, 9, 15), "move").start
        assert 12 == office.cells_taken()

    def test_the_old_time_stands_when_the_new_one_is_gone(self, office: BookingOffice) -> None:
        me = office.person()
        mine = office.book(WEDNESDAY, person=me)
        office.book(paris(26, 11))

        with pytest.raises(SlotGone) as refused:
            office.booking.move(me, mine.id, paris(26, 11), "move")
        assert 3 == len(refused.value.nearest)
        assert [mine] == office.booking.view(me)
        assert 24 == office.cells_taken()

    def test_the_same_tap_again_does_not_move_it_back(self, office: BookingOffice) -> None:
        me = office.person()
        booked = office.book(WEDNESDAY, person=me)
        office.booking.move(me, booked.id, paris(26, 11), "first move")
        last = office.booking.move(me, booked.id, paris(27, 9), "second move")

        assert last == office.booking.move(me, booked.id, paris(26, 11), "first move")
        assert [last] == office.booking.view(me)

    def test_to_the_same_time_changes_nothing(self, office: BookingOffice) -> None:
        me = office.person()
        booked = office.book(WEDNESDAY, person=me)

        assert booked == office.booking.move(me, booked.id, WEDNESDAY, "move")

    def test_stays_with_the_same_counsellor_when_they_are_free(self, office: BookingOffice) -> None:
        office.add_counsellor("second")
        me = office.person()
        mine = office.book(paris(26, 9), person=me)
        other = ({DESK_ID, "second"} - {mine.counsellor_id}).pop()
        assert other == office.book(paris(26, 9)).counsellor_id

        assert mine.counsellor_id == office.booking.move(me, mine.id, paris(27, 9), "move").counsellor_id

    @pytest.mark.parametrize(
        ("start", "why"),
        [(paris(28, 9), OutsideOpening), (paris(23, 9), InThePast), (paris(25, 12, 15), OutsideOpening)],
    )
    def test_a_time_nobody_receives_at_is_refused(
        self, office: BookingOffice, start: datetime, why: type[OutsideOpening]
    ) -> None:
        me = office.person()
        mine = office.book(WEDNESDAY, person=me)

        with pytest.raises(why) as refused:
            office.booking.move(me, mine.id, start, "move")
        assert WEDNESDAY not in [time.start for time in refused.value.nearest]

    def test_too_late_cancelled_held_and_somebody_elses_are_refused(self, office: BookingOffice) -> None:
        me = office.person()
        soon = office.book(paris(25, 9), person=me)
        held = office.booking.hold(me, "follow_up", paris(26, 9), "tap")
        cancelled = office.booking.cancel(me, office.book(paris(26, 14), "cej_information", me).id)

        for appointment in (held, cancelled):
            with pytest.raises(NothingBooked):
                office.booking.move(me, appointment.id, paris(27, 9), "move")
        with pytest.raises(NothingBooked):
            office.booking.move(office.person(), soon.id, paris(27, 9), "move")
        office.clock.now = soon.start - timedelta(hours=3)
        with pytest.raises(TooLate):
            office.booking.move(me, soon.id, paris(27, 9), "move")


class TestErasure:
    def test_nothing_stands_and_nobody_is_known_afterwards(self, office: BookingOffice) -> None:
        me = office.person()
        to_come = office.booking.hold(me, "first_contact", WEDNESDAY, "tap")
        office.booking.confirm(to_come.id, "Sam", "+33600000000")
        held = office.booking.hold(me, "follow_up", paris(26, 9), "other tap")

        with office.database.writing() as work:
            work.appointments.forget(me, office.clock())
        with office.database.engine.begin() as connection:
            connection.execute(delete(conversations).where(conversations.c.id == me))

        assert ("cancelled_by_person", "expired") == (office.status(to_come), office.status(held))
        assert 0 == office.cells_taken()
        with office.database.engine.connect() as connection:
            left = connection.execute(select(appointments)).all()
        assert {(None, None, None)} == {(row.conversation_id, row.first_name, row.phone) for row in left}

    def test_a_past_appointment_stays_in_the_figures(self, office: BookingOffice) -> None:
        me = office.person()
        past = office.book(WEDNESDAY, person=me)
        office.clock.forward(days=7)

        with office.database.writing() as work:
            work.appointments.forget(me, office.clock())

        assert "confirmed" == office.status(past)

    def test_deleting_the_conversation_alone_breaks_nothing(self, office: BookingOffice) -> None:
        me = office.person()
        booked = office.book(WEDNESDAY, person=me)

        with office.database.engine.begin() as connection:
            connection.execute(delete(conversations).where(conversations.c.id == me))

        with office.database.reading() as work:
            left = work.appointments.get(booked.id)
        assert left is not None
        assert left.conversation_id is None


def test_the_tables_refuse_what_makes_no_sense(database: SqlDatabase, office: BookingOffice) -> None:
    office.book(WEDNESDAY)

    for statement in (
        "UPDATE appointments SET status = 'maybe'",
        "UPDATE appointments SET status = 'held', hold_until = NULL",
        "UPDATE appointments SET mode = 'pigeon'",
        "UPDATE appointments SET end_utc = start_utc",
        "UPDATE reasons SET minutes = 7",
        "UPDATE openings SET weekday = NULL",
        "UPDATE openings SET weekday = 7",
        "UPDATE openings SET end_local = start_local",
    ):
        with pytest.raises(IntegrityError), database.engine.begin() as connection:
            connection.execute(text(statement))


def test_deleting_an_appointment_takes_its_cells_and_moves_along(office: BookingOffice) -> None:
    me = office.person()
    booked = office.book(WEDNESDAY, person=me)
    office.booking.move(me, booked.id, paris(26, 9), "move")

    with office.database.engine.begin() as connection:
        connection.execute(delete(appointments))

        assert [] == connection.execute(select(cells)).all()
        assert [] == connection.execute(select(moves)).all()
