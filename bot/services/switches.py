"""Switches the assistant off and on: for everything, a channel or one conversation, seen by every process at once."""

from collections.abc import Sequence
from datetime import datetime

import structlog

from bot.mission_locale import handoff
from bot.mission_locale.conversations import Conversation
from bot.mission_locale.errors import FloorTaken, Refused
from bot.mission_locale.handoff import Floor, FloorState
from bot.mission_locale.switches import SCOPES, SwitchedOff, scopes_over
from bot.services.floor_moves import FloorMoves, swap, tell
from bot.services.ports import Clock, Counsellor, Database, Signals, UnitOfWork

log = structlog.get_logger(__name__)

_TOLD = frozenset({FloorState.QUEUED, *handoff.COUNSELLOR_SPEAKS})


class UnknownScope(Refused):
    """Neither everything, nor a channel, nor a conversation."""

    code = "unknown_scope"


class Switches:
    """While it is off only a line with telephone, address and hours is said; danger is still answered."""

    def __init__(self, database: Database, moves: FloorMoves, clock: Clock, signals: Signals) -> None:
        self._database = database
        self._moves = moves
        self._clock = clock
        self._signals = signals

    def off(self, scope: str, by: Counsellor | None = None) -> bool:
        """Silence the assistant; whoever waits or talks is told, and gets an answer later. False when it was off."""
        now = self._clock()
        with self._database.writing() as work:
            _check(work, scope)
            changed = work.switches.switch_off(scope, now, by.id if by else None)
            waking = self._silence(work, scope, now)
            self._audit(work, "switch_off", scope, by, now)
        log.warning("assistant_switched_off", scope=scope, by=by.id if by else None)
        self._wake(waking)
        return changed

    def on(self, scope: str, by: Counsellor | None = None) -> bool:
        """Let the assistant speak again wherever no other switch is off; False when it was on."""
        now = self._clock()
        with self._database.writing() as work:
            _check(work, scope)
            changed = work.switches.switch_on(scope)
            waking = [one for one in work.callbacks.all_open() if self._owe_again(work, one, now)]
            waking += work.floors.revive()
            self._audit(work, "switch_on", scope, by, now)
        log.warning("assistant_switched_on", scope=scope, by=by.id if by else None)
        self._wake(waking)
        return changed

    def all_off(self) -> Sequence[SwitchedOff]:
        """What is off now."""
        with self._database.reading() as work:
            return work.switches.all_off()

    def settle(self, work: UnitOfWork, conversation: Conversation, floor: Floor, now: datetime) -> Floor:
        """The floor as the switches want it: one that is newer than the switch, or was never kept, follows it here."""
        if floor.state is FloorState.OFF or not work.switches.is_off(scopes_over(conversation)):
            return floor
        try:
            return self._silence_one(work, conversation, floor, now)
        except FloorTaken:
            # The switch itself, thrown at this moment, was quicker.
            return work.floors.get(conversation.id)

    def _silence(self, work: UnitOfWork, scope: str, now: datetime) -> list[str]:
        silenced = []
        for conversation_id in self._special(work, scope):
            conversation = work.conversations.get(conversation_id)
            if conversation:
                self._silence_one(work, conversation, work.floors.hold(conversation_id), now)
                silenced.append(conversation_id)
        return [*silenced, *work.floors.silence(scope)]

    def _special(self, work: UnitOfWork, scope: str) -> list[str]:
        """Those in this scope who are more than talking with the assistant."""
        states = [state for state in FloorState if state not in (FloorState.ASSISTANT, FloorState.OFF)]
        within = set(work.switches.conversations(scope))
        return [floor.conversation_id for floor in work.floors.standing(states) if floor.conversation_id in within]

    def _silence_one(self, work: UnitOfWork, conversation: Conversation, before: Floor, now: datetime) -> Floor:
        if before.state in handoff.COUNSELLOR_SPEAKS and work.alerts.open_for(conversation.id):
            # A human is with someone in danger: no switch comes between them.
            return before
        after = swap(work, before, handoff.switch_off(before))
        if before.state in _TOLD:
            work.callbacks.promise(conversation.id, now, self._moves.availability.promise(work, now))
            tell(work, conversation, self._moves.words.say("off"), after, now)
        return after

    def _owe_again(self, work: UnitOfWork, conversation_id: str, now: datetime) -> bool:
        conversation, floor = work.conversations.get(conversation_id), work.floors.hold(conversation_id)
        owed = work.callbacks.open_for(conversation_id)
        if not conversation or not owed or floor.state is not FloorState.OFF:
            return False
        if work.switches.is_off(scopes_over(conversation)):
            return False
        due_at = owed.due_at if owed.due_at > now else self._moves.availability.promise(work, now)
        swap(work, floor, handoff.switch_on(floor, due_at))
        return True

    def _audit(self, work: UnitOfWork, what: str, scope: str, by: Counsellor | None, now: datetime) -> None:
        if by:
            named = None if scope in SCOPES else scope
            work.counsellors.audit(by.id, what if named else f"{what} {scope}", named, now)

    def _wake(self, conversation_ids: Sequence[str]) -> None:
        for conversation_id in conversation_ids:
            self._signals.changed(conversation_id)
        self._signals.changed("console")


def _check(work: UnitOfWork, scope: str) -> None:
    if scope not in SCOPES and work.conversations.get(scope) is None:
        raise UnknownScope(f"« {scope} » n'est ni « all », ni un canal, ni une conversation connue.")
