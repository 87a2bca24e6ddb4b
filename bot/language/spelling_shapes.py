"""Words whose shape alone tells what was meant: «jpaye» has lost an e, «finalmt» and «clairemen» some more."""

import re

from bot.language.common_words import COMMON_WORDS
from bot.language.folding import fold
from bot.language.spelling_elisions import ELIDED
from bot.language.spelling_heard import heard
from bot.language.spelling_words import EXPANSIONS

# No French word starts with a j and a consonant: «jdc» and «jt» are initials, they have no vowel.
_GLUED_JE = re.compile(r"j((?=\w*[aeiouyéèêàâîôû])[bcdfgklmnpqrstvwxz][^\W\d_]{2,})")
# Few do with the others: only before a word that is known, for «cpam» and «mlle» are no such thing.
_GLUED_LETTER = re.compile(r"([lmdc])(?!\1)([bcdfgjkmnpqstvx][^\W\d_]{3,})")
_MEANT_BY_LETTER = {"l": "le", "m": "me", "d": "de", "c": "c'est"}
_GLUED_VOWEL = re.compile(r"([jlmtsdn])([aeiouéèêôâîh][^\W\d_]{2,})")
_REAL_WORDS = frozenset(["décence", "décolle", "laitage", "lasso", "leurre"])
_SHORT_ADVERB = re.compile(r"(\w{3,})mt")
_CUT_ADVERB = re.compile(r"\w{3,}emen")


def reshaped(word: str) -> str:
    """The words behind a shape that French does not have, or the word itself."""
    if glued := _GLUED_JE.fullmatch(word):
        return f"je {glued[1]}"
    if (glued := _GLUED_LETTER.fullmatch(word)) and (glued[2] in EXPANSIONS or fold(glued[2]) in COMMON_WORDS):
        return f"{_MEANT_BY_LETTER[glued[1]]} {glued[2]}"
    if (glued := _GLUED_VOWEL.fullmatch(word)) and word not in _REAL_WORDS:
        return _elided(word, glued[1], glued[2])
    if short := _SHORT_ADVERB.fullmatch(word):
        stem = short[1].removesuffix("e")
        return f"{stem}lement" if stem.endswith("el") else f"{stem}ement"
    return f"{word}t" if _CUT_ADVERB.fullmatch(word) else word


def _elided(word: str, letter: str, rest: str) -> str:
    """«mapeler», «lapartemen»: the rest is misspelt, and the letter often stands before it."""
    meant = EXPANSIONS.get(rest) or heard(rest)
    return f"{letter}'{meant}" if meant != rest and (letter, meant) in ELIDED else word
