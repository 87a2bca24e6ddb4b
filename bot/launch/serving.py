"""Web applications served inside this process, on sockets that are already open."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.types import ASGIApp

from bot.launch.errors import LaunchError

# How long connections that are still open may go on when everything stops.
LAST_WORDS_SECONDS = 2
LARGEST_FRAME = 1_000_000


class QuietServer(uvicorn.Server):
    """uvicorn without its own ear for signals: the supervisor decides when to stop."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone."""
        yield


def make_server(app: ASGIApp) -> QuietServer:
    """A server that logs like the rest, and no addresses: some of them open an appointment without a password."""
    config = uvicorn.Config(
        app,
        ws="websockets-sansio",
        ws_max_size=LARGEST_FRAME,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        timeout_graceful_shutdown=LAST_WORDS_SECONDS,
    )
    return QuietServer(config)


@asynccontextmanager
async def serving(app: ASGIApp, listener: socket.socket) -> AsyncIterator[asyncio.Task[None]]:
    """Serve while the block lasts; gives the task, which ends early only when something broke."""
    server = make_server(app)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        while not server.started:
            if task.done():
                raise LaunchError("Le serveur web n'a pas pu démarrer.") from task.exception()
            await asyncio.sleep(0.01)
        yield task
    finally:
        server.should_exit = True
        await asyncio.gather(task, return_exceptions=True)
        listener.close()
