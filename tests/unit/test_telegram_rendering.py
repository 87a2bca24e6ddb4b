"""From a message of the conversation to messages of Telegram."""

from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.mission_locale.conversations import Author, Choice, Link, Message, MessageKind
from bot.services.tokens import Tokens
from bot.telegram_bot.buttons import MAX_BYTES, Buttons
from bot.telegram_bot.needs import File, NoEnclosures, Place
from bot.telegram_bot.rendering import (
    CHOSEN_ALREADY,
    DocumentPart,
    PlacePart,
    TextPart,
    keyboard_after,
    links_alone,
    render,
)
from bot.telegram_bot.splitting import cut_label, split_text
from bot.telegram_bot.texts import COMMANDS, DESCRIPTION, SHORT_DESCRIPTION


def said(text: str = "Bonjour", author: Author = Author.ASSISTANT, **more: Any) -> Message:
    return Message("c", 7, author, MessageKind.TEXT, text, datetime(2026, 11, 23, tzinfo=UTC), 0, **more)


BUTTONS = Buttons(Tokens("a secret key for tests only, long enough")).of("1001")


def drawn(message: Message) -> list[TextPart]:
    """A message without files or place is words alone."""
    parts = render(message, BUTTONS, NoEnclosures())
    assert all(isinstance(part, TextPart) for part in parts)
    return [part for part in parts if isinstance(part, TextPart)]


def buttons(keyboard: InlineKeyboardMarkup | None) -> list[tuple[str, str | None]]:
    rows = keyboard.inline_keyboard if keyboard else ()
    return [(button.text, str(button.callback_data or button.url)) for row in rows for button in row]


def test_each_choice_is_a_button_on_its_own_row_that_carries_its_place() -> None:
    part = drawn(said(choices=(Choice("Oui", "/affirm"), Choice("Non", "/deny"))))[0]

    assert [("Oui", BUTTONS.signed("7.0")), ("Non", BUTTONS.signed("7.1"))] == buttons(part.keyboard)
    assert part.keyboard is not None
    assert [1, 1] == [len(row) for row in part.keyboard.inline_keyboard]


def test_without_choices_there_is_no_keyboard() -> None:
    assert drawn(said())[0].keyboard is None


@pytest.mark.parametrize(
    ("url", "text", "button", "line"),
    [
        ("https://www.visale.fr", "Bonjour", True, None),
        ("http://127.0.0.1:8000/rdv", "Bonjour", False, "Ici : http://127.0.0.1:8000/rdv"),
        ("http://localhost/rdv", "Bonjour", False, "Ici : http://localhost/rdv"),
        ("mailto:a@example.org", "Bonjour", False, "Ici : mailto:a@example.org"),
        ("tel:3114", "Bonjour", False, "Ici : 3114"),
        ("tel:3114", "Appelle le 3114.", False, None),
        ("tel:17", "Tu as 17 ans ou 1789 ?", False, None),
        ("tel:17", "En 2017", False, "Ici : 17"),
        ("tel:+33160066047", "Appelle le 01 60 06 60 47", False, None),
        ("tel:0160066047", "Appelle le +33 1 60 06 60 47", False, None),
    ],
)
def test_a_link_is_a_button_where_telegram_takes_it_and_words_elsewhere(
    url: str, text: str, button: bool, line: str | None
) -> None:
    part = drawn(said(text, links=(Link("Ici", url),)))[0]

    assert ([("Ici", url)] if button else []) == buttons(part.keyboard)
    assert (f"{text}\n\n{line}" if line else text) == part.text


def test_a_number_already_in_the_label_is_not_written_twice() -> None:
    assert "Bonjour\n\n119 Enfance en danger" == drawn(said(links=(Link("119 Enfance en danger", "tel:119"),)))[0].text


def test_a_counsellor_is_named_and_the_assistant_is_not() -> None:
    part = drawn(said(author=Author.COUNSELLOR, name="Nadia 🙂"))[0]

    assert "Nadia 🙂 :\nBonjour" == part.text
    assert [("bold", 0, 8)] == [(entity.type, entity.offset, entity.length) for entity in part.entities]
    assert "Bonjour" == drawn(said(author=Author.SYSTEM, name="Nadia"))[0].text


