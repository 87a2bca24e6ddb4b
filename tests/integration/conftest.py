"""Real databases for every test: SQLite always, PostgreSQL when a server answers."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.tables import metadata
from bot.database.unit_of_work import SqlDatabase
from tests.integration.booking_setting import BookingOffice, open_office

POSTGRESQL_URL = os.environ.get("TEST_POSTGRESQL_URL", "postgresql+psycopg://postgres@127.0.0.1:5432/test")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Engine]:
    """An engine on a schema of this session's own."""
    schema = f"test_{uuid4().hex}"
    server = create_engine(POSTGRESQL_URL, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 2})
    try:
        with server.connect() as connection:
            connection.execute(text(f"CREATE SCHEMA {schema}"))
    except OperationalError:
        url = make_url(POSTGRESQL_URL)
        pytest.skip(f"no PostgreSQL answers at {url.host}:{url.port}: these tests ran on SQLite only")
    # Nobody needs these rows after a power cut.
    own = make_url(POSTGRESQL_URL).update_query_dict({"options": f"-csearch_path={schema} -csynchronous_commit=off"})
    engine = make_engine(own.render_as_string(hide_password=False))
    metadata.create_all(engine)
    yield engine
    engine.dispose()
    with server.connect() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    server.dispose()


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with empty tables, to copy."""
    path = tmp_path_factory.mktemp("template") / "empty.sqlite"
    engine = make_engine(f"sqlite:///{path}")
    metadata.create_all(engine)
    engine.dispose()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An engine on empty tables."""
    if request.param == "sqlite":
        copy = shutil.copy(request.getfixturevalue("empty_sqlite"), tmp_path / "test.sqlite")
        engine = make_engine(f"sqlite:///{copy}")
        yield engine
        engine.dispose()
        return
    engine = request.getfixturevalue("postgresql")
    with engine.begin() as connection:
        # On a handful of rows, much quicker than TRUNCATE.
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
    yield engine


@pytest.fixture
def database(engine: Engine) -> SqlDatabase:
    """The real database, with a key of its own."""
    return SqlDatabase(engine, Cipher("a key for tests only"))


@pytest.fixture
def office(database: SqlDatabase) -> BookingOffice:
    """An office open on weekdays, its desk, and a clock moved by hand."""
    return open_office(database)
