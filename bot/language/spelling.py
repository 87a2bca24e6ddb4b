"""Rewrites messages as young people type them in plain lower-case French, for the readers that come after.

Names, figures, e-mail and web addresses are never touched; rewriting twice changes nothing more.
"""

import re
import unicodedata

from bot.language.folding import fold
from bot.language.spelling_accents import ELIDED
from bot.language.spelling_numbers import numbers_to_figures
from bot.language.spelling_phrases import rewrite_phrases
from bot.language.spelling_pictures import pictures_to_words
from bot.language.spelling_stretch import shorten_stretches
from bot.language.spelling_words import EXPANSIONS

__all__ = ["fold", "normalise", "plain"]

_MAX_PASSES = 6
_APOSTROPHES = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "\u00a0": " ", "\u202f": " ", "…": "..."}
)
_SITE = re.compile(r"^(?:https?://|www\.)|[^.]\.(?:fr|com|org|net|eu)\b")
_REPEATED_MARK = re.compile(r"([!?,;:])(?:\s*\1)+")
_DOTS = re.compile(r"\.{2,}")
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"\w+")
_ELIDED_PAIR = re.compile(r"(?<![\w'-])([jldmnstc]|qu) (\w+)")
_UNITS = frozenset(["g", "k", "ml", "mm", "m", "s", "h", "pe", "d", "c", "t"])
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
_KEPT_AFTER = {
    "c": frozenset(
        [
            "permis",
            "plan",
            "vitamine",
            "hépatite",
            "hepatite",
            "catégorie",
            "categorie",
            "groupe",
            "niveau",
            "classe",
            "b",
            "a",
        ]
    ),
    "d": frozenset(["permis", "vitamine", "plan", "groupe", "classe", "c"]),
    "avc": frozenset(["un", "l", "d", "mon", "son", "fait"]),
    "o": frozenset(["groupe"]),
    "k": frozenset(["vitamine"]),
    "fr": frozenset(["point"]),
}


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
    text = _ELIDED_PAIR.sub(_elided, text)
    return numbers_to_figures(_expanded(text))


def _elided(pair: re.Match[str]) -> str:
    return ELIDED.get((pair[1], pair[2]), pair[0])


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
    return EXPANSIONS.get(word) or _meaning_without_accents(word)


def _meaning_without_accents(word: str) -> str:
    """Only another word: whoever typed «intéressé» with its accents did not mean «intéresse»."""
    bare = fold(word)
    meaning = EXPANSIONS.get(bare, word)
    return word if bare != word and fold(meaning) == bare else meaning


def _touches_a_sign(found: re.Match[str]) -> bool:
    text = found.string
    around = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
    return any(sign in "'-+/.@&" for sign in around)
