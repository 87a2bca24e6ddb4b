"""The words that stand for the office's facts in every text: {telephone}, {address}, {opening_hours}…"""

import string
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby

from bot.facts.marked import Marked
from bot.mission_locale.offices import Hotline, Interval, Office, Territory, plain_name

MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def office_words(office: Office) -> dict[str, str]:
    """What each placeholder becomes for this office."""
    return {
        "office_name": office.name,
        "address": office.address,
        "telephone": office.telephone,
        "telephone_caution": office.telephone_caution if office.telephone_to_be_confirmed else "",
        "opening_hours": opening_hours(office.openings),
        "hours_caution": office.openings_caution if office.openings_to_be_confirmed else "",
        "outreach": " · ".join(f"{place.place} ({place.when})" for place in office.outreach),
        "renaming": _renaming(office),
        "town": office.town,
        "directions": office.directions,
    }


def territory_words(territory: Territory) -> dict[str, str]:
    """The communes served, as a list to read; its signs end a sentence each."""
    names = sorted((commune.name for commune in territory.communes), key=plain_name)
    return {"communes": " · ".join(names), "communes_count": str(len(names))}


def hotline_words(numbers: Mapping[str, Hotline]) -> dict[str, str]:
    """Every number with its use and its hours, a line each."""
    lines = [f"• {one.number} — {one.name}, {one.purpose} ({one.hours})" for one in numbers.values()]
    return {"hotlines": "\n".join(lines)}


def in_words(day: date) -> str:
    """« 1er octobre 2025 »."""
    number = "1er" if day.day == 1 else str(day.day)
    return f"{number} {MONTHS[day.month - 1]} {day.year}"


def _renaming(office: Office) -> str:
    if office.renamed_on is None or not office.former_names:
        return ""
    since = in_words(office.renamed_on)
    if len(office.former_names) == 1:
        return f"Avant le {since}, elle s'appelait : {office.former_names[0]}."
    return f"Depuis le {since}, elle réunit : {' · '.join(office.former_names)}."


def opening_hours(openings: Mapping[int, tuple[Interval, ...]]) -> str:
    """The week in words: « du lundi au vendredi, 9 h - 12 h 30 et 13 h 30 - 17 h »."""
    runs = groupby(sorted(openings), key=lambda day: openings[day])
    return " ; ".join(f"{_span(list(days))}, {_intervals(hours)}" for hours, days in runs if hours)


def _span(days: list[int]) -> str:
    if len(days) == 1:
        return f"le {DAYS[days[0]]}"
    if days[-1] - days[0] != len(days) - 1:
        return "les " + ", ".join(DAYS[day] for day in days)
    return f"du {DAYS[days[0]]} au {DAYS[days[-1]]}"


def _intervals(intervals: Iterable[Interval]) -> str:
    return " et ".join(f"{_hour(i.start.hour, i.start.minute)} - {_hour(i.end.hour, i.end.minute)}" for i in intervals)


def _hour(hour: int, minute: int) -> str:
    return f"{hour} h {minute:02d}" if minute else f"{hour} h"


def filled(text: Marked, words: Mapping[str, str]) -> str:
    """The text with the office's facts in place; an unknown placeholder is a fault."""
    check_placeholders(text, frozenset(words))
    return without_gaps(text.text().format(**words))


def without_gaps(text: str) -> str:
    """A placeholder may be empty (nothing left to confirm): no double space or blank line stays behind."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return "\n".join(lines).strip()


def check_placeholders(text: Marked, known: frozenset[str]) -> None:
    """Raise when the text asks for a value nobody gives."""
    try:
        names = [name for _, name, _, _ in string.Formatter().parse(text.text()) if name is not None]
    except ValueError as error:
        raise text.fault(f"accolades mal fermées ({error})") from None
    for name in names:
        if name not in known:
            raise text.fault(f"« {{{name}}} » n'est pas une valeur connue")
