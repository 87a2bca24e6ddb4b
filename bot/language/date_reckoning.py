"""Days worked out from today, each written as Duckling reads it: "le 03/12/2026"."""

import re
from calendar import monthrange
from datetime import date, timedelta

from bot.language.date_names import DAY, MONTHS, WEEKDAYS

FRIDAY = 4
SHORTEST_MONTH = 28
Found = re.Match[str]


def in_some_days(found: Found, today: date) -> str:
    """Read "dans 10 jours", "dans 2 mois à compter de demain"."""
    start = today + DAY if found["origin"] == "demain" else today
    if found["unit"] == "mois":
        return _date(_same_day_later(start, int(found["n"])))
    return _date(start + int(found["n"]) * _unit(found["unit"]))


def _same_day_later(day: date, months: int) -> date:
    first = _first_of_month(day, months)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def by_some_days(found: Found, today: date) -> str:
    """Read "d'ici 15 jours", "sous 8 jours"."""
    return f"d'ici {in_some_days(found, today)}"


def _unit(name: str) -> timedelta:
    return DAY if name.startswith("jour") else 7 * DAY


def coming_weekend(found: Found, today: date) -> str:
    """Read "le week-end prochain" is this one until Thursday; from Friday on, Duckling's reading holds."""
    return found["name"] if today.weekday() < FRIDAY else found[0]


def weekday_in_eight(found: Found, today: date) -> str:
    """Read "samedi en 8", "mardi en quinze"."""
    weeks = 2 if found["n"] in {"15", "quinze"} else 1
    return _date(_next_weekday(found["day"], today) + 7 * weeks * DAY)


def weekday_in_days(found: Found, today: date) -> str:
    """Read "mardi dans 8 jours": a week after the coming one."""
    return _date(_next_weekday(found["day"], today) + (int(found["n"]) // 7 * 7) * DAY)


def _next_weekday(name: str, today: date) -> date:
    return today + ((WEEKDAYS.index(name) - today.weekday() - 1) % 7 + 1) * DAY


def weekday_next_week(found: Found, today: date) -> str:
    """Read "mercredi de la semaine prochaine"."""
    monday = today - today.weekday() * DAY + 7 * DAY
    return _date(monday + WEEKDAYS.index(found["day"]) * DAY)


def part_of_week(found: Found, today: date) -> str:
    """Read "en début de semaine" is Monday and Tuesday, the middle Wednesday and Thursday, the end Thursday and Friday."""
    first, last = {"debut": (0, 1), "milieu": (2, 3), "fin": (3, 4)}[found["part"]]
    monday = today - today.weekday() * DAY
    if found["next"] or (today > monday + last * DAY and not found["this"]):
        monday += 7 * DAY
    return f"du {monday + first * DAY:%d/%m/%Y} au {monday + last * DAY:%d/%m/%Y}"


def week_of(found: Found, today: date) -> str:
    """Read "la semaine du 7"."""
    day = int(found["n"])
    month = _first_of_month(today, later=0 if day >= today.day else 1)
    return f"la semaine du {month.replace(day=day):%d/%m/%Y}" if 1 <= day <= SHORTEST_MONTH else found[0]


def day_of_month(found: Found, today: date) -> str:
    """Read "le 15 du mois prochain"."""
    first = _first_of_month(today, later=1 if "prochain" in found[0] else 0)
    day = int(found["n"])
    return _date(first.replace(day=day)) if 1 <= day <= monthrange(first.year, first.month)[1] else found[0]


def part_of_month(found: Found, today: date) -> str:
    """Read "fin du mois"."""
    first = _first_of_month(today, later=1 if "prochain" in found[0] else 0)
    part = {"debut": "debut ", "milieu": "mi-", "fin": "fin "}[found["part"]]
    return f"{part}{MONTHS[first.month - 1]}"


def _first_of_month(today: date, later: int) -> date:
    year, month = divmod(today.year * 12 + today.month - 1 + later, 12)
    return date(year, month + 1, 1)


def _date(day: date) -> str:
    return f"le {day:%d/%m/%Y}"


def whole_date(found: Found, today: date) -> str:
    """Read "lundi 30 novembre" as its next occurrence; a weekday that does not fit is left for Duckling to judge."""
    day, month = int(found["n"]), MONTHS.index(found["month"]) + 1
    year = int(found["year"]) if found["year"] else today.year + ((month, day) < (today.month, today.day))
    if not 1 <= day <= monthrange(year, month)[1]:
        return found[0]
    wanted = date(year, month, day)
    return f"{wanted:%d/%m/%Y}" if found["day"] in {None, WEEKDAYS[wanted.weekday()]} else found[0]
