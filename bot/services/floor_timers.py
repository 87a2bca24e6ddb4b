"""What time alone does to the floor. Every timer is a row: whichever process looks first applies it, once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.mission_locale import handoff
from bot.mission_locale.callbacks import Callback
from bot.mission_locale.conversations import Conversation
from bot.mission_locale.handoff import Floor, FloorState, HandoffReason
from bot.services.floor_moves import FloorMoves, swap, tell
from bot.services.ports import Clock, Database, UnitOfWork

type Change = Callable[[UnitOfWork, Conversation, Floor, datetime], bool]


class FloorTimers:
    """Waits that end, talks that fall asleep, counsellors who left, promises that were missed."""

    def __init__(self, database: Database, moves: FloorMoves, clock: Clock, wake: Callable[[str], None]) -> None:
        self._database = database
        self._moves = moves
        self._words = moves.words
        self._clock = clock
        self._wake = wake

    def look(self) -> int:
        """Apply whatever is due; gives how many conversations changed."""
        now = self._clock()
        with self._database.reading() as work:
            due = work.floors.due(now)
            gone = work.floors.abandoned(now - handoff.OFFLINE_AFTER)
            hopeless = [] if self._moves.availability.may_still_come(work, now) else self._queued(work)
        changes: dict[str, tuple[Floor, Change]] = {floor.conversation_id: (floor, self._when_due) for floor in due}
        changes |= {floor.conversation_id: (floor, self._when_gone) for floor in gone}
        changes |= {floor.conversation_id: (floor, self._when_hopeless) for floor in hopeless}
        return sum(self._apply(floor, now, change) for floor, change in changes.values())

    def _queued(self, work: UnitOfWork) -> list[Floor]:
        return list(work.floors.standing([FloorState.QUEUED]))

    def _apply(self, floor: Floor, now: datetime, change: Change) -> bool:
        with self._database.writing() as work:
            conversation = work.conversations.get(floor.conversation_id)
            # Held: what another process did since our look, timers included, is seen here and nothing is done twice.
            if conversation is None or work.floors.hold(floor.conversation_id) != floor:
                return False
            changed = change(work, conversation, floor, now)
        if changed:
            self._wake(floor.conversation_id)
        return changed

    def _when_due(self, work: UnitOfWork, conversation: Conversation, floor: Floor, now: datetime) -> bool:
        match floor.state:
            case FloorState.QUEUED:
                self._wait_goes_on(work, conversation, floor, now)
            case FloorState.COUNSELLOR:
                after = swap(work, floor, handoff.fall_idle(floor, now))
                asks = self._words.counsellor_slow() if floor.awaits_counsellor else self._words.say("still_there")
                tell(work, conversation, asks, after, now)
            case FloorState.COUNSELLOR_IDLE:
                self._sleep_ends(work, conversation, floor, now)
            case FloorState.MESSAGE_LEFT:
                self._promise_missed(work, conversation, floor, now)
            case FloorState.ASSISTANT | FloorState.OFF:
                return False
        return True

    def _wait_goes_on(self, work: UnitOfWork, conversation: Conversation, floor: Floor, now: datetime) -> None:
        ends = handoff.patience_ends(floor)
        if ends is None or now >= ends:
            self._leave(work, conversation, floor, now, "handoff_queue_timeout")
            return
        after = swap(work, floor, handoff.keep_waiting(floor))
        tell(work, conversation, self._words.still_waiting(work.floors.position(after)), after, now)

    def _sleep_ends(self, work: UnitOfWork, conversation: Conversation, floor: Floor, now: datetime) -> None:
        # Whoever waits for a word, or was promised one that never came, is not handed back to a program.
        if floor.awaits_counsellor or work.callbacks.open_for(conversation.id):
            self._moves.lose(work, conversation, floor, now)
        else:
            self._moves.give_back(work, conversation, floor, now, HandoffReason.IDLE)

    def _when_gone(self, work: UnitOfWork, conversation: Conversation, floor: Floor, now: datetime) -> bool:
        holder = work.counsellors.get(floor.counsellor_id or "")
        if holder and holder.seen_at and holder.seen_at >= now - handoff.OFFLINE_AFTER:
            return False
        self._moves.lose(work, conversation, floor, now)
        return True

    def _when_hopeless(self, work: UnitOfWork, conversation: Conversation, floor: Floor, now: datetime) -> bool:
        self._leave(work, conversation, floor, now, "handoff_closing")
        return True

    def _leave(self, work: UnitOfWork, conversation: Conversation, floor: Floor, now: datetime, notice: str) -> None:
        after = self._moves.leave(work, floor, now, floor.reason or HandoffReason.TIMED_OUT)
        tell(work, conversation, self._words.promised(notice, after.due_at or now, now), after, now)

    def _promise_missed(self, work: UnitOfWork, conversation: Conversation, floor: Floor, now: datetime) -> None:
        """The first time an apology and another date; the second time no date any more, but a telephone."""
        owed = self._owed(work, floor, now)
        if owed.told_late_at is None:
            due_at = self._moves.availability.promise(work, now)
            after = swap(work, floor, replace(floor, due_at=due_at))
            work.callbacks.told_late(owed.id, now)
            tell(work, conversation, self._words.promised("promise_missed", due_at, now), after, now)
            return
        after = swap(work, floor, replace(floor, due_at=None))
        tell(work, conversation, self._words.late_again(), after, now)

    def _owed(self, work: UnitOfWork, floor: Floor, now: datetime) -> Callback:
        work.callbacks.promise(floor.conversation_id, floor.queued_at or now, floor.due_at or now)
        owed = work.callbacks.open_for(floor.conversation_id)
        if owed is None:
            raise LookupError(floor.conversation_id)
        return owed
