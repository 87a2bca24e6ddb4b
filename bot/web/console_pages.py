"""Pages and pieces of pages of the console, from its templates, with the headers that guard them."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.mission_locale.alerts import LONGEST_NOTE
from bot.services.console import Opened
from bot.web import console_views as views
from bot.web.console_card import card
from bot.web.console_sessions import Visit
from bot.web.console_words import unbroken

HERE = Path(__file__).parent
LONGEST_REPLY = 20_000
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "cache-control": "no-store",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
}


@cache
def static_address(name: str) -> str:
    """The address of one of our files, which changes when the file does: browsers may keep it for good."""
    return f"/static/{name}?{hashlib.sha256((HERE / 'static' / name).read_bytes()).hexdigest()[:10]}"


_templates = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_templates.globals.update(static=static_address, longest_reply=LONGEST_REPLY)
_templates.filters["unbroken"] = unbroken


def piece(template: str, /, **values: Any) -> str:
    """A part of a page, as HTML."""
    return _templates.get_template(f"console/{template}.html").render(values).strip()


def page(template: str, status: int = 200, /, **values: Any) -> Response:
    """A page, or a part of one, as an answer."""
    return HTMLResponse(piece(template, **values), status, HEADERS)


def go_to(address: str) -> Response:
    """After a change: the browser asks for a page again, so that reloading repeats nothing."""
    return RedirectResponse(address, 303, HEADERS)


def address_of(conversation_id: str, notice: str = "", anchor: str = "end") -> str:
    """Where a conversation is shown."""
    query = f"?notice={notice}" if notice else ""
    return f"/console/conversations/{conversation_id}{query}#{anchor}"


class Pieces:
    """The parts of the page that change while it is open, as one counsellor sees them now."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._services = visit.services

    def lists(self, here: str | None = None) -> str:
        """Every list; the conversation, or the page, that is open is marked."""
        overview = self._services.console.overview(self._visit.counsellor)
        groups = views.groups(overview, self._services.clock())
        to_label = self._services.misunderstood.count_waiting()
        reported = self._services.corrections.count_reported(self._visit.counsellor)
        return piece(
            "_lists",
            late=self._services.watch.late,
            groups=groups,
            calling=views.calling(groups),
            to_label=to_label,
            corrects=self._visit.corrects,
            reported=reported,
            off=bool(self._services.switches.all_off()),
            here=here,
        )

    def messages(self, opened: Opened, after: int = 0) -> list[tuple[int, str]]:
        """What was said after a seq."""
        bubbles = views.bubbles(opened, self._services.clock(), self._topic, after)
        answers = {message.seq for message in opened.messages if self._services.doubts.is_answer(message)}
        named = {"conversation_id": opened.conversation.id}
        return [
            (bubble.seq, piece("_message", bubble=bubble, doubtful=bubble.seq in answers, **named))
            for bubble in bubbles
        ]

    def standing(self, opened: Opened) -> str:
        """Who has the floor, the danger banner, and the way to give the floor back."""
        now = self._services.clock()
        dangers = {"danger": views.danger(opened, now), "past_dangers": views.past_dangers(opened, now)}
        return piece("_standing", **dangers, longest_note=LONGEST_NOTE, **self._about(opened))

    def composer(self, opened: Opened, draft: str = "", fault: str = "") -> str:
        """Where one answers, or why one cannot; a text that was refused is given back."""
        return piece("_composer", draft=draft, fault=fault, **self._about(opened))

    def card(self, opened: Opened) -> str:
        """The summary card."""
        return piece("_card", card=card(opened))

    def _about(self, opened: Opened) -> dict[str, Any]:
        standing = views.standing(opened, self._visit.counsellor, self._services.clock())
        return {"standing": standing, "csrf": self._visit.csrf, "conversation_id": opened.conversation.id}

    def _topic(self, topic: str) -> str:
        try:
            return self._services.notices.label(topic)
        except KeyError:
            return ""


def mark(html: str) -> str:
    """A short sign of what a piece looks like, to know whether the browser already shows it."""
    return f"{crc32(html.encode()):08x}"
