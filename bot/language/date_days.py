"""The day, or the span of days, that a message names: Duckling's readings, and the choice among them."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.language.date_duckling import Mention, mentions
from bot.language.date_names import DAY, MONTH, WEEKDAY

LONGEST_WAIT = timedelta(days=366)
# "vendredi 28" when the 28th is no Friday for months is a slip; "en octobre" said in November is the month gone by.
LONGEST_GUESS = timedelta(days=183)


@dataclass(frozen=True)
class Days:
    """A date (`last` is None), or days up to `last`, exclusive; an open side is None.

    Of a limit, `named` is the day it was put on, and `not_on` that day when "après" leaves it out.
    """

    first: date | None
    last: date | None = None
    grain: str = "day"
    not_on: date | None = None
    named: date | None = None
    span: bool = False

    @property
    def single(self) -> bool:
        """Whether this is one calendar day."""
        return not self.span and self.grain == "day"


_FEASTS = r"noel|paques|toussaint|jour de l'an|premier de l'an|ascension|pentecote"
_NAMED = rf"demain|aujourd'hui|{WEEKDAY}|\b{MONTH}|week-end|dans le mois|{_FEASTS}"
_WORTH_READING = re.compile(
    rf"{_NAMED}|\d[/.-]\d|\ble \d|prochain|\b(?:cette|la|debut de|fin de) semaine|\bce mois|\bdu \d+ au \d"
)
# Duckling also reads moments of the day, bare years and seasons: an appointment wants a day, a week or a month.
_TRUSTED = re.compile(
    rf"{_NAMED}|\d{{1,2}}[/.-]\d{{1,2}}|^(?:le |du |au )\d|\d+ au \d|(?:annee|mois|semaines?|jours|an) prochain|"
    r"prochaines? (?:jours|semaines)|prochains jours|^(?:de )?cette semaine|^dans la semaine|^la semaine d[u']|^ce mois"
)
_GRAINS = frozenset({"day", "week", "month", "year"})
_TIME_WORD = re.compile(rf"{_NAMED}|\d[\d/]*|semaine|mois|jours|prochain")
_DAY_NAME = re.compile(rf"{WEEKDAY}|demain|aujourd'hui")
_MOST_TIME_WORDS = 5
_MOST_DAY_NAMES = 2
_MONTH_ALONE = re.compile(rf"^{MONTH}$")
_MONTH_INTRODUCED = re.compile(r"\b(?:en|pour|courant|mois de|de|d'ici|avant|apres|a partir de|des|d'|jusqu'a) ?$")
_LIMIT_WORD = (
    r"pas avant|pas apres|pas plus tard que|avant|jusqu'(?:a|au)|d'ici|apres(?!-)|a partir de|a compter de|des"
)
_LIMIT = re.compile(rf"(?<!jours )(?<!semaine )\b(?P<word>{_LIMIT_WORD}) (?=(?:le |la |l'|ce |cette |au |du )*)")
_LONGEST_ARTICLE = 4
_NEAR = 16
_UNTIL_THE_END = re.compile(r"\b(?:max(?:imum)?|au plus tard|dernier delai|grand max)\b")
_AFTER_WORDS = {"pas avant", "apres", "a partir de", "a compter de", "des"}
_OPEN_WORDS = {"avant"}


def read_days(words: str, today: date) -> Days | None:
    """The first day or span of days still to come, with the limit ("avant", "à partir de"…) put on it."""
    if not _WORTH_READING.search(words):
        return None
    blanked, limits = _without_limits(_opening(words))
    for readings in mentions(blanked, today):
        body = blanked[readings[0].begin : readings[0].finish]
        if not _trusted(readings[0], body, blanked[: readings[0].begin]):
            continue
        if chosen := _still_to_come(readings, body, today):
            return _limited(_days(chosen, body), _limit_on(chosen, limits, words))
    return None


def _opening(words: str) -> str:
    """Duckling's work doubles with each date that touches another: a message that lists many is read in part."""
    ends = [found.end() for found in _TIME_WORD.finditer(words)][:_MOST_TIME_WORDS]
    names = [found.start() for found in _DAY_NAME.finditer(words)]
    end = ends[-1] if len(ends) == _MOST_TIME_WORDS else len(words)
    return words[: min([end, *names[_MOST_DAY_NAMES:]])]


def _without_limits(words: str) -> tuple[str, list[tuple[int, str]]]:
    limits = [(found.end(), found["word"]) for found in _LIMIT.finditer(words)]
    return _UNTIL_THE_END.sub(_blank, _LIMIT.sub(_blank, words)), limits


def _blank(found: re.Match[str]) -> str:
    return "|".ljust(len(found[0]))


def _trusted(mention: Mention, body: str, before: str) -> bool:
    if mention.grain not in _GRAINS and "week-end" not in body:
        return False
    if _MONTH_ALONE.match(body):
        return _MONTH_INTRODUCED.search(before) is not None or "|" in before[-_NEAR:]
    return _TRUSTED.search(body) is not None


def _still_to_come(readings: list[Mention], body: str, today: date) -> Mention | None:
    explicit_year = re.search(r"\b20\d\d$|\d/\d{1,2}/\d\d$", body)
    bare_weekday = re.search(WEEKDAY, body) and not re.search(r"\d", body) and len(readings) > 1
    earliest = today + DAY if bare_weekday else today
    upcoming = [reading for reading in readings if _last_day(reading) >= earliest]
    chosen = next(iter(upcoming), readings[0] if explicit_year else None)
    if chosen is None:
        return None
    if explicit_year:
        return chosen if today - chosen.first <= LONGEST_WAIT else None
    uncertain = chosen.grain == "month" or re.search(rf"{WEEKDAY}.*\d", body)
    return chosen if chosen.first - today <= (LONGEST_GUESS if uncertain else LONGEST_WAIT) else None


def _last_day(reading: Mention) -> date:
    if reading.last:
        return reading.last - DAY
    return reading.first + {"week": 6, "month": 27, "year": 364}.get(reading.grain, 0) * DAY


def _days(mention: Mention, body: str) -> Days:
    if "week-end" in body:
        saturday = mention.first + (5 - mention.first.weekday()) * DAY
        return Days(saturday, saturday + 2 * DAY, span=True)
    return Days(mention.first, mention.last, mention.grain, span=mention.last is not None)


def _limit_on(mention: Mention, limits: list[tuple[int, str]], words: str) -> str | None:
    for end, word in limits:
        if 0 <= mention.begin - end <= _LONGEST_ARTICLE:
            return word
    return "au plus tard" if _UNTIL_THE_END.match(words[mention.finish :].strip()) else None


def _limited(days: Days, word: str | None) -> Days:
    if word is None or days.first is None:
        return days
    if word in _AFTER_WORDS:
        left_out = days.first if word == "apres" and days.single else None
        return Days(days.first, not_on=left_out, named=days.first, span=True)
    last = days.first if word in _OPEN_WORDS else days.last or _day_after(days.first, days.grain)
    return Days(None, last, named=days.first, span=True)


def _day_after(first: date, grain: str) -> date:
    if grain == "month":
        return (first.replace(day=1) + 32 * DAY).replace(day=1)
    return first + {"week": 7, "year": 365}.get(grain, 1) * DAY
