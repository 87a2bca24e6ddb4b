"""From rows of the appointment tables to values."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from bot.database.encryption import Cipher
from bot.mission_locale.appointments import Mode, OpenTo, Reason
from bot.mission_locale.bookable_times import Closure, Opening
from bot.mission_locale.opening_hours import Interval


def reason_of(row: Row[Any]) -> Reason:
    """The reason kept in a row of `reasons`."""
    return Reason(
        row.id,
        row.label,
        row.minutes,
        row.buffer_minutes,
        timedelta(minutes=row.notice_minutes),
        row.max_days,
        row.instructions,
        row.active,
        tuple(Mode(mode) for mode in row.modes.split(",")),
        OpenTo(row.open_to),
        row.in_group,
    )


def opening_of(row: Row[Any]) -> Opening:
    """The opening kept in a row of `openings`."""
    hours = Interval(row.start_local, row.end_local)
    return Opening(row.counsellor_id, hours, row.weekday, row.day, row.valid_from, row.valid_to)


def closure_of(row: Row[Any]) -> Closure:
    """The closure kept in a row of `closures`."""
    return Closure(row.day, row.label, row.open_anyway)


def sealed(text: str | None, cipher: Cipher) -> str | None:
    """Encrypted, if there is anything to encrypt."""
    return cipher.encrypt(text) if text else None


def unsealed(token: str | None, cipher: Cipher) -> str | None:
    """What `sealed` was given."""
    return cipher.decrypt(token) if token else None
