"""Appointments: why people come, what becomes of an appointment, and what can go wrong when booking one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random

from bot.mission_locale.errors import Refused, TryAgain
from bot.mission_locale.opening_hours import PARIS

CELL = timedelta(minutes=5)
# Nothing that is mistaken for something else aloud or on paper, and no vowel, so that no word comes out.
REFERENCE_LETTERS = "CDFGHJKMNPQRTVWX3479"
REFERENCE_LENGTH = 6
DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)


class Mode(StrEnum):
    """Where the appointment takes place."""

    OFFICE = "office"
    TELEPHONE = "telephone"
    VIDEO = "video"

    @property
    def label(self) -> str:
        """As the young person reads it."""
        return {"office": "à la Mission Locale", "telephone": "par téléphone", "video": "en visio"}[self.value]


class Booker(StrEnum):
    """Who makes an appointment."""

    PERSON = "person"
    PRESCRIBER = "prescriber"
    STAFF = "staff"


class OpenTo(StrEnum):
    """Who may make an appointment for a reason."""

    EVERYONE = "everyone"
    PRESCRIBERS = "prescribers"
    STAFF = "staff"

    def admits(self, booker: Booker) -> bool:
        """The office may always; prescribers unless it keeps the reason to itself."""
        admitted = {
            OpenTo.EVERYONE: frozenset(Booker),
            OpenTo.PRESCRIBERS: frozenset({Booker.PRESCRIBER, Booker.STAFF}),
            OpenTo.STAFF: frozenset({Booker.STAFF}),
        }
        return booker in admitted[self]


class AppointmentStatus(StrEnum):
    """What became of an appointment."""

    HELD = "held"
    CONFIRMED = "confirmed"
    EXPIRED = "expired"
    CANCELLED_BY_PERSON = "cancelled_by_person"
    CANCELLED_BY_OFFICE = "cancelled_by_office"
    MOVED = "moved"
    SEEN = "seen"
    NOSHOW = "noshow"
    EXCUSED = "excused"


ACTIVE = frozenset({AppointmentStatus.HELD, AppointmentStatus.CONFIRMED})
CANCELLED = frozenset({AppointmentStatus.CANCELLED_BY_PERSON, AppointmentStatus.CANCELLED_BY_OFFICE})


@dataclass(frozen=True)
class Reason:
    """Why one comes, and what that asks of the agenda."""

    id: str
    label: str
    minutes: int
    buffer_minutes: int = 0
    notice: timedelta = timedelta(hours=24)
    max_days: int = 42
    instructions: str = ""
    active: bool = True
    modes: tuple[Mode, ...] = (Mode.OFFICE, Mode.TELEPHONE)
    open_to: OpenTo = OpenTo.EVERYONE
    # People come together, to a session planned beforehand that has a number of seats.
    in_group: bool = False

    @property
    def length(self) -> timedelta:
        """How long the person stays."""
        return timedelta(minutes=self.minutes)

    @property
    def buffer(self) -> timedelta:
        """What the counsellor needs after it."""
        return timedelta(minutes=self.buffer_minutes)


@dataclass(frozen=True)
class Appointment:
    """A time held or taken. `reference` is what the person says at the desk; a late hold is worth nothing."""

    id: str
    reference: str
    counsellor_id: str
    reason_id: str
    conversation_id: str | None
    start: datetime
    end: datetime
    status: AppointmentStatus
    mode: Mode
    hold_until: datetime | None
    created_at: datetime
    ics_uid: str
    ics_seq: int = 0
    version: int = 1
    first_name: str | None = None
    phone: str | None = None
    session_id: str | None = None
    created_by: Booker = Booker.PERSON

    @property
    def label(self) -> str:
        """Day and hour in words."""
        return day_and_hour(self.start)


@dataclass(frozen=True, order=True)
class BookableTime:
    """A moment someone can come: computed, never stored. `seats` is how many are left, when people come together."""

    start: datetime
    end: datetime
    seats: int | None = None

    @property
    def label(self) -> str:
        """Day and hour in words."""
        return day_and_hour(self.start)


@dataclass(frozen=True)
class Offer:
    """Times to choose from; not `exact` when nothing was left where they wanted it and these are the nearest."""

    times: tuple[BookableTime, ...]
    exact: bool


class TimeRefused(Refused):
    """This time cannot be had; `nearest` are those that can."""

    code = "time_refused"

    def __init__(self, nearest: Sequence[BookableTime] = ()) -> None:
        super().__init__()
        self.nearest = tuple(nearest)


class SlotGone(TimeRefused):
    """Someone else has it by now, or the hold ran out."""

    code = "slot_gone"


class OutsideOpening(TimeRefused):
    """Nobody receives at that time."""

    code = "outside_opening"


class InThePast(TimeRefused):
    """That time is over."""

    code = "in_the_past"


class BusyThen(TimeRefused):
    """The person has another appointment at that time."""

    code = "busy_then"


class TooLate(Refused):
    """Too near to be changed from here: the person telephones."""

    code = "too_late"


class NothingBooked(Refused):
    """This person has no such appointment."""

    code = "nothing_booked"


class UnknownReason(Refused):
    """No such reason, or it is no longer received for."""

    code = "unknown_reason"


class PhoneNeeded(Refused):
    """An appointment by telephone needs a number to call."""

    code = "phone_needed"


class ModeRefused(Refused):
    """People are not received this way for this reason."""

    code = "mode_refused"


class AlreadyBooked(Refused):
    """One appointment at a time for a reason: move or cancel the one that stands."""

    code = "already_booked"

    def __init__(self, appointment: Appointment) -> None:
        super().__init__()
        self.appointment = appointment


class Overtaken(TryAgain):
    """Something changed between our look and our change."""


def make_reference(random: Random) -> str:
    """Six characters that can be read out over a bad line."""
    return "".join(random.choices(REFERENCE_LETTERS, k=REFERENCE_LENGTH))


def cells_of(start: datetime, reason: Reason) -> tuple[datetime, ...]:
    """The five-minute cells that an appointment and its buffer take up, in order."""
    return tuple(start + CELL * index for index in range((reason.length + reason.buffer) // CELL))


def day_and_hour(moment: datetime) -> str:
    """« mardi 24 novembre à 14 h 30 », Paris time."""
    local = moment.astimezone(PARIS)
    day = "1er" if local.day == 1 else str(local.day)
    minutes = f" {local:%M}" if local.minute else ""
    return f"{DAYS[local.weekday()]} {day} {MONTHS[local.month - 1]} à {local.hour} h{minutes}"
