"""Real processes that send the same reminders and are killed in the middle: none is lost, none is said twice."""

import signal
import subprocess
import sys
from collections import Counter
from datetime import timedelta

from sqlalchemy import Engine, func, select

from bot.database.seeding import seed
from bot.database.tables import messages
from bot.database.tables_links import links, reminders
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.wanted_times import Window
from bot.services.booking import Booking
from tests.integration.booking_setting import WEEK, BookingOffice, HandClock, paris

PEOPLE = 24
KILLS = 3
SAID_BEFORE_THE_KILL = 3
NOW = paris(23, 20)


def test_killed_workers_lose_and_repeat_nothing(engine: Engine, database: SqlDatabase) -> None:
    expected = book_for_many(database)
    url = engine.url.render_as_string(hide_password=False)

    for _ in range(KILLS):
        worker = begin(url, step=True)
        try:
            let_say(worker, SAID_BEFORE_THE_KILL)
        finally:
            # It goes on with the next ones while it is being killed.
            worker.send_signal(signal.SIGKILL)
            worker.communicate()
    left_over = [begin(url), begin(url)]
    said_at_last = [int(worker.communicate(timeout=60)[0].split()[-1]) for worker in left_over]

    told = Counter(database_column(database, reminders.c.appointment_id))
    assert expected == set(told)
    assert {1} == set(told.values())
    assert PEOPLE == count(database, messages)
    # The links of a reminder that was not said went with it.
    assert PEOPLE == count(database, links)
    assert all(worker.returncode == 0 for worker in left_over)
    assert sum(said_at_last) <= PEOPLE - KILLS * SAID_BEFORE_THE_KILL


def book_for_many(database: SqlDatabase) -> set[str]:
    """Everybody has an appointment tomorrow, made long ago."""
    clock = HandClock(paris(9, 10))
    seed(database, WEEK, clock())
    office = BookingOffice(database, clock, Booking(database, clock))
    for number in range(PEOPLE // 6):
        office.add_counsellor(f"counsellor-{number}", [1])
    tomorrow = Window(NOW, NOW + timedelta(days=1))
    return {office.book(office.booking.offer("first_contact", tomorrow, 1).times[0].start).id for _ in range(PEOPLE)}


def let_say(worker: subprocess.Popen[str], number: int) -> None:
    """Read its lines, logs among them, until it has told of this many reminders, and let it begin the next one."""
    assert worker.stdout
    assert worker.stdin
    while number:
        line = worker.stdout.readline()
        assert line
        if line == "said\n":
            number -= 1
            worker.stdin.write("go on\n")
            worker.stdin.flush()


def begin(url: str, *, step: bool = False) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.integration.reminder_process", url, NOW.isoformat()]
    worker = subprocess.Popen(
        [*command, *(["--step"] if step else [])], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert worker.stdout
    assert "ready\n" == worker.stdout.readline()
    return worker


def database_column(database: SqlDatabase, column):
    with database.engine.connect() as connection:
        return list(connection.scalars(select(column)))


def count(database: SqlDatabase, table) -> int:
    with database.engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(table)) or 0
