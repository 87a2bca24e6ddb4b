"""The schema as migrations make it: it keeps what was there, and refuses what makes no sense."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import IntegrityError, OperationalError

from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.migrate import check, downgrade, upgrade
from bot.database.unit_of_work import SqlDatabase
from tests.integration.booking_setting import open_office, paris
from tests.integration.conftest import POSTGRESQL_URL

BEFORE = "0003"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database to migrate."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'migrated.sqlite'}"
        return
    schema = f"test_{uuid4().hex}"
    server = create_engine(POSTGRESQL_URL, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 2})
    try:
        with server.connect() as connection:
            connection.execute(text(f"CREATE SCHEMA {schema}"))
    except OperationalError:
        pytest.skip("no PostgreSQL answers: these tests ran on SQLite only")
    own = make_url(POSTGRESQL_URL).update_query_dict({"options": f"-csearch_path={schema}"})
    yield own.render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    server.dispose()


def booked(url: str) -> None:
    """An appointment, its cells and a move, in a database at head."""
    engine = make_engine(url)
    office = open_office(SqlDatabase(engine, Cipher("a key for tests only")))
    me = office.person()
    office.booking.move(me, office.book(paris(25, 9), person=me).id, paris(25, 11), "move")
    engine.dispose()


def rows(url: str, table: str) -> int:
    engine = make_engine(url)
    with engine.connect() as connection:
        number: int = connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
    engine.dispose()
    return number


def test_tables_and_migrations_agree(url: str) -> None:
    upgrade(url)

    check(url)


def test_going_back_and_forth_keeps_appointments_with_their_cells_and_moves(url: str) -> None:
    upgrade(url)
    booked(url)

    downgrade(url, BEFORE)
    assert (1, 12, 1) == tuple(rows(url, table) for table in ("appointments", "cells", "moves"))
    upgrade(url)

    assert (1, 12, 1) == tuple(rows(url, table) for table in ("appointments", "cells", "moves"))
    check(url)


@pytest.mark.parametrize("after_a_return", [False, True])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE appointments SET status = 'maybe'",
        "UPDATE appointments SET status = 'held', hold_until = NULL",
        "UPDATE appointments SET mode = 'pigeon'",
        "UPDATE appointments SET end_utc = start_utc",
        "UPDATE appointments SET session_id = 'nowhere'",
        "UPDATE cells SET appointment_id = NULL",
        "UPDATE cells SET appointment_id = 'nobody'",
        "UPDATE cells SET cell_utc = (SELECT min(cell_utc) FROM cells)",
        (
            "INSERT INTO appointments (id, reference, counsellor_id, reason_id, conversation_id, start_utc, end_utc,"
            " status, mode, idem_key, created_at, version, ics_uid, ics_seq)"
            " SELECT 'twin', 'TWIN', counsellor_id, reason_id, conversation_id, start_utc, end_utc,"
            " status, mode, 'twin', created_at, version, 'twin', ics_seq FROM appointments"
        ),
    ],
)
def test_a_migrated_database_refuses_what_makes_no_sense(url: str, statement: str, after_a_return: bool) -> None:
    upgrade(url)
    if after_a_return:
        downgrade(url, BEFORE)
        upgrade(url)
    booked(url)
    engine = make_engine(url)

    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def test_a_video_appointment_becomes_one_by_telephone_when_going_back(url: str) -> None:
    upgrade(url)
    booked(url)
    engine = make_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE appointments SET mode = 'video'"))
    engine.dispose()

    downgrade(url, BEFORE)

    engine = make_engine(url)
    with engine.connect() as connection:
        assert ["telephone"] == list(connection.scalars(text("SELECT mode FROM appointments")))
    engine.dispose()
