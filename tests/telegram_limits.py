"""What the real Telegram refuses, and in which words."""

import re
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from starlette.responses import JSONResponse, Response

MAX_TEXT = 4096
MAX_BUTTON_DATA = 64
MAX_BUTTONS = 100
MAX_COMMAND_DESCRIPTION = 256
MAX_CAPTION = 1024
WEBHOOK_PORTS = frozenset({None, 443, 80, 88, 8443})
# What comes when the bot does not say what it wants.
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})

type Params = dict[str, Any]


@dataclass(frozen=True)
class Webhook:
    """Where the bot wants its updates; no address: it polls."""

    url: str = ""
    secret: str = ""
    allowed: tuple[str, ...] = ()
    connections: int = 40


class Refusal(Exception):
    """What Telegram answers when it refuses."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_response(self) -> Response:
        """The answer over HTTP."""
        body: Params = {"ok": False, "error_code": self.code, "description": self.description}
        return JSONResponse(body | ({"parameters": self.parameters} if self.parameters else {}), self.code)


class BrokenGateway(Refusal):
    """A page of the machine in front of Telegram: no JSON at all."""

    def as_response(self) -> Response:
        return Response(f"<html><h1>{self.description}</h1></html>", self.code, media_type="text/html")


def flood(retry_after: int) -> Refusal:
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def bad_request(description: str) -> Refusal:
    return Refusal(400, f"Bad Request: {description}")


def broken_gateway(code: int = 502) -> Refusal:
    return BrokenGateway(code, "Bad Gateway")


BLOCKED = Refusal(403, "Forbidden: bot was blocked by the user")


def check_text(text: str, parse_mode: str | None) -> None:
    """Not empty, not too long, and well-formed in the mode asked for."""
    if not text.strip():
        raise bad_request("message text is empty")
    if len(text.encode("utf-16-le")) > 2 * MAX_TEXT:
        raise bad_request("message is too long")
    if parse_mode == "MarkdownV2" and (found := re.search(r"(?<!\\)[.!\-+=|{}#>]", text)):
        raise bad_request(f"can't parse entities: Character '{found[0]}' is reserved and must be escaped")
    if parse_mode == "HTML":
        _check_html(text)


def _check_html(text: str) -> None:
    open_tags: list[str] = []
    for found in re.finditer(r"<(/?)([a-z-]*)[^>]*>?", text):
        offset = len(text[: found.start()].encode())
        if found[2] not in {"b", "i", "u", "s", "a", "code", "pre", "tg-spoiler", "blockquote"}:
            raise bad_request(f'can\'t parse entities: Unsupported start tag "{found[2]}" at byte offset {offset}')
        if not found[1]:
            open_tags.append(found[2])
        elif not open_tags or open_tags.pop() != found[2]:
            raise bad_request(f"can't parse entities: Unmatched end tag at byte offset {offset}")
    if open_tags:
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{open_tags[-1]}\"")


def check_markup(markup: Any) -> None:
    """A keyboard whose buttons all do something possible."""
    if markup is None:
        return
    if not isinstance(markup, dict):
        raise bad_request("can't parse reply keyboard markup JSON object")
    buttons = [button for row in markup.get("inline_keyboard", ()) for button in row]
    if len(buttons) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    for button in buttons:
        _check_button(button)


def _check_button(button: Params) -> None:
    if not button.get("text"):
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be non-empty')
    if "url" in button:
        _check_url(button["url"])
    elif "callback_data" not in button:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    elif not 1 <= len(button["callback_data"].encode()) <= MAX_BUTTON_DATA:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https", "tg"}:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if parts.scheme != "tg" and "." not in (parts.hostname or ""):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def check_commands(commands: list[Params]) -> None:
    """Names in small letters, descriptions of a decent length."""
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= MAX_COMMAND_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")


def check_caption(caption: str) -> None:
    """Not too long, in UTF-16 units."""
    if len(caption.encode("utf-16-le")) > 2 * MAX_CAPTION:
        raise bad_request("message caption is too long")


def check_venue(params: Params) -> None:
    """A place on earth, with a name and an address."""
    if not params.get("title") or not params.get("address"):
        raise bad_request(f"{'title' if not params.get('title') else 'address'} must be non-empty")
    if not (-90 <= float(params["latitude"]) <= 90 and -180 <= float(params["longitude"]) <= 180):
        raise bad_request("invalid coordinates specified")


def check_webhook(params: Params) -> Webhook:
    """An address that Telegram would call, and a secret it can carry."""
    url, secret = params.get("url", ""), params.get("secret_token", "")
    if not url:
        return Webhook()
    if not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if urlsplit(url).port not in WEBHOOK_PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    connections = int(params.get("max_connections", 40))
    return Webhook(url, secret, tuple(params.get("allowed_updates") or ()), connections)


def is_wanted(update: Params, allowed: list[str] | None) -> bool:
    """Whether an update is of a kind the bot asked for; one that says nothing of itself always comes."""
    kinds = set(update) - {"update_id"}
    return not kinds or bool(kinds & set(allowed)) if allowed else not kinds & NOT_BY_DEFAULT


@dataclass
class SendingLimits:
    """So many messages a second in all, one a second in a chat: more is refused with the time to wait."""

    a_second: int = 30
    chat_gap: float = 1.0
    refused: int = 0
    _all: deque[float] = field(default_factory=deque)
    _last: dict[int, float] = field(default_factory=dict)

    def count(self, chat_id: int) -> None:
        """Take the message into account, or refuse it."""
        now = time.monotonic()
        while self._all and now - self._all[0] >= 1:
            self._all.popleft()
        # A request may be on its way for a little while: the real one is no more exact.
        if len(self._all) >= self.a_second or now - self._last.get(chat_id, now - 60) < self.chat_gap - 0.05:
            self.refused += 1
            raise flood(1)
        self._all.append(now)
        self._last[chat_id] = now
