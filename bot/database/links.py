"""Links without an account, and those who book for someone else. Of a token only a hash is kept."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.encryption import Cipher
from bot.database.tables_appointments import appointments
from bot.database.tables_links import links, prescribers, prescriptions
from bot.mission_locale.appointments import Overtaken
from bot.mission_locale.links import OpenLink, Prescriber, Purpose


class SqlLinks:
    """`services.links_ports.Links` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def add(self, token: str, link: OpenLink, now: datetime) -> None:
        self._connection.execute(
            insert(links).values(
                token_hash=self._cipher.lookup(token),
                appointment_id=link.appointment_id,
                purpose=link.purpose.value,
                created_at=now,
                expires_at=link.expires_at,
            )
        )

    def find(self, token: str, now: datetime) -> OpenLink | None:
        query = (
            select(links)
            .join(appointments, appointments.c.id == links.c.appointment_id)
            .where(links.c.token_hash == self._cipher.lookup(token), links.c.expires_at > now)
            .where(appointments.c.end_utc > now)
        )
        row = self._connection.execute(query).one_or_none()
        return OpenLink(row.appointment_id, Purpose(row.purpose), row.expires_at) if row else None

    def forget(self, conversation_id: str) -> None:
        theirs = select(appointments.c.id).where(appointments.c.conversation_id == conversation_id)
        self._connection.execute(delete(links).where(links.c.appointment_id.in_(theirs)))

    def sweep(self, now: datetime) -> None:
        over = select(appointments.c.id).where(appointments.c.end_utc <= now)
        self._connection.execute(delete(links).where(or_(links.c.expires_at <= now, links.c.appointment_id.in_(over))))


class SqlPrescribers:
    """`services.links_ports.Prescribers` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def add(self, prescriber: Prescriber, token: str) -> None:
        self._connection.execute(
            insert(prescribers).values(
                id=prescriber.id,
                name=prescriber.name,
                token_hash=self._cipher.lookup(token),
                created_at=prescriber.created_at,
                expires_at=prescriber.expires_at,
            )
        )

    def find(self, token: str) -> Prescriber | None:
        query = select(prescribers).where(prescribers.c.token_hash == self._cipher.lookup(token))
        row = self._connection.execute(query).one_or_none()
        return _prescriber_of(row) if row else None

    def listed(self) -> Sequence[Prescriber]:
        rows = self._connection.execute(select(prescribers).order_by(prescribers.c.name, prescribers.c.created_at))
        return [_prescriber_of(row) for row in rows]

    def revoke(self, prescriber_id: str, now: datetime) -> bool:
        known = update(prescribers).where(prescribers.c.id == prescriber_id)
        return self._connection.execute(known.values(revoked_at=now)).rowcount == 1

    def booked(self, prescriber_id: str, appointment_id: str, now: datetime) -> None:
        mine = select(prescriptions.c.at).where(prescriptions.c.appointment_id == appointment_id)
        if self._connection.scalar(mine):
            return
        row = {"appointment_id": appointment_id, "prescriber_id": prescriber_id, "at": now}
        try:
            self._connection.execute(insert(prescriptions).values(row))
        except IntegrityError as clash:
            raise Overtaken from clash

    def count_since(self, prescriber_id: str, since: datetime) -> int:
        theirs = (prescriptions.c.prescriber_id == prescriber_id, prescriptions.c.at > since)
        return self._connection.scalar(select(func.count()).select_from(prescriptions).where(*theirs)) or 0


def _prescriber_of(row: Row[Any]) -> Prescriber:
    return Prescriber(row.id, row.name, row.created_at, row.expires_at, row.revoked_at)
