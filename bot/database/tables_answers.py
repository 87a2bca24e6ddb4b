"""The tables of corrected answers: versions, drafts, reports, and sentences to test with.

Texts of answers are public and stand in clear; what comes from conversations is encrypted.
"""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, Text

from bot.database.tables import metadata
from bot.database.types import UtcDateTime


def _counsellor(name: str) -> Column[str]:
    return Column(name, String(36), ForeignKey("counsellors.id"), nullable=False)


answer_versions = Table(
    "answer_versions",
    metadata,
    Column("topic", String(64), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    _counsellor("author_id"),
    _counsellor("publisher_id"),
    Column("published_at", UtcDateTime, nullable=False),
    Column("back_to", Integer),
)

answer_drafts = Table(
    "answer_drafts",
    metadata,
    Column("topic", String(64), primary_key=True),
    Column("mark", String(36), nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    _counsellor("author_id"),
    Column("saved_at", UtcDateTime, nullable=False),
)

answer_reports = Table(
    "answer_reports",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("topic", String(64), nullable=False),
    Column("note", Text, nullable=False),
    Column("sentence", Text, nullable=False),
    _counsellor("reporter_id"),
    Column("reported_at", UtcDateTime, nullable=False),
    Index("ix_answer_reports_topic", "topic", "reported_at"),
)

# No conversation, no author, no hour: nothing here leads back to whoever wrote.
expected_sentences = Table(
    "expected_sentences",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("text_lookup", String(64), nullable=False, unique=True),
    Column("text", Text, nullable=False),
    Column("expected", String(32), nullable=False),
    Column("kept_on", Date, nullable=False),
    Column("times", Integer, nullable=False, default=1),
)
