"""Who has the floor, complete: promises kept as tasks, dangers acknowledged, ratings, switches, mail to be sent.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "mails",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_error", sa.String(length=64), nullable=True),
        sa.CheckConstraint("state IN ('pending','sent','failed')", name=op.f("ck_mails_known_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mails")),
        sa.UniqueConstraint("key", name=op.f("uq_mails_key")),
    )
    with op.batch_alter_table("mails", schema=None) as batch_op:
        batch_op.create_index("ix_mails_state_due_at", ["state", "due_at"], unique=False)

    op.create_table(
        "alerts",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seen_by", sa.String(length=36), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.String(length=36), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["closed_by"], ["counsellors.id"], name=op.f("fk_alerts_closed_by")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_alerts_conversation_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["seen_by"], ["counsellors.id"], name=op.f("fk_alerts_seen_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
    )
    with op.batch_alter_table("alerts", schema=None) as batch_op:
        batch_op.create_index("ix_alerts_closed_at", ["closed_at"], unique=False)
        batch_op.create_index(
            "uq_alerts_one_open",
            ["conversation_id"],
            unique=True,
            sqlite_where=sa.text("closed_at IS NULL"),
            postgresql_where=sa.text("closed_at IS NULL"),
        )

    op.create_table(
        "callbacks",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=True),
        sa.Column("promised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_late_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.String(length=36), nullable=True),
        sa.Column("outcome", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_callbacks_conversation_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["done_by"], ["counsellors.id"], name=op.f("fk_callbacks_done_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callbacks")),
    )
    with op.batch_alter_table("callbacks", schema=None) as batch_op:
        batch_op.create_index("ix_callbacks_done_at_due_at", ["done_at", "due_at"], unique=False)
        batch_op.create_index(
            "uq_callbacks_one_open",
            ["conversation_id"],
            unique=True,
            sqlite_where=sa.text("done_at IS NULL"),
            postgresql_where=sa.text("done_at IS NULL"),
        )

    op.create_table(
        "ratings",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=True),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("helped", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_ratings_conversation_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ratings")),
        sa.UniqueConstraint("conversation_id", "epoch", name=op.f("uq_ratings_conversation_id_epoch")),
    )
    op.create_table(
        "switches",
        sa.Column("scope", sa.String(length=36), nullable=False),
        sa.Column("off_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("off_by", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(["off_by"], ["counsellors.id"], name=op.f("fk_switches_off_by")),
        sa.PrimaryKeyConstraint("scope", name=op.f("pk_switches")),
    )
    with op.batch_alter_table("floors", schema=None) as batch_op:
        batch_op.add_column(sa.Column("unfinished", sa.String(length=32), nullable=True))

    _keep_what_is_owed()


def _keep_what_is_owed() -> None:
    """Promises already made become tasks, and dangers that still call for someone become alerts."""
    op.execute(
        "INSERT INTO callbacks (id, conversation_id, promised_at, due_at) "
        "SELECT conversation_id, conversation_id, queued_at, due_at FROM floors "
        "WHERE state = 'message_left' AND queued_at IS NOT NULL AND due_at IS NOT NULL"
    )
    op.execute(
        "INSERT INTO alerts (id, conversation_id, kind, raised_at, last_at) "
        "SELECT c.id, c.id, c.danger, c.danger_at, c.danger_at FROM conversations c "
        "JOIN floors f ON f.conversation_id = c.id "
        "WHERE c.danger IS NOT NULL AND c.danger_at IS NOT NULL AND f.state IN ('queued', 'message_left')"
    )


def downgrade() -> None:
    with op.batch_alter_table("floors", schema=None) as batch_op:
        batch_op.drop_column("unfinished")

    op.drop_table("switches")
    op.drop_table("ratings")
    with op.batch_alter_table("callbacks", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_callbacks_one_open",
            sqlite_where=sa.text("done_at IS NULL"),
            postgresql_where=sa.text("done_at IS NULL"),
        )
        batch_op.drop_index("ix_callbacks_done_at_due_at")

    op.drop_table("callbacks")
    with op.batch_alter_table("alerts", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_alerts_one_open",
            sqlite_where=sa.text("closed_at IS NULL"),
            postgresql_where=sa.text("closed_at IS NULL"),
        )
        batch_op.drop_index("ix_alerts_closed_at")

    op.drop_table("alerts")
    with op.batch_alter_table("mails", schema=None) as batch_op:
        batch_op.drop_index("ix_mails_state_due_at")

    op.drop_table("mails")
