"""A person talks to the bot, and everything between is real: HTTP, library, handlers, door, database, outbox."""

import asyncio
import dataclasses
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.mission_locale.conversations import Choice, Link, Reply
from bot.telegram_bot.texts import ALREADY_CHOSEN
from tests.integration.telegram_world import COUNSELLOR, KNOWLEDGE, World, telegram_world

FILE = {"file_id": "f", "file_unique_id": "u"}
PICTURE = {**FILE, "width": 90, "height": 90}


@pytest_asyncio.fixture
async def world(empty_sqlite: Path, tmp_path: Path) -> AsyncIterator[World]:
    async with telegram_world(Path(shutil.copy(empty_sqlite, tmp_path))) as world:
        await world.start()
        yield world


async def test_a_question_gets_its_answer_with_buttons_and_without_preview(world: World) -> None:
    more, site = (
        Choice("En savoir plus", "/more"),
        Link("Le site du Service Civique", "https://www.service-civique.gouv.fr"),
    )
    world.assistant.replies["c koi le service civique"] = [Reply("C'est une mission.", (more,), (site,))]

    assert ["C'est une mission."] == await world.says("c koi le service civique")

    sent = world.telegram.sent[0]
    assert ["En savoir plus", "Le site du Service Civique"] == sent.labels
    assert sent.buttons[0]["callback_data"].startswith("2.0.")
    assert len(sent.buttons[0]["callback_data"]) <= 64
    assert "https://www.service-civique.gouv.fr" == sent.buttons[1]["url"]
    assert sent.preview["is_disabled"]


async def test_a_pressed_button_reaches_the_assistant_and_stays_as_the_choice_made(world: World) -> None:
    world.assistant.replies["slt"] = [
        Reply("Que veux-tu ?", (Choice("Un rendez-vous", "/book"), Choice("Rien", "/bye")))
    ]
    await world.says("slt")

    await world.telegram.person_presses(world.telegram.sent[0])
    await world.telegram.until(lambda: "Réponse à /book" in world.telegram.texts())
    await world.telegram.until(lambda: world.telegram.sent[0].labels == ["✓ Un rendez-vous"])

    assert ["slt", "/book"] == world.assistant.asked


async def test_the_choice_made_cannot_be_made_again(world: World) -> None:
    world.assistant.replies["slt"] = [Reply("Que veux-tu ?", (Choice("Un rendez-vous", "/book"),))]
    await world.says("slt")
    await world.telegram.person_presses(world.telegram.sent[0])
    await world.telegram.until(lambda: world.telegram.sent[0].labels == ["✓ Un rendez-vous"])
    await world.telegram.until(lambda: "Réponse à /book" in world.telegram.texts())

    await world.telegram.person_presses(world.telegram.sent[0])
    await world.telegram.until(lambda: len(world.telegram.called("answerCallbackQuery")) == 2)

    assert ALREADY_CHOSEN == world.telegram.called("answerCallbackQuery")[1]["text"]
    await world.says("fin")
    assert ["slt", "/book", "fin"] == world.assistant.asked


async def test_the_spinner_stops_before_the_answer_is_there(world: World) -> None:
    world.assistant.held["/book"] = asyncio.Event()
    world.assistant.replies["slt"] = [Reply("Que veux-tu ?", (Choice("Un rendez-vous", "/book"),))]
    await world.says("slt")

    await world.telegram.person_presses(world.telegram.sent[0])
    await world.telegram.until(lambda: world.telegram.called("answerCallbackQuery"))

    assert ["Que veux-tu ?"] == world.telegram.texts()
    world.assistant.held["/book"].set()
    await world.telegram.until(lambda: "Réponse à /book" in world.telegram.texts())


async def test_a_finger_that_hits_a_button_twice_is_answered_once(world: World) -> None:
    world.assistant.replies["slt"] = [Reply("Que veux-tu ?", (Choice("Un rendez-vous", "/book"),))]
    await world.says("slt")
    keyboard = world.telegram.sent[0]
    first = await world.telegram.person_presses(keyboard)
    again = {**first["callback_query"], "id": "9999999"}
    await world.telegram.deliver({"callback_query": again})

    await world.telegram.until(lambda: len(world.telegram.called("answerCallbackQuery")) == 2)
    await world.says("fin", answers=1 + ("Réponse à /book" not in world.telegram.texts()))

    assert ["slt", "/book", "fin"] == world.assistant.asked


