"""The answers as the files write them, and what the files' own checks say of any other wording."""

import string
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.facts.checking import Level, findings
from bot.facts.wording import without_gaps
from bot.mission_locale.corrections import FIELDS, Remark
from bot.mission_locale.measures import Knowledge, Measure, Place, Wording

_PROSE = ("title", "short", "simple", "details")
# Checks name what they speak of as the files do.
_NAMED_IN_FILES = {"sources": "source"}


class FileAnswers:
    """What correcting answers needs of the knowledge that was loaded."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._words: Mapping[str, str] = knowledge.notices.office_words

    @property
    def topics(self) -> Sequence[str]:
        """Every topic that has an answer."""
        return tuple(self._knowledge.measures)

    def wording(self, topic: str) -> Wording:
        """How the file writes it, placeholders and all; KeyError when there is no such topic."""
        return self._knowledge.wordings[topic]

    def measure(self, topic: str, wording: Wording) -> Measure:
        """The answer in these words; a field that asks for a value nobody gives any more stays as the file has it."""
        ours = self._knowledge.measures[topic]
        if self.wording(topic) == wording:
            return ours
        usable = {
            name for name in _PROSE if not any(_unknown_values(part, self._words) for part in _parts(wording, name))
        }
        return replace(
            ours,
            title=self._filled(wording.title) if "title" in usable else ours.title,
            short=self._filled(wording.short) if "short" in usable else ours.short,
            simple=self._filled(wording.simple) if "simple" in usable else ours.simple,
            details=tuple(map(self._filled, wording.details)) if "details" in usable else ours.details,
            sources=wording.sources,
            verified_on=wording.verified_on,
        )

    def remarks(self, topic: str, wording: Wording, today: date) -> Sequence[Remark]:
        """What cannot be published, or else what deserves a second look."""
        unusable = tuple(self._placeholder_remarks(wording))
        if unusable:
            return unusable
        measure = self.measure(topic, wording)
        places = {f"{topic}/{_NAMED_IN_FILES.get(name, name)}": Place(name, 1) for name in FIELDS}
        alone = replace(self._knowledge, measures={topic: measure}, places=places)
        found = [
            Remark(each.file, each.message, refuses=each.level is Level.ERROR)
            for each in findings(alone, today)
            if each.file in FIELDS
        ]
        return tuple(sorted(found, key=lambda remark: (not remark.refuses, FIELDS.index(remark.field))))

    def _filled(self, text: str) -> str:
        return without_gaps(text.format(**self._words))

    def _placeholder_remarks(self, wording: Wording) -> Iterator[Remark]:
        known = ", ".join(f"{{{name}}}" for name in self._words)
        for name in _PROSE:
            wrong = [each for part in _parts(wording, name) for each in _unknown_values(part, self._words)]
            for each in dict.fromkeys(wrong):
                yield Remark(name, f"{each} ne sera remplacé par rien. Valeurs possibles : {known}", refuses=True)


def _parts(wording: Wording, name: str) -> tuple[str, ...]:
    value = getattr(wording, name)
    return value if isinstance(value, tuple) else (value,)


def _unknown_values(text: str, words: Mapping[str, str]) -> list[str]:
    """The placeholders that stand for nothing known; only the bare « {name} » is one of ours."""
    try:
        asked = [parsed for parsed in string.Formatter().parse(text) if parsed[1] is not None]
    except ValueError:
        return ["« { » ou « } » tout seul"]
    return [f"« {{{name}}} »" for _, name, form, conversion in asked if name not in words or form or conversion]
