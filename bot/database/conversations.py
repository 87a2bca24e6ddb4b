"""Conversations, their messages and what they collected."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, Select, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.encryption import Cipher
from bot.database.tables import conversations, messages, outbox, profiles
from bot.mission_locale.conversations import (
    Author,
    Channel,
    Choice,
    Conversation,
    IncomingMessage,
    Link,
    Message,
    MessageKind,
    Reply,
)
from bot.services.ports import Saying

PUSHED_CHANNELS = frozenset({Channel.TELEGRAM})


class SqlConversations:
    """`services.ports.Conversations` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def open(self, channel: Channel, peer: str, now: datetime) -> Conversation:
        found = self.by_peer(channel, peer)
        if found:
            return found
        conversation = Conversation(str(uuid4()), channel, peer, now)
        row = {
            "id": conversation.id,
            "channel": channel.value,
            "peer_lookup": self._cipher.lookup(peer),
            "peer": self._cipher.encrypt(peer),
            "created_at": now,
            "last_seq": 0,
        }
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(conversations).values(row))
        except IntegrityError:
            # Another process opened it between our look and our insert.
            return self.open(channel, peer, now)
        return conversation

    def get(self, conversation_id: str) -> Conversation | None:
        return self._one(select(conversations).where(conversations.c.id == conversation_id))

    def by_peer(self, channel: Channel, peer: str) -> Conversation | None:
        return self._one(
            select(conversations).where(
                conversations.c.channel == channel.value, conversations.c.peer_lookup == self._cipher.lookup(peer)
            )
        )

    def receive(
        self, conversation: Conversation, incoming: IncomingMessage, shown: Choice, now: datetime, epoch: int
    ) -> Message | None:
        if self.by_identifier(conversation.id, incoming.identifier):
            return None
        message = Message(
            conversation.id,
            self._next_seq(conversation.id),
            Author.PERSON,
            incoming.kind,
            shown.label,
            now,
            epoch,
            identifier=incoming.identifier,
            payload=shown.payload or None,
        )
        self._insert(message, answered=False)
        return message

    def say(self, conversation: Conversation, reply: Reply, saying: Saying) -> Message:
        message = Message(
            conversation.id,
            self._next_seq(conversation.id),
            saying.author,
            MessageKind.TEXT,
            reply.text,
            saying.now,
            saying.epoch,
            reply.choices,
            reply.links,
            reply.topic,
            saying.name,
        )
        self._insert(message, answered=True)
        if conversation.channel in PUSHED_CHANNELS:
            self._line_up(conversation, message, saying.expires_at)
        return message

    def answered(self, conversation_id: str, up_to: int) -> None:
        self._connection.execute(
            update(messages)
            .where(messages.c.conversation_id == conversation_id, messages.c.seq <= up_to, ~messages.c.answered)
            .values(answered=True)
        )

    def awaits_answer(self, message: Message) -> bool:
        mine = (messages.c.conversation_id == message.conversation_id, messages.c.seq == message.seq)
        return self._connection.scalar(select(messages.c.answered).where(*mine)) is False

    def unanswered(self, before: datetime) -> Sequence[Message]:
        query = select(messages).where(~messages.c.answered, messages.c.at < before)
        return self._messages(query.order_by(messages.c.at, messages.c.seq))

    def messages(self, conversation_id: str, after: int = 0) -> Sequence[Message]:
        query = select(messages).where(messages.c.conversation_id == conversation_id, messages.c.seq > after)
        return self._messages(query.order_by(messages.c.seq))

    def message(self, conversation_id: str, seq: int) -> Message | None:
        found = self._messages(
            select(messages).where(messages.c.conversation_id == conversation_id, messages.c.seq == seq)
        )
        return found[0] if found else None

    def by_identifier(self, conversation_id: str, identifier: str) -> Message | None:
        found = self._messages(
            select(messages).where(messages.c.conversation_id == conversation_id, messages.c.identifier == identifier)
        )
        return found[0] if found else None

    def has_spoken(self, conversation_id: str, author: Author, epoch: int) -> bool:
        query = select(messages.c.seq).where(
            messages.c.conversation_id == conversation_id, messages.c.author == author.value, messages.c.epoch == epoch
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def set_asked(self, conversation_id: str, asked: str | None) -> None:
        self._update(conversation_id, asked=asked)

    def mark_danger(self, conversation_id: str, danger: str, now: datetime) -> None:
        self._update(conversation_id, danger=danger, danger_at=now)

    def profile(self, conversation_id: str) -> Mapping[str, Any]:
        token = self._connection.scalar(select(profiles.c.facts).where(profiles.c.conversation_id == conversation_id))
        return self._cipher.decrypt_json(token) if token else {}

    def remember(self, conversation_id: str, facts: Mapping[str, Any], now: datetime) -> None:
        known = self.profile(conversation_id)
        values = {"facts": self._cipher.encrypt_json({**known, **facts}), "updated_at": now}
        changed = self._connection.execute(
            update(profiles).where(profiles.c.conversation_id == conversation_id).values(values)
        )
        if changed.rowcount == 0:
            self._connection.execute(insert(profiles).values(conversation_id=conversation_id, **values))

    def erase(self, conversation_id: str) -> None:
        for table in (messages, profiles):
            self._connection.execute(delete(table).where(table.c.conversation_id == conversation_id))
        self._update(conversation_id, asked=None, danger=None, danger_at=None)

    def _one(self, query: Select[Any]) -> Conversation | None:
        row = self._connection.execute(query).one_or_none()
        if row is None:
            return None
        return Conversation(
            row.id,
            Channel(row.channel),
            self._cipher.decrypt(row.peer),
            row.created_at,
            row.asked,
            row.danger,
            row.danger_at,
        )

    def _next_seq(self, conversation_id: str) -> int:
        # The row stays locked until the end of the transaction: numbers have no gap and no twin.
        seq: int = self._connection.execute(
            update(conversations)
            .where(conversations.c.id == conversation_id)
            .values(last_seq=conversations.c.last_seq + 1)
            .returning(conversations.c.last_seq)
        ).scalar_one()
        return seq

    def _update(self, conversation_id: str, **values: Any) -> None:
        self._connection.execute(update(conversations).where(conversations.c.id == conversation_id).values(values))

    def _insert(self, message: Message, *, answered: bool) -> None:
        self._connection.execute(
            insert(messages).values(
                conversation_id=message.conversation_id,
                seq=message.seq,
                author=message.author.value,
                kind=message.kind.value,
                text=self._cipher.encrypt(message.text),
                choices=json.dumps([[choice.label, choice.payload] for choice in message.choices]) or None,
                links=self._sealed_links(message),
                payload=self._cipher.encrypt(message.payload) if message.payload else None,
                topic=message.topic,
                name=message.name,
                epoch=message.epoch,
                identifier=message.identifier,
                at=message.at,
                answered=answered,
            )
        )

    def _line_up(self, conversation: Conversation, message: Message, expires_at: datetime | None) -> None:
        self._connection.execute(
            insert(outbox).values(
                conversation_id=conversation.id,
                seq=message.seq,
                channel=conversation.channel.value,
                epoch=message.epoch,
                state="pending",
                tries=0,
                due_at=message.at,
                expires_at=expires_at,
            )
        )

    def _sealed_links(self, message: Message) -> str | None:
        # A link may open an appointment: its token is nowhere in clear.
        return self._cipher.encrypt_json([[link.label, link.url] for link in message.links]) if message.links else None

    def _messages(self, query: Select[Any]) -> Sequence[Message]:
        return [message_of(row, self._cipher) for row in self._connection.execute(query)]


def message_of(row: Row[Any], cipher: Cipher) -> Message:
    """The message kept in a row of `messages`."""
    return Message(
        row.conversation_id,
        row.seq,
        Author(row.author),
        MessageKind(row.kind),
        cipher.decrypt(row.text),
        row.at,
        row.epoch,
        tuple(Choice(label, payload) for label, payload in json.loads(row.choices or "[]")),
        tuple(Link(label, url) for label, url in _unsealed_links(row.links, cipher)),
        row.topic,
        row.name,
        row.identifier,
        cipher.decrypt(row.payload) if row.payload else None,
    )


def _unsealed_links(kept: str | None, cipher: Cipher) -> list[list[str]]:
    # Older rows are in clear, and begin with the bracket of a list.
    links: list[list[str]] = json.loads(kept or "[]") if not kept or kept.startswith("[") else cipher.decrypt_json(kept)
    return links
