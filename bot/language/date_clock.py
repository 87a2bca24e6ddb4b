"""Hours and parts of the day: found in the words, cut out of them, and handed back as one clock reading."""

import re
from dataclasses import dataclass, replace
from datetime import time

from bot.language.date_names import MONTH

MIDNIGHT = 24 * 60
NOON = 12 * 60
SLACK = 60
PARTS = {
    "matin": (8 * 60, NOON),
    "aprem": (NOON, 18 * 60),
    "soir": (18 * 60, MIDNIGHT),
    "journee": (8 * 60, 18 * 60),
    "debut matin": (8 * 60, 10 * 60),
    "fin matin": (10 * 60, NOON),
    "debut aprem": (NOON, 15 * 60),
    "milieu aprem": (14 * 60, 16 * 60),
    "fin aprem": (16 * 60, 18 * 60),
    "debut soir": (18 * 60, 20 * 60),
    "debut journee": (8 * 60, 10 * 60),
    "fin journee": (16 * 60, 19 * 60),
}


@dataclass(frozen=True)
class Clock:
    """Minutes since midnight: an exact hour (`end` is `start`), a range, or one open side (None).

    `gap` is what "avant 10h ou après 16h" leaves out; `part_of_day` tells "l'après-midi" from hours.
    """

    start: int | None
    end: int | None
    to_the_minute: bool = False
    gap: tuple[int, int] | None = None
    part_of_day: bool = False

    @property
    def exact(self) -> bool:
        """Whether this is one hour rather than a span."""
        return self.start is not None and self.start == self.end

    @property
    def grain(self) -> str:
        """The unit in which the hour was given."""
        return "minute" if self.to_the_minute else "hour"


_BARE = r"(?:2[0-4]|[01]?\d)"
_HOUR = rf"{_BARE}h(?:[0-5]?\d)?(?!\w)"
_NOT_AN_HOUR = rf"(?![\dh/.:]| ?(?:{MONTH}|jours?|mois|semaine|ans?|min|/|prochain))"
_ABOUT = r"(?:vers |les |genre |a |au |a peu pres )*"
_TO = rf" ?(?:a|et|-|/|jusqu'a) ?{_ABOUT}"
_AND_BEFORE = rf" ?(?:(?=\d)|mais (?:pas apres|avant)|et avant) ?{_ABOUT}"
_FROM = rf"(?:\b(?:de|d'|entre|a partir de|apres|des|vers|pas avant) )?{_ABOUT}\b"

_RANGE = re.compile(
    rf"{_FROM}({_HOUR})(?:{_TO}|{_AND_BEFORE})({_HOUR})"
    rf"|(?:\b(?:de|entre|a partir de|vers) |(?:^|\| |demain |aujourd'hui |prochain ))({_BARE}){_TO}({_HOUR})"
    rf"|(?<![\d/])({_BARE}) ?[-/] ?({_HOUR})"
    rf"|{_FROM}({_HOUR}){_TO}({_BARE}){_NOT_AN_HOUR}"
    rf"|\b(?:de ({_BARE}) a|entre ({_BARE}) et) ({_BARE}){_NOT_AN_HOUR}"
)
_NO_EARLIER = (
    r"(?:pas avant|(?<!pas )apres|a partir de|des|pas plus tot que|(?<!pas )plus tard que|au plus tot|a compter de)"
)
_AFTER = re.compile(
    rf"\b{_NO_EARLIER} {_ABOUT}(?P<h>{_HOUR})|(?:\ba )?\b(?P<g>{_HOUR}) (?:ou|et) (?:plus tard|apres|plus|\+)"
)
_NO_LATER = r"(?:pas apres|(?<!pas )avant|jusqu'a|d'ici|(?<!pas )plus tot que|pas plus tard que)"
_AT_MOST = r"(?:(?:au |grand )?max(?:imum)?|au plus tard)"
_BEFORE = re.compile(
    rf"\b(?:{_NO_LATER}|{_AT_MOST}) {_ABOUT}(?P<h>{_HOUR})"
    rf"|(?:\ba )?\b(?P<g>{_HOUR}) (?:ou avant|dernier delai|{_AT_MOST})"
)
_INSTANT = re.compile(rf"{_ABOUT}\b({_HOUR})(?: (?:pile|12h))?")
_PART_NAME = r"(?:debut|fin|milieu) (?:de |d'|du |de la |de l')?(?:matin|aprem|soir|journee)|matin|aprem|soir"
_PART = re.compile(
    rf"(?:\b(?:plutot|dans|en|au|a|ou|et|de|du|des) )*(?:\b(?:le|la|les|l'|ce|d'))* ?\b(?P<part>{_PART_NAME})\b"
)


