"""Passing the floor between the assistant and the counsellors. One caller wins each change; the others are told."""

from collections.abc import Sequence
from datetime import datetime

from bot.mission_locale import handoff
from bot.mission_locale.conversations import Author, Choice, Conversation, Message, Reply
from bot.mission_locale.errors import FloorTaken, UnknownConversation
from bot.mission_locale.handoff import Floor, FloorState, HandoffReason
from bot.mission_locale.opening_hours import OpeningHours
from bot.services.ports import Clock, Counsellor, Database, Notices, Saying, Signals, UnitOfWork
from bot.services.promises import promise_in_words

FLOOR_CHOICE = "floor:"


class Handoff:
    """Use cases of the floor."""

    def __init__(
        self, database: Database, hours: OpeningHours, notices: Notices, clock: Clock, signals: Signals
    ) -> None:
        self._database = database
        self._hours = hours
        self._notices = notices
        self._clock = clock
        self._signals = signals

    def ask_for_counsellor(self, conversation_id: str, reason: HandoffReason) -> Reply:
        """Queue the person if someone is really there; else promise a dated answer. Never silence."""
        now = self._clock()
        with self._database.writing() as work:
            floor = self._call_counsellor(work, work.floors.get(conversation_id), now, reason)
            reply = self._where_they_stand(work, floor, now)
        self._wake(conversation_id)
        return reply

    def call_for_danger(self, work: UnitOfWork, conversation_id: str, danger: str, now: datetime) -> Floor:
        """Mark the danger and go to the head of the queue, inside the caller's transaction."""
        work.conversations.mark_danger(conversation_id, danger, now)
        floor = work.floors.get(conversation_id)
        if floor.state not in handoff.ASSISTANT_SPEAKS:
            return floor
        return self._call_counsellor(work, floor, now, HandoffReason.DANGER)

    def call_for_tongue(self, work: UnitOfWork, conversation_id: str, now: datetime) -> Floor:
        """The assistant cannot talk with this person, a counsellor perhaps can; inside the caller's transaction."""
        floor = work.floors.get(conversation_id)
        if floor.state is not FloorState.ASSISTANT:
            return floor
        return self._call_counsellor(work, floor, now, HandoffReason.OTHER_TONGUE)

    def wish(self, conversation_id: str, wish: str) -> Sequence[Reply]:
        """What the person chose while waiting, or while a counsellor has the floor; FloorTaken when it is too late."""
        if wish == "leave_message":
            return [self._leave_message(conversation_id)]
        if wish == "cancel":
            return [self._cancel_wait(conversation_id)]
        if wish == "leave":
            self._give_back(conversation_id, HandoffReason.LEFT_BY_PERSON, None)
            return []
        with self._database.reading() as work:
            return [self._where_they_stand(work, work.floors.get(conversation_id), self._clock())]

    def take(self, conversation_id: str, counsellor: Counsellor) -> Floor:
        """The counsellor has the floor from now on, and the person is told by name."""
        now = self._clock()
        with self._database.writing() as work:
            conversation = _conversation(work, conversation_id)
            before = work.floors.get(conversation_id)
            if before.state in handoff.COUNSELLOR_SPEAKS and before.counsellor_id == counsellor.id:
                return before
            floor = _swap(work, before, handoff.take(before, counsellor.id, now))
            back = Choice(self._notices.text("back_to_assistant_choice"), f"{FLOOR_CHOICE}leave")
            told = Reply(self._notices.text("handoff_taken", name=counsellor.name), (back,))
            work.conversations.say(conversation, told, Saying(Author.SYSTEM, floor.epoch, now, counsellor.name))
            work.counsellors.audit(counsellor.id, "take", conversation_id, now)
        self._wake(conversation_id)
        return floor

    def reply(self, conversation_id: str, counsellor: Counsellor, text: str) -> Message:
        """What the counsellor writes; only the one who has the floor may."""
        now = self._clock()
        with self._database.writing() as work:
            conversation = _conversation(work, conversation_id)
            before = work.floors.get(conversation_id)
            floor = _swap(work, before, handoff.spoke(before, counsellor.id, now))
            saying = Saying(Author.COUNSELLOR, floor.epoch, now, counsellor.name)
            message = work.conversations.say(conversation, Reply(text), saying)
        self._wake(conversation_id)
        return message

    def end(self, conversation_id: str, counsellor: Counsellor) -> Floor:
        """The counsellor gives the conversation back to the assistant."""
        return self._give_back(conversation_id, HandoffReason.ENDED, counsellor)

    def look_at_what_is_due(self) -> int:
        """Apply every timer whose moment has come; gives how many conversations changed."""
        now = self._clock()
        with self._database.reading() as work:
            due = work.floors.due(now)
        return sum(self._apply_timer(floor, now) for floor in due)

    def is_counsellor_there(self, work: UnitOfWork, now: datetime) -> bool:
        """A human is promised only in opening hours and when one was seen within a minute."""
        return self._hours.is_open(now) and work.counsellors.present(now - handoff.PRESENCE) > 0

    def _leave_message(self, conversation_id: str) -> Reply:
        now = self._clock()
        with self._database.writing() as work:
            before = work.floors.get(conversation_id)
            reason = before.reason or HandoffReason.ASKED
            floor = _swap(work, before, handoff.leave_message(before, now, self._promise(now), reason))
        self._wake(conversation_id)
        return self._promised("handoff_left_message", floor, now)

    def _cancel_wait(self, conversation_id: str) -> Reply:
        with self._database.writing() as work:
            before = work.floors.get(conversation_id)
            _swap(work, before, handoff.cancel_wait(before))
        self._wake(conversation_id)
        return Reply(self._notices.text("handoff_cancelled"))

    def _call_counsellor(self, work: UnitOfWork, before: Floor, now: datetime, reason: HandoffReason) -> Floor:
        if before.state in handoff.COUNSELLOR_SPEAKS:
            return before
        if self.is_counsellor_there(work, now):
            return _swap(work, before, handoff.queue(before, now, reason))
        return _swap(work, before, handoff.leave_message(before, now, self._promise(now), reason))

    def _where_they_stand(self, work: UnitOfWork, floor: Floor, now: datetime) -> Reply:
        if floor.state is FloorState.QUEUED:
            position = str(work.floors.position(floor))
            return Reply(self._notices.text("handoff_queued", position=position), self._ways_out())
        if floor.state is FloorState.MESSAGE_LEFT:
            return self._promised("handoff_nobody", floor, now)
        return Reply(self._notices.text("counsellor_noted"))

    def _ways_out(self) -> tuple[Choice, ...]:
        return (
            Choice(self._notices.text("queue_wait_choice"), f"{FLOOR_CHOICE}wait"),
            Choice(self._notices.text("queue_leave_message_choice"), f"{FLOOR_CHOICE}leave_message"),
            Choice(self._notices.text("queue_book_choice"), "/book_appointment"),
        )

    def _promised(self, notice: str, floor: Floor, now: datetime) -> Reply:
        promise = promise_in_words(floor.due_at or self._promise(now), now)
        book = Choice(self._notices.text("queue_book_choice"), "/book_appointment")
        return Reply(self._notices.text(notice, promise=promise), (book,))

    def _promise(self, now: datetime) -> datetime:
        """By when a message left now is answered: the end of the next half-day of work."""
        return self._hours.next_half_day_end(now)

    def _apply_timer(self, floor: Floor, now: datetime) -> bool:
        with self._database.writing() as work:
            conversation = work.conversations.get(floor.conversation_id)
            if conversation is None or work.floors.get(floor.conversation_id) != floor:
                return False
            after, said = self._when_due(floor, now)
            if not work.floors.swap(floor, after):
                return False
            if said:
                work.conversations.say(conversation, said, Saying(Author.SYSTEM, after.epoch, now))
        self._wake(floor.conversation_id)
        return True

    def _when_due(self, floor: Floor, now: datetime) -> tuple[Floor, Reply | None]:
        if floor.state is FloorState.QUEUED:
            reason = floor.reason or HandoffReason.TIMED_OUT
            after = handoff.leave_message(floor, now, self._promise(now), reason)
            return after, self._promised("handoff_queue_timeout", after, now)
        if floor.state is FloorState.COUNSELLOR:
            return handoff.fall_idle(floor, now), Reply(self._notices.text("still_there"))
        return handoff.give_back(floor, HandoffReason.IDLE), Reply(self._notices.text("handoff_ended"))

    def _give_back(self, conversation_id: str, reason: HandoffReason, by: Counsellor | None) -> Floor:
        now = self._clock()
        with self._database.writing() as work:
            conversation = _conversation(work, conversation_id)
            before = work.floors.get(conversation_id)
            if by and by.id != before.counsellor_id:
                raise FloorTaken
            floor = _swap(work, before, handoff.give_back(before, reason))
            ended = Reply(self._notices.text("handoff_ended"))
            work.conversations.say(conversation, ended, Saying(Author.SYSTEM, floor.epoch, now))
            work.conversations.set_asked(conversation_id, None)
            if by:
                work.counsellors.audit(by.id, "end", conversation_id, now)
        self._wake(conversation_id)
        return floor

    def _wake(self, conversation_id: str) -> None:
        self._signals.changed(conversation_id)
        self._signals.changed("console")


def _swap(work: UnitOfWork, before: Floor, after: Floor) -> Floor:
    if not work.floors.swap(before, after):
        raise FloorTaken
    return after


def _conversation(work: UnitOfWork, conversation_id: str) -> Conversation:
    conversation = work.conversations.get(conversation_id)
    if conversation is None:
        raise UnknownConversation(conversation_id)
    return conversation
