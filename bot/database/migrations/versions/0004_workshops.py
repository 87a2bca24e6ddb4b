"""Workshops with seats, a waiting list, appointments by video, and who may book for what.

SQLite makes a table anew to change it: `bot.database.migrate` keeps foreign keys quiet meanwhile, or the old table would
take what points at it along.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ONE_OWNER = "(appointment_id IS NULL) <> (session_id IS NULL)"


def upgrade() -> None:

    op.create_table(
        "workshop_sessions",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("reason_id", sa.String(length=32), nullable=False),
        sa.Column("counsellor_id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("start_utc", sa.DateTime(timezone=True), nullable=False),
        sa.Column("end_utc", sa.DateTime(timezone=True), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.CheckConstraint("capacity > 0", name=op.f("ck_workshop_sessions_some_seats")),
        sa.CheckConstraint("end_utc > start_utc", name=op.f("ck_workshop_sessions_ends_after_start")),
        sa.ForeignKeyConstraint(["counsellor_id"], ["counsellors.id"], name=op.f("fk_workshop_sessions_counsellor_id")),
        sa.ForeignKeyConstraint(["reason_id"], ["reasons.id"], name=op.f("fk_workshop_sessions_reason_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workshop_sessions")),
    )
    op.create_index("ix_workshop_sessions_counsellor_id", "workshop_sessions", ["counsellor_id"])
    op.create_index("ix_workshop_sessions_reason_id_start_utc", "workshop_sessions", ["reason_id", "start_utc"])

    _change_appointments("'office','telephone','video'")
    op.create_table(
        "workshop_seats",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("seat_no", sa.Integer(), nullable=False),
        sa.Column("appointment_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_workshop_seats_appointment_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["workshop_sessions.id"], name=op.f("fk_workshop_seats_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("session_id", "seat_no", name=op.f("pk_workshop_seats")),
        sa.UniqueConstraint("appointment_id", name=op.f("uq_workshop_seats_appointment_id")),
    )
    op.create_table(
        "waiting_list",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("reason_id", sa.String(length=32), nullable=False),
        sa.Column("before_utc", sa.DateTime(timezone=True), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("offers", sa.Integer(), server_default="0", nullable=False),
        sa.Column("offered_utc", sa.DateTime(timezone=True), nullable=True),
        sa.Column("offered_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_waiting_list_conversation_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["offered_id"], ["appointments.id"], name=op.f("fk_waiting_list_offered_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["reason_id"], ["reasons.id"], name=op.f("fk_waiting_list_reason_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_list")),
        sa.UniqueConstraint("conversation_id", "reason_id", name=op.f("uq_waiting_list_conversation_id_reason_id")),
        sa.UniqueConstraint("offered_id", name=op.f("uq_waiting_list_offered_id")),
    )
    op.create_index("ix_waiting_list_reason_id_since", "waiting_list", ["reason_id", "since"])

    with op.batch_alter_table("cells", schema=None) as batch_op:
        batch_op.add_column(sa.Column("session_id", sa.String(length=36), nullable=True))
        batch_op.alter_column("appointment_id", existing_type=sa.String(length=36), nullable=True)
        batch_op.create_index("ix_cells_session_id", ["session_id"])
        batch_op.create_foreign_key(
            op.f("fk_cells_session_id"), "workshop_sessions", ["session_id"], ["id"], ondelete="CASCADE"
        )
        batch_op.create_check_constraint(op.f("ck_cells_one_owner"), _ONE_OWNER)

    op.add_column("reasons", sa.Column("modes", sa.String(64), server_default="office,telephone", nullable=False))
    op.add_column("reasons", sa.Column("open_to", sa.String(16), server_default="everyone", nullable=False))
    op.add_column("reasons", sa.Column("in_group", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    """What only this schema can say is given up: workshops, those who wait, and « en visio » becomes « au téléphone »."""
    op.drop_column("reasons", "in_group")
    op.drop_column("reasons", "open_to")
    op.drop_column("reasons", "modes")

    op.execute("DELETE FROM cells WHERE appointment_id IS NULL")
    with op.batch_alter_table("cells", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("ck_cells_one_owner"), type_="check")
        batch_op.drop_constraint(op.f("fk_cells_session_id"), type_="foreignkey")
        batch_op.drop_index("ix_cells_session_id")
        batch_op.alter_column("appointment_id", existing_type=sa.String(length=36), nullable=False)
        batch_op.drop_column("session_id")

    op.drop_table("waiting_list")
    op.drop_table("workshop_seats")
    op.execute("DELETE FROM appointments WHERE session_id IS NOT NULL")
    op.execute("UPDATE appointments SET mode = 'telephone' WHERE mode = 'video'")
    _change_appointments("'office','telephone'", back=True)
    op.drop_index("ix_workshop_sessions_reason_id_start_utc", "workshop_sessions")
    op.drop_index("ix_workshop_sessions_counsellor_id", "workshop_sessions")
    op.drop_table("workshop_sessions")


def _change_appointments(modes: str, *, back: bool = False) -> None:
    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("ck_appointments_known_mode"), type_="check")
        batch_op.create_check_constraint(op.f("ck_appointments_known_mode"), f"mode IN ({modes})")
        if back:
            batch_op.drop_constraint(op.f("fk_appointments_session_id"), type_="foreignkey")
            batch_op.drop_index("ix_appointments_session_id")
            batch_op.drop_column("created_by")
            batch_op.drop_column("session_id")
        else:
            batch_op.add_column(sa.Column("session_id", sa.String(length=36), nullable=True))
            batch_op.add_column(sa.Column("created_by", sa.String(length=16), server_default="person", nullable=False))
            batch_op.create_index("ix_appointments_session_id", ["session_id"])
            batch_op.create_foreign_key(op.f("fk_appointments_session_id"), "workshop_sessions", ["session_id"], ["id"])
