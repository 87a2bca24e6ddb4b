"""The widget's socket protocol, spoken from a terminal."""

import asyncio
import json
import sys
import threading
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI

from bot.commands.terminal_words import floor_line, message_lines
from bot.launch.errors import LaunchError

PAUSES = (0.5, 1, 2, 4, 8, 8)
LONGEST_ANSWER_SECONDS = 20.0
QUIET_SECONDS = 0.7
NOT_RUNNING = "Le produit ne répond pas à {url} : lancez-le avec « make up », ou donnez son adresse avec --url."
LOST = "La connexion avec {url} est perdue."

type Frame = dict[str, Any]


class TerminalChat:
    """One conversation, kept through lost connections; what was typed meanwhile leaves when it comes back."""

    def __init__(self, url: str, say: Callable[[str], None] = print) -> None:
        self._url = url
        self._say = say
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self._hello: Frame = {"type": "hello", "conversation": None, "token": None, "after": None}
        self._unacknowledged: dict[str, Frame] = {}
        self._choices: list[Frame] = []
        self._waits_for_answer = False
        self._heard_at = 0.0
        self._has_left = False
        self._losses = 0

    async def run(self) -> None:
        """Talk until standard input ends; LaunchError when nobody is there."""
        read_standard_input(self._lines)
        while True:
            try:
                async with connect(self._url, origin=self._origin()) as socket:  # type: ignore[arg-type]
                    if await self._talk(socket):
                        return
            except (OSError, InvalidHandshake, InvalidURI, ConnectionClosed) as error:
                if not self._hello["conversation"]:
                    raise LaunchError(NOT_RUNNING.format(url=self._url)) from error
            if self._losses == len(PAUSES):
                raise LaunchError(LOST.format(url=self._url))
            self._say("(La connexion est coupée, nouvel essai…)")
            await asyncio.sleep(PAUSES[self._losses])
            self._losses += 1

    def _origin(self) -> str:
        parts = urlsplit(self._url)
        return f"{'https' if parts.scheme == 'wss' else 'http'}://{parts.netloc}"

    async def _talk(self, socket: ClientConnection) -> bool:
        """Whether the person has left; otherwise the connection was lost."""
        await socket.send(json.dumps(self._hello))
        for frame in self._unacknowledged.values():
            await socket.send(json.dumps(frame))
        hearing = asyncio.create_task(self._hear(socket))
        typing = asyncio.create_task(self._send_lines(socket))
        try:
            await asyncio.wait({hearing, typing}, return_when=asyncio.FIRST_COMPLETED)
            return typing.done() and typing.exception() is None
        finally:
            hearing.cancel()
            typing.cancel()
            await asyncio.gather(hearing, typing, return_exceptions=True)

    async def _send_lines(self, socket: ClientConnection) -> None:
        while not self._has_left:
            line = await self._lines.get()
            self._has_left = line is None
            if line and line.strip():
                await self._send(socket, line.strip())
        await self._until_answered()

    async def _send(self, socket: ClientConnection, line: str) -> None:
        frame = self._frame(line)
        self._unacknowledged[frame["id"]] = frame
        self._waits_for_answer = True
        await socket.send(json.dumps(frame))
        if not sys.stdin.isatty():
            # Lines from a file follow each other: the next one answers what this one brings.
            await self._until_answered()

    def _frame(self, line: str) -> Frame:
        """A number among the proposed answers presses that button; anything else is a message."""
        identifier = str(uuid4())
        if line.isdecimal() and 1 <= int(line) <= len(self._choices):
            return {"type": "choice", "id": identifier, "value": self._choices[int(line) - 1]["value"]}
        return {"type": "message", "id": identifier, "text": line}

    async def _until_answered(self) -> None:
        """Until the answer is there and nothing follows it, or for as long as a turn may take."""
        clock = asyncio.get_running_loop().time
        deadline = clock() + LONGEST_ANSWER_SECONDS
        while clock() < deadline:
            settled = not self._waits_for_answer and not self._unacknowledged
            if settled and clock() - self._heard_at > QUIET_SECONDS:
                return
            await asyncio.sleep(0.05)

    async def _hear(self, socket: ClientConnection) -> None:
        async for raw in socket:
            self._take(json.loads(raw))

    def _take(self, frame: Frame) -> None:
        self._heard_at = asyncio.get_running_loop().time()
        match frame["type"]:
            case "welcome":
                self._losses = 0
                self._hello |= {"conversation": frame["conversation"], "token": frame["token"]}
            case "ack":
                self._unacknowledged.pop(frame["id"], None)
                self._see(frame["seq"])
            case "message":
                self._show(frame)
            case "floor":
                if line := floor_line(frame):
                    self._say(line)
            case "error":
                self._unacknowledged.pop(frame.get("id", ""), None)
                self._waits_for_answer = False
                self._say(f"({frame['text']})")

    def _show(self, message: Frame) -> None:
        self._see(message["seq"])
        if message["from"] == "me":
            return
        self._waits_for_answer = False
        self._choices = message.get("choices") or []
        for line in message_lines(message):
            self._say(line)

    def _see(self, seq: int) -> None:
        self._hello["after"] = max(seq, self._hello["after"] or 0)


def read_standard_input(lines: "asyncio.Queue[str | None]") -> None:
    """Put each line in the queue as it is typed, then None; a thread, since a terminal has no other way to wait."""
    loop = asyncio.get_running_loop()

    def read() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(lines.put_nowait, line)
        loop.call_soon_threadsafe(lines.put_nowait, None)

    threading.Thread(target=read, name="keyboard", daemon=True).start()
