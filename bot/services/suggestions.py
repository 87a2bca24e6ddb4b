"""What is proposed when a message was not understood, or when nothing in particular is going on."""

from collections.abc import Sequence

from bot.mission_locale.conversations import Choice, Reply
from bot.mission_locale.handoff import FloorState
from bot.services.ports import Database, Notices

USUAL = ("check_situation", "book_appointment", "talk_to_human")
NOT_WORTH_ASKING = frozenset(
    {"nlu_fallback", "talk_to_human", "inform", "affirm", "deny", "out_of_scope", "insult", "greet", "goodbye"}
)
MEANINGS = 3


class Suggestions:
    """Builds the buttons of a question asked back."""

    def __init__(self, database: Database, notices: Notices) -> None:
        self._database = database
        self._notices = notices

    def usual(self) -> tuple[Choice, ...]:
        """The three things that help in most cases."""
        return tuple(self._choice(name) for name in USUAL)

    def ask_back(self, conversation_id: str, likeliest: Sequence[str], count: int) -> Reply:
        """One question with the likeliest meanings; from the second time on, a human or an appointment."""
        if self._someone_is_coming(conversation_id):
            return Reply(self._notices.text("counsellor_noted"), topic="nlu_fallback")
        if count > 1:
            ways_out = (self._choice("talk_to_human"), self._choice("book_appointment"))
            return Reply(self._notices.text("fallback_twice"), ways_out, topic="nlu_fallback")
        meanings = [name for name in likeliest if name not in NOT_WORTH_ASKING and self._is_worded(name)][:MEANINGS]
        choices = tuple(self._choice(name) for name in meanings)
        human = self._choice("talk_to_human")
        return Reply(self._notices.text("fallback_question"), (*choices, human), topic="nlu_fallback")

    def _someone_is_coming(self, conversation_id: str) -> bool:
        with self._database.reading() as work:
            return work.floors.get(conversation_id).state is FloorState.QUEUED

    def _is_worded(self, name: str) -> bool:
        try:
            return bool(self._notices.label(name))
        except KeyError:
            return False

    def _choice(self, name: str) -> Choice:
        return Choice(self._notices.label(name), f"/{name}")