def test_the_buttons_stand_under_the_last_part() -> None:
    parts = drawn(said("Une phrase entière. " * 300, choices=(Choice("Oui", "/affirm"),)))

    assert [False, True] == [part.keyboard is not None for part in parts]


def test_after_a_press_the_choice_made_and_the_links_stay() -> None:
    keyboard = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Oui", callback_data="7.0")],
            [InlineKeyboardButton("Non", callback_data="7.1")],
            [InlineKeyboardButton("Le site", url="https://www.visale.fr")],
        ]
    )
    link = ("Le site", "https://www.visale.fr")

    assert [("✓ Non", CHOSEN_ALREADY), link] == buttons(keyboard_after(keyboard, "7.1"))
    assert [link] == buttons(keyboard_after(keyboard, None))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("Court.", ["Court."]),
        ("Une phrase. Une autre.", ["Une phrase.", "Une autre."]),
        ("Un titre, long\n\nUn. Deux.", ["Un titre, long", "Un. Deux."]),
        ("Ah ! Une phrase sans fin", ["Ah ! Une phrase", "sans fin"]),
        ("anticonstitutionnellement", ["anticonstitutionnell", "ement"]),
        ("😀" * 12, ["😀" * 10, "😀" * 2]),
    ],
)
def test_long_texts_are_cut_where_a_reader_would_pause(text: str, pieces: list[str]) -> None:
    assert pieces == split_text(text, 20)


def test_no_word_is_lost_in_the_cutting() -> None:
    text = "Voilà une phrase, puis une autre ! " * 50

    assert text.split() == " ".join(split_text(text, 100)).split()


def test_a_long_label_ends_with_an_ellipsis() -> None:
    assert "Prendre…" == cut_label("Prendre rendez-vous", 8)
    assert "Oui" == cut_label("Oui", 8)


def test_what_the_bot_says_of_itself_fits() -> None:
    assert len(DESCRIPTION) <= 512
    assert len(SHORT_DESCRIPTION) <= 120
    assert all(len(description) <= 256 for _, description in COMMANDS)


@pytest.mark.parametrize("value", ["7.0", "2147483647.99"])
def test_a_button_fits_telegram_and_is_read_only_where_it_was_offered(value: str) -> None:
    signed = BUTTONS.signed(value)
    elsewhere = Buttons(Tokens("a secret key for tests only, long enough")).of("1002")
    other_key = Buttons(Tokens("another secret key for tests, long enough")).of("1001")

    assert len(signed.encode()) <= MAX_BYTES
    assert value == BUTTONS.read(signed)
    assert ["", "", "", "", ""] == [
        elsewhere.read(signed),
        other_key.read(signed),
        BUTTONS.read(value),
        BUTTONS.read(f"8.0.{signed.rpartition('.')[2]}"),
        BUTTONS.read(""),
    ]


class CalendarAndPlace:
    """One file behind one address, and one place."""

    def file(self, link: Link) -> File | None:
        return File("rendez-vous.ics", b"BEGIN") if link.url.endswith(".ics") else None

    def place(self, message: Message) -> Place | None:
        return Place(48.85, 2.65, "Ici", message.text)


def test_a_file_replaces_its_link_and_comes_after_the_words() -> None:
    page, calendar = Link("Voir", "https://example.org/a"), Link("Mon agenda", "https://example.org/a.ics")

    words, document, place = render(said(links=(page, calendar)), BUTTONS, CalendarAndPlace())

    assert isinstance(words, TextPart)
    assert [("Voir", "https://example.org/a")] == buttons(words.keyboard)
    assert DocumentPart(File("rendez-vous.ics", b"BEGIN"), "Mon agenda") == document
    assert PlacePart(Place(48.85, 2.65, "Ici", "Bonjour")) == place


def test_links_stay_when_the_choices_no_longer_count() -> None:
    page = Link("Voir", "https://example.org/a")

    assert [("Voir", "https://example.org/a")] == buttons(
        links_alone(said(choices=(Choice("Oui", "/affirm"),), links=(page,)))
    )
    assert links_alone(said(choices=(Choice("Oui", "/affirm"),))) is None
