"""Messages that were not understood, without their authors.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:

    op.create_table(
        "misunderstood",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("text_lookup", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("likeliest", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=32), nullable=True),
        sa.Column("labelled_by", sa.String(length=36), nullable=True),
        sa.Column("labelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["labelled_by"], ["counsellors.id"], name=op.f("fk_misunderstood_labelled_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_misunderstood")),
        sa.UniqueConstraint("text_lookup", name=op.f("uq_misunderstood_text_lookup")),
    )
    with op.batch_alter_table("misunderstood", schema=None) as batch_op:
        batch_op.create_index("ix_misunderstood_received_on", ["received_on"], unique=False)


def downgrade() -> None:

    with op.batch_alter_table("misunderstood", schema=None) as batch_op:
        batch_op.drop_index("ix_misunderstood_received_on")

    op.drop_table("misunderstood")
