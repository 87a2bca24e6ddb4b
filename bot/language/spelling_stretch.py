"""Stretched letters are brought back: «slttt», «Torcyyy», «nooon», «bonnnne»."""

import re

from bot.language.common_words import COMMON_WORDS
from bot.language.folding import fold
from bot.language.spelling_words import EXPANSIONS

_WORD = re.compile(r"[^\W\d_]+")
_LONG_RUN = re.compile(r"([^\W\d_])\1{2,}")
_ANY_RUN = re.compile(r"([^\W\d_])\1+")
_DOUBLED_IN_FRENCH = frozenset("lmnprstfc")


def shorten_stretches(text: str) -> str:
    """Undo letters repeated for emphasis."""
    return _WORD.sub(lambda found: _calmed(found[0]), text)


def _calmed(word: str) -> str:
    if _LONG_RUN.search(word):
        word = _shortened(word)
    return _without_doubled_ending(word) if word[-1:] == word[-2:-1] else word


def _known(word: str) -> bool:
    return fold(word) in COMMON_WORDS or word in EXPANSIONS


def _shortened(word: str) -> str:
    single = _ANY_RUN.sub(r"\1", word)
    only_long = _LONG_RUN.sub(r"\1", word)
    doubled = _LONG_RUN.sub(r"\1\1", word)
    for candidate in (only_long, doubled, single):
        if _known(candidate):
            return candidate
    return _LONG_RUN.sub(_likely, word)


def _likely(run: re.Match[str]) -> str:
    inside = run.end() < len(run.string) and run.start() > 0
    return run[1] * 2 if inside and run[1] in _DOUBLED_IN_FRENCH else run[1]


def _without_doubled_ending(word: str) -> str:
    """Short words such as «Tess» or «Jess» may be names: only vowels are given up there."""
    if _known(word) or len(word) < (4 if word[-1] in "aeiouyé" else 5):
        return word
    return word[:-1] if fold(word[:-1]) in COMMON_WORDS else word
