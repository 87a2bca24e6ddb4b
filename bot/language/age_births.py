"""Ages computed from a birth year or date."""

import re
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan",
            "fevrier fevr fev",
            "mars",
            "avril avr",
            "mai",
            "juin",
            "juillet juil",
            "aout",
            "septembre sept",
            "octobre oct",
            "novembre nov",
            "decembre dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:19[4-9]\d|20[0-3]\d|2k\d{1,2})"
_DATE = (
    rf"(?:(?P<iso_year>{_YEAR})[ /.-](?P<iso_month>0?[1-9]|1[0-2])[ /.-](?P<iso_day>[0-3]?\d)(?!\d)"
    rf"|(?P<day>\d{{1,2}})(?:er)?[ /.-]+(?P<month>\d{{1,2}}|{_MONTH})\.?[ /.-]+(?P<year>{_YEAR}|\d\d)(?!\d)"
    rf"|(?P<month_only>{_MONTH}|(?:0?[1-9]|1[0-2])(?=[ /.-])) ?[/.-]? ?(?P<month_year>{_YEAR})|(?P<alone>{_YEAR})(?![\d€]))"
)
_BEFORE = r"(?:(?:le|en|fin|debut|mi|courant|un|une|au|a|aux|dans|vers|ici|la|l'annee)\b(?:(?!depuis|bac|diplom|arriv|venu)[^.?!\d]){0,25}?)?"
_BORN = (
    re.compile(rf"\bn(?:e|ee|es|ees|er)\b[ :]*{_BEFORE}[ :]*{_DATE}"),
    re.compile(rf"\b(?:naissance|naiss|ddn)\b[^\d]{{0,15}}{_DATE}"),
    re.compile(rf"\bsuis (?:du|de|le) {_DATE}"),
    re.compile(
        rf"\b(?:suis|moi|fille|garcon) (?:un |une |de |du |de l'annee |d')?(?P<alone>{_YEAR})(?! ?(?:euros?|€))\b"
    ),
)
_BORN_SHORT = re.compile(
    r"\b(?:n(?:e|ee|er) en|suis (?:de|du)) (?P<short>'?\d\d)\b(?! ?(?:ans|eme|e\b|h\b|euros?|%|/|rue))"
)
_ANSWER_SHORT = re.compile(r"^\W*(?:je suis |moi )?(?:de|du|en) (?P<short>'?[09]\d)\W*$")
_ANSWER = re.compile(rf"(?<![\d/]){_DATE}")
_NOT_A_BIRTH = re.compile(r"\b(?:bac|brevet|cap|diplom\w*|depuis|arriv\w*|rdv|rendez-vous)\b")


def birth_mention(text: str, *, asked: bool) -> re.Match[str] | None:
    """The place where a birth is told in a plain text; after the question a bare date or year is one."""
    for pattern in (*_BORN, _BORN_SHORT):
        if found := pattern.search(text):
            return found
    if asked and (found := _ANSWER_SHORT.search(text)):
        return found
    return _ANSWER.search(text) if asked and not _NOT_A_BIRTH.search(text) else None


def age_from_birth(found: re.Match[str], today: date) -> int | None:
    """The age at `today`; with a year alone, the likelier of the two."""
    parts = found.groupdict()
    if short := parts.get("short") or parts.get("alone"):
        had_birthday_likely = (today.month, today.day) >= (7, 1)
        return _plausible(today.year - _year(short, today) - (not had_birthday_likely))
    if month_year := parts.get("month_year"):
        return _plausible(today.year - _year(month_year, today) - (today.month < _month(str(parts["month_only"]))))
    if iso_year := parts.get("iso_year"):
        return _age_at(str(parts["iso_day"]), str(parts["iso_month"]), iso_year, today)
    return _age_at(str(parts["day"]), str(parts["month"]), str(parts["year"]), today)


def day_of_birth(found: re.Match[str], today: date) -> date | None:
    """The day of birth, when the mention names it whole."""
    parts = found.groupdict()
    named = [parts.get(name) or parts.get(f"iso_{name}") for name in ("day", "month", "year")]
    if not all(named):
        return None
    day, month, year = (str(part) for part in named)
    try:
        return date(_year(year, today), _month(month), int(day))
    except ValueError:
        return None


def _age_at(day: str, month: str, year: str, today: date) -> int | None:
    number = _month(month)
    if not (1 <= int(day) <= 31 and 1 <= number <= 12):
        return None
    return _plausible(today.year - _year(year, today) - ((today.month, today.day) < (number, int(day))))


def _month(written: str) -> int:
    return MONTHS.get(written) or int(written)


def _year(written: str, today: date) -> int:
    digits = written.strip("'")
    if digits.startswith("2k"):
        return 2000 + int(digits[2:])
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) <= today.year % 100 else 1900)


def _plausible(age: int) -> int | None:
    return age if 8 <= age <= 80 else None
