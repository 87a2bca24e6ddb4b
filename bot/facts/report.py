"""What `bot facts check` shows besides faults: every source with what rests on it, and the readability table."""

from bot.facts import readability
from bot.mission_locale.measures import Knowledge, Measure, Source

_HEAD = """\
# La lisibilité des réponses

Table faite par `bot facts check --report docs/lisibilite.md` ; un test échoue quand elle ne dit plus ce qui est mesuré.

- **Caractères** : {longest_short} au plus, les mots de la Mission Locale (nom, adresse, téléphone) compris.
- **Mots par phrase** : {average} au plus en moyenne ; la plus longue phrase, {longest} mots ({simple} en plus simple).
- **Facilité** : la mesure de Flesch réglée pour le français par Kandel et Moles, 207 − 1,015 × mots par phrase
  − 73,6 × syllabes par mot. Plus c'est haut, plus c'est facile ; au moins {ease_short} pour la réponse,
  {ease_simple} pour la version plus simple, {ease_details} pour « en savoir plus ».
- La version plus simple est toujours plus courte, en phrases plus courtes et plus facile que la réponse.
- Aucun mot de bureau et aucun sigle sans son explication : la liste est dans `bot/facts/readability.py`.

"""
_MEASURES = ("caractères", "mots par phrase", "plus longue phrase", "facilité")
_COLUMNS = (
    "Sujet",
    *(f"Réponse : {measure}" for measure in _MEASURES),
    *(f"Plus simple : {measure}" for measure in _MEASURES),
    "En savoir plus : facilité",
)


def readability_table(knowledge: Knowledge) -> str:
    """The measures of every answer, in Markdown."""
    head = _HEAD.format(
        longest_short=readability.LONGEST_SHORT,
        average=readability.WORDS_A_SENTENCE,
        longest=readability.LONGEST_SENTENCE,
        simple=readability.LONGEST_SIMPLE_SENTENCE,
        ease_short=readability.EASE_SHORT,
        ease_simple=readability.EASE_SIMPLE,
        ease_details=readability.EASE_DETAILS,
    )
    rows = [_COLUMNS, ["---"] * len(_COLUMNS), *(_cells(measure) for _, measure in sorted(knowledge.measures.items()))]
    return head + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _cells(measure: Measure) -> list[str]:
    return [
        f"`{measure.topic}`",
        *_measured(measure.short),
        *_measured(measure.simple),
        f"{readability.ease('\n'.join(measure.details)):.0f}",
    ]


def _measured(text: str) -> tuple[str, ...]:
    average = f"{readability.words_a_sentence(text):.1f}".replace(".", ",")
    return str(len(text)), average, str(readability.longest_sentence(text)), f"{readability.ease(text):.0f}"


def sources_lines(knowledge: Knowledge) -> list[str]:
    """Every source once, with its date, its address and the files that rest on it."""
    users: dict[Source, list[str]] = {}
    named = {**{topic: measure.sources for topic, measure in knowledge.measures.items()}, **knowledge.local_sources}
    for name, sources in named.items():
        for source in sources:
            users.setdefault(source, []).append(name)
    ordered = sorted(users.items(), key=lambda pair: (pair[0].title, pair[0].dated))
    return [_source_line(source, names) for source, names in ordered]


def _source_line(source: Source, names: list[str]) -> str:
    address = f" <{source.url}>" if source.url else ""
    return f"  {source.title} ({source.dated}){address} : {', '.join(names)}"
