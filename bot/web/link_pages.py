"""The pages that open by a secret link: their headers, their CSRF token, and how often they may be asked for."""

import hashlib
import hmac
import re
import secrets
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.bootstrap import Services
from bot.web.console_pages import static_address
from bot.web.console_words import unbroken
from bot.web.headers import CONTENT_SECURITY_POLICY

TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
BIGGEST_POST = 10_000
COOKIE = "link_door"
HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": CONTENT_SECURITY_POLICY,
    # The address is the key: it must not travel to any other site, nor into a search engine.
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow, noarchive",
}
SAME_SITE = frozenset({"same-origin", "none"})
WINDOW_SECONDS = 600.0
REQUESTS_ALLOWED = 120
MISSES_ALLOWED = 20
MOST_ADDRESSES = 10_000

_templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_templates.globals.update(static=static_address)
_templates.filters["unbroken"] = unbroken


class Pace:
    """How often one address may come in a while; in this process, and forgotten with it."""

    def __init__(
        self, allowed: int, seconds: float = WINDOW_SECONDS, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._allowed = allowed
        self._seconds = seconds
        self._clock = clock
        self._seen: OrderedDict[str, deque[float]] = OrderedDict()

    def is_full(self, address: str) -> bool:
        """Whether this address has had its share."""
        moments = self._seen.get(address)
        while moments and self._clock() - moments[0] > self._seconds:
            moments.popleft()
        return bool(moments) and len(moments or ()) >= self._allowed

    def count(self, address: str) -> None:
        """Once more."""
        self._seen.setdefault(address, deque(maxlen=self._allowed)).append(self._clock())
        self._seen.move_to_end(address)
        if len(self._seen) > MOST_ADDRESSES:
            self._seen.popitem(last=False)


@dataclass
class Paces:
    """What an application counts: every request, and those with a token that opens nothing."""

    requests: Pace
    misses: Pace

    @classmethod
    def usual(cls) -> "Paces":
        """Enough for a whole office behind one address, too few to guess."""
        return cls(Pace(REQUESTS_ALLOWED), Pace(MISSES_ALLOWED))


@dataclass(frozen=True)
class LinkVisit:
    """One request to a page behind a link."""

    request: Request
    services: Services
    token: str
    door: str

    @classmethod
    def of(cls, request: Request) -> "LinkVisit":
        """Read from a request; a cookie of ours proves later that a form came from a page of ours."""
        token = str(request.path_params["token"])
        door = request.cookies.get(COOKIE, "")
        known = door if TOKEN.fullmatch(door) else secrets.token_urlsafe(32)
        return cls(request, request.app.state.services, token if TOKEN.fullmatch(token) else "", known)

    @property
    def csrf(self) -> str:
        """What only a page made for this link and this browser can send back."""
        return hmac.new(self.door.encode(), f"link/{self.token}".encode(), hashlib.sha256).hexdigest()

    def is_genuine(self, posted: Mapping[str, str]) -> bool:
        """Whether what was sent comes from a page of ours in this browser."""
        if self.request.headers.get("sec-fetch-site", "same-origin") not in SAME_SITE:
            return False
        return hmac.compare_digest(posted.get("csrf", "").encode(), self.csrf.encode())

    def page(self, template: str, status: int = 200, /, **values: Any) -> Response:
        """A page with what every page needs."""
        office = self.services.office
        values = {"csrf": self.csrf, "office": office, "path": self.request.url.path, **values}
        html = _templates.get_template(f"links/{template}.html").render(values)
        return self._with_door(HTMLResponse(html, status, HEADERS))

    def go_to(self, address: str) -> Response:
        """After a change: the browser asks for a page again, so that reloading repeats nothing."""
        return self._with_door(RedirectResponse(address, 303, HEADERS))

    def _with_door(self, response: Response) -> Response:
        if self.request.cookies.get(COOKIE) != self.door:
            secure = self.services.settings.secure_cookies
            response.set_cookie(COOKIE, self.door, path="/", secure=secure, httponly=True, samesite="lax")
        return response


async def posted_fields(request: Request) -> Mapping[str, str]:
    """The fields sent, read no further than these forms can grow."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > BIGGEST_POST:
            return {}
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def page_number(request: Request) -> int:
    """Which page of times is asked for, counted from 1."""
    asked = request.query_params.get("page", "1")
    return max(int(asked), 1) if asked.isascii() and asked.isdecimal() and len(asked) < 4 else 1
