"""What this channel needs from the rest of the product, and how patient it is."""

import asyncio
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, Protocol

from telegram.ext import Application, CallbackContext, ExtBot

from bot.mission_locale.conversations import IncomingMessage, Link, Message
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
class File:
    """A small file to send."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Place:
    """Somewhere to go, as a point on a map."""

    latitude: float
    longitude: float
    title: str
    address: str


class Enclosures(Protocol):
    """What goes with a message beside words. Both may read the database: call them in a thread."""

    def file(self, link: Link) -> File | None:
        """The file behind a link of ours, when it is better sent than linked to."""

    def place(self, message: Message) -> Place | None:
        """The place that a message speaks of, when its coordinates are known."""


class NoEnclosures:
    """Words alone."""

    def file(self, _link: Link) -> File | None:
        """No file is known."""
        return None

    def place(self, _message: Message) -> Place | None:
        """No place is known."""
        return None


@dataclass(frozen=True)
class Webhook:
    """Where Telegram is to bring updates, and the word by which it is recognised."""

    url: str
    secret: str = field(repr=False)


@dataclass(frozen=True)
class Timing:
    """Seconds, and sends a second.

    Telegram accepts about thirty messages a second from one bot, and one a second in one chat.
    """

    long_poll: int = 25
    first_pause: float = 1
    longest_pause: float = 30
    typing_after: float = 0.4
    typing_again: float = 4.5
    outbox_poll: float = 1
    sends_a_second: float = 25
    chat_gap: float = 1
    breath: float = 1
    webhook: float = 20
    stop: float = 10
