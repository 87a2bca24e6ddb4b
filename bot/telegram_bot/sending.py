"""Empties the outbox towards Telegram: one message at a time in a chat, several chats at once."""

import asyncio

import structlog

from bot.mission_locale.conversations import Channel
from bot.services.ports import Clock, Database, Delivery
from bot.telegram_bot.attempt import Attempts
from bot.telegram_bot.needs import Timing, Wakeups
from bot.telegram_bot.outcomes import FLOOD, End, Outcome
from bot.telegram_bot.pace import Pace
from bot.telegram_bot.reports import report

log = structlog.get_logger(__name__)

# Whatever is said to someone is told to the console too.
_CONSOLE = "console"


class Deliverer:
    """Sends what is due, and writes down what became of it."""

    def __init__(
        self, attempts: Attempts, pace: Pace, database: Database, signals: Wakeups, clock: Clock, timing: Timing
    ) -> None:
        self._attempts = attempts
        self._pace = pace
        self._database = database
        self._signals = signals
        self._clock = clock
        self._timing = timing
        self._sending: dict[str, asyncio.Task[bool]] = {}

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
            outcome = await self._attempts.make(delivery)
            await asyncio.to_thread(self._record, delivery, outcome)
        except Exception as error:
            # The boundary: nothing is lost, the next round begins again after the parts that left.
            report("telegram_outbox_unwritten", error, **_names(delivery))
            return False
        self._tell(delivery, outcome)
        if outcome.why == FLOOD:
            self._pace.breathe(min(outcome.after.total_seconds(), self._timing.breath))
        if outcome.end is not End.RETRY:
            self._attempts.forget(delivery)
        if outcome.end is End.SENT:
            await self._tidy(delivery)
        return outcome.end is not End.ELSEWHERE

    async def _tidy(self, delivery: Delivery) -> None:
        """The boundary: what is only a courtesy must not keep the next message from leaving."""
        try:
            await self._attempts.tidy(delivery)
        except Exception as error:
            report("telegram_not_tidied", error, **_names(delivery))

    def _due(self) -> list[Delivery]:
        with self._database.reading() as work:
            return list(work.outbox.due(Channel.TELEGRAM, self._clock()))

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


def _names(delivery: Delivery) -> dict[str, str | int]:
    return {"conversation": delivery.conversation.id, "seq": delivery.message.seq, "tries": delivery.tries}
