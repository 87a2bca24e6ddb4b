"""Finds the home town in a message, whatever its spelling; never the office's town nor a street's name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from bot.language.common_words import COMMON_WORDS
from bot.language.commune_likeness import closest
from bot.language.commune_lookalikes import LOOKALIKES
from bot.language.commune_names import KNOWN_NAMES, PLACE_WORD_KEYS, SHARED_KEYS, WRITTEN_NAMES, name_key
from bot.language.communes import POST_CODES
from bot.language.spelling import plain
from bot.language.town_context import Place, Purpose, place_of, purpose_of
from bot.language.town_offices import TERRITORY

_OFFICE_TOWN = "Torcy"
_LONGEST_NAME = max(len(key.split()) for key in (*KNOWN_NAMES, *SHARED_KEYS))
_TOKEN = re.compile(r"\w+|[.,;!?()]")
_MASCULINE = {"au": "a", "du": "de"}
_NAME_WORDS = frozenset(word for key in WRITTEN_NAMES for word in key.split())
_CONNECTORS = frozenset(["mais", "puis", "car", "donc", "maintenant", "desormais", "actuellement"])
_LINKS = frozenset(["et", "ou"])
_TOWARDS = frozenset(["a", "de", "sur", "vers", "dans", "en", "au"])
_GOING_ON = _LINKS | _TOWARDS | {"pour", "mais", "depuis"}
_SPEAKERS = frozenset(["je", "j", "on", "nous", "moi", "il", "elle", "c", "suis", "habite", "vis", "mon", "ma"])
_CORRECTIONS = frozenset(
    ["non", "pardon", "enfin", "plutot", "finalement", "oups", "erreur", "desole", "rectification"]
)
# How many words before a name are read.
_SIGHT = 12
_MOST_GUESSES = 40
_SURE_LIKENESS = 0.79
_SURE_ALONE = 0.84
_PUPIL = "collegien"
_A_PUPIL = re.compile(
    r"\b(?:suis|est|es|sommes|etais|etait|etre|un|une|les|des|mon|encore|toujours|ami|amie|frere|soeur|fils|fille|cousin|cousine|eleve|jeune|petit|imagine r|comme|que|statut)$"
)
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
    span: tuple[int, int]
    score: float = 1.0
    rivals: tuple[str, ...] = ()
    shared: bool = False
    named_by_code: bool = False


def find_commune(text: str, *, asked: bool = False) -> CommuneMatch | None:
    """The home town told in a message; `asked` when the town was the question, so that any town counts."""
    return commune_in(plain(text), asked=asked)


def commune_in(text: str, *, asked: bool = False) -> CommuneMatch | None:
    """The same, for a message already put in plain French."""
    tokens = _tokens(text)
    purpose = purpose_of(" ".join(tokens))
    named = list(_exact(tokens, purpose, asked=asked))
    lowest = Place.NOT_HOME if asked else Place.WEAK
    found = _last_said([one for one in named if one.place >= lowest], tokens)
    taken = {position for one in named for position in range(*one.span)}
    if not any(one.place >= Place.PLAIN for one in found) and (alike := _alike(tokens, taken, purpose, asked=asked)):
        found.append(alike)
    return _match(_best(found), asked=asked) if found else None


def _last_said(found: list[_Found], tokens: list[str]) -> list[_Found]:
    """Of «Torcy, euh non, Noisiel» the town after the correction."""
    for earlier, later in zip(reversed(found[:-1]), reversed(found), strict=False):
        if _CORRECTIONS.intersection(tokens[earlier.span[1] : later.span[0]]):
            return found[found.index(later) :]
    return found


def _tokens(text: str) -> list[str]:
    spaced = re.sub(r"(?<=[a-z])/(?=m)| s/ ?(?=m)", " sur ", text)
    tokens = _TOKEN.findall(name_key(spaced))
    for position in range(len(tokens) - 1):
        if tokens[position] in _MASCULINE and f"le {tokens[position + 1]}" in KNOWN_NAMES:
            tokens[position] = f"{_MASCULINE[tokens[position]]} le"
        if position and tokens[position] == "s" and {tokens[position - 1], tokens[position + 1]} <= _NAME_WORDS:
            tokens[position] = "sur"
    return " ".join(tokens).split()


def _exact(tokens: list[str], purpose: Purpose, *, asked: bool) -> Iterator[_Found]:
    position = 0
    before: _Found | None = None
    while position < len(tokens):
        length = _name_length(tokens, position)
        around = _around(tokens, position, length, since=_end_of(before, tokens))
        if length and (found := _read_name(tokens, (position, position + length), around, purpose, asked=asked)):
            before = _listed(found, before, tokens)
            yield before
        position += length or 1


def _end_of(before: _Found | None, tokens: list[str]) -> int:
    """Where the clause of the town named before ends: what follows «de Torcy à» still goes with it."""
    if before is None or tokens[before.span[1]] in _GOING_ON:
        return 0
    return before.span[1]


def _listed(found: _Found, before: _Found | None, tokens: list[str]) -> _Found:
    """In «un emploi à Chelles ou Lognes» the second town is what the first is."""
    if before is None or before.place > Place.WEAK or found.named_by_code:
        return found
    between = tokens[before.span[1] : found.span[0]]
    linked = between[:1] and between[0] in _LINKS and set(between[1:]) <= _TOWARDS
    side_by_side = not between and before.place is not Place.DENIED
    return replace(found, place=before.place) if linked or side_by_side else found


def _name_length(tokens: list[str], position: int) -> int:
    for length in range(min(_LONGEST_NAME, len(tokens) - position), 0, -1):
        key = " ".join(tokens[position : position + length])
        if key in KNOWN_NAMES or key in SHARED_KEYS or key in POST_CODES:
            return length
    return 0


def _read_name(
    tokens: list[str], span: tuple[int, int], around: tuple[str, str], purpose: Purpose, *, asked: bool
) -> _Found | None:
    key = " ".join(tokens[slice(*span)])
    before, after = around
    if key in POST_CODES:
        paid = after.split(maxsplit=1)[:1]
        return None if paid and paid[0] in _MONEY else _Found((POST_CODES[key],), Place.PLAIN, span, named_by_code=True)
    if key == "paris" and (after.startswith("sportif") or re.search(r"\b(?:je|les|des|mes)$", before)):
        return None
    if key == _PUPIL and _A_PUPIL.search(before):
        return None
    towns = SHARED_KEYS.get(key) or (KNOWN_NAMES[key],)
    place = place_of(before, after, purpose, office_town=towns[0] == _OFFICE_TOWN)
    if key in PLACE_WORD_KEYS and not asked and place is not Place.HOME and not TERRITORY.search(before):
        return None
    if key in PLACE_WORD_KEYS and re.search(r"\b(?:les|des|le|un|l|dans)$", before):
        return None
    return _Found(towns, place, span, shared=key in SHARED_KEYS)


def _around(tokens: list[str], position: int, length: int, since: int = 0) -> tuple[str, str]:
    """The words of the same clause before and after a name."""
    return _clause_before(tokens, position, since), _clause_after(tokens, position + length)


def _clause_before(tokens: list[str], position: int, since: int) -> str:
    start, since = position, max(since, position - _SIGHT)
    while start > since and tokens[start - 1] not in ".;!?" and not _cuts(tokens, start - 1, position):
        start -= 1
    return " ".join(tokens[start:position])


def _cuts(tokens: list[str], at: int, position: int) -> bool:
    """Whether another clause begins after this word."""
    if position - at <= 2:
        return tokens[at] in _CONNECTORS and position - at > 1
    return tokens[at] in _CONNECTORS or (tokens[at] == "et" and not _SPEAKERS.isdisjoint(tokens[at + 1 : position]))


def _clause_after(tokens: list[str], position: int) -> str:
    ends = (end for end in range(position, len(tokens)) if tokens[end] in ".;!?,")
    return " ".join(tokens[position : min(next(ends, len(tokens)), position + 8)])


def _alike(tokens: list[str], taken: set[int], purpose: Purpose, *, asked: bool) -> _Found | None:
    best: _Found | None = None
    for position, window in islice(_windows(tokens, taken), _MOST_GUESSES):
        length = len(window.split())
        before, after = _around(tokens, position, length)
        place = place_of(before, after, purpose, office_town=False)
        told = asked or place is Place.HOME or len(tokens) <= 4
        likeness = closest(window) if len(window) >= (4 if asked else 5) else None
        enough = 0.86 if window.split()[0] in PLACE_WORD_KEYS else 0.72 if asked else 0.76 if told else 0.86
        if likeness is None or place <= Place.NOT_HOME or likeness.score < enough:
            continue
        found = _Found((likeness.name,), place, (position, position + length), likeness.score, likeness.rivals)
        best = found if best is None or found.score > best.score else best
    return best


def _windows(tokens: list[str], taken: set[int]) -> Iterator[tuple[int, str]]:
    for position, first in enumerate(tokens):
        if first in COMMON_WORDS and first not in _NAME_WORDS:
            continue
        for length in range(1, min(5, len(tokens) - position) + 1):
            words = tokens[position : position + length]
            if position + length - 1 in taken or not words[-1].isalpha():
                break
            if words[-1] in COMMON_WORDS and words[-1] not in _NAME_WORDS:
                break
            window = " ".join(words)
            if window not in KNOWN_NAMES and len(words[0]) > 1 and not all(map(_is_a_word, words)):
                yield position, window


def _is_a_word(word: str) -> bool:
    return word in COMMON_WORDS or word in LOOKALIKES


def _best(found: list[_Found]) -> _Found:
    named = {one.towns[0] for one in found if not one.shared}
    found = [one for one in found if not (one.shared and named.intersection(one.towns))]
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
