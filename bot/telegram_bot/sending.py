"""Empties the outbox towards Telegram: one message at a time in a chat, several chats at once."""

import asyncio
from datetime import timedelta

import structlog
from telegram import Bot, LinkPreviewOptions

from bot.mission_locale.conversations import Author, Channel
from bot.services.ports import Clock, Database, Delivery
from bot.telegram_bot.needs import Timing, Wakeups
from bot.telegram_bot.outcomes import ELSEWHERE, SENT, STALE, End, Outcome, outcome_of
from bot.telegram_bot.pace import Pace
from bot.telegram_bot.rendering import render
from bot.telegram_bot.reports import report

log = structlog.get_logger(__name__)

# Whatever is said to someone is told to the console too.
_CONSOLE = "console"
# Longer than one attempt takes; after it, what a process that died was sending is anybody's again.
CLAIM = timedelta(minutes=1)
_HELP_IN_DANGER = "distress_"
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Deliverer:
    """Sends what is due, and writes down what became of it."""

    def __init__(self, bot: Bot, database: Database, signals: Wakeups, clock: Clock, timing: Timing) -> None:
        self._bot = bot
        self._database = database
        self._signals = signals
        self._clock = clock
        self._timing = timing
        self._pace = Pace(timing.sends_a_second)
        self._sending: dict[str, asyncio.Task[bool]] = {}
        self._parts_sent: dict[tuple[str, int], int] = {}

    async def run(self) -> None:
        """Deliver until cancelled; what is being sent then is finished, or it would be sent twice."""
        with self._signals.listening(_CONSOLE) as hints:
            try:
                while True:
                    await self._start_what_is_due(hints)
                    await self._woken(hints)
            finally:
                await self._finish()

    async def _start_what_is_due(self, hints: asyncio.Queue[str]) -> None:
        # Noted before the reading: what ends during it was read as it stood, and would leave a second time.
        busy = frozenset(self._sending)
        try:
            due = await asyncio.to_thread(self._due)
        except Exception as error:
            # The boundary: a database that is busy or away for a moment must not end the deliveries.
            report("telegram_outbox_unread", error)
            return
        for delivery in due:
            if delivery.conversation.id not in busy:
                self._start(delivery, hints)

    def _start(self, delivery: Delivery, hints: asyncio.Queue[str]) -> None:
        def ended(task: asyncio.Task[bool]) -> None:
            del self._sending[delivery.conversation.id]
            if not task.cancelled() and task.result() and not hints.full():
                hints.put_nowait("the next one of this chat may leave")

        task = asyncio.create_task(self._deliver(delivery))
        self._sending[delivery.conversation.id] = task
        task.add_done_callback(ended)

    async def _woken(self, hints: asyncio.Queue[str]) -> None:
        """Wait for a hint; without one look again soon, since other processes write too."""
        try:
            async with asyncio.timeout(self._timing.outbox_poll):
                await hints.get()
        except TimeoutError:
            return
        while not hints.empty():
            hints.get_nowait()

    async def _deliver(self, delivery: Delivery) -> bool:
        """One attempt; whether what became of it is written down."""
        try:
            outcome = await self._attempt(delivery)
            await asyncio.to_thread(self._record, delivery, outcome)
        except Exception as error:
            # The boundary: nothing is lost, the next round begins again after the parts that left.
            report("telegram_outbox_unwritten", error, **_names(delivery))
            return False
        self._tell(delivery, outcome)
        if outcome.end is not End.RETRY:
            self._parts_sent.pop(_place(delivery), None)
        return True

    async def _attempt(self, delivery: Delivery) -> Outcome:
        if await asyncio.to_thread(self._is_stale, delivery):
            return STALE
        if delivery.expires_at and not await asyncio.to_thread(self._claim, delivery):
            return ELSEWHERE
        try:
            await self._send(delivery)
        except Exception as error:
            # The boundary: a message that cannot be sent, whatever the reason, must not keep the others from leaving.
            return outcome_of(error, delivery.tries)
        return SENT

    async def _send(self, delivery: Delivery) -> None:
        """Send the parts that have not left yet: a retry goes on where the refusal came."""
        parts = render(delivery.message)
        for number in range(self._parts_sent.get(_place(delivery), 0), len(parts)):
            await self._pace.turn()
            await self._bot.send_message(
                int(delivery.conversation.peer),
                parts[number].text,
                reply_markup=parts[number].keyboard,
                link_preview_options=_NO_PREVIEW,
            )
            self._parts_sent[_place(delivery)] = number + 1

    def _due(self) -> list[Delivery]:
        with self._database.reading() as work:
            return list(work.outbox.due(Channel.TELEGRAM, self._clock()))

    def _is_stale(self, delivery: Delivery) -> bool:
        """Whether the floor passed to someone else since; numbers to call in danger never grow stale.

        What expires is a reminder: it is stale when its moment is over or its appointment has changed.
        """
        if delivery.expires_at:
            return self._clock() >= delivery.expires_at or not self._still_holds(delivery)
        if delivery.message.author is not Author.ASSISTANT or _is_help_in_danger(delivery):
            return False
        with self._database.reading() as work:
            return work.floors.get(delivery.conversation.id).epoch != delivery.epoch

    def _still_holds(self, delivery: Delivery) -> bool:
        with self._database.reading() as work:
            return work.reminders.still_holds(*_place(delivery))

    def _claim(self, delivery: Delivery) -> bool:
        """Keep other processes from sending the same: a reminder is not to be read twice."""
        with self._database.writing() as work:
            return work.outbox.claim(delivery, self._clock() + CLAIM)

    def _record(self, delivery: Delivery, outcome: Outcome) -> None:
        with self._database.writing() as work:
            outcome.record(work.outbox, delivery, self._clock())

    def _tell(self, delivery: Delivery, outcome: Outcome) -> None:
        """What did not arrive is logged and shown in the console."""
        if outcome.end not in (End.SENT, End.ELSEWHERE):
            log.warning("telegram_delivery", end=outcome.end.value, why=outcome.why, **_names(delivery))
            self._signals.changed(delivery.conversation.id)
            self._signals.changed(_CONSOLE)

    async def _finish(self) -> None:
        if self._sending:
            _, late = await asyncio.wait(self._sending.values(), timeout=self._timing.stop)
            for task in late:
                task.cancel()


def _place(delivery: Delivery) -> tuple[str, int]:
    return delivery.message.conversation_id, delivery.message.seq


def _is_help_in_danger(delivery: Delivery) -> bool:
    return (delivery.message.topic or "").startswith(_HELP_IN_DANGER)


def _names(delivery: Delivery) -> dict[str, str | int]:
    return {"conversation": delivery.conversation.id, "seq": delivery.message.seq, "tries": delivery.tries}
