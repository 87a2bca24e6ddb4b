"""A Rasa of a few lines behind HTTP: its REST channel, its status, and the ways in which it fails."""

from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route


@dataclass
class FakeRasa:
    """What it was asked, and what it answers; `answer` may be anything JSON, or a status code."""

    answer: Any = field(default_factory=lambda: [{"recipient_id": "x", "text": "réponse de Rasa"}])
    asked: list[dict[str, Any]] = field(default_factory=list)
    told: list[Any] = field(default_factory=list)

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/status", self._status),
                Route("/webhooks/rest/webhook", self._ask, methods=["POST"]),
                Route("/conversations/{id}/tracker/events", self._tell, methods=["POST"]),
            ]
        )

    async def _status(self, request: Request) -> Response:
        return JSONResponse({"model_file": "a model"})

    async def _ask(self, request: Request) -> Response:
        self.asked.append(await request.json())
        if isinstance(self.answer, int):
            return PlainTextResponse("broken", self.answer)
        return JSONResponse(self.answer)

    async def _tell(self, request: Request) -> Response:
        self.told.append(await request.json())
        return JSONResponse({})
