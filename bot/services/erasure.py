"""Erases what is kept about someone: here, and in Rasa's tracker."""

import structlog

from bot.mission_locale.errors import UnknownConversation
from bot.services.ports import Clock, Database, RasaMemory, Signals

log = structlog.get_logger(__name__)


class Erasure:
    """Messages, profile, deliveries and tracker go; an appointment is cancelled first."""

    def __init__(self, database: Database, rasa: RasaMemory, clock: Clock, signals: Signals) -> None:
        self._database = database
        self._rasa = rasa
        self._owed: set[str] = set()
        self._clock = clock
        self._signals = signals

    def erase(self, conversation_id: str) -> None:
        """Erase all at once. The conversation stays open, empty, so that the person reads that it is done."""
        now = self._clock()
        with self._database.writing() as work:
            if work.conversations.get(conversation_id) is None:
                raise UnknownConversation(conversation_id)
            work.links.forget(conversation_id)
            work.appointments.forget(conversation_id, now)
            work.callbacks.erase(conversation_id, now)
            work.alerts.erase(conversation_id, now)
            work.ratings.erase(conversation_id)
            work.conversations.erase(conversation_id)
            work.floors.erase(conversation_id)
        self._owed.add(conversation_id)
        log.info("erased", conversation=conversation_id)
        self._signals.changed(conversation_id, "erased")
        self._signals.changed("console")

    def finish(self, conversation_id: str) -> None:
        """Reach Rasa's memory too, once the turn in which the erasure was asked is over: Rasa saves at its end."""
        if conversation_id in self._owed:
            self._rasa.forget(conversation_id)
            self._owed.discard(conversation_id)
