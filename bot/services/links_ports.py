"""What links, prescribers and reminders need from the database, as protocols, inside the caller's transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.mission_locale.appointments import Appointment
from bot.mission_locale.conversations import Channel, Message
from bot.mission_locale.links import OpenLink, Prescriber
from bot.mission_locale.reminders import Reminder


@dataclass(frozen=True)
class Remindable:
    """A standing appointment whose person reads a conversation. `told`: kind of reminder → has it left."""

    appointment_id: str
    start: datetime
    ics_seq: int
    booked_at: datetime
    told: Mapping[str, bool]


class Links(Protocol):
    """Links to one appointment, kept under the hash of their token."""

    def add(self, token: str, link: OpenLink, now: datetime) -> None:
        """Keep a new link."""

    def find(self, token: str, now: datetime) -> OpenLink | None:
        """The link of this token, unless its time or that of its appointment is over."""

    def forget(self, conversation_id: str) -> None:
        """Part of an erasure, while the appointments still know their conversation: no link opens them any more."""

    def sweep(self, now: datetime) -> None:
        """Delete what nobody can use any more."""


class Prescribers(Protocol):
    """Those who book for someone else."""

    def add(self, prescriber: Prescriber, token: str) -> None:
        """A new one, kept under the hash of its token."""

    def find(self, token: str) -> Prescriber | None:
        """Whose token this is, open or not."""

    def listed(self) -> Sequence[Prescriber]:
        """All of them, by name."""

    def revoke(self, prescriber_id: str, now: datetime) -> bool:
        """Its link no longer works; False when there is no such prescriber."""

    def booked(self, prescriber_id: str, appointment_id: str, now: datetime) -> None:
        """Write down that it made this appointment; again is harmless, Overtaken when both come at once."""

    def count_since(self, prescriber_id: str, since: datetime) -> int:
        """How many appointments it made since."""


class Reminders(Protocol):
    """Reminders said, and appointments that ask for some."""

    def remindable(self, start_from: datetime, start_to: datetime) -> Sequence[Remindable]:
        """Confirmed appointments that begin between these moments and can be reminded of, by date."""

    def lock(self, appointment_id: str) -> Appointment | None:
        """The appointment as it stands; nobody changes it before this transaction ends."""

    def add(self, appointment: Appointment, message: Message, channel: Channel, reminder: Reminder) -> None:
        """Write down that the message says it; Overtaken when it was said already."""

    def still_holds(self, conversation_id: str, seq: int) -> bool:
        """Whether the appointment that message `seq` reminds of still stands as it was."""

    def answered(self, appointment: Appointment, answer: str, now: datetime) -> None:
        """What the person said to the last reminder of the appointment as it stands."""

    def coming(self, appointment_ids: Sequence[str]) -> Mapping[str, datetime]:
        """Who has said that they come, to the appointment as it stands, and when they said so."""
