"""Roles of counsellors; answers corrected from the console.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:

    # Not in a batch: SQLite would copy the table, and dropping the old one would take the open sessions along.
    op.add_column("counsellors", sa.Column("role", sa.String(length=16), nullable=False, server_default="counsellor"))

    op.create_table(
        "answer_versions",
        sa.Column("topic", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("author_id", sa.String(length=36), nullable=False),
        sa.Column("publisher_id", sa.String(length=36), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("back_to", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["counsellors.id"], name=op.f("fk_answer_versions_author_id")),
        sa.ForeignKeyConstraint(["publisher_id"], ["counsellors.id"], name=op.f("fk_answer_versions_publisher_id")),
        sa.PrimaryKeyConstraint("topic", "number", name=op.f("pk_answer_versions")),
    )
    op.create_table(
        "answer_drafts",
        sa.Column("topic", sa.String(length=64), nullable=False),
        sa.Column("mark", sa.String(length=36), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("author_id", sa.String(length=36), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["counsellors.id"], name=op.f("fk_answer_drafts_author_id")),
        sa.PrimaryKeyConstraint("topic", name=op.f("pk_answer_drafts")),
    )
    op.create_table(
        "answer_reports",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("topic", sa.String(length=64), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("reporter_id", sa.String(length=36), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["reporter_id"], ["counsellors.id"], name=op.f("fk_answer_reports_reporter_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_reports")),
    )
    op.create_index("ix_answer_reports_topic", "answer_reports", ["topic", "reported_at"], unique=False)
    op.create_table(
        "expected_sentences",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("text_lookup", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("expected", sa.String(length=32), nullable=False),
        sa.Column("kept_on", sa.Date(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expected_sentences")),
        sa.UniqueConstraint("text_lookup", name=op.f("uq_expected_sentences_text_lookup")),
    )


def downgrade() -> None:

    op.drop_table("expected_sentences")
    op.drop_index("ix_answer_reports_topic", table_name="answer_reports")
    op.drop_table("answer_reports")
    op.drop_table("answer_drafts")
    op.drop_table("answer_versions")
    op.drop_column("counsellors", "role")
