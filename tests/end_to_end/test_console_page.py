"""The counsellors' console in a real browser: kept up to date by itself, usable by keyboard, by thumb and without script."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from bot.mission_locale.handoff import HandoffReason
from bot.web import console_stream
from bot.web.console_sessions import SESSION_COOKIE
from tests.end_to_end.console_server import RunningDesk, running_desk, served
from tests.end_to_end.console_visitor import Arrive, arriving, session
from tests.end_to_end.widget_visitor import DARK, DESKTOP, PHONE, STILL
from tests.integration.console_setting import PASSWORD

pytest_plugins = ["tests.end_to_end.conftest_widget"]

ZOOMED = {"viewport": {"width": 320, "height": 256}}
DEVICES = {"desktop": {**DESKTOP, **STILL}, "phone": {**PHONE, **STILL}, "dark": {**DESKTOP, **STILL, **DARK}}
TOO_SMALL = """() => [...document.querySelectorAll("a, button, summary, input:not([type=hidden]), select, textarea")].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width && !one.matches(".skip") && box.height < (one.closest("dd") ? 24 : 44);
}).map((one) => one.outerHTML.slice(0, 80))"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[RunningDesk]:
    with running_desk(tmp_path) as running:
        yield running


@pytest.fixture
def arrive(chromium: Browser, desk: RunningDesk) -> Iterator[Arrive]:
    """Open a page as a counsellor already signed in; nothing may break or be blocked on the way."""
    with arriving(chromium, desk) as come:
        yield come


def barriers(page: Page) -> list[str]:
    """What axe finds, all its rules applied: the rule and the element."""
    found = Axe().run(page).response["violations"]
    return [f"{rule['id']}: {node['target']}" for rule in found for node in rule["nodes"]]


def talk(desk: RunningDesk, **profile: Any) -> str:
    """Somebody who waits for a counsellor; their page."""
    desk.desk.signed_in()
    known = {"first_name": "Lina", "age": 19, "commune": "Torcy", "situation": "nothing", "phone": "06 12 34 56 78"}
    proposed = [{"topic": "ask_apprenticeship", "title": "L'apprentissage", "why": "Tu veux une alternance."}]
    return f"/conversations/{desk.queued('jpeux parler à qqn ?', **{**known, 'proposed': proposed, **profile})}"


# --- one working day ----------------------------------------------------------------------------------------------------


def test_from_sign_in_to_giving_the_floor_back(arrive: Arrive, desk: RunningDesk) -> None:
    desk.desk.sign_in.add_counsellor("nadia@example.org", "Nadia", PASSWORD)
    page = arrive("/", name=None)
    page.get_by_label("Adresse e-mail").fill("nadia@example.org")
    page.get_by_label("Mot de passe").fill(PASSWORD)
    page.get_by_role("button", name="Se connecter").click()
    expect(page.get_by_text("Personne n'attend")).to_be_visible()

    desk.queued("jpeux parler à qqn ?", first_name="Lina")
    expect(page).to_have_title("(1) File d'attente – Mission Locale")
    expect(page.locator("#news")).to_have_text("1 personne attend")
    page.get_by_role("link", name="Lina").click()
    page.get_by_role("button", name="Prendre la main").click()
    expect(page.get_by_label("Votre réponse")).to_be_focused()
    expect(page).to_have_title("Lina – Mission Locale")

    page.keyboard.type("Bonjour Lina,")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("je vous lis.")
    page.keyboard.press("Enter")
    expect(page.locator(".said.counsellor .text")).to_have_text("Bonjour Lina,\nje vous lis.", use_inner_text=True)
    expect(page.get_by_label("Votre réponse")).to_have_value("")
    expect(page.get_by_label("Votre réponse")).to_be_focused()

    desk.hear("ah merci !")
    expect(page.locator(".said.person").last).to_contain_text("ah merci !")

    page.get_by_text("Rendre la main à l'assistant").click()
    page.get_by_role("button", name="Oui, rendre la main").click()
    expect(page.get_by_text("l'assistant répond de nouveau")).to_be_visible()
    expect(page.get_by_label("Votre réponse")).to_have_count(0)


def test_by_keyboard_alone_from_the_list_to_the_answer(arrive: Arrive, desk: RunningDesk) -> None:
    address = talk(desk)
    page = arrive()

    focus_by_tab(page, "Lina")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{address}#end")
    focus_by_tab(page, "Prendre la main")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Votre réponse")).to_be_focused()
    page.keyboard.type("Bonjour")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".said.counsellor")).to_contain_text("Bonjour")
    expect(page.get_by_label("Votre réponse")).to_have_value("")
    page.get_by_role("link", name="Aller au contenu").focus()
    focus_by_tab(page, "Rendre la main")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Oui, rendre la main")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Oui, rendre la main")).to_be_hidden()


