"""Who is at the console: the session's cookie, the token that every change carries, and what is read of a request."""

import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, cast
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from bot.mission_locale.errors import Refused, UnknownConversation
from bot.mission_locale.offices import Office
from bot.mission_locale.roles import Right, may, require
from bot.services.console import Console
from bot.services.corrections import Corrections
from bot.services.dangers import Dangers
from bot.services.doubts import Doubts
from bot.services.handoff import Handoff
from bot.services.misunderstood import Misunderstandings
from bot.services.ports import Clock, Counsellor, Notices
from bot.services.sign_in import SESSION, SignIn
from bot.services.signals import LocalSignals
from bot.services.switches import Switches
from bot.services.watchdog import Watch

SESSION_COOKIE = "console_session"
# Before anyone is signed in, the sign-in page proves itself with a cookie of its own.
DOOR_COOKIE = "console_door"
PATH = "/console"
BIGGEST_POST = 400_000
IDENTIFIER = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class NotSignedIn(Refused):
    """Nobody is signed in, or the session is over."""

    code = "not_signed_in"


class Forged(Refused):
    """The request does not come from a page of ours."""

    code = "forged"


class TooBig(Refused):
    """More than anyone types."""

    code = "too_big"


class ConsoleServices(Protocol):
    """What the console needs of the product's services."""

    @property
    def console(self) -> Console: ...
    @property
    def handoff(self) -> Handoff: ...
    @property
    def dangers(self) -> Dangers: ...
    @property
    def switches(self) -> Switches: ...
    @property
    def misunderstood(self) -> Misunderstandings: ...
    @property
    def corrections(self) -> Corrections: ...
    @property
    def doubts(self) -> Doubts: ...
    @property
    def sign_in(self) -> SignIn: ...
    @property
    def signals(self) -> LocalSignals: ...
    @property
    def notices(self) -> Notices: ...
    @property
    def office(self) -> Office: ...
    @property
    def watch(self) -> Watch: ...
    @property
    def clock(self) -> Clock: ...


@dataclass(frozen=True)
class Visit:
    """A request of a signed-in counsellor, whose token has been checked if it changes anything."""

    request: Request
    services: ConsoleServices
    counsellor: Counsellor
    token: str
    posted: Mapping[str, str]

    @property
    def csrf(self) -> str:
        """What the pages of this session send back with every change."""
        return csrf_of(self.token)

    @property
    def conversation_id(self) -> str:
        """The conversation named in the address; what cannot be one is not searched for."""
        named = str(self.request.path_params.get("conversation_id", ""))
        if not IDENTIFIER.fullmatch(named):
            raise UnknownConversation
        return named

    def needs(self, right: Right) -> None:
        """NotAllowed unless the counsellor's role gives this right."""
        require(self.counsellor.role, right)

    @property
    def corrects(self) -> bool:
        """Whether the pages of answers are theirs too."""
        return may(self.counsellor.role, Right.CORRECT_ANSWERS)

    @property
    def live(self) -> bool:
        """Whether htmx asks, and wants a piece of the page only."""
        return is_live(self.request)


async def visit_of(request: Request) -> Visit:
    """Who asks; NotSignedIn, Forged or TooBig when the request stops here."""
    services = services_of(request)
    token = request.cookies.get(SESSION_COOKIE, "")
    counsellor = await run_in_threadpool(services.sign_in.who, token) if token else None
    if counsellor is None:
        raise NotSignedIn
    posted = await posted_fields(request) if request.method == "POST" else {}
    if request.method == "POST":
        check_csrf(posted, token)
    return Visit(request, services, counsellor, token, posted)


def services_of(request: Request) -> ConsoleServices:
    """The product's services, put on the application when it was made."""
    return cast("ConsoleServices", request.app.state.services)


def is_live(request: Request) -> bool:
    """Whether htmx asks rather than the browser itself."""
    return request.headers.get("hx-request") == "true"


async def posted_fields(request: Request) -> Mapping[str, str]:
    """The fields sent, read no further than anyone types."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > BIGGEST_POST:
            raise TooBig
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def csrf_of(token: str) -> str:
    """A value that only a page made for this cookie can know."""
    return hmac.new(token.encode(), b"console-csrf", hashlib.sha256).hexdigest()


def check_csrf(posted: Mapping[str, str], token: str) -> None:
    """Forged unless the page that sent this was made for this cookie."""
    if not token or not hmac.compare_digest(posted.get("csrf", "").encode(), csrf_of(token).encode()):
        raise Forged


def door_of(request: Request) -> str:
    """The sign-in page's cookie, new when there is none."""
    return request.cookies.get(DOOR_COOKIE) or secrets.token_urlsafe(32)


def keep_door(response: Response, request: Request, door: str) -> None:
    """Set the sign-in page's cookie."""
    _set(response, request, DOOR_COOKIE, door, None)


def keep_session(response: Response, request: Request, token: str) -> None:
    """Set the session's cookie, and drop the sign-in page's."""
    _set(response, request, SESSION_COOKIE, token, int(SESSION.total_seconds()))
    response.delete_cookie(DOOR_COOKIE, path=PATH)


def drop_session(response: Response) -> None:
    """Forget the session's cookie."""
    response.delete_cookie(SESSION_COOKIE, path=PATH)


def _set(response: Response, request: Request, name: str, value: str, max_age: int | None) -> None:
    secure = bool(request.app.state.settings.secure_cookies)
    response.set_cookie(name, value, max_age, path=PATH, secure=secure, httponly=True, samesite="strict")
