"""Workshops: sessions are planned and called off here; a seat is booked like any appointment, by `booking`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

from bot.mission_locale.appointments import CELL, Appointment, AppointmentStatus, InThePast, UnknownReason
from bot.mission_locale.workshops import BadCapacity, WorkshopSession
from bot.services.booking_places import known_reason
from bot.services.ports import Clock, Database, UnitOfWork

MOST_SEATS = 50


class Workshops:
    """Use cases of whoever plans workshops; each is one transaction of its own."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def plan(
        self,
        reason_id: str,
        counsellor_id: str,
        title: str,
        start: datetime,
        capacity: int,
        length: timedelta | None = None,
    ) -> WorkshopSession:
        """A new session, led by a counsellor; SlotGone when they are taken then. UnknownReason, InThePast…"""
        if not 1 <= capacity <= MOST_SEATS:
            raise BadCapacity
        with self._database.writing() as work:
            work.appointments.wait_turn()
            now = self._clock()
            work.appointments.expire_holds(now)
            reason = known_reason(work, reason_id, None)
            if not reason.in_group:
                raise UnknownReason
            if start <= now:
                raise InThePast
            end = start + _whole_cells(length or reason.length)
            session = WorkshopSession(str(uuid4()), reason.id, counsellor_id, title, start, end, capacity)
            work.workshops.plan(session)
        return session

    def to_come(self, reason_id: str) -> Sequence[WorkshopSession]:
        """The sessions to come, with the seats taken, full ones too."""
        now = self._clock()
        with self._database.reading() as work:
            return work.workshops.to_come(reason_id, now)

    def who_comes(self, session_id: str) -> Sequence[Appointment]:
        """The appointments that have a seat or hold one."""
        with self._database.reading() as work:
            return _seated(work, session_id)

    def call_off(self, session_id: str) -> Sequence[Appointment]:
        """The session does not take place. Gives the confirmed appointments that go with it: tell these people."""
        with self._database.writing() as work:
            work.appointments.wait_turn()
            seated = _seated(work, session_id)
            for appointment in seated:
                work.appointments.close(appointment, _called_off(appointment))
            work.workshops.cancel(session_id)
        confirmed = [each for each in seated if each.status is AppointmentStatus.CONFIRMED]
        return [replace(each, status=AppointmentStatus.CANCELLED_BY_OFFICE) for each in confirmed]


def _seated(work: UnitOfWork, session_id: str) -> list[Appointment]:
    found = (work.appointments.get(identifier) for identifier in work.workshops.appointments_of(session_id))
    return [appointment for appointment in found if appointment]


def _called_off(appointment: Appointment) -> AppointmentStatus:
    held = appointment.status is AppointmentStatus.HELD
    return AppointmentStatus.EXPIRED if held else AppointmentStatus.CANCELLED_BY_OFFICE


def _whole_cells(length: timedelta) -> timedelta:
    return CELL * -(-length // CELL)
