"""A gateway that speaks the widget's socket protocol and does what a test tells it to, on a real port."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvicorn
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.websockets import WebSocket, WebSocketDisconnect

from bot.facts.loading import load_knowledge

WEB = Path(__file__).parents[2] / "bot" / "web"
OFFICE = load_knowledge().office
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
GREETING = "Salut ! Je suis un programme, pas une personne. Pose-moi ta question."

type Frame = dict[str, Any]


@dataclass
class Conversation:
    """What the gateway keeps of one person: numbered messages, identifiers already seen, sockets now open."""

    identifier: str
    token: str
    floor: Frame = field(default_factory=lambda: {"floor": "assistant"})
    messages: list[Frame] = field(default_factory=list)
    seqs_by_id: dict[str, int] = field(default_factory=dict)
    sockets: list[WebSocket] = field(default_factory=list)

    def store(self, sender: str, text: str, **more: Any) -> Frame:
        """Number a message and keep it."""
        at = more.pop("at", datetime.now(UTC).isoformat())
        message = {"type": "message", "seq": len(self.messages) + 1, "from": sender, "text": text, "at": at, **more}
        self.messages.append(message)
        return message

    def said_by_the_person(self) -> list[str]:
        """The texts stored as theirs, in order."""
        return [message["text"] for message in self.messages if message["from"] == "me"]


class FakeGateway:
    """The behaviour of /chat, with switches for what goes wrong in real life."""

    def __init__(self) -> None:
        self.conversations: dict[str, Conversation] = {}
        self.frames: list[Frame] = []
        self.replies: dict[str, Frame] = {}
        self.requests: list[str] = []
        self.open = True
        self.acknowledges = True
        self.echoes = False
        self.arrived = threading.Condition()

    async def chat(self, websocket: WebSocket) -> None:
        """Serve one socket until it closes."""
        if not self.open:
            await websocket.close()
            return
        await websocket.accept()
        conversation: Conversation | None = None
        try:
            async for frame in websocket.iter_json():
                if frame["type"] == "hello":
                    conversation = await self.welcome(websocket, frame)
                elif conversation is not None:
                    await self.obey(conversation, websocket, frame)
                self.remember(frame)
        except (WebSocketDisconnect, RuntimeError):
            pass
        finally:
            if conversation is not None and websocket in conversation.sockets:
                conversation.sockets.remove(websocket)

    async def welcome(self, websocket: WebSocket, hello: Frame) -> Conversation | None:
        """Find or begin the conversation, then replay what was missed."""
        if hello["conversation"] is not None and hello["conversation"] not in self.conversations:
            await websocket.send_json({"type": "error", "code": "unknown_conversation", "text": ""})
            return None
        known = self.conversations.get(hello["conversation"] or "")
        if known is not None and hello["token"] != known.token:
            await websocket.send_json({"type": "error", "code": "bad_token", "text": ""})
            return None
        conversation = known or self.begin()
        identity = {"conversation": conversation.identifier, "token": conversation.token}
        await websocket.send_json({"type": "welcome", **identity, **conversation.floor})
        for message in conversation.messages:
            if message["seq"] > (hello["after"] or 0):
                await websocket.send_json(message)
        conversation.sockets.append(websocket)
        return conversation

    def begin(self) -> Conversation:
        """A new conversation, which starts with the assistant's greeting."""
        number = len(self.conversations) + 1
        conversation = Conversation(f"conversation-{number}", f"token-{number}")
        conversation.store("assistant", GREETING, topic="greet")
        self.conversations[conversation.identifier] = conversation
        return conversation

    async def obey(self, conversation: Conversation, websocket: WebSocket, frame: Frame) -> None:
        """Store what the person says once, acknowledge it, and reply as told."""
        if frame["type"] not in ("message", "choice"):
            return
        repeated = frame["id"] in conversation.seqs_by_id
        if not repeated:
            said = conversation.store("me", frame.get("text") or f"choix {frame['value']}")
            conversation.seqs_by_id[frame["id"]] = said["seq"]
            await self.tell_the_others(conversation, websocket, said)
        if not self.acknowledges:
            return
        await websocket.send_json({"type": "ack", "id": frame["id"], "seq": conversation.seqs_by_id[frame["id"]]})
        reply = self.replies.get(frame.get("text") or frame.get("value", ""))
        if reply and not repeated:
            await self.broadcast(conversation, conversation.store("assistant", **reply))

    async def tell_the_others(self, conversation: Conversation, websocket: WebSocket, said: Frame) -> None:
        for other in conversation.sockets:
            if other is not websocket or self.echoes:
                await other.send_json(said)

    async def broadcast(self, conversation: Conversation, frame: Frame) -> None:
        for websocket in conversation.sockets:
            await websocket.send_json(frame)

    async def hang_up(self) -> None:
        """Close every socket, as a restart of the gateway or a tunnel on the line would."""
        for conversation in self.conversations.values():
            for websocket in list(conversation.sockets):
                conversation.sockets.remove(websocket)
                await websocket.close(1012)

    def remember(self, frame: Frame) -> None:
        with self.arrived:
            self.frames.append(frame)
            self.arrived.notify_all()

    def received(self, kind: str) -> list[Frame]:
        """The frames of one type received so far."""
        return [frame for frame in self.frames if frame["type"] == kind]


