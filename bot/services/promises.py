"""A moment as one says it to someone who waits: "demain avant 12 h 30"."""

from datetime import datetime, timedelta

from bot.mission_locale.opening_hours import PARIS

_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip


def promise_in_words(due_at: datetime, now: datetime) -> str:
    """The day and the hour before which an answer comes, in Paris time."""
    due, today = due_at.astimezone(PARIS), now.astimezone(PARIS).date()
    return f"{_day(due, today)} avant {_hour(due)}"


def _day(due: datetime, today: object) -> str:
    if due.date() == today:
        return "aujourd'hui"
    if due.date() - timedelta(days=1) == today:
        return "demain"
    number = "1er" if due.day == 1 else str(due.day)
    return f"{_DAYS[due.weekday()]} {number} {_MONTHS[due.month - 1]}"


def _hour(due: datetime) -> str:
    return f"{due.hour} h" if due.minute == 0 else f"{due.hour} h {due.minute:02d}"
