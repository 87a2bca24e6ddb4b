"""Birthdays still to come: «bientôt 18», «j'ai 18 ans dans 2 mois», «je vais sur mes 19 ans»."""

import re
from datetime import date

from bot.language.age_births import MONTHS

_COUNT = r"(\d{1,2}|une?|deux|trois|quelques|peu|moins)"
_UNIT = r"(jours?|semaines?|mois|ans?|annees?)"
_SMALL = {"un": 1, "une": 1, "deux": 2, "trois": 3, "quelques": 3, "peu": 1, "moins": 1}
_ADVERBS = r"(?: (?:bientot|presque|deja|enfin|normalement|tout juste|mes|mon|ses|les))*"
_SOON_BEFORE = re.compile(
    r"(?:\b(?:bientot|presque|quasi|quasiment|pas encore|pas encore eu|pas tout a fait"
    r"|(?:vais|va|vas) (?:bientot )?(?:avoir|faire|feter|sur|vers)|aurais?|aura|auras|aurait|je prends?|approche(?: de| des| d'avoir)?"
    rf"|(?:je|il|elle) (?:fete|fais|fait)){_ADVERBS}) $"
)
_IN_BEFORE = re.compile(
    rf"\bdans (?:moins d'|a peine |meme pas |environ )?{_COUNT} {_UNIT},? (?:(?:j'ai|j'aurai|je vais avoir|il a|elle a|il aura|elle aura|je fais)[^.!?,]{{0,12}})?$"
)
_NEXT_BEFORE = re.compile(r"\b(?:prochaine?|demain),? (?:j'ai|j'aurai|je fais|il a|elle a|il aura|elle aura) $")
_IN_AFTER = re.compile(rf"^,? ?(?:c'est |ce sera |ca sera )?dans {_COUNT} {_UNIT}\b")
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_SOON_AFTER = re.compile(
    r"^,? ?(?:c'est |ce sera |ca sera )?(?:(?:le mois|la semaine|l'annee|l'an) prochaine?|demain|apres-demain|bientot(?= *(?:$|[.,!?;]|et |mais |je |j'))"
    rf"|(?:en|debut|fin|mi|courant) (?:{_MONTH})\b(?! dernier)|le \d{{1,2}}(?:er)? (?:{_MONTH})\b|a la fin d|fin du mois|ce mois|cet ete)"
)
_YEAR_AFTER = re.compile(rf"^,? ?(?:en|le|(?:en )?(?:{_MONTH})) ?(?:\d{{1,2}} )?(?:(?:{_MONTH}) )?(20[2-4]\d)\b")
_ALREADY = re.compile(
    r"\b(?:ai eu|a eu|viens d'avoir|vient d'avoir|viens de (?:feter|faire)|vient de (?:feter|faire)|ai fete|a fete|ai fait)(?: mes| ses)? $"
)
_SOMEDAY = re.compile(
    r"\b(?:quand|des que|lorsque|(?<!savoir )(?<!demande )si|une fois|le jour ou|attends?(?!,? (?:non|nan|pardon|c'est))|attendre|attend|jusqu'a ce que|apres|avant|aime avoir|pour (?:mes|ses|avoir))\b[^,.!?]{0,25}$"
)


COUNTDOWN = re.compile(rf"\b{_COUNT} {_UNIT} (?:avant|pour) (?:mes|ses|d'avoir|avoir|d'atteindre|les|mon) $")


def is_someday(before: str) -> bool:
    """Whether the age is only imagined: «quand j'aurai 18 ans»."""
    if COUNTDOWN.search(before):
        return False
    return _SOMEDAY.search(before) is not None and not re.search(
        r"\b(?:si|pour)\b[^,.!?]{0,25}\bj'ai (?:que |deja |seulement |bientot )?$", before
    )


def years_to_go(before: str, after: str, today: date) -> int:
    """How many birthdays separate the writer from the age they name: 0 when they have it already."""
    if _ALREADY.search(before):
        return 0
    if distance := _IN_AFTER.search(after) or _IN_BEFORE.search(before) or COUNTDOWN.search(before):
        return _years(distance[1], distance[2])
    if (year := _YEAR_AFTER.search(after)) and int(year[1]) > today.year:
        return int(year[1]) - today.year
    soon = _SOON_BEFORE.search(before) or _NEXT_BEFORE.search(before) or _SOON_AFTER.search(after)
    return 1 if soon else 0


def _years(count: str, unit: str) -> int:
    number = _SMALL.get(count) or int(count)
    if unit.startswith("an"):
        return number
    return -(-number // 12) if unit == "mois" else 1
