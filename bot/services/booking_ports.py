"""What booking needs from the database, as a protocol. Everything here works inside the caller's transaction."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.mission_locale.appointments import Appointment, AppointmentStatus, Mode, Reason
from bot.mission_locale.bookable_times import Agenda, Closure, Span


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
        """A new appointment and its time; SlotGone when some of it is taken, Overtaken on any other clash."""

    def get(self, appointment_id: str) -> Appointment | None:
        """One appointment, whatever became of it."""

    def by_key(self, conversation_id: str, idem_key: str) -> Appointment | None:
        """What this conversation already got for this key, by booking or by moving."""

    def active(self, conversation_id: str, now: datetime) -> Sequence[Appointment]:
        """What this conversation holds or has confirmed and is not over, by date."""

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
