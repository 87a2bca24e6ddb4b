"""Reads answers to a question just put: a wish for a date, a refusal, the second of three times, a doubtful town."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from bot.language.ages import find_birth
from bot.language.dates import find_when
from bot.language.replies import is_refusal, is_vague
from bot.language.towns import find_commune
from bot.language.visits import day_gone_by, impossible_day, mode_in, names_holidays, reason_in
from bot.language.writers import asks, told_in
from bot.mission_locale.opening_hours import PARIS
from bot.mission_locale.wanted_times import Window

__all__ = [
    "asks",
    "born_in",
    "doubtful_communes",
    "is_vague",
    "looks_like_a_name",
    "mode_in",
    "names_exact_hour",
    "picked",
    "reason_in",
    "refuses",
    "told_in",
    "trouble_with_day",
    "wanted_window",
    "wants_others",
]

_ORDINALS = (
    re.compile(r"\b(?:la |le |l'|au )?(?:1(?:er|ere|ère)?|premi(?:er|ere|ère)e?)\b", re.IGNORECASE),
    re.compile(r"\b(?:la |le |au )?(?:2(?:e|eme|ème|nd|nde)?|deuxi[eè]me|second[e]?)\b", re.IGNORECASE),
    re.compile(r"\b(?:la |le |au )?(?:3(?:e|eme|ème)?|troisi[eè]me|derni[eè]re?)\b", re.IGNORECASE),
)
# « le 3 janvier » and « lundi dernier » name days, not the third of three times.
_NAMES_A_DAY = re.compile(
    r"\d/\d|janv|f[ée]v|\bmars|avril|\bmai\b|\bjuin|juil|ao[uû]t|sept|octo|nov|d[ée]c|(?:lun|mar|mercre|jeu|vendre|same)di"
    r"|dimanche|semaine|\bmois\b",
    re.IGNORECASE,
)
_FEW_WORDS = 5
_OTHERS = re.compile(
    r"\b(?:d'?\s?)?autres?\b.{0,12}(?:cr[ée]neaux?|heures?|horaires?|dates?|dispo\w*|choix|propositions?)"
    r"|\bautre chose\b|\baucun\w* (?:me va|ne me va)|\brien (?:ne )?(?:me )?va\b|^(?:la )?suite$",
    re.IGNORECASE,
)
_A_NAME = re.compile(r"[a-zà-ÿ' -]{2,40}", re.IGNORECASE)


def born_in(text: str, today: date, *, asked: bool) -> date | None:
    """The day of birth that a message tells in full."""
    return find_birth(text, today=today, asked=asked)


def refuses(text: str) -> bool:
    """Whether they would rather not answer."""
    return is_refusal(text)


def wanted_window(text: str, now: datetime) -> Window | None:
    """The stretch of time a message asks for, with what it rules out."""
    when = find_when(text, now=now, asked=True)
    if when is None:
        return None
    start, end = when.bounds()
    return Window(start, end, excluded=when.excluded)


def wants_others(text: str) -> bool:
    """Whether they would see other times."""
    return bool(_OTHERS.search(text.strip().lower()))


def trouble_with_day(text: str, now: datetime) -> str | None:
    """Why the day they name cannot be looked up: `impossible`, `past`, or `holidays`, whose dates we do not have."""
    local = now.astimezone(PARIS)
    if impossible_day(text, local):
        return "impossible"
    if day_gone_by(text, local):
        return "past"
    return "holidays" if names_holidays(text) and wanted_window(text, now) is None else None


def names_exact_hour(text: str, now: datetime) -> datetime | None:
    """The moment, when the message names one to the hour."""
    when = find_when(text, now=now, asked=True)
    exact = when and when.kind == "instant" and when.grain in ("hour", "minute") and when.day_named
    return when.start if when and exact else None


def picked(text: str, offered: Sequence[str]) -> str | None:
    """The offered time that « le premier », « la 2e » or « 3 » points to."""
    if len(text.split()) > _FEW_WORDS or _NAMES_A_DAY.search(text):
        return None
    return next((time for pattern, time in zip(_ORDINALS, offered, strict=False) if pattern.search(text)), None)


def doubtful_communes(text: str) -> Sequence[str]:
    """Names of communes that the answer may mean, when it is not sure; none when it is, or when there is none."""
    match = find_commune(text, asked=True)
    if match is None or match.sure:
        return ()
    return tuple(dict.fromkeys((match.name, *match.alternatives)))[:3]


def looks_like_a_name(text: str) -> bool:
    """Whether a short answer could be the name of a place we do not know."""
    words = text.strip()
    return bool(_A_NAME.fullmatch(words)) and len(words.split()) <= _FEW_WORDS
