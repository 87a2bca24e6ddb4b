"""What is said arrives once, in order, or is written down as lost: whatever Telegram answers meanwhile."""

import asyncio
import dataclasses
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest_asyncio

from bot.mission_locale.conversations import Author, Channel, Link, Message
from bot.services.ports import Delivery
from bot.telegram_bot.attempt import CLAIM
from bot.telegram_bot.needs import File, Place, Webhook
from bot.telegram_bot.outcomes import MAX_TRIES
from tests.integration.telegram_world import COUNSELLOR, World, telegram_world
from tests.telegram_limits import SendingLimits, bad_request, broken_gateway, flood


@pytest_asyncio.fixture
async def world(empty_sqlite: Path, tmp_path: Path) -> AsyncIterator[World]:
    async with telegram_world(Path(shutil.copy(empty_sqlite, tmp_path))) as world:
        yield world


async def test_when_told_to_wait_the_message_waits_and_arrives_once(world: World) -> None:
    world.telegram.refuse_next("sendMessage", flood(7))
    world.line_up("Bonjour")
    await world.start()
    await world.until_written(lambda: world.deliveries()[0].tries == 1)

    assert world.clock() + timedelta(seconds=7) == world.deliveries()[0].due_at
    assert [] == world.telegram.texts()

    world.clock.advance(7)
    await world.telegram.until(world.telegram.texts)
    await world.stop()
    assert ["Bonjour"] == world.telegram.texts()
    assert [("sent", "flood")] == world.states()


async def test_a_person_who_blocked_the_bot_is_given_up_and_the_others_are_served(world: World) -> None:
    world.telegram.blocked.add(1001)
    world.line_up("Personne ne lira", chat=1001)
    world.line_up("Bonjour", chat=1002)
    await world.start()
    await world.telegram.until(lambda: world.telegram.texts(1002))
    await world.until_written(lambda: ("failed", "blocked") in world.states())
    await world.stop()

    assert {("failed", "blocked"), ("sent", None)} == set(world.states())


async def test_a_broken_gateway_is_tried_again_later_and_later(world: World) -> None:
    world.telegram.refuse_next("sendMessage", broken_gateway(), broken_gateway(504), broken_gateway(500))
    world.line_up("Bonjour")
    await world.start()
    pauses = []
    for tries in (1, 2, 3):
        await world.until_written(lambda tries=tries: world.deliveries()[0].tries == tries)  # type: ignore[misc]
        pauses.append((world.deliveries()[0].due_at - world.clock()).total_seconds())
        world.clock.advance(pauses[-1])
    await world.telegram.until(world.telegram.texts)

    assert [1, 2, 4] == pauses
    assert ["Bonjour"] == world.telegram.texts()


async def test_a_message_that_never_passes_is_given_up_in_the_end(world: World) -> None:
    world.telegram.refuse_next("sendMessage", *[broken_gateway()] * MAX_TRIES)
    world.line_up("Bonjour", "Au revoir")
    await world.start()
    for tries in range(1, MAX_TRIES + 1):
        await world.until_written(lambda tries=tries: world.deliveries()[0].tries == tries)  # type: ignore[misc]
        world.clock.advance(300)
    await world.telegram.until(world.telegram.texts)

    assert ["Au revoir"] == world.telegram.texts()
    assert ("failed", "NetworkError") == world.states()[0]


async def test_a_retry_is_not_overtaken_by_the_next_message_of_the_same_chat(world: World) -> None:
    world.telegram.refuse_next("sendMessage", broken_gateway())
    world.line_up("un", "deux", "trois")
    await world.start()
    await world.until_written(lambda: world.deliveries()[0].tries == 1)
    world.clock.advance(1)
    await world.telegram.until(lambda: len(world.telegram.texts()) == 3)

    assert ["un", "deux", "trois"] == world.telegram.texts()


async def test_a_message_telegram_calls_wrong_is_given_up_with_its_words(world: World) -> None:
    world.telegram.refuse_next("sendMessage", bad_request("BUTTON_DATA_INVALID"))
    world.line_up("faux", "juste")
    await world.start()
    await world.telegram.until(lambda: world.telegram.texts() == ["juste"])

    assert ("failed", "Button_data_invalid") == world.states()[0]


async def test_what_the_assistant_wanted_to_say_is_dropped_once_a_counsellor_speaks(world: World) -> None:
    world.line_up("Trop tard")
    world.line_up("Appelle le 3114", topic="distress_suicide")
    await asyncio.to_thread(world.handoff.take, world.conversation().id, COUNSELLOR)
    await asyncio.to_thread(world.handoff.reply, world.conversation().id, COUNSELLOR, "Je suis là")
    await asyncio.to_thread(world.handoff.end, world.conversation().id, COUNSELLOR)
    await world.start()
    await world.telegram.until(lambda: len(world.telegram.texts()) == 4)

    danger, taken, counsellor, ended = world.telegram.texts()
    assert "Appelle le 3114" == danger
    assert "Nadia" in taken
    assert "Nadia :\nJe suis là" == counsellor
    assert "programme" in ended
    assert ("dropped", "stale") == world.states()[0]


async def test_a_long_answer_goes_on_where_it_was_interrupted(world: World) -> None:
    sentence = "Une phrase assez longue pour remplir peu à peu tout le message. "
    world.line_up((sentence * 100).strip())
    await world.start()
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)
    await world.stop()
    whole = world.telegram.texts()

    world.telegram.sent.clear()
    world.telegram.accept_then_refuse("sendMessage", 1, flood(3))
    world.line_up((sentence * 100).strip())
    await world.start()
    await world.until_written(lambda: world.deliveries()[-1].tries == 1)
    world.clock.advance(3)
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)
    await world.stop()

    assert whole == world.telegram.texts()
    assert all(text.endswith("message.") for text in whole)


