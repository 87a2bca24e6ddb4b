"""Promises kept as tasks, and the answers to the one question asked after a talk."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.tables_floor import callbacks, ratings
from bot.mission_locale.callbacks import Callback, Helped, Kept

_OPEN = callbacks.c.done_at.is_(None)


class SqlCallbacks:
    """`services.floor_ports.Callbacks` over SQL."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def promise(self, conversation_id: str, now: datetime, due_at: datetime) -> None:
        if self.open_for(conversation_id):
            return
        row = {"id": str(uuid4()), "conversation_id": conversation_id, "promised_at": now, "due_at": due_at}
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(callbacks).values(row))
        except IntegrityError:
            # Somebody else promised between our look and our insert: one promise is enough.
            return

    def open_for(self, conversation_id: str) -> Callback | None:
        query = select(callbacks).where(_OPEN, callbacks.c.conversation_id == conversation_id)
        row = self._connection.execute(query).one_or_none()
        return _callback_of(row) if row else None

    def all_open(self) -> Mapping[str, Callback]:
        rows = self._connection.execute(select(callbacks).where(_OPEN).order_by(callbacks.c.due_at))
        return {row.conversation_id: _callback_of(row) for row in rows if row.conversation_id}

    def told_late(self, callback_id: str, now: datetime) -> None:
        self._connection.execute(update(callbacks).where(callbacks.c.id == callback_id).values(told_late_at=now))

    def close(self, conversation_id: str, outcome: Kept, now: datetime, by: str | None) -> bool:
        closed = self._connection.execute(
            update(callbacks)
            .where(_OPEN, callbacks.c.conversation_id == conversation_id)
            .values(done_at=now, done_by=by, outcome=outcome.value)
        )
        return closed.rowcount == 1

    def erase(self, conversation_id: str, now: datetime) -> None:
        self.close(conversation_id, Kept.ERASED, now, None)
        mine = callbacks.c.conversation_id == conversation_id
        self._connection.execute(update(callbacks).where(mine).values(conversation_id=None))


class SqlRatings:
    """`services.floor_ports.Ratings` over SQL."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def asked(self, conversation_id: str, epoch: int, now: datetime) -> None:
        self._connection.execute(
            insert(ratings).values(id=str(uuid4()), conversation_id=conversation_id, epoch=epoch, asked_at=now)
        )

    def answer(self, conversation_id: str, epoch: int, helped: Helped, now: datetime) -> bool:
        answered = self._connection.execute(
            update(ratings)
            .where(
                ratings.c.conversation_id == conversation_id,
                ratings.c.epoch == epoch,
                ratings.c.answered_at.is_(None),
            )
            .values(answered_at=now, helped=helped.value)
        )
        return answered.rowcount == 1

    def erase(self, conversation_id: str) -> None:
        mine = ratings.c.conversation_id == conversation_id
        self._connection.execute(update(ratings).where(mine).values(conversation_id=None))


def _callback_of(row: Row[Any]) -> Callback:
    return Callback(row.id, row.conversation_id, row.promised_at, row.due_at, row.told_late_at)
