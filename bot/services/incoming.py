"""Reading what a channel brought: plain words, buttons, and what cannot be read."""

import re

from bot.language.folding import fold
from bot.mission_locale.conversations import Author, Choice, Conversation, Message, MessageKind
from bot.mission_locale.handoff import Floor
from bot.services.ports import UnitOfWork
from bot.services.reminding import REMINDER_CHOICE

MAX_CHARACTERS = 2000
_BEFORE_WORDS = re.compile(r"^[\s/]+")

NOT_READ = {
    MessageKind.EDIT: "edit_not_read",
    MessageKind.PHOTO: "unsupported_photo",
    MessageKind.VOICE: "unsupported_voice",
    MessageKind.STICKER: "unsupported_sticker",
    MessageKind.DOCUMENT: "unsupported_document",
    MessageKind.LOCATION: "unsupported_location",
    MessageKind.OTHER: "unsupported_other",
}
# What a counsellor can deal with, and a program cannot.
BETTER_TOLD_TO_A_HUMAN = frozenset(
    {"unsupported_photo", "unsupported_voice", "unsupported_document", "unsupported_other"}
)


def plain_words(text: str) -> str:
    """Typed text without the leading slashes that Rasa would obey as an order of ours."""
    return _BEFORE_WORDS.sub("", text).rstrip()


def offered_choice(work: UnitOfWork, conversation: Conversation, floor: Floor, value: str) -> Choice | None:
    """The button behind `seq.index`, if it was offered here and nobody else has had the floor since.

    A reminder does not care who has the floor: it stands or falls with its appointment.
    """
    seq, _, index = value.partition(".")
    if not (seq.isdecimal() and index.isdecimal() and len(value) < 20):
        return None
    message = work.conversations.message(conversation.id, int(seq))
    if message is None or int(index) >= len(message.choices):
        return None
    choice = message.choices[int(index)]
    return choice if message.epoch == floor.epoch or choice.payload.startswith(REMINDER_CHOICE) else None


def typed_choice(work: UnitOfWork, floor: Floor, message: Message) -> str | None:
    """What a button stands for, when its label was typed instead of pressed, right after it was offered."""
    before = work.conversations.message(message.conversation_id, message.seq - 1)
    if before is None or before.author is Author.PERSON or before.epoch != floor.epoch:
        return None
    words = fold(message.text)
    return next((choice.payload for choice in before.choices if fold(choice.label) == words), None)
