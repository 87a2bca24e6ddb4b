"""The product's own parts around a Telegram that is not the real one: everything a channel test needs."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.tables import outbox
from bot.database.unit_of_work import SqlDatabase
from bot.facts.loading import load_knowledge
from bot.mission_locale.conversations import Author, Channel, Conversation, Reply
from bot.mission_locale.opening_hours import OpeningHours
from bot.services.answers import Answers
from bot.services.appointment_links import AppointmentLinks
from bot.services.booking import Booking
from bot.services.conversation import ConversationDoor
from bot.services.erasure import Erasure
from bot.services.handoff import Handoff
from bot.services.help import Help
from bot.services.interpreter import Interpreter
from bot.services.ports import Counsellor, Saying
from bot.services.reminder_answers import ReminderAnswers
from bot.services.reminding import Reminding
from bot.services.signals import LocalSignals
from bot.services.suggestions import Suggestions
from bot.services.tokens import Tokens
from bot.services.tongues import Tongues
from bot.telegram_bot.channel import TelegramChannel
from bot.telegram_bot.needs import Door, Enclosures, NoEnclosures, Timing, Webhook
from tests.fakes import FakeRasaMemory, own_answers
from tests.telegram_server import PATIENCE, TOKEN, FakeTelegram, telegram_server

QUICK = Timing(
    long_poll=5,
    first_pause=0.01,
    longest_pause=0.01,
    typing_after=0.02,
    outbox_poll=0.05,
    sends_a_second=1000,
    chat_gap=0,
    breath=0,
    stop=5,
)
TOKENS = Tokens("a secret key for tests only, long enough")
COUNSELLOR = Counsellor("counsellor-1", "Nadia", "nadia@example.org")
KNOWLEDGE = load_knowledge()


class ScriptedAssistant:
    """Says back what it was asked, or what a test wrote for it; may be held back."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.replies: dict[str, Sequence[Reply]] = {}
        self.held: dict[str, asyncio.Event] = {}

    async def ask(self, _conversation_id: str, text: str, *, asked: str | None, now: datetime) -> Sequence[Reply]:
        del asked, now
        self.asked.append(text)
        if text in self.held:
            await self.held[text].wait()
        return self.replies.get(text, [Reply(f"Réponse à {text}", topic="greet")])

    async def told_handoff_ended(self, _conversation_id: str) -> None: ...

    async def is_ready(self) -> bool:
        return True


@dataclass
class MovingClock:
    """Stands still until a test moves it: a Monday in opening hours."""

    now: datetime = field(default=datetime(2026, 11, 23, 9, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass
class World:
    """One office, one bot, one Telegram."""

    telegram: FakeTelegram
    database: SqlDatabase
    assistant: ScriptedAssistant
    clock: MovingClock
    signals: LocalSignals
    handoff: Handoff
    real_door: ConversationDoor
    door: Door
    booking: Booking
    reminding: Reminding
    channel: TelegramChannel | None = None
    timing: Timing = QUICK
    webhook: Webhook | None = None
    enclosures: Enclosures = field(default_factory=NoEnclosures)

    async def start(self, token: str = TOKEN) -> TelegramChannel:
        """A process of the product begins."""
        self.channel = TelegramChannel(
            self.door,
            self.database,
            self.signals,
            self.clock,
            token,
            tokens=TOKENS,
            base_url=self.telegram.base_url,
            timing=self.timing,
            webhook=self.webhook,
            enclosures=self.enclosures,
        )
        await self.channel.start()
        return self.channel

    async def stop(self) -> None:
        """It ends; what was under way is then written down."""
        if self.channel:
            await self.channel.stop()
            self.channel = None

    async def says(self, text: str, answers: int = 1, chat: int = 1001) -> list[str]:
        """A person writes, and reads this many new messages."""
        before = len(self.telegram.texts(chat))
        await self.telegram.person_writes(text, chat)
        await self.telegram.until(lambda: len(self.telegram.texts(chat)) >= before + answers)
        return self.telegram.texts(chat)[before:]

    def conversation(self, chat: int = 1001) -> Conversation:
        """The conversation with a chat."""
        with self.database.writing() as work:
            return work.conversations.open(Channel.TELEGRAM, str(chat), self.clock())

    def line_up(self, *texts: str, author: Author = Author.ASSISTANT, chat: int = 1001, **reply: Any) -> None:
        """Texts wait for delivery, said under the epoch of now."""
        conversation = self.conversation(chat)
        with self.database.writing() as work:
            epoch = work.floors.get(conversation.id).epoch
            name = COUNSELLOR.name if author is Author.COUNSELLOR else None
            for text in texts:
                work.conversations.say(conversation, Reply(text, **reply), Saying(author, epoch, self.clock(), name))
        self.signals.changed("console")

    def deliveries(self) -> list[Any]:
        """The rows of the outbox, oldest first."""
        with self.database.engine.connect() as connection:
            return list(connection.execute(select(outbox).order_by(outbox.c.conversation_id, outbox.c.seq)))

    def states(self) -> list[tuple[str, str | None]]:
        """What became of each message said, and why."""
        return [(row.state, row.last_error) for row in self.deliveries()]

    async def until_written(self, condition: Callable[[], bool]) -> None:
        """Wait until the outbox says so; what does not arrive is signalled."""
        with self.signals.listening("console") as hints:
            async with asyncio.timeout(PATIENCE):
                while not condition():
                    await hints.get()


@asynccontextmanager
async def telegram_world(database_file: Path) -> AsyncIterator[World]:
    """Everything together, over an empty database; the channel is started by the test."""
    engine = make_engine(f"sqlite:///{database_file}")
    database, signals, clock = SqlDatabase(engine, Cipher("a key for tests")), LocalSignals(), MovingClock()
    with database.writing() as work:
        work.counsellors.add(COUNSELLOR, clock())
    notices = KNOWLEDGE.notices
    handoff = Handoff(database, OpeningHours(KNOWLEDGE.office.openings), notices, clock, signals)
    assistant = ScriptedAssistant()
    booking, address = Booking(database, clock), KNOWLEDGE.office.address
    links = AppointmentLinks(database, booking, notices, clock, "https://torcy.example.org")
    reminding = Reminding(database, links, notices, address, clock, signals)
    door = ConversationDoor(
        database,
        assistant,
        handoff,
        Help(database, Answers(KNOWLEDGE), handoff, clock),
        Suggestions(database, notices),
        Interpreter(database, handoff, Tongues(KNOWLEDGE.tongues), clock),
        Erasure(database, FakeRasaMemory(), clock, signals),
        notices,
        clock,
        signals,
        links,
        ReminderAnswers(database, booking, links, notices, address, clock),
        own=own_answers(database, KNOWLEDGE, clock),
    )
    async with telegram_server() as telegram:
        world = World(telegram, database, assistant, clock, signals, handoff, door, door, booking, reminding)
        telegram.knows(1001, 1002, 1003)
        try:
            yield world
        finally:
            await world.stop()
            engine.dispose()
