"""Shows "… écrit" while the assistant thinks, and only then."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.mission_locale.conversations import Conversation
from bot.mission_locale.handoff import ASSISTANT_SPEAKS
from bot.services.ports import Database
from bot.telegram_bot.needs import Timing


class TypingShown:
    """The sign that an answer is coming."""

    def __init__(self, bot: Bot, database: Database, timing: Timing) -> None:
        self._bot = bot
        self._database = database
        self._timing = timing

    @asynccontextmanager
    async def during(self, conversation: Conversation) -> AsyncIterator[None]:
        """Show the sign as long as the block lasts; a quick answer comes without it."""
        showing = asyncio.create_task(self._show(conversation))
        try:
            yield
        finally:
            showing.cancel()
            with suppress(asyncio.CancelledError, TelegramError):
                await showing

    async def _show(self, conversation: Conversation) -> None:
        await asyncio.sleep(self._timing.typing_after)
        # While a counsellor has the floor nobody promised an answer within seconds.
        if not await asyncio.to_thread(self._assistant_speaks, conversation):
            return
        while True:
            await self._bot.send_chat_action(int(conversation.peer), ChatAction.TYPING)
            await asyncio.sleep(self._timing.typing_again)

    def _assistant_speaks(self, conversation: Conversation) -> bool:
        with self._database.reading() as work:
            return work.floors.get(conversation.id).state in ASSISTANT_SPEAKS
