"""Where a time can be had: at a counsellor's, or on a seat of a workshop. Inside the caller's transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.mission_locale.appointments import (
    Appointment,
    AppointmentStatus,
    BookableTime,
    Booker,
    BusyThen,
    Reason,
    UnknownReason,
)
from bot.mission_locale.bookable_times import Calendar, ClosedDays, Span, compute, day_of, last_moment, who_receives
from bot.mission_locale.workshops import open_sessions, session_at
from bot.services.ports import UnitOfWork


@dataclass(frozen=True)
class BookingRules:
    """What an office decides about its appointments."""

    hold_for: timedelta = timedelta(minutes=10)
    change_until: timedelta = timedelta(hours=4)
    nearest: int = 3
    # How long a time that came free is kept for the next who waits.
    offer_for: timedelta = timedelta(hours=2)
    open_on_pentecost_monday: bool = False


@dataclass(frozen=True)
class Place:
    """What an appointment takes: a counsellor's time, or a seat of a session that a counsellor leads."""

    counsellor_id: str
    start: datetime
    end: datetime
    session_id: str | None = None


def times_for(
    work: UnitOfWork, reason: Reason, now: datetime, theirs: Sequence[Appointment], rules: BookingRules
) -> list[BookableTime]:
    """Every time this person can have: what they hold may be chosen again, what they confirmed is no other time."""
    mine = [appointment.id for appointment in theirs if appointment.reason_id == reason.id]
    if reason.in_group:
        times = open_sessions(work.workshops.to_come(reason.id, now, mine), reason, now)
    else:
        span = Span(now, last_moment(reason, now))
        times = compute(_calendar(work, span, now, mine, rules), reason, now)
    taken = [each.start for each in theirs if each.status is AppointmentStatus.CONFIRMED and each.id in mine]
    elsewhere = [each for each in theirs if each.id not in mine]
    return [
        option
        for option in times
        if option.start not in taken and not any(overlaps(option.start, option.end, each) for each in elsewhere)
    ]


def place_for(
    work: UnitOfWork,
    reason: Reason,
    start: datetime,
    now: datetime,
    theirs: Sequence[Appointment],
    rules: BookingRules,
) -> Place:
    """What this very start takes, with the same counsellor as before if possible; a TimeRefused says why nothing."""
    mine = [appointment for appointment in theirs if appointment.reason_id == reason.id]
    place = _place(work, reason, start, now, mine, rules)
    if any(overlaps(place.start, place.end, each) for each in theirs if each not in mine):
        raise BusyThen
    return place


def known_reason(work: UnitOfWork, reason_id: str, booker: Booker | None = Booker.PERSON) -> Reason:
    """The reason, if this booker may use it; without a booker, also one that is no longer received for."""
    reason = work.appointments.reason(reason_id)
    if reason is None or (booker and not (reason.active and reason.open_to.admits(booker))):
        raise UnknownReason
    return reason


def overlaps(start: datetime, end: datetime, other: Appointment) -> bool:
    """Whether someone would have to be in two places."""
    return start < other.end and other.start < end


def _place(
    work: UnitOfWork,
    reason: Reason,
    start: datetime,
    now: datetime,
    mine: Sequence[Appointment],
    rules: BookingRules,
) -> Place:
    ignoring = [appointment.id for appointment in mine]
    if reason.in_group:
        session = session_at(work.workshops.to_come(reason.id, now, ignoring), reason, start, now)
        return Place(session.counsellor_id, session.start, session.end, session.id)
    preferred = mine[0].counsellor_id if mine else None
    calendar = _calendar(work, day_of(start), now, ignoring, rules)
    return Place(who_receives(calendar, reason, start, now, preferred), start, start + reason.length)


def _calendar(work: UnitOfWork, span: Span, now: datetime, ignoring: Sequence[str], rules: BookingRules) -> Calendar:
    closed = ClosedDays(work.appointments.closures(), rules.open_on_pentecost_monday)
    return Calendar(work.appointments.agendas(span, now, ignoring), closed)
