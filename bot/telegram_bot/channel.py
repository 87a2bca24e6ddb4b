"""Telegram as one of the product's background workers."""

import asyncio
from contextlib import suppress
from enum import StrEnum

import structlog
from telegram.error import InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot.services.ports import Clock, Database
from bot.telegram_bot.application import build_application
from bot.telegram_bot.needs import Door, Timing, Wakeups
from bot.telegram_bot.polling import Poller
from bot.telegram_bot.profile import set_profile
from bot.telegram_bot.reports import report
from bot.telegram_bot.sending import Deliverer

log = structlog.get_logger(__name__)


class ChannelState(StrEnum):
    """How the channel is doing."""

    STOPPED = "stopped"
    STARTING = "starting"
    RUNNING = "running"
    REFUSED = "refused"


class TelegramChannel:
    """Polls and delivers from `start` to `stop`; a network that is down at the start is waited for."""

    def __init__(
        self,
        door: Door,
        database: Database,
        signals: Wakeups,
        clock: Clock,
        token: str,
        *,
        base_url: str | None = None,
        request: BaseRequest | None = None,
        timing: Timing | None = None,
    ) -> None:
        self._timing = timing or Timing()
        self.application = build_application(
            door, database, clock, token, base_url=base_url, request=request, timing=self._timing
        )
        self._poller = Poller(self.application, self._timing)
        self._deliverer = Deliverer(self.application.bot, database, signals, clock, self._timing)
        self._running: asyncio.Task[None] | None = None
        self._state = ChannelState.STOPPED

    @property
    def state(self) -> ChannelState:
        """How the channel is doing, for whoever watches over the product."""
        refused = self._state is ChannelState.RUNNING and self._poller.refused
        return ChannelState.REFUSED if refused else self._state

    async def start(self) -> None:
        """Begin in the background."""
        self._state = ChannelState.STARTING
        self._running = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Take nothing more, finish what is being answered and sent."""
        if self._running is None:
            return
        self._running.cancel()
        with suppress(asyncio.CancelledError):
            await self._running
        self._running = None
        self._state = ChannelState.STOPPED

    async def ended(self) -> None:
        """Wait until the channel gives up or is stopped."""
        if self._running:
            await asyncio.wait([self._running])

    async def _run(self) -> None:
        try:
            await self._greet_telegram()
            await self.application.start()
            self._state = ChannelState.RUNNING
            log.info("telegram_running")
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._deliverer.run())
                tasks.create_task(self._poller.run())
        except* InvalidToken:
            self._state = ChannelState.REFUSED
            log.critical("telegram_token_refused")
        except* Exception as errors:
            # The boundary: the rest of the product goes on, and readiness tells that Telegram does not.
            self._state = ChannelState.STOPPED
            for error in errors.exceptions:
                report("telegram_stopped", error)
        finally:
            await self._close()

    async def _greet_telegram(self) -> None:
        """Make ourselves known, as often as it takes; an old webhook would keep updates away from us."""
        pause = self._timing.first_pause
        while True:
            try:
                await self.application.initialize()
                await self.application.bot.delete_webhook(drop_pending_updates=False)
                break
            except InvalidToken:
                raise
            except TelegramError as error:
                log.warning("telegram_not_reached", error=type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(2 * pause, self._timing.longest_pause)
        await set_profile(self.application.bot)

    async def _close(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(self._timing.stop):
                if self.application.running:
                    await self.application.stop()
        await self.application.shutdown()
