"""What has to be remembered of Telegram itself: where buttons of ours still stand."""

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Integer, String, Table

from bot.database.tables import metadata

telegram_keyboards = Table(
    "telegram_keyboards",
    metadata,
    Column("conversation_id", String(36), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("message_id", BigInteger, nullable=False),
    Column("epoch", Integer, nullable=False),
    ForeignKeyConstraint(["conversation_id", "seq"], ["messages.conversation_id", "messages.seq"], ondelete="CASCADE"),
)
