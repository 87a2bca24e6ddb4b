"""Booking an appointment: times are offered, held while the person decides, confirmed, moved, cancelled.

Each use case is one transaction of its own: never call them inside another. Nothing leaves the database meanwhile.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from random import Random, SystemRandom
from uuid import uuid4

from bot.mission_locale.appointments import (
    ACTIVE,
    CANCELLED,
    AlreadyBooked,
    Appointment,
    AppointmentStatus,
    BookableTime,
    Booker,
    Mode,
    ModeRefused,
    NothingBooked,
    Offer,
    Overtaken,
    PhoneNeeded,
    Reason,
    SlotGone,
    TimeRefused,
    TooLate,
    make_reference,
)
from bot.mission_locale.errors import UnknownConversation
from bot.mission_locale.wanted_times import Window, choose, nearest
from bot.services.booking_places import BookingRules, Place, known_reason, place_for, times_for
from bot.services.ports import Clock, Database, UnitOfWork

__all__ = ["Booking", "BookingRules"]

ATTEMPTS = 3


class Booking:
    """Use cases of appointments."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        rules: BookingRules | None = None,
        random: Random | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._rules = rules or BookingRules()
        self._random = random or SystemRandom()

    def reasons(self, booker: Booker = Booker.PERSON) -> Sequence[Reason]:
        """The reasons this booker may make an appointment for; of workshops, those that have a session to come."""
        now = self._clock()
        with self._database.reading() as work:
            admitted = [reason for reason in work.appointments.reasons() if reason.open_to.admits(booker)]
            return [each for each in admitted if not each.in_group or times_for(work, each, now, (), self._rules)]

    def reason(self, reason_id: str) -> Reason:
        """One reason, even if it is no longer received for."""
        with self._database.reading() as work:
            return known_reason(work, reason_id, None)

    def has_come_before(self, conversation_id: str) -> bool:
        """Whether an appointment of this conversation is over: then somebody already follows them."""
        with self._database.reading() as work:
            return work.appointments.has_come(conversation_id, self._clock())

    def offer(
        self, reason_id: str, wanted: Window | None = None, limit: int = 3, conversation_id: str | None = None
    ) -> Offer:
        """A few times that fit; the nearest ones, and not `exact`, when none does; none at all when all is taken."""
        return choose(self._times(reason_id, conversation_id), wanted, limit)

    def hold(
        self,
        conversation_id: str,
        reason_id: str,
        start: datetime,
        idem_key: str,
        mode: Mode = Mode.OFFICE,
        booker: Booker = Booker.PERSON,
    ) -> Appointment:
        """Keep a time for a few minutes, in place of the one this conversation held for the same reason.

        The same key again gives the same appointment. A time refused (gone, closed, past, or they are busy then)
        carries the nearest; AlreadyBooked the confirmed appointment in the way. ModeRefused, UnknownReason.
        """

        def attempt() -> Appointment:
            with self._database.writing() as work:
                now = self._begin(work)
                known = work.appointments.by_key(conversation_id, idem_key)
                return _standing(known) if known else self._hold(work, now, wish, idem_key)

        wish = _Wish(conversation_id, reason_id, start, mode, booker)
        with self._nearest_instead(reason_id, start, conversation_id):
            self._look_first(wish, idem_key)
            return _persevering(attempt)

    def confirm(
        self,
        appointment_id: str,
        first_name: str | None = None,
        phone: str | None = None,
        *,
        mode: Mode | None = None,
        conversation_id: str | None = None,
    ) -> Appointment:
        """Make a hold firm; again is harmless. SlotGone, with the nearest times, when the hold ran out."""
        with self._database.reading() as work:
            held = _theirs(work, appointment_id, conversation_id)
        with self._nearest_instead(held.reason_id, held.start, held.conversation_id):
            return self._confirm(held, first_name, phone, mode or held.mode)

    def release(self, conversation_id: str) -> None:
        """Let go of everything held and not confirmed: the person stopped, or changed their mind."""
        with self._database.writing() as work:
            now = self._begin(work)
            for appointment in work.appointments.active(conversation_id, now):
                if appointment.status is AppointmentStatus.HELD:
                    work.appointments.close(appointment, AppointmentStatus.EXPIRED)

    def view(self, conversation_id: str) -> list[Appointment]:
        """What this conversation has confirmed or still holds, the soonest first."""
        with self._database.reading() as work:
            return list(work.appointments.active(conversation_id, self._clock()))

    def cancel(self, conversation_id: str, appointment_id: str) -> Appointment:
        """Cancel a confirmed appointment, or let a held one go; again is harmless. TooLate, NothingBooked."""
        return _persevering(lambda: self._cancel(conversation_id, appointment_id))

    def move(self, conversation_id: str, appointment_id: str, new_start: datetime, idem_key: str) -> Appointment:
        """Another time for a confirmed appointment, which keeps its reference; if refused, the old time stands.

        The same key again changes nothing. TooLate, NothingBooked; a time refused carries the nearest, as for `hold`.
        """
        with self._database.reading() as work:
            appointment = _theirs(work, appointment_id, conversation_id)
        with self._nearest_instead(appointment.reason_id, new_start, conversation_id):
            return _persevering(lambda: self._move(conversation_id, appointment_id, new_start, idem_key))

    def can_change(self, appointment: Appointment) -> bool:
        """Whether it may still be moved or cancelled without a telephone."""
        try:
            self._check_changeable(appointment, self._clock())
        except (NothingBooked, TooLate):
            return False
        return True

    def _look_first(self, wish: "_Wish", idem_key: str) -> None:
        # Nothing is promised by this look; but whoever comes too late learns it without making a writer wait.
        now = self._clock()
        with self._database.reading() as work:
            if work.appointments.by_key(wish.conversation_id, idem_key):
                return
            reason = wish.reason(work)
            theirs = work.appointments.active(wish.conversation_id, now)
            _check_none_confirmed(theirs, reason)
            place_for(work, reason, wish.start, now, theirs, self._rules)

    def _hold(self, work: UnitOfWork, now: datetime, wish: "_Wish", idem_key: str) -> Appointment:
        if work.conversations.get(wish.conversation_id) is None:
            raise UnknownConversation
        reason = wish.reason(work)
        _make_room(work, wish, reason, now)
        theirs = work.appointments.active(wish.conversation_id, now)
        place = place_for(work, reason, wish.start, now, theirs, self._rules)
        identifier = str(uuid4())
        appointment = Appointment(
            id=identifier,
            reference=make_reference(self._random),
            counsellor_id=place.counsellor_id,
            reason_id=reason.id,
            conversation_id=wish.conversation_id,
            start=place.start,
            end=place.end,
            status=AppointmentStatus.HELD,
            mode=wish.mode,
            hold_until=now + self._rules.hold_for,
            created_at=now,
            ics_uid=identifier,
            session_id=place.session_id,
            created_by=wish.booker,
        )
        work.appointments.add(appointment, reason, idem_key)
        return appointment

    def _confirm(self, held: Appointment, first_name: str | None, phone: str | None, mode: Mode) -> Appointment:
        if held.status is AppointmentStatus.HELD and mode is Mode.TELEPHONE and not phone:
            raise PhoneNeeded
        with self._database.writing() as work:
            if held.status is AppointmentStatus.HELD and mode not in known_reason(work, held.reason_id, None).modes:
                raise ModeRefused
            work.appointments.confirm(held.id, self._clock(), first_name=first_name, phone=phone, mode=mode)
            after = _theirs(work, held.id, held.conversation_id)
        if after.status is not AppointmentStatus.CONFIRMED:
            raise SlotGone
        return after

    def _cancel(self, conversation_id: str, appointment_id: str) -> Appointment:
        with self._database.writing() as work:
            now = self._begin(work)
            appointment = _theirs(work, appointment_id, conversation_id)
            if appointment.status in CANCELLED:
                return appointment
            if appointment.status is AppointmentStatus.HELD:
                work.appointments.close(appointment, AppointmentStatus.EXPIRED)
            else:
                self._check_changeable(appointment, now)
                work.appointments.close(appointment, AppointmentStatus.CANCELLED_BY_PERSON)
            return _theirs(work, appointment_id, conversation_id)

    def _move(self, conversation_id: str, appointment_id: str, start: datetime, idem_key: str) -> Appointment:
        with self._database.writing() as work:
            now = self._begin(work)
            known = work.appointments.by_key(conversation_id, idem_key)
            if known:
                return _standing(known)
            before = _theirs(work, appointment_id, conversation_id)
            self._check_changeable(before, now)
            if before.start == start:
                return before
            reason = known_reason(work, before.reason_id, None)
            theirs = work.appointments.active(conversation_id, now)
            after = moved_to(before, place_for(work, reason, start, now, theirs, self._rules))
            work.appointments.move(before, after, reason, idem_key, now)
            return after

    def _begin(self, work: UnitOfWork) -> datetime:
        # The clock is read once our turn has come: a moment read before the wait could revive a late hold.
        work.appointments.wait_turn()
        now = self._clock()
        work.appointments.expire_holds(now)
        return now

    def _times(self, reason_id: str, conversation_id: str | None) -> list[BookableTime]:
        now = self._clock()
        with self._database.reading() as work:
            theirs = work.appointments.active(conversation_id, now) if conversation_id else ()
            stands = any(appointment.reason_id == reason_id for appointment in theirs)
            return times_for(
                work, known_reason(work, reason_id, None if stands else Booker.STAFF), now, theirs, self._rules
            )

    def _check_changeable(self, appointment: Appointment, now: datetime) -> None:
        if appointment.status is not AppointmentStatus.CONFIRMED:
            raise NothingBooked
        if now > appointment.start - self._rules.change_until:
            raise TooLate

    @contextmanager
    def _nearest_instead(self, reason_id: str, start: datetime, conversation_id: str | None) -> Iterator[None]:
        try:
            yield
        except TimeRefused as refused:
            times = self._times(reason_id, conversation_id)
            raise type(refused)(nearest(times, start, self._rules.nearest)) from refused


