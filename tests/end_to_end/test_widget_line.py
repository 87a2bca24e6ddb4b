"""The chat of the website when the line is bad, the page reloads, or several tabs are open: nothing lost, nothing twice."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.end_to_end.widget_server import GREETING, FakeGateway, RunningGateway
from tests.end_to_end.widget_visitor import Visit, Visitor, received

pytest_plugins = ["tests.end_to_end.conftest_widget"]

REFUSED_STORAGE = """
    for (const area of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, area, { get() { throw new DOMException("refused", "SecurityError"); } });
"""
LATER = "Partira au retour de la connexion"


def another_tab(visitor: Visitor) -> Visitor:
    """The same person, on the same browser."""
    page: Page = visitor.page.context.new_page()
    page.goto(visitor.page.url)
    return Visitor(page, visitor.gateway)


def test_a_reload_keeps_the_conversation(visit: Visit, gateway: RunningGateway) -> None:
    gateway.gateway.replies["slt"] = {"text": "Salut !"}
    visitor = visit()
    visitor.open()
    visitor.say("slt")
    expect(visitor.messages).to_have_count(3)
    visitor.page.reload()
    visitor.open()

    expect(visitor.messages).to_have_text([GREETING, "slt", "Salut !"])
    conversation = gateway.conversation
    assert gateway.gateway.received("hello")[1] == {
        "type": "hello",
        "conversation": conversation.identifier,
        "token": conversation.token,
        "after": 0,
    }


def test_a_conversation_read_back_is_not_read_aloud_but_what_follows_is(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    expect(visitor.log).to_have_attribute("aria-live", "polite")
    gateway.push("assistant", "encore")
    expect(visitor.messages).to_have_count(2)
    visitor.page.clock.install()
    visitor.page.reload()
    visitor.bubble.click()
    expect(visitor.messages).to_have_count(2)
    expect(visitor.log).to_have_attribute("aria-live", "off")
    visitor.page.clock.run_for(1000)

    expect(visitor.log).to_have_attribute("aria-live", "polite")


def test_it_works_where_storage_is_refused(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit(before=REFUSED_STORAGE)
    visitor.open()
    gateway.drop()
    visitor.say("toujours là ?")
    gateway.wait_for(received("message"))

    expect(visitor.messages).to_have_text([GREETING, "toujours là ?"])
    assert gateway.gateway.received("hello")[1]["conversation"] == gateway.conversation.identifier


def test_only_what_was_missed_comes_after_a_cut(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    gateway.cut()
    gateway.conversation.store("assistant", "pendant la coupure")
    gateway.restore()

    expect(visitor.messages).to_have_text([GREETING, "pendant la coupure"])
    assert gateway.gateway.received("hello")[1]["after"] == 1


def test_messages_typed_during_a_cut_arrive_once_and_in_order(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    gateway.cut()
    visitor.say("un")
    visitor.say("deux")
    expect(visitor.page.get_by_text(LATER)).to_have_count(2)
    expect(visitor.page.locator(".notice")).to_contain_text("Connexion perdue")
    gateway.restore()
    gateway.wait_for(received("message", 2))

    expect(visitor.page.get_by_text(LATER)).to_have_count(0)
    expect(visitor.page.locator(".notice")).to_be_hidden()
    expect(visitor.messages).to_have_text([GREETING, "un", "deux"])
    assert gateway.conversation.said_by_the_person() == ["un", "deux"]


@pytest.mark.parametrize("echoes", [False, True])
def test_a_message_whose_acknowledgement_was_lost_is_sent_again_under_the_same_name(
    visit: Visit, gateway: RunningGateway, echoes: bool
) -> None:
    gateway.gateway.acknowledges = False
    gateway.gateway.echoes = echoes
    visitor = visit()
    visitor.open()
    visitor.say("tu m’entends ?")
    gateway.wait_for(received("message"))
    gateway.gateway.acknowledges = True
    gateway.drop()
    gateway.wait_for(received("message", 2))

    expect(visitor.page.get_by_text("Envoyé")).to_be_visible()
    expect(visitor.messages).to_have_text([GREETING, "tu m’entends ?"])
    first, second = gateway.gateway.received("message")
    assert first == second
    assert gateway.conversation.said_by_the_person() == ["tu m’entends ?"]


def test_the_same_words_sent_from_elsewhere_are_not_taken_for_ours(visit: Visit, gateway: RunningGateway) -> None:
    gateway.gateway.acknowledges = False
    visitor = visit()
    visitor.open()
    other = another_tab(visitor)
    other.open()
    visitor.say("oui")
    gateway.wait_for(received("message"))
    other.say("oui")
    gateway.wait_for(received("message", 2))
    gateway.gateway.acknowledges = True
    gateway.drop()
    gateway.wait_for(received("message", 4))

    for tab in (visitor, other):
        expect(tab.page.get_by_text("Envoyé")).to_have_count(1)
        expect(tab.messages).to_have_text([GREETING, "oui", "oui"])


def test_a_message_typed_during_a_cut_survives_a_reload(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    gateway.cut()
    visitor.say("important")
    visitor.page.reload()
    gateway.restore()
    gateway.wait_for(received("message"))
    visitor.open()

    expect(visitor.messages).to_have_text([GREETING, "important"])
    expect(visitor.page.get_by_text("Envoyé")).to_be_visible()
    assert gateway.conversation.said_by_the_person() == ["important"]


def test_a_line_that_only_looks_alive_is_given_up_and_the_message_sent_again(
    visit: Visit, gateway: RunningGateway
) -> None:
    gateway.gateway.acknowledges = False
    visitor = visit()
    visitor.page.clock.install()
    visitor.open()
    visitor.say("allô")
    gateway.wait_for(received("message"))
    gateway.gateway.acknowledges = True
    visitor.page.clock.run_for(17_000)
    gateway.wait_for(received("message", 2))

    expect(visitor.page.get_by_text("Envoyé")).to_be_visible()
    assert gateway.conversation.said_by_the_person() == ["allô"]


def test_a_message_nobody_takes_is_given_back_to_the_person(visit: Visit, gateway: RunningGateway) -> None:
    gateway.gateway.acknowledges = False
    visitor = visit()
    visitor.open()
    visitor.say("perdu")
    for times in range(1, 5):
        gateway.wait_for(received("message", times))
        gateway.drop()
    expect(visitor.page.get_by_text("Pas envoyé.")).to_be_visible()
    gateway.gateway.acknowledges = True
    visitor.button("Réessayer").click()

    expect(visitor.page.get_by_text("Envoyé")).to_be_visible()
    assert gateway.conversation.said_by_the_person() == ["perdu"]


# Pauses carry chance, so they alone are not whole numbers: noted, and cut short.
HURRIED_CLOCK = """
    window.pauses = [];
    const patient = window.setTimeout;
    window.setTimeout = (act, wait) => {
        if (Number.isInteger(wait)) return patient(act, wait);
        pauses.push(wait);
        return patient(act, 0);
    };
