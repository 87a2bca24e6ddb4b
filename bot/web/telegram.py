"""Where Telegram brings updates. Whoever does not know the secret learns nothing here."""

import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

HEADER = "x-telegram-bot-api-secret-token"
LARGEST_UPDATE = 1_000_000

type Take = Callable[[dict[str, Any]], Awaitable[bool]]


def telegram_route(path: str, secret: str, take: Take) -> Route:
    """The route of the webhook: 200 once an update is stored, anything else has it brought again."""

    async def receive(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), secret.encode()):
            return Response(status_code=403)
        payload = await _payload(request)
        if payload is None:
            return Response(status_code=400)
        return Response(status_code=200 if await take(payload) else 503)

    return Route(path, receive, methods=["POST"])


async def _payload(request: Request) -> dict[str, Any] | None:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_UPDATE:
            return None
    try:
        payload = json.loads(body)
    except ValueError:
        return None
    return payload if isinstance(payload, dict) and isinstance(payload.get("update_id"), int) else None
