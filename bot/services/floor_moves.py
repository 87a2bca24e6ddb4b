"""The changes of the floor that several use cases share. All happen inside the caller's transaction."""

from dataclasses import replace
from datetime import datetime

from bot.mission_locale import handoff
from bot.mission_locale.appointments import AppointmentStatus
from bot.mission_locale.callbacks import Kept
from bot.mission_locale.conversations import Author, Conversation, Reply
from bot.mission_locale.errors import FloorTaken, UnknownConversation
from bot.mission_locale.handoff import Floor, FloorState, HandoffReason
from bot.services.availability import Availability
from bot.services.floor_words import FloorWords
from bot.services.ports import Saying, UnitOfWork


def swap(work: UnitOfWork, before: Floor, after: Floor) -> Floor:
    """Change the floor, or FloorTaken when someone was quicker."""
    if not work.floors.swap(before, after):
        raise FloorTaken
    return after


def conversation_of(work: UnitOfWork, conversation_id: str) -> Conversation:
    """The conversation, which must exist."""
    conversation = work.conversations.get(conversation_id)
    if conversation is None:
        raise UnknownConversation(conversation_id)
    return conversation


def tell(work: UnitOfWork, conversation: Conversation, reply: Reply, floor: Floor, now: datetime) -> None:
    """Say a line in the product's own name, under the floor as it stands."""
    work.conversations.say(conversation, reply, Saying(Author.SYSTEM, floor.epoch, now))


class FloorMoves:
    """Calling a counsellor, promising, losing one, giving back: what is owed is always kept as a task."""

    def __init__(self, availability: Availability, words: FloorWords) -> None:
        self.availability = availability
        self.words = words

    def call(self, work: UnitOfWork, before: Floor, now: datetime, reason: HandoffReason) -> Floor:
        """Queue the person if someone is really there, else promise a dated answer."""
        if before.state not in handoff.ASSISTANT_SPEAKS:
            return before
        before = remembering(work, before)
        if self.availability.is_counsellor_there(work, now):
            return swap(work, before, handoff.queue(before, now, reason))
        return self.leave(work, before, now, reason)

    def leave(self, work: UnitOfWork, before: Floor, now: datetime, reason: HandoffReason) -> Floor:
        """A message left: the promise is a task. One already made, and still to come, stands."""
        stands = before.due_at if before.state is FloorState.MESSAGE_LEFT else None
        due_at = stands if stands and stands > now else self.availability.promise(work, now)
        after = swap(work, before, handoff.leave_message(before, now, due_at, reason))
        work.callbacks.promise(after.conversation_id, now, due_at)
        return after

    def lose(self, work: UnitOfWork, conversation: Conversation, before: Floor, now: datetime) -> Floor:
        """The counsellor is gone: the person is told, and waits for a colleague or gets a promise."""
        there = self.availability.is_counsellor_there(work, now)
        due_at = None if there else self.availability.promise(work, now)
        after = swap(work, before, handoff.lose_counsellor(before, now, due_at))
        if due_at is None:
            reply = self.words.still_waiting(work.floors.position(after), "handoff_requeued")
        else:
            work.callbacks.promise(conversation.id, now, due_at)
            reply = self.words.promised("handoff_counsellor_gone", due_at, now)
        tell(work, conversation, reply, after, now)
        return after

    def give_back(
        self, work: UnitOfWork, conversation: Conversation, before: Floor, now: datetime, reason: HandoffReason
    ) -> Floor:
        """The talk is over: say so, ask once whether it helped, offer to go on with what it interrupted."""
        after = swap(work, before, handoff.give_back(before, reason))
        tell(work, conversation, self.words.say("handoff_ended"), after, now)
        if work.conversations.has_spoken(conversation.id, Author.COUNSELLOR, before.epoch):
            work.ratings.asked(conversation.id, after.epoch, now)
            tell(work, conversation, self.words.rating(), after, now)
        if form := _left_open(work, before, now):
            tell(work, conversation, self.words.resume(form), after, now)
        work.callbacks.close(conversation.id, Kept.ENDED, now, before.counsellor_id)
        work.conversations.set_asked(conversation.id, None)
        return after


def remembering(work: UnitOfWork, floor: Floor) -> Floor:
    """The floor with the form that the question just put belongs to: the call for a human interrupts it."""
    conversation = work.conversations.get(floor.conversation_id)
    form = handoff.FORM_OF_QUESTION.get(conversation.asked or "") if conversation else None
    return replace(floor, unfinished=form or floor.unfinished)


def _left_open(work: UnitOfWork, before: Floor, now: datetime) -> str | None:
    """The interrupted form, unless it was finished meanwhile, or the talk was about a danger."""
    if before.reason is HandoffReason.DANGER:
        return None
    match before.unfinished:
        case "booking_form":
            standing = work.appointments.active(before.conversation_id, now)
            made = any(each.status is AppointmentStatus.CONFIRMED for each in standing)
        case "situation_form":
            made = "outcome" in work.conversations.profile(before.conversation_id)
        case _:
            return None
    return None if made else before.unfinished
