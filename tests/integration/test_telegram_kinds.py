"""Every kind of update gets an answer, or a reason not to: one row for each."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from bot.mission_locale.conversations import Author
from bot.telegram_bot.texts import GROUP_DECLINED
from tests.integration.telegram_world import KNOWLEDGE, World, telegram_world
from tests.telegram_limits import Refusal

GROUP = {"id": -5001, "type": "group", "title": "Les copains"}
PRIVATE = {"id": 1001, "type": "private"}
FILE = {"file_id": "f", "file_unique_id": "u"}
PICTURE = {**FILE, "width": 90, "height": 90}
POLL = {
    "id": "5", "question": "On y va ?", "options": [{"text": "oui", "voter_count": 0}], "total_voter_count": 0,
    "is_closed": False, "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
}  # fmt: skip
ORIGIN = {"type": "hidden_user", "date": 1, "sender_user_name": "Quelqu'un"}
CARD = {"phone_number": "33612345678", "first_name": "Prénom"}


@pytest_asyncio.fixture
async def world(empty_sqlite: Path, tmp_path: Path) -> AsyncIterator[World]:
    async with telegram_world(Path(shutil.copy(empty_sqlite, tmp_path))) as world:
        await world.start()
        yield world


@pytest.mark.parametrize(
    ("content", "answer", "human"),
    [
        ({"text": "slt"}, "Réponse à slt", False),
        ({"text": "regarde ça", "forward_origin": ORIGIN}, "Réponse à regarde ça", False),
        ({"text": "   "}, "empty_message", False),
        ({"photo": [PICTURE]}, "unsupported_photo", True),
        ({"photo": [PICTURE], "caption": "ma carte"}, "unsupported_photo", True),
        ({"document": FILE}, "unsupported_document", True),
        ({"voice": {**FILE, "duration": 3}}, "unsupported_voice", True),
        ({"audio": {**FILE, "duration": 3}}, "unsupported_voice", True),
        ({"video_note": {**FILE, "duration": 3, "length": 240}}, "unsupported_voice", True),
        ({"video": {**PICTURE, "duration": 3}}, "unsupported_other", True),
        ({"sticker": {**PICTURE, "type": "regular", "is_animated": False, "is_video": False}}, "unsupported_sticker", False),
        ({"animation": {**PICTURE, "duration": 3}, "document": FILE}, "unsupported_sticker", False),
        ({"dice": {"emoji": "🎲", "value": 4}}, "unsupported_sticker", False),
        ({"poll": POLL}, "unsupported_other", True),
        ({"poll": {"question": "the library wants more than that"}}, "unsupported_other", True),
        ({"location": {"longitude": 2.592, "latitude": 48.881}}, "Tu es sans doute près de Chelles.", False),
        ({"location": {"longitude": 5.37, "latitude": 43.3}}, "unsupported_location", False),
        ({"venue": {"location": {"longitude": 5.37, "latitude": 43.3}, "title": "Port", "address": "quai"},
          "location": {"longitude": 5.37, "latitude": 43.3}}, "unsupported_location", False),
        ({"contact": {**CARD, "user_id": 1001}}, "contact_own", False),
        ({"contact": CARD}, "contact_other", False),
        ({"game": {"title": "x"}}, "unsupported_other", True),
        ({}, "unsupported_other", True),
    ],
    ids=lambda value: "+".join(value) or "nothing known" if isinstance(value, dict) else "",
)  # fmt: skip
async def test_what_someone_sends_is_answered(
    world: World, content: dict[str, Any], answer: str, *, human: bool
) -> None:
    await world.telegram.person_sends(content)
    await world.telegram.until(world.telegram.texts)

    expected = KNOWLEDGE.notices.texts.get(answer, answer)
    assert world.telegram.texts()[0].startswith(expected)
    assert human is ("Parler à un conseiller" in world.telegram.sent[0].labels)


async def test_an_edited_message_is_answered_with_a_request_for_a_new_one(world: World) -> None:
    update = await world.telegram.person_writes("slt")
    await world.telegram.until(world.telegram.texts)
    await world.telegram.person_edits(update, "salut")
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)

    assert KNOWLEDGE.notices.text("edit_not_read") == world.telegram.texts()[1]


@pytest.mark.parametrize(
    ("update", "event"),
    [
        ({"message": {"pinned_message": {"message_id": 1, "date": 1, "chat": PRIVATE, "text": "slt"}}}, "telegram_update_left"),
        ({"message": {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}}}, "telegram_update_left"),
        ({"edited_message": {"location": {"longitude": 2.6, "latitude": 48.8}, "edit_date": 5}}, "telegram_update_left"),
        ({"my_chat_member": "kicked"}, "telegram_membership"),
        ({"my_chat_member": "member"}, "telegram_membership"),
        ({"a_kind_of_tomorrow": {"x": 1}}, "telegram_update_left"),
        ({"callback_query": {"id": "nobody pressed"}}, "telegram_update_unreadable"),
    ],
    ids=["pinned", "timer", "moving position", "blocked", "unblocked", "unknown kind", "unreadable"],
)  # fmt: skip
async def test_what_nobody_said_is_left_for_a_reason_that_is_logged(
    world: World, update: dict[str, Any], event: str
) -> None:
    world.telegram.wants_everything = True
    with capture_logs() as logs:
        await deliver(world, update)
        assert ["Réponse à fin"] == await world.says("fin")

    assert event in [line["event"] for line in logs]


async def deliver(world: World, update: dict[str, Any]) -> None:
    if "my_chat_member" in update:
        await world.telegram.membership_changes(PRIVATE, update["my_chat_member"])
        return
    whole = {
        name: world.telegram.message_of(body) | body if "message" in name else body for name, body in update.items()
    }
    await world.telegram.deliver(whole)


@pytest.mark.parametrize(
    "update",
    [
        {"message": {"text": "slt le bot"}},
        {"message": {"new_chat_members": [{"id": 4242, "is_bot": True, "first_name": "Assistant"}]}},
        {"channel_post": {"text": "annonce"}},
        {"message": {"group_chat_created": True}},
    ],
    ids=["word in a group", "put into a group", "channel post", "group created"],
)
async def test_a_group_is_told_politely_and_left(world: World, update: dict[str, Any]) -> None:
    ((name, content),) = update.items()
    await world.telegram.deliver({name: world.telegram.message_of(content, -5001)})
    await world.telegram.until(lambda: world.telegram.left)

    assert [GROUP_DECLINED] == world.telegram.texts(-5001)
    assert [] == world.assistant.asked


async def test_a_group_is_left_as_soon_as_the_bot_is_put_into_it(world: World) -> None:
    await world.telegram.membership_changes(GROUP, "member")
    await world.telegram.until(lambda: world.telegram.left)

    assert [GROUP_DECLINED] == world.telegram.texts(-5001)


async def test_a_group_that_became_another_one_is_left_under_its_new_number(world: World) -> None:
    gone = Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-100777)
    world.telegram.refuse_next("sendMessage", gone)
    world.telegram.knows(-100777)
    await world.telegram.deliver({"message": world.telegram.message_of({"migrate_to_chat_id": -100777}, -5001)})
    await world.telegram.until(lambda: world.telegram.left)

    assert [-100777] == world.telegram.left


async def test_what_a_counsellor_wrote_to_someone_who_had_blocked_the_bot_arrives_when_they_come_back(
    world: World,
) -> None:
    await world.says("slt")
    world.telegram.blocked.add(1001)
    await world.telegram.membership_changes(PRIVATE, "kicked")
    world.line_up("On se voit jeudi ?", author=Author.COUNSELLOR)
    world.line_up("Dit par l'assistant")
    await world.until_written(lambda: world.states()[-2:] == [("failed", "blocked")] * 2)

    world.telegram.blocked.clear()
    await world.telegram.membership_changes(PRIVATE, "member")
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)

    assert "Nadia :\nOn se voit jeudi ?" == world.telegram.texts()[1]
    assert ["Réponse à me revoilà"] == await world.says("me revoilà")
