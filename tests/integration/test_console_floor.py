"""What counsellors see and do about dangers, promises, what did not arrive, and the switch."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.mission_locale.conversations import Author, Channel
from bot.mission_locale.handoff import FloorState, HandoffReason
from bot.services.tokens import Tokens
from bot.telegram_bot.buttons import Buttons
from bot.telegram_bot.needs import NoEnclosures
from bot.telegram_bot.rendering import render
from tests.integration.booking_setting import paris
from tests.integration.console_setting import Browser, Desk, desk_on_sqlite, later
from tests.integration.test_console_conversation import ATTACK, groups, plain

WORDS = "j'ai envie de mourir"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_on_sqlite(tmp_path) as desk:
        yield desk


async def act(browser: Browser, conversation_id: str, what: str, **fields: str) -> str:
    """Press a button of a conversation and read the page that follows."""
    answer = await browser.post(f"/conversations/{conversation_id}/{what}", fields)
    return plain((await browser.follow(answer)).text)


async def left(desk: Desk, **profile: str) -> str:
    """Someone who asked while nobody was there."""
    conversation_id = await desk.hear("rappelez-moi")
    desk.know(conversation_id, **profile)
    desk.handoff.ask_for_counsellor(conversation_id, HandoffReason.ASKED)
    return conversation_id


class TestDanger:
    async def test_seen_by_whom_is_read_in_the_list_and_over_the_conversation(self, desk: Desk) -> None:
        nadia, samir = desk.signed_in(), desk.signed_in("Samir")
        conversation_id = await desk.hear(WORDS)
        assert "Pas encore vu." in plain(await nadia.open(conversation_id))

        assert "vos collègues lisent que vous l'avez vu" in await act(nadia, conversation_id, "danger/seen")
        assert "Un collègue l'avait déjà vu." in await act(samir, conversation_id, "danger/seen")

        assert "Danger : idées suicidaires, vu par Nadia" in groups((await samir.get()).text)["danger"]
        page = await samir.open(conversation_id)
        assert "Vu par Nadia à 10 h 00." in plain(page)
        assert "Je l'ai vu" not in plain(page)

    async def test_it_leaves_the_head_of_the_list_only_with_what_was_done(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.hear(WORDS)
        await browser.take(conversation_id)
        await browser.end(conversation_id)

        assert "Écrivez ce qui a été fait" in await act(browser, conversation_id, "danger/close", note=" ")
        assert "danger" in groups((await browser.get()).text)
        shown = await act(browser, conversation_id, "danger/close", note=f"Appelé. {ATTACK}")

        assert "Danger passé : idées suicidaires, à 10 h 00 : traité par Nadia, à 10 h 00" in shown
        assert "danger" not in groups((await browser.get()).text)
        assert "<script>alert" not in await browser.open(conversation_id)
        assert "déjà close" in await act(browser, conversation_id, "danger/close", note="encore")

    async def test_at_night_too_it_comes_first_with_the_numbers_already_given(self, desk: Desk) -> None:
        later(desk, hours=13)
        conversation_id = await desk.hear(WORDS)
        browser = desk.signed_in()

        assert "pas encore vu" in groups((await browser.get()).text)["danger"]
        assert "lui ont été donnés : 3114" in plain(await browser.open(conversation_id))


class TestPromises:
    async def test_a_message_left_is_answered_at_once_and_the_promise_is_kept(self, desk: Desk) -> None:
        conversation_id = await left(desk)
        browser = desk.signed_in()
        page = await browser.open(conversation_id)
        assert "Répondre au message laissé" in plain(page)

        await browser.reply(conversation_id, "Bonjour, me voici.")

        assert FloorState.COUNSELLOR is desk.floor(conversation_id).state
        assert ["Bonjour, me voici."] == [each.text for each in desk.said(conversation_id, Author.COUNSELLOR)]
        assert "left" not in groups((await browser.get()).text)

    async def test_an_overdue_promise_stays_in_the_list_whatever_the_young_person_was_told_since(
        self, desk: Desk
    ) -> None:
        conversation_id = await left(desk, first_name="Lina")
        desk.clock.now = paris(23, 17)
        desk.handoff.look_at_what_is_due()
        desk.clock.now = paris(23, 18)
        browser = desk.signed_in()

        page = (await browser.get()).text

        assert "promesse dépassée depuis 1 h 00" in groups(page)["left"]
        assert 'class="line late"' in page
        assert "au plus tard : promesse dépassée" in plain(await browser.open(conversation_id))

    async def test_an_answer_given_by_telephone_closes_the_promise(self, desk: Desk) -> None:
        conversation_id = await left(desk)
        browser = desk.signed_in()

        assert "la promesse est tenue" in await act(browser, conversation_id, "kept")
        assert "rien n'a changé" in await act(browser, conversation_id, "kept")
        assert "left" not in groups((await browser.get()).text)

    async def test_two_who_answer_the_same_message_read_who_was_first_and_keep_their_text(self, desk: Desk) -> None:
        conversation_id = await left(desk)
        nadia, samir = desk.signed_in(), desk.signed_in("Samir")
        await nadia.reply(conversation_id, "Bonjour.")

        refused = await samir.reply(conversation_id, "Bonjour aussi.")

        assert 409 == refused.status_code
        assert "Nadia a la parole" in plain(refused.text)
        assert "Bonjour aussi." in refused.text


class TestDelivery:
    async def test_what_never_arrived_is_marked_and_said_above(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.hear("salut", "4242", Channel.TELEGRAM)
        await browser.take(conversation_id)
        await browser.reply(conversation_id, "Bonjour")
        refuse_everything(desk, "blocked")

        page = await browser.open(conversation_id)

        assert "Non remis : le message à 10 h 00 n'est pas arrivé, le jeune a bloqué l'assistant" in plain(page)
        assert "non remis" in plain(re.findall(r'<li class="said counsellor".*?</li>', page, re.DOTALL)[0])

    async def test_twenty_kilobytes_of_html_are_words_cut_to_the_channel_s_size(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.hear("salut", "4242", Channel.TELEGRAM)
        await browser.take(conversation_id)
        pasted = ("<b>Bonjour</b> & <script>alert(1)</script> 👋 " * 500)[:19_990]

        await browser.reply(conversation_id, pasted)

        (said,) = desk.said(conversation_id, Author.COUNSELLOR)
        parts = [
            part.text
            for part in render(
                said, Buttons(Tokens("a secret key for tests only, long enough")).of("4242"), NoEnclosures()
            )
        ]
        assert len(parts) > 4
        assert max(len(part.encode("utf-16-le")) // 2 for part in parts) <= 4096
        assert " ".join(pasted.split()) in " ".join(" ".join(parts).split())
        page = await browser.open(conversation_id)
        assert "<script>alert" not in page
        assert html.escape("<script>alert(1)</script>") in page


def refuse_everything(desk: Desk, why: str) -> None:
    """Telegram refuses whatever is lined up."""
    with desk.database.writing() as work:
        while due := work.outbox.due(Channel.TELEGRAM, desk.clock()):
            for delivery in due:
                work.outbox.failed(delivery, why)


class TestSwitch:
    async def test_the_assistant_is_stopped_and_started_from_a_page(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.hear("salut")

        async def press(scope: str, wanted: str) -> str:
            answer = await browser.post("/arret", {"scope": scope, "wanted": wanted}, shown="/arret")
            return plain((await browser.follow(answer)).text)

        stopped = await press("web", "off")
        assert "L'assistant est arrêté. Les jeunes lisent le téléphone" in stopped
        assert "Sur le site : arrêté à 10 h 00 Remettre en marche" in stopped
        assert "Sur Telegram : en marche Arrêter" in stopped
        assert FloorState.OFF is desk.floor(conversation_id).state
        assert "L'assistant est arrêté" in plain((await browser.get()).text)

        assert "remis en marche" in await press("web", "on")
        assert FloorState.ASSISTANT is desk.floor(conversation_id).state

    async def test_a_scope_that_is_none_changes_nothing(self, desk: Desk) -> None:
        browser = desk.signed_in()

        await browser.post("/arret", {"scope": "sms", "wanted": "off"}, shown="/arret")

        assert "arrêté à" not in plain((await browser.get("/arret")).text)

    async def test_in_danger_a_human_may_take_what_is_off(self, desk: Desk) -> None:
        browser = desk.signed_in()
        desk.handoff.switches.off("all")
        conversation_id = await desk.hear(WORDS)

        assert "Prendre la main" in await browser.open(conversation_id)
        await browser.take(conversation_id)

        assert FloorState.COUNSELLOR is desk.floor(conversation_id).state
