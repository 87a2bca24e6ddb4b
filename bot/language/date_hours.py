"""Hours as they are said ("midi et demi", "10h moins le quart", "7 du soir"), written one way: "12h30", "9h45", "7h"."""

import re
from collections.abc import Callable

from bot.language.date_names import MONTH, NUMBERS, WEEKDAY

_PART = r"(?:matin|soir|aprem)"
_MINUTES = r"(?:cinq|dix|quinze|vingt|trente|[0-5]?\d)"
_NOT_MINUTES = rf"(?! ?(?:jours|h\d|{MONTH}))"
_END_OF_TALK = r"(?=\s*(?:$|[,.!?;)]|si|c'est|ok|merci|stp|svp|ca))"

_SPOKEN: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"\b(?:entre )?midi et (?:2h?|deux|14h)\b", lambda _: "12h-14h"),
    (r"\b(\d{1,2}):(\d{2})(?:h|:00)?\b", lambda found: f"{found[1]}h{found[2]}"),
    (r"\bmidi\b", lambda _: "12h"),
    (r"\bminuit\b", lambda _: "24h"),
    (r"\b(\d{1,2})h (?:et )?demie?\b", lambda found: f"{found[1]}h30"),
    (r"\b(\d{1,2})h (?:et )?(?:un |1 )?quart\b", lambda found: f"{found[1]}h15"),
    (r"\b(\d{1,2})h moins (?:le |un )?quart\b", lambda found: _before(found[1], 15)),
    (rf"\b(\d{{1,2}})h moins ({_MINUTES})\b", lambda found: _before(found[1], _number(found[2]))),
    (rf"\b(\d{{1,2}})h (?:et )?({_MINUTES})(?: min)?\b{_NOT_MINUTES}", lambda f: f"{f[1]}h{_number(f[2]):02d}"),
    # an hour without its "h"
    (r"\b(?:a|vers|pour|des) (\d{1,2}) ([0-5][05])\b(?! ?[/\d])", lambda found: f"a {found[1]}h{found[2]}"),
    (
        r"(?<![\d/.,-] )\b([01]?\d|2[0-3]) ([0-5][05])\b(?=\s*$| (?:du|ce) (?:matin|soir))",
        lambda found: f"a {found[1]}h{found[2]}",
    ),
    (rf"\b(le \d{{1,2}}) (?:a|vers) (\d{{1,2}}){_END_OF_TALK}", lambda found: f"{found[1]} a {found[2]}h"),
    (r"\b(\d{1,2}) (?=(?:du (?:matin|soir)|de l'aprem)\b)", lambda found: f"{found[1]}h "),
    (rf"\b(?:a|vers) (\d{{1,2}})(?=,? (?:du |ce |le |l'|cet )?{_PART}\b)", lambda found: f"a {found[1]}h"),
    (
        rf"((?:{_PART}|demain|{WEEKDAY})(?: prochain)?,? (?:\w+ )?(?:a|vers)) (\d{{1,2}}){_END_OF_TALK}",
        lambda found: f"{found[1]} {found[2]}h",
    ),
)
_RULES = tuple((re.compile(pattern), written) for pattern, written in _SPOKEN)


def in_plain_hours(words: str) -> str:
    """The words with every hour written the same way: "14h", "14h30"."""
    for rule, written in _RULES:
        words = rule.sub(written, words)
    return words


def _number(written: str) -> int:
    return NUMBERS.get(written) or int(written)


def _before(hour: str, minutes: int) -> str:
    return f"{(int(hour) - 1) % 24}h{60 - minutes:02d}" if minutes > 0 else f"{hour}h"
