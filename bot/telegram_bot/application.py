"""Puts the library's application together: which handler gets which update."""

import logging
import os
from typing import Any

from telegram import Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    MessageHandler,
    TypeHandler,
    filters,
)
from telegram.request import BaseRequest, HTTPXRequest

from bot.services.ports import Clock, Database
from bot.telegram_bot.buttons import Buttons
from bot.telegram_bot.desk import Desk
from bot.telegram_bot.handlers import Handlers
from bot.telegram_bot.needs import Door, TelegramApplication, Timing, Wakeups
from bot.telegram_bot.polling import UpdatesRequest
from bot.telegram_bot.presses import Presses
from bot.telegram_bot.typing_shown import TypingShown

TELEGRAM = "https://api.telegram.org"
_CONNECTIONS = 64
# A read that times out may have been heard: waiting longer sends fewer messages twice.
_READ_SECONDS = 20


def build_application(
    door: Door,
    database: Database,
    signals: Wakeups,
    clock: Clock,
    token: str,
    *,
    buttons: Buttons,
    base_url: str | None = None,
    request: BaseRequest | None = None,
    timing: Timing | None = None,
) -> TelegramApplication:
    """An application whose handlers lead to the door. `base_url`: the Bot API server, without `/bot` and token."""
    _keep_quiet()
    # Durations as such: the library otherwise warns each time it tells how long to wait.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    patience = timing or Timing()
    application: TelegramApplication = _builder(token, base_url or TELEGRAM, request).build()
    typing = TypingShown(application.bot, database, patience)
    desk = Desk(database, signals, clock)
    _add_handlers(application, Handlers(door, desk, typing, Presses(clock), buttons, patience))
    return application


def _builder(
    token: str, base_url: str, request: BaseRequest | None
) -> ApplicationBuilder[Any, Any, Any, Any, Any, Any]:
    sending = request or HTTPXRequest(_CONNECTIONS, read_timeout=_READ_SECONDS, pool_timeout=_READ_SECONDS)
    server = base_url.rstrip("/")
    return (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{server}/bot")
        .base_file_url(f"{server}/file/bot")
        .request(sending)
        .get_updates_request(UpdatesRequest(connection_pool_size=1))
        .updater(None)
        .job_queue(None)
    )


def _add_handlers(application: TelegramApplication, handlers: Handlers) -> None:
    application.add_handler(ChatMemberHandler(handlers.membership, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_handler(MessageHandler(~filters.ChatType.PRIVATE, handlers.group))
    application.add_handler(CallbackQueryHandler(handlers.press))
    application.add_handler(MessageHandler(filters.ALL, handlers.message))
    application.add_handler(TypeHandler(Update, handlers.other))
    application.add_error_handler(handlers.broke)


def _keep_quiet() -> None:
    """Addresses hold the token, and the library writes whole updates when something breaks: we log for ourselves."""
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
