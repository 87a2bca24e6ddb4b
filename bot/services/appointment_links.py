"""An appointment by link, without an account: shown, moved, cancelled. Looking never changes anything."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.mission_locale.appointments import (
    CANCELLED,
    Appointment,
    AppointmentStatus,
    BookableTime,
    NothingBooked,
    Reason,
)
from bot.mission_locale.conversations import Conversation, Link, Reply
from bot.mission_locale.links import LINK_LASTS, ChangedMeanwhile, DeadLink, OpenLink, Purpose, ViewOnly
from bot.mission_locale.wanted_times import Window
from bot.services.booking import Booking
from bot.services.ports import Clock, Database, Notices, UnitOfWork

# Stand for a link until it is said: its token must not pass through Rasa, which keeps what it is given in clear.
_PAGE, _CALENDAR = "appointment:", "appointment-calendar:"
ALL_TIMES = 10_000

type Freed = Callable[[Appointment], object]


def nobody_waits(_appointment: Appointment) -> None:
    """For an office without a waiting list."""


@dataclass(frozen=True)
class ShownAppointment:
    """What a link shows, and whether it may still be changed from there."""

    appointment: Appointment
    reason: Reason
    purpose: Purpose
    can_change: bool


class AppointmentLinks:
    """Makes links, and does what their pages ask."""

    def __init__(
        self,
        database: Database,
        booking: Booking,
        notices: Notices,
        clock: Clock,
        public_url: str,
        freed: Freed = nobody_waits,
    ) -> None:
        """`freed` hears of every appointment whose time a link gives back, as it was."""
        self._database = database
        self._booking = booking
        self._notices = notices
        self._clock = clock
        self._public_url = public_url
        self._freed = freed

    def promised(self, appointment: Appointment) -> tuple[Link, ...]:
        """Links to be made when they are said: the page and the calendar file, or what takes it out of a calendar."""
        if appointment.status in CANCELLED:
            return (Link(self._notices.label("cancelled_calendar"), f"{_CALENDAR}{appointment.id}"),)
        return (
            Link(self._notices.label("appointment_page"), f"{_PAGE}{appointment.id}"),
            Link(self._notices.label("appointment_calendar"), f"{_CALENDAR}{appointment.id}"),
        )

    def keep_promises(self, work: UnitOfWork, conversation: Conversation, reply: Reply) -> Reply:
        """The reply with its links made, in the transaction that says it; not for somebody else's appointment."""
        if not any(link.url.startswith((_PAGE, _CALENDAR)) for link in reply.links):
            return reply
        tokens: dict[str, str] = {}
        links = (self._kept(work, conversation, link, tokens) for link in reply.links)
        return replace(reply, links=tuple(link for link in links if link))

    def make(self, work: UnitOfWork, appointment_id: str, purpose: Purpose = Purpose.MANAGE) -> str:
        """A new token, kept nowhere in clear."""
        token, now = secrets.token_urlsafe(32), self._clock()
        work.links.add(token, OpenLink(appointment_id, purpose, now + LINK_LASTS), now)
        return token

    def address(self, token: str) -> str:
        """Where a token leads."""
        return f"{self._public_url}/rendez-vous/{token}"

    def show(self, token: str) -> ShownAppointment:
        """The appointment behind a token; DeadLink when there is none any more."""
        with self._database.reading() as work:
            shown = self._find(work, token)
        if shown.appointment.status is not AppointmentStatus.CONFIRMED:
            raise DeadLink
        return shown

    def for_calendar(self, token: str) -> ShownAppointment:
        """The same for a calendar, which must also learn that the appointment was cancelled."""
        with self._database.reading() as work:
            shown = self._find(work, token)
        if shown.appointment.status not in {AppointmentStatus.CONFIRMED, *CANCELLED}:
            raise DeadLink
        return shown

    def times(self, token: str) -> Sequence[BookableTime]:
        """The times it could be moved to, in order; DeadLink, ViewOnly."""
        appointment = self._changeable(token).appointment
        offer = self._booking.offer(appointment.reason_id, Window(), ALL_TIMES, appointment.conversation_id)
        return offer.times

    def move(self, token: str, start: datetime, seen_seq: int) -> ShownAppointment:
        """Another time; again is harmless. DeadLink, ViewOnly, ChangedMeanwhile, and what `Booking.move` refuses."""
        before = self._changeable(token).appointment
        if before.ics_seq != seen_seq:
            if before.start == start:
                return self.show(token)
            raise ChangedMeanwhile
        try:
            self._booking.move(before.conversation_id or "", before.id, start, f"link/{seen_seq}/{start.isoformat()}")
        except NothingBooked as gone:
            raise DeadLink from gone
        if start != before.start:
            self._freed(before)
        return self.show(token)

    def cancel(self, token: str, seen_seq: int) -> ShownAppointment:
        """No appointment any more; DeadLink, ViewOnly, ChangedMeanwhile, TooLate."""
        shown = self._changeable(token)
        before = shown.appointment
        if before.ics_seq != seen_seq:
            raise ChangedMeanwhile
        try:
            after = self._booking.cancel(before.conversation_id or "", before.id)
        except NothingBooked as gone:
            raise DeadLink from gone
        self._freed(before)
        return replace(shown, appointment=after, can_change=False)

    def _find(self, work: UnitOfWork, token: str) -> ShownAppointment:
        link = work.links.find(token, self._clock())
        appointment = work.appointments.get(link.appointment_id) if link else None
        reason = work.appointments.reason(appointment.reason_id) if appointment else None
        # After an erasure the appointment belongs to nobody, whatever links were still around.
        if not link or not appointment or not reason or appointment.conversation_id is None:
            raise DeadLink
        return ShownAppointment(appointment, reason, link.purpose, self._booking.can_change(appointment))

    def _changeable(self, token: str) -> ShownAppointment:
        shown = self.show(token)
        if shown.purpose is not Purpose.MANAGE:
            raise ViewOnly
        return shown

    def _kept(self, work: UnitOfWork, conversation: Conversation, link: Link, tokens: dict[str, str]) -> Link | None:
        if not link.url.startswith((_PAGE, _CALENDAR)):
            return link
        appointment_id = link.url.partition(":")[2]
        appointment = work.appointments.get(appointment_id)
        if appointment is None or appointment.conversation_id != conversation.id:
            return None
        if appointment_id not in tokens:
            tokens[appointment_id] = self.make(work, appointment_id)
        address = self.address(tokens[appointment_id])
        return replace(link, url=address if link.url.startswith(_PAGE) else f"{address}/agenda.ics")
