"""Updates that Telegram brings by itself, one after the other, and keeps until they are stored."""

import asyncio
from typing import Any

import structlog
from telegram import Update

from bot.telegram_bot.needs import TelegramApplication, Timing, Webhook
from bot.telegram_bot.polling import ALLOWED_UPDATES, readable

log = structlog.get_logger(__name__)

# Telegram then waits for an answer before it brings the next update: the order holds, whichever process gets it.
ONE_AT_A_TIME = 1


class WebhookReceiver:
    """Hands on what the web server received."""

    def __init__(self, application: TelegramApplication, webhook: Webhook, timing: Timing) -> None:
        self._application = application
        self._webhook = webhook
        self._timing = timing

    async def announce(self) -> None:
        """Tell Telegram where to bring updates, and which."""
        await self._application.bot.set_webhook(
            self._webhook.url,
            secret_token=self._webhook.secret,
            allowed_updates=ALLOWED_UPDATES,
            max_connections=ONE_AT_A_TIME,
            drop_pending_updates=False,
        )

    async def take(self, payload: dict[str, Any]) -> bool:
        """Deal with one update; False asks Telegram to bring it again later."""
        if not self._application.running:
            return False
        update = Update.de_json(readable(payload), self._application.bot)
        try:
            async with asyncio.timeout(self._timing.webhook):
                await self._application.process_update(update)
        except TimeoutError:
            log.warning("telegram_webhook_postponed", update=update.update_id)
            return False
        return True
