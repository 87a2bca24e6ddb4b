"""Which of several times is meant: the corrected one, the new one of a move, the first of a choice."""

import re
from datetime import datetime

from bot.language.date_clock import Clock, read_clock
from bot.language.date_days import Days, read_days
from bot.language.date_meeting import meeting
from bot.language.date_names import MONTH, WEEKDAY
from bot.language.date_when import When

_CORRECTION = re.compile(r"\b(?:non|plutot|finalement|en fait|pardon|je voul?ais dire|je veux dire)\b")
_DAY_AHEAD = rf"(?=(?:le |la |ce |cet |a )*(?:{WEEKDAY}|(?:apres-)?demain|\d+ {MONTH}|\d+/\d))"
_CHOICE = re.compile(rf"(?<!\d) (?:ou|et|sinon|soit)(?: bien| alors)? {_DAY_AHEAD}")
_BETWEEN = re.compile(r"\bentre\b.* et ")
_MOVE = re.compile(
    r"\b(?:decal|deplac|report|repouss|avanc|chang|modif)\w* .*?"
    r"\b(?:de|du|d') ?(?:ce )?(?P<old>\S.*?) (?:a|au|pour|vers) (?P<new>.+)"
)
_TIME_WORD = re.compile(rf"\dh|\d/\d|\ble \d|{WEEKDAY}|demain|matin|aprem|soir|aujourd'hui|semaine prochaine")
_SOME_TIME = rf"(?:(?:le|la|ce|cet|a|vers|{WEEKDAY}|{MONTH}|(?:apres-)?demain|aujourd'hui|matin|aprem|soir|\d+h?\d*|prochain)\b ?)+"
_OLD = re.compile(
    rf"\b(?:mon|notre|le|ce|son) (?:rdv|entretien|creneau) (?:etait |est )?(?:d[eu'] ?|prevu )?{_SOME_TIME}"
    rf"|\bj'avais (?:un )?rdv {_SOME_TIME}|\bon avait dit {_SOME_TIME}|\bd'accord pour {_SOME_TIME}"
)


def read_meeting(words: str, now: datetime) -> When | None:
    """The time meant: words after a correction ("non", "plutôt") win, and take what they lack from those before."""
    days: Days | None = None
    clock: Clock | None = None
    for turn in reversed(_CORRECTION.split(words)):
        said_days, said_clock = _first_choice(turn, now)
        days, clock = days or said_days, clock or said_clock
    return meeting(days, clock, now)


def new_time(words: str) -> str:
    """Of "décaler mon rdv de jeudi à vendredi", the day wanted; other words as they are."""
    found = _MOVE.search(words)
    if found and _TIME_WORD.search(found["old"]) and _TIME_WORD.search(found["new"]):
        return found["new"]
    elsewhere = _OLD.sub(" | ", words)
    return elsewhere if _TIME_WORD.search(elsewhere) else words


def _first_choice(words: str, now: datetime) -> tuple[Days | None, Clock | None]:
    """Of "mardi ou jeudi 14h" Tuesday, and the hour, which goes with both."""
    days: Days | None = None
    clock: Clock | None = None
    for choice in [words] if _BETWEEN.search(words) else _CHOICE.split(words):
        said_clock, rest = read_clock(choice)
        days, clock = days or read_days(rest, now.date()), clock or said_clock
    return days, clock
