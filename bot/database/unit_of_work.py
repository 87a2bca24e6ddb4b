"""Opens transactions and hands out the repositories that work inside them."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from bot.database.alerts import SqlAlerts
from bot.database.answer_reports import SqlAnswerReports, SqlExpectedSentences
from bot.database.answers import SqlAnswerTexts
from bot.database.appointments import SqlAppointments
from bot.database.callbacks import SqlCallbacks, SqlRatings
from bot.database.conversations import SqlConversations
from bot.database.counsellors import SqlCounsellors
from bot.database.encryption import Cipher
from bot.database.engine import BUSY_SECONDS, READING
from bot.database.floors import SqlFloors
from bot.database.keyboards import SqlKeyboards
from bot.database.links import SqlLinks, SqlPrescribers
from bot.database.mails import SqlMails
from bot.database.misunderstood import SqlMisunderstood
from bot.database.outbox import SqlOutbox
from bot.database.reminders import SqlReminders
from bot.database.switches import SqlSwitchBoard
from bot.database.waiting_list import SqlWaitingList
from bot.database.workshops import SqlWorkshops
from bot.mission_locale.errors import DatabaseBusy


class SqlUnitOfWork:
    """The repositories of one transaction."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self.conversations = SqlConversations(connection, cipher)
        self.floors = SqlFloors(connection, cipher)
        self.counsellors = SqlCounsellors(connection, cipher)
        self.outbox = SqlOutbox(connection, cipher)
        self.appointments = SqlAppointments(connection, cipher)
        self.workshops = SqlWorkshops(connection)
        self.waiting = SqlWaitingList(connection)
        self.misunderstood = SqlMisunderstood(connection, cipher)
        self.answer_texts = SqlAnswerTexts(connection)
        self.answer_reports = SqlAnswerReports(connection, cipher)
        self.expected_sentences = SqlExpectedSentences(connection, cipher)
        self.links = SqlLinks(connection, cipher)
        self.prescribers = SqlPrescribers(connection, cipher)
        self.reminders = SqlReminders(connection, cipher)
        self.callbacks = SqlCallbacks(connection)
        self.alerts = SqlAlerts(connection, cipher)
        self.ratings = SqlRatings(connection)
        self.switches = SqlSwitchBoard(connection)
        self.mails = SqlMails(connection, cipher)
        self.keyboards = SqlKeyboards(connection)


class SqlDatabase:
    """`services.ports.Database` over an engine."""

    def __init__(self, engine: Engine, cipher: Cipher) -> None:
        self.engine = engine
        self._cipher = cipher
        self._turn = Lock() if engine.dialect.name == "sqlite" else None

    @contextmanager
    def writing(self) -> Iterator[SqlUnitOfWork]:
        """A transaction that may change things."""
        with self._in_turn(), _busy_said_plainly(), self.engine.begin() as connection:
            yield SqlUnitOfWork(connection, self._cipher)

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """SQLite has one writer, and lets whoever asks at the right moment go first: here, threads queue."""
        if self._turn and not self._turn.acquire(timeout=BUSY_SECONDS):
            raise DatabaseBusy("Lock")
        try:
            yield
        finally:
            if self._turn:
                self._turn.release()

    @contextmanager
    def reading(self) -> Iterator[SqlUnitOfWork]:
        """A transaction that only looks."""
        with _busy_said_plainly(), self.engine.connect() as connection:
            yield SqlUnitOfWork(connection.execution_options(**{READING: True}), self._cipher)


@contextmanager
def _busy_said_plainly() -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        raise DatabaseBusy(type(error.orig).__name__) from error
