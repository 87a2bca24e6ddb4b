"""The tables of reminders, of links that need no account, and of those who book for someone else."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from bot.database.tables import metadata
from bot.database.types import UtcDateTime


def _appointment_id(*, primary_key: bool = False) -> Column[str]:
    return Column(
        "appointment_id",
        String(36),
        ForeignKey("appointments.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )


# A row is written in the transaction that says the reminder: its key is what keeps anyone from being told twice.
reminders = Table(
    "reminders",
    metadata,
    Column("id", Integer, primary_key=True),
    _appointment_id(),
    Column("kind", String(8), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("ics_seq", Integer, nullable=False),
    # The message that says it, numbered as in its conversation.
    Column("seq", Integer, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("said_at", UtcDateTime, nullable=False),
    Column("answer", String(16)),
    Column("answered_at", UtcDateTime),
    UniqueConstraint("appointment_id", "kind", "channel", "ics_seq"),
    CheckConstraint("answer IN ('come','cannot','move')", name="known_answer"),
)

links = Table(
    "links",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("appointment_id", String(36), ForeignKey("appointments.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("purpose", String(8), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    CheckConstraint("purpose IN ('view','manage')", name="known_purpose"),
    Index("ix_links_expires_at", "expires_at"),
)

prescribers = Table(
    "prescribers",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("name", Text, nullable=False),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("revoked_at", UtcDateTime),
)

# Which appointments a prescriber made; nobody reads the conversation of these, so nobody is reminded there.
prescriptions = Table(
    "prescriptions",
    metadata,
    _appointment_id(primary_key=True),
    Column("prescriber_id", String(36), ForeignKey("prescribers.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_prescriptions_prescriber_id_at", "prescriber_id", "at"),
)
