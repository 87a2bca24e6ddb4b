"""What a conversation collected about the person, for the counsellor who will pick it up."""

from collections.abc import Mapping
from typing import Any

from bot.mission_locale.conversations import Reply
from bot.mission_locale.situation import Situation
from bot.services.guidance import Guidance
from bot.services.ports import Clock, Database
from bot.services.rendering import outcome_as_reply


class Profiles:
    """Keeps facts, and what was proposed from them."""

    def __init__(self, database: Database, guidance: Guidance, clock: Clock) -> None:
        self._database = database
        self._guidance = guidance
        self._clock = clock

    def remember(self, conversation_id: str, facts: Mapping[str, Any]) -> None:
        """Add or replace facts; a conversation that does not exist here is left alone."""
        if not facts:
            return
        with self._database.writing() as work:
            if work.conversations.get(conversation_id):
                work.conversations.remember(conversation_id, facts, self._clock())

    def recommend(self, conversation_id: str, situation: Situation) -> Reply:
        """Where the person's answers lead; the counsellor sees the same measures with the same reasons."""
        outcome = self._guidance.outcome(situation, self._clock().date())
        proposed = [{"topic": each.topic, "title": each.title, "why": each.why} for each in outcome.recommendations]
        self.remember(conversation_id, {"outcome": outcome.kind.value, "proposed": proposed})
        return outcome_as_reply(outcome)
