"""Rewrites messages as young people type them in plain lower-case French, for the readers that come after.

Names, figures, e-mail and web addresses are never touched; rewriting twice changes nothing more.
"""

import re
import unicodedata
from functools import lru_cache

from bot.language.folding import fold
from bot.language.spelling_elisions import ELIDED
from bot.language.spelling_heard import heard
from bot.language.spelling_homophones import tell_homophones_apart
from bot.language.spelling_numbers import numbers_to_figures
from bot.language.spelling_phrases import rewrite_phrases
from bot.language.spelling_pictures import pictures_to_words
from bot.language.spelling_shapes import reshaped
from bot.language.spelling_stretch import shorten_stretches
from bot.language.spelling_tables import sets_of_words
from bot.language.spelling_verbs import mend_endings
from bot.language.spelling_words import EXPANSIONS

__all__ = ["fold", "normalise", "plain"]

_MAX_PASSES = 6
_CACHED_WORDS = 8192
_APOSTROPHES = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "\u00a0": " ", "\u202f": " ", "…": "..."}
)
_SITE = re.compile(r"^(?:https?://|www\.)|[^.]\.(?:fr|com|org|net|eu)\b")
_REPEATED_MARK = re.compile(r"([!?,;:])(?:\s*\1)+")
_DOTS = re.compile(r"\.{2,}")
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"\w+")
_ELIDED_PAIR = re.compile(
    r"(?<![\w'.-])([jldmnstc]|qu|(?:je|me|te|se|le|la|de|ne|que|ce)(?! (?:une?|a|ai|ont)\b)) (?=([aeiouyhéèêâîô]\w*))"
)
_UNITS = frozenset(["g", "k", "ml", "mm", "m", "s", "h", "pe", "d", "c", "t", "ème"])
_LONE_LETTERS = {
    "c": "c'est",
    "g": "j'ai",
    "j": "je",
    "t": "tu es",
    "d": "de",
    "k": "que",
    "q": "que",
    "o": "au",
    "é": "et",
}
# What stays as it is after some words: «permis c», «service com», «un dé».
_KEPT_AFTER = sets_of_words("""
    c: permis plan vitamine hépatite hepatite catégorie categorie groupe niveau classe b a
    d: permis vitamine plan groupe classe c
    k: vitamine
    o: groupe
    avc: un l d mon son fait
    com: la une ma votre vot de en point service services agence boîte boite chargé chargée responsable chef équipe team pôle pole bts côté
    comm: la
    dé: un le au de
    fr: point
    jeun: à a
    po: sciences science
    pole: la de
    sc: bac en
""")


def normalise(text: str) -> str:
    """The message in plain lower-case French."""
    text = unicodedata.normalize("NFC", text).translate(_APOSTROPHES).lower()
    for _ in range(_MAX_PASSES):
        rewritten = _one_pass(text)
        if rewritten == text:
            break
        text = rewritten
    return text


def plain(text: str) -> str:
    """The message in plain French without accents, for matching."""
    return fold(normalise(text))


def _one_pass(text: str) -> str:
    """Rewrite what stands between addresses; looked for word by word, since a pattern over the text could take minutes."""
    pieces: list[str] = []
    between: list[str] = []
    for word in text.split():
        if _is_address(word):
            pieces += [_rewritten(" ".join(between)), word]
            between = []
        else:
            between.append(word)
    pieces.append(_rewritten(" ".join(between)))
    return _SPACES.sub(" ", " ".join(piece for piece in pieces if piece)).strip()


def _is_address(word: str) -> bool:
    local, at, host = word.rpartition("@")
    return bool((at and local and "." in host) or ("." in word and _SITE.search(word)))


def _rewritten(text: str) -> str:
    if not text.strip():
        return ""
    text = _SPACES.sub(" ", pictures_to_words(text)).strip()
    text = _DOTS.sub("...", _REPEATED_MARK.sub(r"\1", text))
    text = rewrite_phrases(shorten_stretches(text))
    text = mend_endings(tell_homophones_apart(text))
    text = _ELIDED_PAIR.sub(_elided, text)
    return numbers_to_figures(_expanded(text))


def _elided(pair: re.Match[str]) -> str:
    letter = pair[1].rstrip("ae")
    return f"{letter}'" if (letter, pair[2]) in ELIDED else pair[0]


def _expanded(text: str) -> str:
    before = ""
    pieces: list[str] = []
    position = 0
    for word in _WORD.finditer(text):
        pieces += [text[position : word.start()], _meaning(word, before)]
        before, position = word[0], word.end()
    return "".join([*pieces, text[position:]])


def _meaning(found: re.Match[str], before: str) -> str:
    word = found[0]
    if word.isdigit() or (word in _UNITS and before.isdigit()) or before in _KEPT_AFTER.get(word, ()):
        return word
    if len(word) == 1:
        return word if _touches_a_sign(found) else _LONE_LETTERS.get(word, word)
    return _meant(word)


@lru_cache(maxsize=_CACHED_WORDS)
def _meant(word: str) -> str:
    """What a word means by itself; whoever typed «intéressé» with its accents did not mean «intéresse»."""
    if word in EXPANSIONS:
        return EXPANSIONS[word]
    if (as_said := heard(word)) != word:
        return as_said
    bare = fold(word)
    meaning = EXPANSIONS.get(bare)
    if meaning is None:
        return reshaped(word)
    return word if fold(meaning) == bare else meaning


def _touches_a_sign(found: re.Match[str]) -> bool:
    text = found.string
    around = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
    return any(sign in "'-+/.@&" for sign in around)
