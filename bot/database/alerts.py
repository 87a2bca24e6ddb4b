"""Dangers told to the team; what was done is encrypted."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, insert, null, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.encryption import Cipher
from bot.database.tables_floor import alerts
from bot.mission_locale.alerts import Alert

_OPEN = alerts.c.closed_at.is_(None)


class SqlAlerts:
    """`services.floor_ports.Alerts` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def tell(self, conversation_id: str, kind: str, now: datetime) -> Alert:
        if known := self.open_for(conversation_id):
            self._change(known.id, kind=kind, last_at=now)
            return known
        alert = Alert(str(uuid4()), conversation_id, kind, now, now)
        row = {"id": alert.id, "conversation_id": conversation_id, "kind": kind, "raised_at": now, "last_at": now}
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(alerts).values(row))
        except IntegrityError:
            # Another process saw the same danger between our look and our insert.
            return self.tell(conversation_id, kind, now)
        return alert

    def open_for(self, conversation_id: str) -> Alert | None:
        query = select(alerts).where(_OPEN, alerts.c.conversation_id == conversation_id)
        row = self._connection.execute(query).one_or_none()
        return self._alert_of(row) if row else None

    def all_open(self) -> Mapping[str, Alert]:
        rows = self._connection.execute(select(alerts).where(_OPEN).order_by(alerts.c.raised_at))
        return {row.conversation_id: self._alert_of(row) for row in rows if row.conversation_id}

    def history(self, conversation_id: str) -> Sequence[Alert]:
        query = select(alerts).where(~_OPEN, alerts.c.conversation_id == conversation_id)
        return [self._alert_of(row) for row in self._connection.execute(query.order_by(alerts.c.closed_at.desc()))]

    def see(self, alert_id: str, counsellor_id: str, now: datetime) -> bool:
        seen = self._connection.execute(
            update(alerts)
            .where(alerts.c.id == alert_id, alerts.c.seen_at.is_(None))
            .values(seen_at=now, seen_by=counsellor_id)
        )
        return seen.rowcount == 1

    def close(self, alert_id: str, counsellor_id: str, note: str, now: datetime) -> bool:
        closed = self._connection.execute(
            update(alerts)
            .where(alerts.c.id == alert_id, _OPEN)
            .values(closed_at=now, closed_by=counsellor_id, note=self._cipher.encrypt(note))
        )
        return closed.rowcount == 1

    def erase(self, conversation_id: str, now: datetime) -> None:
        mine = alerts.c.conversation_id == conversation_id
        self._connection.execute(update(alerts).where(mine, _OPEN).values(closed_at=now))
        self._connection.execute(update(alerts).where(mine).values(conversation_id=null(), note=null()))

    def _change(self, alert_id: str, **values: Any) -> None:
        self._connection.execute(update(alerts).where(alerts.c.id == alert_id).values(values))

    def _alert_of(self, row: Row[Any]) -> Alert:
        return Alert(
            row.id,
            row.conversation_id,
            row.kind,
            row.raised_at,
            row.last_at,
            row.seen_at,
            row.seen_by,
            row.closed_at,
            row.closed_by,
            self._cipher.decrypt(row.note) if row.note else None,
        )
