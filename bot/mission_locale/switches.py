"""The switch that silences the assistant: for everything, for one channel, or for one conversation."""

from dataclasses import dataclass
from datetime import datetime

from bot.mission_locale.conversations import Channel, Conversation

ALL = "all"
SCOPES = (ALL, *(channel.value for channel in Channel))


@dataclass(frozen=True)
class SwitchedOff:
    """What is off, since when, and by whom; nobody's name when it was done from the command line."""

    scope: str
    off_at: datetime
    off_by: str | None = None


def scopes_over(conversation: Conversation) -> tuple[str, ...]:
    """Every switch that silences this conversation."""
    return (ALL, conversation.channel.value, conversation.id)
