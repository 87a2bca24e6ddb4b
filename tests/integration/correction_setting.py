"""Editors in front of the answers, on any database, with files that a new release may change under them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from bot.database.unit_of_work import SqlDatabase
from bot.facts.answer_files import FileAnswers
from bot.mission_locale.corrections import Draft
from bot.mission_locale.measures import Knowledge
from bot.mission_locale.roles import Role
from bot.services.answers import Answers
from bot.services.corrections import Corrections, OpenedAnswer
from bot.services.doubts import Doubts
from bot.services.measures import CorrectedMeasures
from bot.services.ports import Counsellor
from bot.services.signals import LocalSignals
from bot.services.typed_wording import typed
from tests.integration.booking_setting import HandClock
from tests.integration.conversation_setting import knowledge

TOPIC = "ask_contact"
LINA = Counsellor("lina", "Lina", "lina@example.org", role=Role.EDITOR)
OMAR = Counsellor("omar", "Omar", "omar@example.org", role=Role.MANAGER)
NADIA = Counsellor("nadia", "Nadia", "nadia@example.org")


@dataclass
class Process:
    """One product process over the database: what it answers, and what its console does."""

    database: SqlDatabase
    clock: HandClock
    answers: Answers
    corrections: Corrections
    doubts: Doubts

    def open(self, topic: str = TOPIC) -> OpenedAnswer:
        return self.corrections.open(topic, LINA)

    def write(self, by: Counsellor = LINA, topic: str = TOPIC, **fields: str) -> Draft:
        """Save a draft as the page of this moment lets one."""
        opened = self.open(topic)
        seen = opened.waiting.draft.mark if opened.waiting else ""
        found = {**typed((opened.waiting or opened).spoken.wording), **fields}
        return self.corrections.save(topic, found, seen, opened.number, by)

    def publish(self, by: Counsellor = LINA, topic: str = TOPIC) -> int:
        """Publish the draft that waits."""
        opened = self.open(topic)
        assert opened.waiting is not None
        return self.corrections.publish(topic, opened.waiting.draft.mark, opened.number, by)

    def correct(self, by: Counsellor = LINA, topic: str = TOPIC, **fields: str) -> int:
        """Write and publish."""
        self.write(by, topic, **fields)
        return self.publish(by, topic)

    def back_to(self, wanted: int, by: Counsellor = LINA) -> int:
        return self.corrections.bring_back(TOPIC, wanted, self.open().number, by)

    def audit(self) -> Iterator[tuple[str, str]]:
        with self.database.engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT counsellor_id, what FROM audit ORDER BY id")
            yield from ((row[0], row[1]) for row in rows)


def start(database: SqlDatabase, known: Knowledge | None = None) -> Process:
    """A process as this release, or another, starts it."""
    clock, signals, known = HandClock(), LocalSignals(), known or knowledge()
    with database.writing() as work:
        for each in (LINA, OMAR, NADIA):
            if work.counsellors.get(each.id) is None:
                work.counsellors.add(each, clock())
    files = FileAnswers(known)
    answers = Answers(known, CorrectedMeasures(database, files))
    corrections = Corrections(database, files, answers, clock, signals)
    return Process(database, clock, answers, corrections, Doubts(database, answers, clock, signals))


def released(topic: str = TOPIC, **fields: Any) -> Knowledge:
    """The next release, whose file says something else on this topic."""
    known = knowledge()
    return replace(
        known,
        measures={**known.measures, topic: replace(known.measures[topic], **fields)},
        wordings={**known.wordings, topic: replace(known.wordings[topic], **fields)},
    )
