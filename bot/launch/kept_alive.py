"""A child process that is started again when it dies, and never outlives its parent."""

import asyncio
import os
import signal
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import structlog

log = structlog.get_logger(__name__)

LONGEST_PAUSE = 30.0
# A child that lived this long was well: its next death starts the pauses anew.
WELL_AFTER = 60.0
PATIENCE = 3.0
LONGEST_LOG = 10_000_000


class KeptAlive:
    """One child process and its successors.

    The child's standard input is a pipe that nobody writes to: it closes when this process dies, however it dies,
    and that tells the child to leave.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        folder: Path,
        variables: Mapping[str, str],
        log_path: Path,
        first_pause: float = 0.5,
    ) -> None:
        self._command = command
        self._folder = folder
        self._variables = variables
        self._log_path = log_path
        self._first_pause = first_pause
        self._task: asyncio.Task[None] | None = None
        self.deaths = 0

    def start(self) -> None:
        """Begin; the child is started by the event loop."""
        self._task = asyncio.create_task(self._keep(), name="kept_alive")

    async def stop(self) -> None:
        """End the child, by force when it will not leave, and its own children with it."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _keep(self) -> None:
        loop = asyncio.get_running_loop()
        pauses = self._pauses()
        while True:
            began = loop.time()
            code = await self._live()
            self.deaths += 1
            if loop.time() - began > WELL_AFTER:
                pauses = self._pauses()
            pause = next(pauses)
            log.error("child_died", command=self._name, code=code, deaths=self.deaths, next_start_in=pause)
            await asyncio.sleep(pause)

    def _pauses(self) -> Iterator[float]:
        pause = self._first_pause
        while True:
            yield pause
            pause = min(2 * pause, LONGEST_PAUSE)

    async def _live(self) -> int:
        """One life of the child; gives how it ended."""
        listened, held = os.pipe()
        try:
            with self._open_log() as output:
                process = await asyncio.create_subprocess_exec(
                    *self._command,
                    cwd=self._folder,
                    env=self._variables,
                    stdin=listened,
                    stdout=output,
                    stderr=asyncio.subprocess.STDOUT,
                    # Ctrl-C in a terminal reaches the whole group: the child must leave when told by us, not before.
                    start_new_session=True,
                )
            log.info("child_started", command=self._name, pid=process.pid)
            try:
                return await process.wait()
            finally:
                await _end(process)
        finally:
            os.close(listened)
            os.close(held)

    def _open_log(self) -> BinaryIO:
        """Opened anew for each life, and set aside once it has grown too long."""
        if self._log_path.exists() and self._log_path.stat().st_size > LONGEST_LOG:
            self._log_path.replace(self._log_path.with_name(self._log_path.name + ".1"))
        return os.fdopen(os.open(self._log_path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab")

    @property
    def _name(self) -> str:
        return " ".join(self._command[1:3])


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), PATIENCE)
    # What the child itself started is in its group, even when the child is gone.
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    await process.wait()
