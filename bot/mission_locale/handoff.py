"""Who has the floor in a conversation, and how it changes hands.

Every change is a new `Floor` computed from the present one; the database accepts it only if state and epoch are
still those it was computed from. The epoch grows when the right to speak passes between assistant, counsellor and
nobody; waiting for a counsellor does not move it, because the assistant still speaks.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.mission_locale.errors import FloorTaken

QUEUE_NOTICE = timedelta(minutes=2)
QUEUE_PATIENCE = timedelta(minutes=5)
PRESENCE = timedelta(seconds=60)
OFFLINE_AFTER = timedelta(minutes=3)
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
    COUNSELLOR_GONE = "counsellor_gone"
    SWITCHED_OFF = "switched_off"


ASSISTANT_SPEAKS = frozenset({FloorState.ASSISTANT, FloorState.QUEUED, FloorState.MESSAGE_LEFT})
COUNSELLOR_SPEAKS = frozenset({FloorState.COUNSELLOR, FloorState.COUNSELLOR_IDLE})
JUST_RETURNED = frozenset({HandoffReason.ENDED, HandoffReason.LEFT_BY_PERSON, HandoffReason.IDLE})
CALLS_FOR_COUNSELLOR = frozenset({FloorState.QUEUED, FloorState.MESSAGE_LEFT})
# The form that a question just put belongs to: what a hand-off interrupts, and may be taken up again after it.
FORM_OF_QUESTION = {
    **dict.fromkeys(("date", "first_name", "phone", "booking_confirmed"), "booking_form"),
    **dict.fromkeys(("age", "disabled", "commune", "situation", "diploma", "need"), "situation_form"),
}


@dataclass(frozen=True)
class Floor:
    """Who may speak now. `due_at` is the moment to look at the state again, `unfinished` the form left for a human."""

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
    unfinished: str | None = None

    @property
    def awaits_counsellor(self) -> bool:
        """Whether the person spoke last, to a counsellor who has not answered since."""
        spoken = self.last_counsellor_at or self.taken_at
        return bool(spoken and self.last_person_at and self.last_person_at > spoken)

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
        due_at=floor.due_at if floor.state is FloorState.QUEUED else now + QUEUE_NOTICE,
        reason=HandoffReason.DANGER if HandoffReason.DANGER in (reason, floor.reason) else reason,
    )


def keep_waiting(floor: Floor) -> Floor:
    """The person has been told that the wait goes on; the next look is the last."""
    _require(floor, {FloorState.QUEUED})
    return replace(floor, due_at=patience_ends(floor))


def patience_ends(floor: Floor) -> datetime | None:
    """When waiting in the queue becomes a message left."""
    return floor.queued_at + QUEUE_PATIENCE if floor.queued_at else None


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
    return replace(floor, state=FloorState.ASSISTANT, queued_at=None, due_at=None, reason=None, unfinished=None)


def take(floor: Floor, counsellor_id: str, now: datetime, *, in_danger: bool = False) -> Floor:
    """A counsellor takes the floor from the assistant, waiting or not; for someone in danger, also when it is off."""
    _require(floor, ASSISTANT_SPEAKS | {FloorState.OFF} if in_danger else ASSISTANT_SPEAKS)
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


def lose_counsellor(floor: Floor, now: datetime, promised_for: datetime | None) -> Floor:
    """The counsellor is gone: back into the queue, or to a dated promise when nobody else is there."""
    _require(floor, COUNSELLOR_SPEAKS)
    kept = HandoffReason.DANGER if floor.reason is HandoffReason.DANGER else HandoffReason.COUNSELLOR_GONE
    waiting = replace(
        floor,
        state=FloorState.QUEUED,
        epoch=floor.epoch + 1,
        counsellor_id=None,
        queued_at=now,
        taken_at=None,
        due_at=now + QUEUE_NOTICE,
        reason=kept,
    )
    if promised_for is None:
        return waiting
    return replace(waiting, state=FloorState.MESSAGE_LEFT, due_at=promised_for)


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
    return Floor(
        floor.conversation_id,
        state=FloorState.OFF,
        epoch=floor.epoch + 1,
        last_person_at=floor.last_person_at,
        last_counsellor_at=floor.last_counsellor_at,
        reason=HandoffReason.SWITCHED_OFF,
    )


def switch_on(floor: Floor, promised_for: datetime | None = None) -> Floor:
    """The assistant is back; an answer that was promised meanwhile is still owed."""
    _require(floor, {FloorState.OFF})
    back = replace(floor, state=FloorState.ASSISTANT, epoch=floor.epoch + 1, reason=None)
    if promised_for is None:
        return back
    return replace(back, state=FloorState.MESSAGE_LEFT, due_at=promised_for, reason=HandoffReason.NOBODY)


def _awake(floor: Floor, now: datetime) -> Floor:
    return replace(floor, state=FloorState.COUNSELLOR, due_at=now + IDLE_AFTER)


def _require(floor: Floor, states: frozenset[FloorState] | set[FloorState]) -> None:
    if floor.state not in states:
        raise FloorTaken(f"not from {floor.state.value}")
