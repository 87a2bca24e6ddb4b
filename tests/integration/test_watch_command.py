"""`bot watch` and the console's banner: the same late reminder, told to a machine and to the counsellors."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import bootstrap
from bot.database.engine import make_engine
from bot.database.migrate import upgrade
from bot.database.tables_appointments import appointments
from bot.mission_locale.conversations import Channel
from bot.settings import ROOT, Settings
from tests.integration.booking_setting import WEEK, paris
from tests.integration.console_setting import desk_on_sqlite, later


def watch(folder: Path) -> subprocess.CompletedProcess[str]:
    environ = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "SECRET_KEY")}
    command = [sys.executable, "-m", "bot.cli", "watch", "--data-dir", str(folder)]
    return subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)


def test_watching_from_outside_says_it_with_its_exit_code(tmp_path: Path) -> None:
    settings = Settings.from_environment({}, tmp_path)
    assert 1 == (unread := watch(tmp_path)).returncode
    assert "ne peut pas être lue" in unread.stderr
    assert "Traceback" not in unread.stderr

    upgrade(settings.database_url)
    assert (0, "") == ((calm := watch(tmp_path)).returncode, calm.stderr)

    an_appointment_that_nobody_reminded_of(settings)
    late = watch(tmp_path)

    assert 1 == late.returncode
    assert "1 rappel(s) en retard" in late.stderr


def an_appointment_that_nobody_reminded_of(settings: Settings) -> None:
    """Begun half an hour ago by the real clock: its last reminder never left, at whatever hour this test runs."""
    services = bootstrap.build(settings)
    start = services.booking.offer("first_contact", limit=1).times[0].start
    with services.database.writing() as work:
        person = work.conversations.open(Channel.WEB, "someone", datetime.now(UTC)).id
    appointment = services.booking.confirm(services.booking.hold(person, "first_contact", start, "tap").id)
    services.database.engine.dispose()
    begun = datetime.now(UTC) - timedelta(minutes=30)
    engine = make_engine(settings.database_url)
    with engine.begin() as connection:
        connection.execute(
            appointments.update()
            .where(appointments.c.id == appointment.id)
            .values(start_utc=begun, end_utc=begun + timedelta(minutes=45), created_at=begun - timedelta(days=3))
        )
    engine.dispose()


async def test_counsellors_read_that_a_reminder_is_late(tmp_path: Path) -> None:
    from bot.database.seeding import seed

    with desk_on_sqlite(tmp_path) as desk:
        seed(desk.database, WEEK, desk.clock())
        start = paris(1, 10, month=12)
        person = await desk.hear("salut")
        desk.booking.confirm(desk.booking.hold(person, "first_contact", start, "tap").id)
        browser = desk.signed_in()
        watch = desk.app.state.services.watch
        watch.look()
        assert "rappel" not in (await browser.client.get("/console/")).text

        later(desk, days=1, minutes=6)
        watch.look()
        # Sessions end overnight.
        browser = desk.signed_in()

        assert "1 rappel de rendez-vous n'a pas pu partir" in (await browser.client.get("/console/")).text