class RunningGateway:
    """The gateway seen from the test's own thread."""

    def __init__(self, gateway: FakeGateway, loop: asyncio.AbstractEventLoop, port: int) -> None:
        self.gateway = gateway
        self.url = f"http://127.0.0.1:{port}"
        self._loop = loop

    def push(self, sender: str, text: str, **more: Any) -> Frame:
        """Say something in the latest conversation."""
        message = self.conversation.store(sender, text, **more)
        self._run(self.gateway.broadcast(self.conversation, message))
        return message

    def show(self, frame: Frame) -> None:
        """Send any frame to the latest conversation."""
        self._run(self.gateway.broadcast(self.conversation, frame))

    def give_floor(self, floor: str, **more: Any) -> None:
        """Change who has the floor, and say so."""
        self.conversation.floor = {"floor": floor, **more}
        self.show({"type": "floor", "floor": floor, **more})

    def cut(self) -> None:
        """Refuse everybody until `restore`."""
        self.gateway.open = False
        self.drop()

    def drop(self) -> None:
        """Close the sockets; whoever calls again is welcome."""
        self._run(self.gateway.hang_up())

    def restore(self) -> None:
        """Answer again."""
        self.gateway.open = True

    def wait_for(self, condition: Callable[[FakeGateway], bool]) -> None:
        """Wait until the frames received make this true."""
        with self.gateway.arrived:
            assert self.gateway.arrived.wait_for(lambda: condition(self.gateway), timeout=20), self.gateway.frames

    @property
    def conversation(self) -> Conversation:
        """The latest conversation."""
        return list(self.gateway.conversations.values())[-1]

    def _run(self, coroutine: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(timeout=10)


def create_app(gateway: FakeGateway, ready: Callable[[asyncio.AbstractEventLoop], None]) -> Starlette:
    """The pages of the product, its real files, and the scripted socket."""
    templates = Environment(loader=FileSystemLoader(WEB / "templates"), autoescape=True, undefined=StrictUndefined)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        ready(asyncio.get_running_loop())
        yield

    def guarded(body: str) -> Response:
        return HTMLResponse(body, headers={"Content-Security-Policy": CONTENT_SECURITY_POLICY})

    async def demo(_request: Request) -> Response:
        return guarded(templates.get_template("demo.html").render(office=OFFICE, opening_hours=""))

    async def bare(request: Request) -> Response:
        options = "".join(f' {name}="{value}"' for name, value in request.query_params.items())
        return guarded(BARE_PAGE.format(options=options))

    async def widget(_request: Request) -> Response:
        return Response((WEB / "static" / "widget.js").read_bytes(), media_type="text/javascript")

    async def icon(_request: Request) -> Response:
        return PlainTextResponse("", 204)

    routes = [
        Route("/", demo),
        Route("/bare", bare),
        Route("/widget.js", widget),
        Route("/favicon.ico", icon),
        Mount("/static", StaticFiles(directory=WEB / "static")),
        WebSocketRoute("/chat", gateway.chat),
    ]
    return Starlette(routes=routes, lifespan=lifespan)


BARE_PAGE = """<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Une page</title><script src="/widget.js" defer{options}></script></head>
<body><main><h1>Une page</h1><p>Du texte.</p><a href="/bare">Un lien</a></main></body></html>"""


@contextmanager
def running_gateway() -> Iterator[RunningGateway]:
    """Serve on a free port of this machine until the block ends."""
    gateway, started, loops = FakeGateway(), threading.Event(), []

    def ready(loop: asyncio.AbstractEventLoop) -> None:
        loops.append(loop)
        started.set()

    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        create_app(gateway, ready), log_level="warning", timeout_graceful_shutdown=1, ws="websockets-sansio"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    assert started.wait(timeout=10)
    try:
        yield RunningGateway(gateway, loops[0], listener.getsockname()[1])
    finally:
        server.should_exit = True
        thread.join(timeout=10)