def focus_by_tab(page: Page, wanted: str) -> None:
    for _ in range(40):
        page.keyboard.press("Tab")
        if wanted in page.evaluate(
            "document.activeElement.matches('a, button, summary') ? document.activeElement.innerText : ''"
        ):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
            return
    raise AssertionError(f"Tab never reached {wanted}")


def test_without_script_everything_still_works(arrive: Arrive, desk: RunningDesk, chromium: Browser) -> None:
    address = talk(desk)
    context = chromium.new_context(java_script_enabled=False)
    context.add_cookies([{"name": SESSION_COOKIE, "value": session(desk, "Nadia"), "url": f"{desk.url}/console"}])
    page = context.new_page()
    page.goto(f"{desk.url}/console{address}")

    assert "cette page ne se met pas à jour seule" in page.locator("noscript").inner_text()
    page.get_by_role("button", name="Prendre la main").click()
    page.get_by_label("Votre réponse").fill("Bonjour")
    page.get_by_role("button", name="Envoyer").click()
    expect(page.locator(".said.counsellor")).to_contain_text("Bonjour")
    page.get_by_text("Rendre la main à l'assistant").click()
    page.get_by_role("button", name="Oui, rendre la main").click()
    expect(page.get_by_text("l'assistant répond de nouveau")).to_be_visible()
    context.close()


def test_on_a_phone_the_enter_key_goes_to_the_next_line(arrive: Arrive, desk: RunningDesk) -> None:
    page = arrive(talk(desk), **PHONE)
    page.get_by_role("button", name="Prendre la main").tap()

    page.get_by_label("Votre réponse").fill("Bonjour")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Votre réponse")).to_have_value("Bonjour\n")
    page.get_by_role("button", name="Envoyer").tap()

    expect(page.locator(".said.counsellor")).to_contain_text("Bonjour")


# --- messages that were not understood -----------------------------------------------------------------------------------


def not_understood(desk: RunningDesk, *texts: str) -> None:
    for text in texts:
        desk.desk.misunderstood.keep(text, ["nlu_fallback", "ask_cost", "ask_documents"])


def test_misunderstood_messages_are_labelled_by_keyboard_one_after_the_other(arrive: Arrive, desk: RunningDesk) -> None:
    not_understood(desk, "c cb", "c cb", "faut koi com papié", "azertyuiop")
    page = arrive()
    focus_by_tab(page, "Messages incompris")
    page.keyboard.press("Enter")
    page.wait_for_url("**/console/incompris")
    expect(page).to_have_title("Messages incompris – Mission Locale")
    page.locator("main").focus()

    focus_by_tab(page, "Si c'est gratuit")
    page.keyboard.press("Enter")
    expect(page.locator(".asked").nth(0)).to_contain_text("Classé\u00a0: Si c'est gratuit")
    expect(page.locator(".asked").nth(0)).to_be_focused()
    expect(page.locator(".to-label .count")).to_contain_text("2")

    second = page.locator(".asked").filter(has_text="faut koi com papié")
    second.get_by_label("Autre sens").select_option(label="L'adresse, comment venir")
    second.get_by_role("button", name="Classer").press("Enter")
    expect(second).to_contain_text("Classé\u00a0: L'adresse, comment venir")
    second.get_by_label("Changer de sens").select_option(label="Les papiers à apporter")
    second.get_by_role("button", name="Classer").press("Enter")
    expect(second).to_contain_text("Classé\u00a0: Les papiers à apporter")

    page.locator(".asked").filter(has_text="azertyuiop").get_by_role("button", name="Jeter").press("Enter")
    expect(page.get_by_text("C'est jeté")).to_be_visible()
    expect(page.get_by_text("azertyuiop")).to_have_count(0)
    expect(page.locator(".to-label .count")).to_contain_text("0")
    with page.expect_download() as download:
        page.get_by_role("link", name="Télécharger les phrases classées").click()
    text = download.value.path().read_text(encoding="utf-8")
    assert "- intent: ask_documents" in text
    assert "- c cb" in text


