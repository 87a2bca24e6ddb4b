"""Meets those who write in another language: one prepared text in theirs, and a counsellor is told."""

from bot.mission_locale.conversations import Choice, Reply
from bot.services.handoff import Handoff
from bot.services.ports import Clock, Database
from bot.services.tongues import Tongues

TOPIC = "other_tongue"


class Interpreter:
    """Nothing is translated: we say who we are, where, on what number, and that a human will read."""

    def __init__(self, database: Database, handoff: Handoff, tongues: Tongues, clock: Clock) -> None:
        self._database = database
        self._handoff = handoff
        self._tongues = tongues
        self._clock = clock

    def meet(self, conversation_id: str, tongue: str) -> Reply:
        """The whole text the first time, a short one afterwards; the counsellors are called once."""
        name = self._tongues.french_name(tongue)
        with self._database.writing() as work:
            met = work.conversations.profile(conversation_id).get("tongue") == name
            if not met:
                work.conversations.remember(conversation_id, {"tongue": name}, self._clock())
                self._handoff.call_for_tongue(work, conversation_id, self._clock())
        human = Choice(self._tongues.human_label(tongue), "/talk_to_human")
        text = self._tongues.again(tongue) if met else self._tongues.first(tongue)
        return Reply(text, (human,), topic=TOPIC)
