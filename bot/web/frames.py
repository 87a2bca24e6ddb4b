"""The frames of the widget's socket: dictionaries become values here, and values become dictionaries."""

import json
import re
from dataclasses import dataclass
from typing import Any, Literal

from bot.mission_locale.conversations import Author, Message
from bot.mission_locale.errors import Refused
from bot.services.incoming import MAX_CHARACTERS

_HOUR = re.compile(r"\b\d{1,2} h(?: \d{2})?\b")

LONGEST_FRAME = 64_000
LONGEST_IDENTIFIER = 64


class MalformedFrame(Refused):
    """Not JSON, not an object, a field missing or of the wrong kind."""

    code = "malformed"


class TooLong(Refused):
    """More text than anyone writes in a chat."""

    code = "too_long"


@dataclass(frozen=True)
class Hello:
    """A browser arrives or comes back."""

    conversation: str | None
    token: str | None
    after: int


@dataclass(frozen=True)
class Said:
    """A message typed, or a button pressed."""

    kind: Literal["message", "choice"]
    id: str
    text: str


@dataclass(frozen=True)
class Hint:
    """Typing or read: nothing is stored."""

    kind: Literal["typing", "read"]


type Frame = Hello | Said | Hint


def read_frame(raw: str) -> Frame:
    """The frame in a text received; MalformedFrame or TooLong say what is wrong with it."""
    if len(raw) > LONGEST_FRAME:
        raise TooLong
    try:
        frame = json.loads(raw)
    except ValueError as error:
        raise MalformedFrame from error
    if not isinstance(frame, dict):
        raise MalformedFrame
    match frame.get("type"):
        case "hello":
            return Hello(_optional(frame, "conversation"), _optional(frame, "token"), _seq(frame.get("after")))
        case "message":
            return Said("message", _identifier(frame), _text(frame, "text"))
        case "choice":
            return Said("choice", _identifier(frame), _text(frame, "value"))
        case "typing" | "read" as kind:
            return Hint(kind)
    raise MalformedFrame


def message_frame(message: Message) -> dict[str, Any]:
    """A message as the widget shows it."""
    frame: dict[str, Any] = {
        "type": "message",
        "seq": message.seq,
        "from": message.author.value,
        "text": unbroken(message.text),
        "at": message.at.isoformat(),
    }
    if message.choices:
        frame["choices"] = [
            {"label": choice.label, "value": message.choice_value(index)}
            for index, choice in enumerate(message.choices)
        ]
    if message.links:
        frame["links"] = [{"label": link.label, "url": link.url} for link in message.links]
    if message.topic:
        frame["topic"] = message.topic
    if message.name and message.author in (Author.COUNSELLOR, Author.SYSTEM):
        frame["name"] = message.name
    return frame


def unbroken(text: str) -> str:
    """The same text, in which « 9 h 30 » stays on one line."""
    return _HOUR.sub(lambda hour: hour.group().replace(" ", "\u00a0"), text)


def error_frame(code: str, text: str, identifier: str | None = None) -> dict[str, Any]:
    """A refusal, worded for the person."""
    frame = {"type": "error", "code": code, "text": text}
    return {**frame, "id": identifier} if identifier else frame


def _optional(frame: dict[str, Any], name: str) -> str | None:
    value = frame.get(name)
    if value is None or (isinstance(value, str) and len(value) <= 128):
        return value
    raise MalformedFrame


def _identifier(frame: dict[str, Any]) -> str:
    value = frame.get("id")
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_IDENTIFIER:
        raise MalformedFrame
    return value


def _text(frame: dict[str, Any], name: str) -> str:
    value = frame.get(name)
    if not isinstance(value, str):
        raise MalformedFrame
    if len(value) > MAX_CHARACTERS:
        raise TooLong
    return value.replace("\x00", "")


def _seq(value: Any) -> int:
    if value is None:
        return 0
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**31:
        return value
    raise MalformedFrame
