"""Those who wait for a time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, or_, select, update

from bot.database.tables_appointments import appointments
from bot.database.tables_workshops import waiting_list
from bot.mission_locale.appointments import AppointmentStatus
from bot.mission_locale.waiting_list import Waiting


class SqlWaitingList:
    """`services.booking_ports.WaitingPeople` over SQL."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, conversation_id: str) -> Sequence[Waiting]:
        query = select(waiting_list).where(waiting_list.c.conversation_id == conversation_id)
        return [_waiting_of(row) for row in self._connection.execute(query.order_by(waiting_list.c.since))]

    def in_order(self) -> Sequence[Waiting]:
        query = select(waiting_list).order_by(waiting_list.c.since, waiting_list.c.id)
        return [_waiting_of(row) for row in self._connection.execute(query)]

    def lapsed(self, now: datetime) -> Sequence[Waiting]:
        held = appointments.c.status == AppointmentStatus.HELD.value
        over = or_(~held, and_(held, appointments.c.hold_until < now))
        query = select(waiting_list).join(appointments, appointments.c.id == waiting_list.c.offered_id).where(over)
        return [_waiting_of(row) for row in self._connection.execute(query.order_by(waiting_list.c.since))]

    def add(self, waiting: Waiting) -> None:
        self._connection.execute(
            insert(waiting_list).values(
                id=waiting.id,
                conversation_id=waiting.conversation_id,
                reason_id=waiting.reason_id,
                since=waiting.since,
                before_utc=waiting.before,
            )
        )

    def replace(self, waiting: Waiting) -> None:
        self._connection.execute(
            update(waiting_list)
            .where(waiting_list.c.id == waiting.id)
            .values(
                before_utc=waiting.before,
                offers=waiting.offers,
                offered_utc=waiting.offered_start,
                offered_id=waiting.offered_id,
            )
        )

    def remove(self, waiting_id: str) -> None:
        self._connection.execute(delete(waiting_list).where(waiting_list.c.id == waiting_id))


def _waiting_of(row: Row[Any]) -> Waiting:
    return Waiting(
        row.id,
        row.conversation_id,
        row.reason_id,
        row.since,
        row.before_utc,
        row.offers,
        row.offered_utc,
        row.offered_id,
    )
