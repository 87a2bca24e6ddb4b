"""Relative days that Duckling does not know, written as plain dates; and days that no calendar has."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date

from bot.language.date_names import MONTH, MONTHS, WEEKDAY
from bot.language.date_reckoning import (
    by_some_days,
    coming_weekend,
    day_of_month,
    in_some_days,
    part_of_month,
    part_of_week,
    week_of,
    weekday_in_days,
    weekday_in_eight,
    weekday_next_week,
    whole_date,
)

Rewriting = Callable[[re.Match[str], date], str]

_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?(?![\d/.-]|h)")
_WRITTEN = re.compile(rf"(?<!\d)(\d{{1,3}})(?:er|e|eme)? (?:de |du mois de )?({MONTH})\b(?: (20\d\d))?")
_MONTHS_IN_A_YEAR = 12
_A_LEAP_YEAR = 2000


def names_impossible_day(words: str) -> bool:
    """Whether the message holds a date that no calendar has: 31 February, 32 March, 12/13."""
    written = ((int(found[1]), MONTHS.index(found[2]) + 1, found[3]) for found in _WRITTEN.finditer(words))
    numeric = ((int(found[1]), int(found[2]), found[3]) for found in _NUMERIC.finditer(words))
    return not all(_exists(day, month, year) for day, month, year in (*written, *numeric))


def _exists(day: int, month: int, year: str | None) -> bool:
    in_year = 2000 + int(year) % 100 if year else _A_LEAP_YEAR
    return 1 <= month <= _MONTHS_IN_A_YEAR and 1 <= day <= monthrange(in_year, month)[1]


def with_plain_dates(words: str, today: date) -> str:
    """The same words, with "dans 10 jours", "samedi en 8" or "le 15 du mois prochain" written as dates."""
    for pattern, rewriting in _REWRITINGS:
        words = pattern.sub(_on(today, rewriting), words)
    return words


def _on(today: date, rewriting: str | Rewriting) -> str | Callable[[re.Match[str]], str]:
    if isinstance(rewriting, str):
        return rewriting
    return lambda found: rewriting(found, today)


_FROM = r"(?: a (?:partir|compter) (?:de |d')(?P<origin>aujourd'hui|demain|maintenant))?"
_COUNT = rf"(?P<n>\d{{1,3}}) (?P<unit>jours|semaine|mois)\b(?! par| de ){_FROM}"
_NOT_AN_ORDINAL = rf"(?! (?:jour|fois|rdv|{WEEKDAY}))"
_END_OF_DAY_NAME = rf"(?= ?(?:$|[,.!?;]|a \d|vers|{MONTH}\b|matin|aprem|du mois))"

# Of "du 9 au 12 juin" only Duckling sees that the 9th is in June too.
_WHOLE_DATE = (
    rf"(?<!\d au )(?<!\d a )(?<!\d et )(?<!\d ou )(?<![\d/-])\b(?:(?P<day>{WEEKDAY}) (?:le )?)?"
    rf"(?P<n>\d{{1,2}})(?:er)? (?P<month>{MONTH})\b(?: (?P<year>20\d\d))?"
)

_TABLE: tuple[tuple[str, str | Rewriting], ...] = (
    (r"\bavant (?=(?:la |le )?fin\b)", "d'ici "),
    (r"\b(?:dans|sous) (?:la )?quinzaine", "d'ici 2 semaine"),
    (r"(?:(?:1|une?) )?\bquinzaine(?: de jours)?", "2 semaine"),
    (r"(?:1|une?) huitaine(?: de jours)?|sous huitaine", "1 semaine"),
    (r"\b(?P<name>week-end) prochain", coming_weekend),
    (rf"\b(?P<day>{WEEKDAY}) dans (?P<n>\d{{1,2}}) jours", weekday_in_days),
    (r"\bdemain en (?:8|huit)\b", "dans 8 jours"),
    (rf"\b(?P<day>{WEEKDAY}) en (?P<n>8|huit|15|quinze)\b", weekday_in_eight),
    (rf"\b(?:d'ici|sous|dans (?:les|moins de)|avant|maximum) {_COUNT}", by_some_days),
    (rf"\bdans (?:a peu pres |vers |genre )?{_COUNT}", in_some_days),
    (rf"\b(?:le )?(?P<day>{WEEKDAY}) (?:de |dans )?(?:la )?semaine prochaine", weekday_next_week),
    (rf"\b(?:la )?semaine prochaine,? (?:le )?(?P<day>{WEEKDAY})", weekday_next_week),
    (r"\ble (?P<n>\d{1,2})(?:er|e)? (?:du|de ce) mois(?: prochain|-ci|\b)", day_of_month),
    (r"\b(?P<part>debut|milieu|fin) (?:du|de|de ce) mois(?: prochain|\b)", part_of_month),
    (r"\bsemaine prochaine(?: \w+){0,2}? (debut|milieu|fin) de (?:la )?semaine\b", r"\1 de semaine prochaine"),
    (
        r"\b(?P<part>debut|milieu|fin) (?:de |d')?(?P<this>cette |ce )?(?:la )?semaine(?P<next> prochaine)?\b",
        part_of_week,
    ),
    (rf"\b(?:la )?semaine du (?P<n>\d{{1,2}})\b(?! ?{MONTH}|/)", week_of),
    (r"(?<!la )\bsemaine du (?=\d)", "la semaine du "),
    (rf"\bde ({WEEKDAY}) a ({WEEKDAY})\b", r"du \1 au \2"),
    (rf"\bdebut(?: du mois)? de (?={MONTH})", "debut "),
    (rf"\bfin (?:du mois )?de (?={MONTH})", "fin "),
    (rf"\b(?:mi|milieu(?: du mois)?(?: de)?) (?={MONTH})", "mi-"),
    (rf"(?<=premier )({WEEKDAY}) en (?={MONTH})", r"\1 de "),
    # "Le 2e" chooses among the times just offered: only the first of a month is said so.
    (rf"\b(?:le|la|au) (?!1er)\d{{1,2}}(?:e|eme)\b(?! ?{MONTH}){_NOT_AN_ORDINAL}", " "),
    (rf"\ble (\d{{1,2}})(?:e|er|eme)\b{_NOT_AN_ORDINAL}", r"le \1"),
    (_WHOLE_DATE, whole_date),
    (rf"\b(?:le |au )premier{_END_OF_DAY_NAME}", "le 1"),
)
_REWRITINGS = tuple((re.compile(pattern), rewriting) for pattern, rewriting in _TABLE)
