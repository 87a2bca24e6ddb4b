"""Duckling, asked in French about Paris wall-clock time; nothing else in the project imports it."""

import zoneinfo
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timezone
from typing import Any

import duckling

# Duckling reckons on the wall clock, in UTC: it needs no zone file of the machine, only a folder to look into.
_ZONES = duckling.load_time_zones(next(iter(zoneinfo.__path__)))
_FRENCH = duckling.parse_locale("FR_XX", duckling.default_locale_lang(duckling.parse_lang("FR")))
_TIME = duckling.parse_dimensions(["time"])


@dataclass(frozen=True)
class Mention:
    """One reading of an expression: where it stands, its first day, and the day after its last one (None for a date)."""

    begin: int
    finish: int
    first: date
    last: date | None
    grain: str


def mentions(words: str, today: date) -> list[list[Mention]]:
    """For each expression found in unaccented words, in order, its possible readings, soonest first."""
    noon = datetime(today.year, today.month, today.day, 12, tzinfo=timezone.utc)
    context = duckling.Context(duckling.parse_ref_time(_ZONES, "UTC", int(noon.timestamp())), _FRENCH)
    found = duckling.parse(words, context, _TIME, with_latent=False)
    return [readings for item in found if (readings := list(_readings(item)))]


def _readings(item: dict[str, Any]) -> Iterator[Mention]:
    for value in item["value"]["values"] or [item["value"]]:
        if value["type"] == "value":
            yield Mention(item["start"], item["end"], _day(value), None, value["grain"])
        elif "from" in value and "to" in value:
            yield Mention(item["start"], item["end"], _day(value["from"]), _day(value["to"]), value["from"]["grain"])


def _day(value: dict[str, str]) -> date:
    return date.fromisoformat(value["value"][:10])
