"""What an open page is told while it stays open."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.mission_locale.conversations import Author
from bot.mission_locale.errors import DatabaseBusy
from bot.web import console_stream
from bot.web.console_pages import Pieces, mark
from bot.web.console_sessions import SESSION_COOKIE, Visit
from bot.web.console_stream import OVER, OpenPage, Sent, stream, stream_address
from tests.integration.console_setting import Browser, Desk, desk_on_sqlite, later


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_on_sqlite(tmp_path) as desk:
        yield desk


def visit_of(desk: Desk, browser: Browser) -> Visit:
    token = browser.client.cookies[SESSION_COOKIE]
    return Visit(None, desk.app.state.services, browser.counsellor, token, {})


def opened(desk: Desk, browser: Browser, conversation_id: str | None = None) -> OpenPage:
    """A page just loaded: everything there is stands on it already."""
    visit = visit_of(desk, browser)
    show = Pieces(visit)
    shown = {"lists": show.lists(conversation_id)}
    if conversation_id is None:
        return OpenPage(visit, None, 0, {"lists": mark(shown["lists"])})
    now = desk.console.look(conversation_id)
    shown |= {"standing": show.standing(now), "composer": show.composer(now), "card": show.card(now)}
    marks = {name: mark(piece) for name, piece in shown.items()}
    page = OpenPage(visit, conversation_id, now.messages[-1].seq if now.messages else 0, marks)
    assert [] == page.news()
    return page


def names(news: list[Sent]) -> list[str]:
    return [each.name for each in news]


class TestNews:
    async def test_a_new_message_comes_once_with_its_place(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued()
        page = opened(desk, browser, conversation_id)

        await desk.hear("<b>encore</b> moi")
        news, again = page.news(), page.news()

        said = [each for each in news if each.name == "said"]
        assert "&lt;b&gt;encore&lt;/b&gt; moi" in said[0].html
        assert str(desk.said(conversation_id, Author.PERSON)[-1].seq) == said[0].id
        assert [] == again

    async def test_when_a_colleague_takes_the_floor_the_composer_closes(self, desk: Desk) -> None:
        nadia, samir = desk.signed_in(), desk.signed_in("Samir")
        conversation_id = await desk.queued()
        page = opened(desk, nadia, conversation_id)

        await samir.take(conversation_id)
        news = {each.name: each.html for each in page.news()}

        assert {"said", "standing", "composer", "lists"} == set(news)
        assert "Samir a la parole" in news["standing"]
        assert "Samir répond à ce jeune" in news["composer"]
        assert "Prendre la main" not in news["composer"]

    async def test_what_one_types_is_left_alone_when_the_young_person_writes_or_falls_silent(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued()
        await browser.take(conversation_id)
        page = opened(desk, browser, conversation_id)

        await desk.hear("oui")
        written = names(page.news())
        later(desk, minutes=11)
        desk.sign_in.seen(browser.counsellor)
        desk.handoff.look_at_what_is_due()
        silent = names(page.news())

        assert "composer" not in written
        assert "composer" not in silent
        assert "standing" in silent

    async def test_the_card_follows_what_is_learnt(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued()
        page = opened(desk, browser, conversation_id)

        desk.know(conversation_id, commune="Lognes")
        news = {each.name: each.html for each in page.news()}

        assert "Lognes" in news["card"]

    async def test_the_lists_follow_who_waits_and_for_how_long(self, desk: Desk) -> None:
        browser = desk.signed_in()
        page = opened(desk, browser)

        await desk.queued()
        came = page.news()
        later(desk, minutes=2)
        waited = page.news()

        assert 'data-calling="1"' in came[0].html
        assert "attend depuis 2\u00a0min" in waited[0].html

    async def test_messages_do_not_wait_for_the_lists(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued()
        page = opened(desk, browser, conversation_id)

        await desk.hear("encore moi")

        assert "lists" not in names(page.news(with_lists=False))
        assert ["lists"] == names(page.news())

    async def test_an_erased_conversation_leaves_the_screen(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued("mon secret")
        page = opened(desk, browser, conversation_id)

        desk.erasure.erase(conversation_id)

        assert [OVER] == page.news(with_lists=False)

    async def test_an_erasure_is_noticed_even_when_something_was_said_since(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued("mon secret")
        page = opened(desk, browser, conversation_id)

        desk.erasure.erase(conversation_id)
        await desk.hear("me revoilà")

        assert [OVER] == page.news(with_lists=False)

    async def test_a_conversation_that_never_was_ends_the_stream(self, desk: Desk) -> None:
        page = OpenPage(visit_of(desk, desk.signed_in()), "11111111-2222-3333-4444-555555555555", 0, {})

        assert [OVER] == page.news()

    async def test_a_busy_database_costs_a_beat_and_no_message(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def busy(*_: object) -> None:
            raise DatabaseBusy

        browser = desk.signed_in()
        conversation_id = await desk.queued()
        page = opened(desk, browser, conversation_id)
        await desk.hear("encore moi")

        with monkeypatch.context() as patch:
            patch.setattr(desk.console, "look", busy)
            nothing = page.news()

        assert [] == nothing
        assert "said" in names(page.news())

    def test_several_lines_stay_one_piece_on_the_wire(self) -> None:
        wire = Sent("said", "<p>\n</p>", "7").encode()

        assert b"id: 7\nevent: said\ndata: <p>\ndata: </p>\n\n" == wire


@dataclass
class Reader:
    """Reads a stream the way a browser does."""

    chunks: AsyncIterator[bytes]
    read: list[bytes] = field(default_factory=list)

    async def until(self, wanted: bytes) -> list[bytes]:
        """What comes up to a chunk that holds this."""
        got: list[bytes] = []
        async with asyncio.timeout(5):
            async for chunk in self.chunks:
                got.append(chunk)
                if wanted in chunk:
                    return got
        raise AssertionError(got)


class TestStream:
    async def test_an_open_page_makes_its_counsellor_present(self, desk: Desk) -> None:
        browser = desk.signed_in()
        later(desk, minutes=5)
        reader = Reader(stream(opened(desk, browser), visit_of(desk, browser), "console"))

        await reader.until(b": beat")

        with desk.database.reading() as work:
            assert desk.handoff.is_counsellor_there(work, desk.clock())
        await reader.chunks.aclose()

    async def test_a_message_arrives_by_itself(self, desk: Desk) -> None:
        browser = desk.signed_in()
        conversation_id = await desk.queued()
        page = opened(desk, browser, conversation_id)
        reader = Reader(stream(page, visit_of(desk, browser), "console", conversation_id))
        await reader.until(b": beat")

        hearing = asyncio.create_task(desk.hear("il y a quelqu'un ?"))
        got = await reader.until(b"event: said")
        await hearing

        assert "il y a quelqu&#39;un ?" in got[-1].decode()
        await reader.chunks.aclose()

    async def test_lists_are_sent_at_leisure_and_in_the_end(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(console_stream, "LIST_PAUSE", 0.2)
        browser = desk.signed_in()
        reader = Reader(stream(opened(desk, browser), visit_of(desk, browser), "console"))
        await reader.until(b": beat")

        for number in range(5):
            await desk.queued(peer=f"peer-{number}")
        got = await reader.until(b'data-calling="5"')

        assert len(got) <= 2
        await reader.chunks.aclose()

    async def test_presence_goes_on_and_the_stream_ends_with_the_session(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(console_stream, "BEAT", 0.05)
        browser = desk.signed_in()
        visit = visit_of(desk, browser)
        reader = Reader(stream(opened(desk, browser), visit, "console"))
        await reader.until(b": beat")
        await reader.until(b": beat")

        desk.sign_in.sign_out(visit.token)
        await reader.until(b"event: over")

        with pytest.raises(StopAsyncIteration):
            await anext(reader.chunks)

    async def test_nobody_listens_any_more_once_the_page_is_closed(self, desk: Desk) -> None:
        browser = desk.signed_in()
        reader = Reader(stream(opened(desk, browser), visit_of(desk, browser), "console"))
        await reader.until(b": beat")

        await reader.chunks.aclose()

        assert not desk.signals._listeners

    @pytest.mark.parametrize("address", ["/stream", "/conversations/nobody/stream"])
    async def test_a_stranger_learns_only_that_it_is_over(self, desk: Desk, address: str) -> None:
        browser = desk.signed_in() if "nobody" in address else desk.browser()

        answer = await browser.get(address)

        assert "text/event-stream; charset=utf-8" == answer.headers["content-type"]
        assert "event: over\ndata: \n\n" == answer.text

    def test_the_address_says_what_the_page_shows(self) -> None:
        address = stream_address("some-id", 12, {"lists": "<ul>"})

        assert f"/console/conversations/some-id/stream?after=12&lists={mark('<ul>')}" == address
