"""One attempt to say one message: claimed first, sent piece by piece, each piece written down before the next.

Telegram has no key against doubles. A process that dies between sending a piece and writing it down leaves a doubt,
and the doubt is settled in favour of the person: the piece is sent once more rather than never.
"""

import asyncio
from dataclasses import replace
from datetime import timedelta

import structlog
from telegram import Bot, InputFile, LinkPreviewOptions, ReplyParameters
from telegram import Message as SentMessage
from telegram.error import TelegramError

from bot.mission_locale.conversations import Author, Message, MessageKind
from bot.mission_locale.errors import TryAgain
from bot.services.contact import CONTACT_TOPIC
from bot.services.ports import Clock, Database, Delivery, UnitOfWork
from bot.services.reminding import REMINDER_CHOICE
from bot.services.telegram_ports import Keyboard
from bot.telegram_bot.buttons import Buttons
from bot.telegram_bot.incoming import message_number
from bot.telegram_bot.needs import Enclosures
from bot.telegram_bot.outcomes import ELSEWHERE, SENT, STALE, Outcome, outcome_of
from bot.telegram_bot.pace import Pace
from bot.telegram_bot.rendering import DocumentPart, Part, PlacePart, TextPart, links_alone, render

log = structlog.get_logger(__name__)

# Longer than sending one piece takes; after it, what a process that died was sending is anybody's again.
CLAIM = timedelta(minutes=1)
_HELP_IN_DANGER = "distress_"
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
# The person's contact card, and whatever a counsellor said meanwhile.
_JUST_BEFORE = 6


