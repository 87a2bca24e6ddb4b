"""What counsellors say is wrong, and the sentences to test with: encrypted, because they come from conversations."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from uuid import uuid4

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.encryption import Cipher
from bot.database.tables_answers import answer_reports, expected_sentences
from bot.language.folding import fold
from bot.mission_locale.corrections import ExpectedSentence, Report

_reports = answer_reports.c
_sentences = expected_sentences.c


class SqlAnswerReports:
    """`services.answer_ports.AnswerReports` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def add(self, report: Report) -> None:
        row = {
            "id": report.id,
            "topic": report.topic,
            "note": self._cipher.encrypt(report.note),
            "sentence": self._cipher.encrypt_undated(report.sentence),
            "reporter_id": report.reporter_id,
            "reported_at": report.reported_at,
        }
        self._connection.execute(insert(answer_reports).values(row))

    def about(self, topic: str) -> Sequence[Report]:
        mine = select(answer_reports).where(_reports.topic == topic)
        found = self._connection.execute(mine.order_by(_reports.reported_at.desc(), _reports.id))
        return [
            Report(
                row.id,
                row.topic,
                self._cipher.decrypt(row.note),
                self._cipher.decrypt(row.sentence),
                row.reporter_id,
                row.reported_at,
            )
            for row in found
        ]

    def counts(self) -> Mapping[str, int]:
        counted = select(_reports.topic, func.count().label("times")).group_by(_reports.topic)
        return {row.topic: row.times for row in self._connection.execute(counted)}

    def close(self, report_id: str) -> bool:
        return self._connection.execute(delete(answer_reports).where(_reports.id == report_id)).rowcount > 0

    def forget(self, before: datetime) -> None:
        self._connection.execute(delete(answer_reports).where(_reports.reported_at < before))


class SqlExpectedSentences:
    """`services.answer_ports.ExpectedSentences` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def add(self, text: str, expected: str, today: date) -> None:
        lookup = self._cipher.lookup(fold(text))
        if self._count_once_more(lookup, expected):
            return
        row = {
            "id": str(uuid4()),
            "text_lookup": lookup,
            "text": self._cipher.encrypt_undated(text),
            "expected": expected,
            "kept_on": today,
            "times": 1,
        }
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(expected_sentences).values(row))
        except IntegrityError:
            # Someone else kept the same words between our look and our insert.
            self._count_once_more(lookup, expected)

    def all(self) -> Sequence[ExpectedSentence]:
        found = self._connection.execute(
            select(expected_sentences).order_by(_sentences.times.desc(), _sentences.kept_on.desc(), _sentences.id)
        )
        return [ExpectedSentence(self._cipher.decrypt(row.text), row.expected, row.times) for row in found]

    def forget(self, before: date) -> None:
        self._connection.execute(delete(expected_sentences).where(_sentences.kept_on < before))

    def _count_once_more(self, lookup: str, expected: str) -> bool:
        counted = update(expected_sentences).where(_sentences.text_lookup == lookup)
        return self._connection.execute(counted.values(times=_sentences.times + 1, expected=expected)).rowcount > 0
