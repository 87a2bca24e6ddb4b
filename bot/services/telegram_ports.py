"""What Telegram needs from the database beside the outbox, as a protocol, inside the caller's transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Keyboard:
    """Buttons under message `seq`; Telegram knows that message as `message_id`, and nothing newer than `epoch` was."""

    conversation_id: str
    seq: int
    message_id: int
    epoch: int


class Keyboards(Protocol):
    """Keyboards that still stand in chats."""

    def shown(self, keyboard: Keyboard) -> None:
        """Remember it."""

    def stale(self, conversation_id: str, epoch: int) -> Sequence[Keyboard]:
        """Those of a conversation that were offered before the floor last changed hands, oldest first."""

    def gone(self, conversation_id: str, seq: int) -> None:
        """It was used or taken away."""