class Attempts:
    """Says messages, and remembers how far each has come."""

    def __init__(
        self, bot: Bot, database: Database, clock: Clock, pace: Pace, buttons: Buttons, enclosures: Enclosures
    ) -> None:
        self._bot = bot
        self._database = database
        self._clock = clock
        self._pace = pace
        self._buttons = buttons
        self._enclosures = enclosures
        self._parts_sent: dict[tuple[str, int], int] = {}

    async def make(self, delivery: Delivery) -> Outcome:
        """Say the message, or find out why not."""
        await self._pace.turn(delivery.conversation.peer)
        taken = await asyncio.to_thread(self._take, delivery)
        if isinstance(taken, Outcome):
            return taken
        try:
            return await self._send(taken)
        except Exception as error:
            # The boundary: a message that cannot be sent, whatever the reason, must not keep the others from leaving.
            return outcome_of(error, delivery.tries)

    def forget(self, delivery: Delivery) -> None:
        """The message needs no further attempt."""
        self._parts_sent.pop(_place(delivery), None)

    def _take(self, delivery: Delivery) -> Delivery | Outcome:
        """Ours to send, unless it is worth nothing any more or another process has it."""
        until = self._clock() + CLAIM
        with self._database.writing() as work:
            if self._is_stale(work, delivery):
                return STALE
            if not work.outbox.claim(delivery, until):
                return ELSEWHERE
        return replace(delivery, due_at=until)

    def _is_stale(self, work: UnitOfWork, delivery: Delivery) -> bool:
        """Whether the floor passed to someone else since; numbers to call in danger never grow stale.

        What expires is a reminder: it is stale when its moment is over or its appointment has changed.
        """
        if delivery.expires_at:
            return self._clock() >= delivery.expires_at or not work.reminders.still_holds(*_place(delivery))
        if delivery.message.author is not Author.ASSISTANT or _is_help_in_danger(delivery):
            return False
        return work.floors.get(delivery.conversation.id).epoch != delivery.epoch

    async def _send(self, delivery: Delivery) -> Outcome:
        """Send the pieces that have not left yet: a retry goes on where the refusal came."""
        buttons = self._buttons.of(delivery.conversation.peer)
        parts = await asyncio.to_thread(render, delivery.message, buttons, self._enclosures)
        first = max(delivery.parts_sent, self._parts_sent.get(_place(delivery), 0))
        for number in range(first, len(parts)):
            if number > first:
                await self._pace.turn(delivery.conversation.peer)
            if number > delivery.parts_sent:
                progressed = await asyncio.to_thread(self._progress, delivery, number)
                if progressed is None:
                    return ELSEWHERE
                delivery = progressed
            try:
                sent = await self._send_part(delivery, parts[number])
            finally:
                self._pace.left(delivery.conversation.peer)
            self._parts_sent[_place(delivery)] = number + 1
            await self._remember_keyboard(delivery, parts[number], sent)
        return SENT

    def _progress(self, delivery: Delivery, number: int) -> Delivery | None:
        with self._database.writing() as work:
            return work.outbox.progressed(delivery, number, self._clock() + CLAIM)

    async def _send_part(self, delivery: Delivery, part: Part) -> SentMessage:
        chat = int(delivery.conversation.peer)
        match part:
            case DocumentPart():
                document = InputFile(part.file.content, part.file.name)
                return await self._bot.send_document(chat, document, caption=part.caption)
            case PlacePart():
                place = part.place
                return await self._bot.send_venue(chat, place.latitude, place.longitude, place.title, place.address)
            case TextPart():
                return await self._bot.send_message(
                    chat,
                    part.text,
                    entities=part.entities,
                    reply_markup=part.keyboard,
                    link_preview_options=_NO_PREVIEW,
                    reply_parameters=await asyncio.to_thread(self._answered, delivery),
                )

    def _answered(self, delivery: Delivery) -> ReplyParameters | None:
        """The contact card that the question is about: a press on its buttons then brings the card along."""
        if delivery.message.topic != CONTACT_TOPIC:
            return None
        with self._database.reading() as work:
            before = work.conversations.messages(delivery.conversation.id, delivery.message.seq - _JUST_BEFORE)
        cards = [each for each in before if each.kind is MessageKind.CONTACT and each.seq < delivery.message.seq]
        number = message_number(cards[-1].identifier) if cards else None
        return ReplyParameters(number, allow_sending_without_reply=True) if number else None

    async def _remember_keyboard(self, delivery: Delivery, part: Part, sent: SentMessage) -> None:
        """Buttons that will have to go when the floor changes hands; those of a reminder stay good."""
        choices = delivery.message.choices
        if not (isinstance(part, TextPart) and part.keyboard and choices):
            return
        if any(choice.payload.startswith(REMINDER_CHOICE) for choice in choices):
            return
        keyboard = Keyboard(delivery.conversation.id, delivery.message.seq, sent.message_id, delivery.epoch)
        try:
            await asyncio.to_thread(self._keep_keyboard, keyboard)
        except TryAgain as error:
            # The message has left: better buttons that answer "no longer valid" than a message sent twice.
            log.info("telegram_keyboard_not_kept", error=type(error).__name__)

    def _keep_keyboard(self, keyboard: Keyboard) -> None:
        with self._database.writing() as work:
            work.keyboards.shown(keyboard)

    async def tidy(self, delivery: Delivery) -> None:
        """Take away the buttons that were offered before the floor last changed hands."""
        for stale, message in await asyncio.to_thread(self._stale_keyboards, delivery):
            left = links_alone(message)
            try:
                await self._bot.edit_message_reply_markup(
                    int(delivery.conversation.peer), stale.message_id, reply_markup=left
                )
            except TelegramError as error:
                log.info("telegram_courtesy_refused", error=type(error).__name__)

    def _stale_keyboards(self, delivery: Delivery) -> list[tuple[Keyboard, Message]]:
        with self._database.reading() as work:
            stale = work.keyboards.stale(delivery.conversation.id, delivery.epoch)
            said = [(each, work.conversations.message(each.conversation_id, each.seq)) for each in stale]
        if not stale:
            return []
        with self._database.writing() as work:
            for keyboard in stale:
                work.keyboards.gone(keyboard.conversation_id, keyboard.seq)
        return [(keyboard, message) for keyboard, message in said if message]


def _place(delivery: Delivery) -> tuple[str, int]:
    return delivery.message.conversation_id, delivery.message.seq


def _is_help_in_danger(delivery: Delivery) -> bool:
    return (delivery.message.topic or "").startswith(_HELP_IN_DANGER)
