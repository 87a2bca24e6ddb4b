"""What changed between two texts, word by word, so that a person can read it."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

ISLAND = 2


class Kind(StrEnum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """Some words that follow each other and share their fate."""

    kind: Kind
    text: str


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces that, without what was added, say `before`, and without what was removed, say `after`."""
    found: list[Piece] = []
    for removed, added, same in _folded(_runs(_words(before), _words(after))):
        told = ((Kind.REMOVED, removed), (Kind.ADDED, added), (Kind.SAME, same))
        found.extend(Piece(kind, text) for kind, text in told if text)
    return tuple(found)


type Run = tuple[str, str, str]


def _runs(old: list[str], new: list[str]) -> list[Run]:
    """What was removed, what was added in its place, and what stays the same after that; again and again."""
    runs: list[Run] = [("", "", "")]
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            removed, added, _ = runs.pop()
            runs.append((removed, added, "".join(old[i:j])))
        else:
            runs.append(("".join(old[i:j]), "".join(new[k:m]), ""))
    return runs


def _folded(runs: list[Run]) -> list[Run]:
    """A word or two left alone between two changes are read more easily as part of one change."""
    folded = [runs[0]]
    for removed, added, same in runs[1:]:
        first_removed, first_added, between = folded[-1]
        is_island = (first_removed or first_added) and len(between.split()) <= ISLAND
        if is_island:
            folded[-1] = (first_removed + between + removed, first_added + between + added, same)
        else:
            folded.append((removed, added, same))
    return folded


def _words(text: str) -> list[str]:
    return re.findall(r"\s+|\S+", text)
