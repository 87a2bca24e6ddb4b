"""What this channel needs from the rest of the product, and how patient it is."""

import asyncio
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from telegram.ext import Application, CallbackContext, ExtBot

from bot.mission_locale.conversations import IncomingMessage
from bot.services.conversation import Receipt
from bot.services.ports import Signals

type TelegramApplication = Application[ExtBot[None], Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], None]
type Context = CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]


class Door(Protocol):
    """The one door. Storing and answering are apart: Telegram is told "received" only of what is kept."""

    async def store(self, incoming: IncomingMessage) -> Receipt:
        """Keep the message before anything else happens."""

    async def answer(self, receipt: Receipt) -> None:
        """Deal with a stored message, after the earlier ones of the same person."""


class Wakeups(Signals, Protocol):
    """Tells that something changed somewhere, and listens to the others' tellings."""

    def listening(self, *topics: str) -> AbstractContextManager[asyncio.Queue[str]]:
        """A queue of hints about these topics, for as long as the block lasts."""


@dataclass(frozen=True)
class Timing:
    """Seconds, and sends a second; Telegram accepts about thirty messages a second from one bot."""

    long_poll: int = 25
    first_pause: float = 1
    longest_pause: float = 30
    typing_after: float = 0.4
    typing_again: float = 4.5
    outbox_poll: float = 1
    sends_a_second: float = 25
    stop: float = 10
