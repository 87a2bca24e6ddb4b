"""Workshop sessions and their seats. A seat is taken by an update that must find it free."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, case, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.tables_appointments import appointments, cells
from bot.database.tables_workshops import workshop_seats, workshop_sessions
from bot.mission_locale.appointments import CELL, AppointmentStatus, Overtaken, SlotGone
from bot.mission_locale.workshops import WorkshopSession

_HELD = appointments.c.status == AppointmentStatus.HELD.value
_FREE = workshop_seats.c.appointment_id.is_(None)


class SqlWorkshops:
    """`services.booking_ports.Workshops` over SQL."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, session_id: str, now: datetime) -> WorkshopSession | None:
        row = self._connection.execute(_counted(now, ()).where(workshop_sessions.c.id == session_id)).one_or_none()
        return _session_of(row) if row else None

    def to_come(self, reason_id: str, now: datetime, ignoring: Collection[str] = ()) -> Sequence[WorkshopSession]:
        query = _counted(now, ignoring).where(
            workshop_sessions.c.reason_id == reason_id,
            workshop_sessions.c.start_utc > now,
            ~workshop_sessions.c.cancelled,
        )
        return [_session_of(row) for row in self._connection.execute(query.order_by(workshop_sessions.c.start_utc))]

    def plan(self, session: WorkshopSession) -> None:
        self._connection.execute(
            insert(workshop_sessions).values(
                id=session.id,
                reason_id=session.reason_id,
                counsellor_id=session.counsellor_id,
                title=session.title,
                start_utc=session.start,
                end_utc=session.end,
                capacity=session.capacity,
            )
        )
        seats = [{"session_id": session.id, "seat_no": number} for number in range(1, session.capacity + 1)]
        self._connection.execute(insert(workshop_seats), seats)
        owned = {"counsellor_id": session.counsellor_id, "session_id": session.id}
        moments = (session.start + CELL * index for index in range((session.end - session.start) // CELL))
        try:
            self._connection.execute(insert(cells).values([{**owned, "cell_utc": cell} for cell in moments]))
        except IntegrityError as clash:
            raise SlotGone from clash

    def cancel(self, session_id: str) -> None:
        self._connection.execute(
            update(workshop_sessions).where(workshop_sessions.c.id == session_id).values(cancelled=True)
        )
        self._connection.execute(cells.delete().where(cells.c.session_id == session_id))

    def appointments_of(self, session_id: str) -> Sequence[str]:
        query = select(workshop_seats.c.appointment_id).where(workshop_seats.c.session_id == session_id, ~_FREE)
        return self._connection.scalars(query.order_by(workshop_seats.c.seat_no)).all()


def take_seat(connection: Connection, session_id: str, appointment_id: str) -> None:
    """Give the lowest free seat to the appointment; SlotGone when there is none."""
    here = workshop_seats.c.session_id == session_id
    lowest = select(func.min(workshop_seats.c.seat_no)).where(here, _FREE)
    wanted = connection.scalar(lowest)
    if wanted is None:
        raise SlotGone
    taken = connection.execute(
        update(workshop_seats)
        .where(here, workshop_seats.c.seat_no == wanted, _FREE)
        .values(appointment_id=appointment_id)
    )
    if taken.rowcount != 1:
        raise Overtaken


def leave_seats(connection: Connection, appointment_ids: Sequence[str]) -> None:
    """Whatever seats these appointments have are free again."""
    theirs = workshop_seats.c.appointment_id.in_(appointment_ids)
    connection.execute(update(workshop_seats).where(theirs).values(appointment_id=None))


def _counted(now: datetime, ignoring: Collection[str]) -> Select[Any]:
    counts = and_(~_FREE, or_(~_HELD, appointments.c.hold_until >= now), appointments.c.id.not_in(ignoring))
    taken = (
        select(workshop_seats.c.session_id, func.sum(case((counts, 1), else_=0)).label("taken"))
        .outerjoin(appointments, appointments.c.id == workshop_seats.c.appointment_id)
        .group_by(workshop_seats.c.session_id)
        .subquery()
    )
    return select(workshop_sessions, taken.c.taken).join(taken, taken.c.session_id == workshop_sessions.c.id)


def _session_of(row: Row[Any]) -> WorkshopSession:
    return WorkshopSession(
        row.id,
        row.reason_id,
        row.counsellor_id,
        row.title,
        row.start_utc,
        row.end_utc,
        row.capacity,
        int(row.taken),
        row.cancelled,
    )
