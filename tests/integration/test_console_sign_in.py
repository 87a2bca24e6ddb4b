"""Who gets into the console, and who does not."""

import html
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.mission_locale.handoff import HandoffReason
from bot.services.sign_in import SESSION, TRIES
from bot.web.console_sessions import DOOR_COOKIE, SESSION_COOKIE
from tests.integration.console_setting import PASSWORD, Browser, Desk, desk_on_sqlite, later

NOBODY = "11111111-2222-3333-4444-555555555555"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_on_sqlite(tmp_path) as desk:
        yield desk


@pytest.fixture
def account(desk: Desk) -> str:
    """Nadia's account; its address."""
    return desk.sign_in.add_counsellor("nadia@example.org", "Nadia", PASSWORD).email


async def sign_in(browser: Browser, password: str = PASSWORD, email: str = "nadia@example.org", **more: str):
    return await browser.post("/sign-in", {"email": email, "password": password, **more}, shown="/sign-in")


async def test_a_counsellor_signs_in_and_sees_the_lists(desk: Desk, account: str) -> None:
    browser = desk.browser()

    page = await browser.follow(await sign_in(browser))

    assert "/console/" == page.request.url.path
    assert "Personne n" in page.text


async def test_the_address_without_its_slash_leads_to_the_console_too(desk: Desk) -> None:
    answer = await desk.signed_in().client.get("/console")

    assert (307, "http://testserver/console/") == (answer.status_code, answer.headers["location"])


async def test_the_session_cookie_stays_out_of_reach_of_scripts_and_of_other_sites(desk: Desk, account: str) -> None:
    answer = await sign_in(desk.browser())

    cookie = next(each for each in answer.headers.get_list("set-cookie") if each.startswith(f"{SESSION_COOKIE}="))
    assert {"HttpOnly", "SameSite=strict", "Path=/console", f"Max-Age={int(SESSION.total_seconds())}"} <= set(
        cookie.split("; ")
    )
    assert "Secure" not in cookie


async def test_the_cookie_is_for_https_only_when_the_product_is_served_so(desk: Desk) -> None:
    desk.app.state.settings.secure_cookies = True

    answer = await desk.browser().get("/sign-in")

    assert "Secure" in answer.headers["set-cookie"]


async def test_signing_in_again_closes_the_session_before(desk: Desk, account: str) -> None:
    browser, other = desk.browser(), desk.browser()
    await sign_in(browser)
    before = browser.client.cookies[SESSION_COOKIE]
    door = (await other.get("/sign-in")).text
    browser.client.cookies.set(DOOR_COOKIE, other.client.cookies[DOOR_COOKIE], "testserver.local", "/console")
    csrf = re.search(r'name="csrf" value="(\w+)"', door)[1]

    await browser.client.post(
        "/console/sign-in", data={"csrf": csrf, "email": "nadia@example.org", "password": PASSWORD}
    )

    assert before != browser.client.cookies[SESSION_COOKIE]
    assert desk.sign_in.who(before) is None


@pytest.mark.parametrize(("email", "password"), [("nadia@example.org", "faux"), ("personne@example.org", PASSWORD)])
async def test_a_wrong_password_and_an_unknown_address_read_the_same(
    desk: Desk, account: str, email: str, password: str
) -> None:
    answer = await sign_in(desk.browser(), password, email)

    assert 422 == answer.status_code
    assert "ne vont pas ensemble" in answer.text
    assert f'value="{email}"' in answer.text
    assert "set-cookie" in answer.headers
    assert SESSION_COOKIE not in answer.headers["set-cookie"]


async def test_after_too_many_tries_even_the_right_password_waits(desk: Desk, account: str) -> None:
    browser = desk.browser()
    for _ in range(TRIES):
        await sign_in(browser, "faux")

    refused = await sign_in(browser)
    later(desk, minutes=16)
    accepted = await sign_in(browser)

    assert 429 == refused.status_code
    assert "Attendez un quart d'heure" in html.unescape(refused.text)
    assert 303 == accepted.status_code


async def test_the_sign_in_page_of_another_browser_opens_nothing(desk: Desk) -> None:
    stranger, browser = desk.browser(), desk.browser()
    stolen = re.search(r'name="csrf" value="(\w+)"', (await stranger.get("/sign-in")).text)[1]
    await browser.get("/sign-in")

    answer = await browser.client.post(
        "/console/sign-in", data={"csrf": stolen, "email": "nadia@example.org", "password": PASSWORD}
    )

    assert 403 == answer.status_code
    assert SESSION_COOKIE not in browser.client.cookies


