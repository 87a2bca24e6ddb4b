"""Says reminders in the conversation in which the appointment was made. Each one once, whoever else is at work."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.mission_locale.appointments import Appointment, AppointmentStatus, Mode, Overtaken
from bot.mission_locale.conversations import Author, Choice, Reply
from bot.mission_locale.errors import TryAgain
from bot.mission_locale.reminders import DAYS_BEFORE, Reminder, is_night, reminders_of
from bot.services.appointment_links import AppointmentLinks
from bot.services.links_ports import Remindable
from bot.services.ports import Clock, Database, Notices, Saying, Signals, UnitOfWork

log = structlog.get_logger(__name__)

REMINDER_CHOICE = "reminder:"
ANSWERS = ("come", "cannot", "move")
TOPIC = "reminder"


@dataclass(frozen=True)
class ReminderRules:
    """How many days before an appointment people are reminded of it."""

    days_before: Sequence[int] = DAYS_BEFORE

    @property
    def horizon(self) -> timedelta:
        """How far ahead an appointment can ask for a reminder; a clock change may add an hour."""
        return timedelta(days=max(self.days_before, default=0), hours=26)

    def of(self, remindable: Remindable) -> list[Reminder]:
        """What is owed for this appointment, said or not."""
        return reminders_of(remindable.start, remindable.booked_at, self.days_before)


class Reminding:
    """The work of the reminders' worker, one round at a time."""

    def __init__(
        self,
        database: Database,
        links: AppointmentLinks,
        notices: Notices,
        address: str,
        clock: Clock,
        signals: Signals,
        rules: ReminderRules | None = None,
    ) -> None:
        self._database = database
        self._links = links
        self._notices = notices
        self._address = address
        self._clock = clock
        self._signals = signals
        self._rules = rules or ReminderRules()

    def send_due(self) -> int:
        """Say every reminder whose moment has come; gives how many. Nothing at night."""
        now = self._clock()
        if is_night(now):
            return 0
        with self._database.reading() as work:
            remindable = work.reminders.remindable(now, now + self._rules.horizon)
        owed = [
            (each, reminder)
            for each in remindable
            for reminder in self._rules.of(each)
            if reminder.due_at <= now < reminder.expires_at and reminder.kind not in each.told
        ]
        return sum(self._try_to_say(each, reminder) for each, reminder in owed)

    def sweep(self) -> None:
        """Delete links that open nothing any more."""
        with self._database.writing() as work:
            work.links.sweep(self._clock())

    def _try_to_say(self, remindable: Remindable, reminder: Reminder) -> bool:
        """Boundary: one reminder that breaks must not keep the others from being said; the next round tries again."""
        try:
            return self._say(remindable, reminder)
        except Overtaken:
            return False
        except TryAgain as error:
            log.warning("reminder_waits", appointment=remindable.appointment_id, why=type(error).__name__)
        except Exception:
            log.exception("reminder_failed", appointment=remindable.appointment_id)
        return False

    def _say(self, remindable: Remindable, reminder: Reminder) -> bool:
        with self._database.writing() as work:
            appointment = work.reminders.lock(remindable.appointment_id)
            now = self._clock()
            if appointment is None or not _as_seen(appointment, remindable) or now >= reminder.expires_at:
                return False
            conversation_id = self._say_in(work, appointment, reminder, now)
        if conversation_id is None:
            return False
        log.info("reminder_said", appointment=appointment.id, kind=reminder.kind)
        self._signals.changed(conversation_id)
        self._signals.changed("console")
        return True

    def _say_in(self, work: UnitOfWork, appointment: Appointment, reminder: Reminder, now: datetime) -> str | None:
        conversation = work.conversations.get(appointment.conversation_id or "")
        if conversation is None:
            return None
        # Nobody's floor changes; a line of the system is never stale because the floor passed to someone else.
        epoch = work.floors.get(conversation.id).epoch
        reply = self._links.keep_promises(work, conversation, self._reply(appointment))
        saying = Saying(Author.SYSTEM, epoch, now, expires_at=reminder.expires_at)
        message = work.conversations.say(conversation, reply, saying)
        work.reminders.add(appointment, message, conversation.channel, reminder)
        return conversation.id

    def _reply(self, appointment: Appointment) -> Reply:
        choices = tuple(
            Choice(
                self._notices.label(f"reminder_{answer}"),
                f"{REMINDER_CHOICE}{answer}:{appointment.id}:{appointment.ics_seq}",
            )
            for answer in ANSWERS
        )
        text = self._notices.text("reminder", **words_of(appointment, self._address))
        return Reply(text, choices, self._links.promised(appointment), topic=TOPIC)


def words_of(appointment: Appointment, address: str) -> dict[str, str]:
    """What sentences about an appointment need."""
    mode = appointment.mode
    place = f"{mode.label}, {address}" if mode is Mode.OFFICE else mode.label
    return {"day_and_hour": appointment.label, "reference": appointment.reference, "place": place}


def _as_seen(appointment: Appointment, remindable: Remindable) -> bool:
    return (
        appointment.status is AppointmentStatus.CONFIRMED
        and appointment.conversation_id is not None
        and (appointment.ics_seq, appointment.start) == (remindable.ics_seq, remindable.start)
    )
