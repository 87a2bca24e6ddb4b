"""What has to happen by itself: answers that a stopped process owed, and timers of the floor."""

import asyncio
from datetime import timedelta

import structlog

from bot.mission_locale.errors import TryAgain
from bot.services.conversation import ConversationDoor
from bot.services.handoff import Handoff

log = structlog.get_logger(__name__)

EVERY = timedelta(seconds=1)


class Keeper:
    """One task for the life of the process."""

    def __init__(self, door: ConversationDoor, handoff: Handoff) -> None:
        self._door = door
        self._handoff = handoff
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Answer what was left, then look at the timers until stopped."""
        self._task = asyncio.create_task(self._keep(), name="keeper")

    async def stop(self) -> None:
        """Stop at the next pause; nothing is lost, every timer is a row."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _keep(self) -> None:
        recovered = await self._door.recover()
        if recovered:
            log.info("recovered", messages=recovered)
        while True:
            await self._look()
            await asyncio.sleep(EVERY.total_seconds())

    async def _look(self) -> None:
        """Boundary: whatever breaks in one round is logged, and the next round comes."""
        try:
            await asyncio.to_thread(self._handoff.look_at_what_is_due)
        except TryAgain as error:
            log.warning("keeper_waits", why=str(error))
        except Exception:
            log.exception("keeper_failed")
