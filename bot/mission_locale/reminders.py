"""When somebody is to be reminded of an appointment.

The night is left in peace, and with it the hour that the clock changes repeat or skip.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from bot.mission_locale.opening_hours import PARIS

DAYS_BEFORE = (7, 1)
# Reminding of what was booked a moment ago is noise.
NOT_SOONER_THAN = timedelta(hours=2)
DAY_BEGINS, NIGHT_BEGINS = time(8), time(21)


@dataclass(frozen=True)
class Reminder:
    """One reminder of an appointment: `kind` is « j7 » for seven days before; worth nothing from `expires_at` on."""

    kind: str
    due_at: datetime
    expires_at: datetime


def is_night(moment: datetime) -> bool:
    """Whether nobody is to be disturbed, in Paris."""
    return not DAY_BEGINS <= moment.astimezone(PARIS).time() < NIGHT_BEGINS


def reminders_of(start: datetime, booked_at: datetime, days_before: Sequence[int] = DAYS_BEFORE) -> list[Reminder]:
    """The reminders owed for an appointment that was booked, or last moved, at `booked_at`; the earliest first."""
    days = sorted(set(days_before), reverse=True)
    moments = [_due(start, count) for count in days]
    ends = [*moments, start][1:]
    return [
        Reminder(f"j{count}", due, end)
        for count, due, end in zip(days, moments, ends, strict=True)
        if booked_at + NOT_SOONER_THAN <= due < end
    ]


def _due(start: datetime, days: int) -> datetime:
    """The same hour on an earlier day; what would fall in the night comes at the next morning's beginning."""
    local = start.astimezone(PARIS).replace(tzinfo=None) - timedelta(days=days)
    if local.time() < DAY_BEGINS:
        local = datetime.combine(local.date(), DAY_BEGINS)
    elif local.time() >= NIGHT_BEGINS:
        local = datetime.combine(local.date() + timedelta(days=1), DAY_BEGINS)
    return local.replace(tzinfo=PARIS).astimezone(UTC)
