"""Days and clock put together: the moment or the span in which to meet, always one that is still to come."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.language.date_clock import MIDNIGHT, Clock, as_time
from bot.language.date_days import Days
from bot.language.date_names import DAY
from bot.language.date_when import Exclusion, When, in_paris

# Of a span already begun, less than this is not worth an appointment.
SHORTEST_REST = timedelta(minutes=30)


def meeting(days: Days | None, clock: Clock | None, now: datetime) -> When | None:
    """When to meet, from what was said of the day and of the hour; `now` is Paris time."""
    if days is None:
        return _next_occurrence(clock, now) if clock else None
    if clock is None:
        return _whole_days(days, now)
    if days.single and days.first:
        return _on_day(days.first, clock, now)
    if days.named and (clock.exact or clock.part_of_day):
        return _limit_at(days, days.named, clock, now)
    whole = _whole_days(days, now)
    return replace(whole, excluded=(*whole.excluded, *_hours_outside(clock))) if whole else None


def from_now_on(now: datetime) -> When:
    """Any time from now."""
    return When("interval", now, day_named=False)


def _next_occurrence(clock: Clock, now: datetime) -> When | None:
    today = now.date()
    when = _on_day(today, clock, now)
    if when is None or _too_late(clock, when, now):
        when = _on_day(today + DAY, clock, now)
    return replace(when, day_named=False, excluded=when.excluded or _hours_outside(clock)) if when else None


def _too_late(clock: Clock, when: When, now: datetime) -> bool:
    if when.end:
        return when.end - now < SHORTEST_REST
    return clock.start is not None and when.start <= now


def _on_day(day: date, clock: Clock, now: datetime) -> When | None:
    if clock.gap:
        return When("instant", _at(day, 0), excluded=_hours_outside(clock))
    if clock.exact and clock.start is not None:
        return _unless_past(When("instant", _at(day, clock.start), grain=clock.grain), now)
    opening = max(_at(day, 0), now) if day == now.date() else _at(day, 0)
    start = opening if clock.start is None else _at(day, clock.start)
    end = None if clock.end is None else _at(day, clock.end)
    return _unless_past(When("interval", start, end, clock.grain), now)


def _unless_past(when: When, now: datetime) -> When | None:
    last = when.end or when.start
    open_today = when.kind == "interval" and when.end is None and when.start.date() >= now.date()
    return when if last > now or open_today else None


def _limit_at(days: Days, named: date, clock: Clock, now: datetime) -> When | None:
    """Of "à partir de jeudi 14h", "avant jeudi midi", "d'ici demain soir": the limit falls on that hour."""
    inclusive = days.last is not None and days.last > named
    moment = _at(named, (clock.end if inclusive else clock.start) or 0)
    if days.first:
        return When("interval", moment, None, clock.grain)
    return When("interval", now, moment, clock.grain) if moment > now else None


def _whole_days(days: Days, now: datetime) -> When | None:
    end = _at(days.last, 0) if days.last else None
    if days.first is None:
        return When("interval", now, end) if end and end > now else None
    if not days.span:
        return When("instant", _at(days.first, 0), grain=days.grain)
    left_out = (Exclusion(first_day=days.not_on),) if days.not_on else ()
    return When("interval", _at(days.first, 0), end, "day", left_out) if end is None or end > now else None


def _hours_outside(clock: Clock) -> tuple[Exclusion, ...]:
    if clock.gap:
        return (Exclusion(since=as_time(clock.gap[0]), until=as_time(clock.gap[1])),)
    if clock.exact:
        return ()
    before = (Exclusion(until=as_time(clock.start)),) if clock.start else ()
    after = (Exclusion(since=as_time(clock.end)),) if clock.end is not None and clock.end < MIDNIGHT else ()
    return before + after


def _at(day: date, minutes: int) -> datetime:
    return in_paris(datetime.combine(day, time.min) + timedelta(minutes=minutes))
