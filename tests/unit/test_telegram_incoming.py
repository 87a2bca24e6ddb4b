"""From an update to what was said: its kind, its words, and a name that is the same when it comes twice."""

from typing import Any

import pytest
from telegram import Update

from bot.mission_locale.conversations import Channel, IncomingMessage, MessageKind
from bot.mission_locale.positions import Position
from bot.telegram_bot.incoming import incoming_of, message_number

PERSON = {"id": 1001, "is_bot": False, "first_name": "Prénom"}
CHAT = {"id": 1001, "type": "private"}
FILE = {"file_id": "f", "file_unique_id": "u"}
PICTURE = {**FILE, "width": 90, "height": 90}


@pytest.fixture(autouse=True)
def durations_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 12, "date": 1, "chat": CHAT, "from": PERSON, **content}


def read(update_id: int = 1, **update: Any) -> IncomingMessage | None:
    return incoming_of(Update.de_json({"update_id": update_id, **update}, None))


def command(text: str) -> dict[str, Any]:
    return {"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": len(text.partition(" ")[0])}]}


@pytest.mark.parametrize(
    ("content", "kind", "words"),
    [
        ({"text": "wsh jcherche 1 taf"}, MessageKind.TEXT, "wsh jcherche 1 taf"),
        (command("/rdv"), MessageKind.COMMAND, "/rdv"),
        (command("/start affiche"), MessageKind.COMMAND, "/start affiche"),
        ({"text": "regarde", "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "x"}}, MessageKind.TEXT, "regarde"),
        ({"photo": [PICTURE], "caption": "c bon ça ?"}, MessageKind.PHOTO, "c bon ça ?"),
        ({"photo": [PICTURE]}, MessageKind.PHOTO, ""),
        ({"voice": {**FILE, "duration": 3}}, MessageKind.VOICE, ""),
        ({"animation": {**PICTURE, "duration": 3}, "document": FILE}, MessageKind.STICKER, ""),
        ({"document": FILE, "caption": "mon cv"}, MessageKind.DOCUMENT, "mon cv"),
        ({}, MessageKind.OTHER, ""),
    ],
)  # fmt: skip
def test_what_was_sent(content: dict[str, Any], kind: MessageKind, words: str) -> None:
    assert IncomingMessage(Channel.TELEGRAM, "1001", "tg:m:12", kind, words) == read(message=message(**content))


def test_the_name_of_a_message_does_not_depend_on_the_update_that_brings_it() -> None:
    assert read(update_id=1, message=message(text="slt")) == read(update_id=999, message=message(text="slt"))


def test_each_correction_of_a_message_has_its_own_name() -> None:
    first, second = (read(edited_message=message(text="slt", edit_date=at)) for at in (5, 6))

    assert first == IncomingMessage(Channel.TELEGRAM, "1001", "tg:e:12:5", MessageKind.EDIT, "slt")
    assert second == IncomingMessage(Channel.TELEGRAM, "1001", "tg:e:12:6", MessageKind.EDIT, "slt")


def test_the_pictures_of_an_album_share_a_name() -> None:
    pictures = [read(message=message(message_id=number, photo=[PICTURE], media_group_id="77")) for number in (1, 2)]

    assert ["tg:g:77", "tg:g:77"] == [picture.identifier for picture in pictures if picture]


def test_a_pressed_button_brings_its_short_value() -> None:
    query = {"id": "31", "from": PERSON, "chat_instance": "7", "message": message(text="?"), "data": "4.1"}

    assert read(callback_query=query) == IncomingMessage(Channel.TELEGRAM, "1001", "tg:c:31", MessageKind.CHOICE, "4.1")


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"message": message(pinned_message=message(text="slt"))},
        {"message": message(message_auto_delete_timer_changed={"message_auto_delete_time": 60})},
        {"edited_message": message(location={"longitude": 2.65, "latitude": 48.85}, edit_date=5)},
        {"callback_query": {"id": "31", "from": PERSON, "chat_instance": "7", "data": "4.1"}},
    ],
    ids=["unreadable", "pinned", "timer", "moving position", "press without message"],
)
def test_what_says_nothing_is_left_alone(update: dict[str, Any]) -> None:
    assert read(**update) is None


def test_a_place_comes_with_its_point_and_a_card_says_whose_it_is() -> None:
    place = read(message=message(location={"longitude": 2.65, "latitude": 48.85}))
    own = read(message=message(contact={"phone_number": "33600000000", "first_name": "Prénom", "user_id": 1001}))
    other = read(message=message(contact={"phone_number": "33600000000", "first_name": "Autre", "user_id": 7}))

    assert place
    assert (MessageKind.LOCATION, Position(48.85, 2.65), "") == (place.kind, place.position, place.text)
    assert own
    assert (MessageKind.CONTACT, True, None) == (own.kind, own.is_own_contact, own.phone)
    assert other
    assert (MessageKind.CONTACT, False, None) == (other.kind, other.is_own_contact, other.phone)


def test_the_number_comes_with_the_press_under_the_question_about_it() -> None:
    card = message(contact={"phone_number": "33600000000", "first_name": "Prénom", "user_id": 1001})
    asked = {**message(text="Je le garde ?"), "message_id": 13, "reply_to_message": card}
    query = {"id": "31", "from": PERSON, "chat_instance": "7", "message": asked, "data": "4.0"}

    pressed = read(callback_query=query)

    assert pressed
    assert "33600000000" == pressed.phone


def test_the_number_of_a_message_is_read_back_from_its_name() -> None:
    assert [12, None, None, None] == [message_number(name) for name in ("tg:m:12", "tg:g:77", "tg:e:12:5", None)]
