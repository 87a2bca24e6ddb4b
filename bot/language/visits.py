"""What a message says of the visit itself: why, how, and days that cannot be."""

import calendar
import re
from datetime import date, datetime

from bot.language.folding import fold

_WHY = (
    ("workshop", re.compile(r"\batelier")),
    ("cej_information", re.compile(r"\bcej\b|contrat d'?\s?engagement|garantie jeune")),
    (
        "first_contact",
        re.compile(
            r"premi(?:er|ere) (?:rdv|rendez|fois|contact)|1e?r? (?:rdv|rendez)|jamais venue?|m'inscrire|inscription"
        ),
    ),
    (
        "follow_up",
        re.compile(
            r"\bsuivi|(?:mon|ma) (?:conseiller|conseillere|referent|referente)\b|deja (?:inscrit|venu|suivi|un dossier)|"
            r"revoir|re-?voir"
        ),
    ),
)
_HOW = (
    ("video", re.compile(r"\bvisio|\bvideo|\bteams\b|\bzoom\b")),
    (
        "telephone",
        re.compile(
            r"(?:par|au|en) (?:tel|telephone|tph|phone|appel)\b|appele[rz]?[- ](?:moi|mo[iy])|m'appeler|"
            r"(?:peux|peu|pe|puis) pas (?:me deplacer|venir|bouger)"
        ),
    ),
    ("office", re.compile(r"sur place|en vrai|au bureau|a la mission locale|en presentiel|en personne")),
)
_MONTHS = r"janvier|janv|fevrier|fev|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec"
_NUMBER_OF = {
    "jan": 1,
    "fev": 2,
    "mar": 3,
    "avr": 4,
    "mai": 5,
    "juin": 6,
    "juil": 7,
    "aou": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_NAMED = re.compile(rf"\b(\d{{1,2}})(?:er)? ({_MONTHS})\b\.?(?: (\d{{4}}))?")
_DIGITS = re.compile(r"\b(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?\b")
_GONE = re.compile(
    r"\b(?:avant[- ]?)?hier\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois) (?:dernier|derniere|passee?)\b"
)
_HOUR_TODAY = re.compile(r"(?:aujourd'?hui|ce matin|tout a l'heure|today)\D{0,6}(\d{1,2}) ?(?:h|heures?)(?: ?(\d{2}))?")
_HOLIDAYS = re.compile(r"\bvacances?\b|\bvacs?\b")


def reason_in(text: str) -> str | None:
    """Why they come, when they say so."""
    words = fold(text)
    return next((reason for reason, pattern in _WHY if pattern.search(words)), None)


def mode_in(text: str) -> str | None:
    """How they would like to meet, when they say so."""
    words = fold(text)
    return next((mode for mode, pattern in _HOW if pattern.search(words)), None)


def names_holidays(text: str) -> bool:
    """Whether they count in school holidays."""
    return bool(_HOLIDAYS.search(fold(text)))


def impossible_day(text: str, now: datetime) -> bool:
    """Whether a day is named that no calendar has, « le 31 février »; a 29 February counts by the year that comes."""
    return any(not _exists(day, month, year) for day, month, year, _ in _days(text, now))


def day_gone_by(text: str, now: datetime) -> bool:
    """Whether a day or an hour is named that is over; a day without a year is the next one, so never this."""
    words = fold(text)
    if _GONE.search(words):
        return True
    if any(
        with_year and _exists(day, month, year) and date(year, month, day) < now.date()
        for day, month, year, with_year in _days(text, now)
    ):
        return True
    told = _HOUR_TODAY.search(words)
    if told is None or int(told[1]) > 23 or int(told[2] or 0) > 59:
        return False
    return now.replace(hour=int(told[1]), minute=int(told[2] or 0)) <= now


def _days(text: str, now: datetime) -> list[tuple[int, int, int, bool]]:
    words = fold(text)
    found = [(int(m[1]), _NUMBER_OF[_key(m[2])], m[3]) for m in _NAMED.finditer(words)]
    found += [(int(m[1]), int(m[2]), m[3]) for m in _DIGITS.finditer(words)]
    return [(day, month, _year(day, month, year, now), year is not None) for day, month, year in found]


def _key(month: str) -> str:
    return month[:4] if month[:4] in ("juin", "juil") else month[:3]


def _year(day: int, month: int, said: str | None, now: datetime) -> int:
    if said:
        return int(said) if len(said) == 4 else 2000 + int(said)
    return now.year if (month, day) >= (now.month, now.day) else now.year + 1


def _exists(day: int, month: int, year: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
