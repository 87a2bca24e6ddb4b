"""First names without any phrase: beside a telephone number, before an age, or signing the message."""

import re
from collections.abc import Callable

from bot.language.commune_names import KNOWN_NAMES, name_key
from bot.language.folding import fold
from bot.language.known_first_names import KNOWN_FIRST_NAMES

# Stands for a telephone number or an e-mail address.
MARK = "☎"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BREAK = re.compile(r"[.,;:!?\n/()|]+| - ")
_LABELS = frozenset(
    "tel telephone num numero portable port mobile mail email mon ma moi c'est cest le au est sms whatsapp contact joignable bonjour bjr bonsoir salut slt cordialement svp stp nom prenom".split()
)
_GREETED = frozenset("bonjour bjr bonsoir salut slt hello coucou merci bonne".split())
_AGED = re.compile(
    r"^\W*(?:(?:bonjour|bjr|bonsoir|salut|slt|coucou|hello|moi)\b[\s,.!]*)*(?P<name>[^\W\d_]+(?:-[^\W\d_]+)*)(?: [A-ZÉ][\w-]+)?[\s,]+(?:j'ai |g |jai )?\d\d ?(?:ans?|piges)\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?:(?:cordialement|bien à vous|bien a vous|respectueusement|salutations)[\s,.!]+|(?:bonne journ[ée]e|bonne soir[ée]e|bonne fin de journ[ée]e|d'avance|merci|à bient[oô]t|a bientot)\s*[,.!\n]\s*|\n\s*)"
    r"(?P<name>[^\W\d_]+(?:-[^\W\d_]+)*)(?: [^\W\d_]+(?:-[^\W\d_]+)*)?[\s.!]*$",
    re.IGNORECASE,
)
_FEWEST_WORDS_SIGNED = 3


def name_beside(text: str, is_name: Callable[[str], bool]) -> str | None:
    """The first name that stands beside a marked number, before an age or at the very end; `is_name` sorts out words."""
    if MARK in text:
        before, *_ = text.split(MARK)
        after = text.rsplit(MARK, 1)[-1]
        for piece in (_last(before), _first(after)):
            if name := _only_a_name(piece, is_name):
                return name
    if (aged := _AGED.search(text)) and _is_likely(aged["name"], is_name):
        return aged["name"]
    signed = _SIGNED.search(text)
    if (
        signed
        and _is_likely(signed["name"], is_name)
        and len(_WORD.findall(text[: signed.start()])) >= _least(signed[0])
    ):
        return signed["name"]
    return None


def _least(ending: str) -> int:
    """«merci, Paul» may thank Paul; after a whole sentence, it signs."""
    return 0 if fold(ending).startswith(("cordialement", "bien a vous", "respectueusement")) else _FEWEST_WORDS_SIGNED


def _last(before: str) -> str:
    return next((piece for piece in reversed(_BREAK.split(before)) if _names_something(piece)), "")


def _first(after: str) -> str:
    return next((piece for piece in _BREAK.split(after) if _names_something(piece)), "")


def _names_something(piece: str) -> bool:
    return any(fold(word) not in _LABELS for word in _WORD.findall(piece))


def _only_a_name(piece: str, is_name: Callable[[str], bool]) -> str | None:
    """«Lucas», «mon num Lucas Exemple», «Karim Torcy»; nothing in «appelez Lucas au» or «bonjour Julie mon numéro»."""
    words: list[str] = _WORD.findall(piece)
    if words and fold(words[0]) in _GREETED:
        return None
    names = [word for word in words if fold(word) not in _LABELS]
    if not 1 <= len(names) <= 3:
        return None
    if len(names) == 2 and _is_known(names[0]) and names[1][0].isupper():
        return names[0]
    if not all(_is_known(word) or all(is_name(part) for part in word.split("-")) for word in names):
        return None
    known = [name for name in names if _is_known(name)]
    if known:
        return known[0]
    likely = [name for name in names if _is_likely(name, is_name)]
    return likely[0] if likely and len(likely) == len(names) else None


def _is_known(word: str) -> bool:
    return not set(fold(word).split("-")).isdisjoint(KNOWN_FIRST_NAMES)


def _is_likely(word: str, is_name: Callable[[str], bool]) -> bool:
    """Borne by many, or written with a capital, and neither a town nor an everyday word."""
    if _is_known(word):
        return True
    return (
        is_name(word)
        and word[0].isupper()
        and word[1:].islower()
        and name_key(word) not in KNOWN_NAMES
        and len(word) > 2
    )
