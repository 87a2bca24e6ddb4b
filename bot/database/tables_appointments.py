"""The tables of appointments. The primary key of `cells` is what makes a double booking impossible.

Workshops and the waiting list have `tables_workshops`.
"""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    Time,
    false,
    text,
    true,
)

from bot.database.tables import metadata
from bot.database.types import UtcDateTime

_STATUSES = "'held','confirmed','expired','cancelled_by_person','cancelled_by_office','moved','seen','noshow','excused'"
_MODES = "'office','telephone','video'"
_STANDS = text("status IN ('held','confirmed') AND NOT passed")

reasons = Table(
    "reasons",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("label", Text, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("buffer_minutes", Integer, nullable=False, server_default="0"),
    Column("notice_minutes", Integer, nullable=False),
    Column("max_days", Integer, nullable=False),
    Column("instructions", Text, nullable=False, server_default=""),
    Column("active", Boolean, nullable=False, server_default=true()),
    # The ways in which people are received, parted by commas.
    Column("modes", String(64), nullable=False, server_default="office,telephone"),
    Column("open_to", String(16), nullable=False, server_default="everyone"),
    Column("in_group", Boolean, nullable=False, server_default=false()),
    # Five minutes is the size of a cell.
    CheckConstraint("minutes > 0 AND minutes % 5 = 0", name="whole_cells"),
    CheckConstraint("buffer_minutes >= 0 AND buffer_minutes % 5 = 0", name="whole_buffer_cells"),
    CheckConstraint("notice_minutes >= 0 AND max_days >= 0", name="sensible_limits"),
)

openings = Table(
    "openings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("counsellor_id", String(36), ForeignKey("counsellors.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("weekday", Integer),
    Column("day", Date),
    Column("start_local", Time, nullable=False),
    Column("end_local", Time, nullable=False),
    Column("valid_from", Date),
    Column("valid_to", Date),
    CheckConstraint("(weekday IS NULL) <> (day IS NULL)", name="weekday_or_day"),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="known_weekday"),
    CheckConstraint("end_local > start_local", name="ends_after_start"),
)

absences = Table(
    "absences",
    metadata,
    Column("id", Integer, primary_key=True),
    # NULL: the whole office.
    Column("counsellor_id", String(36), ForeignKey("counsellors.id", ondelete="CASCADE"), index=True),
    Column("start_utc", UtcDateTime, nullable=False),
    Column("end_utc", UtcDateTime, nullable=False),
    Column("label", Text, nullable=False, server_default=""),
    CheckConstraint("end_utc > start_utc", name="ends_after_start"),
)

closures = Table(
    "closures",
    metadata,
    Column("day", Date, primary_key=True),
    Column("label", Text, nullable=False, server_default=""),
    Column("open_anyway", Boolean, nullable=False, server_default=false()),
)

appointments = Table(
    "appointments",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("reference", String(8), nullable=False, unique=True),
    Column("counsellor_id", String(36), ForeignKey("counsellors.id"), nullable=False),
    Column("reason_id", String(32), ForeignKey("reasons.id"), nullable=False),
    # An erased conversation leaves an anonymous appointment behind, for the figures.
    Column("conversation_id", String(36), ForeignKey("conversations.id", ondelete="SET NULL")),
    Column("start_utc", UtcDateTime, nullable=False),
    Column("end_utc", UtcDateTime, nullable=False),
    Column("status", String(24), nullable=False),
    # Over, though nobody has said yet whether the person came: it no longer counts as the active one.
    Column("passed", Boolean, nullable=False, server_default=false()),
    Column("mode", String(16), nullable=False),
    Column("first_name", Text),
    Column("phone", Text),
    Column("hold_until", UtcDateTime),
    Column("idem_key", String(64), nullable=False, unique=True),
    Column("created_at", UtcDateTime, nullable=False),
    Column("version", Integer, nullable=False),
    Column("ics_uid", String(36), nullable=False, unique=True),
    Column("ics_seq", Integer, nullable=False),
    Column("session_id", String(36), ForeignKey("workshop_sessions.id"), index=True),
    Column("created_by", String(16), nullable=False, server_default="person"),
    CheckConstraint("end_utc > start_utc", name="ends_after_start"),
    CheckConstraint(f"status IN ({_STATUSES})", name="known_status"),
    CheckConstraint(f"mode IN ({_MODES})", name="known_mode"),
    CheckConstraint("status <> 'held' OR hold_until IS NOT NULL", name="a_hold_ends"),
    Index(
        "uq_appointments_one_active",
        "conversation_id",
        "reason_id",
        unique=True,
        sqlite_where=_STANDS,
        postgresql_where=_STANDS,
    ),
    Index("ix_appointments_status_hold_until", "status", "hold_until"),
    Index("ix_appointments_counsellor_id_start_utc", "counsellor_id", "start_utc"),
)

cells = Table(
    "cells",
    metadata,
    Column("counsellor_id", String(36), ForeignKey("counsellors.id", ondelete="CASCADE"), primary_key=True),
    Column("cell_utc", UtcDateTime, primary_key=True),
    # A cell belongs to an appointment or, of whoever leads it, to a workshop.
    Column("appointment_id", String(36), ForeignKey("appointments.id", ondelete="CASCADE"), index=True),
    Column("session_id", String(36), ForeignKey("workshop_sessions.id", ondelete="CASCADE"), index=True),
    CheckConstraint("(appointment_id IS NULL) <> (session_id IS NULL)", name="one_owner"),
)

moves = Table(
    "moves",
    metadata,
    Column("idem_key", String(64), primary_key=True),
    Column("appointment_id", String(36), ForeignKey("appointments.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("from_utc", UtcDateTime, nullable=False),
    Column("to_utc", UtcDateTime, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)
