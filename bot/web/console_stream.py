"""Keeps an open page up to date over server-sent events, and keeps the counsellor present while it is open."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass

import structlog
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from bot.mission_locale.errors import TryAgain, UnknownConversation
from bot.services.console import Opened
from bot.web.console_pages import Pieces, mark
from bot.web.console_sessions import NotSignedIn, Visit, visit_of

log = structlog.get_logger(__name__)

BEAT = 20.0
# Lists cost more than a message, and nobody reads them faster than this.
LIST_PAUSE = 1.0
PIECES = ("lists", "standing", "composer", "card")


@dataclass(frozen=True)
class Sent:
    """One server-sent event."""

    name: str
    html: str = ""
    id: str = ""

    def encode(self) -> bytes:
        """On the wire: a line of text a line of data."""
        head = [f"id: {self.id}"] if self.id else []
        data = [f"data: {line}" for line in self.html.split("\n")]
        return ("\n".join([*head, f"event: {self.name}", *data]) + "\n\n").encode()


OVER = Sent("over")
# With it, how soon a browser calls again after a cut, in milliseconds.
HEART_BEAT = b"retry: 1000\n: beat\n\n"


class OpenPage:
    """One page in one browser: what it shows, and what has changed since."""

    def __init__(
        self, visit: Visit, conversation_id: str | None, after: int, shown: Mapping[str, str], here: str | None = None
    ) -> None:
        self._visit = visit
        self._pieces = Pieces(visit)
        self._conversation_id = conversation_id
        self._here = here or conversation_id
        self._after = after
        self._first: int | None = None
        self._shown = dict(shown)

    def still_here(self) -> bool:
        """Mark the counsellor as present; not if the session is over."""
        sign_in = self._visit.services.sign_in
        if sign_in.who(self._visit.token) is None:
            return False
        sign_in.seen(self._visit.counsellor)
        return True

    def news(self, *, with_lists: bool = True) -> list[Sent]:
        """What the page does not show yet; OVER when it must be loaded anew."""
        try:
            return [*self._conversation_news(), *(self._list_news() if with_lists else ())]
        except UnknownConversation:
            return [OVER]
        except TryAgain as error:
            # Nothing is lost: the next beat looks again.
            log.warning("console_news_late", why=type(error).__name__)
            return []

    def _conversation_news(self) -> Iterator[Sent]:
        if self._conversation_id is None:
            return
        opened = self._visit.services.console.look(self._conversation_id)
        if self._was_erased(opened):
            yield OVER
            return
        for seq, html in self._pieces.messages(opened, self._after):
            self._after = seq
            yield Sent("said", html, str(seq))
        yield from self._if_new("standing", self._pieces.standing(opened))
        yield from self._if_new("composer", self._pieces.composer(opened))
        yield from self._if_new("card", self._pieces.card(opened))

    def _list_news(self) -> Iterator[Sent]:
        yield from self._if_new("lists", self._pieces.lists(self._here))

    def _if_new(self, name: str, html: str) -> Iterator[Sent]:
        if self._shown.get(name) != mark(html):
            self._shown[name] = mark(html)
            yield Sent(name, html)

    def _was_erased(self, opened: Opened) -> bool:
        first = opened.messages[0].seq if opened.messages else 0
        before, self._first = self._first, first
        return before not in (None, 0, first) or (first == 0 and self._after > 0)


async def stream(page: OpenPage, visit: Visit, *topics: str) -> AsyncIterator[bytes]:
    """Everything that becomes new, as long as the page is open and the session runs."""
    time = asyncio.get_running_loop().time
    next_beat = next_lists = time()
    lists_wanted = True
    with visit.services.signals.listening(*topics) as hints:
        while True:
            if time() >= next_beat:
                if not await run_in_threadpool(page.still_here):
                    yield OVER.encode()
                    return
                yield HEART_BEAT
                next_beat, lists_wanted = time() + BEAT, True
            with_lists = lists_wanted and time() >= next_lists
            for each in await run_in_threadpool(page.news, with_lists=with_lists):
                yield each.encode()
                if each is OVER:
                    return
            if with_lists:
                lists_wanted, next_lists = False, time() + LIST_PAUSE
            wake_at = min(next_beat, next_lists) if lists_wanted else next_beat
            lists_wanted |= await _hinted(hints, wake_at - time())


async def stream_answer(request: Request) -> Response:
    """The stream of a page; a visitor who is not signed in learns that it is over, so that the page says so."""
    try:
        visit = await visit_of(request)
        conversation_id = visit.conversation_id if "conversation_id" in request.path_params else None
    except (NotSignedIn, UnknownConversation):
        return _sent_as_stream(_only(OVER))
    shown = {name: request.query_params[name] for name in PIECES if name in request.query_params}
    page = OpenPage(visit, conversation_id, _last_seen(request), shown, request.query_params.get("here"))
    topics = ("console", conversation_id) if conversation_id else ("console",)
    return _sent_as_stream(stream(page, visit, *topics))


def stream_address(conversation_id: str | None, after: int, pieces: Mapping[str, str], here: str = "") -> str:
    """Where a page listens, with what it already shows; `here` names a page that is no conversation."""
    conversation = f"/conversations/{conversation_id}" if conversation_id else ""
    marks = "".join(f"&{name}={mark(html)}" for name, html in pieces.items())
    place = f"&here={here}" if here else ""
    return f"/console{conversation}/stream?after={after}{place}{marks}"


def _last_seen(request: Request) -> int:
    # A browser that reconnects by itself says what it got last; the address tells what the page began with.
    said = [request.headers.get("last-event-id", ""), request.query_params.get("after", "")]
    return max((int(number) for number in said if number.isdecimal() and len(number) < 10), default=0)


def _sent_as_stream(content: AsyncIterator[bytes]) -> Response:
    headers = {"cache-control": "no-store", "x-accel-buffering": "no", "x-content-type-options": "nosniff"}
    return StreamingResponse(content, media_type="text/event-stream", headers=headers)


async def _only(sent: Sent) -> AsyncIterator[bytes]:
    yield sent.encode()


async def _hinted(hints: asyncio.Queue[str], seconds: float) -> bool:
    """Whether something changed in time; hints that came together count as one."""
    try:
        await asyncio.wait_for(hints.get(), max(seconds, 0))
    except TimeoutError:
        return False
    while not hints.empty():
        hints.get_nowait()
    return True
