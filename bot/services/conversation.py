"""The one door: every message of a young person, from every channel, comes in here and nowhere else."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from weakref import WeakValueDictionary

import structlog

from bot.language.tongues import tongue_of
from bot.mission_locale import handoff
from bot.mission_locale.conversations import (
    Author,
    Channel,
    Choice,
    Conversation,
    IncomingMessage,
    Message,
    MessageKind,
    Reply,
)
from bot.mission_locale.danger import danger_in
from bot.mission_locale.danger_abroad import danger_abroad
from bot.mission_locale.errors import AssistantUnavailable, FloorTaken, StaleChoice
from bot.mission_locale.handoff import Floor, FloorState
from bot.services.appointment_links import AppointmentLinks
from bot.services.commands import payload_of_command
from bot.services.contact import PRODUCT_CHOICE
from bot.services.erasure import Erasure
from bot.services.handoff import FLOOR_CHOICE, Handoff
from bot.services.help import Help
from bot.services.incoming import (
    BETTER_TOLD_TO_A_HUMAN,
    MAX_CHARACTERS,
    NOT_READ,
    offered_choice,
    plain_words,
    typed_choice,
)
from bot.services.interpreter import Interpreter
from bot.services.own_answers import OwnAnswers
from bot.services.ports import Assistant, Clock, Database, Notices, Saying, Signals, UnitOfWork
from bot.services.reminder_answers import AskAssistant, ReminderAnswers
from bot.services.reminding import REMINDER_CHOICE
from bot.services.suggestions import Suggestions

log = structlog.get_logger(__name__)

DANGER_TOPICS = {
    "suicide": "distress_suicide",
    "violence": "distress_violence",
    "homeless": "distress_homeless",
}


@dataclass(frozen=True)
class Receipt:
    """What became of an incoming message: its place, and whether it had come before."""

    conversation: Conversation
    message: Message
    duplicate: bool = False


@dataclass(frozen=True)
class Turn:
    """One message to deal with: the floor it found, and what the assistant is to be asked."""

    conversation: Conversation
    message: Message
    floor: Floor
    payload: str | None
    danger: str | None = None
    tongue: str | None = None
    notice: str | None = None


class ConversationDoor:
    """Receives, keeps, decides who answers, and lines the answer up."""

    def __init__(
        self,
        database: Database,
        assistant: Assistant,
        handoff_service: Handoff,
        help_service: Help,
        suggestions: Suggestions,
        interpreter: Interpreter,
        erasure: Erasure,
        notices: Notices,
        clock: Clock,
        signals: Signals,
        links: AppointmentLinks | None = None,
        reminders: ReminderAnswers | None = None,
        *,
        own: OwnAnswers,
    ) -> None:
        """Without `links` no reply leads to an appointment, without `reminders` nobody is reminded of one."""
        self._own = own
        self._links = links
        self._reminders = reminders
        self._database = database
        self._assistant = assistant
        self._handoff = handoff_service
        self._help = help_service
        self._suggestions = suggestions
        self._interpreter = interpreter
        self._erasure = erasure
        self._notices = notices
        self._clock = clock
        self._signals = signals
        self._turns: WeakValueDictionary[tuple[Channel, str], asyncio.Lock] = WeakValueDictionary()
        self.failures = 0

    async def open(self, channel: Channel, peer: str) -> Conversation:
        """The conversation of a peer; at its very beginning the assistant introduces itself."""
        conversation = await asyncio.to_thread(self._open, channel, peer)
        self._signals.changed(conversation.id)
        return conversation

    async def known(self, conversation_id: str) -> Conversation | None:
        """A conversation that already exists."""
        return await asyncio.to_thread(self._look, lambda work: work.conversations.get(conversation_id))

    async def messages(self, conversation_id: str, after: int = 0) -> Sequence[Message]:
        """What was said after a seq, in order."""
        return await asyncio.to_thread(self._look, lambda work: work.conversations.messages(conversation_id, after))

    async def floor(self, conversation_id: str) -> Floor:
        """Who has the floor."""
        return await asyncio.to_thread(self._look, lambda work: work.floors.get(conversation_id))

    async def position(self, floor: Floor) -> int:
        """Place in the queue."""
        return await asyncio.to_thread(self._look, lambda work: work.floors.position(floor))

    async def receive(self, incoming: IncomingMessage) -> Receipt:
        """Store the message, have it answered by whoever has the floor, and return once that is settled."""
        receipt = await self.store(incoming)
        if not receipt.duplicate:
            await self.answer(receipt)
        return receipt

    async def store(self, incoming: IncomingMessage) -> Receipt:
        """Keep the message before anything else happens; the same identifier a second time changes nothing."""
        receipt = await asyncio.to_thread(self._store, incoming)
        if not receipt.duplicate:
            self._wake(receipt.conversation.id)
        return receipt

    async def answer(self, receipt: Receipt) -> None:
        """Deal with a stored message, after the earlier ones of the same person."""
        peer = (receipt.conversation.channel, receipt.conversation.peer)
        lock = self._turns.setdefault(peer, asyncio.Lock())
        async with lock:
            turn = await asyncio.to_thread(self._begin, receipt)
            if turn is None:
                return
            if turn.danger:
                self._wake(turn.conversation.id)
            replies = await self._replies(turn)
            await asyncio.to_thread(self._finish, turn, replies)
        self._wake(receipt.conversation.id)

    async def apologise(self, receipt: Receipt) -> None:
        """Something of ours broke while answering: say so, and give the telephone number."""
        self.failures += 1
        floor = await self.floor(receipt.conversation.id)
        turn = Turn(receipt.conversation, receipt.message, floor, None)
        await asyncio.to_thread(self._finish, turn, [self._say("assistant_unavailable")])
        self._wake(receipt.conversation.id)

    async def recover(self, older_than: timedelta = timedelta(0)) -> int:
        """Answer what was received that long ago and has no answer: a process stopped, or the database was away."""
        left = await asyncio.to_thread(self._unanswered, older_than)
        for receipt in left:
            await self.answer(receipt)
        return len(left)

    def _look[T](self, read: Callable[[UnitOfWork], T]) -> T:
        with self._database.reading() as work:
            return read(work)

    def _open(self, channel: Channel, peer: str) -> Conversation:
        now = self._clock()
        with self._database.writing() as work:
            conversation = work.conversations.open(channel, peer, now)
            if not work.conversations.messages(conversation.id):
                welcome = Reply(self._notices.text("welcome"), self._suggestions.usual(), topic="welcome")
                floor = self._floor(work, conversation)
                work.conversations.say(conversation, welcome, Saying(Author.ASSISTANT, floor.epoch, now))
                if floor.state is FloorState.OFF:
                    work.conversations.say(conversation, self._say("off"), Saying(Author.SYSTEM, floor.epoch, now))
        return conversation

    def _store(self, incoming: IncomingMessage) -> Receipt:
        now = self._clock()
        with self._database.writing() as work:
            conversation = work.conversations.open(incoming.channel, incoming.peer, now)
            before = work.conversations.by_identifier(conversation.id, incoming.identifier)
            if before:
                return Receipt(conversation, before, duplicate=True)
            floor = self._floor(work, conversation)
            shown = self._as_shown(work, conversation, floor, incoming)
            message = work.conversations.receive(conversation, incoming, shown, now, floor.epoch)
            if message is None:
                raise StaleChoice
            self._own.stored(work, conversation, incoming, shown.payload)
            work.floors.swap(floor, handoff.heard(floor, now))
        return Receipt(conversation, message)

    def _as_shown(
        self, work: UnitOfWork, conversation: Conversation, floor: Floor, incoming: IncomingMessage
    ) -> Choice:
        """What the transcript shows, and what it stands for: of a button the label is read, never the value."""
        if own := self._own.shown(incoming):
            return own
        if incoming.kind is not MessageKind.CHOICE:
            return Choice(incoming.text[:MAX_CHARACTERS], "")
        offered = offered_choice(work, conversation, floor, incoming.text)
        return offered or Choice(self._notices.text("old_button_shown"), "")

    def _begin(self, receipt: Receipt) -> Turn | None:
        now = self._clock()
        with self._database.writing() as work:
            if not work.conversations.awaits_answer(receipt.message):
                return None
            conversation = work.conversations.get(receipt.conversation.id) or receipt.conversation
            floor = self._floor(work, conversation)
            turn = self._read(work, conversation, floor, receipt.message)
            if not turn.danger:
                return turn
            help_now = self._help.bring_within(work, conversation.id, turn.danger, self._age(work, conversation.id))
            floor = work.floors.get(conversation.id)
            work.conversations.say(conversation, help_now, Saying(_speaker(floor), floor.epoch, now))
            return replace(turn, floor=floor)

    def _read(self, work: UnitOfWork, conversation: Conversation, floor: Floor, message: Message) -> Turn:
        turn = Turn(conversation, message, floor, None)
        if message.kind is MessageKind.CHOICE or message.payload:
            return replace(turn, payload=message.payload, notice=None if message.payload else "old_button")
        if notice := NOT_READ.get(message.kind):
            return replace(turn, notice=notice, danger=danger_in(message.text))
        text = plain_words(message.text)
        if not text:
            return replace(turn, notice="empty_message")
        meant = payload_of_command(message.text) or typed_choice(work, floor, message)
        if meant:
            return replace(turn, payload=meant)
        danger = danger_in(text) or danger_abroad(text)
        return replace(turn, payload=text, danger=danger, tongue=tongue_of(text))

    async def _replies(self, turn: Turn) -> Sequence[Reply]:
        """What is to be said to this message; nothing when a counsellor has the floor."""
        if self._reminders and turn.payload and turn.payload.startswith(REMINDER_CHOICE):
            return await self._reminder_answer(self._reminders, turn)
        if turn.payload and turn.payload.startswith(PRODUCT_CHOICE):
            speaks = turn.floor.state in handoff.ASSISTANT_SPEAKS
            own = self._own.answer
            said = await asyncio.to_thread(own, turn.conversation.id, turn.payload, assistant_speaks=speaks)
            if said or turn.floor.state is not FloorState.OFF:
                return said
        if turn.floor.state is FloorState.OFF:
            return [] if turn.danger else [self._say("off")]
        if turn.payload and turn.payload.startswith(FLOOR_CHOICE):
            return await asyncio.to_thread(self._floor_choice, turn)
        if turn.floor.state in handoff.COUNSELLOR_SPEAKS and turn.notice != "old_button":
            return []
        if turn.notice:
            return [self._not_read(turn.notice)]
        if turn.tongue:
            return [await asyncio.to_thread(self._interpreter.meet, turn.conversation.id, turn.tongue)]
        return await self._ask_assistant(turn)

    def _floor_choice(self, turn: Turn) -> Sequence[Reply]:
        wish = (turn.payload or "").removeprefix(FLOOR_CHOICE)
        try:
            return self._handoff.wish(turn.conversation.id, wish)
        except FloorTaken:
            return [self._say("old_button")]

    async def _reminder_answer(self, reminders: ReminderAnswers, turn: Turn) -> Sequence[Reply]:
        conversation_id, said = turn.conversation.id, f"{turn.conversation.id}/{turn.message.seq}"
        speaks = turn.floor.state in handoff.ASSISTANT_SPEAKS
        heard = await asyncio.to_thread(
            reminders.hear, conversation_id, turn.payload or "", said, assistant_speaks=speaks
        )
        if isinstance(heard, AskAssistant):
            return await self._ask_assistant(replace(turn, payload=heard.payload))
        return [heard]

    async def _ask_assistant(self, turn: Turn) -> Sequence[Reply]:
        try:
            if turn.floor.reason in handoff.JUST_RETURNED:
                await self._assistant.told_handoff_ended(turn.conversation.id)
                await asyncio.to_thread(self._note_return, turn.floor)
            replies = await self._assistant.ask(
                turn.conversation.id, turn.payload or "", asked=turn.conversation.asked, now=self._clock()
            )
        except AssistantUnavailable as error:
            self.failures += 1
            log.error("assistant_unavailable", conversation=turn.conversation.id, why=str(error))
            return [] if turn.danger else [self._say("assistant_unavailable")]
        if turn.danger:
            return [reply for reply in replies if reply.topic not in DANGER_TOPICS.values()]
        return replies

    def _finish(self, turn: Turn, replies: Sequence[Reply]) -> None:
        with self._database.writing() as work:
            floor = self._floor(work, turn.conversation)
            if floor.epoch == turn.floor.epoch:
                self._say_all(work, turn, floor, replies)
            elif replies:
                log.info("reply_dropped", conversation=turn.conversation.id, epoch=turn.floor.epoch, now=floor.epoch)
            work.conversations.answered(turn.conversation.id, turn.message.seq)
        self._erasure.finish(turn.conversation.id)

    def _say_all(self, work: UnitOfWork, turn: Turn, floor: Floor, replies: Sequence[Reply]) -> None:
        for reply in replies:
            said = self._links.keep_promises(work, turn.conversation, reply) if self._links else reply
            work.conversations.say(turn.conversation, said, Saying(_speaker(floor), floor.epoch, self._clock()))
        if replies:
            work.conversations.set_asked(turn.conversation.id, replies[-1].asked)

    def _floor(self, work: UnitOfWork, conversation: Conversation) -> Floor:
        """The floor under which a message is kept or answered: held, and as the switches want it."""
        floor = work.floors.hold(conversation.id)
        return self._handoff.switches.settle(work, conversation, floor, self._clock())

    def _note_return(self, returned: Floor) -> None:
        """Rasa knows that a counsellor has spoken: it is told once."""
        with self._database.writing() as work:
            floor = work.floors.hold(returned.conversation_id)
            if floor.epoch == returned.epoch and floor.reason in handoff.JUST_RETURNED:
                work.floors.swap(floor, replace(floor, reason=None))

    def _unanswered(self, older_than: timedelta) -> list[Receipt]:
        with self._database.reading() as work:
            found = [
                (work.conversations.get(message.conversation_id), message)
                for message in work.conversations.unanswered(self._clock() - older_than)
            ]
        return [Receipt(conversation, message) for conversation, message in found if conversation]

    def _age(self, work: UnitOfWork, conversation_id: str) -> int | None:
        age = work.conversations.profile(conversation_id).get("age")
        return age if isinstance(age, int) else None

    def _not_read(self, notice: str) -> Reply:
        human = Choice(self._notices.label("talk_to_human"), "/talk_to_human")
        return replace(self._say(notice), choices=(human,) if notice in BETTER_TOLD_TO_A_HUMAN else ())

    def _say(self, notice: str | None) -> Reply:
        return Reply(self._notices.text(notice or "assistant_unavailable"))

    def _wake(self, conversation_id: str) -> None:
        self._signals.changed(conversation_id)
        self._signals.changed("console")


def _speaker(floor: Floor) -> Author:
    """Who says what the product says: where a human has the floor, or nobody, it is a line of information."""
    return Author.ASSISTANT if floor.state in handoff.ASSISTANT_SPEAKS else Author.SYSTEM
