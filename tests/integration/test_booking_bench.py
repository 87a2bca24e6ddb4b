"""The measurements of `bot bench booking`, small: the same races, the same audit, and an audit that sees faults."""

from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import Engine, delete, update

from bot.benchmarks.booking_kills import kill_while_booking
from bot.benchmarks.booking_race import late_confirmations, race
from bot.benchmarks.booking_world import make_world
from bot.database.booking_audit import audit
from bot.database.tables_appointments import appointments, cells
from bot.database.tables_workshops import workshop_seats
from tests.integration.booking_setting import BookingOffice, paris
from tests.integration.test_workshops import plan, seat


def address(engine: Engine) -> str:
    return engine.url.render_as_string(hide_password=False)


def test_a_race_of_several_processes_leaves_no_fault(engine: Engine) -> None:
    world = make_world(address(engine), people=20, counsellors=2, days=2)

    result = race(world, attempts=24, workers=4)

    assert (0, Counter(), 24) == (result.audit.faults, result.failures, result.outcomes.total())


def test_a_late_confirmation_never_wins(engine: Engine) -> None:
    world = make_world(address(engine), people=12, counsellors=1, days=5)

    winners = late_confirmations(world, rounds=2, late=4, newcomers=5)

    assert Counter(new=2) == winners


def test_processes_killed_while_they_book_leave_nothing_half_done(engine: Engine) -> None:
    world = make_world(address(engine), people=20, counsellors=2, days=5)

    result = kill_while_booking(world, kills=2)

    assert (2, 0, True) == (result.killed, result.worst.faults, result.sound)


@pytest.mark.parametrize("fault", ["overlaps", "in_two_places", "half_made", "orphans", "oversold_seats"])
def test_the_audit_sees_a_fault_when_there_is_one(office: BookingOffice, fault: str) -> None:
    """Negative control: each fault is made by hand, behind the back of the code that prevents it."""
    me = office.person()
    first, second = office.book(paris(25, 9), person=me), office.book(paris(25, 14), "follow_up", me)
    plan(office, seats=1)
    seated, other = seat(office), office.book(paris(26, 14))
    assert 0 == audit(office.database.engine).faults
    changes = {
        "overlaps": update(appointments)
        .where(appointments.c.id == second.id)
        .values(start_utc=first.start + timedelta(minutes=30), end_utc=first.end + timedelta(minutes=30)),
        "in_two_places": update(appointments)
        .where(appointments.c.id == second.id)
        .values(start_utc=first.start, end_utc=first.end),
        "half_made": delete(cells).where(cells.c.appointment_id == first.id, cells.c.cell_utc == first.start),
        "orphans": update(appointments).where(appointments.c.id == other.id).values(status="expired"),
        "oversold_seats": update(appointments)
        .where(appointments.c.id == other.id)
        .values(session_id=_session_of(office, seated)),
    }

    with office.database.engine.begin() as connection:
        connection.execute(changes[fault])

    assert getattr(audit(office.database.engine), fault) > 0


def _session_of(office: BookingOffice, appointment_id: str) -> str:
    with office.database.engine.connect() as connection:
        query = workshop_seats.select().where(workshop_seats.c.appointment_id == appointment_id)
        return str(connection.execute(query).one().session_id)
