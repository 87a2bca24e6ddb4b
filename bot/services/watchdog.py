"""Compares the reminders that should have left with those that did. Knows nothing of the worker that sends them."""

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import structlog

from bot.services.ports import Clock, Database, Signals
from bot.services.reminding import ReminderRules

log = structlog.get_logger(__name__)

# Together with the time between two looks, well under the ten minutes in which a fault has to be known.
GRACE = timedelta(minutes=5)
EVERY = timedelta(minutes=1)
BLIND_AFTER = timedelta(minutes=5)
# A reminder that came too late to be sent is told for a while longer.
TOLD_FOR = timedelta(hours=1)


@dataclass(frozen=True)
class Late:
    """A reminder that should have left by now."""

    appointment_id: str
    kind: str
    due_at: datetime


class WatchState(StrEnum):
    """What is known of the reminders."""

    OK = "ok"
    LATE = "late"
    UNWATCHED = "unwatched"


class Watchdog:
    """One look at the appointments and at what became of their reminders."""

    def __init__(self, database: Database, clock: Clock, rules: ReminderRules | None = None) -> None:
        self._database = database
        self._clock = clock
        self._rules = rules or ReminderRules()

    def look(self) -> list[Late]:
        """What should have left and did not, the oldest first."""
        now = self._clock()
        with self._database.reading() as work:
            remindable = work.reminders.remindable(now - TOLD_FOR, now + self._rules.horizon)
        return sorted(
            (
                Late(each.appointment_id, reminder.kind, reminder.due_at)
                for each in remindable
                for reminder in self._rules.of(each)
                if reminder.due_at + GRACE <= now < reminder.expires_at + TOLD_FOR and not each.told.get(reminder.kind)
            ),
            key=lambda late: late.due_at,
        )


class Watch:
    """Looks every minute from a thread of its own: neither the event loop nor any worker can keep it from it."""

    def __init__(self, watchdog: Watchdog, clock: Clock, signals: Signals, every: timedelta = EVERY) -> None:
        self._watchdog = watchdog
        self._clock = clock
        self._signals = signals
        self._every = every
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._seen: tuple[datetime, int] | None = None

    def start(self) -> None:
        """Begin; the first look comes at once."""
        self._stopping.clear()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End after the look under way."""
        self._stopping.set()
        if self._thread:
            self._thread.join(timeout=self._every.total_seconds())
            self._thread = None

    @property
    def late(self) -> int:
        """How many reminders were late at the last look."""
        return self._seen[1] if self._seen else 0

    @property
    def state(self) -> WatchState:
        """What the last look found; nothing is known when it was too long ago."""
        if self._seen is None or self._clock() - self._seen[0] > BLIND_AFTER:
            return WatchState.UNWATCHED
        return WatchState.LATE if self.late else WatchState.OK

    def look(self) -> None:
        """One look. Boundary: whatever breaks is logged, and after a few such looks the state says so."""
        before = self.late
        try:
            late = self._watchdog.look()
        except Exception:
            log.exception("watchdog_failed")
            return
        self._seen = (self._clock(), len(late))
        if late:
            log.error("reminders_late", count=len(late), oldest=late[0].due_at.isoformat())
        if len(late) != before:
            self._signals.changed("console")

    def _watch(self) -> None:
        while True:
            self.look()
            if self._stopping.wait(self._every.total_seconds()):
                return
