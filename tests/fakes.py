"""Hand-written stand-ins for what is outside the product, held to the same protocols."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.mission_locale.conversations import Reply
from bot.mission_locale.errors import AssistantUnavailable
from bot.mission_locale.measures import Knowledge
from bot.services.own_answers import OwnAnswers
from bot.services.ports import Clock, Database


@dataclass
class FakeAssistant:
    """Rasa as the conversation sees it: answers what the test says, remembers what it was asked."""

    replies: Sequence[Reply] = (Reply("réponse de l'assistant", topic="ask_plan"),)
    asked: list[str] = field(default_factory=list)
    questions: list[str | None] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    is_down: bool = False
    meanwhile: Callable[[], None] | None = None
    gate: asyncio.Event | None = None

    async def ask(self, conversation_id: str, text: str, *, asked: str | None, now: datetime) -> Sequence[Reply]:
        self.asked.append(text)
        self.questions.append(asked)
        if self.gate:
            await self.gate.wait()
        if self.meanwhile:
            self.meanwhile()
        if self.is_down:
            raise AssistantUnavailable("down")
        return self.replies

    async def told_handoff_ended(self, conversation_id: str) -> None:
        if self.is_down:
            raise AssistantUnavailable("down")
        self.told.append(conversation_id)

    async def is_ready(self) -> bool:
        return not self.is_down


@dataclass
class FakeRasaMemory:
    """Rasa's own record of conversations."""

    forgotten: list[str] = field(default_factory=list)

    def forget(self, conversation_id: str) -> int:
        self.forgotten.append(conversation_id)
        return 1


def own_answers(database: Database, known: Knowledge, clock: Clock) -> OwnAnswers:
    """What the product answers by itself, over the real facts."""
    return OwnAnswers(database, known.notices, known.guidance, known.positions, clock)
