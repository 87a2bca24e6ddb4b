"""The widget's socket: frames in, the one door, frames out. Nothing is decided here."""

import asyncio
from collections import deque
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import anyio
import structlog
from starlette.websockets import WebSocket, WebSocketDisconnect

from bot.bootstrap import Services
from bot.mission_locale.conversations import Author, Channel, Conversation, IncomingMessage, MessageKind
from bot.mission_locale.errors import BadToken, DatabaseBusy, Refused, TryAgain, UnknownConversation
from bot.mission_locale.handoff import Floor, FloorState
from bot.services.conversation import Receipt
from bot.web.frames import Hello, Hint, MalformedFrame, Said, error_frame, message_frame, read_frame

log = structlog.get_logger(__name__)

FRAMES_IN_WINDOW = 30
WINDOW_SECONDS = 10.0
MISTAKES_ALLOWED = 20
POLICY_VIOLATION = 1008
TRY_AGAIN_LATER = 1013

# Answers outlive the socket that asked for them: a phone that loses its network finds them when it comes back.
_answering: set[asyncio.Task[None]] = set()


async def chat(socket: WebSocket) -> None:
    """The endpoint of `/chat`."""
    services: Services = socket.app.state.services
    if not is_welcome(socket.headers.get("origin"), socket.headers.get("host", ""), services.settings.allowed_origins):
        await socket.close(POLICY_VIOLATION)
        return
    await socket.accept()
    await ChatSocket(socket, services).run()


def is_welcome(origin: str | None, host: str, allowed: frozenset[str]) -> bool:
    """Whether a page may open the socket: ours, one that is listed, or something that is not a browser."""
    return origin is None or urlsplit(origin).netloc == host or origin in allowed


