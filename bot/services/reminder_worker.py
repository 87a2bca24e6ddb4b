"""The task that sends reminders for the life of the process. Several processes may each have one."""

import asyncio
from datetime import timedelta

import structlog

from bot.mission_locale.errors import TryAgain
from bot.services.reminding import Reminding

log = structlog.get_logger(__name__)

EVERY = timedelta(seconds=20)
ROUNDS_BETWEEN_SWEEPS = 180


class ReminderWorker:
    """Nothing is lost when it stops: what is owed is computed anew in every round."""

    def __init__(self, reminding: Reminding, every: timedelta = EVERY) -> None:
        self._reminding = reminding
        self._every = every
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin."""
        self._task = asyncio.create_task(self._work(), name="reminders")

    async def stop(self) -> None:
        """Stop at the next pause."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _work(self) -> None:
        rounds = 0
        while True:
            await self._round(sweep=rounds % ROUNDS_BETWEEN_SWEEPS == 0)
            rounds += 1
            await asyncio.sleep(self._every.total_seconds())

    async def _round(self, *, sweep: bool) -> None:
        """Boundary: whatever breaks in one round is logged, and the next round comes."""
        try:
            await asyncio.to_thread(self._reminding.send_due)
            if sweep:
                await asyncio.to_thread(self._reminding.sweep)
        except TryAgain as error:
            log.warning("reminders_wait", why=type(error).__name__)
        except Exception:
            log.exception("reminders_failed")
