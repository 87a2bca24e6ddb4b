"""What the person rules out: "sauf mercredi", "pas le matin", "jeudi je peux pas"."""

import re
from datetime import date, time

from bot.language.date_clock import as_time, read_clock
from bot.language.date_days import Days, read_days
from bot.language.date_names import DAY, MONTH, WEEKDAY, WEEKDAYS
from bot.language.date_when import Exclusion

_PART = r"(?:(?:debut|fin) d[e'] ?(?:l')?)?(?:matin|aprem|soir|midi)"
_DAY = (
    rf"(?:apres-)?demain|aujourd'hui|{WEEKDAY}s?(?: prochain)?(?: \d{{1,2}})?(?: {MONTH})?|\d{{1,2}} {MONTH}|\d{{1,2}}/\d{{1,2}}|"
    r"(?<=le )\d{1,2}(?!h| h|\d)|week-end(?: prochain)?|(?:cette |la )?semaine(?: prochaine)?"
)
_ARTICLE = r"(?:(?:le|les|la|l'|ce|cet|cette|en|pour|de|du|dans|un|a) ?)*"
_TERM = rf"{_ARTICLE}\b(?:(?:{_DAY})(?: {_ARTICLE}{_PART})?|{_PART})\b"
# A comma only lists when "et", "ou" or "ni" closes the list: in "pas jeudi, vendredi", Friday is wanted.
_TERMS = rf"(?P<terms>{_TERM}(?:(?: ?, ?{_TERM})* ?(?:et|ou|ni|&) ?{_TERM})*)"
_BUSY_AT = r"(?:cours|taf|boulot|ecole|formation|stage)"
_ERRAND = r"(?:truc|entretien|enterrement|exam\w*|partiels?|concours|code|controle|mariage|empechement|imprevu)"
# "j'ai un entretien jeudi": what keeps them busy elsewhere on that day.
_BUSY_WITH = rf"\bj'ai (?:un |une |mon |ma |mes |des |le |la |les )?(?:{_BUSY_AT}|{_ERRAND}(?: (?!et\b|mais\b|donc\b)\w+){{0,3}}?)"
_REFUSAL = (
    r"(?:je |on )?(?:peux|pourrais?|pourra) pas(?: (?:venir|y aller|me deplacer|me liberer|etre (?:la|presente?)|passer)(?: (?:a|au) (?:\w+ )?rdv)?)?|"
    r"(?:(?:je |ne )*(?:suis|serai|serais) )?(?:pas (?:du tout )?(?:dispo\w*|libre|la|possible|ope)|indispo\w*|occupee?|prise?)|"
    r"(?:c'est |ca va etre )?(?:pas possible|impossible|mort|chaud|complique|pas bon)|"
    r"(?:ca )?(?:m'arrange|marche|va|le fait|passe) pas|(?:je )?garde (?:mon|ma|mes|le|la|les) \w+|"
    rf"(?:je )?(?:bosse|travaille|taffe|taf|dors)(?! pas)|(?:j'ai|suis en) {_BUSY_AT}"
)
_EXCEPT = r"(?:tout )?(?:sauf|hormis|excepte|a part|evite\w*(?: si possible)?|mais pas|surtout pas|plutot pas|en dehors d[eu]|hors)"
# In "je sais pas, jeudi ?", "pourquoi pas jeudi", "je bosse pas jeudi", Thursday suits.
_WELCOMING = ("pourquoi", "sais", "vois", "cours", "bosse", "travaille", "taffe", "pense", "comprends", "oublie")
_BARE_NOT = "".join(f"(?<!{word} )" for word in _WELCOMING) + r"\bpas"

