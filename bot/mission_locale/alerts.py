"""A danger told to the team: open until a named counsellor has written down what was done."""

from dataclasses import dataclass
from datetime import datetime

from bot.mission_locale.errors import Refused

LONGEST_NOTE = 4000


@dataclass(frozen=True)
class Alert:
    """One danger in one conversation; told again, it stays the same alert until it is closed."""

    id: str
    conversation_id: str
    kind: str
    raised_at: datetime
    last_at: datetime
    seen_at: datetime | None = None
    seen_by: str | None = None
    closed_at: datetime | None = None
    closed_by: str | None = None
    note: str | None = None


class AlertSeen(Refused):
    """A colleague acknowledged it first."""

    code = "alert_seen"


class NoteMissing(Refused):
    """What was done must be written down before an alert is closed."""

    code = "note_missing"


class AlertClosed(Refused):
    """There is no open alert in this conversation any more."""

    code = "alert_closed"
