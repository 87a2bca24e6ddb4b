"""The main job, with real processes and two browsers: question, check, appointment, counsellor, and back."""

import asyncio
import json
import os
import re
import signal
import threading
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from websockets.sync.client import connect

from tests.end_to_end.product import EMAIL, PASSWORD, Product, add_counsellor, running_product
from tests.end_to_end.widget_visitor import DESKTOP, PHONE, STILL
from tests.telegram_server import TOKEN, FakeTelegram, SentMessage, telegram_server

pytest_plugins = ["tests.end_to_end.conftest_widget"]
pytestmark = pytest.mark.slow
PICTURES = os.environ.get("PICTURES_DIR")


class Telegram:
    """The fake Bot API in a thread of its own, driven from synchronous tests."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._context = telegram_server()
        self.server: FakeTelegram = self.do(self._context.__aenter__())

    def do[T](self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)

    def writes(self, text: str) -> None:
        self.do(self.server.person_writes(text))

    def reads(self, words: str) -> SentMessage:
        self.do(self.server.until(lambda: any(words in text for text in self.server.texts())))
        return next(message for message in reversed(self.server.sent) if words in message.text)

    def close(self) -> None:
        self.do(self._context.__aexit__(None, None, None))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    running = Telegram()
    yield running
    running.close()


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory, telegram: Telegram) -> Iterator[Product]:
    reach = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_BASE_URL": telegram.server.base_url}
    with running_product(tmp_path_factory.mktemp("product"), **reach) as running:
        add_counsellor(running)
        yield running


class YoungPerson:
    """Someone with a phone, in front of the page."""

    def __init__(self, context: BrowserContext, product: Product) -> None:
        self.page: Page = context.new_page()
        self.page.goto(product.url)
        self.page.get_by_role("button", name="Ouvrir la discussion").click()
        expect(self.said.first).to_contain_text("un programme, pas une personne")

    @property
    def said(self):
        return self.page.locator(".message > .text")

    def say(self, text: str) -> None:
        field = self.page.get_by_label("Ton message")
        field.fill(text)
        field.press("Enter")

    def press(self, name: str | re.Pattern[str]) -> None:
        self.page.get_by_role("log").get_by_role("button", name=name).last.click()

    def reads(self, text: str | re.Pattern[str]) -> None:
        expect(self.said.filter(has_text=text).last).to_be_visible()


class Counsellor:
    """Someone signed in to the console."""

    def __init__(self, context: BrowserContext, product: Product) -> None:
        self.page: Page = context.new_page()
        self.page.goto(f"{product.url}/console")
        self.page.get_by_label("Adresse e-mail").fill(EMAIL)
        self.page.get_by_label("Mot de passe").fill(PASSWORD)
        self.page.get_by_role("button", name="Se connecter").click()

    def answers_first(self, text: str) -> None:
        """In office hours someone waits and is taken; outside, a message was left, and an answer takes the floor."""
        take = self.page.get_by_role("button", name="Prendre la main")
        reply = self.page.get_by_label(re.compile("Votre réponse|Répondre au message laissé"))
        expect(take.or_(reply)).to_be_visible()
        if take.count():
            take.click()
        reply.fill(text)
        self.page.get_by_role("button", name="Envoyer").click()


def picture(page: Page, name: str) -> None:
    """Keep what is on the screen, when somebody wants to look at it."""
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png")


def test_from_the_first_question_to_a_counsellor_and_back(chromium: Browser, product: Product) -> None:
    expect.set_options(timeout=20_000)
    phone = chromium.new_context(locale="fr-FR", timezone_id="Europe/Paris", **PHONE, **STILL)
    desk = chromium.new_context(locale="fr-FR", timezone_id="Europe/Paris", **DESKTOP, **STILL)
    person, counsellor = YoungPerson(phone, product), Counsellor(desk, product)

    person.say("c koi le plan 1jeune1solution")
    person.reads(re.compile("Ce plan est fini"))

    person.say("g 19 an et jhabite a chelles, jai droit a koi")
    person.reads("Tu fais quoi en ce moment ?")
    person.say("c'est payant ?")
    person.reads(re.compile("C'est gratuit"))
    person.press("Rien pour l'instant")
    person.reads("Et tu cherches quoi en premier ?")
    person.press("Un travail")
    person.reads(re.compile("Voici ce que j'ai compris"))
    person.press("C'est ça")
    person.reads(re.compile("Contrat d'engagement jeune"))
    picture(person.page, "measures")

    person.press("Prendre rendez-vous")
    person.reads(re.compile("des heures libres"))
    picture(person.page, "times")
    person.press(re.compile(r"à \d+ h"))
    person.reads(re.compile("ton prénom"))
    person.say("Inès")
    person.reads(re.compile("Ton numéro de téléphone"))
    person.press("Je préfère ne pas dire")
    person.reads(re.compile("Je confirme ce rendez-vous"))
    person.say("oui")
    person.reads(re.compile("Ton rendez-vous est confirmé.*Ton numéro de rendez-vous : [A-Z0-9]{6}"))
    picture(person.page, "phone")

    person.say("je voudrais parler à une vraie personne svp")
    person.reads(re.compile("conseiller"))

    counsellor.page.get_by_role("link", name=re.compile("Inès")).first.click()
    expect(counsellor.page.get_by_role("heading", name="Inès")).to_be_visible()
    log = counsellor.page.get_by_role("log")
    expect(log).to_contain_text("g 19 an et jhabite a chelles")
    expect(log).to_contain_text("Ton rendez-vous est confirmé")
    expect(counsellor.page.locator("#card")).to_contain_text("Chelles")
    counsellor.answers_first("Bonjour Inès, je vous écoute. <b>Dites-moi.</b>")
    person.reads(re.compile("Nadia (te répond|répond au message)"))
    person.reads("Bonjour Inès, je vous écoute. <b>Dites-moi.</b>")

    before = person.said.count()
    person.say("j'ai peur d'être en retard mercredi")
    expect(log).to_contain_text("j'ai peur d'être en retard mercredi")
    picture(counsellor.page, "console")
    picture(person.page, "counsellor")
    assert counsellor.page.evaluate("document.scrollingElement.scrollHeight <= innerHeight"), (
        "the whole console scrolls"
    )
    assert before + 1 == person.said.count(), "the assistant spoke over the counsellor"

    counsellor.page.get_by_text("Rendre la main à l'assistant").click()
    counsellor.page.get_by_role("button", name="Oui, rendre la main").click()
    person.reads(re.compile("C'est de nouveau moi, le programme"))
    person.say("c quand mon rdv")
    person.reads(re.compile("Ton rendez-vous.*Numéro", re.DOTALL))

    person.page.reload()
    person.page.get_by_role("button", name="Ouvrir la discussion").click()
    expect(person.said.filter(has_text="Bonjour Inès").last).to_be_visible()
    phone.close()
    desk.close()


def test_danger_is_answered_at_once_and_stands_first_in_the_console(chromium: Browser, product: Product) -> None:
    phone = chromium.new_context(locale="fr-FR", timezone_id="Europe/Paris", **PHONE, **STILL)
    desk = chromium.new_context(locale="fr-FR", timezone_id="Europe/Paris", **DESKTOP, **STILL)
    person = YoungPerson(phone, product)

    person.say("jen peu plus jveu mourir")

    person.reads(re.compile("3114"))
    picture(person.page, "danger")
    counsellor = Counsellor(desk, product)
    expect(counsellor.page.get_by_role("link", name=re.compile("Danger")).first).to_be_visible()
    picture(counsellor.page, "console-danger")
    phone.close()
    desk.close()


def test_the_page_looks_right_on_a_desktop(chromium: Browser, product: Product) -> None:
    context = chromium.new_context(locale="fr-FR", **DESKTOP, **STILL)
    person = YoungPerson(context, product)
    person.say("salut, je cherche un taf")

    person.reads(re.compile("emploi|travail"))
    picture(person.page, "desktop")
    context.close()


def test_the_same_conversation_is_at_home_on_telegram(product: Product, telegram: Telegram) -> None:
    telegram.writes("/start")
    telegram.reads("un programme, pas une personne")

    telegram.writes("jveux un rdv le plus tot possible")
    offered = telegram.reads("des heures libres")
    telegram.do(telegram.server.person_presses(offered, 0))
    telegram.reads("C'est quoi ton prénom ?")
    telegram.writes("non")
    telegram.reads("Ton numéro de téléphone ?")
    telegram.writes("je préfère pas dire")
    telegram.reads("Je confirme ce rendez-vous ?")
    telegram.writes("ouais")

    assert "Ton rendez-vous est confirmé" in telegram.reads("Ton rendez-vous est confirmé").text
    assert product.is_ready()


class Terminal:
    """The socket by hand, for what a browser would never send."""

    def __init__(self, product: Product) -> None:
        self.socket = connect(product.url.replace("http", "ws") + "/chat", max_size=None)
        self.send({"type": "hello", "conversation": None, "token": None, "after": None})
        self.welcome = self.next("welcome")
        self.next("message")

    def send(self, frame: object) -> None:
        self.socket.send(frame if isinstance(frame, str) else json.dumps(frame))

    def next(self, kind: str, seconds: float = 40) -> dict:
        while True:
            frame = json.loads(self.socket.recv(timeout=seconds))
            if frame["type"] == kind:
                return frame

    def ask(self, text: str, identifier: str) -> dict:
        self.send({"type": "message", "id": identifier, "text": text})
        assert identifier == self.next("ack")["id"]
        return self.next("message")


def test_with_rasa_hung_stopped_and_back_nobody_is_left_without_an_answer(product: Product) -> None:
    terminal = Terminal(product)
    assert "ask_cost" == terminal.ask("c'est gratuit ?", "a1")["topic"]

    product.rasa().send_signal(signal.SIGSTOP)
    hung = terminal.ask("et l'adresse ?", "a2")
    danger = terminal.ask("je veux me suicider", "a3")
    product.rasa().send_signal(signal.SIGCONT)
    product.rasa().kill()
    stopped = terminal.ask("allo", "a4")

    assert "01 60 06 60 47" in hung["text"]
    assert "3114" in danger["text"]
    assert "01 60 06 60 47" in stopped["text"]
    product.wait_until_ready(120)
    assert "ask_address" == terminal.ask("c'est où ?", "a5")["topic"]


def test_a_yes_in_words_answers_the_question_just_put_and_no_other(product: Product) -> None:
    terminal = Terminal(product)
    terminal.ask("jveux un rdv le plus tot possible", "b1")
    for number, words in enumerate(["le premier", "non", "non", "oui"]):
        said = terminal.ask(words, f"b2{number}")
    assert "Ton rendez-vous est confirmé" in said["text"]

    assert "Tu veux vraiment annuler" in terminal.ask("annule mon rdv", "b3")["text"]
    assert "tu gardes ton rendez-vous" in terminal.ask("non", "b4")["text"]
    assert "annulé" not in terminal.ask("oui", "b5")["text"]
    terminal.ask("je veux annuler mon rendez-vous", "b6")
    assert "est annulé" in terminal.ask("oui", "b7")["text"]

    assert "Je le fais ?" in terminal.ask("supprime mes données", "b8")["text"]
    assert "effacé" in terminal.ask("oui vas y", "b9")["text"]


def test_the_same_message_sent_twice_has_one_answer(product: Product) -> None:
    terminal = Terminal(product)
    terminal.ask("bonjour", "same")
    terminal.send({"type": "message", "id": "same", "text": "bonjour"})

    assert "same" == terminal.next("ack")["id"]
    assert "ask_opening_hours" == terminal.ask("vous ouvrez à quelle heure ?", "other")["topic"]
