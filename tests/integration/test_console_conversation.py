"""What counsellors see of those who wait, and how they take, answer and give back."""

import asyncio
import html
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.database.seeding import seed
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale import handoff
from bot.mission_locale.conversations import Author, Channel
from bot.mission_locale.errors import DatabaseBusy
from bot.mission_locale.handoff import FloorState, HandoffReason
from tests.integration.booking_setting import WEEK, paris
from tests.integration.console_setting import Browser, Desk, desk_on_sqlite, later, open_desk

ATTACK = '<script>alert(1)</script><img src=x onerror="alert(2)">\'"&amp;'


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_on_sqlite(tmp_path) as desk:
        yield desk


async def read(browser: Browser, address: str = "/") -> str:
    """A page as it is read: its words without the tags, spaces told apart by nothing."""
    return plain((await browser.get(address)).text)


def plain(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def groups(page: str) -> dict[str, str]:
    """The lists of a page by their kind."""
    found = re.finditer(r'<section class="group (\w+)".*?</section>', page, re.DOTALL)
    return {each[1]: plain(each[0]) for each in found}


class TestLists:
    async def test_who_waits_is_shown_with_the_time_the_reason_and_the_last_words(self, desk: Desk) -> None:
        browser = desk.signed_in()
        await desk.queued("jpeux parler à qqn ?", first_name="Lina")
        later(desk, minutes=3)

        shown = groups((await browser.get()).text)

        assert "Lina attend depuis 3 min jpeux parler à qqn ? Site · Demande à parler à quelqu'un" in shown["waiting"]

    async def test_danger_comes_first_whoever_has_waited_longer(self, desk: Desk) -> None:
        browser = desk.signed_in()
        await desk.queued("une question", "patient", first_name="Yanis")
        later(desk, minutes=4)
        browser = desk.signed_in()
        danger = await desk.hear("j'ai envie de mourir", "urgent")
        desk.know(danger, first_name="Théo")

        page = (await browser.get()).text

        assert ["danger", "waiting"] == list(groups(page))[:2]
        assert "Danger : idées suicidaires, pas encore vu Théo" in groups(page)["danger"]
        assert "Yanis" in groups(page)["waiting"]
        assert page.index("Théo") < page.index("Yanis")

    async def test_danger_comes_first_at_night_too_when_only_a_message_could_be_left(self, desk: Desk) -> None:
        later(desk, hours=13)
        await desk.hear("j'ai envie de mourir", "urgent")
        browser = desk.signed_in()

        page = (await browser.get()).text

        assert "réponse promise demain avant 12 h 30" in groups(page)["danger"]
        assert 'data-calling="1"' in page

    async def test_messages_left_carry_their_promise_and_say_when_it_is_broken(self, desk: Desk) -> None:
        conversation_id = await desk.hear("rappelez-moi")
        with desk.database.writing() as work:
            before = work.floors.get(conversation_id)
            due = desk.clock() + timedelta(hours=2)
            work.floors.swap(before, handoff.leave_message(before, desk.clock(), due, HandoffReason.NOBODY))
        browser = desk.signed_in()

        promised = groups((await browser.get()).text)["left"]
        later(desk, hours=3)
        late = (await browser.get()).text

        assert "réponse promise aujourd'hui avant 12 h" in promised
        assert "promesse dépassée depuis 1 h 00" in groups(late)["left"]
        assert 'class="line late"' in late

    async def test_mine_are_told_from_those_of_colleagues_and_each_is_listed_once(self, desk: Desk) -> None:
        nadia, samir = desk.signed_in(), desk.signed_in("Samir")
        hers, his = await desk.queued(peer="a", first_name="Ana"), await desk.queued(peer="b", first_name="Bilal")
        await desk.hear("salut", "c")
        await nadia.take(hers)
        await samir.take(his)

        page = (await nadia.get()).text

        assert "Ana" in groups(page)["mine"]
        assert "Bilal" in groups(page)["others"]
        assert "Prénom non donné" in groups(page)["recent"]
        assert 3 == page.count('id="line-')

    async def test_an_empty_queue_says_so(self, desk: Desk) -> None:
        assert "Personne n'attend" in await read(desk.signed_in())

    async def test_long_last_words_are_cut(self, desk: Desk) -> None:
        await desk.queued("mot " * 200)

        assert len(groups((await desk.signed_in().get()).text)["waiting"]) < 300


class TestConversation:
    async def test_the_transcript_tells_who_spoke_when_and_which_buttons_were_offered(self, desk: Desk) -> None:
        conversation_id = await desk.hear("c koi le plan")

        shown = await read(desk.signed_in(), f"/conversations/{conversation_id}")

        assert "Aujourd'hui Assistant 10 h 00 Bonjour" in shown
        assert "Boutons proposés : Faire le point Prendre rendez-vous" in shown
        assert "Jeune 10 h 00 c koi le plan" in shown
        assert "sujet : Le plan 1jeune1solution réponse de l'assistant" in shown

    async def test_a_new_day_is_marked_once(self, desk: Desk) -> None:
        conversation_id = await desk.hear("salut")
        later(desk, days=1)
        await desk.hear("re")

        page = await desk.signed_in().open(conversation_id)

        assert ["Hier", "Aujourd&#39;hui"] == re.findall(r'class="day"><span>([^<]+)', page)

    async def test_the_card_sums_up_what_was_told_in_words(self, desk: Desk) -> None:
        conversation_id = await desk.hear("salut")
        desk.know(
            conversation_id,
            first_name="Lina", age=19, commune="Torcy", situation="nothing", diploma="cap_bep", need="apprenticeship",
            disabled=True, phone="06 12 34 56 78", outcome="measures",
            proposed=[{"topic": "ask_apprenticeship", "title": "L'apprentissage", "why": "Tu veux une alternance."}],
        )  # fmt: skip

        page = await desk.signed_in().open(conversation_id)

        shown = plain(page)
        assert "Prénom Lina Âge 19 ans Commune Torcy Situation ni en emploi, ni en études, ni en formation" in shown
        assert "Diplôme CAP ou BEP Cherche un apprentissage RQTH oui Téléphone 06 12 34 56 78" in shown
        assert "Pistes proposées Bilan : des pistes ont été proposées. L'apprentissage Tu veux une alternance." in shown
        assert 'href="tel:0612345678"' in page

    async def test_the_card_says_what_is_not_known_yet(self, desk: Desk) -> None:
        conversation_id = await desk.hear("salut")
        desk.know(conversation_id, age=17)

        shown = await read(desk.signed_in(), f"/conversations/{conversation_id}")

        assert "Prénom pas encore dit Âge 17 ans Commune pas encore dit" in shown
        assert "Aucun rendez-vous prévu" in shown
        assert "RQTH" not in shown

    async def test_the_card_shows_the_appointment(self, desk: Desk) -> None:
        seed(desk.database, WEEK, desk.clock())
        conversation_id = await desk.hear("salut")
        held = desk.booking.hold(conversation_id, "first_contact", paris(25, 9), "tap")
        desk.booking.confirm(held.id, first_name="Lina")

        shown = await read(desk.signed_in(), f"/conversations/{conversation_id}")

        assert f"Mercredi 25 novembre à 9 h, à la Mission Locale (confirmé, référence {held.reference})" in shown

    async def test_the_danger_banner_tells_kind_hour_and_the_numbers_given(self, desk: Desk) -> None:
        desk.signed_in()
        conversation_id = await desk.hear("j'ai envie de mourir")
        later(desk, days=1)

        shown = await read(desk.signed_in(), f"/conversations/{conversation_id}")

        assert "Danger : idées suicidaires , signalé hier à 10 h 00. Pas encore vu." in shown
        assert "Les numéros d'aide lui ont été donnés : 3114" in shown

    async def test_hostile_words_are_shown_as_words_wherever_they_appear(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued(ATTACK, first_name=ATTACK, commune=ATTACK)
        await browser.take(conversation_id)
        await browser.reply(conversation_id, ATTACK)

        for page in (await browser.open(conversation_id), (await browser.get()).text):
            assert "<script>alert" not in page
            assert "<img" not in page
            assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page

    @pytest.mark.parametrize(
        "named", ["11111111-2222-3333-4444-555555555555", "nobody", "%00", "..%2f..", "1' OR '1'='1", "é"]
    )
    async def test_an_unknown_conversation_is_a_kind_page(self, desk: Desk, named: str) -> None:
        answer = await desk.signed_in().get(f"/conversations/{named}")

        assert 404 == answer.status_code
        assert "n'existe pas" in plain(answer.text)

    async def test_that_it_was_opened_is_written_down_once_a_visit(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.hear("salut")

        await browser.open(conversation_id)

        with desk.database.engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT what, counsellor_id, conversation_id FROM audit").all()
        assert [("open", "counsellor-Nadia", conversation_id)] == [tuple(row) for row in rows]

    async def test_a_busy_database_is_said_kindly(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        def busy(*_: object) -> None:
            raise DatabaseBusy

        monkeypatch.setattr(desk.console, "overview", busy)

        answer = await desk.signed_in().get()

        assert (503, True) == (answer.status_code, "réessayez dans un instant" in answer.text)


class TestFloor:
    """Who may speak is settled in the database: on both."""

    @pytest.fixture
    def desk(self, database: SqlDatabase) -> Desk:
        return open_desk(database)

    async def test_taking_tells_the_young_person_by_name_and_opens_the_composer(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued()

        page = (await browser.follow(await browser.take(conversation_id))).text

        assert FloorState.COUNSELLOR is desk.floor(conversation_id).state
        assert desk.said(conversation_id, Author.SYSTEM)[-1].text.startswith("Nadia te répond maintenant")
        assert "Vous avez la parole" in page
        assert 'id="reply"' in page

    async def test_before_taking_there_is_no_composer_but_the_reason_why(self, desk: Desk) -> None:
        browser = desk.signed_in()
        waiting, talking = await desk.queued(peer="a"), await desk.hear("salut", "b")

        for conversation_id in (waiting, talking):
            page = await browser.open(conversation_id)
            assert 'id="reply"' not in page
            assert "prenez la main" in page
            assert "Prendre la main" in page

    async def test_of_two_counsellors_who_take_at_once_one_wins_and_the_other_reads_by_whom(self, desk: Desk) -> None:
        nadia, samir = desk.signed_in(), desk.signed_in("Samir")
        conversation_id = await desk.queued()

        answers = await asyncio.gather(nadia.take(conversation_id), samir.take(conversation_id))

        holder = desk.floor(conversation_id).counsellor_id
        winner, loser = (nadia, samir) if holder == "counsellor-Nadia" else (samir, nadia)
        told = answers[0] if loser is nadia else answers[1]
        shown = plain((await loser.follow(told)).text)
        assert f"Déjà pris par {winner.counsellor.name}." in shown
        assert f"{winner.counsellor.name} a la parole" in shown
        assert 1 == len(desk.said(conversation_id, Author.SYSTEM))
        assert 'id="reply"' in await winner.open(conversation_id)
        assert 'id="reply"' not in await loser.open(conversation_id)

    async def test_taking_twice_is_harmless(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued()

        await browser.take(conversation_id)
        again = await browser.take(conversation_id)

        assert "notice" not in again.headers["location"]
        assert 1 == len(desk.said(conversation_id, Author.SYSTEM))

    async def test_a_reply_reaches_the_conversation_and_the_page_is_asked_again(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued(peer="42")
        await browser.take(conversation_id)

        answer = await browser.reply(conversation_id, "Bonjour,\r\nje lis votre dossier.  ")

        assert (303, f"/console/conversations/{conversation_id}#reply") == (
            answer.status_code,
            answer.headers["location"],
        )
        said = desk.said(conversation_id, Author.COUNSELLOR)
        assert [("Bonjour,\nje lis votre dossier.", "Nadia")] == [(each.text, each.name) for each in said]

    async def test_only_who_has_the_floor_may_reply_and_the_text_of_the_other_is_given_back(self, desk: Desk) -> None:
        nadia, samir = desk.signed_in(), desk.signed_in("Samir")
        conversation_id = await desk.queued()
        await nadia.take(conversation_id)

        answer = await samir.reply(conversation_id, "une longue réponse <b>")

        assert 409 == answer.status_code
        assert "Votre message n&#39;est pas parti" in answer.text
        assert "une longue réponse &lt;b&gt;" in answer.text
        assert [] == desk.said(conversation_id, Author.COUNSELLOR)

    @pytest.mark.parametrize("text", ["", "  \n ", "x" * 20_001])
    async def test_an_empty_or_endless_reply_is_not_sent(self, desk: Desk, text: str) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued()
        await browser.take(conversation_id)

        answer = await browser.reply(conversation_id, text)

        assert 422 == answer.status_code
        assert 'role="alert"' in answer.text
        assert [] == desk.said(conversation_id, Author.COUNSELLOR)

    async def test_a_long_reply_with_accents_goes_through_whole(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued()
        await browser.take(conversation_id)

        await browser.reply(conversation_id, "é" * 20_000)

        assert "é" * 20_000 == desk.said(conversation_id, Author.COUNSELLOR)[-1].text

    async def test_with_a_script_only_the_composer_comes_back(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued()
        await browser.take(conversation_id)

        sent = await browser.reply(conversation_id, "Bonjour", headers={"HX-Request": "true"})
        refused = await browser.reply(conversation_id, " ", headers={"HX-Request": "true"})

        assert (200, 422) == (sent.status_code, refused.status_code)
        assert sent.text.startswith("<form")
        assert "Bonjour" not in sent.text
        assert "Écrivez un message" in refused.text

    async def test_a_script_whose_session_is_over_is_sent_to_the_sign_in_page(self, desk: Desk) -> None:
        browser = desk.browser()

        answer = await browser.client.post("/console/conversations/x/reply", headers={"HX-Request": "true"})

        assert 401 == answer.status_code
        assert answer.headers["hx-redirect"].startswith("/console/sign-in")

    async def test_giving_the_floor_back_is_confirmed_first_and_told_to_both(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued()
        await browser.take(conversation_id)
        asked = await browser.open(conversation_id)

        shown = plain((await browser.follow(await browser.end(conversation_id))).text)

        assert re.search(r"<details.*Rendre la main à l'assistant.*Oui, rendre la main.*</details>", asked, re.DOTALL)
        assert FloorState.ASSISTANT is desk.floor(conversation_id).state
        assert "C'est fait : l'assistant répond de nouveau." in shown
        assert "finie" in desk.said(conversation_id, Author.SYSTEM)[-1].text

    async def test_only_the_holder_may_give_the_floor_back(self, desk: Desk) -> None:
        nadia, samir = desk.signed_in(), desk.signed_in("Samir")
        conversation_id = await desk.queued()
        await nadia.take(conversation_id)

        shown = plain((await samir.follow(await samir.end(conversation_id))).text)

        assert FloorState.COUNSELLOR is desk.floor(conversation_id).state
        assert "rien n'a changé" in shown
        assert "Rendre la main" not in await samir.open(conversation_id)

    async def test_while_the_assistant_is_off_nobody_can_take_and_the_page_says_why(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.hear("salut")
        with desk.database.writing() as work:
            before = work.floors.get(conversation_id)
            work.floors.swap(before, handoff.switch_off(before))

        page = await browser.open(conversation_id)
        refused = plain((await browser.follow(await browser.take(conversation_id))).text)

        assert "Prendre la main" not in page
        assert "L'assistant est arrêté" in plain(page)
        assert "Regardez qui a la parole" in refused

    async def test_the_young_person_reads_the_answer_where_they_wrote(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.hear("salut", "4242", Channel.TELEGRAM)
        await browser.take(conversation_id)

        await browser.reply(conversation_id, "Bonjour")

        with desk.database.reading() as work:
            due = work.outbox.due(Channel.TELEGRAM, desk.clock())
        assert {conversation_id} == {delivery.conversation.id for delivery in due}
        assert "Telegram" in (await browser.get()).text

    async def test_no_text_or_name_stands_in_an_address(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued("un secret", first_name="Lina")

        pages = [(await browser.get()).text, await browser.open(conversation_id)]

        addresses = [
            each for page in pages for each in re.findall(r'(?:href|action|sse-connect|hx-post)="([^"]+)"', page)
        ]
        assert len(addresses) > 10
        assert not [each for each in addresses if "Lina" in each or "secret" in each or "nadia" in each.lower()]