async def test_an_old_button_is_explained_and_taken_away_after_a_counsellor_came(world: World) -> None:
    world.assistant.replies["slt"] = [Reply("Que veux-tu ?", (Choice("Un rendez-vous", "/book"),))]
    await world.says("slt")
    await asyncio.to_thread(world.handoff.take, world.conversation().id, COUNSELLOR)
    await world.telegram.until(lambda: len(world.telegram.sent) == 2)

    await world.telegram.person_presses(world.telegram.sent[0])
    await world.telegram.until(lambda: world.telegram.texts()[-1] == KNOWLEDGE.notices.text("old_button"))
    await world.telegram.until(lambda: world.telegram.sent[0].labels == [])

    assert ["slt"] == world.assistant.asked


@pytest.mark.parametrize("another_number", [False, True], ids=["same number", "another number"])
async def test_an_update_delivered_twice_is_answered_once(world: World, *, another_number: bool) -> None:
    update = await world.telegram.person_writes("slt")
    await world.telegram.until(lambda: world.telegram.texts() == ["Réponse à slt"])
    await world.telegram.confirmed(update)

    await world.telegram.deliver_again({**update, "update_id": 900_000} if another_number else update)
    await world.says("fin")

    assert ["slt", "fin"] == world.assistant.asked


async def test_updates_that_come_out_of_order_are_all_answered(world: World) -> None:
    late = {"update_id": 710_002, "message": world.telegram.message_of({"text": "deux"})}
    early = {"update_id": 710_001, "message": world.telegram.message_of({"text": "un"})}

    await world.telegram.deliver_together(late, early)
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)

    assert ["Réponse à un", "Réponse à deux"] == world.telegram.texts()


async def test_one_chat_keeps_its_order_and_does_not_hold_up_another(world: World) -> None:
    world.assistant.held["un"] = asyncio.Event()
    await world.telegram.person_writes("un", chat=1001)
    await world.telegram.person_writes("deux", chat=1001)

    assert ["Réponse à moi"] == await world.says("moi", chat=1002)
    assert [] == world.telegram.texts(1001)

    world.assistant.held["un"].set()
    await world.telegram.until(lambda: len(world.telegram.texts(1001)) == 2)
    assert ["Réponse à un", "Réponse à deux"] == world.telegram.texts(1001)


async def test_an_album_gets_one_answer(world: World) -> None:
    for _ in range(3):
        await world.telegram.person_sends({"photo": [PICTURE], "media_group_id": "13"})

    assert "Réponse à fin" in await world.says("fin", answers=2)
    assert [KNOWLEDGE.notices.text("unsupported_photo"), "Réponse à fin"] == world.telegram.texts()


async def test_a_corrected_message_is_not_read_again_and_that_is_said(world: World) -> None:
    update = await world.telegram.person_writes("slt")
    await world.telegram.until(lambda: world.telegram.texts() == ["Réponse à slt"])

    await world.telegram.person_edits(update, "salut")
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)

    assert KNOWLEDGE.notices.text("edit_not_read") == world.telegram.texts()[1]


async def test_a_live_position_that_moves_is_not_answered_each_time(world: World) -> None:
    place = {"location": {"longitude": 2.65, "latitude": 48.85, "live_period": 900}}
    update = await world.telegram.person_sends(place)
    await world.telegram.deliver({"edited_message": {**update["message"], "edit_date": 1}})

    await world.says("fin", answers=2)

    assert [KNOWLEDGE.notices.text("position_near", commune="Torcy"), "Réponse à fin"] == world.telegram.texts()


async def test_a_pinned_message_needs_no_answer(world: World) -> None:
    pinned = world.telegram.message_of({"text": "slt"})
    await world.telegram.person_sends({"pinned_message": pinned})

    assert ["Réponse à fin"] == await world.says("fin")


async def test_a_button_of_somebody_else_is_no_button(world: World) -> None:
    world.assistant.replies["slt"] = [Reply("Que veux-tu ?", (Choice("Un rendez-vous", "/book"),))]
    await world.says("slt", chat=1001)
    await world.says("slt", chat=1002)
    theirs = world.telegram.sent[0].buttons[0]["callback_data"]
    forged = dataclasses.replace(
        world.telegram.sent[1], markup={"inline_keyboard": [[{"text": "x", "callback_data": theirs}]]}
    )

    await world.telegram.person_presses(forged)
    await world.telegram.until(lambda: len(world.telegram.texts(1002)) == 2)

    assert KNOWLEDGE.notices.text("old_button") == world.telegram.texts(1002)[1]
    assert ["slt", "slt"] == world.assistant.asked


