"""What is old, ended or hard to read in the facts: for whoever keeps them up to date."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.facts import readability
from bot.mission_locale.measures import Knowledge, Measure, Place

MONTHS_BEFORE_STALE = 6


class Level(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Finding:
    """Something to correct, and where."""

    level: Level
    file: str
    line: int
    message: str

    def __str__(self) -> str:
        """One line, as a compiler would print it."""
        return f"{self.file}:{self.line}: {self.level}: {self.message}"


def findings(knowledge: Knowledge, today: date) -> list[Finding]:
    """Everything to correct, errors first."""
    found = [
        *(finding for measure in knowledge.measures.values() for finding in _of_measure(knowledge, measure, today)),
        *_of_local_facts(knowledge, today),
    ]
    return sorted(found, key=lambda finding: (finding.level, finding.file, finding.line))


def _of_measure(knowledge: Knowledge, measure: Measure, today: date) -> Iterator[Finding]:
    yield from _freshness(_place(knowledge, measure.topic, "verified_on"), measure.verified_on, today)
    yield from _endings(knowledge, measure, today)
    for name, text in (("short", measure.short), ("simple", measure.simple)):
        yield from _reading(_place(knowledge, measure.topic, name), text)
    yield from _sentence_length(_place(knowledge, measure.topic, "details"), " ".join(measure.details))


def _of_local_facts(knowledge: Knowledge, today: date) -> Iterator[Finding]:
    dated = (("office", knowledge.office.verified_on), ("territory", knowledge.territory.verified_on))
    for name, verified_on in dated:
        yield from _freshness(_place(knowledge, name, "verified_on"), verified_on, today)
    if knowledge.office.telephone_to_be_confirmed:
        yield _finding(Level.WARNING, _place(knowledge, "office", "telephone"), "le téléphone reste à confirmer")
    if knowledge.office.openings_to_be_confirmed:
        yield _finding(Level.WARNING, _place(knowledge, "office", "openings"), "les horaires restent à confirmer")


def _place(knowledge: Knowledge, name: str, key: str) -> Place:
    return knowledge.places.get(f"{name}/{key}", Place(f"measures/{name}.yml", 1))


def _finding(level: Level, place: Place, message: str) -> Finding:
    return Finding(level, place.file, place.line, message)


def _freshness(place: Place, verified_on: date, today: date) -> Iterator[Finding]:
    if verified_on > today:
        yield _finding(Level.ERROR, place, f"vérifié le {verified_on}, une date à venir")
    if today > fresh_until(verified_on):
        yield _finding(Level.WARNING, place, f"vérifié le {verified_on}, il y a plus de {MONTHS_BEFORE_STALE} mois")


def fresh_until(verified_on: date) -> date:
    """The last day on which a fact checked that day is still recent enough."""
    months = verified_on.month - 1 + MONTHS_BEFORE_STALE
    year, month = verified_on.year + months // 12, months % 12 + 1
    return date(year, month, min(verified_on.day, monthrange(year, month)[1]))


def _endings(knowledge: Knowledge, measure: Measure, today: date) -> Iterator[Finding]:
    if measure.ended_on and measure.ended_on < today and not measure.replaced_by:
        place = _place(knowledge, measure.topic, "ended_on")
        yield _finding(Level.ERROR, place, f"terminé le {measure.ended_on} sans dire ce qui le remplace")
    for former in measure.former:
        if former.ended_on >= today:
            place = _place(knowledge, measure.topic, "former")
            yield _finding(Level.ERROR, place, f"« {former.name} » n'est pas encore terminé ({former.ended_on})")


def _reading(place: Place, text: str) -> Iterator[Finding]:
    if len(text) > readability.LONGEST_SHORT:
        yield _finding(Level.ERROR, place, f"{len(text)} caractères, plus de {readability.LONGEST_SHORT}")
    for word in readability.jargon(text):
        yield _finding(Level.WARNING, place, f"jargon : « {word} »")
    for acronym in readability.unexplained_acronyms(text):
        yield _finding(Level.WARNING, place, f"sigle non expliqué : « {acronym} »")
    yield from _sentence_length(place, text)


def _sentence_length(place: Place, text: str) -> Iterator[Finding]:
    average = readability.words_a_sentence(text)
    if average > readability.WORDS_A_SENTENCE:
        yield _finding(Level.WARNING, place, f"{average:.1f} mots par phrase, plus de {readability.WORDS_A_SENTENCE}")
