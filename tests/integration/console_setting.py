"""The console with everything real but Rasa: counsellors at their browsers, young people who write to the one door."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from httpx import ASGITransport, AsyncClient, Response
from starlette.applications import Starlette

from bot.bootstrap import Services
from bot.clients.passwords import Argon2Passwords
from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.tables import metadata
from bot.database.unit_of_work import SqlDatabase
from bot.facts.answer_files import FileAnswers
from bot.mission_locale.conversations import Author, Channel, IncomingMessage, Message, MessageKind
from bot.mission_locale.handoff import Floor, HandoffReason
from bot.mission_locale.opening_hours import OpeningHours
from bot.mission_locale.roles import Role
from bot.services.answers import Answers
from bot.services.booking import Booking
from bot.services.console import Console
from bot.services.conversation import ConversationDoor
from bot.services.corrections import Corrections
from bot.services.dangers import Dangers
from bot.services.doubts import Doubts
from bot.services.erasure import Erasure
from bot.services.handoff import Handoff
from bot.services.help import Help
from bot.services.interpreter import Interpreter
from bot.services.measures import CorrectedMeasures
from bot.services.misunderstood import Misunderstandings
from bot.services.ports import Clock, Counsellor
from bot.services.sign_in import SESSION, SignIn
from bot.services.signals import LocalSignals
from bot.services.suggestions import Suggestions
from bot.services.tokens import Tokens
from bot.services.tongues import Tongues
from bot.services.watchdog import Watch, Watchdog
from bot.web.app import create_app
from bot.web.console_sessions import SESSION_COOKIE
from tests.fakes import FakeAssistant, FakeRasaMemory, own_answers
from tests.integration.booking_setting import HandClock
from tests.integration.conversation_setting import knowledge

PASSWORD = "un mot de passe assez long"
CSRF = re.compile(r'name="csrf" value="([0-9a-f]+)"')


@dataclass
class Browser:
    """A counsellor's browser, which follows no redirection by itself."""

    client: AsyncClient
    counsellor: Counsellor | None = None

    async def get(self, address: str = "/", **more: Any) -> Response:
        return await self.client.get(f"/console{address}", **more)

    async def open(self, conversation_id: str, query: str = "") -> str:
        """The page of a conversation."""
        return (await self.get(f"/conversations/{conversation_id}{query}")).text

    async def post(
        self, address: str, fields: Mapping[str, str] | None = None, *, shown: str = "/", **more: Any
    ) -> Response:
        """Press a button of the page shown: its token goes along."""
        found = CSRF.search((await self.get(shown)).text)
        token = {"csrf": found[1] if found else ""}
        return await self.client.post(f"/console{address}", data={**token, **(fields or {})}, **more)

    async def take(self, conversation_id: str) -> Response:
        return await self.post(f"/conversations/{conversation_id}/take")

    async def reply(self, conversation_id: str, text: str, **more: Any) -> Response:
        return await self.post(f"/conversations/{conversation_id}/reply", {"text": text}, **more)

    async def end(self, conversation_id: str) -> Response:
        return await self.post(f"/conversations/{conversation_id}/end")

    async def follow(self, response: Response) -> Response:
        """Go where the answer sends."""
        assert 303 == response.status_code
        return await self.client.get(response.headers["location"])


