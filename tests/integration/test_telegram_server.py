"""The fake refuses what the real Telegram refuses: a fake that takes everything hides faults."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio

from tests.telegram_limits import Refusal, SendingLimits, flood
from tests.telegram_server import TOKEN, FakeTelegram, telegram_server


class Bot:
    """A bot that calls by hand."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def call(self, method: str, token: str = TOKEN, **params: Any) -> tuple[int, Any]:
        response = await self._client.post(f"/bot{token}/{method}", json=params)
        body = response.json()
        return response.status_code, body["result"] if body["ok"] else body["description"]

    async def send(self, text: str = "Bonjour", **more: Any) -> tuple[int, Any]:
        return await self.call("sendMessage", chat_id=1001, text=text, **more)


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with telegram_server() as telegram:
        telegram.knows(1001)
        yield telegram


@pytest_asyncio.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[Bot]:
    async with httpx.AsyncClient(base_url=telegram.base_url, verify=False) as client:
        yield Bot(client)


def keyboard(**button: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Oui", **button}]]}


@pytest.mark.parametrize(
    ("button", "code", "said"),
    [
        ({"callback_data": "x" * 64}, 200, None),
        ({"callback_data": "x" * 65}, 400, "Bad Request: BUTTON_DATA_INVALID"),
        ({"callback_data": "x" * 70}, 400, "Bad Request: BUTTON_DATA_INVALID"),
        ({"callback_data": "é" * 33}, 400, "Bad Request: BUTTON_DATA_INVALID"),
        ({"callback_data": ""}, 400, "Bad Request: BUTTON_DATA_INVALID"),
        ({}, 400, "Bad Request: Text buttons are unallowed in the inline keyboard"),
        ({"url": "https://www.service-civique.gouv.fr"}, 200, None),
        ({"url": "tel:3114"}, 400, "'tel:3114' is invalid: Unsupported URL protocol"),
        ({"url": "http://localhost:8000"}, 400, "Wrong HTTP URL"),
    ],
)
async def test_buttons(bot: Bot, button: dict[str, str], code: int, said: str | None) -> None:
    answered, result = await bot.send(reply_markup=keyboard(**button))

    assert code == answered
    assert said is None or said in result


@pytest.mark.parametrize(
    ("text", "mode", "code", "said"),
    [
        ("x" * 4096, None, 200, None),
        ("x" * 4097, None, 400, "Bad Request: message is too long"),
        ("", None, 400, "Bad Request: message text is empty"),
        (" \n ", None, 400, "Bad Request: message text is empty"),
        ("<b>gras</b> & co", "HTML", 200, None),
        ("<b>gras", "HTML", 400, 'Can\'t find end tag corresponding to start tag "b"'),
        ("moins de <26 ans", "HTML", 400, "Bad Request: can't parse entities: Unsupported start tag"),
        ("C'est gratuit.", "MarkdownV2", 400, "Character '.' is reserved and must be escaped"),
        ("C'est gratuit\\.", "MarkdownV2", 200, None),
    ],
)
async def test_texts(bot: Bot, text: str, mode: str | None, code: int, said: str | None) -> None:
    answered, result = await bot.send(text, parse_mode=mode)

    assert code == answered
    assert said is None or said in result


@pytest.mark.parametrize(
    ("token", "code"),
    [("nonsense", 404), ("4242:AAE-another_well_formed_token_of_nobody", 401), (TOKEN, 200)],
)
async def test_tokens(bot: Bot, token: str, code: int) -> None:
    assert code == (await bot.call("getMe", token))[0]


async def test_a_method_that_does_not_exist(bot: Bot) -> None:
    assert (404, "Not Found") == await bot.call("sendPigeon")


async def test_chats_that_cannot_be_reached(bot: Bot, telegram: FakeTelegram) -> None:
    assert (400, "Bad Request: chat not found") == await bot.call("sendMessage", chat_id=5, text="Bonjour")

    telegram.blocked.add(1001)
    assert (403, "Forbidden: bot was blocked by the user") == await bot.send()


async def test_a_flood_says_how_long_to_wait(telegram: FakeTelegram) -> None:
    telegram.refuse_next("sendMessage", flood(7))
    async with httpx.AsyncClient(base_url=telegram.base_url, verify=False) as client:
        response = await client.post(f"/bot{TOKEN}/sendMessage", json={"chat_id": 1001, "text": "Bonjour"})

    assert 429 == response.status_code
    assert {"retry_after": 7} == response.json()["parameters"]


async def test_updates_come_back_until_they_are_confirmed(bot: Bot, telegram: FakeTelegram) -> None:
    first, second = await telegram.person_writes("un"), await telegram.person_writes("deux")

    assert (200, [first, second]) == await bot.call("getUpdates")
    assert (200, [first, second]) == await bot.call("getUpdates")
    assert (200, [first]) == await bot.call("getUpdates", limit=1)
    assert (200, [second]) == await bot.call("getUpdates", offset=second["update_id"])
    assert (200, [second]) == await bot.call("getUpdates")
    assert (200, []) == await bot.call("getUpdates", offset=second["update_id"] + 1)


async def test_a_long_poll_ends_with_the_first_update(bot: Bot, telegram: FakeTelegram) -> None:
    poll = asyncio.create_task(bot.call("getUpdates", timeout=30))
    await telegram.until(lambda: telegram.called("getUpdates"))
    update = await telegram.person_writes("enfin")

    assert (200, [update]) == await poll


async def test_two_that_poll_at_once_are_told(bot: Bot, telegram: FakeTelegram) -> None:
    poll = asyncio.create_task(bot.call("getUpdates", timeout=30))
    await telegram.until(lambda: telegram.called("getUpdates"))
    await bot.call("getUpdates")

    assert 409 == (await poll)[0]


async def test_no_polling_beside_a_webhook(bot: Bot) -> None:
    await bot.call("setWebhook", url="https://example.org/hook")
    assert 409 == (await bot.call("getUpdates"))[0]

    await bot.call("deleteWebhook")
    assert 200 == (await bot.call("getUpdates"))[0]


async def test_an_edit_must_change_something_that_exists(bot: Bot) -> None:
    _, sent = await bot.send(reply_markup=keyboard(callback_data="2.0"))
    place = {"chat_id": 1001, "message_id": sent["message_id"]}

    assert 400 == (await bot.call("editMessageReplyMarkup", **place, reply_markup=keyboard(callback_data="2.0")))[0]
    assert 400 == (await bot.call("editMessageReplyMarkup", chat_id=1001, message_id=1))[0]
    assert 200 == (await bot.call("editMessageReplyMarkup", **place))[0]


async def test_a_press_nobody_made_cannot_be_answered(bot: Bot) -> None:
    assert 400 == (await bot.call("answerCallbackQuery", callback_query_id="1"))[0]


async def test_commands_and_descriptions_have_their_sizes(bot: Bot) -> None:
    assert 400 == (await bot.call("setMyCommands", commands=[{"command": "Aide", "description": "Aide"}]))[0]
    assert 400 == (await bot.call("setMyCommands", commands=[{"command": "aide", "description": ""}]))[0]
    assert 400 == (await bot.call("setMyDescription", description="x" * 513))[0]
    assert 400 == (await bot.call("setMyShortDescription", short_description="x" * 121))[0]


async def test_a_group_that_was_left_hears_nothing_more(bot: Bot, telegram: FakeTelegram) -> None:
    telegram.knows(-5)
    await bot.call("leaveChat", chat_id=-5)

    assert 403 == (await bot.call("sendMessage", chat_id=-5, text="Bonjour"))[0]


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        ({"url": "https://example.org/hook", "secret_token": "un-secret_1"}, 200, None),
        ({"url": "http://example.org/hook"}, 400, "An HTTPS URL must be provided for webhook"),
        ({"url": "https://example.org:8000/hook"}, 400, "only on ports 80, 88, 443 or 8443"),
        ({"url": "https://example.org/hook", "secret_token": "pas de blancs"}, 400, "unallowed characters"),
        ({"url": ""}, 200, None),
    ],
)
async def test_webhooks(bot: Bot, given: dict[str, str], code: int, said: str | None) -> None:
    answered, result = await bot.call("setWebhook", **given)

    assert code == answered
    assert said is None or said in result


