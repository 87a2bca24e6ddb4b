"""When someone can come: computed from openings, absences, closed days and what is taken, never stored.

Openings are local hours of Paris; everything after `_open_spans` is UTC, so a clock change needs no special case. Time
is then a number whose bits are cells of five minutes: what is free for all of a stay is found by shifts, in one go.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from bot.mission_locale.appointments import CELL, BookableTime, InThePast, OutsideOpening, Reason, SlotGone
from bot.mission_locale.opening_hours import PARIS, Interval, is_public_holiday

GRID = timedelta(minutes=15)
_CELLS_OF_GRID = GRID // CELL
# A time offered just before its notice ran out can still be taken while the person makes up their mind.
OFFER_LASTS = timedelta(hours=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of time, end excluded."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class Opening:
    """When a counsellor receives: every week on a weekday (0 is Monday), or on one day."""

    counsellor_id: str
    hours: Interval
    weekday: int | None = None
    day: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    def applies_on(self, day: date) -> bool:
        """Whether the counsellor receives under this opening on that day."""
        is_valid = (self.valid_from or day) <= day <= (self.valid_to or day)
        return is_valid and (day == self.day if self.day else day.weekday() == self.weekday)


@dataclass(frozen=True)
class Closure:
    """A day on which nobody receives; or, `open_anyway`, a public holiday that is worked."""

    day: date
    label: str = ""
    open_anyway: bool = False


@dataclass(frozen=True)
class ClosedDays:
    """Public holidays and exceptional closures."""

    closures: Sequence[Closure] = ()
    open_on_pentecost_monday: bool = False

    def __contains__(self, day: date) -> bool:
        for closure in self.closures:
            if closure.day == day:
                return not closure.open_anyway
        return _is_holiday(day, self.open_on_pentecost_monday)


@dataclass(frozen=True)
class Agenda:
    """One counsellor's openings, absences (the office's included) and what is taken."""

    counsellor_id: str
    openings: Sequence[Opening]
    absences: Sequence[Span] = ()
    busy: Sequence[Span] = ()


@dataclass(frozen=True)
class Calendar:
    """Everybody's agendas, and the days on which nobody receives."""

    agendas: Sequence[Agenda]
    closed: ClosedDays = ClosedDays()


def compute(calendar: Calendar, reason: Reason, now: datetime, window: Span | None = None) -> list[BookableTime]:
    """Every distinct time at which someone can be received, with enough notice and not too far ahead."""
    span = _within(Span(now + reason.notice, last_moment(reason, now)), window)
    bits = 0
    for agenda in calendar.agendas:
        bits |= _starts(agenda, calendar.closed, reason, span)
    first = (span.start - _EPOCH) // CELL
    cells = range(-first % _CELLS_OF_GRID, bits.bit_length(), _CELLS_OF_GRID)
    moments = (_EPOCH + CELL * (first + cell) for cell in cells if bits >> cell & 1)
    length = reason.length
    return [BookableTime(start, start + length) for start in moments]


def who_receives(
    calendar: Calendar, reason: Reason, start: datetime, now: datetime, preferred: str | None = None
) -> str:
    """The counsellor for this very start: the preferred one, else the least busy; an error says why there is none."""
    if start <= now:
        raise InThePast
    receiving = [agenda for agenda in calendar.agendas if _begins(replace(agenda, busy=()), calendar, reason, start)]
    if not receiving or start >= last_moment(reason, now):
        raise OutsideOpening
    free = [agenda for agenda in receiving if _begins(agenda, calendar, reason, start)]
    if not free or start < now + reason.notice - OFFER_LASTS:
        raise SlotGone
    best = min(free, key=lambda agenda: (agenda.counsellor_id != preferred, len(agenda.busy), agenda.counsellor_id))
    return best.counsellor_id


def last_moment(reason: Reason, now: datetime) -> datetime:
    """Midnight after the last day that may be booked."""
    return _moment(now.astimezone(PARIS).date() + timedelta(days=reason.max_days + 1), time())


def day_of(moment: datetime) -> Span:
    """The whole day of a moment, in Paris."""
    day = moment.astimezone(PARIS).date()
    return Span(_moment(day, time()), _moment(day + _DAY, time()))


def _begins(agenda: Agenda, calendar: Calendar, reason: Reason, start: datetime) -> bool:
    on_grid = (start - _EPOCH) % GRID == timedelta(0)
    return on_grid and bool(_starts(agenda, calendar.closed, reason, Span(start, start + GRID)))


def _starts(agenda: Agenda, closed: ClosedDays, reason: Reason, span: Span) -> int:
    """The cells of `span` at which this counsellor can begin, as the bits of a number, the first cell lowest."""
    first = (span.start - _EPOCH) // CELL
    # What begins inside may end outside.
    after = -((_EPOCH - span.end) // CELL) + (reason.length + reason.buffer) // CELL
    present = _bits(_opened(agenda.openings, closed, span), first, after)
    present &= ~_bits(map(_touched, agenda.absences), first, after)
    free = ((1 << max(after - first, 0)) - 1) & ~_bits(map(_touched, agenda.busy), first, after)
    # The buffer may run past closing time, but not into somebody else's appointment.
    begins = _runs(present, reason.length // CELL) & _runs(free, (reason.length + reason.buffer) // CELL)
    earliest = _cell_after(span.start) - first
    return (begins >> earliest << earliest) & ((1 << max(_cell_after(span.end) - first, 0)) - 1)


def _bits(stretches: Iterable[tuple[int, int]], first: int, after: int) -> int:
    bits = 0
    for start, end in stretches:
        low, high = max(start, first) - first, min(end, after) - first
        if low < high:
            bits |= (1 << high) - (1 << low)
    return bits


def _runs(bits: int, length: int) -> int:
    """The bits at which `length` bits in a row begin."""
    known = 1
    while known < length:
        step = min(known, length - known)
        bits &= bits >> step
        known += step
    return bits


def _cell_after(moment: datetime) -> int:
    return -((_EPOCH - moment) // CELL)


def _touched(span: Span) -> tuple[int, int]:
    return (span.start - _EPOCH) // CELL, _cell_after(span.end)


def _opened(openings: Sequence[Opening], closed: ClosedDays, span: Span) -> Iterator[tuple[int, int]]:
    day, last = span.start.astimezone(PARIS).date(), span.end.astimezone(PARIS).date()
    by_weekday = [[opening for opening in openings if opening.weekday in (None, weekday)] for weekday in range(7)]
    while day <= last:
        if day not in closed:
            yield from (
                _covered(day, opening.hours) for opening in by_weekday[day.weekday()] if opening.applies_on(day)
            )
        day += _DAY


@cache
def _covered(day: date, hours: Interval) -> tuple[int, int]:
    return _cell_after(_moment(day, hours.start)), (_moment(day, hours.end) - _EPOCH) // CELL


def _within(span: Span, window: Span | None) -> Span:
    return Span(max(span.start, window.start), min(span.end, window.end)) if window else span


@cache
def _moment(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, PARIS).astimezone(UTC)


@cache
def _is_holiday(day: date, worked_pentecost: bool) -> bool:
    return is_public_holiday(day, worked_pentecost=worked_pentecost)
