"""Which town a misspelt name is closest to, by letters and by sound."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.language.commune_names import WRITTEN_NAMES

_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ph", "f"),
        (r"eau[xlt]*|ault?[st]?\b|aud\b|aut\b|au|ot\b|oz\b", "o"),
        (r"ss|ç|sc(?=[eiy])|c(?=[eiy])", "s"),
        (r"qu|ck|c(?!h)", "k"),
        (r"sh|sch", "ch"),
        (r"ill[ei]|lli", "il"),
        (r"ie\b|y", "i"),
        (r"ain|ein|eim|aim|im(?=[bp])", "in"),
        (r"em(?=[bp])|am(?=[bp])|en(?=[^aeiouyn]|\b)|an(?=[^aeiouyn]|\b)", "an"),
        (r"ai|ei|ay|er\b|ez\b", "e"),
        (r"z", "s"),
        (r"gu(?=[ei])", "g"),
        (r"(?<!c)h", ""),
        (r"(.)\1+", r"\1"),
        (r"(?:e?s|e|t|d|x)\b", ""),
    )
)
_LIKE_ENOUGH = 0.72
_SOUNDS_LIKE = 0.82


@dataclass(frozen=True)
class Likeness:
    """The closest town, how close (1 is the same), and the next ones that are nearly as close."""

    name: str
    score: float
    rivals: tuple[str, ...]


@lru_cache(maxsize=2048)
def sound(name: str) -> str:
    """A rough French pronunciation, so that «torcie» meets «torcy»."""
    for pattern, heard in _SOUNDS:
        name = pattern.sub(heard, name)
    return name


_KEYS = list(WRITTEN_NAMES)
_HEARD = [sound(key) for key in _KEYS]


def closest(written: str) -> Likeness | None:
    """The town whose name is most like `written`, if any is."""
    scores: dict[str, float] = {}
    by_letters, by_sound = (written, _KEYS, 1.0, _LIKE_ENOUGH), (sound(written), _HEARD, 0.95, _SOUNDS_LIKE)
    for compared, names, trust, cutoff in (by_letters, by_sound):
        matches = process.extract(
            compared, names, scorer=OSA.normalized_similarity, score_cutoff=cutoff, limit=4, processor=None
        )
        for _, score, index in matches:
            town = WRITTEN_NAMES[_KEYS[index]]
            scores[town] = max(scores.get(town, 0.0), score * trust)
    if not scores:
        return None
    name, score = max(scores.items(), key=lambda item: item[1])
    return Likeness(name, score, tuple(other for other, near in scores.items() if other != name and near > score - 0.1))
