"""What a counsellor sees: who waits, who was talked with, and one conversation in full."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.mission_locale.alerts import Alert
from bot.mission_locale.appointments import Appointment
from bot.mission_locale.callbacks import Callback
from bot.mission_locale.conversations import Conversation, Message
from bot.mission_locale.errors import UnknownConversation
from bot.mission_locale.handoff import COUNSELLOR_SPEAKS, Floor, FloorState
from bot.services.booking import Booking
from bot.services.dangers import SeenAlert, alerts_of, name_of
from bot.services.ports import Clock, Counsellor, Database, UnitOfWork, Waiting


@dataclass(frozen=True)
class Overview:
    """The lists of the console's first page."""

    queue: Sequence[Waiting]
    messages_left: Sequence[Waiting]
    mine: Sequence[Waiting]
    others: Sequence[Waiting]
    recent: Sequence[Waiting]
    # Dangers whose conversation is in none of the other lists: they call until somebody has closed them.
    dangers: Sequence[Waiting] = ()
    alerts: Mapping[str, Alert] = field(default_factory=dict)
    seen_by: Mapping[str, str] = field(default_factory=dict)
    owed: Mapping[str, Callback] = field(default_factory=dict)

    @property
    def calling(self) -> int:
        """How many conversations call for someone."""
        return len(self.queue) + len(self.messages_left) + len(self.dangers)


@dataclass(frozen=True)
class Opened:
    """One conversation as the counsellor reads it."""

    conversation: Conversation
    floor: Floor
    holder: Counsellor | None
    messages: Sequence[Message]
    profile: Mapping[str, Any]
    appointments: Sequence[Appointment]
    # Who answered a reminder with « je viens », and when.
    coming: Mapping[str, datetime] = field(default_factory=dict)
    alerts: Sequence[SeenAlert] = ()
    owed: Callback | None = None
    undelivered: Mapping[int, str] = field(default_factory=dict)

    @property
    def alert(self) -> SeenAlert | None:
        """The alert that is still open."""
        return next((each for each in self.alerts if each.alert.closed_at is None), None)


class Console:
    """Reading side of the console; `Handoff` is its writing side."""

    def __init__(self, database: Database, booking: Booking, clock: Clock) -> None:
        self._database = database
        self._booking = booking
        self._clock = clock

    def overview(self, counsellor: Counsellor) -> Overview:
        """Who waits, danger first; what was left; who talks with whom."""
        with self._database.reading() as work:
            alerts, owed = work.alerts.all_open(), work.callbacks.all_open()
            talking = work.floors.listed(list(COUNSELLOR_SPEAKS))
            queue = work.floors.listed([FloorState.QUEUED])
            left = work.floors.listed([FloorState.MESSAGE_LEFT])
            listed = {each.conversation.id for each in (*talking, *queue, *left)}
            elsewhere = work.floors.of([each for each in {*alerts, *owed} if each not in listed])
            return Overview(
                queue,
                [*left, *(each for each in elsewhere if each.conversation.id not in alerts)],
                [each for each in talking if each.floor.counsellor_id == counsellor.id],
                [each for each in talking if each.floor.counsellor_id != counsellor.id],
                work.floors.recent(30),
                [each for each in elsewhere if each.conversation.id in alerts],
                alerts,
                _names(work, alerts),
                owed,
            )

    def open(self, conversation_id: str, counsellor: Counsellor) -> Opened:
        """One conversation with everything said so far; that it was opened is written down."""
        with self._database.writing() as work:
            conversation = work.conversations.get(conversation_id)
            if conversation is None:
                raise UnknownConversation(conversation_id)
            work.counsellors.audit(counsellor.id, "open", conversation_id, self._clock())
        return self.look(conversation_id)

    def look(self, conversation_id: str) -> Opened:
        """The same without writing it down again: a page that is already open and refreshes."""
        with self._database.reading() as work:
            conversation = work.conversations.get(conversation_id)
            if conversation is None:
                raise UnknownConversation(conversation_id)
            floor = work.floors.get(conversation_id)
            holder = work.counsellors.get(floor.counsellor_id) if floor.counsellor_id else None
            messages = work.conversations.messages(conversation_id)
            profile = work.conversations.profile(conversation_id)
            alerts = alerts_of(work, conversation_id)
            owed = work.callbacks.open_for(conversation_id)
            undelivered = work.outbox.failures(conversation_id)
        appointments = self._booking.view(conversation_id)
        with self._database.reading() as work:
            coming = work.reminders.coming([appointment.id for appointment in appointments])
        return Opened(conversation, floor, holder, messages, profile, appointments, coming, alerts, owed, undelivered)


def _names(work: UnitOfWork, alerts: Mapping[str, Alert]) -> dict[str, str]:
    seen = {conversation_id: name_of(work, alert.seen_by) for conversation_id, alert in alerts.items()}
    return {conversation_id: name for conversation_id, name in seen.items() if name}
