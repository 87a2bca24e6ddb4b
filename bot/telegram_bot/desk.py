"""What handlers write down beside messages."""

import structlog

from bot.mission_locale.conversations import Channel
from bot.services.ports import Clock, Database
from bot.telegram_bot.needs import Wakeups
from bot.telegram_bot.outcomes import BLOCKED

log = structlog.get_logger(__name__)


class Desk:
    """Small notes in the database; every method works in a thread."""

    def __init__(self, database: Database, signals: Wakeups, clock: Clock) -> None:
        self._database = database
        self._signals = signals
        self._clock = clock

    def used(self, conversation_id: str, value: str) -> None:
        """A button was pressed: the keyboard now shows the choice made, and stays."""
        seq = value.partition(".")[0]
        if not seq.isdecimal():
            return
        with self._database.writing() as work:
            work.keyboards.gone(conversation_id, int(seq))

    def came_back(self, chat: str) -> None:
        """Someone unblocked the bot: what a counsellor wrote meanwhile is delivered after all."""
        with self._database.reading() as work:
            conversation = work.conversations.by_peer(Channel.TELEGRAM, chat)
        if conversation is None:
            return
        with self._database.writing() as work:
            revived = work.outbox.revive(conversation.id, BLOCKED, self._clock())
        if revived:
            log.info("telegram_came_back", conversation=conversation.id, messages=revived)
            self._signals.changed("console")
