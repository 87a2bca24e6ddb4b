"""Counsellors say what misunderstood messages meant, through the real web application."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from httpx import Response

from bot.mission_locale.misunderstood import LABELS
from bot.services.misunderstood import SHOWN
from bot.web.console_misunderstood import CHOOSE_FIRST, GONE, THROWN
from bot.web.console_pages import mark
from tests.integration.console_setting import Browser, Desk, desk_on_sqlite, later
from tests.integration.test_console_conversation import ATTACK, plain, read

PAGE = "/incompris"
LIVE = {"headers": {"hx-request": "true"}}
RANKING = ["nlu_fallback", "ask_cost", "ask_documents", "greet"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_on_sqlite(tmp_path) as desk:
        yield desk


def keep(desk: Desk, *texts: str) -> str:
    """What the assistant did not understand; the identifier of the last."""
    for text in texts:
        desk.misunderstood.keep(text, RANKING)
    return next(each.id for each in desk.misunderstood.waiting(1000) if each.text == texts[-1])


async def press(browser: Browser, message_id: str, what: str, label: str | None = None, **more) -> Response:
    fields = {} if label is None else {"label": label}
    return await browser.post(f"{PAGE}/{message_id}/{what}", fields, shown=PAGE, **more)


class TestPage:
    async def test_each_message_has_its_words_its_count_its_day_and_what_it_may_mean(self, desk: Desk) -> None:
        keep(desk, "c cb", "c cb")
        later(desk, days=1)
        keep(desk, "jsp koi")

        shown = await read(desk.signed_in(), PAGE)

        assert "c cb reçu 2 fois, la première hier L'assistant hésitait entre : Si c'est gratuit" in shown
        assert "jsp koi reçu une fois, aujourd'hui" in shown
        assert shown.index("c cb") < shown.index("jsp koi")

    async def test_every_label_can_be_chosen_by_its_words_under_its_family(self, desk: Desk) -> None:
        keep(desk, "c cb")

        page = (await desk.signed_in().get(PAGE)).text

        assert list(LABELS) == re.findall(r'<option value="(\w+)"', page)
        assert 7 == page.count("<optgroup")
        assert "Les papiers à apporter" in page

    async def test_with_nothing_to_label_the_page_says_so(self, desk: Desk) -> None:
        assert "Rien à classer pour le moment" in await read(desk.signed_in(), PAGE)

    async def test_a_message_without_a_likely_meaning_can_still_be_labelled(self, desk: Desk) -> None:
        desk.misunderstood.keep("azerty", [])

        shown = await read(desk.signed_in(), PAGE)

        assert "hésitait" not in shown
        assert "Sens du message" in shown

    async def test_only_the_first_are_shown_and_the_page_says_how_many_follow(self, desk: Desk) -> None:
        keep(desk, *(f"message {'a' * number}" for number in range(1, SHOWN + 3)))

        page = (await desk.signed_in().get(PAGE)).text

        assert SHOWN == page.count('id="asked-')
        assert "2 autres messages attendent" in plain(page)

    async def test_hostile_words_are_shown_as_words(self, desk: Desk) -> None:
        desk.misunderstood.keep(ATTACK, RANKING)

        page = (await desk.signed_in().get(PAGE)).text

        assert "<script>alert" not in page
        assert "<img" not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page

    async def test_how_many_wait_stands_in_the_navigation_of_every_page(self, desk: Desk) -> None:
        keep(desk, "c cb", "jsp")
        browser = desk.signed_in()
        conversation_id = await desk.hear("salut")

        for address in ("/", PAGE, f"/conversations/{conversation_id}"):
            assert "Messages incompris 2 à classer" in await read(browser, address)

    async def test_the_navigation_marks_the_page_and_stays_as_it_is_while_it_is_open(self, desk: Desk) -> None:
        browser = desk.signed_in()

        page = (await browser.get(PAGE)).text

        lists = re.search(r'<div id="lists" sse-swap="lists">\n(.*?)\n      </div>', page, re.DOTALL)[1]
        assert 'href="/console/incompris" aria-current="page"' in lists
        assert f"&amp;here=incompris&amp;lists={mark(lists)}" in page

    async def test_nobody_reads_it_without_signing_in(self, desk: Desk) -> None:
        for address in (PAGE, f"{PAGE}/phrases.yml"):
            answer = await desk.browser().get(address)
            assert 303 == answer.status_code
            assert "/console/sign-in" in answer.headers["location"]

    async def test_nothing_but_our_own_files_may_run(self, desk: Desk) -> None:
        keep(desk, "c cb")

        answer = await desk.signed_in().get(PAGE)

        assert "script-src 'self'" in answer.headers["content-security-policy"]
        assert not re.search(r"\son\w+=|\sstyle=|<script(?! src=)|<style", answer.text)


class TestLabelling:
    async def test_one_press_labels_and_the_page_comes_back_with_a_way_to_change(self, desk: Desk) -> None:
        message_id = keep(desk, "c cb", "autre chose")
        browser = desk.signed_in()

        page = (await browser.follow(await press(browser, message_id, "label", "ask_documents"))).text

        assert "Classé : Les papiers à apporter" in plain(page)
        assert '<option value="ask_documents" selected>' in page
        assert page.index(f'id="asked-{message_id}"') < page.index("c cb")
        assert [("ask_documents", "counsellor-Nadia")] == [
            (each.label, each.labelled_by) for each in desk.misunderstood.labelled()
        ]

    async def test_a_second_label_replaces_the_first(self, desk: Desk) -> None:
        message_id = keep(desk, "c cb")
        browser = desk.signed_in()
        await press(browser, message_id, "label", "ask_documents")

        await press(browser, message_id, "label", "ask_cost")

        assert ["ask_cost"] == [each.label for each in desk.misunderstood.labelled()]

    async def test_live_the_message_alone_is_drawn_anew_and_takes_the_keyboard(self, desk: Desk) -> None:
        message_id = keep(desk, "c cb")

        answer = await press(desk.signed_in(), message_id, "label", "ask_cost", **LIVE)

        assert 200 == answer.status_code
        assert answer.text.startswith(f'<li class="asked done" id="asked-{message_id}" tabindex="-1" autofocus>')
        assert "<html" not in answer.text

    async def test_what_is_thrown_away_is_gone(self, desk: Desk) -> None:
        message_id, other = keep(desk, "azerty"), keep(desk, "qwerty")
        browser = desk.signed_in()

        shown = plain((await browser.follow(await press(browser, message_id, "discard"))).text)
        live = await press(browser, other, "discard", **LIVE)

        assert THROWN in shown
        assert THROWN in plain(live.text)
        assert 0 == desk.misunderstood.count_waiting()

    @pytest.mark.parametrize("what", ["label", "discard"])
    async def test_of_two_counsellors_the_slower_reads_that_it_is_gone(self, desk: Desk, what: str) -> None:
        message_id = keep(desk, "azerty")
        nadia, samir = desk.signed_in(), desk.signed_in("Samir")
        await press(samir, message_id, "discard")

        shown = plain((await nadia.follow(await press(nadia, message_id, what, "greet"))).text)
        live = await press(nadia, message_id, what, "greet", **LIVE)

        assert GONE in shown
        assert (200, True) == (live.status_code, GONE in plain(live.text))

    @pytest.mark.parametrize("label", ["", "nlu_fallback", None])
    async def test_without_a_meaning_of_the_list_nothing_changes_and_the_page_says_why(
        self, desk: Desk, label: str | None
    ) -> None:
        message_id = keep(desk, "c cb")
        browser = desk.signed_in()

        page = await press(browser, message_id, "label", label)
        live = await press(browser, message_id, "label", label, **LIVE)

        assert [(422, True), (422, True)] == [
            (each.status_code, CHOOSE_FIRST in plain(each.text)) for each in (page, live)
        ]
        assert 'aria-invalid="true"' in live.text
        assert 1 == desk.misunderstood.count_waiting()

    async def test_a_forged_request_changes_nothing(self, desk: Desk) -> None:
        message_id = keep(desk, "c cb")
        browser = desk.signed_in()

        for what in ("label", "discard"):
            answer = await browser.client.post(f"/console{PAGE}/{message_id}/{what}", data={"label": "greet"})
            assert 403 == answer.status_code

        assert 1 == desk.misunderstood.count_waiting()

    @pytest.mark.parametrize("named", ["nobody", "%00", "11111111-2222-3333-4444-555555555555", "1' OR '1'='1"])
    async def test_what_names_no_message_is_said_to_be_gone(self, desk: Desk, named: str) -> None:
        keep(desk, "c cb")
        browser = desk.signed_in()

        shown = plain((await browser.follow(await press(browser, named, "discard"))).text)

        assert GONE in shown
        assert "Classé" not in await read(browser, f"{PAGE}?done={named}")


class TestDownload:
    async def test_the_labelled_sentences_come_as_a_file(self, desk: Desk) -> None:
        browser = desk.signed_in()
        await press(browser, keep(desk, "c cb"), "label", "ask_cost")

        answer = await browser.get(f"{PAGE}/phrases.yml")

        assert "text/yaml; charset=utf-8" == answer.headers["content-type"]
        assert 'attachment; filename="phrases-classees-2026-11-23.yml"' == answer.headers["content-disposition"]
        assert "no-store" == answer.headers["cache-control"]
        assert [{"intent": "ask_cost", "examples": "- c cb\n"}] == yaml.safe_load(answer.text)["nlu"]

    async def test_the_page_leads_to_it(self, desk: Desk) -> None:
        page = (await desk.signed_in().get(PAGE)).text

        assert 'href="/console/incompris/phrases.yml" download>Télécharger les phrases classées</a>' in page