def test_misunderstood_messages_are_labelled_without_script(desk: RunningDesk, chromium: Browser) -> None:
    not_understood(desk, "c cb", "azertyuiop")
    context = chromium.new_context(java_script_enabled=False)
    context.add_cookies([{"name": SESSION_COOKIE, "value": session(desk, "Nadia"), "url": f"{desk.url}/console"}])
    page = context.new_page()
    page.goto(f"{desk.url}/console/incompris")
    item = page.locator(".asked").filter(has_text="c cb")

    item.get_by_role("button", name="Les papiers à apporter").click()
    expect(page.locator(".asked.done")).to_contain_text("Classé\u00a0: Les papiers à apporter")
    item.get_by_label("Changer de sens").select_option(label="Si c'est gratuit")
    item.get_by_role("button", name="Classer").click()
    expect(page.locator(".asked.done")).to_contain_text("Classé\u00a0: Si c'est gratuit")
    page.locator(".asked").filter(has_text="azertyuiop").get_by_role("button", name="Jeter").click()

    expect(page.get_by_text("C'est jeté")).to_be_visible()
    expect(page.get_by_text("Rien à classer")).to_be_visible()
    assert [("c cb", "ask_cost")] == [(each.text, each.label) for each in desk.desk.misunderstood.labelled()]
    context.close()


def test_hostile_words_that_were_not_understood_do_nothing(arrive: Arrive, desk: RunningDesk) -> None:
    attack = '<img src=x onerror="document.title=1"><b hx-get="/console/">cliquez</b>'
    not_understood(desk, attack)

    page = arrive("/incompris")

    expect(page.locator(".words q")).to_have_text(attack)
    expect(page).to_have_title("Messages incompris – Mission Locale")


# --- two counsellors, two tabs ------------------------------------------------------------------------------------------


def test_who_was_slower_sees_it_without_touching_anything(arrive: Arrive, desk: RunningDesk) -> None:
    address = talk(desk)
    slower, quicker = arrive(address), arrive(address, "Samir")

    quicker.get_by_role("button", name="Prendre la main").click()

    expect(slower.get_by_text("Samir répond à ce jeune")).to_be_visible()
    expect(slower.get_by_role("button", name="Prendre la main")).to_have_count(0)
    expect(slower.get_by_role("heading", name="Suivies par des collègues")).to_be_visible()


def test_a_draft_outlives_a_reload_and_goes_with_the_message_or_the_session(arrive: Arrive, desk: RunningDesk) -> None:
    page = arrive(talk(desk))
    page.get_by_role("button", name="Prendre la main").click()
    page.get_by_label("Votre réponse").press_sequentially("à moitié écr")
    page.reload()
    expect(page.get_by_label("Votre réponse")).to_have_value("à moitié écr")

    page.get_by_label("Votre réponse").press("Enter")
    expect(page.get_by_label("Votre réponse")).to_have_value("")
    page.reload()
    expect(page.get_by_label("Votre réponse")).to_have_value("")

    page.get_by_label("Votre réponse").fill("un secret")
    page.get_by_role("button", name="Se déconnecter").click()
    expect(page.get_by_text("Vous êtes déconnecté·e")).to_be_visible()
    assert page.evaluate("sessionStorage.length + localStorage.length") == 0


def test_what_one_types_is_not_touched_when_the_young_person_writes(arrive: Arrive, desk: RunningDesk) -> None:
    page = arrive(talk(desk))
    page.get_by_role("button", name="Prendre la main").click()
    page.get_by_label("Votre réponse").press_sequentially("je commence")

    desk.hear("vous êtes là ?")
    expect(page.locator(".said.person").last).to_contain_text("vous êtes là ?")
    page.keyboard.type(" et je finis")

    expect(page.get_by_label("Votre réponse")).to_have_value("je commence et je finis")


def test_who_reads_further_up_stays_there_and_is_told_of_what_is_new(arrive: Arrive, desk: RunningDesk) -> None:
    address = talk(desk)
    for number in range(12):
        desk.hear(f"message {number}")
    page = arrive(address)
    log = page.get_by_role("log")
    log.evaluate("(one) => { one.scrollTop = 0; }")

    desk.hear("et encore un")
    newer = page.get_by_role("button", name="Nouveau message")
    expect(newer).to_be_visible()
    assert log.evaluate("(one) => one.scrollTop") == 0
    newer.click()

    expect(page.get_by_text("et encore un").last).to_be_in_viewport()
    expect(newer).to_be_hidden()


