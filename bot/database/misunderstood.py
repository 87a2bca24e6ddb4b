"""Messages that were not understood, encrypted, found again by a keyed hash of their words."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.encryption import Cipher
from bot.database.tables import misunderstood
from bot.language.folding import fold
from bot.mission_locale.misunderstood import Misunderstood

_MOST_FREQUENT_FIRST = (misunderstood.c.times.desc(), misunderstood.c.received_on.desc(), misunderstood.c.id)
_WAITING = misunderstood.c.label.is_(None)


class SqlMisunderstood:
    """`services.ports.MisunderstoodMessages` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def add(self, text: str, likeliest: Sequence[str], today: date) -> None:
        lookup = self._cipher.lookup(fold(text))
        if self._count_once_more(lookup, likeliest):
            return
        row = {
            "id": str(uuid4()),
            "text_lookup": lookup,
            "text": self._cipher.encrypt_undated(text),
            "likeliest": json.dumps(list(likeliest)),
            "received_on": today,
            "times": 1,
        }
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(misunderstood).values(row))
        except IntegrityError:
            # Someone else wrote the same words between our look and our insert.
            self._count_once_more(lookup, likeliest)

    def forget(self, before: date) -> None:
        self._connection.execute(delete(misunderstood).where(misunderstood.c.received_on < before))

    def get(self, message_id: str) -> Misunderstood | None:
        found = self._all(select(misunderstood).where(misunderstood.c.id == message_id))
        return found[0] if found else None

    def waiting(self, limit: int) -> Sequence[Misunderstood]:
        return self._all(select(misunderstood).where(_WAITING).order_by(*_MOST_FREQUENT_FIRST).limit(limit))

    def count_waiting(self) -> int:
        return self._connection.scalar(select(func.count()).select_from(misunderstood).where(_WAITING)) or 0

    def labelled(self) -> Sequence[Misunderstood]:
        return self._all(select(misunderstood).where(~_WAITING).order_by(*_MOST_FREQUENT_FIRST))

    def label(self, message_id: str, label: str, counsellor_id: str, now: datetime) -> bool:
        values = {"label": label, "labelled_by": counsellor_id, "labelled_at": now}
        mine = misunderstood.c.id == message_id
        return self._connection.execute(update(misunderstood).where(mine).values(values)).rowcount > 0

    def discard(self, message_id: str) -> bool:
        return self._connection.execute(delete(misunderstood).where(misunderstood.c.id == message_id)).rowcount > 0

    def _count_once_more(self, lookup: str, likeliest: Sequence[str]) -> bool:
        counted = update(misunderstood).where(misunderstood.c.text_lookup == lookup)
        values = {"times": misunderstood.c.times + 1, "likeliest": json.dumps(list(likeliest))}
        return self._connection.execute(counted.values(values)).rowcount > 0

    def _all(self, query: Select[Any]) -> list[Misunderstood]:
        return [self._read(row) for row in self._connection.execute(query)]

    def _read(self, row: Row[Any]) -> Misunderstood:
        return Misunderstood(
            row.id,
            self._cipher.decrypt(row.text),
            tuple(json.loads(row.likeliest)),
            row.received_on,
            row.times,
            row.label,
            row.labelled_by,
            row.labelled_at,
        )
