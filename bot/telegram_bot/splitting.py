"""Cuts texts to the sizes Telegram accepts, where a reader would pause."""

import re

MAX_TEXT = 4000
MAX_LABEL = 60

_PAUSES = tuple(re.compile(pattern) for pattern in (r"\n\s*\n", r"[.!?…]+[»\")]?\s+", r"\n", r"\s+"))


def split_text(text: str, limit: int = MAX_TEXT) -> list[str]:
    """The text in pieces of at most `limit` UTF-16 units, cut after a paragraph, else a sentence, a line, a word."""
    pieces = []
    rest = text.strip()
    while rest:
        piece = _first_piece(rest, limit)
        pieces.append(piece.rstrip())
        rest = rest[len(piece) :].lstrip()
    return pieces


def cut_label(label: str, limit: int = MAX_LABEL) -> str:
    """A button's label that stays readable on a phone."""
    return label if len(label) <= limit else f"{label[: limit - 1].rstrip()}…"


def _first_piece(text: str, limit: int) -> str:
    window = _prefix(text, limit)
    if window == text:
        return window
    for pause in _PAUSES:
        ends = [found.end() for found in pause.finditer(window)]
        # A pause in the first half would leave crumbs: a lesser one further on reads better.
        if ends and ends[-1] > len(window) // 2:
            return window[: ends[-1]]
    return window


def _prefix(text: str, units: int) -> str:
    """As much of the text as fits; Telegram counts in UTF-16 units, where an emoji weighs two."""
    return text.encode("utf-16-le")[: units * 2].decode("utf-16-le", errors="ignore")