@pytest.mark.parametrize("address", ["/", f"/conversations/{NOBODY}", "/nowhere"])
async def test_a_stranger_is_sent_to_the_sign_in_page(desk: Desk, address: str) -> None:
    answer = await desk.browser().get(address)

    assert 303 == answer.status_code
    assert answer.headers["location"].startswith("/console/sign-in")


async def test_a_session_that_ran_out_says_so_and_leads_back_to_the_conversation(desk: Desk, account: str) -> None:
    browser = desk.browser()
    await sign_in(browser)
    conversation_id = await desk.hear("salut")
    later(desk, hours=12, seconds=1)

    turned_away = await browser.get(f"/conversations/{conversation_id}")
    page = await browser.follow(turned_away)
    wanted = re.search(r'name="next" value="([^"]*)"', page.text)[1]
    back = await sign_in(browser, next=wanted)

    assert "Votre session est terminée" in page.text
    assert f"/console/conversations/{conversation_id}#end" == back.headers["location"]


@pytest.mark.parametrize("wanted", ["//example.org", "https://example.org/", "../x", "", NOBODY + "/../.."])
async def test_signing_in_leads_nowhere_but_to_the_console(desk: Desk, account: str, wanted: str) -> None:
    answer = await sign_in(desk.browser(), next=wanted)

    assert "/console/" == answer.headers["location"]


async def test_whoever_is_signed_in_is_not_asked_again(desk: Desk) -> None:
    answer = await desk.signed_in().get("/sign-in")

    assert (303, "/console/") == (answer.status_code, answer.headers["location"])


async def test_signing_out_closes_the_session_here_and_on_the_server(desk: Desk, account: str) -> None:
    browser = desk.browser()
    await sign_in(browser)
    token = browser.client.cookies[SESSION_COOKIE]

    page = await browser.follow(await browser.post("/sign-out"))

    assert "Vous êtes déconnecté·e" in page.text
    assert SESSION_COOKIE not in browser.client.cookies
    assert desk.sign_in.who(token) is None


async def test_a_session_stolen_by_nobody_still_ends_after_half_a_day(desk: Desk, account: str) -> None:
    browser = desk.browser()
    await sign_in(browser)

    later(desk, seconds=(SESSION - timedelta(minutes=1)).total_seconds())
    still = await browser.get("/")
    later(desk, minutes=1)
    over = await browser.get("/")

    assert (200, 303) == (still.status_code, over.status_code)


@pytest.mark.parametrize("what", ["take", "reply", "end"])
@pytest.mark.parametrize("csrf", ["", "0" * 64, "é"])
async def test_nothing_changes_without_the_token_of_the_session(desk: Desk, what: str, csrf: str) -> None:
    browser = desk.signed_in()
    conversation_id = await desk.queued()
    if what != "take":
        await browser.take(conversation_id)
    before, said = desk.floor(conversation_id), len(desk.transcript(conversation_id))

    answer = await browser.client.post(
        f"/console/conversations/{conversation_id}/{what}", data={"csrf": csrf, "text": "bonjour"}
    )

    assert 403 == answer.status_code
    assert "Rien n'a été changé" in html.unescape(answer.text)
    assert before == desk.floor(conversation_id)
    assert said == len(desk.transcript(conversation_id))


async def test_the_token_of_a_colleague_is_worth_nothing(desk: Desk) -> None:
    nadia, samir = desk.signed_in(), desk.signed_in("Samir")
    conversation_id = await desk.queued()
    his = re.search(r'name="csrf" value="(\w+)"', await samir.open(conversation_id))[1]

    answer = await nadia.client.post(f"/console/conversations/{conversation_id}/take", data={"csrf": his})

    assert 403 == answer.status_code
    assert HandoffReason.ASKED is desk.floor(conversation_id).reason


async def test_pages_forbid_what_is_not_theirs_and_are_kept_nowhere(desk: Desk) -> None:
    conversation_id = await desk.queued()

    for address in ("/", f"/conversations/{conversation_id}", "/nowhere"):
        page = await desk.signed_in().get(address)
        policy = page.headers["content-security-policy"]
        assert "no-store" == page.headers["cache-control"]
        assert "unsafe" not in policy
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
        assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son\w+=", page.text)


async def test_more_than_anyone_types_is_not_read(desk: Desk) -> None:
    browser = desk.browser()
    await browser.get("/sign-in")

    answer = await browser.client.post("/console/sign-in", data={"csrf": "x" * 500_000})

    assert 413 == answer.status_code
