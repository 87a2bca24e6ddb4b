"""Looks at the tables of appointments without the code that fills them: what should never be there is counted."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import Engine, Row, select

from bot.database.tables_appointments import appointments, cells, reasons
from bot.database.tables_workshops import workshop_seats, workshop_sessions

_FIVE = timedelta(minutes=5)
_STANDING = ("held", "confirmed")

type _Taken = tuple[str, datetime, datetime]


@dataclass(frozen=True)
class BookingAudit:
    """`standing` is how many appointments there are; everything else is a fault."""

    standing: int = 0
    # Two people with one counsellor, buffers and workshops included; one person in two places.
    overlaps: int = 0
    in_two_places: int = 0
    doubles: int = 0
    oversold_seats: int = 0
    # Appointments without exactly their cells or their seat; cells and seats of nobody.
    half_made: int = 0
    orphans: int = 0

    @property
    def faults(self) -> int:
        """How many faults there are in all."""
        return sum(int(getattr(self, each.name)) for each in fields(self)) - self.standing


def audit(engine: Engine) -> BookingAudit:
    """Read everything in one transaction, and count."""
    with engine.connect() as connection:
        found = select(appointments, reasons.c.buffer_minutes).join(reasons)
        rows = connection.execute(found.where(appointments.c.status.in_(_STANDING))).all()
        sessions = connection.execute(select(workshop_sessions).where(~workshop_sessions.c.cancelled)).all()
        owned = connection.execute(select(cells)).all()
        seats = connection.execute(select(workshop_seats).where(workshop_seats.c.appointment_id.is_not(None))).all()
    alone = [row for row in rows if row.session_id is None]
    due = {row.id: _cells(row.counsellor_id, row.start_utc, row.end_utc, row.buffer_minutes) for row in alone}
    due |= {each.id: _cells(each.counsellor_id, each.start_utc, each.end_utc, 0) for each in sessions}
    return BookingAudit(
        standing=len(rows),
        overlaps=_overlapping([*map(_with_buffer, alone), *map(_of_session, sessions)]),
        in_two_places=_overlapping(
            (row.conversation_id, row.start_utc, row.end_utc) for row in rows if row.conversation_id
        ),
        doubles=_doubles(rows),
        oversold_seats=_oversold(rows, sessions, seats),
        half_made=_half_made(due, owned) + _seatless(rows, seats),
        orphans=sum((row.appointment_id or row.session_id) not in due for row in owned) + _strays(rows, seats),
    )


def _with_buffer(row: Row[Any]) -> _Taken:
    return row.counsellor_id, row.start_utc, row.end_utc + timedelta(minutes=row.buffer_minutes)


def _of_session(row: Row[Any]) -> _Taken:
    return row.counsellor_id, row.start_utc, row.end_utc


def _overlapping(taken: Iterable[_Taken]) -> int:
    # Sorted by owner and start: if any two overlap, two neighbours do.
    pairs = pairwise(sorted(taken))
    return sum(owner == other and start < end for (owner, _, end), (other, start, _) in pairs)


def _cells(counsellor_id: str, start: datetime, end: datetime, buffer_minutes: int) -> set[tuple[str, datetime]]:
    length = end - start + timedelta(minutes=buffer_minutes)
    return {(counsellor_id, start + _FIVE * index) for index in range(length // _FIVE)}


def _half_made(due: dict[str, set[tuple[str, datetime]]], owned: Sequence[Row[Any]]) -> int:
    has = defaultdict(set)
    for row in owned:
        has[row.appointment_id or row.session_id].add((row.counsellor_id, row.cell_utc))
    return sum(has[owner] != wanted for owner, wanted in due.items())


def _doubles(rows: Sequence[Row[Any]]) -> int:
    named = (row for row in rows if row.conversation_id and not row.passed)
    return sum(number - 1 for number in Counter((row.conversation_id, row.reason_id) for row in named).values())


def _oversold(rows: Sequence[Row[Any]], sessions: Sequence[Row[Any]], seats: Sequence[Row[Any]]) -> int:
    capacity = {each.id: each.capacity for each in sessions}
    going = Counter(row.session_id for row in rows if row.session_id)
    beyond = sum(max(number - int(capacity.get(session, 0)), 0) for session, number in going.items())
    return beyond + sum(bool(seat.seat_no > capacity.get(seat.session_id, seat.seat_no)) for seat in seats)


def _seatless(rows: Sequence[Row[Any]], seats: Sequence[Row[Any]]) -> int:
    seated = Counter((seat.appointment_id, seat.session_id) for seat in seats)
    return sum(seated[row.id, row.session_id] != 1 for row in rows if row.session_id)


def _strays(rows: Sequence[Row[Any]], seats: Sequence[Row[Any]]) -> int:
    return len(set(_ids(seats)) - {row.id for row in rows if row.session_id})


def _ids(seats: Sequence[Row[Any]]) -> Iterator[str]:
    return (seat.appointment_id for seat in seats)
