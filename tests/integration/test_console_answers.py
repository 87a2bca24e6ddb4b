"""Editors correct answers, and counsellors say that one is wrong, through the real web application."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path

import pytest
import yaml
from httpx import Response

from bot.mission_locale.conversations import Author, Reply
from bot.mission_locale.roles import Role
from bot.services.rendering import as_reply
from bot.web import console_answer_words as words
from bot.web.console import console_routes
from tests.integration.console_setting import Browser, Desk, desk_on_sqlite
from tests.integration.conversation_setting import knowledge
from tests.integration.test_console_conversation import ATTACK, plain, read

TOPIC = "ask_contact"
PAGE = f"/reponses/{TOPIC}"
FILE = knowledge().measures[TOPIC]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_on_sqlite(tmp_path) as desk:
        yield desk


@pytest.fixture
def editor(desk: Desk) -> Browser:
    return desk.signed_in("Lina", Role.EDITOR)


def form(page: str, ending: str) -> dict[str, str]:
    """The fields of the form that posts to this address, as they stand on the page."""
    body = re.search(rf'<form[^>]*action="[^"]*/{ending}"[^>]*>(.*?)</form>', page, re.DOTALL)[1]
    inputs = re.findall(r'<input[^>]*name="(\w+)" value="([^"]*)"', body)
    texts = re.findall(r'<textarea[^>]*name="(\w+)"[^>]*>\n?(.*?)</textarea>', body, re.DOTALL)
    buttons = re.findall(r'<button[^>]*name="(\w+)" value="([^"]*)"', body)
    return {name: unescape(value) for name, value in [*inputs, *texts, *buttons]}


async def press(browser: Browser, ending: str, fields: Mapping[str, str] | None = None, page: str = PAGE) -> Response:
    """Send the form of the page as a browser does."""
    shown = (await browser.get(page)).text
    return await browser.client.post(f"/console{page}/{ending}", data={**form(shown, ending), **(fields or {})})


async def correct(browser: Browser, **fields: str) -> None:
    assert 303 == (await press(browser, "draft", fields)).status_code
    assert 303 == (await press(browser, "publish")).status_code


class TestReading:
    async def test_every_answer_is_listed_with_its_state(self, desk: Desk, editor: Browser) -> None:
        await correct(editor, short="Appelle-nous.")
        await press(editor, "draft", {"short": "Écris-nous."}, "/reponses/ask_cost")

        page = (await editor.get("/reponses")).text

        assert list(knowledge().measures) == re.findall(r'href="/console/reponses/(\w+)"', page)
        shown = plain(page)
        assert "Téléphone et contact vérifié le 23/11/2026 Corrigée" in shown
        assert "Comme dans les fichiers · Brouillon en attente" in shown

    async def test_an_answer_is_shown_exactly_as_the_young_person_reads_it(self, desk: Desk, editor: Browser) -> None:
        page = unescape((await editor.get(PAGE)).text)

        said = desk.answers.said(FILE)
        for answer in (said.short, said.simple, said.more):
            reply = as_reply(answer)
            assert f'<p class="text">{reply.text}</p>' in page
            assert "".join(f" <span>{choice.label}</span>" for choice in reply.choices) in page
        assert f"Source : {FILE.sources[0].title} ({FILE.sources[0].dated})" in plain(page)

    async def test_the_form_shows_the_words_that_the_office_replaces(self, editor: Browser) -> None:
        fields = form((await editor.get(PAGE)).text, "draft")

        assert "{telephone}" in fields["short"]
        assert "{telephone}, " in plain((await editor.get(PAGE)).text)

    async def test_the_list_of_conversations_leads_there(self, editor: Browser) -> None:
        assert "Réponses 0 à vérifier" in await read(editor)


class TestCorrecting:
    async def test_from_a_draft_to_the_young_person(self, desk: Desk, editor: Browser) -> None:
        saved = await press(editor, "draft", {"short": "Appelle lundi."})
        assert f"/console{PAGE}?notice=saved#brouillon" == saved.headers["location"]
        shown = await read(editor, f"{PAGE}?notice=saved")
        assert "Le brouillon est enregistré." in shown
        assert "Enregistré par Lina" in shown
        assert FILE.short == desk.answers.answer(TOPIC).text

        published = await press(editor, "publish")

        assert "C'est publié" in plain((await editor.follow(published)).text)
        assert "Appelle lundi." == desk.answers.answer(TOPIC).text
        assert "Version 1, lue en ce moment Écrite par Lina, publiée par Lina" in await read(editor, PAGE)

    async def test_a_conversation_gets_the_corrected_text_at_once(self, desk: Desk, editor: Browser) -> None:
        def answer() -> None:
            desk.assistant.replies = [as_reply(desk.answers.answer(TOPIC))]

        desk.assistant.meanwhile = answer
        await correct(editor, short="Appelle lundi.")

        conversation_id = await desk.hear("c koi le num")

        assert "Appelle lundi." == desk.said(conversation_id, Author.ASSISTANT)[-1].text

    async def test_going_back_and_back_to_the_files(self, desk: Desk, editor: Browser) -> None:
        await correct(editor, short="Un.")
        await correct(editor, short="Deux.")

        await press(editor, "restore", {"wanted": "1"})
        assert "Un." == desk.answers.answer(TOPIC).text
        await press(editor, "restore", {"wanted": "0"})

        assert FILE.short == desk.answers.answer(TOPIC).text
        assert "Retour au texte des fichiers par Lina" in await read(editor, PAGE)

    async def test_a_draft_is_thrown_away(self, editor: Browser) -> None:
        await press(editor, "draft", {"short": "Un."})
        thrown = await press(editor, "discard")

        assert words.NOTICES["discarded"] in plain((await editor.follow(thrown)).text)
        assert "Brouillon en attente" not in await read(editor, PAGE)

    async def test_warnings_stand_before_the_button_that_publishes(self, editor: Browser) -> None:
        await press(editor, "draft", {"short": "Ce dispositif est bien."})

        shown = await read(editor, PAGE)

        assert "À relire avant de publier : Réponse courte : jargon non expliqué : « dispositif »" in shown
        assert "Publier maintenant" in shown


class TestRefusals:
    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("   ", "Ce champ est vide"),
            ("Va <b>vite</b>", "ressemble à du code HTML"),
            (ATTACK, "ressemble à du code HTML"),
            ("mot " * 80, "caractères, plus de 300"),
            ("abc " * 5_000, "plus de 1000"),
            ("Appelle le {telefone}.", "« {telefone} » ne sera remplacé par rien"),
        ],
    )
    async def test_what_cannot_be_kept_is_said_and_comes_back_as_typed(
        self, desk: Desk, editor: Browser, text: str, said: str
    ) -> None:
        refused = await press(editor, "draft", {"short": text, "simple": "Mes autres mots."})

        assert 422 == refused.status_code
        assert words.WRONG in plain(refused.text)
        assert said in plain(refused.text)
        fields = form(refused.text, "draft")
        assert (text, "Mes autres mots.") == (fields["short"], fields["simple"])
        assert 'aria-invalid="true"' in refused.text
        assert "<script>alert" not in refused.text
        assert "<b>vite" not in refused.text
        assert FILE.short == desk.answers.answer(TOPIC).text

    async def test_the_same_text_again_is_said(self, editor: Browser) -> None:
        assert words.SAME in plain((await press(editor, "draft")).text)

    async def test_whoever_publishes_second_is_told(self, desk: Desk, editor: Browser) -> None:
        other = desk.signed_in("Omar", Role.MANAGER)
        await press(editor, "draft", {"short": "Un."})
        late = form((await other.get(PAGE)).text, "publish")
        await press(editor, "publish")

        told = await other.client.post(f"/console{PAGE}/publish", data=late)

        assert 409 == told.status_code
        assert words.RACED in plain(told.text)
        assert "publiée par Lina" in plain(told.text)

    async def test_whoever_saves_over_an_unseen_draft_is_told_and_keeps_the_words(
        self, desk: Desk, editor: Browser
    ) -> None:
        other = desk.signed_in("Omar", Role.MANAGER)
        fields = form((await other.get(PAGE)).text, "draft")
        await press(editor, "draft", {"short": "Un."})

        told = await other.client.post(f"/console{PAGE}/draft", data={**fields, "short": "Deux."})

        assert 409 == told.status_code
        assert words.RACED_SAVE in plain(told.text)
        again = form(told.text, "draft")
        assert "Deux." == again["short"]
        assert 303 == (await other.client.post(f"/console{PAGE}/draft", data=again)).status_code
        assert "Deux." == desk.corrections.open(TOPIC, other.counsellor).waiting.spoken.wording.short

    async def test_unknown_answers_and_versions_are_said(self, editor: Browser) -> None:
        for address in ("/reponses/ask_weather", "/reponses/%00", "/reponses/greet"):
            answer = await editor.get(address)
            assert 404 == answer.status_code
            assert "Cette réponse n'existe pas" in plain(answer.text)
        for wanted in ("77", "x", "-1", "9" * 30):
            answer = await editor.post(f"{PAGE}/restore", {"wanted": wanted, "number": "0"})
            assert answer.status_code in (404, 409), wanted

    async def test_without_its_token_nothing_changes(self, desk: Desk, editor: Browser) -> None:
        await press(editor, "draft", {"short": "Un."})
        fields = {**form((await editor.get(PAGE)).text, "publish"), "csrf": "0" * 64}

        answer = await editor.client.post(f"/console{PAGE}/publish", data=fields)

        assert 403 == answer.status_code
        assert FILE.short == desk.answers.answer(TOPIC).text


class TestRoles:
    async def test_a_counsellor_reaches_none_of_these_pages(self, desk: Desk, editor: Browser) -> None:
        await press(editor, "draft", {"short": "Un."})
        mark = form((await editor.get(PAGE)).text, "publish")["mark"]
        browser = desk.signed_in("Nadia")
        found = [(route.path, route.methods) for route in console_routes() if route.path.startswith("/reponses")]
        assert 8 == len(found)
        for path, methods in found:
            address = path.replace("{topic}", TOPIC)
            if "POST" in methods:
                fields = {"mark": mark, "number": "0", "wanted": "0", "report": "", "short": "Deux."}
                answer = await browser.post(address, fields)
            else:
                answer = await browser.get(address)
            assert 403 == answer.status_code, path
            assert "n'est pas pour votre compte" in plain(answer.text)

        assert "Réponses" not in await read(browser)
        assert desk.corrections.open(TOPIC, editor.counsellor).waiting.draft.mark == mark

    async def test_a_role_taken_back_holds_from_the_next_page(self, desk: Desk, editor: Browser) -> None:
        assert 200 == (await editor.get("/reponses")).status_code
        desk.sign_in.set_role("lina@desk.example.org", Role.COUNSELLOR)

        assert 403 == (await editor.get("/reponses")).status_code

    async def test_nobody_reads_them_without_signing_in(self, desk: Desk) -> None:
        for address in ("/reponses", PAGE, "/reponses/phrases.yml"):
            assert 303 == (await desk.browser().get(address)).status_code


class TestFromAConversation:
    @pytest.fixture
    async def place(self, desk: Desk) -> str:
        """The page on which the answer given in a conversation is doubted."""
        desk.assistant.replies = [Reply("Appelle le 01.", topic=TOPIC)]
        conversation_id = await desk.hear("c koi le num")
        seq = desk.said(conversation_id, Author.ASSISTANT)[-1].seq
        return f"/conversations/{conversation_id}/reponses/{seq}"

    async def test_only_answers_on_a_topic_have_the_link(self, desk: Desk, place: str) -> None:
        page = await desk.signed_in().open(place.split("/")[2])

        assert [place] == re.findall(r'href="/console(/conversations/[^"]*/reponses/\d+)"', page)

    async def test_a_counsellor_reports_and_the_editor_reads_it(self, desk: Desk, editor: Browser, place: str) -> None:
        browser = desk.signed_in("Nadia")
        shown = await read(browser, place)
        assert f"L'assistant a répondu sur « {knowledge().notices.label(TOPIC)} »" in shown
        assert "c koi le num" in shown

        told = await browser.post(place, {"expected": TOPIC, "keep": "yes", "note": "Le numéro a changé."}, shown=place)

        assert "C'est signalé aux personnes qui corrigent" in plain((await browser.follow(told)).text)
        assert "Réponses 1 à vérifier" in await read(editor)
        shown = await read(editor, PAGE)
        assert "Le numéro a changé." in shown
        assert "Un jeune avait écrit : c koi le num" in shown
        closed = await press(editor, "reports")
        assert words.NOTICES["closed"] in plain((await editor.follow(closed)).text)
        assert "Réponses 0 à vérifier" in await read(editor)

    async def test_an_editor_lands_on_the_draft(self, editor: Browser, place: str) -> None:
        told = await editor.post(place, {"expected": TOPIC, "keep": "yes"}, shown=place)

        assert f"/console{PAGE}?notice=doubted_kept#corriger" == told.headers["location"]
        data = yaml.safe_load((await editor.get("/reponses/phrases.yml")).text)
        assert [{"intent": TOPIC, "examples": "- c koi le num\n"}] == data["nlu"]

    async def test_another_topic_keeps_the_sentence_only(self, desk: Desk, place: str) -> None:
        browser = desk.signed_in("Nadia")
        told = await browser.post(place, {"expected": "ask_cost", "keep": "yes"}, shown=place)

        assert "gardé comme phrase de test" in plain((await browser.follow(told)).text)
        assert ["ask_cost"] == [each.expected for each in desk.doubts.sentences()]

    @pytest.mark.parametrize(
        "fields",
        [
            {"expected": "ask_weather", "keep": "yes", "note": "Mes mots."},
            {"expected": "ask_cost", "note": "Mes mots."},
            {"expected": TOPIC, "keep": "yes", "note": "Mes mots. " + "x" * 20_000},
        ],
    )
    async def test_what_cannot_be_kept_comes_back(self, desk: Desk, place: str, fields: dict[str, str]) -> None:
        refused = await desk.signed_in("Nadia").post(place, fields, shown=place)

        assert 422 == refused.status_code
        assert 'role="alert"' in refused.text
        assert fields["note"] in refused.text
        assert [] == desk.doubts.sentences()

    async def test_a_message_that_is_no_answer_is_said(self, desk: Desk, place: str) -> None:
        conversation_id = place.split("/")[2]

        for seq in ("1", "999", "x", "9" * 20):
            answer = await desk.signed_in().get(f"/conversations/{conversation_id}/reponses/{seq}")
            assert 404 == answer.status_code
