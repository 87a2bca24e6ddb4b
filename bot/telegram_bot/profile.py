"""What a person reads before the first word: the menu of commands and the two descriptions."""

import structlog
from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.telegram_bot.texts import COMMANDS, DESCRIPTION, SHORT_DESCRIPTION

log = structlog.get_logger(__name__)


async def set_profile(bot: Bot) -> None:
    """Write what differs: Telegram soon refuses a bot that says the same again at every start."""
    try:
        await _set_commands(bot)
        await _set_descriptions(bot)
    except TelegramError as error:
        log.warning("telegram_profile_not_set", error=type(error).__name__)


async def _set_commands(bot: Bot) -> None:
    wanted = tuple(BotCommand(name, description) for name, description in COMMANDS)
    if tuple(await bot.get_my_commands()) != wanted:
        await bot.set_my_commands(wanted)


async def _set_descriptions(bot: Bot) -> None:
    if (await bot.get_my_description()).description != DESCRIPTION:
        await bot.set_my_description(DESCRIPTION)
    if (await bot.get_my_short_description()).short_description != SHORT_DESCRIPTION:
        await bot.set_my_short_description(SHORT_DESCRIPTION)