@dataclass(frozen=True)
class _Wish:
    conversation_id: str
    reason_id: str
    start: datetime
    mode: Mode
    booker: Booker

    def reason(self, work: UnitOfWork) -> Reason:
        reason = known_reason(work, self.reason_id, self.booker)
        if self.mode not in reason.modes:
            raise ModeRefused
        return reason


def moved_to(before: Appointment, place: Place) -> Appointment:
    """The same appointment, at another time."""
    return replace(
        before,
        counsellor_id=place.counsellor_id,
        start=place.start,
        end=place.end,
        session_id=place.session_id,
        version=before.version + 1,
        ics_seq=before.ics_seq + 1,
    )


def _persevering(attempt: Callable[[], Appointment]) -> Appointment:
    for _ in range(ATTEMPTS - 1):
        try:
            return attempt()
        except Overtaken:
            continue
    return attempt()


def _theirs(work: UnitOfWork, appointment_id: str, conversation_id: str | None) -> Appointment:
    # Somebody else's appointment and one that never was are the same answer.
    appointment = work.appointments.get(appointment_id)
    if appointment is None or conversation_id not in (None, appointment.conversation_id):
        raise NothingBooked
    return appointment


def _standing(appointment: Appointment) -> Appointment:
    if appointment.status not in ACTIVE:
        raise SlotGone
    return appointment


def _make_room(work: UnitOfWork, wish: _Wish, reason: Reason, now: datetime) -> None:
    work.appointments.leave_behind_passed(wish.conversation_id, now)
    theirs = work.appointments.active(wish.conversation_id, now)
    _check_none_confirmed(theirs, reason)
    for appointment in theirs:
        if appointment.reason_id == reason.id:
            work.appointments.close(appointment, AppointmentStatus.EXPIRED)


def _check_none_confirmed(theirs: Sequence[Appointment], reason: Reason) -> None:
    for appointment in theirs:
        if appointment.reason_id == reason.id and appointment.status is AppointmentStatus.CONFIRMED:
            raise AlreadyBooked(appointment)
