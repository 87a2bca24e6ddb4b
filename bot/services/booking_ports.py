"""What booking needs from the database, as a protocol. Everything here works inside the caller's transaction."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.mission_locale.appointments import Appointment, AppointmentStatus, Mode, Reason
from bot.mission_locale.bookable_times import Agenda, Closure, Span
from bot.mission_locale.waiting_list import Waiting
from bot.mission_locale.workshops import WorkshopSession


class Appointments(Protocol):
    """Reasons, agendas and appointments."""

    def reason(self, reason_id: str) -> Reason | None:
        """One reason, active or not."""

    def reasons(self) -> Sequence[Reason]:
        """The reasons people are received for."""

    def closures(self) -> Sequence[Closure]:
        """Days closed, or open though they are public holidays."""

    def agendas(self, span: Span, now: datetime, ignoring: Collection[str] = ()) -> Sequence[Agenda]:
        """Every agenda over `span`; late holds and the appointments in `ignoring` take up no time."""

    def wait_turn(self) -> None:
        """Come first in a transaction that takes or frees time: two such transactions follow one another."""

    def expire_holds(self, now: datetime) -> int:
        """Late holds are over, and their time is free again; how many there were."""

    def leave_behind_passed(self, conversation_id: str, now: datetime) -> None:
        """Appointments whose time is over no longer stand in the way of the next."""

    def add(self, appointment: Appointment, reason: Reason, idem_key: str) -> None:
        """A new appointment and its time, or its seat; SlotGone when it is taken, Overtaken on any other clash."""

    def get(self, appointment_id: str) -> Appointment | None:
        """One appointment, whatever became of it."""

    def by_key(self, conversation_id: str, idem_key: str) -> Appointment | None:
        """What this conversation already got for this key, by booking or by moving."""

    def active(self, conversation_id: str, now: datetime) -> Sequence[Appointment]:
        """What this conversation holds or has confirmed and is not over, by date."""

    def has_come(self, conversation_id: str, now: datetime) -> bool:
        """Whether this conversation has an appointment that is over and that nobody says was missed."""

    def give(self, appointment: Appointment, conversation_id: str, now: datetime) -> bool:
        """A hold in nobody's name becomes theirs; False when it is late, Overtaken when they hold another."""

    def confirm(
        self, appointment_id: str, now: datetime, *, first_name: str | None, phone: str | None, mode: Mode
    ) -> bool:
        """Make a hold firm; False when it is late or no longer a hold."""

    def move(self, before: Appointment, after: Appointment, reason: Reason, idem_key: str, now: datetime) -> None:
        """Free the old time and take the new; SlotGone when it is taken, Overtaken when `before` has changed."""

    def close(self, appointment: Appointment, status: AppointmentStatus) -> None:
        """Give the appointment a status that frees its time; Overtaken when it has changed."""

    def forget(self, conversation_id: str, now: datetime) -> None:
        """Part of an erasure, before anything else in it: cancel what stands, keep no name, number or link."""


class Workshops(Protocol):
    """Sessions planned beforehand, and their seats; who has one stands among the appointments."""

    def get(self, session_id: str, now: datetime) -> WorkshopSession | None:
        """One session, cancelled or not."""

    def to_come(self, reason_id: str, now: datetime, ignoring: Collection[str] = ()) -> Sequence[WorkshopSession]:
        """Sessions to come, in order; late holds and the appointments in `ignoring` take up no seat."""

    def plan(self, session: WorkshopSession) -> None:
        """A new session, its seats, and the time of whoever leads it; SlotGone when that time is taken."""

    def cancel(self, session_id: str) -> None:
        """The session does not take place; whoever leads it is free again."""

    def appointments_of(self, session_id: str) -> Sequence[str]:
        """The appointments that have a seat."""


class WaitingPeople(Protocol):
    """Those who wait for a time."""

    def of(self, conversation_id: str) -> Sequence[Waiting]:
        """What this conversation waits for."""

    def in_order(self) -> Sequence[Waiting]:
        """Everybody, the longest wait first."""

    def lapsed(self, now: datetime) -> Sequence[Waiting]:
        """Those who let their offer pass."""

    def add(self, waiting: Waiting) -> None:
        """One more; one conversation waits once for a reason."""

    def replace(self, waiting: Waiting) -> None:
        """The same person, with another wish or offer."""

    def remove(self, waiting_id: str) -> None:
        """They wait no longer."""
