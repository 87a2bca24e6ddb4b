"""From office.yml, territory.yml and hotlines.yml to values."""

from collections.abc import Mapping
from itertools import pairwise

from bot.facts.marked import Marked
from bot.facts.reading_measures import read_source
from bot.facts.reading_positions import read_position
from bot.facts.wording import DAYS, filled
from bot.mission_locale.measures import Hotlines, Source
from bot.mission_locale.offices import (
    Commune,
    DangerGuide,
    Hotline,
    Interval,
    MissionLocale,
    Office,
    Outreach,
    Territory,
    plain_name,
)

DANGERS = ("suicide", "violence", "homeless")
_NAME_FIELDS = ("aliases", "ambiguous")
GROUPS = ("minor", "adult", "unknown")
_OFFICE_FIELDS = (
    *("names", "town", "address", "directions", "telephone", "openings", "outreach"),
    *("source", "verified_on", "position"),
)


def read_office(entry: Marked) -> Office:
    """The office's names, address, telephone and openings."""
    entry.only(*_OFFICE_FIELDS)
    names = entry.of("names").only("current", "former", "renamed_on")
    telephone = entry.of("telephone").only("number", "to_be_confirmed", "caution")
    openings = entry.of("openings").only("week", "to_be_confirmed", "caution", "pentecost_monday")
    renamed_on, position = names.get("renamed_on"), entry.get("position")
    pentecost_monday = openings.get("pentecost_monday")
    return Office(
        name=names.of("current").text(),
        former_names=tuple(name.text() for name in names.of("former").items()),
        renamed_on=renamed_on.day() if renamed_on else None,
        address=entry.of("address").text(),
        telephone=telephone.of("number").text(),
        telephone_to_be_confirmed=telephone.of("to_be_confirmed").flag(),
        telephone_caution=telephone.of("caution").text(),
        openings=_week(openings.of("week")),
        openings_to_be_confirmed=openings.of("to_be_confirmed").flag(),
        openings_caution=openings.of("caution").text(),
        outreach=tuple(_outreach(place) for place in entry.of("outreach").items()),
        verified_on=entry.of("verified_on").day(),
        town=entry.of("town").text(),
        directions=entry.of("directions").text(),
        open_on_pentecost_monday=pentecost_monday.flag() if pentecost_monday else False,
        position=read_position(position) if position else None,
    )


def read_sources(entry: Marked) -> tuple[Source, ...]:
    """The sources of a whole file; those of the office serve the topics that say « office »."""
    return tuple(read_source(source) for source in entry.items())


def _outreach(entry: Marked) -> Outreach:
    entry.only("place", "when")
    return Outreach(entry.of("place").text(), entry.of("when").text())


def _week(entry: Marked) -> dict[int, tuple[Interval, ...]]:
    for name, value in entry.pairs().items():
        if name not in DAYS:
            raise value.fault(f"« {name} » n'est pas un jour ; valeurs possibles : {', '.join(DAYS)}")
    return {DAYS.index(name): _intervals(value) for name, value in entry.pairs().items()}


def _intervals(entry: Marked) -> tuple[Interval, ...]:
    found = tuple(Interval(i.only("start", "end").of("start").hour(), i.of("end").hour()) for i in entry.items())
    edges = [edge for interval in found for edge in (interval.start, interval.end)]
    if any(later <= earlier for earlier, later in pairwise(edges)):
        raise entry.fault("les heures d'une journée se suivent sans se chevaucher")
    return found


def read_territory(entry: Marked) -> Territory:
    """The communes served and those of the neighbours."""
    entry.only("communes", "neighbours", "areas", *_NAME_FIELDS, "source", "verified_on", "neighbours_as_of")
    communes = tuple(_commune(commune) for commune in entry.of("communes").items())
    territory = Territory(
        communes=communes,
        neighbours=tuple(_neighbour(neighbour) for neighbour in entry.of("neighbours").items()),
        areas=tuple(area.text() for area in entry.of("areas").items()),
        aliases={plain_name(short): plain_name(full.text()) for short, full in entry.of("aliases").pairs().items()},
        ambiguous=frozenset(plain_name(name.text()) for name in entry.of("ambiguous").items()),
        verified_on=entry.of("verified_on").day(),
        neighbours_as_of=entry.of("neighbours_as_of").day(),
    )
    _check_names(entry, territory)
    return territory


def _check_names(entry: Marked, territory: Territory) -> None:
    served = {plain_name(commune.name) for commune in territory.communes}
    elsewhere = {plain_name(name) for neighbour in territory.neighbours for name in neighbour.communes}
    if len(served) < len(territory.communes):
        raise entry.of("communes").fault("une commune est écrite deux fois")
    if both := served & elsewhere:
        raise entry.of("neighbours").fault(f"« {min(both)} » est à la fois desservie et chez un voisin")
    for short, full in entry.of("aliases").pairs().items():
        if plain_name(full.text()) not in served | elsewhere:
            raise full.fault(f"« {short} » renvoie à une commune inconnue, « {full.text()} »")


def _commune(entry: Marked) -> Commune:
    entry.only("insee", "name")
    return Commune(entry.of("insee").text(), entry.of("name").text())


def _neighbour(entry: Marked) -> MissionLocale:
    entry.only("name", "address", "communes")
    communes = tuple(name.text() for name in entry.of("communes").items())
    return MissionLocale(entry.of("name").text(), entry.of("address").text(), communes)


def read_hotlines(entry: Marked, words: Mapping[str, str]) -> Hotlines:
    """The numbers, and the guides for each danger and age group, none missing."""
    entry.only("numbers", "guides", "source", "verified_on")
    numbers = {number: _hotline(number, value) for number, value in entry.of("numbers").pairs().items()}
    guides = {
        (kind, group): _guide(kind, entry.of("guides").of(kind).only(*GROUPS).of(group), numbers, words)
        for kind in DANGERS
        for group in GROUPS
    }
    return Hotlines(numbers, guides, entry.of("verified_on").day())


def _hotline(number: str, entry: Marked) -> Hotline:
    entry.only("name", "purpose", "hours", "by_sms")
    by_sms = entry.get("by_sms")
    name, purpose, hours = (entry.of(key).text() for key in ("name", "purpose", "hours"))
    return Hotline(number, name, purpose, hours, by_sms.flag() if by_sms else False)


def _guide(kind: str, entry: Marked, numbers: Mapping[str, Hotline], words: Mapping[str, str]) -> DangerGuide:
    entry.only("opening", "numbers", "closing")
    for number in entry.of("numbers").items():
        if number.text() not in numbers:
            raise number.fault(f"le numéro « {number.text()} » n'est pas décrit plus haut")
    chosen = tuple(numbers[number.text()] for number in entry.of("numbers").items())
    if not chosen:
        raise entry.fault("un guide donne au moins un numéro")
    return DangerGuide(kind, filled(entry.of("opening"), words), chosen, filled(entry.of("closing"), words))
