"""Updates as the channels bring them: raw JSON of Telegram, frames of the widget, read by the product's own readers."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from telegram import Update

from bot.mission_locale.conversations import Channel, IncomingMessage, MessageKind
from bot.telegram_bot.incoming import incoming_of
from bot.web.frames import Said, read_frame

PEER = "1001"
_CHAT = {"id": int(PEER), "type": "private"}
_PERSON = {"id": int(PEER), "is_bot": False, "first_name": "Prénom"}
_FILE = {"file_id": "f", "file_unique_id": "u"}
_PICTURE = {**_FILE, "width": 90, "height": 90}

type Content = dict[str, Any]

TELEGRAM: Mapping[MessageKind, Callable[[str, int], Content]] = {
    MessageKind.TEXT: lambda text, number: {"message": _message(number, text=text)},
    MessageKind.COMMAND: lambda text, number: {"message": _message(number, **_command(text))},
    MessageKind.CHOICE: lambda text, number: {"callback_query": _press(number, text)},
    MessageKind.EDIT: lambda text, number: {"edited_message": _message(number, text=text, edit_date=number)},
    MessageKind.PHOTO: lambda _text, number: {"message": _message(number, photo=[_PICTURE])},
    MessageKind.VOICE: lambda _text, number: {"message": _message(number, voice={**_FILE, "duration": 3})},
    MessageKind.STICKER: lambda _text, number: {"message": _message(number, sticker=_sticker())},
    MessageKind.DOCUMENT: lambda _text, number: {"message": _message(number, document=_FILE)},
    MessageKind.LOCATION: lambda _text, number: {"message": _message(number, location=_PLACE)},
    MessageKind.CONTACT: lambda _text, number: {"message": _message(number, contact=_CONTACT)},
    MessageKind.OTHER: lambda _text, number: {"message": _message(number, game=_GAME)},
}
_PLACE = {"longitude": 2.65, "latitude": 48.85}
_GAME = {"title": "t", "description": "d", "photo": [_PICTURE]}
_CONTACT = {"phone_number": "0600000000", "first_name": "Prénom"}


def from_telegram(kind: MessageKind, text: str, number: int) -> IncomingMessage:
    """What Telegram delivers for this; the higher number was written later."""
    update = Update.de_json({"update_id": 70_000 + number, **TELEGRAM[kind](text, number)}, None)
    incoming = incoming_of(update)
    assert incoming is not None
    assert incoming.kind is kind
    return incoming


def from_widget(kind: MessageKind, text: str, number: int) -> IncomingMessage:
    """What a browser sends for this."""
    field = "value" if kind is MessageKind.CHOICE else "text"
    name = "choice" if kind is MessageKind.CHOICE else "message"
    said = read_frame(json.dumps({"type": name, "id": f"id-{number}", field: text}))
    assert isinstance(said, Said)
    return IncomingMessage(Channel.WEB, PEER, said.id, kind, said.text)


def _message(number: int, **content: Any) -> Content:
    return {"message_id": number, "date": number, "chat": _CHAT, "from": _PERSON, **content}


def _command(text: str) -> Content:
    return {"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": len(text)}]}


def _press(number: int, value: str) -> Content:
    return {"id": str(number), "from": _PERSON, "chat_instance": "c", "message": _message(1, text="?"), "data": value}


def _sticker() -> Content:
    return {**_PICTURE, "type": "regular", "is_animated": False, "is_video": False}
