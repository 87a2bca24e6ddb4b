"""The language of a message that is clearly not French; in doubt, it is French.

Letters tell most scripts apart; everyday words tell the languages that share ours. Nothing is guessed from how words look:
misspelled French looks like many languages, and young people misspell.
"""

import re
import unicodedata
from collections import Counter
from typing import NamedTuple

from bot.language.common_words import COMMON_WORDS
from bot.language.folding import fold
from bot.language.spelling_words import EXPANSIONS
from bot.language.tongue_scripts import LATIN, script_of, tongue_in_script
from bot.language.tongue_words import ANYWHERE, LATIN_TONGUES, SET_PHRASES

__all__ = ["tongue_of"]

# Two words that only one language has are proof; one is enough in a sentence that holds nothing French.
ENOUGH_OWN_WORDS = 2
SHORTEST_SENTENCE = 3
SHARE_UNDERSTOOD = 0.5
OWN_FOR_EACH_FRENCH = 2
# « j'ai » or « l'école » is more French than any word; Italian elides as well.
WEIGHT_OF_ELISION = 2

_EVERYDAY = {tongue: frozenset(words.split()) for tongue, words in LATIN_TONGUES.items()}
_FRENCH = COMMON_WORDS | {fold(word) for word in EXPANSIONS}
_ANYWHERE = frozenset(ANYWHERE.split())
_ADDRESS = re.compile(r"@|^https?:|^www\.")
_SET_PHRASE = re.compile(rf"\b(?:{'|'.join(SET_PHRASES)})\b")
_ELISION = re.compile(r"\b(?:[jldmnstc]|qu)'(?=\w)")
_ENGLISH_ELISION = re.compile(
    r"\b(?:i'(?:m|ve|ll|d)|[a-z]+n't|(?:it|that|what|he|she|where|there)'s|(?:you|we|they)'(?:re|ve|ll))\b"
)
_WORD = re.compile(r"[a-z]+")
# Neighbours share most of their words; these spellings only one of the two has.
_LOOKS = {
    "es": re.compile(r"ll|(?<![gq])ue|ie|cion|[aeiou]n\b|y\b"),
    "pt": re.compile(r"ss|nh|lh|eir[oa]|[aeiou]m\b|ao\b|oes\b|ei\b|ou\b"),
}


def tongue_of(text: str) -> str | None:
    """The ISO 639-1 code of the message's language, when it is clear that it is not French."""
    message = " ".join(word for word in unicodedata.normalize("NFKC", text).split() if not _ADDRESS.search(word))
    scripts = Counter(script_of(letter) for letter in message if letter.isalpha())
    script = scripts.most_common(1)[0][0] if scripts else LATIN
    return _in_latin(fold(message)) if script == LATIN else tongue_in_script(script, message)


class _Reading(NamedTuple):
    """How much speaks for a language: its own words, its look, all its words; and how much for French."""

    tongue: str
    own: int
    look: int
    known: int
    french: int


def _in_latin(message: str) -> str | None:
    """The language whose own words are there, unless French ones are too."""
    every_word = set(_WORD.findall(message))
    telling = _SET_PHRASE.sub(" ", message)
    readings = [_reading(tongue, telling, every_word) for tongue in _EVERYDAY]
    best = max(readings, key=lambda found: (found.own and found.own + found.look, found.known))
    if best.own >= max(ENOUGH_OWN_WORDS, OWN_FOR_EACH_FRENCH * best.french):
        return best.tongue
    is_sentence = len(every_word) >= SHORTEST_SENTENCE and best.known >= SHARE_UNDERSTOOD * len(every_word)
    return best.tongue if best.own and not best.french and is_sentence else None


def _reading(tongue: str, telling: str, every_word: set[str]) -> _Reading:
    everyday = _EVERYDAY[tongue]
    elided = set(_ENGLISH_ELISION.findall(telling)) if tongue == "en" else set()
    words = set(_WORD.findall(_ENGLISH_ELISION.sub(" ", telling))) - _ANYWHERE
    elisions = 0 if tongue == "it" else len(_ELISION.findall(telling))
    return _Reading(
        tongue,
        own=len((words & everyday) - COMMON_WORDS) + len(elided),
        look=len(_LOOKS[tongue].findall(telling)) if tongue in _LOOKS else 0,
        known=len(every_word & everyday),
        french=len((words & _FRENCH) - everyday) + WEIGHT_OF_ELISION * elisions,
    )
