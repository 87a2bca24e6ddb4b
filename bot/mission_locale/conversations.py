"""A conversation and its messages, whatever the channel."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.mission_locale.positions import Position


class Channel(StrEnum):
    """Where the young person writes from."""

    WEB = "web"
    TELEGRAM = "telegram"


class Author(StrEnum):
    """Who wrote a message; the values are those of the widget's protocol."""

    PERSON = "me"
    ASSISTANT = "assistant"
    COUNSELLOR = "counsellor"
    SYSTEM = "system"


class MessageKind(StrEnum):
    """What arrived from a channel."""

    TEXT = "text"
    CHOICE = "choice"
    COMMAND = "command"
    EDIT = "edit"
    PHOTO = "photo"
    VOICE = "voice"
    STICKER = "sticker"
    DOCUMENT = "document"
    LOCATION = "location"
    CONTACT = "contact"
    OTHER = "other"


@dataclass(frozen=True)
class Choice:
    """A button: what is read on it, and what the assistant receives when it is pressed."""

    label: str
    payload: str


@dataclass(frozen=True)
class Link:
    """Something to open: a web page, a telephone number."""

    label: str
    url: str


@dataclass(frozen=True)
class Reply:
    """What is said to the young person, before it has a place in a conversation."""

    text: str
    choices: tuple[Choice, ...] = ()
    links: tuple[Link, ...] = ()
    topic: str | None = None
    asked: str | None = None


@dataclass(frozen=True)
class IncomingMessage:
    """What a channel received. `identifier` is the channel's own, the same when it delivers twice.

    `phone` and `position` come with a contact card, or a press under one, and with a place; neither is stored as such.
    """

    channel: Channel
    peer: str
    identifier: str
    kind: MessageKind
    text: str = ""
    phone: str | None = None
    is_own_contact: bool = False
    position: Position | None = None


@dataclass(frozen=True)
class Conversation:
    """One young person on one channel. `asked` is the question just put to them."""

    id: str
    channel: Channel
    peer: str
    created_at: datetime
    asked: str | None = None
    danger: str | None = None
    danger_at: datetime | None = None


@dataclass(frozen=True)
class Message:
    """A message in its place: `seq` counts from 1 in a conversation; `payload` is what a pressed button stands for."""

    conversation_id: str
    seq: int
    author: Author
    kind: MessageKind
    text: str
    at: datetime
    epoch: int
    choices: tuple[Choice, ...] = ()
    links: tuple[Link, ...] = ()
    topic: str | None = None
    name: str | None = None
    identifier: str | None = None
    payload: str | None = None

    def choice_value(self, index: int) -> str:
        """The short value a channel carries for the button at `index`: it fits Telegram's 64 bytes."""
        return f"{self.seq}.{index}"