_AFTER_TERMS = re.compile(
    rf"\b{_TERMS},? (?:(?:bah|ben|mais|la|moi|ca|par contre|ce sera|c'est) )*(?:{_REFUSAL}|non)\b(?! (?:avant|apres))"
)
_BEFORE_TERMS = re.compile(
    rf"(?:\b{_EXCEPT}|\b(?:{_REFUSAL})|{_BUSY_WITH}|{_BARE_NOT})(?: pour moi)? {_TERMS}(?! (?:pro|que))"
)
_HOURS = (
    r"(?P<hours>(?:(?:de|entre|vers|a) )?\d{1,2}h?\d{0,2} ?(?:a|et|-|/) ?\d{1,2}h\d{0,2}|"
    r"(?:a |vers |le )?\d{1,2}h\d{0,2})"
)
_BUSY = rf"(?:bosse|travaille|taffe|taf|suis (?:en )?(?:{_BUSY_AT}|occupee?)|j'ai cours|suis pris\w*)(?! pas)"
_EXCEPT_HOURS = re.compile(rf"\b(?:{_EXCEPT}|(?:{_REFUSAL})|{_BUSY}|pas) {_HOURS}")
_WORK = r"(?:du|des|le|les|la|de|mes|mon|l'ecole|cours|taf|boulot|travail|bahut|lycee)"
_FREE_AFTER = re.compile(
    rf"\b(?:{_BUSY}(?: \w+)? jusqu'a|(?:finis?|termine|sors|debauche)(?: {_WORK})* (?:a|vers)) (?=\d{{1,2}}h)"
)
_WORKDAYS = re.compile(r"\b(?:en semaine|jours? (?:de semaine|ouvres?|ouvrables?))\b")
_HOURS_OF_PART = {
    "matin": (time(0), time(12)),
    "midi": (time(12), time(14)),
    "aprem": (time(12), time(18)),
    "soir": (time(18), None),
}


def without_exclusions(words: str, today: date) -> tuple[str, tuple[Exclusion, ...]]:
    """The words that say when they can, and what those cut out say of when they cannot."""
    excluded: list[Exclusion] = []

    def noted(found: re.Match[str]) -> str:
        excluded.extend(_exclusions(found["terms"], today))
        return " | "

    words = _EXCEPT_HOURS.sub(lambda found: _noted_hours(found, excluded), _FREE_AFTER.sub("apres ", words))
    for pattern in (_AFTER_TERMS, _BEFORE_TERMS):
        words = pattern.sub(noted, words)
    if _WORKDAYS.search(words):
        words = _WORKDAYS.sub(" | ", words)
        excluded += [Exclusion(weekday=5), Exclusion(weekday=6)]
    return words, tuple(excluded)


def _noted_hours(found: re.Match[str], excluded: list[Exclusion]) -> str:
    clock, _ = read_clock(found["hours"])
    if clock is None or clock.start is None or clock.end is None:
        return found[0]
    excluded.append(Exclusion(since=as_time(clock.start), until=as_time(clock.end + 60 * clock.exact)))
    return " | "


def _exclusions(terms: str, today: date) -> list[Exclusion]:
    return [excluded for term in re.split(r",|\b(?:et|ou|ni)\b|&", terms) if (excluded := _exclusion(term, today))]


def _exclusion(term: str, today: date) -> Exclusion | None:
    part = next((name for name in _HOURS_OF_PART if re.search(rf"\b{name}\b", term)), None)
    since, until = _HOURS_OF_PART[part] if part else (time.min, None)
    weekday = re.search(WEEKDAY, term)
    if weekday and not re.search(r"\d|prochain|\bce\b", term):
        return Exclusion(weekday=WEEKDAYS.index(weekday[0]), since=since, until=until)
    days = read_days(term if re.search(r"[a-z]", term) else f"le {term}", today)
    if days and days.first:
        return Exclusion(first_day=days.first, last_day=_last(days), since=since, until=until)
    return Exclusion(since=since, until=until) if part else None


def _last(days: Days) -> date | None:
    if days.last:
        return days.last - DAY
    return days.first + 6 * DAY if days.grain == "week" and days.first else None