@dataclass
class Desk:
    """The product behind the console."""

    database: SqlDatabase
    clock: Clock
    app: Starlette
    door: ConversationDoor
    handoff: Handoff
    console: Console
    booking: Booking
    erasure: Erasure
    sign_in: SignIn
    signals: LocalSignals
    assistant: FakeAssistant
    misunderstood: Misunderstandings
    answers: Answers
    corrections: Corrections
    doubts: Doubts
    _numbers: count = field(default_factory=count)

    def browser(self) -> Browser:
        """A browser that nobody has signed in to."""
        transport = ASGITransport(self.app)
        return Browser(AsyncClient(transport=transport, base_url="http://testserver"))

    def signed_in(self, name: str = "Nadia", role: Role = Role.COUNSELLOR) -> Browser:
        """A browser with a running session: the long way round is for the tests about signing in."""
        counsellor = Counsellor(f"counsellor-{name}", name, f"{name.lower()}@desk.example.org", role=role)
        token = f"token-of-{name}-{next(self._numbers)}"
        with self.database.writing() as work:
            if work.counsellors.get(counsellor.id) is None:
                work.counsellors.add(counsellor, self.clock())
            work.counsellors.set_role(counsellor.id, role)
            work.counsellors.open_session(token, counsellor.id, self.clock(), self.clock() + SESSION)
            work.counsellors.seen(counsellor.id, self.clock())
        browser = self.browser()
        browser.client.cookies.set(SESSION_COOKIE, token, "testserver.local", "/console")
        browser.counsellor = counsellor
        return browser

    async def hear(self, text: str, peer: str = "someone", channel: Channel = Channel.WEB) -> str:
        """A young person writes; their conversation."""
        await self.door.open(channel, peer)
        identifier = f"message-{next(self._numbers)}"
        receipt = await self.door.receive(IncomingMessage(channel, peer, identifier, MessageKind.TEXT, text))
        return receipt.conversation.id

    async def queued(self, text: str = "Je veux parler à quelqu'un", peer: str = "someone", **profile: Any) -> str:
        """A young person who has asked for a counsellor."""
        conversation_id = await self.hear(text, peer)
        self.know(conversation_id, **profile)
        self.handoff.ask_for_counsellor(conversation_id, HandoffReason.ASKED)
        return conversation_id

    def know(self, conversation_id: str, **profile: Any) -> None:
        """What the guided dialogue would have kept."""
        with self.database.writing() as work:
            work.conversations.remember(conversation_id, profile, self.clock())

    def floor(self, conversation_id: str) -> Floor:
        with self.database.reading() as work:
            return work.floors.get(conversation_id)

    def transcript(self, conversation_id: str) -> list[Message]:
        with self.database.reading() as work:
            return list(work.conversations.messages(conversation_id))

    def said(self, conversation_id: str, author: Author) -> list[Message]:
        return [each for each in self.transcript(conversation_id) if each.author is author]


def open_desk(database: SqlDatabase, clock: Clock | None = None) -> Desk:
    """Everything put together on this database; on a Monday at ten unless the clock says otherwise."""
    clock, known, signals, assistant = clock or HandClock(), knowledge(), LocalSignals(), FakeAssistant()
    hours = OpeningHours(known.office.openings)
    handoff = Handoff(database, hours, known.notices, clock, signals)
    files = FileAnswers(known)
    answers = Answers(known, CorrectedMeasures(database, files))
    helps = Help(database, answers, handoff, clock)
    suggestions = Suggestions(database, known.notices)
    erasure = Erasure(database, FakeRasaMemory(), clock, signals)
    interpreter = Interpreter(database, handoff, Tongues(known.tongues), clock)
    door = ConversationDoor(
        database,
        assistant,
        handoff,
        helps,
        suggestions,
        interpreter,
        erasure,
        known.notices,
        clock,
        signals,
        own=own_answers(database, known, clock),
    )
    booking = Booking(database, clock)
    console, sign_in = Console(database, booking, clock), SignIn(database, Argon2Passwords(), clock)
    misunderstood = Misunderstandings(database, clock, signals)
    corrections = Corrections(database, files, answers, clock, signals)
    doubts = Doubts(database, answers, clock, signals)
    services = SimpleNamespace(
        console=console,
        corrections=corrections,
        doubts=doubts,
        misunderstood=misunderstood,
        door=door,
        tokens=Tokens("a key for tests only"),
        handoff=handoff,
        switches=handoff.switches,
        dangers=Dangers(database, clock, signals),
        sign_in=sign_in,
        signals=signals,
        notices=known.notices,
        office=known.office,
        clock=clock,
        watch=Watch(Watchdog(database, clock), clock, signals),
        settings=SimpleNamespace(public_url="http://testserver", secure_cookies=False, allowed_origins=frozenset()),
    )
    app = create_app(cast("Services", services))
    return Desk(
        database,
        clock,
        app,
        door,
        handoff,
        console,
        booking,
        erasure,
        sign_in,
        signals,
        assistant,
        misunderstood,
        answers,
        corrections,
        doubts,
    )


@contextmanager
def desk_on_sqlite(folder: Path) -> Iterator[Desk]:
    """For what does not depend on the database."""
    engine = make_engine(f"sqlite:///{folder / 'console.sqlite'}")
    metadata.create_all(engine)
    yield open_desk(SqlDatabase(engine, Cipher("a key for tests only")))
    engine.dispose()


def later(desk: Desk, **by: float) -> None:
    """Let time pass."""
    cast("HandClock", desk.clock).now += timedelta(**by)
