"""The office, the numbers to call in danger, and who serves which commune."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from urllib.parse import quote

from bot.mission_locale.positions import Position

_SHORT_FORMS = {"st": "saint", "ste": "sainte", "s": "sur"}


@dataclass(frozen=True)
class Interval:
    """A stretch of one day, Paris time."""

    start: time
    end: time


@dataclass(frozen=True)
class Outreach:
    """A place where counsellors receive by appointment away from the office."""

    place: str
    when: str


@dataclass(frozen=True)
class Office:
    """The Mission Locale's seat; `*_to_be_confirmed` marks what nobody has checked yet."""

    name: str
    former_names: tuple[str, ...]
    renamed_on: date | None
    address: str
    telephone: str
    telephone_to_be_confirmed: bool
    telephone_caution: str
    openings: Mapping[int, tuple[Interval, ...]]
    openings_to_be_confirmed: bool
    openings_caution: str
    outreach: tuple[Outreach, ...]
    verified_on: date
    town: str = ""
    directions: str = ""
    # The solidarity day: each office decides whether it is worked.
    open_on_pentecost_monday: bool = False
    position: Position | None = None

    @property
    def map_address(self) -> str:
        """A page that looks the address up on a map: nobody has checked where exactly the door is."""
        return f"https://www.openstreetmap.org/search?query={quote(self.address)}"


@dataclass(frozen=True)
class Hotline:
    """A national number: who it is for, when it answers, and how it is reached (call or SMS)."""

    number: str
    name: str
    purpose: str
    hours: str
    by_sms: bool = False

    @property
    def link(self) -> str:
        """The address that makes the number clickable."""
        return f"{'sms' if self.by_sms else 'tel'}:{self.number.replace(' ', '')}"


@dataclass(frozen=True)
class DangerGuide:
    """What is said to someone in danger: kind words first, then the numbers in order, then a human."""

    kind: str
    opening: str
    hotlines: tuple[Hotline, ...]
    closing: str


@dataclass(frozen=True)
class Commune:
    """A commune served by the office, or an area of several communes, which has no INSEE code."""

    insee: str
    name: str


@dataclass(frozen=True)
class MissionLocale:
    """Another Mission Locale, as known at the territory's date."""

    name: str
    address: str
    communes: tuple[str, ...]


@dataclass(frozen=True)
class Served:
    """The commune is ours."""

    commune: Commune


@dataclass(frozen=True)
class Neighbour:
    """The commune belongs to another Mission Locale, known at `as_of`."""

    commune: str
    mission_locale: MissionLocale
    as_of: date


@dataclass(frozen=True)
class Unknown:
    """We cannot tell: never heard of, or a name that several communes bear."""

    said: str


def plain_name(commune: str) -> str:
    """The name without accents, case, hyphens or abbreviations: « Bussy-St-Georges » → « bussy saint georges »."""
    letters = unicodedata.normalize("NFD", commune.casefold().replace("œ", "oe"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(_SHORT_FORMS.get(word, word) for word in re.findall(r"[a-z0-9]+", bare))


@dataclass(frozen=True)
class Territory:
    """The communes served, those of the neighbours, and the names that do not suffice."""

    communes: tuple[Commune, ...]
    neighbours: tuple[MissionLocale, ...]
    areas: tuple[str, ...]
    aliases: Mapping[str, str]
    ambiguous: frozenset[str]
    verified_on: date
    neighbours_as_of: date
    _served: Mapping[str, Commune] = field(init=False, repr=False, compare=False)
    _elsewhere: Mapping[str, Neighbour] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Prepare both indexes once: a lookup happens in nearly every dialogue."""
        by_name = {plain_name(commune.name): commune for commune in self.communes}
        by_insee = {commune.insee: commune for commune in self.communes}
        by_area = {plain_name(area): Commune("", area) for area in self.areas}
        object.__setattr__(self, "_served", by_name | by_insee | by_area)
        object.__setattr__(self, "_elsewhere", dict(self._neighbour_entries()))

    def _neighbour_entries(self) -> list[tuple[str, Neighbour]]:
        return [
            (plain_name(commune), Neighbour(commune, office, self.neighbours_as_of))
            for office in self.neighbours
            for commune in office.communes
        ]

    def lookup(self, commune: str) -> Served | Neighbour | Unknown:
        """Who serves this commune, by name or INSEE code; a post code is not enough to tell."""
        name = plain_name(commune)
        if name in self.ambiguous:
            return Unknown(commune)
        name = self.aliases.get(name, name)
        if served := self._served.get(name):
            return Served(served)
        return self._elsewhere.get(name) or Unknown(commune)
