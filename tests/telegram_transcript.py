"""A chat as text, from what the fake Telegram saw of both sides."""

from collections.abc import Iterator
from typing import Any

from tests.telegram_server import FakeTelegram, SentMessage


def transcript(telegram: FakeTelegram, chat: int = 1001) -> str:
    """The whole chat in Markdown: the person in bold, the bot in quotes, its buttons in brackets."""
    return "\n\n".join(block for entry in telegram.history for block in _blocks(entry, chat))


def _blocks(entry: dict[str, Any] | SentMessage, chat: int) -> Iterator[str]:
    if isinstance(entry, SentMessage):
        if entry.chat_id == chat:
            yield _quoted(entry)
    elif query := entry.get("callback_query"):
        if query["message"]["chat"]["id"] == chat:
            yield f"**Jeune** appuie sur « {_label(query)} »"
    elif (message := entry.get("message")) and message["chat"]["id"] == chat:
        yield f"**Jeune** : {message.get('text') or '(' + _content(message) + ')'}"


def _quoted(message: SentMessage) -> str:
    lines = [f"📎 {message.document[0]}" + (f" — {message.text}" if message.text else "")] if message.document else []
    lines += [f"📍 {message.venue['title']}, {message.venue['address']}"] if message.venue else []
    lines = lines or message.text.splitlines()
    buttons = [f"[ {button['text']} ]" + (" ↗" if "url" in button else "") for button in message.offered]
    body = "  \n".join(f"> {line}" for line in lines)
    return body + (f"\n>\n> {' '.join(buttons)}" if buttons else "")


def _label(query: dict[str, Any]) -> str:
    rows = query["message"]["reply_markup"]["inline_keyboard"]
    return next(button["text"] for row in rows for button in row if button.get("callback_data") == query["data"])


def _content(message: dict[str, Any]) -> str:
    known = {"voice": "message vocal", "photo": "photo", "contact": "carte de contact", "location": "position"}
    return next((name for kind, name in known.items() if kind in message), "autre chose")
