"""What still has to be pushed to a channel, retried, or given up."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select, update

from bot.database.conversations import SqlConversations
from bot.database.encryption import Cipher
from bot.database.tables import messages, outbox
from bot.mission_locale.conversations import Author, Channel
from bot.services.ports import Delivery


class SqlOutbox:
    """`services.ports.Outbox` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._known = SqlConversations(connection, cipher)

    def due(self, channel: Channel, now: datetime, limit: int = 50) -> Sequence[Delivery]:
        # Only the oldest pending message of a conversation may leave: a retry never overtakes.
        first = (
            select(outbox.c.conversation_id, func.min(outbox.c.seq).label("seq"))
            .where(outbox.c.channel == channel.value, outbox.c.state == "pending")
            .group_by(outbox.c.conversation_id)
            .subquery()
        )
        query = (
            select(outbox)
            .join(first, and_(outbox.c.conversation_id == first.c.conversation_id, outbox.c.seq == first.c.seq))
            .where(outbox.c.due_at <= now)
            .order_by(outbox.c.due_at)
            .limit(limit)
        )
        return [delivery for row in self._connection.execute(query) if (delivery := self._delivery(row))]

    def claim(self, delivery: Delivery, until: datetime) -> bool:
        # Whoever moves the due moment first has it; if that process dies, it comes up again for anybody.
        return self._set(delivery, outbox.c.due_at == delivery.due_at, due_at=until) == 1

    def progressed(self, delivery: Delivery, parts_sent: int, until: datetime) -> Delivery | None:
        claimed = outbox.c.due_at == delivery.due_at
        if self._set(delivery, claimed, parts_sent=parts_sent, due_at=until) != 1:
            return None
        return replace(delivery, parts_sent=parts_sent, due_at=until)

    def sent(self, delivery: Delivery) -> None:
        self._set(delivery, state="sent")

    def dropped(self, delivery: Delivery, why: str) -> None:
        self._set(delivery, state="dropped", last_error=why)

    def retry(self, delivery: Delivery, at: datetime, why: str) -> None:
        self._set(delivery, tries=delivery.tries + 1, due_at=at, last_error=why)

    def failed(self, delivery: Delivery, why: str) -> None:
        self._set(delivery, state="failed", tries=delivery.tries + 1, last_error=why)

    def failures(self, conversation_id: str) -> Mapping[int, str]:
        query = select(outbox.c.seq, outbox.c.last_error).where(
            outbox.c.conversation_id == conversation_id, outbox.c.state == "failed"
        )
        return {row.seq: row.last_error or "" for row in self._connection.execute(query.order_by(outbox.c.seq))}

    def revive(self, conversation_id: str, why: str, now: datetime) -> int:
        by_counsellor = select(messages.c.seq).where(
            messages.c.conversation_id == conversation_id, messages.c.author == Author.COUNSELLOR.value
        )
        changed = self._connection.execute(
            update(outbox)
            .where(
                outbox.c.conversation_id == conversation_id,
                outbox.c.state == "failed",
                outbox.c.last_error == why,
                outbox.c.seq.in_(by_counsellor),
            )
            .values(state="pending", tries=0, due_at=now)
        )
        return changed.rowcount

    def _delivery(self, row: Any) -> Delivery | None:
        conversation = self._known.get(row.conversation_id)
        message = self._known.message(row.conversation_id, row.seq)
        if conversation is None or message is None:
            return None
        return Delivery(conversation, message, row.epoch, row.tries, row.due_at, row.expires_at, row.parts_sent)

    def _set(self, delivery: Delivery, *conditions: ColumnElement[bool], **values: Any) -> int:
        changed = self._connection.execute(
            update(outbox)
            .where(
                outbox.c.conversation_id == delivery.message.conversation_id,
                outbox.c.seq == delivery.message.seq,
                outbox.c.state == "pending",
                *conditions,
            )
            .values(values)
        )
        return changed.rowcount
