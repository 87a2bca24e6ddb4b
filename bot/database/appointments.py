"""Reasons, agendas and appointments. Time is taken cell by cell, and a cell has only one owner."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, delete, func, insert, null, or_, select, union, update
from sqlalchemy.exc import IntegrityError

from bot.database.encryption import Cipher
from bot.database.rows_appointments import closure_of, opening_of, reason_of, sealed, unsealed
from bot.database.tables import counsellors
from bot.database.tables_appointments import absences, appointments, cells, closures, moves, openings, reasons
from bot.database.tables_workshops import waiting_list
from bot.database.workshops import leave_seats, take_seat
from bot.mission_locale.appointments import (
    ACTIVE,
    CELL,
    Appointment,
    AppointmentStatus,
    Booker,
    Mode,
    Overtaken,
    Reason,
    SlotGone,
    cells_of,
)
from bot.mission_locale.bookable_times import Agenda, Closure, Span

_HELD = appointments.c.status == AppointmentStatus.HELD.value
_CONFIRMED = appointments.c.status == AppointmentStatus.CONFIRMED.value


class SqlAppointments:
    """`services.booking_ports.Appointments` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def reason(self, reason_id: str) -> Reason | None:
        row = self._connection.execute(select(reasons).where(reasons.c.id == reason_id)).one_or_none()
        return reason_of(row) if row else None

    def reasons(self) -> Sequence[Reason]:
        query = select(reasons).where(reasons.c.active).order_by(reasons.c.id)
        return [reason_of(row) for row in self._connection.execute(query)]

    def closures(self) -> Sequence[Closure]:
        return [closure_of(row) for row in self._connection.execute(select(closures))]

    def agendas(self, span: Span, now: datetime, ignoring: Collection[str] = ()) -> Sequence[Agenda]:
        query = select(openings).join(counsellors).where(counsellors.c.active).order_by(openings.c.counsellor_id)
        opened = defaultdict(list)
        for row in self._connection.execute(query):
            opened[row.counsellor_id].append(opening_of(row))
        away, busy = self._absences(span), self._busy(span, now, ignoring)
        return [Agenda(owner, theirs, away[owner] + away[None], busy[owner]) for owner, theirs in opened.items()]

    def wait_turn(self) -> None:
        # Cells freed and taken by two transactions in opposite order would be a deadlock on PostgreSQL; SQLite, where
        # the clause disappears, has let only one writer in anyway. The cells' primary key stays the guard.
        rows = select(counsellors.c.id).order_by(counsellors.c.id).with_for_update(key_share=True)
        self._connection.execute(rows).all()

    def expire_holds(self, now: datetime) -> int:
        late = self._ids(_HELD, appointments.c.hold_until < now)
        self._free(late, AppointmentStatus.EXPIRED)
        return len(late)

    def leave_behind_passed(self, conversation_id: str, now: datetime) -> None:
        self._connection.execute(
            update(appointments)
            .where(appointments.c.conversation_id == conversation_id, _CONFIRMED, appointments.c.end_utc <= now)
            .values(passed=True)
        )

    def add(self, appointment: Appointment, reason: Reason, idem_key: str) -> None:
        owner = appointment.conversation_id or ""
        try:
            self._connection.execute(
                insert(appointments).values(
                    id=appointment.id,
                    reference=appointment.reference,
                    conversation_id=appointment.conversation_id,
                    reason_id=appointment.reason_id,
                    idem_key=self._key(owner, idem_key),
                    created_at=appointment.created_at,
                    ics_uid=appointment.ics_uid,
                    created_by=appointment.created_by.value,
                    **self._changing(appointment),
                )
            )
        except IntegrityError as clash:
            raise Overtaken from clash
        self._take(appointment, reason)

    def get(self, appointment_id: str) -> Appointment | None:
        return self._one(appointments.c.id == appointment_id)

    def by_key(self, conversation_id: str, idem_key: str) -> Appointment | None:
        key = self._key(conversation_id, idem_key)
        booked = select(appointments.c.id).where(appointments.c.idem_key == key)
        moved = select(moves.c.appointment_id).where(moves.c.idem_key == key)
        return self._one(appointments.c.id.in_(union(booked, moved)))

    def active(self, conversation_id: str, now: datetime) -> Sequence[Appointment]:
        stands = or_(and_(_CONFIRMED, appointments.c.end_utc > now), and_(_HELD, appointments.c.hold_until >= now))
        query = select(appointments).where(appointments.c.conversation_id == conversation_id, stands)
        rows = self._connection.execute(query.order_by(appointments.c.start_utc))
        return [self._appointment_of(row) for row in rows]

    def has_come(self, conversation_id: str, now: datetime) -> bool:
        came = or_(
            appointments.c.status == AppointmentStatus.SEEN.value, and_(_CONFIRMED, appointments.c.end_utc <= now)
        )
        query = select(appointments.c.id).where(appointments.c.conversation_id == conversation_id, came)
        return self._connection.execute(query.limit(1)).first() is not None

    def give(self, appointment: Appointment, conversation_id: str, now: datetime) -> bool:
        change = update(appointments).where(
            appointments.c.id == appointment.id, _HELD, appointments.c.hold_until >= now
        )
        try:
            changed = self._connection.execute(change.values(conversation_id=conversation_id))
        except IntegrityError as clash:
            raise Overtaken from clash
        return changed.rowcount == 1

    def confirm(
        self, appointment_id: str, now: datetime, *, first_name: str | None, phone: str | None, mode: Mode
    ) -> bool:
        changed = self._connection.execute(
            update(appointments)
            .where(appointments.c.id == appointment_id, _HELD, appointments.c.hold_until >= now)
            .values(
                status=AppointmentStatus.CONFIRMED.value,
                hold_until=None,
                mode=mode.value,
                first_name=sealed(first_name, self._cipher),
                phone=sealed(phone, self._cipher),
                version=appointments.c.version + 1,
            )
        )
        return changed.rowcount == 1

    def move(self, before: Appointment, after: Appointment, reason: Reason, idem_key: str, now: datetime) -> None:
        self._replace(before, after)
        self._leave([before.id])
        try:
            self._connection.execute(
                insert(moves).values(
                    idem_key=self._key(before.conversation_id or "", idem_key),
                    appointment_id=before.id,
                    from_utc=before.start,
                    to_utc=after.start,
                    at=now,
                )
            )
        except IntegrityError as clash:
            raise Overtaken from clash
        self._take(after, reason)

    def close(self, appointment: Appointment, status: AppointmentStatus) -> None:
        closed = replace(
            appointment,
            status=status,
            hold_until=None,
            ics_seq=appointment.ics_seq + 1,
            version=appointment.version + 1,
        )
        self._replace(appointment, closed)
        self._leave([appointment.id])

    def forget(self, conversation_id: str, now: datetime) -> None:
        self.wait_turn()
        theirs = appointments.c.conversation_id == conversation_id
        self._free(self._ids(theirs, _HELD), AppointmentStatus.EXPIRED)
        to_come = self._ids(theirs, _CONFIRMED, appointments.c.end_utc > now)
        self._free(to_come, AppointmentStatus.CANCELLED_BY_PERSON)
        waits = waiting_list.c.conversation_id == conversation_id
        offered = select(waiting_list.c.offered_id).where(waits, waiting_list.c.offered_id.is_not(None))
        self._free(self._ids(appointments.c.id.in_(offered), _HELD), AppointmentStatus.EXPIRED)
        self._connection.execute(delete(waiting_list).where(waits))
        self._connection.execute(
            update(appointments)
            .where(theirs)
            .values(first_name=null(), phone=null(), conversation_id=null(), version=appointments.c.version + 1)
        )

    def _absences(self, span: Span) -> dict[str | None, list[Span]]:
        query = select(absences).where(absences.c.start_utc < span.end, absences.c.end_utc > span.start)
        found: dict[str | None, list[Span]] = defaultdict(list)
        for row in self._connection.execute(query):
            found[row.counsellor_id].append(Span(row.start_utc, row.end_utc))
        return found

    def _busy(self, span: Span, now: datetime, ignoring: Collection[str]) -> dict[str, list[Span]]:
        query = (
            select(cells.c.counsellor_id, func.min(cells.c.cell_utc), func.max(cells.c.cell_utc))
            .outerjoin(appointments, appointments.c.id == cells.c.appointment_id)
            .where(
                cells.c.cell_utc >= span.start,
                cells.c.cell_utc < span.end,
                or_(
                    cells.c.appointment_id.is_(None),
                    and_(or_(~_HELD, appointments.c.hold_until >= now), appointments.c.id.not_in(ignoring)),
                ),
            )
            .group_by(cells.c.counsellor_id, cells.c.appointment_id, cells.c.session_id)
        )
        found: dict[str, list[Span]] = defaultdict(list)
        for owner, first, last in self._connection.execute(query):
            found[owner].append(Span(first, last + CELL))
        return found

    def _take(self, appointment: Appointment, reason: Reason) -> None:
        if appointment.session_id:
            take_seat(self._connection, appointment.session_id, appointment.id)
            return
        owned = {"counsellor_id": appointment.counsellor_id, "appointment_id": appointment.id}
        taken = [{**owned, "cell_utc": cell} for cell in cells_of(appointment.start, reason)]
        try:
            # One statement: the rows go in in this order, and PostgreSQL locks no two of them the wrong way round.
            self._connection.execute(insert(cells).values(taken))
        except IntegrityError as clash:
            raise SlotGone from clash

    def _free(self, ids: Sequence[str], status: AppointmentStatus) -> None:
        if not ids:
            return
        self._connection.execute(
            update(appointments)
            .where(appointments.c.id.in_(ids))
            .values(
                status=status.value,
                hold_until=None,
                version=appointments.c.version + 1,
                ics_seq=appointments.c.ics_seq + 1,
            )
        )
        self._leave(ids)

    def _leave(self, ids: Sequence[str]) -> None:
        self._connection.execute(delete(cells).where(cells.c.appointment_id.in_(ids)))
        leave_seats(self._connection, ids)

    def _replace(self, before: Appointment, after: Appointment) -> None:
        changed = self._connection.execute(
            update(appointments)
            .where(
                appointments.c.id == before.id,
                appointments.c.version == before.version,
                appointments.c.status.in_([status.value for status in ACTIVE]),
            )
            .values(self._changing(after))
        )
        if changed.rowcount != 1:
            raise Overtaken

    def _changing(self, appointment: Appointment) -> dict[str, Any]:
        return {
            "counsellor_id": appointment.counsellor_id,
            "start_utc": appointment.start,
            "end_utc": appointment.end,
            "status": appointment.status.value,
            "mode": appointment.mode.value,
            "hold_until": appointment.hold_until,
            "version": appointment.version,
            "ics_seq": appointment.ics_seq,
            "first_name": sealed(appointment.first_name, self._cipher),
            "phone": sealed(appointment.phone, self._cipher),
            "session_id": appointment.session_id,
        }

    def _ids(self, *conditions: ColumnElement[bool]) -> Sequence[str]:
        return self._connection.scalars(select(appointments.c.id).where(*conditions)).all()

    def _one(self, condition: ColumnElement[bool]) -> Appointment | None:
        row = self._connection.execute(select(appointments).where(condition)).one_or_none()
        return self._appointment_of(row) if row else None

    def _appointment_of(self, row: Row[Any]) -> Appointment:
        return Appointment(
            row.id,
            row.reference,
            row.counsellor_id,
            row.reason_id,
            row.conversation_id,
            row.start_utc,
            row.end_utc,
            AppointmentStatus(row.status),
            Mode(row.mode),
            row.hold_until,
            row.created_at,
            row.ics_uid,
            row.ics_seq,
            row.version,
            unsealed(row.first_name, self._cipher),
            unsealed(row.phone, self._cipher),
            row.session_id,
            Booker(row.created_by),
        )

    def _key(self, conversation_id: str, idem_key: str) -> str:
        # Two conversations may use the same key without knowing of each other.
        return self._cipher.lookup(f"{conversation_id}/{idem_key}")
