"""Databases to measure on, thrown away afterwards: a SQLite file, and a schema of its own on PostgreSQL."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from sqlalchemy import Engine, create_engine, insert, make_url, text
from sqlalchemy.exc import OperationalError

from bot.database.engine import make_engine
from bot.database.migrate import upgrade
from bot.database.tables import counsellors, metadata
from bot.database.tables_appointments import openings
from bot.mission_locale.opening_hours import Interval


@contextmanager
def scratch_sqlite() -> Iterator[str]:
    """The address of a new, migrated SQLite file."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'scratch.sqlite'}"
        upgrade(url)
        yield url


@contextmanager
def scratch_postgresql(server_url: str) -> Iterator[str | None]:
    """The address of a new, migrated schema; None when no server answers."""
    schema = f"scratch_{uuid4().hex}"
    server = create_engine(server_url, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 2})
    try:
        with server.connect() as connection:
            connection.execute(text(f"CREATE SCHEMA {schema}"))
    except OperationalError:
        yield None
        return
    try:
        own = make_url(server_url).update_query_dict({"options": f"-csearch_path={schema}"})
        url = own.render_as_string(hide_password=False)
        upgrade(url)
        yield url
    finally:
        with server.connect() as connection:
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
        server.dispose()


def is_sound(engine: Engine) -> bool:
    """Whether the database itself finds its files in order, and no row points at nothing."""
    if engine.dialect.name != "sqlite":
        return True
    with engine.connect() as connection:
        whole = connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        return whole and not connection.exec_driver_sql("PRAGMA foreign_key_check").all()


def add_receiving_counsellor(engine: Engine, counsellor_id: str, hours: Sequence[Interval], now: datetime) -> None:
    """Somebody who receives at these hours, Monday to Friday."""
    with engine.begin() as connection:
        connection.execute(
            insert(counsellors).values(id=counsellor_id, name=counsellor_id, active=True, created_at=now)
        )
        rows = [
            {"counsellor_id": counsellor_id, "weekday": day, "start_local": each.start, "end_local": each.end}
            for day in range(5)
            for each in hours
        ]
        if rows:
            connection.execute(insert(openings), rows)


def emptied(url: str) -> None:
    """Take every row out of a scratch database."""
    engine = make_engine(url)
    with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
    engine.dispose()
