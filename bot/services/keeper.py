"""What has to happen by itself: answers that are owed, timers of the floor, freed times nobody took in the end."""

import asyncio
from datetime import timedelta

import structlog

from bot.mission_locale.errors import TryAgain
from bot.services.conversation import ConversationDoor
from bot.services.handoff import Handoff
from bot.services.ports import Assistant
from bot.services.waiting_list import WaitingList

log = structlog.get_logger(__name__)

EVERY = timedelta(seconds=1)
# Longer than any answer takes: what is older was forgotten by a process that stopped.
OWED_AFTER = timedelta(seconds=60)
ROUNDS_BETWEEN_RECOVERIES = 30


class Keeper:
    """One task for the life of the process."""

    def __init__(
        self, door: ConversationDoor, handoff: Handoff, assistant: Assistant, waiting_list: WaitingList | None = None
    ) -> None:
        self._door = door
        self._handoff = handoff
        self._assistant = assistant
        self._waiting_list = waiting_list
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin; Rasa may still be starting."""
        self._task = asyncio.create_task(self._keep(), name="keeper")

    async def stop(self) -> None:
        """Stop at the next pause; nothing is lost, every timer is a row."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _keep(self) -> None:
        rounds, owed_after = 0, timedelta(0)
        while True:
            await self._look(rounds)
            if rounds % ROUNDS_BETWEEN_RECOVERIES == 0 and await self._assistant.is_ready():
                await self._recover(owed_after)
                owed_after = OWED_AFTER
            elif owed_after == timedelta(0):
                # What the last process left waits for Rasa, and no longer than that.
                rounds = -1
            rounds += 1
            await asyncio.sleep(EVERY.total_seconds())

    async def _look(self, rounds: int) -> None:
        """Boundary: whatever breaks in one round is logged, and the next round comes."""
        try:
            await asyncio.to_thread(self._handoff.look_at_what_is_due)
            if self._waiting_list and rounds % ROUNDS_BETWEEN_RECOVERIES == 0:
                await asyncio.to_thread(self._waiting_list.pass_on_lapsed)
        except TryAgain as error:
            log.warning("keeper_waits", why=str(error))
        except Exception:
            log.exception("keeper_failed")

    async def _recover(self, older_than: timedelta) -> None:
        """Boundary, as above."""
        try:
            if recovered := await self._door.recover(older_than):
                log.info("recovered", messages=recovered)
        except TryAgain as error:
            log.warning("keeper_waits", why=str(error))
        except Exception:
            log.exception("keeper_failed")
