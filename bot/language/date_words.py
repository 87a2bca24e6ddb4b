"""From what was typed to plain, unaccented French, which the next steps read."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA
from text_to_num import alpha2digit

from bot.language.date_names import MONTH, MONTHS, NUMBERS, SHORT_DAYS, SHORT_MONTH, SHORT_MONTHS, WEEKDAY, WEEKDAYS
from bot.language.date_spellings import SPELLINGS, UNITS
from bot.language.heard_numbers import HEARD_NUMBER, heard_value

_RULES = (
    *((re.compile(rf"(?<!\w)(?:{typed})(?!\w)"), meant) for typed, meant in SPELLINGS),
    *((re.compile(typed), meant) for typed, meant in UNITS),
)
_DOTTED = re.compile(r"(?<![\d./-])(\d{1,2})([.-])(\d{1,2})\2(20)?(\d\d)(?![\d./-])")
# «27.11» can be no hour.
_DOTTED_DAY = re.compile(r"(?<![\d./-])(2[4-9]|3[01])\.(0[1-9]|1[0-2])(?![\d./-])")

# "jeu" and "mer" are words of their own: they only stand for a day before an hour, a number or a part of the day.
_AFTER_SHORT_DAY = r"(?=\s(?:a\s)?\d|\s(?:matin|aprem|soir|midi|prochain|pro\b|proch))"
_SHORT_DAY = re.compile(rf"\b({'|'.join(SHORT_DAYS)})\b\.?{_AFTER_SHORT_DAY}")
_SHORT_MONTH = re.compile(rf"(\d(?:er)?)[ /-]?({SHORT_MONTH})\b\.?")
_PART_OF_SHORT_MONTH = re.compile(rf"\b(mi|debut|fin)[ -]({SHORT_MONTH})\.?")
_MONTH_AFTER_DASH = re.compile(rf"(\d{{1,2}})[/-]({MONTH})\b")
_NEXT = r"(?:d[eu] )?(?:pro|proch(?!ain\b|aine\b)\w*|prochaine?s?|qui vient|qui arrive|a venir|suivante?|d'apres)"
_NEXT_THING = re.compile(rf"\b({WEEKDAY}|semaine|mois|week-end|annee|an|fois) {_NEXT}(?!\w)")

_LONG_ENOUGH = 5
_OFTEN_MISSPELT = (*WEEKDAYS, "demain", "semaine", "prochain", "prochaine", *(m for m in MONTHS if len(m) > 6))
_TRUE_WORDS = frozenset({*_OFTEN_MISSPELT, "domaine", "lundis", "mardis", "jeudis", "prochains", "demains", "demaine"})

# text2num leaves small numbers alone, for they are often words of another kind ("un", "neuf").
_COUNTED = re.compile(
    rf"\b({'|'.join(NUMBERS)})(?= (?:j|jours?|sem|semaines?|mois|min|minutes?|quinzaine|prochaine?s?)\b)"
)
# "à une heure" is a time of the day, "fixez une heure" is none.
_AFTER_PREPOSITION = "(?:(?<=a )|(?<=vers )|(?<=dans )|(?<=ici )|(?<=sous )|(?<=pour ))"
_HOURS_COUNTED = re.compile(rf"\b({'|'.join(list(NUMBERS)[2:])}|{_AFTER_PREPOSITION}une?)(?= (?:h|heures?)\b)")

_HOURS_HEARD = re.compile(
    rf"(?<![\w'-])(?<!je )(?<!on )(?P<number>{HEARD_NUMBER})(?= ?(?:h|hr|he?ure?|eure)s?(?![^\W\d]))"
)


def in_plain_french(text: str) -> str:
    """The same message in lower case, without accents, with the usual short forms and slips set right."""
    words = _DOTTED_DAY.sub(r"\1/\2", _DOTTED.sub(r"\1/\3/20\5", _unaccented(alpha2digit(_tidy(text), "fr"))))
    words = " ".join(_corrected(word) for word in words.split())
    for counted in (_COUNTED, _HOURS_COUNTED):
        words = counted.sub(lambda found: str(NUMBERS[found[1]]), words)
    words = _HOURS_HEARD.sub(lambda found: str(heard_value(found["number"])), words)
    for rule, meant in _RULES:
        words = rule.sub(meant, words)
    words = _NEXT_THING.sub(r"\1 prochain", _with_whole_names(words)).replace("semaine prochain", "semaine prochaine")
    return " ".join(words.split())


def _tidy(text: str) -> str:
    straight = unicodedata.normalize("NFKC", text).lower().translate(str.maketrans("’‘`´–—", "''''--"))
    return re.sub(r"([a-z])\1{2,}", r"\1", straight.replace("€", " euros").replace("œ", "oe"))


def _unaccented(text: str) -> str:
    return unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode()


def _with_whole_names(words: str) -> str:
    words = _SHORT_MONTH.sub(lambda found: f"{found[1]} {SHORT_MONTHS[found[2]]}", words)
    words = _PART_OF_SHORT_MONTH.sub(lambda found: f"{found[1]} {SHORT_MONTHS[found[2]]}", words)
    words = _MONTH_AFTER_DASH.sub(r"\1 \2", words)
    return _SHORT_DAY.sub(lambda found: SHORT_DAYS[found[1]], words)


@lru_cache(maxsize=4096)
def _corrected(word: str) -> str:
    """A weekday or a month one slip away from its spelling; words that exist are left alone."""
    if len(word) < _LONG_ENOUGH or not word.isalpha() or word in _TRUE_WORDS:
        return word
    return _one_slip_away(word, (name for name in _OFTEN_MISSPELT if name[0] == word[0])) or word


def _one_slip_away(word: str, names: Iterable[str]) -> str | None:
    return next((name for name in names if OSA.distance(word, name, score_cutoff=1) <= 1), None)
