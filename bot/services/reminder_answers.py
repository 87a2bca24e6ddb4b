"""What a person answers to a reminder by its buttons, whoever has the floor: I come, I cannot, another time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.mission_locale.appointments import (
    AlreadyBooked,
    Appointment,
    AppointmentStatus,
    BookableTime,
    NothingBooked,
    TimeRefused,
    TooLate,
)
from bot.mission_locale.conversations import Choice, Reply
from bot.mission_locale.errors import Refused
from bot.services.appointment_links import AppointmentLinks, Freed, nobody_waits
from bot.services.booking import Booking
from bot.services.ports import Clock, Database, Notices
from bot.services.reminding import REMINDER_CHOICE, TOPIC, words_of

OFFERED = 3


@dataclass(frozen=True)
class AskAssistant:
    """The dialogue takes over with these words."""

    payload: str


class ReminderAnswers:
    """Does what a button under a reminder says."""

    def __init__(
        self,
        database: Database,
        booking: Booking,
        links: AppointmentLinks,
        notices: Notices,
        address: str,
        clock: Clock,
        freed: Freed = nobody_waits,
    ) -> None:
        """`freed` hears of every appointment whose time is given back, as it was."""
        self._database = database
        self._booking = booking
        self._links = links
        self._notices = notices
        self._address = address
        self._clock = clock
        self._freed = freed

    def hear(
        self, conversation_id: str, payload: str, message_id: str, *, assistant_speaks: bool
    ) -> Reply | AskAssistant:
        """The answer to a button; to move, the dialogue goes on when the assistant has the floor, by link otherwise."""
        answer, _, rest = payload.removeprefix(REMINDER_CHOICE).partition(":")
        appointment_id, _, detail = rest.partition(":")
        appointment = self._theirs(conversation_id, appointment_id)
        if appointment is None:
            return self._over()
        if answer == "again":
            return self._book_again(appointment, conversation_id, datetime.fromisoformat(detail), message_id)
        if not self._stands(appointment, detail):
            return self._over()
        match answer:
            case "come":
                self._keep(appointment, "come")
                return self._say("reminder_come", appointment)
            case "cannot":
                return self._cancel(appointment, conversation_id)
        return self._move(appointment, assistant_speaks=assistant_speaks)

    def _theirs(self, conversation_id: str, appointment_id: str) -> Appointment | None:
        with self._database.reading() as work:
            appointment = work.appointments.get(appointment_id)
        return appointment if appointment and appointment.conversation_id == conversation_id else None

    def _stands(self, appointment: Appointment, seen_seq: str) -> bool:
        return (
            appointment.status is AppointmentStatus.CONFIRMED
            and str(appointment.ics_seq) == seen_seq
            and self._clock() < appointment.start
        )

    def _keep(self, appointment: Appointment, answer: str) -> None:
        with self._database.writing() as work:
            work.reminders.answered(appointment, answer, self._clock())

    def _cancel(self, appointment: Appointment, conversation_id: str) -> Reply:
        try:
            cancelled = self._booking.cancel(conversation_id, appointment.id)
        except TooLate:
            return self._say("reminder_too_late", appointment)
        except NothingBooked:
            return self._over()
        # The answer belongs to the appointment as it stood, and other times are looked at before this one is given.
        self._keep(appointment, "cannot")
        others = self._others(appointment)
        self._freed(appointment)
        notice = "reminder_cancelled" if others else "reminder_cancelled_no_times"
        return self._say(notice, cancelled, self._choices(appointment, others), with_links=True)

    def _others(self, appointment: Appointment) -> Sequence[BookableTime]:
        try:
            times = self._booking.offer(appointment.reason_id, limit=OFFERED + 1).times
        except Refused:
            # The office no longer receives for this reason.
            return ()
        return [option for option in times if option.start != appointment.start][:OFFERED]

    def _move(self, appointment: Appointment, *, assistant_speaks: bool) -> Reply | AskAssistant:
        if not self._booking.can_change(appointment):
            return self._say("reminder_too_late", appointment)
        self._keep(appointment, "move")
        if assistant_speaks:
            return AskAssistant(f'/reschedule_appointment{{"appointment": "{appointment.id}"}}')
        return self._say("reminder_move", appointment, with_links=True)

    def _book_again(self, cancelled: Appointment, conversation_id: str, start: datetime, message_id: str) -> Reply:
        reason_id = cancelled.reason_id
        try:
            held = self._booking.hold(conversation_id, reason_id, start, f"reminder/{message_id}", cancelled.mode)
            booked = self._booking.confirm(held.id, cancelled.first_name, cancelled.phone)
        except AlreadyBooked as standing:
            return self._say("reminder_already_booked", standing.appointment, with_links=True)
        except TimeRefused as gone:
            notice = "reminder_time_gone" if gone.nearest else "reminder_no_times"
            return self._say(notice, cancelled, self._choices(cancelled, gone.nearest))
        except Refused:
            return self._say("reminder_no_times", cancelled)
        return self._say("reminder_rebooked", booked, with_links=True)

    def _choices(self, appointment: Appointment, times: Sequence[BookableTime]) -> tuple[Choice, ...]:
        again = f"{REMINDER_CHOICE}again:{appointment.id}:"
        other = Choice(self._notices.label("book_appointment"), "/book_appointment")
        return (*(Choice(option.label, f"{again}{option.start.isoformat()}") for option in times), other)

    def _over(self) -> Reply:
        choices = (Choice(self._notices.label("view_appointment"), "/view_appointment"),)
        return Reply(self._notices.text("reminder_over"), choices, topic=TOPIC)

    def _say(
        self, notice: str, appointment: Appointment, choices: tuple[Choice, ...] = (), *, with_links: bool = False
    ) -> Reply:
        links = self._links.promised(appointment) if with_links else ()
        return Reply(self._notices.text(notice, **words_of(appointment, self._address)), choices, links, topic=TOPIC)