def as_time(minutes: int) -> time:
    """A clock time from minutes since midnight; midnight itself is the start of the day."""
    return time(minutes // 60 % 24, minutes % 60)


def read_clock(words: str) -> tuple[Clock | None, str]:
    """The hour, span or part of the day these words ask for, and the words left once it is cut out."""
    words, parts = _cut_parts(words)
    clock, words = _read_hours(words, afternoon=bool(parts) and min(parts)[0] >= NOON)
    if clock and clock.exact and parts and not _belongs(clock, parts):
        clock = None
    if not parts:
        return clock, words
    part = Clock(min(parts)[0], max(parts, key=lambda span: span[1])[1], part_of_day=True)
    return _within(part, clock), words


def _belongs(clock: Clock, parts: list[tuple[int, int]]) -> bool:
    """Of "mon rdv de 9h, plutôt cet après-midi", 9h is not an hour of the afternoon."""
    start, end = min(parts)[0], max(last for _, last in parts)
    return clock.start is None or start < NOON or start - SLACK <= clock.start <= end


def _cut_parts(words: str) -> tuple[str, list[tuple[int, int]]]:
    parts: list[tuple[int, int]] = []

    def noted(found: re.Match[str]) -> str:
        parts.append(_span_of(found["part"]))
        return " "

    return _PART.sub(noted, words), parts


def _span_of(written: str) -> tuple[int, int]:
    edge, name = written.split(maxsplit=1)[0], re.split(r"[ ']", written)[-1]
    return PARTS.get(f"{edge} {name}") or PARTS[name]


def _read_hours(words: str, *, afternoon: bool) -> tuple[Clock | None, str]:
    if found := _RANGE.search(words):
        start, end = (text for text in found.groups() if text)
        if span := _span(start, end, afternoon=afternoon):
            return span, _cut(words, found)
    after, before = _AFTER.search(words), _BEFORE.search(words)
    if after or before:
        return _limits(words, after, before, afternoon=afternoon)
    if found := _INSTANT.search(words):
        minutes = _minutes(found[1], afternoon=afternoon)
        return Clock(minutes, minutes, to_the_minute=_has_minutes(found[1])), _cut(words, found)
    return None, words


def _span(start: str, end: str, *, afternoon: bool) -> Clock | None:
    first, last = _minutes(start, afternoon=afternoon), _minutes(end, afternoon=afternoon)
    return Clock(first, last, to_the_minute=_has_minutes(start)) if first < last else None


def _limits(
    words: str, after: re.Match[str] | None, before: re.Match[str] | None, *, afternoon: bool
) -> tuple[Clock | None, str]:
    start = _limit(after, afternoon=afternoon)
    end = _limit(before, afternoon=afternoon)
    written = "".join(found[0] for found in (after, before) if found)
    for found in (after, before):
        words = words.replace(found[0], " ", 1) if found else words
    if start is not None and end is not None and start >= end:
        return Clock(None, None, gap=(end, start)), words
    return Clock(start, end, to_the_minute=_has_minutes(written)), words


def _limit(found: re.Match[str] | None, *, afternoon: bool) -> int | None:
    return _minutes(found["h"] or found["g"], afternoon=afternoon) if found else None


def _minutes(written: str, *, afternoon: bool) -> int:
    hour, _, minutes = written.partition("h")
    late = 12 if afternoon and int(hour) * 60 < NOON else 0
    return (int(hour) + late) * 60 + int(minutes or 0)


def _has_minutes(written: str) -> bool:
    return re.search(r"h\d", written) is not None


def _cut(words: str, found: re.Match[str]) -> str:
    return f"{words[: found.start()]} {words[found.end() :]}"


def _within(part: Clock, clock: Clock | None) -> Clock:
    """An hour said with a part of the day stands by itself; an open side is closed by the part's own end."""
    if clock is None:
        return part
    start = clock.start if clock.start is not None else part.start
    end = clock.end if clock.end is not None else part.end
    if start is not None and end is not None and start > end:
        return clock
    return replace(clock, start=start, end=end)
