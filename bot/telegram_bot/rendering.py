"""From a message of the conversation to what is sent to Telegram: texts, buttons, links."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from bot.mission_locale.conversations import Author, Link, Message
from bot.telegram_bot.buttons import ChatButtons
from bot.telegram_bot.needs import Enclosures, File, Place
from bot.telegram_bot.splitting import cut_label, split_text
from bot.telegram_bot.texts import CHOSEN, COUNSELLOR_SAYS, LINK_LINE

CHOSEN_ALREADY = "chosen"
_CALL = "tel:"


@dataclass(frozen=True)
class TextPart:
    """Words, and the buttons under them. What is bold is told apart from the words: nothing has to be escaped."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None
    entities: tuple[MessageEntity, ...] = ()


@dataclass(frozen=True)
class DocumentPart:
    """A file."""

    file: File
    caption: str


@dataclass(frozen=True)
class PlacePart:
    """A point on a map."""

    place: Place


type Part = TextPart | DocumentPart | PlacePart


def render(message: Message, buttons: ChatButtons, enclosures: Enclosures) -> list[Part]:
    """The messages of Telegram that say this one: words, buttons under the last of them, then files and place."""
    files = [(link, file) for link in message.links if (file := enclosures.file(link))]
    linked = [link for link in message.links if link not in [sent for sent, _ in files]]
    place = enclosures.place(message)
    documents = [DocumentPart(file, cut_label(link.label)) for link, file in files]
    return [*_texts(message, linked, buttons), *documents, *([PlacePart(place)] if place else [])]


def _texts(message: Message, links: Iterable[Link], buttons: ChatButtons) -> list[TextPart]:
    in_buttons = [link for link in links if _fits_a_button(link.url)]
    in_lines = [line for link in links if link not in in_buttons if (line := _line(link, message.text))]
    texts = split_text("\n\n".join(part for part in (_spoken(message), "\n".join(in_lines)) if part))
    keyboard = _keyboard(message, in_buttons, buttons)
    last = len(texts) - 1
    return [
        TextPart(text, keyboard if number == last else None, _bold_name(message) if number == 0 else ())
        for number, text in enumerate(texts)
    ]


def _bold_name(message: Message) -> tuple[MessageEntity, ...]:
    """Telegram counts in UTF-16 units."""
    if not _says_who(message):
        return ()
    return (MessageEntity(MessageEntity.BOLD, 0, len((message.name or "").encode("utf-16-le")) // 2),)


def keyboard_after(keyboard: InlineKeyboardMarkup, pressed: str | None) -> InlineKeyboardMarkup:
    """What stays under a message whose button was pressed: the choice made, if it still counted, and the links."""
    buttons = [button for row in keyboard.inline_keyboard for button in row]
    return _in_rows(_after_press(button) for button in buttons if button.url or button.callback_data == pressed)


def links_alone(message: Message) -> InlineKeyboardMarkup | None:
    """What stays under a message whose choices no longer count."""
    row = [_link_button(link) for link in message.links if _fits_a_button(link.url)]
    return _in_rows(row) if row else None


def _after_press(button: InlineKeyboardButton) -> InlineKeyboardButton:
    if button.url:
        return button
    return InlineKeyboardButton(CHOSEN.format(label=button.text), callback_data=CHOSEN_ALREADY)


def _spoken(message: Message) -> str:
    return COUNSELLOR_SAYS.format(name=message.name, text=message.text) if _says_who(message) else message.text


def _says_who(message: Message) -> bool:
    return message.author is Author.COUNSELLOR and bool(message.name)


def _keyboard(message: Message, links: Iterable[Link], buttons: ChatButtons) -> InlineKeyboardMarkup | None:
    choices = [
        InlineKeyboardButton(cut_label(choice.label), callback_data=buttons.signed(message.choice_value(index)))
        for index, choice in enumerate(message.choices)
    ]
    row = choices + [_link_button(link) for link in links]
    return _in_rows(row) if row else None


def _link_button(link: Link) -> InlineKeyboardButton:
    return InlineKeyboardButton(cut_label(link.label), url=link.url)


def _in_rows(buttons: Iterable[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[button] for button in buttons])


def _fits_a_button(url: str) -> bool:
    """Telegram refuses the whole message when a button leads to `tel:`, to a bare name or to a local machine."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return parts.scheme in {"http", "https"} and "." in host and not _is_ip(host)


def _is_ip(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _line(link: Link, text: str) -> str | None:
    """A link that cannot be a button, as a line to read; a number that was just read is not said again."""
    number = link.url.removeprefix(_CALL)
    if number == link.url:
        return LINK_LINE.format(label=link.label, url=link.url)
    if _says_number(text, number):
        return None
    return link.label if _says_number(link.label, number) else LINK_LINE.format(label=link.label, url=number)


def _says_number(text: str, number: str) -> bool:
    digits = number.replace("+33", "0")
    spaced = r"[\s.-]?".join(re.escape(digit) for digit in digits)
    return re.search(rf"(?<!\d){spaced}(?!\d)", re.sub(r"\+33\s?", "0", text)) is not None