# --- what goes wrong ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("meanwhile", ["nobody answers", "a proxy answers 503"])
def test_after_a_cut_what_was_missed_arrives_once(arrive: Arrive, desk: RunningDesk, meanwhile: str) -> None:
    """A browser resumes by itself after the one; after the other the stream begins where the page began."""
    page = arrive(talk(desk))
    page.get_by_role("button", name="Prendre la main").click()
    desk.hear("avant la coupure")
    expect(page.locator(".said.person").last).to_contain_text("avant la coupure")

    if "503" in meanwhile:
        page.route("**/stream?**", lambda route: route.fulfill(status=503))
        with page.expect_response("**/stream?**"):
            desk.stop()
    else:
        desk.stop()
    expect(page.get_by_text("Connexion perdue")).to_be_visible()
    page.get_by_label("Votre réponse").fill("je réponds quand même")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Votre message n'est pas parti")).to_be_visible()
    expect(page.get_by_label("Votre réponse")).to_have_value("je réponds quand même")

    with served(desk.desk, int(desk.url.rpartition(":")[2])) as (server, _):
        desk.server = server
        page.unroute_all()
        desk.hear("pendant la coupure")
        expect(page.locator(".said.person").last).to_contain_text("pendant la coupure")
        expect(page.locator("#lost")).to_be_empty()
        page.keyboard.press("Enter")
        expect(page.locator(".said.counsellor .text")).to_have_text(["je réponds quand même"])
        ids = page.locator(".said").evaluate_all("(all) => all.map((one) => one.id)")
        assert len(set(ids)) == len(ids)


def test_an_erased_conversation_leaves_the_screen(arrive: Arrive, desk: RunningDesk) -> None:
    address = talk(desk)
    page = arrive(address)
    expect(page.get_by_text("jpeux parler à qqn ?").last).to_be_visible()

    desk.desk.erasure.erase(address.rpartition("/")[2])

    expect(page.get_by_text("jpeux parler à qqn ?")).to_have_count(0)
    expect(page.get_by_text("06 12 34 56 78")).to_have_count(0)


