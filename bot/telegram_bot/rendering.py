"""From a message of the conversation to what is sent to Telegram: texts, buttons, links."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.mission_locale.conversations import Author, Link, Message
from bot.telegram_bot.splitting import cut_label, split_text
from bot.telegram_bot.texts import CHOSEN, COUNSELLOR_SAYS, LINK_LINE

CHOSEN_ALREADY = "chosen"
_CALL = "tel:"


@dataclass(frozen=True)
class Part:
    """One message of Telegram."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None


def render(message: Message) -> list[Part]:
    """The messages of Telegram that say this one; the buttons stand under the last."""
    in_buttons = [link for link in message.links if _fits_a_button(link.url)]
    in_lines = [line for link in message.links if link not in in_buttons if (line := _line(link, message.text))]
    texts = split_text("\n\n".join(part for part in (_spoken(message), "\n".join(in_lines)) if part))
    return [*map(Part, texts[:-1]), *(Part(text, _keyboard(message, in_buttons)) for text in texts[-1:])]


def keyboard_after(keyboard: InlineKeyboardMarkup, pressed: str | None) -> InlineKeyboardMarkup:
    """What stays under a message whose button was pressed: the choice made, if it still counted, and the links."""
    buttons = [button for row in keyboard.inline_keyboard for button in row]
    return _in_rows(_after_press(button) for button in buttons if button.url or button.callback_data == pressed)


def _after_press(button: InlineKeyboardButton) -> InlineKeyboardButton:
    if button.url:
        return button
    return InlineKeyboardButton(CHOSEN.format(label=button.text), callback_data=CHOSEN_ALREADY)


def _spoken(message: Message) -> str:
    if message.author is Author.COUNSELLOR and message.name:
        return COUNSELLOR_SAYS.format(name=message.name, text=message.text)
    return message.text


def _keyboard(message: Message, links: Iterable[Link]) -> InlineKeyboardMarkup | None:
    choices = [
        InlineKeyboardButton(cut_label(choice.label), callback_data=message.choice_value(index))
        for index, choice in enumerate(message.choices)
    ]
    buttons = choices + [InlineKeyboardButton(cut_label(link.label), url=link.url) for link in links]
    return _in_rows(buttons) if buttons else None


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
