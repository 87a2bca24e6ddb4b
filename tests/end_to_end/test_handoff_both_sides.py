"""Both sides of one talk in real browsers: asked, taken, fallen asleep, given back, judged."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from bot.mission_locale.conversations import Reply
from bot.mission_locale.handoff import HandoffReason
from bot.services.sign_in import SESSION
from bot.web.console_sessions import SESSION_COOKIE
from tests.end_to_end.console_server import RunningClock, RunningDesk, running_desk
from tests.end_to_end.widget_visitor import DESKTOP

pytest_plugins = ["tests.end_to_end.conftest_widget"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[RunningDesk]:
    with running_desk(tmp_path) as running:
        yield running


@pytest.fixture
def contexts(chromium: Browser) -> Iterator[list[BrowserContext]]:
    opened: list[BrowserContext] = []
    yield opened
    for context in opened:
        context.close()


def arrive(chromium: Browser, contexts: list[BrowserContext], address: str, cookies: list[Any] | None = None) -> Page:
    context = chromium.new_context(locale="fr-FR", timezone_id="Europe/Paris", **DESKTOP)
    context.set_default_timeout(15_000)
    if cookies:
        context.add_cookies(cookies)
    contexts.append(context)
    page = context.new_page()
    page.goto(address)
    return page


def counsellor(desk: RunningDesk) -> list[Any]:
    """The cookie of a counsellor who has just signed in."""
    known = desk.desk.signed_in("Nadia").counsellor
    assert known
    now = desk.desk.clock()
    with desk.desk.database.writing() as work:
        work.counsellors.open_session("nadia-in-a-browser", known.id, now, now + SESSION)
    return [{"name": SESSION_COOKIE, "value": "nadia-in-a-browser", "url": f"{desk.url}/console"}]


def time_passes(desk: RunningDesk, **by: float) -> None:
    """Time passes with the counsellor's page open, and the keeper looks."""
    cast("RunningClock", desk.desk.clock).forward(**by)
    with desk.desk.database.writing() as work:
        work.counsellors.seen("counsellor-Nadia", desk.desk.clock())
    assert 1 == desk.desk.handoff.look_at_what_is_due()


def test_taken_answered_asleep_given_back_and_judged(
    chromium: Browser, contexts: list[BrowserContext], desk: RunningDesk
) -> None:
    desk.desk.assistant.replies = (Reply("Je suis le programme.", topic="greet"),)
    cookies = counsellor(desk)
    young = arrive(chromium, contexts, desk.url)
    write(young, "je voudrais parler à quelqu'un")
    expect(young.get_by_text("Je suis le programme.")).to_be_visible()
    desk.desk.handoff.ask_for_counsellor(conversation(desk), HandoffReason.ASKED)
    console = arrive(chromium, contexts, f"{desk.url}/console/", cookies)

    console.get_by_role("link", name="Prénom non donné").first.click()
    console.get_by_role("button", name="Prendre la main").click()
    expect(young.get_by_text("Nadia te répond maintenant")).to_be_visible()
    console.get_by_label("Votre réponse").fill("Bonjour <b>toi</b>, je vous lis.")
    console.get_by_role("button", name="Envoyer").click()
    expect(young.get_by_text("Bonjour <b>toi</b>, je vous lis.")).to_be_visible()
    write(young, "merci madame")
    expect(console.locator(".said.person").last).to_contain_text("merci madame")
    console.get_by_label("Votre réponse").fill("Avec plaisir.")
    console.get_by_role("button", name="Envoyer").click()
    expect(young.get_by_text("Avec plaisir.")).to_be_visible()

    time_passes(desk, minutes=10)
    expect(young.get_by_text("Tu es toujours là ?")).to_be_visible()
    expect(console.locator("#standing")).to_contain_text("Sans nouvelles du jeune")
    time_passes(desk, minutes=20)
    expect(young.get_by_text("ça t'a aidé ?")).to_be_visible()
    expect(console.locator("#standing")).to_contain_text("L'assistant répond")
    young.get_by_role("button", name="Un peu").click()
    expect(young.get_by_text("Merci, c'est noté.")).to_be_visible()

    write(young, "et sinon ?")
    expect(young.get_by_text("Je suis le programme.")).to_have_count(2)
    assert ["je voudrais parler à quelqu'un", "et sinon ?"] == desk.desk.assistant.asked
    assert [conversation(desk)] == desk.desk.assistant.told


def write(page: Page, text: str) -> None:
    """Open the widget if it is closed, and say something."""
    field = page.get_by_role("textbox")
    if not field.is_visible():
        page.get_by_role("button").first.click()
    field.fill(text)
    field.press("Enter")


def conversation(desk: RunningDesk) -> str:
    with desk.desk.database.reading() as work:
        (only,) = work.switches.conversations("web")
    return only
