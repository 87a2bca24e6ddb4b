"""Reminders said, and the appointments that ask for some."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.appointments import SqlAppointments
from bot.database.encryption import Cipher
from bot.database.tables import outbox
from bot.database.tables_appointments import appointments, moves
from bot.database.tables_links import prescriptions, reminders
from bot.mission_locale.appointments import Appointment, AppointmentStatus, Overtaken
from bot.mission_locale.conversations import Channel, Message
from bot.mission_locale.reminders import Reminder
from bot.services.links_ports import Remindable

_CONFIRMED = appointments.c.status == AppointmentStatus.CONFIRMED.value
_AS_IT_STANDS = and_(reminders.c.appointment_id == appointments.c.id, reminders.c.ics_seq == appointments.c.ics_seq)


class SqlReminders:
    """`services.links_ports.Reminders` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._appointments = SqlAppointments(connection, cipher)

    def remindable(self, start_from: datetime, start_to: datetime) -> Sequence[Remindable]:
        between = and_(
            _CONFIRMED,
            appointments.c.conversation_id.is_not(None),
            appointments.c.start_utc > start_from,
            appointments.c.start_utc <= start_to,
            appointments.c.id.not_in(select(prescriptions.c.appointment_id)),
        )
        moved, told = self._moved(between), self._told(between)
        columns = (appointments.c.id, appointments.c.start_utc, appointments.c.ics_seq, appointments.c.created_at)
        rows = self._connection.execute(select(*columns).where(between).order_by(appointments.c.start_utc))
        return [
            Remindable(identifier, start, ics_seq, moved.get(identifier, created_at), told[identifier])
            for identifier, start, ics_seq, created_at in rows
        ]

    def lock(self, appointment_id: str) -> Appointment | None:
        # On SQLite the clause disappears: there the writer is alone anyway.
        row = select(appointments.c.id).where(appointments.c.id == appointment_id).with_for_update(key_share=True)
        return self._appointments.get(appointment_id) if self._connection.scalar(row) else None

    def add(self, appointment: Appointment, message: Message, channel: Channel, reminder: Reminder) -> None:
        row = {
            "appointment_id": appointment.id,
            "kind": reminder.kind,
            "channel": channel.value,
            "ics_seq": appointment.ics_seq,
            "seq": message.seq,
            "due_at": reminder.due_at,
            "said_at": message.at,
        }
        try:
            self._connection.execute(insert(reminders).values(row))
        except IntegrityError as clash:
            raise Overtaken from clash

    def still_holds(self, conversation_id: str, seq: int) -> bool:
        standing = (
            select(func.count())
            .select_from(reminders)
            .join(appointments, _AS_IT_STANDS)
            .where(appointments.c.conversation_id == conversation_id, reminders.c.seq == seq, _CONFIRMED)
        )
        return bool(self._connection.scalar(standing))

    def answered(self, appointment: Appointment, answer: str, now: datetime) -> None:
        last = select(func.max(reminders.c.id)).where(
            reminders.c.appointment_id == appointment.id, reminders.c.ics_seq == appointment.ics_seq
        )
        self._connection.execute(
            update(reminders).where(reminders.c.id == last.scalar_subquery()).values(answer=answer, answered_at=now)
        )

    def coming(self, appointment_ids: Sequence[str]) -> Mapping[str, datetime]:
        rows = self._connection.execute(
            select(reminders.c.appointment_id, func.max(reminders.c.answered_at).label("at"))
            .join(appointments, _AS_IT_STANDS)
            .where(reminders.c.appointment_id.in_(appointment_ids), reminders.c.answer == "come")
            .group_by(reminders.c.appointment_id)
        )
        return {row.appointment_id: row.at for row in rows}

    def _moved(self, between: ColumnElement[bool]) -> Mapping[str, datetime]:
        rows = self._connection.execute(
            select(moves.c.appointment_id, func.max(moves.c.at).label("at"))
            .join(appointments, appointments.c.id == moves.c.appointment_id)
            .where(between)
            .group_by(moves.c.appointment_id)
        )
        return {row.appointment_id: row.at for row in rows}

    def _told(self, between: ColumnElement[bool]) -> Mapping[str, Mapping[str, bool]]:
        """Which reminders of the appointments as they stand were said, and whether these have left."""
        on_its_way = and_(
            outbox.c.conversation_id == appointments.c.conversation_id,
            outbox.c.seq == reminders.c.seq,
            outbox.c.state == "pending",
        )
        rows = self._connection.execute(
            select(reminders.c.appointment_id, reminders.c.kind, outbox.c.state)
            .join(appointments, _AS_IT_STANDS)
            .join(outbox, on_its_way, isouter=True)
            .where(between)
        )
        told: defaultdict[str, dict[str, bool]] = defaultdict(dict)
        for identifier, kind, state in rows:
            told[identifier][kind] = state is None
        return told
