"""The answers in force: what the files say, with what was published over it, asked of the database at every answer.

One look at a primary key tells whether anything changed; so every process answers with a correction at once.
"""

from collections.abc import Callable, Mapping, Sequence

import structlog

from bot.mission_locale.errors import TryAgain
from bot.mission_locale.measures import Knowledge, Measure
from bot.services.answer_ports import AnswerFiles
from bot.services.ports import Database, UnitOfWork

log = structlog.get_logger(__name__)


class KnownMeasures:
    """The answers as they were loaded, without any correction."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._measures = knowledge.measures

    def get(self, topic: str) -> Measure:
        """One of them; KeyError when there is none."""
        return self._measures[topic]

    def all(self) -> Sequence[Measure]:
        """All of them, in the order of the files."""
        return tuple(self._measures.values())


class CorrectedMeasures:
    """The answers with their corrections; what was worked out once is kept under its version's number."""

    def __init__(self, database: Database, files: AnswerFiles) -> None:
        self._database = database
        self._files = files
        self._kept = {topic: (0, files.measure(topic, files.wording(topic))) for topic in files.topics}

    def get(self, topic: str) -> Measure:
        """One of them; KeyError when there is none."""
        number, measure = self._kept[topic]
        newest = self._look(lambda work: work.answer_texts.number(topic))
        return measure if newest is None or newest == number else self._read_again({topic: newest})[topic]

    def all(self) -> Sequence[Measure]:
        """All of them, in the order of the files."""
        kept = dict(self._kept)
        numbers = self._look(lambda work: work.answer_texts.numbers()) or {}
        changed = {topic: number for topic, number in numbers.items() if topic in kept and kept[topic][0] != number}
        fresh = self._read_again(changed) if changed else {}
        return tuple(fresh.get(topic, measure) for topic, (_, measure) in kept.items())

    def _read_again(self, numbers: Mapping[str, int]) -> dict[str, Measure]:
        found = self._look(
            lambda work: {topic: work.answer_texts.version(topic, number) for topic, number in numbers.items()}
        )
        measures = {}
        for topic, number in numbers.items():
            measures[topic] = self._kept[topic][1]
            if found and (version := found[topic]):
                measures[topic] = self._files.measure(topic, version.change.onto(self._files.wording(topic)))
                self._kept[topic] = (number, measures[topic])
        return measures

    def _look[T](self, read: Callable[[UnitOfWork], T]) -> T | None:
        """What the database says; None when it is too busy, and the last answer known is better than none."""
        try:
            with self._database.reading() as work:
                return read(work)
        except TryAgain as error:
            log.warning("answer_not_compared", why=type(error).__name__)
            return None