async def test_a_webhook_keeps_what_it_did_not_take_and_lets_nothing_overtake(bot: Bot, telegram: FakeTelegram) -> None:
    first, second = await telegram.person_writes("un"), await telegram.person_writes("deux")
    await bot.call("setWebhook", url="https://example.org/hook")
    answers, seen = [503, 200, 204], []

    async def deliver(update: dict[str, Any]) -> int:
        seen.append(update)
        return answers[len(seen) - 1]

    assert [503] == await telegram.bring(deliver)
    assert 2 == (await bot.call("getWebhookInfo"))[1]["pending_update_count"]
    assert [200, 204] == await telegram.bring(deliver)
    assert [first, first, second] == seen


async def test_only_the_kinds_asked_for_come(bot: Bot, telegram: FakeTelegram) -> None:
    written = await telegram.person_writes("slt")
    await telegram.deliver({"poll": {"id": "5"}})

    assert (200, [written]) == await bot.call("getUpdates", allowed_updates=["message"])


async def test_more_than_one_a_second_in_a_chat_is_too_much(bot: Bot, telegram: FakeTelegram) -> None:
    telegram.limits = SendingLimits()

    assert [200, 429] == [(await bot.send())[0] for _ in range(2)]


async def test_more_than_thirty_a_second_in_all_is_too_much() -> None:
    limits = SendingLimits(a_second=30)
    for chat in range(30):
        limits.count(chat)

    with pytest.raises(Refusal, match="retry after 1"):
        limits.count(31)


@pytest.mark.parametrize(("length", "code"), [(1024, 200), (1025, 400)])
async def test_files_and_their_captions(telegram: FakeTelegram, length: int, code: int) -> None:
    async with httpx.AsyncClient(base_url=telegram.base_url, verify=False) as client:
        response = await client.post(
            f"/bot{TOKEN}/sendDocument",
            data={"chat_id": "1001", "caption": "x" * length},
            files={"document": ("rendez-vous.ics", b"BEGIN:VCALENDAR")},
        )

    assert code == response.status_code
    assert [("rendez-vous.ics", b"BEGIN:VCALENDAR")] * (code == 200) == [message.document for message in telegram.sent]


async def test_places(bot: Bot) -> None:
    place = {"chat_id": 1001, "latitude": 48.85, "longitude": 2.65, "title": "Ici", "address": "1 rue"}

    assert 200 == (await bot.call("sendVenue", **place))[0]
    assert 400 == (await bot.call("sendVenue", **{**place, "latitude": 98}))[0]
    assert 400 == (await bot.call("sendVenue", **{**place, "title": ""}))[0]


async def test_an_answer_to_a_message_that_is_not_there(bot: Bot) -> None:
    assert 400 == (await bot.send(reply_parameters={"message_id": 5}))[0]
    assert 200 == (await bot.send(reply_parameters={"message_id": 5, "allow_sending_without_reply": True}))[0]
