"""Passing the floor between the assistant and the counsellors. One caller wins each change; the others are told."""

from collections.abc import Sequence
from datetime import datetime

from bot.mission_locale import handoff
from bot.mission_locale.callbacks import Helped, Kept
from bot.mission_locale.conversations import Author, Conversation, Message, Reply
from bot.mission_locale.errors import FloorTaken
from bot.mission_locale.handoff import Floor, FloorState, HandoffReason
from bot.mission_locale.opening_hours import OpeningHours
from bot.services.availability import Availability
from bot.services.floor_moves import FloorMoves, conversation_of, remembering, swap
from bot.services.floor_timers import FloorTimers
from bot.services.floor_words import FLOOR_CHOICE, HELPED_CHOICE, FloorWords
from bot.services.ports import Clock, Counsellor, Database, Notices, Saying, Signals, UnitOfWork
from bot.services.switches import Switches

__all__ = ["FLOOR_CHOICE", "Handoff"]


class Handoff:
    """Use cases of the floor."""

    def __init__(
        self, database: Database, hours: OpeningHours, notices: Notices, clock: Clock, signals: Signals
    ) -> None:
        self._database = database
        self._clock = clock
        self._signals = signals
        self._words = FloorWords(notices)
        self._availability = Availability(hours)
        self._moves = FloorMoves(self._availability, self._words)
        self._timers = FloorTimers(database, self._moves, clock, self._wake)
        self.switches = Switches(database, self._moves, clock, signals)

    def ask_for_counsellor(self, conversation_id: str, reason: HandoffReason) -> Reply:
        """Queue the person if someone is really there; else promise a dated answer. Never silence."""
        now = self._clock()
        with self._database.writing() as work:
            floor = self._moves.call(work, work.floors.hold(conversation_id), now, reason)
            reply = self._where_they_stand(work, floor, now)
        self._wake(conversation_id)
        return reply

    def call_for_danger(self, work: UnitOfWork, conversation_id: str, danger: str, now: datetime) -> Floor:
        """Mark the danger and go to the head of the queue, inside the caller's transaction."""
        work.conversations.mark_danger(conversation_id, danger, now)
        work.alerts.tell(conversation_id, danger, now)
        return self._moves.call(work, work.floors.hold(conversation_id), now, HandoffReason.DANGER)

    def call_for_tongue(self, work: UnitOfWork, conversation_id: str, now: datetime) -> Floor:
        """The assistant cannot talk with this person, a counsellor perhaps can; inside the caller's transaction."""
        floor = work.floors.hold(conversation_id)
        if floor.state is not FloorState.ASSISTANT:
            return floor
        return self._moves.call(work, floor, now, HandoffReason.OTHER_TONGUE)

    def wish(self, conversation_id: str, wish: str) -> Sequence[Reply]:
        """What the person chose about the floor, or about a talk just over; FloorTaken when it is too late."""
        if wish.startswith(HELPED_CHOICE):
            return [self._rated(conversation_id, Helped(wish.removeprefix(HELPED_CHOICE)))]
        match wish:
            case "leave_message":
                return [self._leave_message(conversation_id)]
            case "cancel":
                return [self._cancel_wait(conversation_id)]
            case "resume_no":
                return [self._words.say("resume_declined")]
            case "leave":
                self._give_back(conversation_id, HandoffReason.LEFT_BY_PERSON, None)
                return []
            case _:
                return [self._keep_waiting(conversation_id)]

    def take(self, conversation_id: str, counsellor: Counsellor) -> Floor:
        """The counsellor has the floor from now on, and the person is told by name."""
        now = self._clock()
        with self._database.writing() as work:
            conversation = conversation_of(work, conversation_id)
            floor = self._take(work, conversation, work.floors.hold(conversation_id), counsellor, now)
        self._wake(conversation_id)
        return floor

    def reply(self, conversation_id: str, counsellor: Counsellor, text: str) -> Message:
        """What the counsellor writes; to a message left, it opens the talk again and keeps the promise."""
        now = self._clock()
        with self._database.writing() as work:
            conversation = conversation_of(work, conversation_id)
            before = work.floors.hold(conversation_id)
            if before.state is FloorState.MESSAGE_LEFT:
                before = self._take(work, conversation, before, counsellor, now, resumed=True)
            floor = swap(work, before, handoff.spoke(before, counsellor.id, now))
            saying = Saying(Author.COUNSELLOR, floor.epoch, now, counsellor.name)
            message = work.conversations.say(conversation, Reply(text), saying)
            work.callbacks.close(conversation_id, Kept.ANSWERED, now, counsellor.id)
        self._wake(conversation_id)
        return message

    def end(self, conversation_id: str, counsellor: Counsellor) -> Floor:
        """The counsellor gives the conversation back to the assistant."""
        return self._give_back(conversation_id, HandoffReason.ENDED, counsellor)

    def kept_elsewhere(self, conversation_id: str, counsellor: Counsellor) -> bool:
        """A promise was kept by other means, a call for instance; False when nothing was owed any more."""
        now = self._clock()
        with self._database.writing() as work:
            conversation_of(work, conversation_id)
            before = work.floors.hold(conversation_id)
            closed = work.callbacks.close(conversation_id, Kept.ELSEWHERE, now, counsellor.id)
            if closed and before.state is FloorState.MESSAGE_LEFT:
                swap(work, before, handoff.cancel_wait(before))
            work.counsellors.audit(counsellor.id, "kept_elsewhere", conversation_id, now)
        self._wake(conversation_id)
        return closed

    def look_at_what_is_due(self) -> int:
        """Apply every timer whose moment has come; gives how many conversations changed."""
        return self._timers.look()

    def is_counsellor_there(self, work: UnitOfWork, now: datetime) -> bool:
        """A human is promised only in opening hours and when one was seen within a minute."""
        return self._availability.is_counsellor_there(work, now)

    def _take(
        self,
        work: UnitOfWork,
        conversation: Conversation,
        before: Floor,
        counsellor: Counsellor,
        now: datetime,
        *,
        resumed: bool = False,
    ) -> Floor:
        if before.state in handoff.COUNSELLOR_SPEAKS and before.counsellor_id == counsellor.id:
            return before
        alert = work.alerts.open_for(conversation.id)
        taken = handoff.take(remembering(work, before), counsellor.id, now, in_danger=alert is not None)
        floor = swap(work, before, taken)
        told = self._words.taken(counsellor.name, resumed=resumed)
        work.conversations.say(conversation, told, Saying(Author.SYSTEM, floor.epoch, now, counsellor.name))
        if alert:
            work.alerts.see(alert.id, counsellor.id, now)
        work.counsellors.audit(counsellor.id, "take", conversation.id, now)
        return floor

    def _leave_message(self, conversation_id: str) -> Reply:
        now = self._clock()
        with self._database.writing() as work:
            before = work.floors.hold(conversation_id)
            floor = self._moves.leave(work, before, now, before.reason or HandoffReason.ASKED)
        self._wake(conversation_id)
        return self._words.promised("handoff_left_message", floor.due_at or now, now)

    def _cancel_wait(self, conversation_id: str) -> Reply:
        with self._database.writing() as work:
            before = work.floors.hold(conversation_id)
            swap(work, before, handoff.cancel_wait(before))
            work.callbacks.close(conversation_id, Kept.CANCELLED, self._clock(), None)
        self._wake(conversation_id)
        return self._words.say("handoff_cancelled")

    def _keep_waiting(self, conversation_id: str) -> Reply:
        now = self._clock()
        with self._database.writing() as work:
            floor = work.floors.hold(conversation_id)
            if floor.state not in handoff.CALLS_FOR_COUNSELLOR:
                raise FloorTaken
            return self._where_they_stand(work, floor, now, again=True)

    def _rated(self, conversation_id: str, helped: Helped) -> Reply:
        with self._database.writing() as work:
            floor = work.floors.get(conversation_id)
            if not work.ratings.answer(conversation_id, floor.epoch, helped, self._clock()):
                raise FloorTaken
        self._signals.changed("console")
        return self._words.say("handoff_rating_thanks")

    def _where_they_stand(self, work: UnitOfWork, floor: Floor, now: datetime, *, again: bool = False) -> Reply:
        match floor.state:
            case FloorState.QUEUED:
                position = work.floors.position(floor)
                return self._words.still_waiting(position) if again else self._words.queued(position)
            case FloorState.MESSAGE_LEFT:
                floor = self._moves.leave(work, floor, now, floor.reason or HandoffReason.ASKED)
                return self._words.promised("handoff_nobody", floor.due_at or now, now)
            case FloorState.OFF:
                return self._words.say("off")
            case _:
                return self._words.say("counsellor_noted")

    def _give_back(self, conversation_id: str, reason: HandoffReason, by: Counsellor | None) -> Floor:
        now = self._clock()
        with self._database.writing() as work:
            conversation = conversation_of(work, conversation_id)
            before = work.floors.hold(conversation_id)
            if by and by.id != before.counsellor_id:
                raise FloorTaken
            floor = self._moves.give_back(work, conversation, before, now, reason)
            if by:
                work.counsellors.audit(by.id, "end", conversation_id, now)
        self._wake(conversation_id)
        return floor

    def _wake(self, conversation_id: str) -> None:
        """Tell whoever looks; those who wait read their new place."""
        with self._database.reading() as work:
            waiting = [floor.conversation_id for floor in work.floors.standing([FloorState.QUEUED])]
        for changed in {conversation_id, *waiting}:
            self._signals.changed(changed)
        self._signals.changed("console")
