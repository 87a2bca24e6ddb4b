"""The console on a real port, with everything real behind it but Rasa, on a Monday that begins at ten."""

import asyncio
import socket
import threading
import time
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import uvicorn

from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.tables import metadata
from bot.database.unit_of_work import SqlDatabase
from tests.integration.booking_setting import MONDAY
from tests.integration.console_setting import Desk, open_desk


class RunningClock:
    """A clock that starts on that Monday and goes on as fast as ours."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._skipped = timedelta()

    def __call__(self) -> datetime:
        return MONDAY + self._skipped + timedelta(seconds=time.monotonic() - self._began)

    def forward(self, **by: float) -> None:
        """Let time pass at once."""
        self._skipped += timedelta(**by)


@dataclass
class RunningDesk:
    """The desk seen from the test's own thread."""

    desk: Desk
    url: str
    server: "StoppableServer"

    def hear(self, text: str, peer: str = "someone") -> str:
        """A young person writes."""
        return self._run(self.desk.hear(text, peer))

    def queued(self, text: str, peer: str = "someone", **profile: Any) -> str:
        """A young person asks for a counsellor."""
        return self._run(self.desk.queued(text, peer, **profile))

    def stop(self) -> None:
        """As when the product stops, or the line is cut."""
        self.server.should_exit = True
        self.server.thread.join(timeout=10)

    def _run(self, work: Coroutine[Any, Any, str]) -> str:
        return asyncio.run_coroutine_threadsafe(work, self.server.loop).result(timeout=60)


class StoppableServer(uvicorn.Server):
    """A server in a thread, which tells when it listens."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(uvicorn.Config(desk.app, log_level="warning", timeout_graceful_shutdown=1, lifespan="off"))
        self.loop: asyncio.AbstractEventLoop
        self.listening = threading.Event()
        self.thread: threading.Thread

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.loop = asyncio.get_running_loop()
        self.listening.set()


@contextmanager
def running_desk(folder: Path, port: int = 0) -> Iterator[RunningDesk]:
    """Serve until the block ends."""
    engine = make_engine(f"sqlite:///{folder / 'console.sqlite'}")
    metadata.create_all(engine)
    desk = open_desk(SqlDatabase(engine, Cipher("a key for tests only")), RunningClock())
    with served(desk, port) as (server, url):
        yield RunningDesk(desk, url, server)
    engine.dispose()


@contextmanager
def served(desk: Desk, port: int = 0) -> Iterator[tuple[StoppableServer, str]]:
    """The same desk on a port; twice in a row it has been restarted."""
    listener = socket.create_server(("127.0.0.1", port))
    server = StoppableServer(desk)
    server.thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    server.thread.start()
    assert server.listening.wait(timeout=10)
    try:
        yield server, f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        server.thread.join(timeout=10)
        listener.close()
