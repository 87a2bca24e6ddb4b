"""What correcting the answers needs from outside: the texts of the files, and what was made of them since."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from bot.mission_locale.corrections import Draft, ExpectedSentence, Remark, Report, Version
from bot.mission_locale.measures import Measure, Wording


class Measures(Protocol):
    """The answers as they stand at this moment."""

    def get(self, topic: str) -> Measure:
        """One of them; KeyError when there is none."""

    def all(self) -> Sequence[Measure]:
        """All of them, in the order of the files."""


class AnswerFiles(Protocol):
    """The answers as they came with this release, and the checks that any wording has to pass."""

    @property
    def topics(self) -> Sequence[str]:
        """Every topic that has an answer."""

    def wording(self, topic: str) -> Wording:
        """How the file writes it."""

    def measure(self, topic: str, wording: Wording) -> Measure:
        """The answer in these words, with the office's facts in place."""

    def remarks(self, topic: str, wording: Wording, today: date) -> Sequence[Remark]:
        """What the files' own checks say of these words."""


class AnswerTexts(Protocol):
    """Corrections of answers: those published, numbered from 1 by topic, and one draft a topic."""

    def number(self, topic: str) -> int:
        """The number of the version in force; 0 when the files answer."""

    def numbers(self) -> Mapping[str, int]:
        """The same for every topic ever corrected."""

    def version(self, topic: str, number: int) -> Version | None:
        """One version."""

    def versions(self, topic: str) -> Sequence[Version]:
        """All of a topic's, the newest first."""

    def current(self) -> Mapping[str, Version]:
        """The version in force of every topic ever corrected."""

    def publish(self, version: Version) -> bool:
        """Put it in force; False when its number is already taken."""

    def draft(self, topic: str) -> Draft | None:
        """The draft of a topic."""

    def drafts(self) -> Mapping[str, Draft]:
        """All drafts, by topic."""

    def save_draft(self, draft: Draft, replacing: str) -> bool:
        """Keep it in place of the one marked so (« » for none); False when another stands there."""

    def drop_draft(self, topic: str, mark: str) -> bool:
        """Delete it; False when it is no longer there under this mark."""


class AnswerReports(Protocol):
    """Answers that counsellors say are wrong."""

    def add(self, report: Report) -> None:
        """A new report."""

    def about(self, topic: str) -> Sequence[Report]:
        """Those about a topic, the newest first."""

    def counts(self) -> Mapping[str, int]:
        """How many each topic has."""

    def close(self, report_id: str) -> bool:
        """It was dealt with, and is deleted; False when it is no longer there."""

    def forget(self, before: datetime) -> None:
        """Delete those made before this moment."""


class ExpectedSentences(Protocol):
    """Sentences to test the assistant with, without their authors."""

    def add(self, text: str, expected: str, today: date) -> None:
        """Keep one, or count it once more; the last topic given is the one expected."""

    def all(self) -> Sequence[ExpectedSentence]:
        """All of them, the most frequent first."""

    def forget(self, before: date) -> None:
        """Delete what was first kept before this day."""
