"""What a conversation collected about the person, for the counsellor who will pick it up."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from bot.mission_locale.conversations import Reply
from bot.mission_locale.opening_hours import PARIS
from bot.mission_locale.recommending import Recommendation
from bot.mission_locale.situation import Circumstance, Question, Situation
from bot.services.answers import in_digits
from bot.services.guidance import Guidance
from bot.services.ports import Clock, Database, Notices
from bot.services.rendering import outcome_as_reply, summary_as_reply


class Profiles:
    """Keeps facts, and what was proposed from them: the check of the situation survives whatever forgets it."""

    def __init__(self, database: Database, guidance: Guidance, texts: Notices, clock: Clock) -> None:
        self._database = database
        self._guidance = guidance
        self._texts = texts
        self._clock = clock

    def today(self) -> date:
        """The day in Paris, where birthdays are counted."""
        return self._clock().astimezone(PARIS).date()

    def known(self, conversation_id: str) -> Mapping[str, Any]:
        """What was kept so far."""
        with self._database.reading() as work:
            return work.conversations.profile(conversation_id)

    def remember(self, conversation_id: str, facts: Mapping[str, Any]) -> None:
        """Add or replace facts; a conversation that does not exist here is left alone."""
        if not facts:
            return
        with self._database.writing() as work:
            if work.conversations.get(conversation_id):
                work.conversations.remember(conversation_id, facts, self._clock())

    def next_question(self, situation: Situation) -> Question | None:
        """The next fact worth asking for, today."""
        return self._guidance.next_question(situation, self.today())

    def has_summary(self, situation: Situation) -> bool:
        """Whether there is anything to confirm."""
        return self._guidance.summary(situation, self.today()) is not None

    def summary(self, situation: Situation, *, correcting: bool = False) -> Reply | None:
        """What was understood, to be confirmed or put right."""
        summary = self._guidance.summary(situation, self.today())
        return summary_as_reply(summary, self._texts, correcting=correcting) if summary else None

    def notes(self, circumstances: Iterable[str]) -> str:
        """What newly told circumstances call for; empty when nothing."""
        return self._guidance.notes(Circumstance(each) for each in circumstances)

    def for_them(self, topic: str, situation: Situation) -> str | None:
        """How a measure stands to what they told."""
        return self._guidance.for_them(topic, situation, self.today())

    def recommend(self, conversation_id: str, situation: Situation) -> Reply:
        """Where the person's answers lead; the counsellor sees the same measures with the same reasons."""
        outcome = self._guidance.outcome(situation, self.today())
        kept = {
            "outcome": outcome.kind.value,
            "proposed": [_kept(each) for each in outcome.recommendations],
            "missed": outcome.missed,
            "advised_on": self.today().isoformat(),
        }
        self.remember(conversation_id, kept)
        return outcome_as_reply(outcome)


def _kept(each: Recommendation) -> dict[str, str]:
    """A measure as the counsellor will find it: why, what would change it, and where it comes from."""
    return {
        "topic": each.topic,
        "title": each.title,
        "why": each.why,
        "change": each.what_would_change,
        "source": f"{each.source.title}, {in_digits(each.date)}",
    }
