"""From what Telegram delivers to the one kind of message the conversation knows.

Identifiers are made of the message's own number and never of `update_id`: both survive a second delivery, but
Telegram restarts `update_id` at a random number after a quiet week, and another Bot API server counts differently.
"""

from dataclasses import replace

from telegram import CallbackQuery, Message, Update
from telegram.ext import filters

from bot.mission_locale.conversations import Channel, IncomingMessage, MessageKind
from bot.mission_locale.positions import Position

_KINDS: tuple[tuple[filters.BaseFilter, MessageKind], ...] = (
    (filters.COMMAND, MessageKind.COMMAND),
    (filters.TEXT, MessageKind.TEXT),
    (filters.PHOTO, MessageKind.PHOTO),
    (filters.VOICE | filters.AUDIO | filters.VIDEO_NOTE, MessageKind.VOICE),
    # An animated picture also comes as a document: it must be looked at first.
    (filters.Sticker.ALL | filters.ANIMATION | filters.Dice.ALL, MessageKind.STICKER),
    (filters.Document.ALL, MessageKind.DOCUMENT),
    (filters.LOCATION | filters.VENUE, MessageKind.LOCATION),
    (filters.CONTACT, MessageKind.CONTACT),
)


def incoming_of(update: Update) -> IncomingMessage | None:
    """What a person said or sent in their private chat; None when nothing was said, so nothing is to be answered."""
    if update.callback_query:
        return _pressed(update.callback_query)
    if update.edited_message:
        return _edited(update.edited_message)
    if update.message is None or filters.StatusUpdate.ALL.check_update(update):
        return None
    return _sent(update, update.message)


def _pressed(query: CallbackQuery) -> IncomingMessage | None:
    if query.message is None or not query.data:
        return None
    pressed = _incoming(query.message.chat.id, f"c:{query.id}", MessageKind.CHOICE, query.data)
    return replace(pressed, phone=_phone_asked_about(query))


def _phone_asked_about(query: CallbackQuery) -> str | None:
    """The number on the contact card that the pressed question answers, if it is one."""
    asked = query.message.reply_to_message if isinstance(query.message, Message) else None
    return asked.contact.phone_number if asked and asked.contact else None


def _edited(message: Message) -> IncomingMessage | None:
    if message.location:
        # A shared live position "edits" its message every few seconds.
        return None
    edited_at = int(message.edit_date.timestamp()) if message.edit_date else 0
    return _incoming(message.chat.id, f"e:{message.id}:{edited_at}", MessageKind.EDIT, _words(message))


def _sent(update: Update, message: Message) -> IncomingMessage:
    # The pictures of one album are separate messages: under one identifier they get one answer.
    identifier = f"g:{message.media_group_id}" if message.media_group_id else f"m:{message.id}"
    incoming = _incoming(message.chat.id, identifier, _kind(update), _words(message))
    return replace(incoming, is_own_contact=_is_own_contact(message), position=_position(message))


def _is_own_contact(message: Message) -> bool:
    sender = message.from_user
    return bool(sender and message.contact and message.contact.user_id == sender.id)


def _position(message: Message) -> Position | None:
    # A venue comes with its location too.
    return Position(message.location.latitude, message.location.longitude) if message.location else None


def message_number(identifier: str | None) -> int | None:
    """Telegram's own number of a message that was stored under this identifier."""
    number = (identifier or "").removeprefix("tg:m:")
    return int(number) if number.isdecimal() else None


def _incoming(chat_id: int, identifier: str, kind: MessageKind, text: str) -> IncomingMessage:
    return IncomingMessage(Channel.TELEGRAM, str(chat_id), f"tg:{identifier}", kind, text)


def _kind(update: Update) -> MessageKind:
    return next((kind for known, kind in _KINDS if known.check_update(update)), MessageKind.OTHER)


def _words(message: Message) -> str:
    return message.text or message.caption or ""
