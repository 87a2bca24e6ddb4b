"""Rasa over its HTTP interface on loopback."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import httpx

from bot.mission_locale.conversations import Choice, Link, Reply
from bot.mission_locale.errors import AssistantUnavailable

_BACK_FROM_COUNSELLOR = [
    {"event": "active_loop", "name": None},
    {"event": "slot", "name": "requested_slot", "value": None},
    {"event": "slot", "name": "misunderstood", "value": 0},
    {"event": "user", "text": "/handoff_ended", "parse_data": {"intent": {"name": "handoff_ended"}, "entities": []}},
    {"event": "action", "name": "action_listen"},
]


class RasaAssistant:
    """`services.ports.Assistant` over Rasa's REST channel."""

    def __init__(self, client: httpx.AsyncClient, token: str) -> None:
        """`client` has Rasa's base address and a timeout in seconds; `token` opens its HTTP interface."""
        self._client = client
        self._token = token

    async def ask(self, conversation_id: str, text: str, *, asked: str | None, now: datetime) -> Sequence[Reply]:
        message = {"sender": conversation_id, "message": text, "metadata": {"asked": asked, "now": now.isoformat()}}
        said = await self._post("/webhooks/rest/webhook", message)
        if not isinstance(said, list) or not said:
            # Rasa swallows what breaks inside a turn and answers with an empty list.
            raise AssistantUnavailable("Rasa answered with nothing")
        return _replies(said)

    async def told_handoff_ended(self, conversation_id: str) -> None:
        await self._post(f"/conversations/{conversation_id}/tracker/events", _BACK_FROM_COUNSELLOR)

    async def is_ready(self) -> bool:
        try:
            response = await self._client.get("/status", params={"token": self._token})
        except httpx.HTTPError:
            return False
        return response.is_success

    async def _post(self, path: str, body: Any) -> Any:
        try:
            response = await self._client.post(path, json=body, params={"token": self._token})
            response.raise_for_status()
            return response.json()
        except (httpx.HTTPError, ValueError) as error:
            raise AssistantUnavailable(type(error).__name__) from error


def _replies(said: Sequence[Mapping[str, Any]]) -> list[Reply]:
    """Rasa's messages; what it sends as `custom` belongs to the text that came just before."""
    replies: list[Reply] = []
    for part in said:
        if text := part.get("text"):
            replies.append(Reply(str(text), _choices(part.get("buttons") or ())))
        if (extra := part.get("custom")) and replies:
            replies[-1] = _with(replies[-1], extra)
    if not replies:
        raise AssistantUnavailable("Rasa answered without words")
    return replies


def _choices(buttons: Sequence[Mapping[str, Any]]) -> tuple[Choice, ...]:
    return tuple(Choice(str(button["title"]), str(button["payload"])) for button in buttons)


def _with(reply: Reply, extra: Mapping[str, Any]) -> Reply:
    links = tuple(Link(str(link["label"]), str(link["url"])) for link in extra.get("links") or ())
    return Reply(
        reply.text,
        reply.choices,
        links or reply.links,
        extra.get("topic") or reply.topic,
        extra.get("asked") or reply.asked,
    )
