"""The conversation with everything real but Rasa, and what a test looks at."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from itertools import count

from bot.database.unit_of_work import SqlDatabase
from bot.facts.loading import load_knowledge
from bot.mission_locale.appointments import Appointment
from bot.mission_locale.conversations import Author, Channel, Conversation, IncomingMessage, Message, MessageKind
from bot.mission_locale.handoff import Floor
from bot.mission_locale.measures import Knowledge
from bot.mission_locale.opening_hours import OpeningHours
from bot.services.answers import Answers
from bot.services.appointment_links import AppointmentLinks
from bot.services.booking import Booking
from bot.services.conversation import ConversationDoor
from bot.services.erasure import Erasure
from bot.services.handoff import Handoff
from bot.services.help import Help
from bot.services.interpreter import Interpreter
from bot.services.ports import Counsellor
from bot.services.reminder_answers import ReminderAnswers
from bot.services.reminding import Reminding
from bot.services.signals import LocalSignals
from bot.services.suggestions import Suggestions
from bot.services.tongues import Tongues
from tests.fakes import FakeAssistant, FakeRasaMemory, own_answers
from tests.integration.booking_setting import HandClock

PUBLIC_URL = "https://torcy.example.org"

knowledge = cache(load_knowledge)


@dataclass
class Chat:
    """One young person in front of the one door, and one counsellor behind it."""

    database: SqlDatabase
    clock: HandClock
    assistant: FakeAssistant
    memory: FakeRasaMemory
    handoff: Handoff
    door: ConversationDoor
    known: Knowledge
    booking: Booking
    links: AppointmentLinks
    reminding: Reminding
    freed: list[tuple[str, datetime]]
    peer: str = "someone"
    channel: Channel = Channel.WEB
    counsellor: Counsellor = field(default_factory=lambda: Counsellor("nadia", "Nadia", "nadia@example.org"))
    _identifiers: count = field(default_factory=count)

    async def write(
        self, text: str = "salut", kind: MessageKind = MessageKind.TEXT, identifier: str | None = None
    ) -> list[Message]:
        """Send something, and give what was said back."""
        before = len(self.transcript())
        identifier = identifier or f"message-{next(self._identifiers)}"
        await self.door.receive(IncomingMessage(self.channel, self.peer, identifier, kind, text))
        return [message for message in self.transcript()[before:] if message.author is not Author.PERSON]

    @property
    def conversation(self) -> Conversation:
        with self.database.reading() as work:
            known = work.conversations.by_peer(self.channel, self.peer)
        return known or self._opened()

    def _opened(self) -> Conversation:
        with self.database.writing() as work:
            return work.conversations.open(self.channel, self.peer, self.clock())

    @property
    def floor(self) -> Floor:
        with self.database.reading() as work:
            return work.floors.get(self.conversation.id)

    def transcript(self) -> list[Message]:
        with self.database.reading() as work:
            conversation = work.conversations.by_peer(self.channel, self.peer)
            return list(work.conversations.messages(conversation.id)) if conversation else []

    def text(self, key: str, **values: str) -> str:
        return self.known.notices.text(key, **values)

    def counsellor_arrives(self) -> None:
        with self.database.writing() as work:
            if work.counsellors.get(self.counsellor.id) is None:
                work.counsellors.add(self.counsellor, self.clock())
            work.counsellors.seen(self.counsellor.id, self.clock())

    def passes(self, **by: float) -> None:
        """Time passes, with the counsellor at the console."""
        self.clock.forward(**by)
        self.counsellor_arrives()


def open_chat(database: SqlDatabase, channel: Channel = Channel.WEB, clock: HandClock | None = None) -> Chat:
    """Everything put together on this database, on a Monday at ten."""
    clock, assistant, memory, known, signals = (
        clock or HandClock(),
        FakeAssistant(),
        FakeRasaMemory(),
        knowledge(),
        LocalSignals(),
    )
    handoff = Handoff(database, OpeningHours(known.office.openings), known.notices, clock, signals)
    booking, address, freed = Booking(database, clock), known.office.address, []

    def free(appointment: Appointment) -> None:
        freed.append((appointment.reason_id, appointment.start))

    links = AppointmentLinks(database, booking, known.notices, clock, PUBLIC_URL, free)
    door = ConversationDoor(
        database,
        assistant,
        handoff,
        Help(database, Answers(known), handoff, clock),
        Suggestions(database, known.notices),
        Interpreter(database, handoff, Tongues(known.tongues), clock),
        Erasure(database, memory, clock, signals),
        known.notices,
        clock,
        signals,
        links,
        ReminderAnswers(database, booking, links, known.notices, address, clock, free),
        own=own_answers(database, known, clock),
    )
    reminding = Reminding(database, links, known.notices, address, clock, signals)
    return Chat(
        database,
        clock,
        assistant,
        memory,
        handoff,
        door,
        known,
        booking,
        links,
        reminding,
        freed,
        channel=channel,
    )
