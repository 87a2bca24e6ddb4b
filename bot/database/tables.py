"""The tables of conversations and of the people who answer them; appointments have their own module."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.database.types import UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _conversation_id(*, primary_key: bool = False) -> Column[str]:
    return Column(
        "conversation_id",
        String(36),
        ForeignKey("conversations.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )


conversations = Table(
    "conversations",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("peer_lookup", String(64), nullable=False),
    Column("peer", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("last_seq", Integer, nullable=False, default=0),
    Column("asked", String(32)),
    Column("danger", String(16)),
    Column("danger_at", UtcDateTime),
    UniqueConstraint("channel", "peer_lookup"),
)

messages = Table(
    "messages",
    metadata,
    _conversation_id(primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("author", String(16), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("choices", Text),
    Column("links", Text),
    Column("payload", Text),
    Column("topic", String(64)),
    Column("name", Text),
    Column("epoch", Integer, nullable=False),
    Column("identifier", String(128)),
    Column("at", UtcDateTime, nullable=False),
    Column("answered", Boolean, nullable=False, default=True),
    UniqueConstraint("conversation_id", "identifier"),
    Index("ix_messages_unanswered", "answered", "at"),
)

floors = Table(
    "floors",
    metadata,
    _conversation_id(primary_key=True),
    Column("state", String(16), nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("counsellor_id", String(36), ForeignKey("counsellors.id")),
    Column("queued_at", UtcDateTime),
    Column("taken_at", UtcDateTime),
    Column("last_person_at", UtcDateTime),
    Column("last_counsellor_at", UtcDateTime),
    Column("due_at", UtcDateTime),
    Column("reason", String(24)),
    Column("unfinished", String(32)),
    CheckConstraint(
        "state IN ('assistant','queued','counsellor','counsellor_idle','message_left','off')", name="known_state"
    ),
    Index("ix_floors_state_due_at", "state", "due_at"),
)

profiles = Table(
    "profiles",
    metadata,
    _conversation_id(primary_key=True),
    Column("facts", Text, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    _conversation_id(primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("due_at", UtcDateTime, nullable=False),
    # From this moment on it is worth nothing any more.
    Column("expires_at", UtcDateTime),
    Column("last_error", String(64)),
    # Of a message that leaves in several pieces, how many have left.
    Column("parts_sent", Integer, nullable=False, default=0, server_default="0"),
    ForeignKeyConstraint(["conversation_id", "seq"], ["messages.conversation_id", "messages.seq"], ondelete="CASCADE"),
    CheckConstraint("state IN ('pending','sent','failed','dropped')", name="known_state"),
    Index("ix_outbox_due", "channel", "state", "due_at"),
)

counsellors = Table(
    "counsellors",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("name", Text, nullable=False),
    Column("email_lookup", String(64), unique=True),
    Column("email", Text),
    Column("password_hash", Text),
    Column("active", Boolean, nullable=False, default=True),
    Column("role", String(16), nullable=False, server_default="counsellor"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime),
)

console_sessions = Table(
    "console_sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("counsellor_id", String(36), ForeignKey("counsellors.id", ondelete="CASCADE"), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)

sign_in_failures = Table(
    "sign_in_failures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_lookup", String(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_sign_in_failures_account_at", "account_lookup", "at"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("counsellor_id", String(36), ForeignKey("counsellors.id")),
    Column("what", String(32), nullable=False),
    Column("conversation_id", String(36)),
)

# No conversation, no author, no hour: nothing here leads back to whoever wrote.
misunderstood = Table(
    "misunderstood",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("text_lookup", String(64), nullable=False, unique=True),
    Column("text", Text, nullable=False),
    Column("likeliest", Text, nullable=False),
    Column("received_on", Date, nullable=False),
    Column("times", Integer, nullable=False, default=1),
    Column("label", String(32)),
    Column("labelled_by", String(36), ForeignKey("counsellors.id")),
    Column("labelled_at", UtcDateTime),
    Index("ix_misunderstood_received_on", "received_on"),
)
