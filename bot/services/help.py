"""Someone is in danger: mark it, call a counsellor, and say at once whom to call."""

import structlog

from bot.mission_locale.conversations import Reply
from bot.services.answers import Answers
from bot.services.duty import DutyMail
from bot.services.handoff import Handoff
from bot.services.ports import Clock, Database, UnitOfWork
from bot.services.rendering import as_reply

log = structlog.get_logger(__name__)


class Help:
    """The same help whichever net saw the danger: the lexical one before Rasa, or the model."""

    def __init__(
        self, database: Database, answers: Answers, handoff: Handoff, clock: Clock, duty: DutyMail | None = None
    ) -> None:
        """Without `duty` nobody is written to when no counsellor is there."""
        self._duty = duty
        self._database = database
        self._answers = answers
        self._handoff = handoff
        self._clock = clock

    def bring(self, conversation_id: str, kind: str, age: int | None) -> Reply:
        """Mark the danger in a transaction of its own and give what is to be said."""
        with self._database.writing() as work:
            return self.bring_within(work, conversation_id, kind, age)

    def bring_within(self, work: UnitOfWork, conversation_id: str, kind: str, age: int | None) -> Reply:
        """The same inside the caller's transaction."""
        now = self._clock()
        self._handoff.call_for_danger(work, conversation_id, kind, now)
        if self._duty and not self._handoff.is_counsellor_there(work, now):
            self._duty.line_up(work, conversation_id, now)
        log.warning("danger", conversation=conversation_id, kind=kind)
        return as_reply(self._answers.danger(kind, age))
