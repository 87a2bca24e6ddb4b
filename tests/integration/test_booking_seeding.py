"""What a new database starts with, and what a restart never undoes."""

from concurrent.futures import ThreadPoolExecutor
from datetime import time

from sqlalchemy import delete, func, select, update

from bot.database.seeding import DESK_ID, seed
from bot.database.tables import counsellors
from bot.database.tables_appointments import openings, reasons
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.opening_hours import Interval
from tests.integration.booking_setting import MONDAY, WEEK


def counts(database: SqlDatabase) -> tuple[int, ...]:
    with database.engine.connect() as connection:
        tables = (counsellors, openings, reasons)
        return tuple(connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables)


def test_a_new_database_has_a_desk_its_openings_and_the_reasons(database: SqlDatabase) -> None:
    seed(database, WEEK, MONDAY)

    assert (1, 10, 4) == counts(database)
    with database.reading() as work:
        lengths = {reason.id: reason.minutes for reason in work.appointments.reasons()}
        desk = work.counsellors.get(DESK_ID)
    assert {"first_contact": 45, "follow_up": 30, "cej_information": 60, "workshop": 120} == lengths
    assert desk is not None
    assert (None, None) == (desk.email, desk.password_hash)


def test_a_second_start_adds_nothing(database: SqlDatabase) -> None:
    seed(database, WEEK, MONDAY)
    seed(database, WEEK, MONDAY)

    assert (1, 10, 4) == counts(database)


def test_what_the_office_changed_stays_changed(database: SqlDatabase) -> None:
    seed(database, WEEK, MONDAY)
    with database.engine.begin() as connection:
        connection.execute(delete(openings).where(openings.c.weekday == 4))
        connection.execute(update(openings).values(start_local=time(10), end_local=time(11)))
        connection.execute(update(reasons).where(reasons.c.id == "follow_up").values(minutes=20, active=False))
        connection.execute(update(counsellors).values(name="Guichet"))

    seed(database, {5: [Interval(time(9), time(12))]}, MONDAY)

    assert (1, 8, 4) == counts(database)
    with database.reading() as work:
        follow_up, desk = work.appointments.reason("follow_up"), work.counsellors.get(DESK_ID)
    assert follow_up is not None
    assert (20, False) == (follow_up.minutes, follow_up.active)
    assert desk is not None
    assert "Guichet" == desk.name


def test_a_reason_added_to_the_product_later_reaches_an_old_database(database: SqlDatabase) -> None:
    seed(database, WEEK, MONDAY)
    with database.engine.begin() as connection:
        connection.execute(delete(reasons).where(reasons.c.id == "cej_information"))

    seed(database, WEEK, MONDAY)

    assert (1, 10, 4) == counts(database)


def test_several_processes_starting_together_seed_once(database: SqlDatabase) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: seed(database, WEEK, MONDAY), range(4)))

    assert (1, 10, 4) == counts(database)