class ChatSocket:
    """One open socket. A single sender keeps the frames in order."""

    def __init__(self, socket: WebSocket, services: Services) -> None:
        self._socket = socket
        self._services = services
        self._frames_at: deque[float] = deque(maxlen=FRAMES_IN_WINDOW)
        self._own: set[str] = set()
        self._last_seq = 0
        self._floor: dict[str, Any] = {}
        self._sending = asyncio.Lock()
        self._mistakes = 0

    async def run(self) -> None:
        """Serve until the browser leaves. Boundary: what breaks is logged and said kindly."""
        try:
            conversation = await self._greet()
            with self._services.signals.listening(conversation.id) as hints:
                await self._catch_up(conversation)
                await self._serve(conversation, hints)
        except WebSocketDisconnect:
            return
        except _TooManyMistakesError:
            await self._socket.close(POLICY_VIOLATION)
        except Exception:
            log.exception("socket_failed")
            await self._say_unavailable()

    async def _greet(self) -> Conversation:
        """Wait for a hello that can be honoured; anything else is refused by its name."""
        while True:
            frame, problem = await self._receive()
            if isinstance(frame, Hello):
                try:
                    return await self._find(frame)
                except Refused as refusal:
                    problem = refusal
            await self._refuse(problem or MalformedFrame("hello first"))

    async def _find(self, hello: Hello) -> Conversation:
        door, tokens = self._services.door, self._services.tokens
        if hello.conversation is None:
            conversation = await door.open(Channel.WEB, str(uuid4()))
        else:
            if not tokens.opens(hello.conversation, hello.token or ""):
                raise BadToken
            known = await door.known(hello.conversation)
            if known is None:
                raise UnknownConversation
            conversation = known
            self._last_seq = hello.after
        floor = await door.floor(conversation.id)
        await self._send(
            {
                "type": "welcome",
                "conversation": conversation.id,
                "token": tokens.of(conversation.id),
                "floor": floor.seen_by_young_person,
            }
        )
        return conversation

    async def _serve(self, conversation: Conversation, hints: asyncio.Queue[str]) -> None:
        left: Exception | None = None
        async with anyio.create_task_group() as group:
            group.start_soon(self._tell, conversation, hints)
            try:
                await self._read(conversation)
            except (WebSocketDisconnect, _TooManyMistakesError) as reason:
                left = reason
            group.cancel_scope.cancel()
        if left:
            raise left

    async def _read(self, conversation: Conversation) -> None:
        while True:
            frame, problem = await self._receive()
            if problem:
                await self._refuse(problem)
            elif isinstance(frame, Said):
                await self._take(conversation, frame)
            elif isinstance(frame, Hint) and frame.kind == "typing":
                self._services.signals.changed(conversation.id, "typing:me")

    async def _take(self, conversation: Conversation, said: Said) -> None:
        if self._too_fast():
            await self._send(self._error("rate_limited", "rate_limited", said.id))
            return
        kind = MessageKind.TEXT if said.kind == "message" else MessageKind.CHOICE
        incoming = IncomingMessage(Channel.WEB, conversation.peer, said.id, kind, said.text)
        self._own.add(said.id)
        try:
            receipt = await self._services.door.store(incoming)
        except DatabaseBusy:
            await self._send(self._error("database_busy", "database_busy", said.id))
            return
        await self._send({"type": "ack", "id": said.id, "seq": receipt.message.seq})
        if not receipt.duplicate:
            await self._send({"type": "typing", "from": Author.ASSISTANT.value}, unless=self._counsellor_has_floor())
            self._answer(receipt)

    def _answer(self, receipt: Receipt) -> None:
        task = asyncio.create_task(_answer_logged(self._services, receipt))
        _answering.add(task)
        task.add_done_callback(_answering.discard)

    async def _tell(self, conversation: Conversation, hints: asyncio.Queue[str]) -> None:
        try:
            while True:
                hint = await hints.get()
                if hint == "typing:counsellor":
                    await self._send({"type": "typing", "from": Author.COUNSELLOR.value})
                elif not hint.startswith("typing"):
                    await self._catch_up(conversation)
        except WebSocketDisconnect:
            # The reader sees it too, and ends both.
            return

    async def _catch_up(self, conversation: Conversation) -> None:
        """Send what this socket has not seen yet, then the floor if it changed."""
        async with self._sending:
            for message in await self._services.door.messages(conversation.id, self._last_seq):
                self._last_seq = message.seq
                if message.identifier not in self._own:
                    await self._socket.send_json(message_frame(message))
            await self._tell_floor(conversation)

    async def _tell_floor(self, conversation: Conversation) -> None:
        floor = await self._services.door.floor(conversation.id)
        frame: dict[str, Any] = {"type": "floor", "floor": floor.seen_by_young_person}
        if floor.state is FloorState.QUEUED:
            frame |= {"position": await self._position(floor)}
        if frame != self._floor:
            self._floor = frame
            await self._socket.send_json(frame)

    async def _position(self, floor: Floor) -> int:
        return await self._services.door.position(floor)

    def _counsellor_has_floor(self) -> bool:
        return self._floor.get("floor") in ("counsellor", "off")

    async def _receive(self) -> tuple[Hello | Said | Hint | None, Refused | None]:
        message = await self._socket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1000))
        try:
            return read_frame(message.get("text") or ""), None
        except Refused as refusal:
            return None, refusal

    async def _refuse(self, problem: Refused) -> None:
        self._mistakes += 1
        if self._mistakes > MISTAKES_ALLOWED:
            raise _TooManyMistakesError
        notice = "too_long" if problem.code == "too_long" else f"refused_{problem.code}"
        await self._send(self._error(problem.code, notice))

    async def _say_unavailable(self) -> None:
        try:
            await self._send(self._error("unavailable", "assistant_unavailable"))
            await self._socket.close(TRY_AGAIN_LATER)
        except (RuntimeError, WebSocketDisconnect):
            return

    def _error(self, code: str, notice: str, identifier: str | None = None) -> dict[str, Any]:
        return error_frame(code, self._services.notices.text(notice), identifier)

    async def _send(self, frame: dict[str, Any], *, unless: bool = False) -> None:
        if unless:
            return
        async with self._sending:
            await self._socket.send_json(frame)

    def _too_fast(self) -> bool:
        now = asyncio.get_running_loop().time()
        full = len(self._frames_at) == FRAMES_IN_WINDOW
        if full and now - self._frames_at[0] < WINDOW_SECONDS:
            return True
        self._frames_at.append(now)
        return False


class _TooManyMistakesError(Exception):
    """Nothing but nonsense comes from this socket."""


async def _answer_logged(services: Services, receipt: Receipt) -> None:
    """Boundary: the person reads a kind sentence; if even that cannot be kept, the message is taken up again later."""
    try:
        await services.door.answer(receipt)
    except Exception:
        log.exception("answer_failed", conversation=receipt.conversation.id)
        with suppress(TryAgain):
            await services.door.apologise(receipt)
