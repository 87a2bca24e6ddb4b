"""Reads the folder of facts into a Knowledge, or says in one line what is wrong and where."""

from collections.abc import Mapping
from pathlib import Path

from bot.facts.linking import check_links
from bot.facts.marked import FactsError, Marked, read_yaml
from bot.facts.reading_measures import read_measure, read_wording
from bot.facts.reading_office import read_hotlines, read_office, read_sources, read_territory
from bot.facts.reading_positions import read_positions
from bot.facts.reading_texts import read_notices
from bot.facts.reading_tongues import read_tongues
from bot.facts.wording import hotline_words, office_words, territory_words
from bot.mission_locale.measures import Knowledge, Place

__all__ = ["BUNDLED", "FactsError", "load_knowledge"]

BUNDLED = Path(__file__).parent
# Everything local stands in these two: another office brings its own.
OFFICE_FILES = ("office", "territory")
_COMMON_FILES = ("hotlines", "notices", "guidance", "tongues", "positions")
_WITH_SOURCES = ("office", "territory", "hotlines")
_WATCHED = (
    *("title", "short", "simple", "details", "verified_on", "ended_on", "former", "source", "next"),
    *("conditions", "under", "links"),
)


def load_knowledge(folder: Path = BUNDLED, office_folder: Path | None = None) -> Knowledge:
    """Everything the product knows, checked against the schema; raises FactsError at the first fault."""
    local = office_folder or folder
    files = {name: read_yaml(local / f"{name}.yml", local) for name in OFFICE_FILES}
    files |= {name: read_yaml(folder / f"{name}.yml", folder) for name in _COMMON_FILES}
    topics = {path.stem: read_yaml(path, folder) for path in sorted((folder / "measures").glob("*.yml"))}
    office, territory = read_office(files["office"]), read_territory(files["territory"])
    sources = {name: read_sources(files[name].of("source")) for name in _WITH_SOURCES}
    words = office_words(office) | territory_words(territory)
    hotlines = read_hotlines(files["hotlines"], words)
    words |= hotline_words(hotlines.numbers)
    measures = {topic: read_measure(entry, topic, words, sources["office"]) for topic, entry in topics.items()}
    knowledge = Knowledge(
        measures=measures,
        office=office,
        hotlines=hotlines,
        territory=territory,
        notices=read_notices(files["notices"], words),
        guidance=read_notices(files["guidance"], words),
        tongues=read_tongues(files["tongues"], office, words),
        positions=read_positions(files["positions"]),
        places=_places(topics, files),
        local_sources=sources,
        wordings={topic: read_wording(entry, measures[topic]) for topic, entry in topics.items()},
    )
    check_links(topics, knowledge)
    return knowledge


def _places(topics: Mapping[str, Marked], files: Mapping[str, Marked]) -> dict[str, Place]:
    places = {
        f"{name}/{key}": Place(value.file, value.line)
        for name, entry in {**topics, **files}.items()
        for key, value in entry.pairs().items()
        if name in files or key in _WATCHED
    }
    said = {
        f"{name}/{key}": Place(value.file, value.line)
        for name in ("notices", "guidance")
        for key, value in files[name].of("texts").pairs().items()
    }
    return places | said
