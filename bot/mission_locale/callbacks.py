"""What is owed to someone who could not be answered at once, and what came out of a talk with a counsellor."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kept(StrEnum):
    """How a promise came to its end."""

    ANSWERED = "answered"
    ELSEWHERE = "elsewhere"
    ENDED = "ended"
    CANCELLED = "cancelled"
    ERASED = "erased"


@dataclass(frozen=True)
class Callback:
    """An answer promised before `due_at`: a task for the team, open until someone did it."""

    id: str
    conversation_id: str
    promised_at: datetime
    due_at: datetime
    told_late_at: datetime | None = None

    def is_overdue(self, now: datetime) -> bool:
        """Whether the promise was not kept in time."""
        return self.due_at <= now


class Helped(StrEnum):
    """The answers to the one question asked after a talk with a counsellor."""

    YES = "yes"
    A_LITTLE = "a_little"
    NO = "no"
