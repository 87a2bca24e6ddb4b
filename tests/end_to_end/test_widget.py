"""The chat of the website, as a young person uses it: real browser, real files, a scripted gateway."""

import json
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.end_to_end.widget_server import GREETING, RunningGateway
from tests.end_to_end.widget_visitor import Visit, Visitor, containing, received

pytest_plugins = ["tests.end_to_end.conftest_widget"]

TWO_CHOICES: dict[str, Any] = {
    "text": "Tu veux quoi ?",
    "topic": "ask_training",
    "choices": [{"label": "Une formation", "value": "/training"}, {"label": "Un rendez-vous", "value": "/book"}],
}


# --- one conversation -------------------------------------------------------------------------------------------------


def test_nothing_is_called_or_kept_before_the_chat_is_opened(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()

    assert gateway.gateway.frames == []
    assert visitor.kept() is None


def test_a_question_is_answered(visit: Visit, gateway: RunningGateway) -> None:
    gateway.gateway.replies["c koi le cej"] = {
        "text": "C’est le Contrat d’engagement jeune.",
        "topic": "ask_intensive_support",
    }
    visitor = visit()
    visitor.open()
    visitor.say("c koi le cej")

    expect(visitor.messages).to_have_text([GREETING, "c koi le cej", "C’est le Contrat d’engagement jeune."])
    expect(visitor.page.get_by_text("Envoyé")).to_be_visible()
    expect(visitor.page.locator(".message").last).to_have_attribute("data-topic", "ask_intensive_support")
    assert gateway.gateway.frames[0] == {"type": "hello", "conversation": None, "token": None, "after": None}
    (frame,) = gateway.gateway.received("message")
    assert frame.keys() == {"type", "id", "text"}


def test_a_choice_made_with_the_keyboard_sends_its_value_and_closes_the_question(
    visit: Visit, gateway: RunningGateway
) -> None:
    gateway.gateway.replies["aide"] = TWO_CHOICES
    visitor = visit()
    visitor.open()
    visitor.say("aide")
    visitor.button("Une formation").wait_for()
    visitor.page.keyboard.press("Shift+Tab")
    visitor.page.keyboard.press("Shift+Tab")
    visitor.page.keyboard.press("Enter")
    gateway.wait_for(received("choice"))

    assert gateway.gateway.received("choice")[0]["value"] == "/book"
    expect(visitor.messages.last).to_have_text("Un rendez-vous")
    expect(visitor.button("Une formation")).to_be_disabled()
    expect(visitor.button("Un rendez-vous")).to_be_disabled()
    assert visitor.focused() == "textarea"


def test_choices_close_when_the_person_writes_something_else(visit: Visit, gateway: RunningGateway) -> None:
    gateway.gateway.replies["aide"] = TWO_CHOICES
    visitor = visit()
    visitor.open()
    visitor.say("aide")
    expect(visitor.button("Une formation")).to_be_enabled()
    visitor.say("en fait non")

    expect(visitor.button("Une formation")).to_be_disabled()


def test_text_is_never_markup_and_only_harmless_links_are_links(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    text = "<img src=x onerror=alert(1)> Appelle le 01 60 06 60 47, ou va sur https://example.org/aide."
    links = [
        {"label": "Le site", "url": "https://example.org/"},
        {"label": "3114", "url": "tel:3114"},
        {"label": "Écrire", "url": "mailto:accueil@example.org"},
        {"label": "Piège", "url": "javascript:alert(1)"},
        {"label": "Autre piège", "url": "data:text/html,<script>alert(1)</script>"},
    ]
    gateway.push("assistant", text, links=links)
    visitor.page.get_by_role("link", name="3114").wait_for()

    assert visitor.page.locator(".message a").evaluate_all("links => links.map((link) => link.href)") == [
        "tel:0160066047",
        "https://example.org/aide",
        "https://example.org/",
        "tel:3114",
        "mailto:accueil@example.org",
    ]
    expect(visitor.messages.last).to_contain_text("<img src=x onerror=alert(1)>")
    expect(visitor.page.get_by_text("Piège")).to_have_count(0)


@pytest.mark.parametrize(
    ("floor", "sentence"),
    [
        ({"floor": "assistant"}, "Un programme te répond"),
        ({"floor": "waiting"}, "Tu attends un conseiller."),
        ({"floor": "waiting", "position": 3}, "position 3"),
        ({"floor": "waiting", "position": 1}, "bientôt ton tour"),
        ({"floor": "counsellor"}, "quelqu’un de la Mission Locale"),
        ({"floor": "off"}, "en pause"),
    ],
)
def test_it_says_who_has_the_floor(visit: Visit, gateway: RunningGateway, floor: dict[str, Any], sentence: str) -> None:
    visitor = visit()
    visitor.open()
    gateway.give_floor("counsellor" if floor["floor"] == "assistant" else "assistant")
    gateway.give_floor(**floor)

    expect(visitor.page.locator(".floor")).to_contain_text(sentence)


def test_it_says_the_counsellors_name_also_after_a_reload(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    gateway.give_floor("counsellor")
    gateway.push("counsellor", "Bonjour !", name="Nadia")
    expect(visitor.page.locator(".floor")).to_have_text("Tu parles avec Nadia, de la Mission Locale.")
    visitor.page.reload()
    visitor.open()

    expect(visitor.page.locator(".floor")).to_have_text("Tu parles avec Nadia, de la Mission Locale.")
    gateway.give_floor("assistant")
    expect(visitor.page.locator(".floor")).to_have_text("Un programme te répond, pas une personne.")
    gateway.give_floor("counsellor")
    expect(visitor.page.locator(".floor")).to_have_text("Tu parles avec quelqu’un de la Mission Locale.")


def test_a_counsellor_is_one_tap_away_until_asked_for(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    visitor.button("Parler à un conseiller").press("Enter")
    gateway.wait_for(received("message"))
    gateway.give_floor("waiting", position=1)

    assert gateway.gateway.received("message")[0]["text"] == "Je voudrais parler à un conseiller"
    expect(visitor.button("Parler à un conseiller")).to_be_hidden()
    gateway.give_floor("assistant")
    expect(visitor.button("Parler à un conseiller")).to_be_visible()


def test_typing_is_shown_until_the_message_comes_and_told_to_the_other_side(
    visit: Visit, gateway: RunningGateway
) -> None:
    visitor = visit()
    visitor.open()
    gateway.show({"type": "typing", "from": "assistant"})
    expect(visitor.page.get_by_text("L’assistant écrit…")).to_be_visible()
    gateway.push("assistant", "Voilà.")
    expect(visitor.page.get_by_text("L’assistant écrit…")).to_be_hidden()
    visitor.field.press_sequentially("je cherche")
    gateway.wait_for(received("typing"))

    assert gateway.gateway.received("typing") == [{"type": "typing"}]


def test_days_are_told_apart(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    gateway.conversation.messages.clear()
    gateway.conversation.store("assistant", "Avant", at="2026-11-20T10:00:00+01:00")
    gateway.conversation.store("me", "Le même jour", at="2026-11-20T23:30:00+01:00")
    gateway.conversation.store("assistant", "Le lendemain", at="2026-11-21T00:10:00+01:00")
    visitor.page.reload()
    visitor.open()

    expect(visitor.page.locator("ol > li")).to_have_text(
        [containing("vendredi 20 novembre"), containing("Avant"), containing("Le même jour"),
         containing("samedi 21 novembre"), containing("Le lendemain")]
    )  # fmt: skip


# --- limits and mishaps -----------------------------------------------------------------------------------------------


def test_a_message_too_long_is_counted_and_not_sent(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    count = visitor.page.locator(".count")
    visitor.field.fill("a" * 1799)
    expect(count).to_be_hidden()
    visitor.field.fill("é" * 1999)
    expect(count).to_have_text("Encore 1 caractère.")
    visitor.say("🙂" * 2002)
    expect(count).to_contain_text("trop long de 2 caractères")
    visitor.say("🙂" * 2000)
    gateway.wait_for(received("message"))

    assert [len(frame["text"]) for frame in gateway.gateway.received("message")] == [2000]


def test_an_empty_message_is_not_sent(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    visitor.say("   ")
    visitor.say("slt")
    gateway.wait_for(received("message"))

    assert [frame["text"] for frame in gateway.gateway.received("message")] == ["slt"]


@pytest.mark.parametrize(
    ("frame", "shown"),
    [({"text": "Doucement ! Attends un peu."}, "Doucement !"), ({"text": ""}, "Quelque chose n’a pas marché")],
)
def test_an_error_is_shown_kindly_until_the_next_success(
    visit: Visit, gateway: RunningGateway, frame: dict[str, str], shown: str
) -> None:
    visitor = visit()
    visitor.open()
    gateway.show({"type": "error", "code": "rate_limited", **frame})
    expect(visitor.page.locator(".notice")).to_contain_text(shown)
    visitor.say("ok")

    expect(visitor.page.locator(".notice")).to_be_hidden()


@pytest.mark.parametrize("forgotten", ["conversation", "token"])
def test_a_conversation_the_gateway_no_longer_knows_starts_anew(
    visit: Visit, gateway: RunningGateway, forgotten: str
) -> None:
    visitor = visit()
    visitor.open()
    visitor.say("avant")
    expect(visitor.page.get_by_text("Envoyé")).to_be_visible()
    first = gateway.conversation
    if forgotten == "conversation":
        del gateway.gateway.conversations[first.identifier]
        gateway.gateway.conversations["another"] = first
    else:
        first.token = "another"
    visitor.page.reload()
    visitor.open()
    visitor.say("après")

    expect(visitor.messages).to_have_text([GREETING, "après"])
    expect(visitor.page.get_by_text("Envoyé")).to_be_visible()
    assert json.loads(visitor.kept() or "")["conversation"] == gateway.conversation.identifier != first.identifier


def test_data_kept_about_the_person_are_one_menu_away(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    visitor.choose_in_menu("Mes données")
    gateway.wait_for(received("message"))

    assert gateway.gateway.received("message")[0]["text"] == "Quelles données tu gardes sur moi ?"
    assert visitor.focused() == "textarea"


def test_erasing_from_this_device_says_what_it_does_not_erase(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    visitor.say("secret")
    expect(visitor.page.get_by_text("Envoyé")).to_be_visible()
    kept = visitor.kept()
    visitor.choose_in_menu("Effacer de cet appareil")
    expect(visitor.page.get_by_text("la Mission Locale la garde encore")).to_be_visible()
    visitor.button("Effacer d’ici seulement").click()

    expect(visitor.messages).to_have_text([GREETING])
    gateway.wait_for(received("hello", 2))
    assert gateway.gateway.received("hello")[1]["conversation"] is None
    assert visitor.kept() != kept


def test_texts_and_socket_can_be_chosen_by_the_page(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit("/bare?data-text-title=Bonjour&data-text-human-message=Un humain&data-socket=/elsewhere")
    visitor.bubble.click()
    expect(visitor.page.get_by_role("heading", name="Bonjour")).to_be_visible()
    visitor.button("Parler à un conseiller").click()

    expect(visitor.messages).to_have_text(["Un humain"])
    expect(visitor.page.locator(".notice")).to_contain_text("Connexion perdue")
    assert gateway.gateway.frames == []


def test_the_demo_page_opens_the_chat_and_asks_its_examples(visit: Visit, gateway: RunningGateway) -> None:
    visitor: Visitor = visit("/")
    visitor.button("Poser ma question").click()
    visitor.messages.first.wait_for()
    visitor.close()
    visitor.button("Je cherche une formation").click()
    gateway.wait_for(received("message"))

    assert gateway.gateway.received("message")[0]["text"] == "Je cherche une formation"
    expect(visitor.page.get_by_role("link", name="Espace des conseillers")).to_have_attribute("href", "/console")
