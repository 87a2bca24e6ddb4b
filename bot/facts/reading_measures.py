"""From a topic's YAML file to a Measure, every fault named with its line."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date

from bot.facts.marked import Marked
from bot.facts.wording import MONTHS, filled, in_words
from bot.mission_locale.measures import Conditions, Former, Link, Measure, NextStep, Source, Wording
from bot.mission_locale.situation import Activity, Diploma, Need

SHORTEST, LONGEST = 1, 3
WHY_KEYS = frozenset({"general", "minor", "no_diploma", *Need})
_FIELDS = (
    *("topic", "title", "short", "simple", "details", "conditions", "next", "source"),
    *("verified_on", "ended_on", "replaced_by", "former", "links", "under"),
)
_CONDITION_FIELDS = (
    *("age_from", "age_to", "age_to_disabled", "activities_not", "activities_unsure"),
    *("diplomas", "local", "registration", "papers_matter", "minors_unsure", "instead", "needs", "why", "change"),
)


def read_measure(entry: Marked, topic: str, words: Mapping[str, str], office_sources: tuple[Source, ...]) -> Measure:
    """The topic as a value, with the office's facts in place."""
    entry.only(*_FIELDS)
    if entry.of("topic").text() != topic:
        raise entry.of("topic").fault(f"le fichier s'appelle {topic}.yml : « topic » doit valoir « {topic} »")
    conditions, under = entry.get("conditions"), entry.get("under")
    ended_on, replaced_by = entry.get("ended_on"), entry.get("replaced_by")
    return Measure(
        topic=topic,
        title=filled(entry.of("title"), words),
        short=filled(entry.of("short"), words),
        simple=filled(entry.of("simple"), words),
        details=tuple(filled(paragraph, words) for paragraph in entry.of("details").items()),
        next_steps=_next_steps(entry.of("next")),
        sources=_sources(entry.of("source"), office_sources),
        verified_on=entry.of("verified_on").day(),
        conditions=_conditions(conditions, words) if conditions else None,
        ended_on=ended_on.day() if ended_on else None,
        replaced_by=filled(replaced_by, words) if replaced_by else None,
        former=tuple(_former(former, words) for former in _optional_items(entry, "former")),
        links=tuple(_link(link, words) for link in _optional_items(entry, "links")),
        under=under.text() if under else None,
    )


def read_wording(entry: Marked, measure: Measure) -> Wording:
    """The same topic as the file writes it, before the office's facts take their places."""
    return Wording(
        title=entry.of("title").text(),
        short=entry.of("short").text(),
        simple=entry.of("simple").text(),
        details=tuple(paragraph.text() for paragraph in entry.of("details").items()),
        sources=measure.sources,
        verified_on=measure.verified_on,
    )


def _optional_items(entry: Marked, key: str) -> tuple[Marked, ...]:
    value = entry.get(key)
    return value.items() if value else ()


def _next_steps(entry: Marked) -> tuple[NextStep, ...]:
    steps = entry.items()
    if not SHORTEST <= len(steps) <= LONGEST:
        raise entry.fault(f"« next » propose de {SHORTEST} à {LONGEST} suites, pas {len(steps)}")
    return tuple(NextStep(step.text()) for step in steps)


def _sources(entry: Marked, office_sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """The sources; the word « office » stands for those of office.yml."""
    found: list[Source] = []
    for item in entry.items():
        found.extend(office_sources if item.content == "office" else (read_source(item),))
    if not found:
        raise entry.fault("au moins une source est attendue")
    return tuple(found)


def read_source(entry: Marked) -> Source:
    """A source: its title, its date and, when there is one, its public address."""
    entry.only("title", "url", "date")
    url = entry.get("url")
    return Source(entry.of("title").text(), _address(url) if url else None, entry.of("date").dated())


def _address(entry: Marked) -> str:
    if not (url := entry.text()).startswith("https://"):
        raise entry.fault(f"une adresse commence par https:// (« {url} »)")
    return url


def _former(entry: Marked, words: Mapping[str, str]) -> Former:
    entry.only("name", "ended_on", "replaced_by", "see")
    name, replaced_by = entry.of("name").text(), filled(entry.of("replaced_by"), words)
    ended_on, until = _end(entry.of("ended_on"))
    see = entry.get("see")
    return Former(name, ended_on, replaced_by, until, see.text() if see else None)


def _end(entry: Marked) -> tuple[date, str]:
    """The last day and how it is said; a year or a month alone when the day is not known."""
    if isinstance(entry.content, date):
        return entry.content, f"jusqu'au {in_words(entry.content)}"
    year, _, month = entry.dated().partition("-")
    if not month:
        return date(int(year), 12, 31), f"jusqu'en {year}"
    if int(month) not in range(1, 13):
        raise entry.fault(f"« {month} » n'est pas un mois")
    last = date(int(year), int(month), monthrange(int(year), int(month))[1])
    return last, f"jusqu'en {MONTHS[last.month - 1]} {year}"


def _link(entry: Marked, words: Mapping[str, str]) -> Link:
    entry.only("label", "url")
    return Link(filled(entry.of("label"), words), _address(entry.of("url")))


def _conditions(entry: Marked, words: Mapping[str, str]) -> Conditions:
    entry.only(*_CONDITION_FIELDS)
    conditions = Conditions(
        age_from=_age(entry, "age_from"),
        age_to=_age(entry, "age_to"),
        age_to_disabled=_age(entry, "age_to_disabled"),
        activities_not=frozenset(item.one_of(Activity) for item in _optional_items(entry, "activities_not")),
        activities_unsure=frozenset(item.one_of(Activity) for item in _optional_items(entry, "activities_unsure")),
        diplomas=frozenset(item.one_of(Diploma) for item in _optional_items(entry, "diplomas")),
        local=_yes(entry, "local"),
        registration=_yes(entry, "registration"),
        papers_matter=_yes(entry, "papers_matter"),
        minors_unsure=_yes(entry, "minors_unsure"),
        instead=tuple(item.text() for item in _optional_items(entry, "instead")),
        needs=_needs(entry.of("needs")),
        why=_why(entry.of("why"), words),
        change=filled(entry.of("change"), words),
    )
    if conditions.age_from is not None and conditions.age_to is not None and conditions.age_from > conditions.age_to:
        raise entry.of("age_from").fault("« age_from » dépasse « age_to »")
    return conditions


def _age(entry: Marked, key: str) -> int | None:
    value = entry.get(key)
    return value.number() if value else None


def _yes(entry: Marked, key: str) -> bool:
    value = entry.get(key)
    return value.flag() if value else False


def _needs(entry: Marked) -> dict[Need, int]:
    """The rank for each need; « any » gives a rank to all those not named."""
    ranks = {name: value.number() for name, value in entry.pairs().items()}
    for name, value in entry.pairs().items():
        if name != "any" and name not in set(Need):
            raise value.fault(f"« {name} » n'est pas un besoin connu ; valeurs possibles : any, {', '.join(Need)}")
    return {need: ranks.get(need, ranks.get("any", 0)) for need in Need if need in ranks or "any" in ranks}


def _why(entry: Marked, words: Mapping[str, str]) -> dict[str, str]:
    for name, value in entry.pairs().items():
        if name not in WHY_KEYS:
            raise value.fault(f"« {name} » n'est pas une raison connue : {', '.join(sorted(WHY_KEYS))}")
    entry.of("general")
    return {name: filled(value, words) for name, value in entry.pairs().items()}
