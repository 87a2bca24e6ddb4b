"""Reading what a channel brought: plain words, buttons, and what cannot be read."""

from bot.mission_locale.conversations import Choice, Conversation, MessageKind
from bot.mission_locale.handoff import Floor
from bot.services.ports import UnitOfWork

MAX_CHARACTERS = 2000

NOT_READ = {
    MessageKind.EDIT: "edit_not_read",
    MessageKind.PHOTO: "unsupported_photo",
    MessageKind.VOICE: "unsupported_voice",
    MessageKind.STICKER: "unsupported_sticker",
    MessageKind.DOCUMENT: "unsupported_document",
    MessageKind.LOCATION: "unsupported_location",
    MessageKind.OTHER: "unsupported_other",
}


def plain_words(text: str) -> str:
    """Typed text without the leading slashes that Rasa would obey as an order of ours."""
    return text.strip().lstrip("/").strip()


def offered_choice(work: UnitOfWork, conversation: Conversation, floor: Floor, value: str) -> Choice | None:
    """The button behind `seq.index`, if it was offered here and nobody else has had the floor since."""
    seq, _, index = value.partition(".")
    if not (seq.isdecimal() and index.isdecimal() and len(value) < 20):
        return None
    message = work.conversations.message(conversation.id, int(seq))
    if message is None or message.epoch != floor.epoch or int(index) >= len(message.choices):
        return None
    return message.choices[int(index)]
