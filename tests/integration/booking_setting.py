"""An office to book at: the desk open on weekdays, a clock moved by hand, people who come one after another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from itertools import count
from typing import Any

from sqlalchemy import func, insert, select

from bot.database.seeding import seed
from bot.database.tables import counsellors
from bot.database.tables_appointments import absences, appointments, cells, closures, openings
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.appointments import Appointment
from bot.mission_locale.conversations import Channel
from bot.mission_locale.opening_hours import PARIS, Interval
from bot.services.booking import Booking, BookingRules

MORNING, AFTERNOON = Interval(time(9), time(12, 30)), Interval(time(13, 30), time(17))
WEEK = dict.fromkeys(range(5), (MORNING, AFTERNOON))


def paris(day: int, hour: int = 0, minute: int = 0, *, month: int = 11, year: int = 2026) -> datetime:
    """A moment in Paris; November 2026 unless said otherwise."""
    return datetime(year, month, day, hour, minute, tzinfo=PARIS)


MONDAY = paris(23, 10)


@dataclass
class HandClock:
    """A clock that stands still until it is moved."""

    now: datetime = MONDAY

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        """Let time pass."""
        self.now += timedelta(**by)


@dataclass
class BookingOffice:
    """The booking service on a real database, with what a test looks at."""

    database: SqlDatabase
    clock: HandClock
    booking: Booking
    _peers: Iterator[int] = field(default_factory=count)

    def person(self) -> str:
        """Somebody new; their conversation."""
        with self.database.writing() as work:
            return work.conversations.open(Channel.WEB, f"peer-{next(self._peers)}", self.clock()).id

    def book(self, start: datetime, reason: str = "first_contact", person: str | None = None) -> Appointment:
        """A confirmed appointment."""
        person = person or self.person()
        held = self.booking.hold(person, reason, start, f"tap-{start.isoformat()}")
        return self.booking.confirm(held.id)

    def add_counsellor(self, counsellor_id: str, weekdays: Sequence[int] = range(5)) -> None:
        """Somebody else who receives, at the same hours as the desk."""
        with self.database.engine.begin() as connection:
            connection.execute(
                insert(counsellors).values(id=counsellor_id, name=counsellor_id, active=True, created_at=self.clock())
            )
            rows = [
                {"counsellor_id": counsellor_id, "weekday": day, "start_local": hours.start, "end_local": hours.end}
                for day in weekdays
                for hours in (MORNING, AFTERNOON)
            ]
            if rows:
                connection.execute(insert(openings), rows)

    def add_absence(self, start: datetime, end: datetime, counsellor_id: str | None = None) -> None:
        """Somebody, or the whole office, is away."""
        self._add(absences, counsellor_id=counsellor_id, start_utc=start, end_utc=end)

    def add_closure(self, day: datetime, *, open_anyway: bool = False) -> None:
        """A day closed, or open though it is a public holiday."""
        self._add(closures, day=day.date(), open_anyway=open_anyway)

    def cells_taken(self) -> int:
        """How many five-minute cells are taken by anybody."""
        with self.database.engine.connect() as connection:
            return connection.scalar(select(func.count()).select_from(cells)) or 0

    def status(self, appointment: Appointment) -> str:
        """What became of the appointment, in the database's own words."""
        with self.database.engine.connect() as connection:
            query = select(appointments.c.status).where(appointments.c.id == appointment.id)
            return str(connection.execute(query).scalar_one())

    def _add(self, table: Any, **values: Any) -> None:
        with self.database.engine.begin() as connection:
            connection.execute(insert(table).values(values))


def open_office(database: SqlDatabase, rules: BookingRules | None = None) -> BookingOffice:
    """The seeded desk and nobody else."""
    clock = HandClock()
    seed(database, WEEK, clock())
    return BookingOffice(database, clock, Booking(database, clock, rules))