async def test_buttons_go_away_when_a_counsellor_takes_the_floor_and_links_stay(world: World) -> None:
    site = Link("Le site", "https://www.service-civique.gouv.fr")
    world.assistant.replies["slt"] = [Reply("Que veux-tu ?", (Choice("Un rendez-vous", "/book"),), (site,))]
    await world.says("slt")
    assert ["Un rendez-vous", "Le site"] == world.telegram.sent[0].labels

    await asyncio.to_thread(world.handoff.take, world.conversation().id, COUNSELLOR)

    await world.telegram.until(lambda: world.telegram.sent[0].labels == ["Le site"])
    await world.telegram.until(lambda: len(world.telegram.sent) == 2)
    assert ["Revenir à l'assistant"] == world.telegram.sent[1].labels


async def test_where_someone_comes_from_is_remembered_once(world: World) -> None:
    await world.says("/start lycee-du-coin")
    await world.says("/start autre-affiche")
    await world.says("/start")

    with world.database.reading() as work:
        assert {"source": "lycee-du-coin"} == work.conversations.profile(world.conversation().id)


async def test_a_number_is_kept_only_when_the_person_says_so(world: World) -> None:
    card = {"contact": {"phone_number": "33612345678", "first_name": "Prénom", "user_id": 1001}}
    await world.telegram.person_sends(card)
    await world.telegram.until(world.telegram.texts)
    question = world.telegram.sent[0]
    assert KNOWLEDGE.notices.text("contact_own") == question.text
    assert {} == profile(world)

    await world.telegram.person_presses(question, 0)
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)

    assert KNOWLEDGE.notices.text("contact_kept") == world.telegram.texts()[1]
    assert {"phone": "+33612345678"} == profile(world)
    assert [] == world.assistant.asked


async def test_a_number_refused_is_nowhere(world: World) -> None:
    card = {"contact": {"phone_number": "33612345678", "first_name": "Prénom", "user_id": 1001}}
    await world.telegram.person_sends(card)
    await world.telegram.until(world.telegram.texts)

    await world.telegram.person_presses(world.telegram.sent[0], 1)
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)

    assert KNOWLEDGE.notices.text("contact_forgotten") == world.telegram.texts()[1]
    assert {} == profile(world)
    with world.database.reading() as work:
        assert "612345678" not in str(work.conversations.messages(world.conversation().id))


async def test_a_place_is_taken_as_a_question_about_the_commune(world: World) -> None:
    await world.telegram.person_sends({"location": {"longitude": 2.592, "latitude": 48.881}})
    await world.telegram.until(world.telegram.texts)
    assert KNOWLEDGE.notices.text("position_near", commune="Chelles") == world.telegram.texts()[0]

    await world.telegram.person_presses(world.telegram.sent[0], 0)
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)

    assert ['/ask_territory{"commune": "Chelles"}'] == world.assistant.asked


async def test_what_is_kept_is_shown_even_while_a_counsellor_speaks(world: World) -> None:
    await world.says("slt")
    known, told = world.conversation(), {"age": 19, "situation": "nothing", "phone": "+33612345678"}
    with world.database.writing() as work:
        work.conversations.remember(known.id, told, world.clock())
    await asyncio.to_thread(world.handoff.take, world.conversation().id, COUNSELLOR)
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)

    shown = (await world.says("/mesdonnees"))[0]

    for line in (
        "• 4 messages entre nous, depuis le 23/11/2026",
        "Telegram",
        "Âge : 19",
        "En ce moment : Rien en ce moment",
        "Téléphone : +33612345678",
    ):
        assert line in shown
    assert ["Effacer mes données", "Mes données"] == world.telegram.sent[2].labels
    assert ["slt"] == world.assistant.asked


def profile(world: World) -> dict[str, Any]:
    with world.database.reading() as work:
        return dict(work.conversations.profile(world.conversation().id))


async def test_a_command_reaches_the_assistant_as_what_it_stands_for(world: World) -> None:
    await world.says("/rdv")
    await world.says("/start affiche-gare")

    assert ["/book_appointment", "/greet"] == world.assistant.asked


async def test_typing_is_shown_while_the_assistant_thinks(world: World) -> None:
    world.assistant.held["dur"] = asyncio.Event()
    await world.telegram.person_writes("dur")
    await world.telegram.until(lambda: world.telegram.called("sendChatAction"))
    world.assistant.held["dur"].set()
    await world.telegram.until(world.telegram.texts)

    assert {"chat_id": 1001, "action": "typing"} == world.telegram.called("sendChatAction")[0]


async def test_an_update_that_cannot_be_read_does_not_stop_the_others(world: World) -> None:
    await world.telegram.deliver({"message": {"message_id": "no chat, no date"}})

    assert ["Réponse à slt"] == await world.says("slt")
