"""What the words around a town say of it: a home, a work place, the office, a street, a place given up."""

import re
from dataclasses import dataclass
from enum import IntEnum

from bot.language.town_cues import ALONE, ATTACHED, BORN, DWELLS, HOME, MOVED, ON, WAS_HOME, WISHED_HOME
from bot.language.town_offices import (
    FAR_AFTER,
    OFFICE,
    OURS,
    SERVICE,
    SPEAKS_AFTER,
    STATION,
    TERRITORY,
    TO_THE_OFFICE,
    WHERE_AFTER,
    WHERE_BEFORE,
    WHICH_OFFICE,
)
from bot.language.town_pursuits import (
    ANOTHER_SUBJECT,
    BUSY,
    COMPANY,
    ELSEWHERE,
    ENROLLED,
    FRIENDS,
    HELPED,
    NAMED_AFTER_TOWN,
    PURSUIT,
    THING_THERE,
)

_STREET = re.compile(
    r"\b(?:rue|avenue|av|bd|boulevard|route|place|porte|chemin|allee|faubourg|quai|cours|impasse|square|tour|pont|passage) (?:de|d|du|des|de la|de l)(?: la)?$"
)
_OWN_WORDS = re.compile(r"\b(?:je|j|moi|suis|habite|chez)\b")
_OF_THE_ASSISTANT = re.compile(r"\b(?:tu|t) (?:es|viens|habites|vis|connais)\b")
_NEGATED = re.compile(
    r"\b(?:habite|suis|vis|viens|loge|reside)\w* (?:pas|plus|meme pas)(?: (?:a|sur|de|dans|en|vers))?$"
)
_DENIED = re.compile(r"(?:^|[^\w])(?<!pourquoi )(?<!sais )(?:pas|plus|ni)(?: (?:a|sur|de|du|d|au|en|la ville de))?$")
# An age ends a clause: in «cherche emploi 19 ans Lognes» the town is not the job's.
_EARLIER_PIECES = re.compile(r".*(?:,|\b[1-3]\d ans\b)")


class Place(IntEnum):
    """How likely a town is the writer's home; the highest wins, and a town ruled out never counts."""

    DENIED = 0
    NOT_HOME = 1
    WEAK = 2
    PLAIN = 3
    HOME = 4


@dataclass(frozen=True)
class Purpose:
    """What the whole message is about, as far as it bears on a town named in it."""

    asks_who_serves: bool
    for_another: bool
    about_the_office: bool


def purpose_of(message: str) -> Purpose:
    """Read a message, its words separated by single spaces."""
    return Purpose(
        asks_who_serves=TERRITORY.search(message) is not None,
        for_another=HELPED.search(message) is not None,
        about_the_office=OURS.search(message) is not None,
    )


def place_of(before: str, after: str, purpose: Purpose, *, office_town: bool) -> Place:
    """Read the words of the same clause that stand before and after the town."""
    piece = _EARLIER_PIECES.sub("", before).strip()
    before = before.replace(" ,", "").removeprefix(", ")
    if _NEGATED.search(before) or _DENIED.search(piece):
        return Place.DENIED
    if _STREET.search(before) or (_OF_THE_ASSISTANT.search(before) and not purpose.asks_who_serves):
        return Place.NOT_HOME
    if office_town and purpose.about_the_office and TO_THE_OFFICE.search(before):
        return Place.NOT_HOME
    if (ALONE.search(before) and ATTACHED.search(before)) or (WHICH_OFFICE.search(before) and not office_town):
        return Place.HOME
    service = SERVICE.search(before) and not purpose.asks_who_serves
    if service or _is_a_landmark(before, after) or (office_town and _is_the_office(before, after)):
        return Place.HOME if DWELLS.search(before) else Place.NOT_HOME
    if FRIENDS.search(before) and not COMPANY.search(before):
        return Place.PLAIN if purpose.asks_who_serves or purpose.for_another else Place.NOT_HOME
    return _told(before, piece, purpose)


def _is_a_landmark(before: str, after: str) -> bool:
    """Whether the town tells which office or station is meant, or is itself what they look for."""
    if any(cue.search(before) for cue in (OFFICE, STATION, WHERE_BEFORE)) or WHERE_AFTER.search(after):
        return True
    return bool(SPEAKS_AFTER.search(after) and ATTACHED.search(before) and not _OWN_WORDS.search(before))


def _is_the_office(before: str, after: str) -> bool:
    going = TO_THE_OFFICE.search(before)
    return bool(FAR_AFTER.search(after) or (going and not HOME.search(before[: going.start()])))


def _told(before: str, piece: str, purpose: Purpose) -> Place:
    """The last cue before the town wins: «je suis né à», «je suis né et j'habite à»."""
    if MOVED.search(before):
        return Place.HOME
    if WISHED_HOME.search(piece) or THING_THERE.search(before) or WAS_HOME.search(piece):
        return Place.NOT_HOME
    home, dwells = _last(HOME, piece), _last(DWELLS, piece)
    if BORN.search(piece[home.start() :] if home else piece):
        return Place.NOT_HOME
    if dwells and not ANOTHER_SUBJECT.search(piece[dwells.end() :]):
        return Place.HOME
    if pursuit := _pursuit(before, piece, piece[home.end() :] if home else piece):
        return pursuit
    if home or HOME.search(before):
        return Place.HOME
    bare = ALONE.search(piece) or not ATTACHED.search(before)
    return Place.PLAIN if bare or purpose.asks_who_serves else Place.NOT_HOME


def _pursuit(before: str, piece: str, rest: str) -> Place | None:
    """What they do there, when the words after the last cue of a home tell of something they do."""
    named_only = not ATTACHED.search(before) or ON.search(before)
    if NAMED_AFTER_TOWN.search(rest) and not ENROLLED.search(piece):
        return Place.NOT_HOME
    if ELSEWHERE.search(rest):
        return Place.WEAK if named_only else Place.NOT_HOME
    if BUSY.search(before) and (BUSY.search(rest) or PURSUIT.search(rest)):
        return Place.NOT_HOME
    if PURSUIT.search(rest):
        return Place.WEAK if named_only else Place.NOT_HOME
    return None


def _last(cue: re.Pattern[str], words: str) -> re.Match[str] | None:
    return next(reversed(list(cue.finditer(words))), None)
