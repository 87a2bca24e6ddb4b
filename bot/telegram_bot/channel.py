"""Telegram as one of the product's background workers."""

import asyncio
from contextlib import suppress
from enum import StrEnum
from typing import Any

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot.services.ports import Clock, Database
from bot.services.tokens import Tokens
from bot.telegram_bot.application import build_application
from bot.telegram_bot.attempt import Attempts
from bot.telegram_bot.buttons import Buttons
from bot.telegram_bot.needs import Door, Enclosures, NoEnclosures, Timing, Wakeups, Webhook
from bot.telegram_bot.pace import Pace
from bot.telegram_bot.polling import Poller
from bot.telegram_bot.profile import set_profile
from bot.telegram_bot.reports import report
from bot.telegram_bot.sending import Deliverer
from bot.telegram_bot.webhook import WebhookReceiver

log = structlog.get_logger(__name__)


class ChannelState(StrEnum):
    """How the channel is doing."""

    STOPPED = "stopped"
    STARTING = "starting"
    RUNNING = "running"
    REFUSED = "refused"


class TelegramChannel:
    """Receives and delivers from `start` to `stop`; a network that is down at the start is waited for."""

    def __init__(
        self,
        door: Door,
        database: Database,
        signals: Wakeups,
        clock: Clock,
        token: str,
        *,
        tokens: Tokens,
        base_url: str | None = None,
        request: BaseRequest | None = None,
        timing: Timing | None = None,
        webhook: Webhook | None = None,
        enclosures: Enclosures | None = None,
    ) -> None:
        """`tokens` sign buttons; without `webhook` updates are fetched."""
        self._timing, buttons = timing or Timing(), Buttons(tokens)
        self.application = build_application(
            door, database, signals, clock, token, buttons=buttons, base_url=base_url, request=request, timing=timing
        )
        self._poller = Poller(self.application, self._timing)
        self._webhook = WebhookReceiver(self.application, webhook, self._timing) if webhook else None
        pace = Pace(self._timing.sends_a_second, self._timing.chat_gap)
        attempts = Attempts(self.application.bot, database, clock, pace, buttons, enclosures or NoEnclosures())
        self._deliverer = Deliverer(attempts, pace, database, signals, clock, self._timing)
        self._running: asyncio.Task[None] | None = None
        self._state = ChannelState.STOPPED
        self._ready = asyncio.Event()

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

    async def ready(self) -> None:
        """Wait until Telegram knows us and updates are dealt with."""
        await self._ready.wait()

    async def ended(self) -> None:
        """Wait until the channel gives up or is stopped."""
        if self._running:
            await asyncio.wait([self._running])

    async def take(self, payload: dict[str, Any]) -> bool:
        """An update that Telegram brought to the webhook; False when it must be brought again."""
        return await self._webhook.take(payload) if self._webhook else False

    async def _run(self) -> None:
        try:
            await self._greet_telegram()
            await self.application.start()
            self._state = ChannelState.RUNNING
            self._ready.set()
            log.info("telegram_running")
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._deliverer.run())
                if self._webhook is None:
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
        """Make ourselves known, as often as it takes."""
        pause = self._timing.first_pause
        while True:
            try:
                await self.application.initialize()
                await self._choose_how_updates_come()
                break
            except InvalidToken:
                raise
            except BadRequest as error:
                # Telegram cannot use the address: nothing will come until somebody corrects it, or it resolves again.
                self._state = ChannelState.REFUSED
                log.critical("telegram_webhook_refused", why=error.message[:80])
            except TelegramError as error:
                log.warning("telegram_not_reached", error=type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(2 * pause, self._timing.longest_pause)
        await set_profile(self.application.bot)

    async def _choose_how_updates_come(self) -> None:
        if self._webhook:
            await self._webhook.announce()
        else:
            # An old webhook would keep updates away from us.
            await self.application.bot.delete_webhook(drop_pending_updates=False)

    async def _close(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(self._timing.stop):
                if self.application.running:
                    await self.application.stop()
        await self.application.shutdown()
