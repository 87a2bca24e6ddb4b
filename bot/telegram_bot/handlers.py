"""What is done with each kind of update: kept and answered, or left alone for a reason that is logged."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import structlog
from telegram import CallbackQuery, ChatMember, InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatType
from telegram.error import ChatMigrated, TelegramError
from telegram.ext import ExtBot

from bot.mission_locale.conversations import IncomingMessage
from bot.mission_locale.errors import TryAgain
from bot.services.conversation import Receipt
from bot.telegram_bot.buttons import Buttons
from bot.telegram_bot.desk import Desk
from bot.telegram_bot.incoming import incoming_of
from bot.telegram_bot.needs import Context, Door, Timing
from bot.telegram_bot.presses import Presses
from bot.telegram_bot.rendering import CHOSEN_ALREADY, keyboard_after
from bot.telegram_bot.reports import report
from bot.telegram_bot.texts import ALREADY_CHOSEN, GROUP_DECLINED, SOMETHING_BROKE
from bot.telegram_bot.typing_shown import TypingShown

log = structlog.get_logger(__name__)

_INSIDE = frozenset({ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.RESTRICTED})


class Handlers:
    """Keeps each message before the next update is looked at, and lets the answers take their time."""

    def __init__(
        self, door: Door, desk: Desk, typing: TypingShown, presses: Presses, buttons: Buttons, timing: Timing
    ) -> None:
        self._door = door
        self._desk = desk
        self._buttons = buttons
        self._typing = typing
        self._presses = presses
        self._timing = timing

    async def message(self, update: Update, context: Context) -> None:
        """A message in a private chat, or its correction."""
        incoming = incoming_of(update)
        if incoming is None:
            log.info("telegram_update_left", update=update.update_id, why="nothing was said")
            return
        self._answer_later(await self._keep(incoming), update, context)

    async def press(self, update: Update, context: Context) -> None:
        """A button: the spinner stops at once, whatever the answer takes."""
        query, incoming = update.callback_query, incoming_of(update)
        if query is None:
            return
        if incoming is None or query.data == CHOSEN_ALREADY:
            _in_background(context, query.answer(ALREADY_CHOSEN if incoming else None))
            return
        _in_background(context, query.answer())
        if self._presses.is_repeated(query):
            return
        value = self._buttons.of(incoming.peer).read(incoming.text)
        receipt = await self._keep(replace(incoming, text=value))
        _in_background(context, _mark_choice(query, receipt))
        _in_background(context, asyncio.to_thread(self._desk.used, receipt.conversation.id, value))
        self._answer_later(receipt, update, context)

    async def group(self, update: Update, context: Context) -> None:
        """A word in a group or a channel: this is no place for it."""
        if update.effective_chat:
            _in_background(context, _decline(context.bot, update.effective_chat.id))

    async def membership(self, update: Update, context: Context) -> None:
        """Blocked, unblocked, put into a group, taken out of it."""
        change = update.my_chat_member
        if change is None:
            return
        status = change.new_chat_member.status
        log.info("telegram_membership", update=update.update_id, chat=change.chat.type, status=status)
        if change.chat.type == ChatType.PRIVATE:
            if status in _INSIDE:
                await asyncio.to_thread(self._desk.came_back, str(change.chat.id))
        elif status in _INSIDE:
            _in_background(context, _decline(context.bot, change.chat.id))

    async def other(self, update: Update, _context: Context) -> None:
        """What nobody said: reactions, polls elsewhere, updates the library cannot read."""
        log.info("telegram_update_left", update=update.update_id, why="not a message")

    async def broke(self, update: object, context: Context) -> None:
        """The boundary: an error of ours is logged without a word of what was written, and the person is told."""
        known = update if isinstance(update, Update) else None
        report("telegram_update_broke", context.error, update=known.update_id if known else None)
        chat = known.effective_chat if known else None
        if chat and chat.type == ChatType.PRIVATE:
            await _politely(context.bot.send_message(chat.id, SOMETHING_BROKE))

    async def _keep(self, incoming: IncomingMessage) -> Receipt:
        """Store, however long it takes: until then Telegram keeps the update for us."""
        pause = self._timing.first_pause
        while True:
            try:
                return await self._door.store(incoming)
            except TryAgain as error:
                log.warning("telegram_store_postponed", error=type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(2 * pause, self._timing.longest_pause)

    def _answer_later(self, receipt: Receipt, update: Update, context: Context) -> None:
        if receipt.duplicate:
            log.info("telegram_update_left", update=update.update_id, why="seen before")
            return
        context.application.create_task(self._answer(receipt), update=update)

    async def _answer(self, receipt: Receipt) -> None:
        async with self._typing.during(receipt.conversation):
            try:
                await self._door.answer(receipt)
            except TryAgain as error:
                # It is kept: whoever looks after what is owed answers it once the trouble is over.
                log.warning("telegram_answer_owed", conversation=receipt.conversation.id, error=type(error).__name__)


async def _mark_choice(query: CallbackQuery, receipt: Receipt) -> None:
    """Leave the choice made under the question; a button that no longer counts goes away."""
    asked = query.message
    if not isinstance(asked, Message) or asked.reply_markup is None:
        return
    left: InlineKeyboardMarkup = keyboard_after(asked.reply_markup, query.data if receipt.message.payload else None)
    await query.edit_message_reply_markup(left)


async def _decline(bot: ExtBot[None], chat_id: int) -> None:
    try:
        await bot.send_message(chat_id, GROUP_DECLINED)
    except ChatMigrated as error:
        # The group has become another one, under another number.
        chat_id = error.new_chat_id
    except TelegramError as error:
        log.info("telegram_courtesy_refused", error=type(error).__name__)
    await bot.leave_chat(chat_id)


def _in_background(context: Context, call: Coroutine[Any, Any, object]) -> None:
    """A courtesy towards Telegram, which nothing waits for."""
    context.application.create_task(_politely(call))


async def _politely(call: Coroutine[Any, Any, object]) -> None:
    try:
        await call
    except (TelegramError, TryAgain) as error:
        log.info("telegram_courtesy_refused", error=type(error).__name__)
