"""Fetches updates, and lets Telegram forget one only when it is stored.

The library's own updater confirms a batch as soon as it has it in memory: a process killed then loses messages.
"""

import asyncio
import copy
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import structlog
from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.telegram_bot.needs import TelegramApplication, Timing

log = structlog.get_logger(__name__)

ALLOWED_UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
    Update.CHANNEL_POST,
)
_ENVELOPE = ("message_id", "date", "chat", "from")


class UpdatesRequest(HTTPXRequest):
    """Takes out of an update what the library cannot read, or it would be delivered again for ever."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The JSON of Telegram, every update in it readable."""
        answer: dict[str, Any] = HTTPXRequest.parse_json_payload(payload)
        if isinstance(answer.get("result"), list):
            answer["result"] = [readable(update) for update in answer["result"]]
        return answer


def readable(update: dict[str, Any]) -> dict[str, Any]:
    """The update, else its message without contents, which can still be answered, else its number alone."""
    if _can_be_read(update):
        return update
    log.error("telegram_update_unreadable", update=update["update_id"])
    number = {"update_id": update["update_id"]}
    message = update.get("message") or {}
    emptied = {**number, "message": {key: message[key] for key in _ENVELOPE if key in message}}
    return emptied if message and _can_be_read(emptied) else number


def _can_be_read(update: dict[str, Any]) -> bool:
    try:
        Update.de_json(copy.deepcopy(update), None)
    except (TypeError, ValueError, KeyError, AttributeError):
        return False
    return True


class Poller:
    """Asks for updates and hands them on, in order."""

    def __init__(self, application: TelegramApplication, timing: Timing) -> None:
        self._application = application
        self._timing = timing
        self._pause = timing.first_pause
        self._offset: int | None = None
        self.refused = False

    async def run(self) -> None:
        """Poll until cancelled."""
        while True:
            try:
                updates = await self._fetch()
            except TelegramError as error:
                await self._wait_after(error)
                continue
            self.refused = False
            self._pause = self._timing.first_pause
            await self._hand_on(updates)

    async def _fetch(self) -> Sequence[Update]:
        return await self._application.bot.get_updates(
            offset=self._offset, timeout=timedelta(seconds=self._timing.long_poll), allowed_updates=ALLOWED_UPDATES
        )

    async def _hand_on(self, updates: Sequence[Update]) -> None:
        for update in sorted(updates, key=lambda update: update.update_id):
            await self._application.process_update(update)
            self._offset = update.update_id + 1

    async def _wait_after(self, error: TelegramError) -> None:
        # Conflict: someone else polls with our token. InvalidToken: it was revoked, or a proxy is in the way.
        self.refused = isinstance(error, Conflict | InvalidToken)
        log.warning("telegram_poll_failed", error=type(error).__name__)
        if isinstance(error, RetryAfter):
            await asyncio.sleep(_seconds(error.retry_after))
            return
        await asyncio.sleep(self._pause)
        self._pause = min(2 * self._pause, self._timing.longest_pause)


def _seconds(span: int | timedelta) -> float:
    return span.total_seconds() if isinstance(span, timedelta) else span
