"""E-mail addresses, typed or dictated."""

import re

_LOCAL = r"[a-z0-9][a-z0-9._%+-]*"
_HOST = r"[a-z0-9-]+(?:\.[a-z0-9-]+)*"
_ENDING = r"(?:fr|com|net|org|eu|be|ch|io|me|info|es|pt|uk|de|it|ma|dz|tn|ml|sn|ci|ua)"
_SPACED = re.compile(
    rf"(?<![a-z0-9._%+-])(?P<local>{_LOCAL})\s?(?:@|\(at\)|\[at\])\s?(?P<host>{_HOST})\s?[.,]\s?(?P<ending>{_ENDING})(?![a-z0-9-]|\.[a-z0-9])",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"(?<![\w.-])(?P<local>\w+(?:(?: (?:point|tiret|underscore|tiret du bas|tiret bas) |[._-])\w+)*) (?:arobase|arobas|at|chez) "
    rf"(?P<host>\w+(?:(?: (?:point|tiret) |[.-])\w+)*?)(?: point |\.)(?P<ending>{_ENDING})\b",
    re.IGNORECASE,
)
_SPOKEN_SIGNS = (
    (re.compile(r" tiret (?:du )?bas | underscore ", re.IGNORECASE), "_"),
    (re.compile(r" point ", re.IGNORECASE), "."),
    (re.compile(r" tiret ", re.IGNORECASE), "-"),
)


def find_email(text: str) -> str | None:
    """The first e-mail address of a message, in lower case."""
    found = _first(text)
    return _address(found) if found else None


def without_emails(text: str, put: str = " ") -> str:
    """The message without its e-mail addresses; `put` takes their place."""
    while found := _first(text):
        text = f"{text[: found.start()]}{put}{text[found.end() :]}"
    return text


def _first(text: str) -> re.Match[str] | None:
    return _SPACED.search(text) or _SPOKEN.search(text)


def _address(found: re.Match[str]) -> str:
    parts = f"{found['local']}@{found['host']}.{found['ending']}"
    for spoken, sign in _SPOKEN_SIGNS:
        parts = spoken.sub(sign, parts)
    return parts.lower()
