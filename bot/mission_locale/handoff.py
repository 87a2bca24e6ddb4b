"""Who has the floor in a conversation, and how it changes hands.

Every change is a new `Floor` computed from the present one; the database accepts it only if state and epoch are
still those it was computed from. The epoch grows when the right to speak passes between assistant, counsellor and
nobody; waiting for a counsellor does not move it, because the assistant still speaks.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.mission_locale.errors import FloorTaken

QUEUE_PATIENCE = timedelta(minutes=5)
PRESENCE = timedelta(seconds=60)
IDLE_AFTER = timedelta(minutes=10)
RETURN_AFTER = timedelta(minutes=20)


class FloorState(StrEnum):
    """The six states of a conversation."""

    ASSISTANT = "assistant"
    QUEUED = "queued"
    COUNSELLOR = "counsellor"
    COUNSELLOR_IDLE = "counsellor_idle"
    MESSAGE_LEFT = "message_left"
    OFF = "off"


class HandoffReason(StrEnum):
    """Why a counsellor is wanted, or why the floor went back."""

    ASKED = "asked"
    NOT_UNDERSTOOD = "not_understood"
    DANGER = "danger"
    OTHER_TONGUE = "other_tongue"
    TAKEN_OVER = "taken_over"
    ENDED = "ended"
    LEFT_BY_PERSON = "left_by_person"
    NOBODY = "nobody"
    TIMED_OUT = "timed_out"
    IDLE = "idle"


ASSISTANT_SPEAKS = frozenset({FloorState.ASSISTANT, FloorState.QUEUED, FloorState.MESSAGE_LEFT})
COUNSELLOR_SPEAKS = frozenset({FloorState.COUNSELLOR, FloorState.COUNSELLOR_IDLE})
JUST_RETURNED = frozenset({HandoffReason.ENDED, HandoffReason.LEFT_BY_PERSON, HandoffReason.IDLE})
CALLS_FOR_COUNSELLOR = frozenset({FloorState.QUEUED, FloorState.MESSAGE_LEFT})


@dataclass(frozen=True)
class Floor:
    """Who may speak now. `due_at` is the moment at which the state must be looked at again."""

    conversation_id: str
    state: FloorState = FloorState.ASSISTANT
    epoch: int = 0
    counsellor_id: str | None = None
    queued_at: datetime | None = None
    taken_at: datetime | None = None
    last_person_at: datetime | None = None
    last_counsellor_at: datetime | None = None
    due_at: datetime | None = None
    reason: HandoffReason | None = None

    @property
    def seen_by_young_person(self) -> str:
        """The floor in the words of the widget's protocol."""
        return _SEEN[self.state]


_SEEN = {
    FloorState.ASSISTANT: "assistant",
    FloorState.QUEUED: "waiting",
    FloorState.COUNSELLOR: "counsellor",
    FloorState.COUNSELLOR_IDLE: "counsellor",
    FloorState.MESSAGE_LEFT: "assistant",
    FloorState.OFF: "off",
}


def queue(floor: Floor, now: datetime, reason: HandoffReason) -> Floor:
    """The young person waits for a counsellor who is there."""
    _require(floor, {FloorState.ASSISTANT, FloorState.MESSAGE_LEFT, FloorState.QUEUED})
    return replace(
        floor,
        state=FloorState.QUEUED,
        queued_at=floor.queued_at if floor.state is FloorState.QUEUED else now,
        due_at=floor.due_at if floor.state is FloorState.QUEUED else now + QUEUE_PATIENCE,
        reason=HandoffReason.DANGER if HandoffReason.DANGER in (reason, floor.reason) else reason,
    )


def leave_message(floor: Floor, now: datetime, promised_for: datetime, reason: HandoffReason) -> Floor:
    """Nobody can answer now: a counsellor will by `promised_for`, and the assistant goes on meanwhile."""
    _require(floor, ASSISTANT_SPEAKS)
    return replace(
        floor,
        state=FloorState.MESSAGE_LEFT,
        queued_at=floor.queued_at or now,
        due_at=promised_for,
        reason=HandoffReason.DANGER if floor.reason is HandoffReason.DANGER else reason,
    )


def cancel_wait(floor: Floor) -> Floor:
    """The young person no longer wants a counsellor."""
    _require(floor, CALLS_FOR_COUNSELLOR)
    return replace(floor, state=FloorState.ASSISTANT, queued_at=None, due_at=None, reason=None)


def take(floor: Floor, counsellor_id: str, now: datetime) -> Floor:
    """A counsellor takes the floor, from the queue, from a message left or from the assistant."""
    _require(floor, ASSISTANT_SPEAKS)
    return replace(
        floor,
        state=FloorState.COUNSELLOR,
        epoch=floor.epoch + 1,
        counsellor_id=counsellor_id,
        taken_at=now,
        last_counsellor_at=now,
        due_at=now + IDLE_AFTER,
        reason=floor.reason or HandoffReason.TAKEN_OVER,
    )


def heard(floor: Floor, now: datetime) -> Floor:
    """The young person wrote: an idle talk with a counsellor wakes up."""
    floor = replace(floor, last_person_at=now)
    return _awake(floor, now) if floor.state in COUNSELLOR_SPEAKS else floor


def spoke(floor: Floor, counsellor_id: str, now: datetime) -> Floor:
    """The counsellor who has the floor wrote."""
    if floor.state not in COUNSELLOR_SPEAKS or floor.counsellor_id != counsellor_id:
        raise FloorTaken
    return _awake(replace(floor, last_counsellor_at=now), now)


def fall_idle(floor: Floor, now: datetime) -> Floor:
    """Nobody wrote for a while: ask whether the young person is still there."""
    _require(floor, {FloorState.COUNSELLOR})
    return replace(floor, state=FloorState.COUNSELLOR_IDLE, due_at=now + RETURN_AFTER)


def give_back(floor: Floor, reason: HandoffReason) -> Floor:
    """The talk with the counsellor is over, the assistant speaks again."""
    _require(floor, COUNSELLOR_SPEAKS)
    return Floor(
        floor.conversation_id,
        epoch=floor.epoch + 1,
        last_person_at=floor.last_person_at,
        last_counsellor_at=floor.last_counsellor_at,
        reason=reason,
    )


def switch_off(floor: Floor) -> Floor:
    """The assistant is switched off: only a line with telephone, address and hours is said."""
    return replace(floor, state=FloorState.OFF, epoch=floor.epoch + 1, counsellor_id=None, due_at=None)


def switch_on(floor: Floor) -> Floor:
    """The assistant is back."""
    _require(floor, {FloorState.OFF})
    return replace(floor, state=FloorState.ASSISTANT, epoch=floor.epoch + 1, reason=None)


def _awake(floor: Floor, now: datetime) -> Floor:
    return replace(floor, state=FloorState.COUNSELLOR, due_at=now + IDLE_AFTER)


def _require(floor: Floor, states: frozenset[FloorState] | set[FloorState]) -> None:
    if floor.state not in states:
        raise FloorTaken(f"not from {floor.state.value}")