"""


def test_pauses_between_attempts_grow_and_are_never_the_same_for_everybody(
    visit: Visit, gateway: RunningGateway
) -> None:
    visitor = visit(before=HURRIED_CLOCK)
    visitor.open()
    gateway.cut()
    visitor.page.wait_for_function("() => pauses.length >= 9")
    pauses = visitor.page.evaluate("pauses.slice(0, 9)")

    for attempt, pause in enumerate(pauses):
        longest = min(30_000, 500 * 2**attempt)
        assert longest / 2 <= pause <= longest
    assert len(set(pauses)) == len(pauses)


def test_what_came_while_closed_is_counted_and_read_when_opened(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    gateway.wait_for(received("read"))
    visitor.close()
    gateway.push("counsellor", "Bonjour !", name="Nadia")
    gateway.push("counsellor", "Tu es là ?", name="Nadia")
    expect(visitor.page.locator(".badge")).to_have_text("2")
    expect(visitor.bubble).to_have_accessible_name("Ouvrir la discussion avec la Mission Locale, 2 nouveaux messages")
    visitor.page.reload()
    expect(visitor.page.locator(".badge")).to_have_text("2")
    visitor.open()
    gateway.wait_for(lambda seen: last_read(seen) == 3)
    visitor.close()

    expect(visitor.page.locator(".badge")).to_be_hidden()


def last_read(gateway: FakeGateway) -> int | None:
    """The number the person has read up to."""
    frames = gateway.received("read")
    return frames[-1]["seq"] if frames else None


def test_many_unread_messages_do_not_widen_the_bubble(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit()
    visitor.open()
    visitor.close()
    for number in range(12):
        gateway.push("assistant", f"Rappel {number}")
    expect(visitor.page.locator(".badge")).to_have_text("9+")
    box = visitor.bubble.bounding_box()

    assert box is not None
    assert (box["width"], box["height"]) == (64, 64)


def test_tabs_of_one_person_stay_in_step(visit: Visit, gateway: RunningGateway) -> None:
    first = visit()
    first.open()
    second = another_tab(first)
    second.open()
    first.say("depuis le premier")
    expect(second.messages).to_have_text([GREETING, "depuis le premier"])
    second.say("depuis le second")

    expect(first.messages).to_have_text([GREETING, "depuis le premier", "depuis le second"])
    assert len(gateway.gateway.conversations) == 1


def test_a_tab_opened_before_the_conversation_joins_it(visit: Visit, gateway: RunningGateway) -> None:
    first = visit()
    second = another_tab(first)
    second.open()
    second.say("slt")
    expect(second.page.get_by_text("Envoyé")).to_be_visible()
    first.open()

    expect(first.messages).to_have_text([GREETING, "slt"])
    assert len(gateway.gateway.conversations) == 1


def test_erasing_in_one_tab_erases_in_the_other(visit: Visit, gateway: RunningGateway) -> None:
    first = visit()
    first.open()
    first.say("secret")
    expect(first.page.get_by_text("Envoyé")).to_be_visible()
    second = another_tab(first)
    second.open()
    first.choose_in_menu("Effacer de cet appareil")
    first.button("Effacer d’ici seulement").click()

    expect(first.messages).to_have_text([GREETING])
    expect(second.messages).to_have_text([GREETING])
    expect(second.page.get_by_text("secret")).to_have_count(0)
    second.say("coucou")
    expect(first.messages).to_have_text([GREETING, "coucou"])
    assert json.loads(first.kept() or "")["conversation"] == json.loads(second.kept() or "")["conversation"]
