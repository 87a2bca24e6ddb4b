"""Links that open an appointment, or the right to book for someone, without an account."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.mission_locale.errors import Refused

# No appointment is booked so far ahead: its own end comes first.
LINK_LASTS = timedelta(days=180)
PRESCRIBER_LINK_LASTS = timedelta(days=365)
BOOKINGS_AN_HOUR = 20


class Purpose(StrEnum):
    """What a link allows."""

    VIEW = "view"
    MANAGE = "manage"


@dataclass(frozen=True)
class OpenLink:
    """A link whose token is known: which appointment, and what may be done with it."""

    appointment_id: str
    purpose: Purpose
    expires_at: datetime


@dataclass(frozen=True)
class Prescriber:
    """A school, a CCAS… that books for young people."""

    id: str
    name: str
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether its link still works."""
        return self.revoked_at is None and now < self.expires_at


class DeadLink(Refused):
    """Never given out, expired, revoked, or its appointment is over: all the same to whoever asks."""

    code = "dead_link"


class ViewOnly(Refused):
    """This link shows, and changes nothing."""

    code = "view_only"


class ChangedMeanwhile(Refused):
    """The appointment is no longer what the page showed."""

    code = "changed_meanwhile"


class TooManyBookings(Refused):
    """More in an hour than anybody fills in by hand."""

    code = "too_many_bookings"


class UnknownPrescriber(Refused):
    """No prescriber has this name or identifier."""

    code = "unknown_prescriber"