async def test_a_number_to_call_is_written_out_since_a_button_cannot_call(world: World) -> None:
    world.line_up(
        "Parle à quelqu'un.", links=(Link("Le 3114", "tel:3114"), Link("La Mission Locale", "tel:0160000000"))
    )
    await world.start()
    await world.telegram.until(world.telegram.texts)

    assert ["Parle à quelqu'un.\n\nLe 3114\nLa Mission Locale : 0160000000"] == world.telegram.texts()


async def test_a_new_process_sends_what_the_old_one_left_and_nothing_twice(world: World) -> None:
    await world.start()
    world.line_up("un")
    await world.telegram.until(lambda: world.telegram.texts() == ["un"])
    await world.stop()

    world.line_up("deux")
    await world.start()
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)
    await world.stop()

    assert ["un", "deux"] == world.telegram.texts()
    assert [("sent", None)] * 2 == world.states()


async def test_what_a_counsellor_writes_arrives_once_and_says_who(world: World) -> None:
    await world.start()
    world.line_up("On se voit jeudi ?", author=Author.COUNSELLOR)
    await world.telegram.until(world.telegram.texts)
    await world.stop()

    assert ["Nadia :\nOn se voit jeudi ?"] == world.telegram.texts()


async def test_many_messages_to_several_chats_arrive_once_each_and_in_order(world: World) -> None:
    texts = [f"numéro {number}" for number in range(15)]
    await world.start()
    for chat in (1001, 1002, 1003):
        world.line_up(*texts, chat=chat)
    await world.telegram.until(lambda: len(world.telegram.sent) >= 3 * len(texts))
    await world.stop()

    for chat in (1001, 1002, 1003):
        assert texts == world.telegram.texts(chat)


async def test_the_limits_of_telegram_are_never_reached(world: World) -> None:
    world.telegram.limits = SendingLimits()
    world.timing = dataclasses.replace(world.timing, chat_gap=1, sends_a_second=25)
    chats = range(2001, 2041)
    world.telegram.knows(*chats)
    for chat in chats:
        world.line_up("Bonjour", chat=chat)
    world.line_up("un", "deux", "trois", chat=1001)
    await world.start()

    await world.telegram.until(lambda: len(world.telegram.sent) == 43)

    assert 0 == world.telegram.limits.refused
    assert ["un", "deux", "trois"] == world.telegram.texts(1001)


async def test_two_processes_on_one_database_send_each_message_once_and_in_order(world: World) -> None:
    world.webhook = Webhook("https://example.org/telegram", "a-secret-of-sixteen")
    texts = [f"numéro {number}" for number in range(12)]
    first = await world.start()
    second = await world.start()
    for chat in (1001, 1002, 1003):
        world.line_up(*texts, chat=chat)
    await world.telegram.until(lambda: len(world.telegram.sent) >= 3 * len(texts))
    await first.stop()
    await second.stop()

    for chat in (1001, 1002, 1003):
        assert texts == world.telegram.texts(chat)


async def test_what_a_dead_process_had_claimed_is_sent_by_another_once_its_time_is_over(world: World) -> None:
    world.line_up("Bonjour")
    claim(world)
    await world.start()
    world.line_up("Salut", chat=1002)
    await world.telegram.until(lambda: world.telegram.texts(1002))
    assert [] == world.telegram.texts(1001)

    world.clock.advance(CLAIM.total_seconds())
    await world.telegram.until(lambda: world.telegram.texts(1001))
    assert ["Bonjour"] == world.telegram.texts(1001)


async def test_another_process_goes_on_with_the_second_piece_of_a_long_answer(world: World) -> None:
    world.line_up(("Une phrase assez longue pour remplir peu à peu tout le message. " * 100).strip())
    claimed = claim(world)
    with world.database.writing() as work:
        work.outbox.progressed(claimed, 1, world.clock() + CLAIM)
    world.clock.advance(CLAIM.total_seconds())
    await world.start()
    await world.telegram.until(world.telegram.texts)
    await world.stop()

    assert 1 == len(world.telegram.texts())
    assert [("sent", None)] == world.states()


def claim(world: World) -> Delivery:
    """What a process does just before it dies."""
    until = world.clock() + CLAIM
    with world.database.writing() as work:
        delivery = work.outbox.due(Channel.TELEGRAM, world.clock())[0]
        assert work.outbox.claim(delivery, until)
        assert not work.outbox.claim(delivery, until)
    return dataclasses.replace(delivery, due_at=until)


class Calendar:
    """A calendar file behind every address that ends like one."""

    def file(self, link: Link) -> File | None:
        return File("rendez-vous.ics", b"BEGIN:VCALENDAR") if link.url.endswith(".ics") else None

    def place(self, message: Message) -> Place | None:
        return Place(48.85, 2.65, "Mission Locale", "5 rue du Lieu") if message.topic == "ask_address" else None


async def test_a_calendar_file_comes_as_a_document_and_the_office_as_a_point_on_the_map(world: World) -> None:
    world.enclosures = Calendar()
    world.line_up("Ton rendez-vous est confirmé.", links=(Link("Mon agenda", "https://example.org/a.ics"),))
    world.line_up("C'est ici.", topic="ask_address")
    await world.start()
    await world.telegram.until(lambda: len(world.telegram.sent) == 4)

    words, document, answer, place = world.telegram.sent
    assert ("Ton rendez-vous est confirmé.", []) == (words.text, words.labels)
    assert (("rendez-vous.ics", b"BEGIN:VCALENDAR"), "Mon agenda") == (document.document, document.text)
    assert "C'est ici." == answer.text
    assert place.venue
    assert "5 rue du Lieu" == place.venue["address"]
