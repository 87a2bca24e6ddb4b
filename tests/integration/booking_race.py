"""Many people after the same few times at once: what was granted, and whether any two of them overlap."""

from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from random import Random

from sqlalchemy import select

from bot.database.tables_appointments import appointments, cells, reasons
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.appointments import CELL, AlreadyBooked, TimeRefused
from bot.mission_locale.conversations import Channel
from bot.services.booking import Booking

REASONS = ("first_contact", "follow_up", "cej_information")
QUARTER = timedelta(minutes=15)


@dataclass(frozen=True)
class RaceResult:
    """`outcomes` counts granted, refused and released attempts; `failures` anything that is neither."""

    outcomes: Counter[str]
    failures: Counter[str]
    standing: int
    overlaps: int
    broken: int


def race(
    database: SqlDatabase, booking: Booking, days: Sequence[datetime], *, attempts: int, workers: int, seed: int = 0
) -> RaceResult:
    """`attempts` bookings by `workers` threads on quarter hours of `days` (each a day's first moment in Paris)."""
    people = _newcomers(database, attempts, booking_clock=days[0])
    plans = [_Plan(person, Random(f"{seed}/{index}")) for index, person in enumerate(people)]
    with ThreadPoolExecutor(workers) as pool:
        outcomes = Counter(pool.map(lambda plan: _attempt(booking, plan, days), plans))
    failures = Counter({name: number for name, number in outcomes.items() if name.startswith("failed")})
    standing, overlaps, broken = _inspect(database)
    return RaceResult(outcomes - failures, failures, standing, overlaps, broken)


@dataclass(frozen=True)
class _Plan:
    person: str
    random: Random


def _newcomers(database: SqlDatabase, number: int, booking_clock: datetime) -> list[str]:
    with database.writing() as work:
        return [work.conversations.open(Channel.WEB, f"racer-{index}", booking_clock).id for index in range(number)]


def _attempt(booking: Booking, plan: _Plan, days: Sequence[datetime]) -> str:
    try:
        return _try_to_book(booking, plan.person, plan.random, days)
    except (TimeRefused, AlreadyBooked) as refused:
        return refused.code
    except Exception as error:
        # A boundary: the race goes on, and the test looks at what it counted.
        return f"failed: {type(error).__name__}"


def _try_to_book(booking: Booking, person: str, random: Random, days: Sequence[datetime]) -> str:
    held = booking.hold(person, random.choice(REASONS), _any_start(random, days), "first")
    wish = random.random()
    if wish < 0.2:
        booking.release(person)
        return "released"
    booking.confirm(held.id, "Sam")
    if wish < 0.4:
        booking.cancel(person, held.id)
        return "cancelled"
    if wish < 0.6:
        booking.move(person, held.id, _any_start(random, days), "second")
        return "moved"
    return "confirmed"


def _any_start(random: Random, days: Sequence[datetime]) -> datetime:
    start: datetime = random.choice(days) + QUARTER * random.choice([*range(36, 48), *range(54, 66)])
    return start


def _inspect(database: SqlDatabase) -> tuple[int, int, int]:
    """Standing appointments, pairs that overlap (buffer included), and those whose cells are not exactly theirs."""
    standing = select(
        appointments.c.id,
        appointments.c.counsellor_id,
        appointments.c.start_utc,
        appointments.c.end_utc,
        reasons.c.buffer_minutes,
    ).join(reasons)
    with database.engine.connect() as connection:
        rows = connection.execute(standing.where(appointments.c.status.in_(["held", "confirmed"]))).all()
        owned = Counter(connection.scalars(select(cells.c.appointment_id)))
    taken = {
        row.id: (row.counsellor_id, row.start_utc, row.end_utc + timedelta(minutes=row.buffer_minutes)) for row in rows
    }
    expected = Counter({identifier: (end - start) // CELL for identifier, (_, start, end) in taken.items()})
    broken = sum(expected[identifier] != owned[identifier] for identifier in expected | owned)
    return len(taken), sum(_overlaps(sorted(taken.values()))), broken


def _overlaps(taken: Sequence[tuple[str, datetime, datetime]]) -> Iterator[bool]:
    # Sorted by counsellor and start: if any two overlap, two neighbours do.
    for (owner, _, end), (next_owner, next_start, _) in pairwise(taken):
        yield owner == next_owner and next_start < end
