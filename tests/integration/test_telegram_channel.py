"""Starting, stopping, and breaking: nothing that Telegram handed over is forgotten, no word of it is logged."""

import asyncio
import logging
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from bot.mission_locale.conversations import IncomingMessage
from bot.mission_locale.errors import DatabaseBusy
from bot.services.conversation import Receipt
from bot.telegram_bot.channel import ChannelState
from bot.telegram_bot.needs import Door
from bot.telegram_bot.texts import COMMANDS, DESCRIPTION, SHORT_DESCRIPTION, SOMETHING_BROKE
from tests.integration.telegram_world import World, telegram_world
from tests.telegram_limits import Webhook, broken_gateway, flood
from tests.telegram_server import TOKEN


@pytest_asyncio.fixture
async def world(empty_sqlite: Path, tmp_path: Path) -> AsyncIterator[World]:
    async with telegram_world(Path(shutil.copy(empty_sqlite, tmp_path))) as world:
        yield world


class DoorWithTrouble:
    """The door, with an error in front of its next calls."""

    def __init__(self, door: Door, *, storing: list[Exception] | None = None, answering: list[Exception] | None = None):
        self._door = door
        self._storing = storing or []
        self._answering = answering or []

    async def store(self, incoming: IncomingMessage) -> Receipt:
        if self._storing:
            raise self._storing.pop(0)
        return await self._door.store(incoming)

    async def answer(self, receipt: Receipt) -> None:
        if self._answering:
            raise self._answering.pop(0)
        await self._door.answer(receipt)


async def test_the_menu_and_the_descriptions_are_in_french(world: World) -> None:
    await world.start()
    await world.telegram.until(lambda: world.telegram.called("getUpdates"))

    assert [name for name, _ in COMMANDS] == [command["command"] for command in world.telegram.commands]
    assert {"description": DESCRIPTION, "short_description": SHORT_DESCRIPTION} == world.telegram.descriptions


async def test_a_second_start_does_not_say_the_same_again(world: World) -> None:
    for _ in range(2):
        await world.start()
        await world.says("slt")
        await world.stop()

    for method in ("setMyCommands", "setMyDescription", "setMyShortDescription"):
        assert 1 == len(world.telegram.called(method)), method


async def test_a_profile_that_telegram_refuses_does_not_keep_people_waiting(world: World) -> None:
    world.telegram.refuse_next("setMyCommands", flood(3600))
    await world.start()

    assert ["Réponse à slt"] == await world.says("slt")


async def test_an_old_webhook_is_taken_away(world: World) -> None:
    world.telegram.webhook = Webhook("https://example.org/old")
    await world.start()

    assert ["Réponse à slt"] == await world.says("slt")


@pytest.mark.parametrize("token", ["not a token", "4242:AAE-another_well_formed_token_of_nobody"])
async def test_a_wrong_token_is_said_and_not_tried_again(world: World, token: str) -> None:
    with capture_logs() as logs:
        channel = await world.start(token)
        await channel.ended()

    assert ChannelState.REFUSED is channel.state
    assert "telegram_token_refused" in [line["event"] for line in logs]
    assert token not in str(logs)


async def test_a_network_that_is_down_at_the_start_is_waited_for(world: World) -> None:
    world.telegram.refuse_next("getMe", broken_gateway(), broken_gateway())
    world.telegram.refuse_next("deleteWebhook", flood(1), broken_gateway())
    await world.start()

    assert ["Réponse à slt"] == await world.says("slt")


async def test_polling_survives_what_telegram_answers(world: World) -> None:
    world.telegram.refuse_next("getUpdates", broken_gateway(), flood(1), broken_gateway(500))
    await world.start()

    assert ["Réponse à slt"] == await world.says("slt")


async def test_a_message_is_confirmed_only_when_it_is_stored(world: World) -> None:
    stored, door = asyncio.Event(), world.door

    class SlowDoor(DoorWithTrouble):
        async def store(self, incoming: IncomingMessage) -> Receipt:
            stored.set()
            await asyncio.Event().wait()
            return await super().store(incoming)

    world.door = SlowDoor(door)
    await world.start()
    update = await world.telegram.person_writes("slt")
    async with asyncio.timeout(5):
        await stored.wait()
    await world.stop()
    assert world.telegram.is_waiting(update)

    world.door = door
    await world.start()
    await world.telegram.until(world.telegram.texts)
    await world.telegram.confirmed(update)
    assert ["Réponse à slt"] == world.telegram.texts()


async def test_a_busy_database_delays_a_message_and_loses_nothing(world: World) -> None:
    world.door = DoorWithTrouble(world.door, storing=[DatabaseBusy("locked"), DatabaseBusy("locked")])
    await world.start()

    assert ["Réponse à slt"] == await world.says("slt")


async def test_an_answer_that_the_database_held_up_is_given_later_and_once(world: World) -> None:
    world.door = DoorWithTrouble(world.door, answering=[DatabaseBusy("locked")])
    await world.start()
    with capture_logs() as logs:
        update = await world.telegram.person_writes("slt")
        await world.telegram.confirmed(update)
        await world.stop()
    assert ["telegram_answer_owed"] == [line["event"] for line in logs if "owed" in line["event"]]
    assert [] == world.telegram.texts()

    await world.start()
    world.clock.advance(1)
    await world.real_door.recover()
    await world.telegram.until(world.telegram.texts)
    assert ["Réponse à slt"] == world.telegram.texts()


async def test_an_error_of_ours_is_admitted_and_the_next_message_is_answered(world: World) -> None:
    world.door = DoorWithTrouble(world.door, answering=[ZeroDivisionError("secret words")])
    await world.start()

    with capture_logs() as logs:
        assert [SOMETHING_BROKE] == await world.says("slt")
    assert ["Réponse à encore"] == await world.says("encore")
    assert ["ZeroDivisionError"] == [line["error"] for line in logs if line["event"] == "telegram_update_broke"]
    assert "secret words" not in str(logs)


async def test_the_logs_hold_no_words_and_no_token(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    world.telegram.refuse_next("sendMessage", broken_gateway())
    with capture_logs() as logs:
        await world.start()
        await world.telegram.person_writes("je m'appelle Prénom")
        await world.until_written(lambda: len(world.deliveries()) == 1 and world.deliveries()[0].tries == 1)
        await world.telegram.deliver({"message": {"text": "je m'appelle Prénom"}})
        world.clock.advance(1)
        await world.telegram.until(world.telegram.texts)
        await world.stop()

    written = f"{logs} {caplog.text}"
    assert "telegram_delivery" in written
    assert "Prénom" not in written
    assert TOKEN not in written
