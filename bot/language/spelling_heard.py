"""Words written as they are said: «metié», «lojemen», «expliké». Only those of the vocabulary are put right."""

import re
from collections.abc import Iterator

from bot.language.spelling_sound import sound
from bot.language.spelling_vocabulary import NOUNS, OTHERS, OWN_SOUNDS, VERBS

_SHORTEST = 4
_MUTE_LETTERS = "tsdxp"
_MUTE_E = re.compile(r"(?:[^aeiouyéè]|[gq]u)e$")
_SAID_E = re.compile(r"(?:er|et|ées?|és?|ai[estx]?)$")
_TYPED_E = re.compile(r"(?:ées?|és?)$")
_VERB_ENDINGS = "erais erait aient erai erez ées ent era ais ait er és ée ez es é e".split()
_MUTE_ENDINGS = frozenset(["ent", "es", "e"])


def _stem_sound(stem: str) -> str:
    """What the stem of a verb sounds like before an e: «chang», «menac»."""
    return sound(f"{stem}er")[:-2]


_STEMS = {_stem_sound(stems[0]): (stems[0], stems[-1]) for stems in (verb.split("/") for verb in VERBS.split())}


def _spelt() -> Iterator[str]:
    yield from NOUNS.split()
    yield from OTHERS.split()
    yield from (f"{noun}s" for noun in NOUNS.split() if noun[-1] not in "sxz" and not noun.endswith(("al", "eau")))


def _cut_short(word: str) -> Iterator[str]:
    """How a word of the vocabulary sounds without its mute last letter, or with an é for a last er, et, ais."""
    shorter = sound(word[:-1])
    if word[-1] in _MUTE_LETTERS:
        yield shorter
    if _MUTE_E.search(word) and not shorter.endswith("er"):
        yield from (shorter, sound(word).removesuffix("e"))
    if (said := _SAID_E.search(word)) and _stem_sound(word[: said.start()]) not in _STEMS:
        yield sound(word[: said.start()]) + "É"


def _by_sound() -> dict[str, str]:
    words: dict[str, str] = {}
    for word in _spelt():
        words.setdefault(sound(word), word)
    for word in _spelt():
        for said in _cut_short(word):
            words.setdefault(said, word)
    return words


_RIGHT = frozenset(_spelt()) | frozenset(OWN_SOUNDS.split())
_WORDS = _by_sound()


def heard(word: str) -> str:
    """The word of the vocabulary that is said like this one, or the word itself."""
    if len(word) < _SHORTEST or word in _RIGHT or "ï" in word:
        return word
    return _verb(word) or _WORDS.get(_said(word), word)


def _said(word: str) -> str:
    typed = _TYPED_E.search(word)
    return sound(word[: typed.start()]) + "É" if typed else sound(word)


def _verb(word: str) -> str | None:
    """The verb in -er that is said like this: its stem put right, its ending as it was typed."""
    for ending in _VERB_ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and (right := _STEMS.get(_stem_sound(stem))):
            is_right = stem.replace("ç", "c").removesuffix("e") in right
            return word if is_right else right[ending in _MUTE_ENDINGS] + ending
    return None
