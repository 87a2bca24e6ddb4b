"""A whole conversation on Telegram, with real processes: question, check, booking, hand-off, reply, erasure.

With `TELEGRAM_STORY=docs/conversation-telegram.md` it is also written down, as the fake Telegram saw it.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.end_to_end.product import Product, add_counsellor, running_product
from tests.end_to_end.test_whole_product import Counsellor, Telegram
from tests.end_to_end.widget_visitor import DESKTOP, STILL
from tests.telegram_server import TOKEN, SentMessage
from tests.telegram_transcript import transcript

pytest_plugins = ["tests.end_to_end.conftest_widget"]
pytestmark = pytest.mark.slow
STORY = os.environ.get("TELEGRAM_STORY")
PUBLIC_URL = "https://assistant.example.org"
HEAD = """# Une conversation entière sur Telegram

Ce texte est produit par `TELEGRAM_STORY=docs/conversation-telegram.md make test ARGS=tests/end_to_end/test_telegram_story.py`,
à partir de ce qu'un faux serveur Telegram a reçu du vrai produit. Le prénom est inventé.

"""


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    running = Telegram()
    # Rasa answers in its own time on a busy machine.
    running.server.patience = 55
    yield running
    running.close()


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory, telegram: Telegram) -> Iterator[Product]:
    reach = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_BASE_URL": telegram.server.base_url, "PUBLIC_URL": PUBLIC_URL}
    with running_product(tmp_path_factory.mktemp("product"), **reach) as running:
        add_counsellor(running)
        yield running


class Chat:
    """The young person's side."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._server = telegram.server

    def say(self, text: str, then: str) -> SentMessage:
        before = len(self._server.sent)
        self._telegram.writes(text)
        return self._new_since(before, then)

    def press(self, label: str, then: str) -> SentMessage:
        """The newest button that begins like this."""
        sent = self._server.sent
        message = next(each for each in reversed(sent) if any(name.startswith(label) for name in each.labels))
        number = next(place for place, name in enumerate(message.labels) if name.startswith(label))
        return self.press_under(message, number, then)

    def press_under(self, message: SentMessage, number: int, then: str) -> SentMessage:
        before = len(self._server.sent)
        self._telegram.do(self._server.person_presses(message, number))
        return self._new_since(before, then)

    def _new_since(self, before: int, words: str) -> SentMessage:
        def found() -> list[SentMessage]:
            return [message for message in self._server.sent[before:] if words in message.text]

        self._telegram.do(self._server.until(found))
        return found()[0]


def test_from_the_first_word_to_the_erasure(chromium: Browser, product: Product, telegram: Telegram) -> None:
    expect.set_options(timeout=50_000)
    chat = Chat(telegram)
    chat.say("/start site-mairie", "un programme, pas une personne")
    chat.say("c koi le cej", "CEJ")
    chat.say("g 19 an et jhabite a chelles, jai droit a koi", "Tu fais quoi en ce moment ?")
    chat.press("Rien pour l'instant", "Et tu cherches quoi en premier ?")
    chat.press("Un travail", "Voici ce que j'ai compris")
    chat.press("C'est ça", "Contrat d'engagement jeune")
    times = chat.press("Prendre rendez-vous", "des heures libres")
    chat.press_under(times, 0, "ton prénom")
    chat.say("Inès", "Ton numéro de téléphone")
    chat.press("Je préfère ne pas dire", "Je confirme ce rendez-vous")
    chat.say("oui", "Ton rendez-vous est confirmé")
    telegram.do(telegram.server.until(lambda: any(message.document for message in telegram.server.sent)))
    calendar = next(message.document for message in telegram.server.sent if message.document)
    assert "rendez-vous.ics" == calendar[0]
    assert b"BEGIN:VEVENT" in calendar[1]

    chat.say("/conseiller", "conseiller")
    desk = chromium.new_context(locale="fr-FR", timezone_id="Europe/Paris", **DESKTOP, **STILL)
    counsellor = Counsellor(desk, product)
    counsellor.page.get_by_role("link", name=re.compile("Inès")).first.click()
    counsellor.answers_first("Bonjour Inès, je vous écoute.")
    telegram.reads("Bonjour Inès, je vous écoute.")
    telegram.writes("je peux venir avec ma mère ?")
    expect(counsellor.page.get_by_role("log")).to_contain_text("je peux venir avec ma mère ?")
    counsellor.page.get_by_label("Votre réponse").fill("Oui, bien sûr. À bientôt !")
    counsellor.page.get_by_role("button", name="Envoyer").click()
    telegram.reads("Oui, bien sûr.")
    counsellor.page.get_by_text("Rendre la main à l'assistant").click()
    counsellor.page.get_by_role("button", name="Oui, rendre la main").click()
    telegram.reads("C'est de nouveau moi, le programme")
    desk.close()

    kept = chat.say("/mesdonnees", "Prénom : Inès").text
    assert "Arrivé par : site-mairie" in kept
    assert "un rendez-vous" in kept
    chat.press("Effacer mes données", "Je le fais ?")
    chat.press("Oui, tout effacer", "C'est fait")
    left = chat.say("/mesdonnees", "Voici ce qui est gardé ici sur toi").text
    assert "Inès" not in left
    assert "rendez-vous" not in left
    assert "site-mairie" not in left

    if STORY:
        Path(STORY).write_text(f"{HEAD}{transcript(telegram.server)}\n", encoding="utf-8")
