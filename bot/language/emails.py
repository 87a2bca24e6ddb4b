"""E-mail addresses, typed or dictated."""

import re

from bot.language.folding import fold

# Accents are typed by habit and taken off: mailboxes have none.
_LOCAL = r"[^\W_][\w.%+-]*"
_HOST = r"[a-z0-9-]+(?:\.[a-z0-9-]+)*"
_ENDING = r"(?:fr|com|net|org|eu|be|ch|io|me|info|es|pt|uk|de|it|ma|dz|tn|ml|sn|ci|ua|ca|nl|lu|ro|pl|tr|ru|gr|re|gp|mq|cd|cm|co|pro|edu|xyz|paris|gouv\.fr)"
_POINT = r"(?:\s?[.,]\s?| (?:point|pt|dot) )"
_BOX = r"(?:gmail|hotmail|outlook|yahoo|icloud|live|orange|sfr|free|laposte|wanadoo|bbox|proton|protonmail)"
_SPACED = re.compile(
    rf"(?<![\w.%+-])(?P<local>{_LOCAL})\s?(?:@|\(at\)|\[at\]|\(a\)|\(@\))\s?(?:(?P<host>{_HOST}){_POINT}(?P<ending>{_ENDING})|(?P<box>{_BOX}) (?P<of>com|fr|net))(?![a-z0-9-]|\.[a-z0-9])",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"(?<![\w.-])(?P<local>\w+(?:(?: (?:point|dot|tiret|underscore|tiret du bas|tiret bas) |[._-])\w+)*) (?:@|arr?oba[sz]+e?|aro ?bas+e?|at|chez) "
    rf"(?:(?P<host>\w+(?:(?: (?:point|tiret) |[.-])\w+)*?)(?: (?:point|dot|pt) |\.)(?P<ending>{_ENDING})|(?P<box>{_BOX}) (?P<of>com|fr|net))\b",
    re.IGNORECASE,
)
_SPOKEN_SIGNS = (
    (re.compile(r" tiret (?:du )?bas | underscore ", re.IGNORECASE), "_"),
    (re.compile(r" (?:point|dot) ", re.IGNORECASE), "."),
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
    found = [match for match in (_SPACED.search(text), _SPOKEN.search(text)) if match]
    return min(found, key=lambda match: match.start(), default=None)


def _address(found: re.Match[str]) -> str:
    parts = f"{found['local']}@{found['host'] or found['box']}.{found['ending'] or found['of']}"
    for spoken, sign in _SPOKEN_SIGNS:
        parts = spoken.sub(sign, parts)
    return fold(parts)
