"""Telegram brings updates by itself: over real HTTP, with the secret, and again until they are stored."""

import asyncio
import dataclasses
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette
from structlog.testing import capture_logs

from bot.launch import ports
from bot.launch.serving import serving
from bot.mission_locale.conversations import IncomingMessage
from bot.mission_locale.errors import DatabaseBusy
from bot.services.conversation import Receipt
from bot.telegram_bot.channel import ChannelState
from bot.telegram_bot.needs import Webhook
from bot.telegram_bot.polling import ALLOWED_UPDATES
from bot.web.telegram import telegram_route
from tests.integration.telegram_world import World, telegram_world
from tests.telegram_server import PATIENCE, Update

SECRET = "a-secret-of-sixteen-or-more"
URL = "https://assistant.example.org/telegram/un-mot"


class Site:
    """The product's own web server, as Telegram reaches it."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def post(self, update: object, secret: str | None = SECRET) -> int:
        headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret.encode()}
        return (await self._client.post("/telegram/un-mot", json=update, headers=headers)).status_code

    async def bring(self, update: Update) -> int:
        return await self.post(update)


@pytest_asyncio.fixture
async def world(empty_sqlite: Path, tmp_path: Path) -> AsyncIterator[World]:
    async with telegram_world(Path(shutil.copy(empty_sqlite, tmp_path))) as world:
        world.webhook = Webhook(URL, SECRET)
        yield world


@pytest_asyncio.fixture
async def site(world: World) -> AsyncIterator[Site]:
    async def take(payload: dict[str, object]) -> bool:
        return await world.channel.take(payload) if world.channel else False

    app = Starlette(routes=[telegram_route("/telegram/un-mot", SECRET, take)])
    async with AsyncExitStack() as stack:
        listener = ports.listen(0)
        address = f"http://127.0.0.1:{ports.port_of(listener)}"
        await stack.enter_async_context(serving(app, listener))
        yield Site(await stack.enter_async_context(httpx.AsyncClient(base_url=address)))


async def running(world: World) -> None:
    channel = await world.start()
    async with asyncio.timeout(PATIENCE):
        await channel.ready()


async def test_telegram_is_told_where_to_come_with_which_secret_and_for_what(world: World) -> None:
    await running(world)

    asked = world.telegram.webhook
    assert (URL, SECRET, 1) == (asked.url, asked.secret, asked.connections)
    assert tuple(ALLOWED_UPDATES) == asked.allowed
    assert [] == world.telegram.called("getUpdates")


async def test_what_is_brought_is_answered_through_the_one_door(world: World, site: Site) -> None:
    await running(world)
    await world.telegram.person_writes("slt")

    assert [200] == await world.telegram.bring(site.bring)
    await world.telegram.until(world.telegram.texts)
    assert ["Réponse à slt"] == world.telegram.texts()


@pytest.mark.parametrize("secret", [None, "", "another", SECRET[:-1], SECRET + "x", "é"])
async def test_who_does_not_know_the_secret_is_not_listened_to(world: World, site: Site, secret: str | None) -> None:
    await running(world)
    update = await world.telegram.person_writes("slt")

    assert 403 == await site.post(update, secret)
    assert [] == world.assistant.asked


@pytest.mark.parametrize("payload", [[], "slt", {}, {"update_id": "1"}, None, {"update_id": 1, "pad": "x" * 1_000_001}])
async def test_what_is_no_update_is_refused(world: World, site: Site, payload: object) -> None:
    await running(world)

    assert 400 == await site.post(payload)


async def test_an_update_the_library_cannot_read_is_taken_and_does_not_come_back(world: World, site: Site) -> None:
    await running(world)

    with capture_logs() as logs:
        assert 200 == await site.post({"update_id": 1, "message": {"message_id": "no chat, no date"}})
    assert "telegram_update_unreadable" in [line["event"] for line in logs]


async def test_an_update_brought_twice_or_out_of_order_is_answered_once(world: World, site: Site) -> None:
    await running(world)
    late = {"update_id": 900_002, "message": world.telegram.message_of({"text": "deux"})}
    early = {"update_id": 900_001, "message": world.telegram.message_of({"text": "un"})}

    assert [200] * 4 == [await site.post(update) for update in (late, early, late, {**early, "update_id": 7})]
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)
    await world.stop()

    assert ["deux", "un"] == world.assistant.asked


async def test_what_the_database_could_not_keep_is_asked_for_again(world: World, site: Site) -> None:
    door = world.real_door

    class BusyDoor:
        async def store(self, _incoming: IncomingMessage) -> Receipt:
            raise DatabaseBusy("locked")

        async def answer(self, receipt: Receipt) -> None:
            await door.answer(receipt)

    world.door = BusyDoor()
    patient, world.timing = world.timing, dataclasses.replace(world.timing, webhook=0.05)
    await running(world)
    await world.telegram.person_writes("slt")
    await world.telegram.person_writes("encore")
    assert [503] == await world.telegram.bring(site.bring)
    await world.stop()

    world.door, world.timing = door, patient
    await running(world)
    assert [200, 200] == await world.telegram.bring(site.bring)
    await world.telegram.until(lambda: len(world.telegram.texts()) == 2)
    assert ["Réponse à slt", "Réponse à encore"] == world.telegram.texts()


async def test_while_the_product_is_stopped_telegram_keeps_what_it_has(world: World, site: Site) -> None:
    await world.telegram.person_writes("slt")

    assert [503] == await world.telegram.bring(site.bring)


async def test_an_address_telegram_does_not_want_is_said_and_tried_again(world: World) -> None:
    world.webhook = Webhook("http://assistant.example.org/telegram", SECRET)
    with capture_logs() as logs:
        channel = await world.start()
        await world.telegram.until(lambda: len(world.telegram.called("setWebhook")) >= 2)
        state = channel.state
        await world.stop()

    assert ChannelState.REFUSED is state
    assert "telegram_webhook_refused" in [line["event"] for line in logs]
    assert SECRET not in str(logs)


async def test_polling_takes_over_when_the_address_is_no_longer_given(world: World) -> None:
    await running(world)
    await world.stop()
    await world.telegram.person_writes("slt")

    world.webhook = None
    await world.start()
    await world.telegram.until(world.telegram.texts)

    assert ["Réponse à slt"] == world.telegram.texts()
