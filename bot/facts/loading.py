"""Reads the folder of facts into a Knowledge, or says in one line what is wrong and where."""

from collections.abc import Mapping
from pathlib import Path

from bot.facts.marked import FactsError, Marked, read_yaml
from bot.facts.reading_measures import read_measure
from bot.facts.reading_office import read_hotlines, read_office, read_office_sources, read_territory
from bot.facts.reading_positions import read_positions
from bot.facts.reading_texts import read_notices
from bot.facts.reading_tongues import read_tongues
from bot.facts.wording import office_words
from bot.mission_locale.measures import FIXED_STEPS, Knowledge, Place

__all__ = ["BUNDLED", "FactsError", "load_knowledge"]

BUNDLED = Path(__file__).parent
_SINGLE_FILES = ("office", "hotlines", "territory", "notices", "guidance", "tongues", "positions")
_WATCHED = ("title", "short", "simple", "details", "verified_on", "ended_on", "former", "source", "next")


def load_knowledge(folder: Path = BUNDLED) -> Knowledge:
    """Everything the product knows, checked against the schema; raises FactsError at the first fault."""
    files = {name: read_yaml(folder / f"{name}.yml", folder) for name in _SINGLE_FILES}
    topics = {path.stem: read_yaml(path, folder) for path in sorted((folder / "measures").glob("*.yml"))}
    office = read_office(files["office"])
    words, sources = office_words(office), read_office_sources(files["office"])
    knowledge = Knowledge(
        measures={topic: read_measure(entry, topic, words, sources) for topic, entry in topics.items()},
        office=office,
        hotlines=read_hotlines(files["hotlines"], words),
        territory=read_territory(files["territory"]),
        notices=read_notices(files["notices"], words),
        guidance=read_notices(files["guidance"], words),
        tongues=read_tongues(files["tongues"], office, words),
        positions=read_positions(files["positions"]),
        places=_places(topics, files),
    )
    _check_steps(topics, knowledge)
    return knowledge


def _places(topics: Mapping[str, Marked], files: Mapping[str, Marked]) -> dict[str, Place]:
    return {
        f"{name}/{key}": Place(value.file, value.line)
        for name, entry in {**topics, **files}.items()
        for key, value in entry.pairs().items()
        if name in files or key in _WATCHED
    } | {f"notices/{key}": Place(value.file, value.line) for key, value in files["notices"].of("texts").pairs().items()}


def _check_steps(topics: Mapping[str, Marked], knowledge: Knowledge) -> None:
    """Every step leads somewhere and has a label."""
    for entry in topics.values():
        for step in entry.of("next").items():
            kind, _, topic = step.text().partition(":")
            leads = step.text() in FIXED_STEPS | set(knowledge.measures) or (
                kind == "more" and topic in knowledge.measures
            )
            if not leads:
                raise step.fault(f"« {step.text()} » ne mène nulle part")
            if kind not in knowledge.notices.labels:
                raise step.fault(f"« {kind} » n'a pas de libellé dans notices.yml")
