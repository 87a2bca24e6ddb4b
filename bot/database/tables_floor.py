"""The tables around the floor: what was promised, dangers told, talks judged, switches, and mail to be sent."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, text

from bot.database.tables import metadata
from bot.database.types import UtcDateTime

_NOT_DONE = text("done_at IS NULL")
_NOT_CLOSED = text("closed_at IS NULL")


def _conversation_id() -> Column[str]:
    # Without it the row tells of nobody: what is left after an erasure is only counted.
    return Column("conversation_id", String(36), ForeignKey("conversations.id", ondelete="SET NULL"))


def _counsellor(name: str) -> Column[str]:
    return Column(name, String(36), ForeignKey("counsellors.id"))


callbacks = Table(
    "callbacks",
    metadata,
    Column("id", String(36), primary_key=True),
    _conversation_id(),
    Column("promised_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("told_late_at", UtcDateTime),
    Column("done_at", UtcDateTime),
    _counsellor("done_by"),
    Column("outcome", String(16)),
    Index(
        "uq_callbacks_one_open",
        "conversation_id",
        unique=True,
        sqlite_where=_NOT_DONE,
        postgresql_where=_NOT_DONE,
    ),
    Index("ix_callbacks_done_at_due_at", "done_at", "due_at"),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", String(36), primary_key=True),
    _conversation_id(),
    Column("kind", String(16), nullable=False),
    Column("raised_at", UtcDateTime, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime),
    _counsellor("seen_by"),
    Column("closed_at", UtcDateTime),
    _counsellor("closed_by"),
    Column("note", Text),
    Index(
        "uq_alerts_one_open",
        "conversation_id",
        unique=True,
        sqlite_where=_NOT_CLOSED,
        postgresql_where=_NOT_CLOSED,
    ),
    Index("ix_alerts_closed_at", "closed_at"),
)

ratings = Table(
    "ratings",
    metadata,
    Column("id", String(36), primary_key=True),
    _conversation_id(),
    Column("epoch", Integer, nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("answered_at", UtcDateTime),
    Column("helped", String(16)),
    UniqueConstraint("conversation_id", "epoch"),
)

switches = Table(
    "switches",
    metadata,
    Column("scope", String(36), primary_key=True),
    Column("off_at", UtcDateTime, nullable=False),
    _counsellor("off_by"),
)

mails = Table(
    "mails",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("key", String(64), nullable=False, unique=True),
    Column("recipient", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("created_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("last_error", String(64)),
    CheckConstraint("state IN ('pending','sent','failed')", name="known_state"),
    Index("ix_mails_state_due_at", "state", "due_at"),
)
