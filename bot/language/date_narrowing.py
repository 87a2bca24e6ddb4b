"""A span that begins or ends with what was ruled out is given without it: "demain sauf le matin", "pas cette semaine"."""

from dataclasses import replace
from datetime import datetime, time

from bot.language.date_names import DAY
from bot.language.date_when import Exclusion, When, in_paris

_LONGEST_LOOK = 31


def narrowed(when: When, now: datetime) -> When:
    """The same wish, its start moved past the days and hours that do not suit; when nothing is left, unchanged."""
    if when.grain in {"hour", "minute"} or not when.excluded:
        return when
    start = _after_refusal(when, now) if _is_open(when) else when.start
    for _ in range(_LONGEST_LOOK):
        refusal = next((one for one in when.excluded if one.covers(start)), None)
        if refusal is None:
            break
        start = _end_of(refusal, start)
    end = when.bounds()[1]
    if start == when.start or (end is not None and start >= end):
        return when
    return replace(when, kind="interval", start=start, end=end)


def _is_open(when: When) -> bool:
    return when.kind == "interval" and when.end is None and not when.day_named


def _after_refusal(when: When, now: datetime) -> datetime:
    """Who only says "pas demain" means some later day, and not the hours that are left of today."""
    days = [one for one in when.excluded if one.first_day is not None and _whole_days(one)]
    near = [one for one in days if one.first_day is not None and one.first_day <= now.date() + DAY]
    ends = [last for one in near if (last := one.last_day or one.first_day) is not None]
    return max([when.start, *(in_paris(datetime.combine(last + DAY, time.min)) for last in ends)])


def _whole_days(exclusion: Exclusion) -> bool:
    return exclusion.since == time.min and exclusion.until is None


def _end_of(exclusion: Exclusion, moment: datetime) -> datetime:
    """The first moment after it, on that day or at the next midnight."""
    if exclusion.until is not None:
        return in_paris(datetime.combine(moment.date(), exclusion.until))
    return in_paris(datetime.combine(moment.date() + DAY, time.min))
