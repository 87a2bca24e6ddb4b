"""The waiting list: a time that comes free is kept for the next who waits, and offered in their own chat.

Whoever frees a time (a cancellation, « je ne peux pas ») calls `offer_freed` once it is done; a worker calls
`pass_on_lapsed` now and then. The person answers by a button, which leads to `accept` or `decline`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from random import Random, SystemRandom
from uuid import uuid4

from bot.mission_locale.appointments import (
    Appointment,
    AppointmentStatus,
    BookableTime,
    Booker,
    Mode,
    NothingBooked,
    Reason,
    SlotGone,
    TimeRefused,
    TooLate,
    UnknownReason,
    make_reference,
)
from bot.mission_locale.conversations import Author, Choice, Reply
from bot.mission_locale.errors import UnknownConversation
from bot.mission_locale.waiting_list import Waiting
from bot.mission_locale.wanted_times import nearest
from bot.services.booking import moved_to
from bot.services.booking_places import BookingRules, Place, known_reason, overlaps, place_for, times_for
from bot.services.ports import Clock, Database, Notices, Saying, Signals, UnitOfWork


@dataclass(frozen=True)
class Offered:
    """A time that came free, kept for somebody until `until`."""

    conversation_id: str
    reason_id: str
    appointment_id: str
    start: datetime
    until: datetime


class WaitingList:
    """Use cases of the waiting list; each is one transaction of its own."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        notices: Notices,
        signals: Signals,
        rules: BookingRules | None = None,
        random: Random | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._notices = notices
        self._signals = signals
        self._rules = rules or BookingRules()
        self._random = random or SystemRandom()

    def join(self, conversation_id: str, reason_id: str, before: datetime | None = None) -> Waiting:
        """Wait for a time, before a moment if one is given; again changes the wish and keeps the place."""
        with self._database.writing() as work:
            if work.conversations.get(conversation_id) is None:
                raise UnknownConversation(conversation_id)
            reason = known_reason(work, reason_id)
            for known in work.waiting.of(conversation_id):
                if known.reason_id == reason.id:
                    wish = replace(known, before=before)
                    work.waiting.replace(wish)
                    return wish
            waiting = Waiting(str(uuid4()), conversation_id, reason.id, self._clock(), before)
            work.waiting.add(waiting)
        return waiting

    def leave(self, conversation_id: str, reason_id: str | None = None) -> None:
        """Wait no longer, for one reason or for any; a time kept meanwhile goes to the next."""
        with self._database.writing() as work:
            now = self._begin(work)
            leaving = [each for each in work.waiting.of(conversation_id) if reason_id in (None, each.reason_id)]
            for waiting in leaving:
                work.waiting.remove(waiting.id)
            woken = [self._pass_on(work, waiting, now) for waiting in leaving]
        self._wake(woken)

    def of(self, conversation_id: str) -> Sequence[Waiting]:
        """What this conversation waits for."""
        with self._database.reading() as work:
            return work.waiting.of(conversation_id)

    def offer_freed(self, freed: Appointment) -> Offered | None:
        """Keep a time just freed for the next who waits and would take it, and tell them; None when nobody would.

        `freed` is the appointment as it was, with the time that came free. Calling again is harmless: a time that is
        kept or taken by now is offered to nobody.
        """
        with self._database.writing() as work:
            offered = self._offer(work, freed.start, self._begin(work), leaving_out=freed.conversation_id)
        self._wake([offered])
        return offered

    def pass_on_lapsed(self) -> Sequence[Offered]:
        """Offers nobody answered in time go to the next; gives the new ones."""
        with self._database.writing() as work:
            now = self._begin(work)
            lapsed = work.waiting.lapsed(now)
            for waiting in lapsed:
                work.waiting.replace(replace(waiting, offered_id=None))
            passed = [self._pass_on(work, waiting, now) for waiting in lapsed]
        self._wake(passed)
        return [offered for offered in passed if offered]

    def accept(self, conversation_id: str, appointment_id: str) -> Appointment:
        """The kept time is theirs, confirmed; who had a later appointment for the same reason has it moved.

        SlotGone carries the nearest times when the offer ran out, NothingBooked when it was never theirs; TooLate.
        Accepting again gives the same appointment.
        """
        try:
            with self._database.writing() as work:
                return self._accept(work, conversation_id, appointment_id, self._begin(work))
        except TimeRefused as refused:
            raise SlotGone(self._nearest(conversation_id, appointment_id)) from refused

    def decline(self, conversation_id: str, appointment_id: str) -> Offered | None:
        """Not this one: it goes to the next, and they go on waiting."""
        with self._database.writing() as work:
            now = self._begin(work)
            waiting = _offered_to(work, conversation_id, appointment_id)
            if waiting is None:
                return None
            work.waiting.replace(replace(waiting, offered_id=None))
            offered = self._pass_on(work, waiting, now)
        self._wake([offered])
        return offered

    def _begin(self, work: UnitOfWork) -> datetime:
        work.appointments.wait_turn()
        now = self._clock()
        work.appointments.expire_holds(now)
        return now

    def _pass_on(self, work: UnitOfWork, waiting: Waiting, now: datetime) -> Offered | None:
        kept = work.appointments.get(waiting.offered_id) if waiting.offered_id else None
        if kept is None:
            return None
        if kept.status is AppointmentStatus.HELD:
            work.appointments.close(kept, AppointmentStatus.EXPIRED)
        return self._offer(work, kept.start, now, leaving_out=waiting.conversation_id)

    def _offer(self, work: UnitOfWork, start: datetime, now: datetime, leaving_out: str | None) -> Offered | None:
        for waiting in work.waiting.in_order():
            theirs = work.appointments.active(waiting.conversation_id, now)
            if waiting.conversation_id == leaving_out or not waiting.would_take(start, theirs):
                continue
            try:
                reason = known_reason(work, waiting.reason_id)
                place = place_for(
                    work, reason, start, now, [each for each in theirs if not _same(each, waiting)], self._rules
                )
            except (TimeRefused, UnknownReason):
                continue
            return self._keep_for(work, waiting, reason, place, now)
        return None

    def _keep_for(self, work: UnitOfWork, waiting: Waiting, reason: Reason, place: Place, now: datetime) -> Offered:
        identifier, until = str(uuid4()), now + self._rules.offer_for
        kept = Appointment(
            id=identifier,
            reference=make_reference(self._random),
            counsellor_id=place.counsellor_id,
            reason_id=reason.id,
            conversation_id=None,
            start=place.start,
            end=place.end,
            status=AppointmentStatus.HELD,
            mode=reason.modes[0],
            hold_until=until,
            created_at=now,
            ics_uid=identifier,
            session_id=place.session_id,
            created_by=Booker.STAFF,
        )
        work.appointments.add(kept, reason, f"waiting/{waiting.id}/{waiting.offers}")
        work.waiting.replace(
            replace(waiting, offers=waiting.offers + 1, offered_start=place.start, offered_id=identifier)
        )
        self._tell(work, waiting, kept, now)
        return Offered(waiting.conversation_id, reason.id, identifier, place.start, until)

    def _tell(self, work: UnitOfWork, waiting: Waiting, kept: Appointment, now: datetime) -> None:
        conversation = work.conversations.get(waiting.conversation_id)
        if conversation is None:
            return
        choices = tuple(
            Choice(
                self._notices.text(f"waiting_{answer}_choice"), f'/view_appointment{{"offer": "{answer}:{kept.id}"}}'
            )
            for answer in ("yes", "no")
        )
        hours = str(int(self._rules.offer_for.total_seconds() // 3600))
        text = self._notices.text("waiting_offer", day_and_hour=kept.label, hours=hours)
        epoch = work.floors.get(waiting.conversation_id).epoch
        work.conversations.say(
            conversation, Reply(text, choices, topic="book_appointment"), Saying(Author.SYSTEM, epoch, now)
        )

    def _accept(self, work: UnitOfWork, conversation_id: str, appointment_id: str, now: datetime) -> Appointment:
        kept = work.appointments.get(appointment_id)
        if kept and kept.conversation_id == conversation_id and kept.status is AppointmentStatus.CONFIRMED:
            return kept
        waiting = _offered_to(work, conversation_id, appointment_id)
        if waiting is None or kept is None:
            raise NothingBooked
        if kept.status is not AppointmentStatus.HELD:
            raise SlotGone
        theirs = work.appointments.active(conversation_id, now)
        if any(overlaps(kept.start, kept.end, each) for each in theirs if not _same(each, waiting)):
            raise SlotGone
        taken = self._take(work, kept, [each for each in theirs if _same(each, waiting)], conversation_id, now)
        work.waiting.remove(waiting.id)
        return taken

    def _take(
        self, work: UnitOfWork, kept: Appointment, standing: Sequence[Appointment], conversation_id: str, now: datetime
    ) -> Appointment:
        for before in standing:
            if before.status is AppointmentStatus.CONFIRMED:
                return self._move(work, before, kept, now)
            work.appointments.close(before, AppointmentStatus.EXPIRED)
        work.appointments.leave_behind_passed(conversation_id, now)
        told = work.conversations.profile(conversation_id)
        name, phone = told.get("first_name"), told.get("phone")
        given = work.appointments.give(kept, conversation_id, now)
        mode = kept.mode if phone or kept.mode is not Mode.TELEPHONE else Mode.OFFICE
        if not given or not work.appointments.confirm(kept.id, now, first_name=name, phone=phone, mode=mode):
            raise SlotGone
        return work.appointments.get(kept.id) or kept

    def _move(self, work: UnitOfWork, before: Appointment, kept: Appointment, now: datetime) -> Appointment:
        if now > before.start - self._rules.change_until:
            raise TooLate
        work.appointments.close(kept, AppointmentStatus.EXPIRED)
        after = moved_to(before, Place(kept.counsellor_id, kept.start, kept.end, kept.session_id))
        work.appointments.move(before, after, known_reason(work, before.reason_id, None), f"waiting/{kept.id}", now)
        return after

    def _nearest(self, conversation_id: str, appointment_id: str) -> Sequence[BookableTime]:
        now = self._clock()
        with self._database.reading() as work:
            kept = work.appointments.get(appointment_id)
            if kept is None:
                return ()
            theirs = work.appointments.active(conversation_id, now)
            reason = known_reason(work, kept.reason_id, None)
            return nearest(times_for(work, reason, now, theirs, self._rules), kept.start, self._rules.nearest)

    def _wake(self, offered: Sequence[Offered | None]) -> None:
        for each in offered:
            if each:
                self._signals.changed(each.conversation_id)
                self._signals.changed("console")


def _same(appointment: Appointment, waiting: Waiting) -> bool:
    return appointment.reason_id == waiting.reason_id


def _offered_to(work: UnitOfWork, conversation_id: str, appointment_id: str) -> Waiting | None:
    return next((each for each in work.waiting.of(conversation_id) if each.offered_id == appointment_id), None)
