"""One engine for both databases: the same SQL, writers that wait their turn."""

import sqlite3
import time
from collections.abc import Callable
from random import uniform
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url

BUSY_SECONDS = 10
# SQLite itself asks again ten times a second at most, and with many writers some are never lucky.
ASKS_AGAIN_AFTER = (0.001, 0.005)
READING = "reading"


def make_engine(url: str) -> Engine:
    """An engine for SQLite (WAL, foreign keys, immediate write transactions) or PostgreSQL."""
    if make_url(url).get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, pool_size=10, max_overflow=20)
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # Left alone, sqlite3 opens transactions late and as readers; here BEGIN is ours.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={BUSY_SECONDS * 1000}"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A writer takes the lock at once: two that read first and write later would refuse each other.
    if connection.get_execution_options().get(READING, False):
        connection.exec_driver_sql("BEGIN")
    else:
        _begin_writing(connection, connection.connection.dbapi_connection)


def _begin_writing(connection: Connection, raw: Any) -> None:
    raw.execute("PRAGMA busy_timeout=0")
    try:
        if not _took_the_lock(raw):
            # Once more, by the way that says what is wrong.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        raw.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")


def _took_the_lock(raw: Any) -> bool:
    until = time.monotonic() + BUSY_SECONDS
    while time.monotonic() < until:
        try:
            raw.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                return False
            time.sleep(uniform(*ASKS_AGAIN_AFTER))
        else:
            return True
    return False


def on_writing(engine: Engine, begun: Callable[[], None], ended: Callable[[], None]) -> None:
    """Be told when a transaction that may change things has begun, and when it is over."""

    def only_writers(call: Callable[[], None]) -> Callable[[Connection], None]:
        def watch(connection: Connection) -> None:
            if not connection.get_execution_options().get(READING, False):
                call()

        return watch

    event.listen(engine, "begin", only_writers(begun))
    for over in ("commit", "rollback"):
        event.listen(engine, over, only_writers(ended))
