"""The tables of workshops, whose seats are rows that cannot be taken twice, and of those who wait for a time."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from bot.database.tables import metadata
from bot.database.types import UtcDateTime

workshop_sessions = Table(
    "workshop_sessions",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("reason_id", String(32), ForeignKey("reasons.id"), nullable=False),
    Column("counsellor_id", String(36), ForeignKey("counsellors.id"), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("start_utc", UtcDateTime, nullable=False),
    Column("end_utc", UtcDateTime, nullable=False),
    Column("capacity", Integer, nullable=False),
    Column("cancelled", Boolean, nullable=False, server_default=false()),
    CheckConstraint("end_utc > start_utc", name="ends_after_start"),
    CheckConstraint("capacity > 0", name="some_seats"),
    Index("ix_workshop_sessions_reason_id_start_utc", "reason_id", "start_utc"),
)

# Made with the session: a seat is taken by an update, never by an insert, so none can be invented.
workshop_seats = Table(
    "workshop_seats",
    metadata,
    Column("session_id", String(36), ForeignKey("workshop_sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("seat_no", Integer, primary_key=True),
    Column("appointment_id", String(36), ForeignKey("appointments.id", ondelete="SET NULL"), unique=True),
)

waiting_list = Table(
    "waiting_list",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("conversation_id", String(36), ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("reason_id", String(32), ForeignKey("reasons.id"), nullable=False),
    Column("before_utc", UtcDateTime),
    Column("since", UtcDateTime, nullable=False),
    Column("offers", Integer, nullable=False, server_default="0"),
    # The time offered last: nobody is asked twice about the same one.
    Column("offered_utc", UtcDateTime),
    # A hold in nobody's name, kept for this person while they make up their mind.
    Column("offered_id", String(36), ForeignKey("appointments.id", ondelete="SET NULL"), unique=True),
    UniqueConstraint("conversation_id", "reason_id"),
    Index("ix_waiting_list_reason_id_since", "reason_id", "since"),
)
