"""What is old, ended or hard to read in the facts: for whoever keeps them up to date."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.facts import readability
from bot.mission_locale.measures import Knowledge, Measure, Notices, Place

MONTHS_BEFORE_STALE = 6


class Level(StrEnum):
    """How much a finding matters. What is hard to read stops a release, but never keeps a correction back."""

    ERROR = "error"
    HARD_TO_READ = "hard to read"
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
        *_of_notices(knowledge, "notices", knowledge.notices),
        *_of_notices(knowledge, "guidance", knowledge.guidance),
    ]
    return sorted(found, key=lambda finding: (finding.level, finding.file, finding.line))


def _of_measure(knowledge: Knowledge, measure: Measure, today: date) -> Iterator[Finding]:
    yield from _freshness(_place(knowledge, measure.topic, "verified_on"), measure.verified_on, today)
    yield from _endings(knowledge, measure, today)
    for name, text in (("short", measure.short), ("simple", measure.simple)):
        yield from _answer(_place(knowledge, measure.topic, name), text, simple=name == "simple")
    yield from _simpler(_place(knowledge, measure.topic, "simple"), measure)
    yield from _details(_place(knowledge, measure.topic, "details"), measure)
    if measure.conditions:
        place = _place(knowledge, measure.topic, "conditions")
        yield from _vocabulary(place, " ".join((*measure.conditions.why.values(), measure.conditions.change)))


def _of_local_facts(knowledge: Knowledge, today: date) -> Iterator[Finding]:
    dated = (
        ("office", knowledge.office.verified_on),
        ("territory", knowledge.territory.verified_on),
        ("hotlines", knowledge.hotlines.verified_on),
    )
    for name, verified_on in dated:
        yield from _freshness(_place(knowledge, name, "verified_on"), verified_on, today)
    if knowledge.office.telephone_to_be_confirmed:
        yield _finding(Level.WARNING, _place(knowledge, "office", "telephone"), "le téléphone reste à confirmer")
    if knowledge.office.openings_to_be_confirmed:
        yield _finding(Level.WARNING, _place(knowledge, "office", "openings"), "les horaires restent à confirmer")


def _of_notices(knowledge: Knowledge, name: str, notices: Notices) -> Iterator[Finding]:
    for key, text in notices.texts.items():
        yield from _vocabulary(_place(knowledge, name, key), text)


def _place(knowledge: Knowledge, name: str, key: str) -> Place:
    return knowledge.places.get(f"{name}/{key}", Place(f"measures/{name}.yml", 1))


def _finding(level: Level, place: Place, message: str) -> Finding:
    return Finding(level, place.file, place.line, message)


def _freshness(place: Place, verified_on: date, today: date) -> Iterator[Finding]:
    if verified_on > today:
        yield _finding(Level.ERROR, place, f"vérifié le {verified_on}, une date à venir")
    elif today > fresh_until(verified_on):
        yield _finding(Level.WARNING, place, f"vérifié le {verified_on}, il y a plus de {MONTHS_BEFORE_STALE} mois")


def fresh_until(verified_on: date) -> date:
    """The last day on which a fact checked that day is still recent enough."""
    months = verified_on.month - 1 + MONTHS_BEFORE_STALE
    year, month = verified_on.year + months // 12, months % 12 + 1
    return date(year, month, min(verified_on.day, monthrange(year, month)[1]))


def _endings(knowledge: Knowledge, measure: Measure, today: date) -> Iterator[Finding]:
    if measure.ended_on and measure.has_ended(today):
        place = _place(knowledge, measure.topic, "ended_on")
        if not measure.replaced_by:
            yield _finding(Level.ERROR, place, f"terminé le {measure.ended_on} sans dire ce qui le remplace")
        if measure.conditions:
            yield _finding(Level.ERROR, place, f"terminé le {measure.ended_on}, mais encore proposé par « conditions »")
    for former in measure.former:
        if former.ended_on >= today:
            place = _place(knowledge, measure.topic, "former")
            yield _finding(Level.ERROR, place, f"« {former.name} » n'est pas encore terminé ({former.ended_on})")
    for step in measure.next_steps:
        offered = knowledge.measures.get(step.step)
        if offered and offered.has_ended(today):
            place = _place(knowledge, measure.topic, "next")
            yield _finding(Level.ERROR, place, f"« {step.step} » est proposé, mais terminé le {offered.ended_on}")


def _answer(place: Place, text: str, *, simple: bool) -> Iterator[Finding]:
    if len(text) > readability.LONGEST_SHORT:
        yield _finding(Level.ERROR, place, f"{len(text)} caractères, plus de {readability.LONGEST_SHORT}")
    yield from _vocabulary(place, text)
    longest = readability.LONGEST_SIMPLE_SENTENCE if simple else readability.LONGEST_SENTENCE
    yield from _sentences(place, text, longest)
    yield from _ease(place, text, readability.EASE_SIMPLE if simple else readability.EASE_SHORT)


def _details(place: Place, measure: Measure) -> Iterator[Finding]:
    said = "\n".join(measure.details)
    yield from _vocabulary(place, said)
    yield from _sentences(place, said, readability.LONGEST_DETAILED_SENTENCE)
    yield from _ease(place, said, readability.EASE_DETAILS)


def _vocabulary(place: Place, text: str) -> Iterator[Finding]:
    for word in readability.jargon(text):
        yield _finding(Level.HARD_TO_READ, place, f"jargon non expliqué : « {word} »")
    for acronym in readability.unexplained_acronyms(text):
        yield _finding(Level.HARD_TO_READ, place, f"sigle non expliqué : « {acronym} »")


def _sentences(place: Place, text: str, longest: int) -> Iterator[Finding]:
    average = readability.words_a_sentence(text)
    if average > readability.WORDS_A_SENTENCE:
        yield _finding(
            Level.HARD_TO_READ, place, f"{average:.1f} mots par phrase, plus de {readability.WORDS_A_SENTENCE}"
        )
    if (found := readability.longest_sentence(text)) > longest:
        yield _finding(Level.HARD_TO_READ, place, f"une phrase de {found} mots, plus de {longest}")


def _ease(place: Place, text: str, lowest: int) -> Iterator[Finding]:
    if (found := readability.ease(text)) < lowest:
        yield _finding(Level.HARD_TO_READ, place, f"facilité de lecture {found:.0f}, moins de {lowest}")


def _simpler(place: Place, measure: Measure) -> Iterator[Finding]:
    simple, short = measure.simple, measure.short
    if not (
        len(simple) < len(short)
        and readability.ease(simple) > readability.ease(short)
        and readability.words_a_sentence(simple) < readability.words_a_sentence(short)
    ):
        yield _finding(Level.HARD_TO_READ, place, "« simple » n'est pas plus simple que « short »")
