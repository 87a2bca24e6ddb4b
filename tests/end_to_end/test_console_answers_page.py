"""Answers corrected in a real browser, by two people with their roles, on a desktop, on a phone and by keyboard."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.mission_locale.conversations import Author
from bot.mission_locale.roles import Role
from bot.services.rendering import as_reply
from bot.web.console_sessions import SESSION_COOKIE
from tests.end_to_end.console_server import RunningDesk, running_desk
from tests.end_to_end.console_visitor import Arrive, arriving, session
from tests.end_to_end.test_console_page import DEVICES, TOO_SMALL, ZOOMED, barriers

pytest_plugins = ["tests.end_to_end.conftest_widget"]

TOPIC = "ask_contact"
PAGE = f"/reponses/{TOPIC}"
LINA = ("Lina", Role.EDITOR)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[RunningDesk]:
    with running_desk(tmp_path) as running:
        inner = running.desk

        def answer() -> None:
            inner.assistant.replies = [as_reply(inner.answers.answer(TOPIC))]

        # Rasa's part: it chose the topic, and the action asks for its answer.
        inner.assistant.meanwhile = answer
        yield running


@pytest.fixture
def arrive(chromium: Browser, desk: RunningDesk) -> Iterator[Arrive]:
    """Open a page as a counsellor already signed in; nothing may break or be blocked on the way."""
    with arriving(chromium, desk) as come:
        yield come


def last_answer(desk: RunningDesk, text: str) -> str:
    """A young person asks, and reads this."""
    return desk.desk.said(desk.hear(text), Author.ASSISTANT)[-1].text


def test_from_a_wrong_answer_to_the_corrected_one(arrive: Arrive, desk: RunningDesk) -> None:
    conversation_id = desk.hear("c koi le num")
    nadia = arrive(f"/conversations/{conversation_id}", "Nadia", Role.COUNSELLOR)
    nadia.get_by_role("link", name="Cette réponse est fausse").last.click()
    expect(nadia.get_by_text("c koi le num").last).to_be_visible()
    nadia.get_by_label("Ce qui est faux").fill("Le standard n'ouvre que le matin.")
    nadia.get_by_role("button", name="Signaler").click()
    expect(nadia.get_by_role("status").filter(has_text="C'est signalé")).to_be_visible()
    expect(nadia.get_by_role("link", name="Réponses")).to_have_count(0)

    lina = arrive("/", *LINA)
    lina.get_by_role("link", name="Réponses 1 à vérifier").click()
    lina.get_by_role("link", name="Téléphone et contact").click()
    expect(lina.get_by_text("Le standard n'ouvre que le matin.")).to_be_visible()
    lina.get_by_label("Réponse courte").fill("Appelle le matin au {telephone}.")
    lina.get_by_role("button", name="Enregistrer le brouillon").click()
    expect(lina.get_by_role("heading", name="Brouillon en attente")).to_be_visible()
    assert "Appelle le matin" not in last_answer(desk, "le num svp")

    omar = arrive(PAGE, "Omar", Role.MANAGER)
    expect(omar.locator(".waiting-draft .change ins").first).to_contain_text("Appelle le matin")
    omar.get_by_role("button", name="Publier maintenant").click()
    expect(omar.get_by_text("C'est publié")).to_be_visible()

    assert last_answer(desk, "et le num du coup").startswith("Appelle le matin au 0")
    expect(omar.get_by_role("heading", name="Version 1, lue en ce moment")).to_be_visible()
    lina.get_by_role("button", name="Publier maintenant").click()
    expect(lina.get_by_role("alert")).to_contain_text("Quelqu'un a été plus rapide que vous")
    lina.get_by_role("button", name="Revenir au texte des fichiers").click()
    expect(lina.get_by_role("status").filter(has_text="C'est fait")).to_be_visible()
    assert last_answer(desk, "le num ?").startswith("Tu peux appeler")


def test_the_whole_form_goes_by_keyboard(arrive: Arrive, desk: RunningDesk) -> None:
    page = arrive(PAGE, *LINA)
    page.get_by_label("Réponse courte").focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("Appelle-nous.")
    for _ in range(5):
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Enregistrer le brouillon")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Brouillon en attente")).to_be_visible()
    page.get_by_role("button", name="Publier maintenant").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("C'est publié")).to_be_visible()

    assert "Appelle-nous." == last_answer(desk, "le num")


def test_a_text_typed_into_a_session_that_ended_comes_back(arrive: Arrive, desk: RunningDesk) -> None:
    page = arrive(PAGE, *LINA)
    page.get_by_label("Réponse courte").fill("Appelle-nous.")
    desk.desk.sign_in.sign_out("cookie-of-Lina")
    page.get_by_role("button", name="Enregistrer le brouillon").click()
    expect(page.get_by_text("Votre session est terminée")).to_be_visible()
    cookie = {"name": SESSION_COOKIE, "value": session(desk, *LINA), "url": f"{desk.url}/console"}
    page.context.add_cookies([cookie])
    page.goto(f"{desk.url}/console{PAGE}")
    expect(page.get_by_label("Réponse courte")).to_have_value("Appelle-nous.")
    expect(page.get_by_text("il est remis dans les champs")).to_be_visible()
    page.get_by_role("button", name="Enregistrer le brouillon").click()
    expect(page.get_by_role("heading", name="Brouillon en attente")).to_be_visible()
    page.get_by_role("button", name="Jeter le brouillon").click()
    expect(page.get_by_text("Le brouillon est jeté")).to_be_visible()
    page.goto(f"{desk.url}/console{PAGE}")

    assert "Appelle-nous." != page.get_by_label("Réponse courte").input_value()


def states(arrive: Arrive, desk: RunningDesk, **device: Any) -> Iterator[tuple[str, Page]]:
    """Every look of these pages, one after the other."""
    conversation_id = desk.hear("c koi le num")
    seq = desk.desk.said(conversation_id, Author.ASSISTANT)[-1].seq
    nadia = arrive(f"/conversations/{conversation_id}/reponses/{seq}", "Nadia", Role.COUNSELLOR, **device)
    yield "doubt", nadia
    nadia.get_by_role("button", name="Signaler").click()
    expect(nadia.get_by_text("C'est signalé")).to_be_visible()
    yield "reported", nadia
    page = arrive("/reponses", *LINA, **device)
    yield "list", page
    page.goto(f"{desk.url}/console{PAGE}")
    yield "as in the files, reported", page
    page.get_by_label("Réponse courte").fill("<b>")
    page.get_by_role("button", name="Enregistrer le brouillon").click()
    expect(page.get_by_role("alert")).to_be_visible()
    yield "refused", page
    page.get_by_label("Réponse courte").fill("Ce dispositif est bien.")
    page.get_by_role("button", name="Enregistrer le brouillon").click()
    expect(page.get_by_text("À relire avant de publier")).to_be_visible()
    page.get_by_text("Lire le brouillon").click()
    yield "draft", page
    page.get_by_role("button", name="Publier maintenant").click()
    expect(page.get_by_text("C'est publié")).to_be_visible()
    page.get_by_role("button", name="Revenir au texte des fichiers").click()
    expect(page.get_by_text("C'est fait")).to_be_visible()
    for summary in page.get_by_text("Ce qui a changé").all():
        summary.click()
    yield "history", page
    nadia.goto(f"{desk.url}/console{PAGE}")
    yield "forbidden", nadia


@pytest.mark.parametrize("device", DEVICES)
def test_no_barrier_in_any_state(arrive: Arrive, desk: RunningDesk, device: str) -> None:
    found = {state: barriers(page) for state, page in states(arrive, desk, **DEVICES[device])}

    assert {state: [] for state in found} == found


def test_at_320_pixels_nothing_is_cut_and_nothing_is_too_small(arrive: Arrive, desk: RunningDesk) -> None:
    for state, page in states(arrive, desk, **ZOOMED):
        assert page.evaluate("document.scrollingElement.scrollWidth") == 320, state
        assert page.evaluate(TOO_SMALL) == [], state