def test_when_the_session_is_over_the_page_says_so(
    arrive: Arrive, desk: RunningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(console_stream, "BEAT", 0.2)
    page = arrive(talk(desk))
    expect(page.get_by_role("button", name="Prendre la main")).to_be_visible()

    desk.desk.sign_in.sign_out("cookie-of-Nadia")

    expect(page.get_by_text("Votre session est terminée")).to_be_visible()


def test_hostile_words_do_nothing_when_they_arrive_live(arrive: Arrive, desk: RunningDesk) -> None:
    page = arrive(talk(desk))

    attack = '<img src=x onerror="document.title=1"><script>document.title=2</script><b hx-get="/console/">cliquez</b>'
    desk.hear(attack)

    expect(page.locator(".said.person .text").last).to_have_text(attack)
    expect(page).to_have_title("(1) Lina – Mission Locale")


# --- no barriers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("device", DEVICES)
def test_no_barrier_in_any_state(arrive: Arrive, desk: RunningDesk, device: str) -> None:
    address = talk(desk)
    desk.hear("j'ai envie de mourir", "urgent")
    page = arrive("/sign-in", name=None, **DEVICES[device])
    found = {"sign-in": barriers(page)}
    page.get_by_label("Adresse e-mail").fill("nadia@example.org")
    page.get_by_label("Mot de passe").fill("faux")
    page.get_by_role("button", name="Se connecter").click()
    expect(page.get_by_role("alert")).to_be_visible()
    found["refused"] = barriers(page)

    page = arrive("/", **DEVICES[device])
    found["lists"] = barriers(page)
    page.get_by_role("link", name="Danger").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Prénom non donné")
    found["danger"] = barriers(page)
    page.get_by_role("button", name="Je l'ai vu").click()
    expect(page.locator(".banner")).to_contain_text("Vu par Nadia")
    page.get_by_text("Dire ce qui a été fait").click()
    found["danger to close"] = barriers(page)
    page.get_by_label("Ce qui a été fait").fill("Appelé, il est chez sa tante.")
    page.get_by_role("button", name="Clore l'alerte").click()
    expect(page.get_by_text("L'alerte est close")).to_be_visible()
    page.get_by_text("Danger passé").click()
    found["danger closed"] = barriers(page)
    page.goto(f"{desk.url}/console/arret")
    page.get_by_role("button", name="Arrêter").last.click()
    expect(page.get_by_text("Remettre en marche")).to_be_visible()
    found["switched off"] = barriers(page)
    page.get_by_role("button", name="Remettre en marche").click()
    desk.desk.handoff.wish(address.rpartition("/")[2], "leave_message")
    page.goto(f"{desk.url}/console{address}")
    expect(page.get_by_label("Répondre au message laissé")).to_be_visible()
    found["message left"] = barriers(page)
    desk.desk.handoff.ask_for_counsellor(address.rpartition("/")[2], HandoffReason.ASKED)
    page.goto(f"{desk.url}/console{address}")
    found["waiting"] = barriers(page)
    page.get_by_role("button", name="Prendre la main").click()
    expect(page.get_by_label("Votre réponse")).to_be_visible()
    found["mine"] = barriers(page)
    page.get_by_text("Rendre la main à l'assistant").click()
    found["confirming"] = barriers(page)
    page.keyboard.press("Escape")
    page.evaluate("document.querySelector('#card').open = true")
    found["card"] = barriers(page)
    page.get_by_label("Votre réponse").fill("x")
    page.get_by_label("Votre réponse").evaluate("(one) => { one.value = '  '; one.form.requestSubmit(); }")
    expect(page.get_by_role("alert")).to_be_visible()
    found["empty reply"] = barriers(page)
    page.goto(f"{desk.url}/console/incompris")
    expect(page.get_by_text("Rien à classer")).to_be_visible()
    found["nothing to label"] = barriers(page)
    not_understood(desk, "c cb", "faut koi com papié", "azertyuiop")
    page.reload()
    found["to label"] = barriers(page)
    page.get_by_role("button", name="Si c'est gratuit").first.click()
    expect(page.locator(".asked").first).to_contain_text("Classé")
    page.get_by_role("button", name="Jeter").last.click()
    expect(page.get_by_text("C'est jeté")).to_be_visible()
    page.locator(".asked").nth(1).get_by_role("button", name="Classer").evaluate(
        "(one) => { one.form.noValidate = true; one.click(); }"
    )
    expect(page.get_by_role("alert")).to_be_visible()
    found["labelled, thrown away, refused"] = barriers(page)
    page.goto(f"{desk.url}/console/nowhere")
    found["nowhere"] = barriers(page)

    assert {state: [] for state in found} == found


def test_axe_would_see_a_barrier(arrive: Arrive, desk: RunningDesk) -> None:
    page = arrive(talk(desk))
    page.evaluate("""() => {
        document.querySelector("#take").textContent = "";
        document.querySelector("dt").remove();
    }""")

    assert {"button-name", "definition-list"} & {each.partition(":")[0] for each in barriers(page)}


@pytest.mark.parametrize("device", ["desktop", "phone"])
def test_nothing_is_too_small_for_a_thumb(arrive: Arrive, desk: RunningDesk, device: str) -> None:
    page = arrive(talk(desk), **DEVICES[device])
    page.evaluate("document.querySelector('#card').open = true")

    assert page.evaluate(TOO_SMALL) == []
    page.get_by_role("button", name="Prendre la main").click()
    assert page.evaluate(TOO_SMALL) == []
    not_understood(desk, "c cb", *(f"message {'a' * number}" for number in range(40)))
    page.goto(f"{desk.url}/console/incompris")
    assert page.evaluate(TOO_SMALL) == []


@pytest.mark.parametrize("path", ["/sign-in", "/", "/incompris", "conversation"])
def test_at_400_percent_nothing_is_cut_and_the_answer_is_in_sight(arrive: Arrive, desk: RunningDesk, path: str) -> None:
    address = talk(desk, first_name="Un prénom vraiment très long pour un si petit écran")
    not_understood(desk, "unmotvraimenttrèslongquineserevientjamaisàlaligne" * 2)
    page = arrive(address if path == "conversation" else path, name=None if path == "/sign-in" else "Nadia", **ZOOMED)

    assert page.evaluate("document.scrollingElement.scrollWidth") == 320
    if path == "conversation":
        page.get_by_role("button", name="Prendre la main").click()
        expect(page.get_by_label("Votre réponse")).to_be_focused()
        expect(page.get_by_label("Votre réponse")).to_be_in_viewport()


def test_the_danger_stays_in_sight_on_a_phone(arrive: Arrive, desk: RunningDesk) -> None:
    desk.desk.signed_in()
    page = arrive(f"/conversations/{desk.hear('j en peux plus, je veux mourir')}", **PHONE)

    expect(page.locator(".banner")).to_contain_text("Danger")
    expect(page.locator(".said").last).to_be_in_viewport()
    expect(page.locator(".banner")).to_be_in_viewport(ratio=1)


def test_what_is_written_about_a_danger_survives_another_message_of_danger(arrive: Arrive, desk: RunningDesk) -> None:
    desk.desk.signed_in()
    conversation_id = desk.hear("j'ai envie de mourir", "urgent")
    page = arrive(f"/conversations/{conversation_id}")
    page.get_by_text("Dire ce qui a été fait").click()
    page.get_by_label("Ce qui a été fait").fill("J'appelle")

    desk.desk.handoff.take(conversation_id, desk.desk.signed_in("Samir").counsellor)

    expect(page.locator(".banner")).to_contain_text("Vu par Samir")
    expect(page.get_by_label("Ce qui a été fait")).to_have_value("J'appelle")
