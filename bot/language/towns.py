"""Finds the home town in a message, whatever its spelling; never the office's town nor a street's name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.language.common_words import COMMON_WORDS
from bot.language.commune_likeness import closest
from bot.language.commune_names import KNOWN_NAMES, PLACE_WORD_KEYS, SHARED_KEYS, name_key
from bot.language.communes import POST_CODES
from bot.language.spelling import plain
from bot.language.town_context import Place, place_of

_OFFICE_TOWN = "Torcy"
_LONGEST_NAME = max(len(key.split()) for key in (*KNOWN_NAMES, *SHARED_KEYS))
_TOKEN = re.compile(r"\w+|[.,;!?()]")
_MASCULINE = {"au": "a", "du": "de"}
_NAME_WORDS = frozenset(word for key in KNOWN_NAMES for word in key.split())
_CONNECTORS = frozenset(["mais", "et", "puis", "car", "donc"])
_MOST_GUESSES = 40
_SURE_LIKENESS = 0.79
_SURE_ALONE = 0.84
_MONEY = frozenset(["euros", "euro", "e", "k"])


@dataclass(frozen=True)
class CommuneMatch:
    """A town found in a message; when not sure, the assistant asks, with the alternatives."""

    name: str
    sure: bool
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Found:
    towns: tuple[str, ...]
    place: Place
    score: float = 1.0
    rivals: tuple[str, ...] = ()
    shared: bool = False


def find_commune(text: str, *, asked: bool = False) -> CommuneMatch | None:
    """The home town told in a message; `asked` when the town was the question, so that any town counts."""
    return commune_in(plain(text), asked=asked)


def commune_in(text: str, *, asked: bool = False) -> CommuneMatch | None:
    """The same, for a message already put in plain French."""
    tokens = _tokens(text)
    found = [one for one in _exact(tokens, asked=asked) if asked or one.place is not Place.NOT_HOME]
    if not any(one.place >= Place.PLAIN for one in found) and (alike := _alike(tokens, asked=asked)):
        found.append(alike)
    return _match(_best(found), asked=asked) if found else None


def _tokens(text: str) -> list[str]:
    spaced = re.sub(r"(?<=[a-z])/(?=m)| s/ ?(?=m)", " sur ", text)
    tokens = _TOKEN.findall(name_key(spaced))
    for position in range(len(tokens) - 1):
        if tokens[position] in _MASCULINE and f"le {tokens[position + 1]}" in KNOWN_NAMES:
            tokens[position] = f"{_MASCULINE[tokens[position]]} le"
        if position and tokens[position] == "s" and {tokens[position - 1], tokens[position + 1]} <= _NAME_WORDS:
            tokens[position] = "sur"
    return " ".join(tokens).split()


def _exact(tokens: list[str], *, asked: bool) -> Iterator[_Found]:
    position = 0
    while position < len(tokens):
        length = _name_length(tokens, position)
        if length and (found := _read_name(tokens, position, length, asked=asked)):
            yield found
        position += length or 1


def _name_length(tokens: list[str], position: int) -> int:
    for length in range(min(_LONGEST_NAME, len(tokens) - position), 0, -1):
        key = " ".join(tokens[position : position + length])
        if key in KNOWN_NAMES or key in SHARED_KEYS or key in POST_CODES:
            return length
    return 0


def _read_name(tokens: list[str], position: int, length: int, *, asked: bool) -> _Found | None:
    key = " ".join(tokens[position : position + length])
    before = _clause_before(tokens, position)
    if key in POST_CODES:
        paid = tokens[position + length : position + length + 1]
        return None if paid and paid[0] in _MONEY else _Found((POST_CODES[key],), Place.PLAIN)
    if key == "paris" and tokens[position + length : position + length + 1] == ["sportifs"]:
        return None
    towns = SHARED_KEYS.get(key) or (KNOWN_NAMES[key],)
    place = place_of(before, towns[0], _OFFICE_TOWN)
    if key in PLACE_WORD_KEYS and not asked and place is not Place.HOME:
        return None
    if key in PLACE_WORD_KEYS and re.search(r"\b(?:les|des|le|un|l|dans)$", before):
        return None
    return _Found(towns, place, shared=key in SHARED_KEYS)


def _clause_before(tokens: list[str], position: int) -> str:
    start = position
    while (
        start > 0
        and tokens[start - 1] not in ".;!?"
        and not (tokens[start - 1] in _CONNECTORS and position - start > 1)
    ):
        start -= 1
    return " ".join(tokens[max(start, position - 9) : position])


def _alike(tokens: list[str], *, asked: bool) -> _Found | None:
    best: _Found | None = None
    for position, window in islice(_windows(tokens), _MOST_GUESSES):
        place = place_of(_clause_before(tokens, position), "", _OFFICE_TOWN)
        told = asked or place is Place.HOME or len(tokens) <= 4
        likeness = closest(window) if len(window) >= (4 if asked else 5) else None
        enough = 0.86 if window.split()[0] in PLACE_WORD_KEYS else 0.72 if asked else 0.76 if told else 0.86
        if likeness is None or place is Place.NOT_HOME or likeness.score < enough:
            continue
        found = _Found((likeness.name,), place, likeness.score, likeness.rivals)
        best = found if best is None or found.score > best.score else best
    return best


def _windows(tokens: list[str]) -> Iterator[tuple[int, str]]:
    for position, first in enumerate(tokens):
        if first in COMMON_WORDS and first not in _NAME_WORDS:
            continue
        for length in range(1, min(5, len(tokens) - position) + 1):
            words = tokens[position : position + length]
            if not words[-1].isalpha() or (words[-1] in COMMON_WORDS and words[-1] not in _NAME_WORDS):
                break
            window = " ".join(words)
            if window not in KNOWN_NAMES and len(words[0]) > 1 and not all(word in COMMON_WORDS for word in words):
                yield position, window


def _best(found: list[_Found]) -> _Found:
    homes = [one for one in found if one.place is Place.HOME]
    return homes[-1] if homes else max(found, key=lambda one: (one.place, one.score))


def _match(found: _Found, *, asked: bool) -> CommuneMatch:
    alternatives = (*found.towns[1:], *found.rivals)
    told = asked or found.place is Place.HOME or len(found.towns[0]) > 8
    enough = _SURE_LIKENESS if told else _SURE_ALONE
    certain = found.score == 1.0 or (found.score >= enough and not found.rivals)
    return CommuneMatch(
        found.towns[0], certain and not found.shared and (asked or found.place >= Place.PLAIN), alternatives
    )
