"""Booking for a young person by someone else: a school or a CCAS with a link of its own, and no account."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from bot.language.phones import find_phone
from bot.mission_locale.appointments import Appointment, BookableTime, Mode, PhoneNeeded, Reason
from bot.mission_locale.conversations import Channel
from bot.mission_locale.errors import Refused
from bot.mission_locale.links import (
    BOOKINGS_AN_HOUR,
    PRESCRIBER_LINK_LASTS,
    DeadLink,
    Prescriber,
    TooManyBookings,
    UnknownPrescriber,
)
from bot.mission_locale.wanted_times import Window
from bot.services.appointment_links import ALL_TIMES, AppointmentLinks
from bot.services.booking import Booking
from bot.services.ports import Clock, Database

HOUR = timedelta(hours=1)
LONGEST_NAME = 80
_A_FIRST_NAME = re.compile(r"[^\W\d_]['’ \-\w]{0,39}")


@dataclass(frozen=True)
class NewPrescriber:
    """A prescriber just added; its address is shown this once."""

    prescriber: Prescriber
    address: str


@dataclass(frozen=True)
class Referral:
    """Whom a prescriber sends, why and when. `key` is the form's own: sent twice it books once."""

    first_name: str
    phone: str | None
    reason_id: str
    start: datetime
    mode: Mode
    key: str


@dataclass(frozen=True)
class Referred:
    """The appointment made, and the link to hand over."""

    appointment: Appointment
    address: str


class Prescribing:
    """Use cases of prescribers."""

    def __init__(
        self, database: Database, booking: Booking, links: AppointmentLinks, clock: Clock, public_url: str
    ) -> None:
        self._database = database
        self._booking = booking
        self._links = links
        self._clock = clock
        self._public_url = public_url

    def add(self, name: str, lasts: timedelta = PRESCRIBER_LINK_LASTS) -> NewPrescriber:
        """A new prescriber and its link; Refused when the name says nothing."""
        name, now = name.strip(), self._clock()
        if not 0 < len(name) <= LONGEST_NAME:
            raise Refused(f"Il faut un nom, de {LONGEST_NAME} caractères au plus.", code="bad_name")
        if lasts <= timedelta(0):
            raise Refused("Le lien doit durer au moins un jour.", code="bad_duration")
        prescriber, token = Prescriber(str(uuid4()), name, now, now + lasts), secrets.token_urlsafe(32)
        with self._database.writing() as work:
            work.prescribers.add(prescriber, token)
        return NewPrescriber(prescriber, f"{self._public_url}/prescripteur/{token}")

    def listed(self) -> Sequence[Prescriber]:
        """All of them, by name."""
        with self._database.reading() as work:
            return work.prescribers.listed()

    def revoke(self, named: str) -> Prescriber:
        """The link of this name or identifier no longer works; UnknownPrescriber, also when two have the name."""
        found = [each for each in self.listed() if named in (each.id, each.name)]
        if len(found) != 1:
            why = "Plusieurs prescripteurs ont ce nom : donnez l'identifiant." if found else "Prescripteur inconnu."
            raise UnknownPrescriber(why)
        with self._database.writing() as work:
            work.prescribers.revoke(found[0].id, self._clock())
        return found[0]

    def open(self, token: str) -> Prescriber:
        """Whose link it is; DeadLink when it never was, is over or was taken back."""
        with self._database.reading() as work:
            prescriber = work.prescribers.find(token)
        if prescriber is None or not prescriber.is_open(self._clock()):
            raise DeadLink
        return prescriber

    def reasons(self) -> Sequence[Reason]:
        """Why one may send somebody."""
        return self._booking.reasons()

    def times(self, reason_id: str) -> Sequence[BookableTime]:
        """The bookable times of a reason, in order; UnknownReason."""
        return self._booking.offer(reason_id, Window(), ALL_TIMES).times

    def book(self, token: str, referral: Referral) -> Referred:
        """One appointment, by the same transaction as everybody's; DeadLink, TooManyBookings, what `Booking` refuses.

        Refused, with the code `bad_name` or `bad_phone`, when what was typed cannot be one.

        The conversation that holds it is read by nobody: what the young person gets is the link.
        """
        prescriber, now = self.open(token), self._clock()
        first_name, phone = _read(referral)
        if referral.mode is Mode.TELEPHONE and not phone:
            raise PhoneNeeded
        with self._database.writing() as work:
            if work.prescribers.count_since(prescriber.id, now - HOUR) >= BOOKINGS_AN_HOUR:
                raise TooManyBookings
            conversation = work.conversations.open(Channel.WEB, f"prescriber/{prescriber.id}/{referral.key}", now)
        held = self._booking.hold(
            conversation.id,
            referral.reason_id,
            referral.start,
            f"prescriber/{referral.start.isoformat()}",
            referral.mode,
        )
        # Before it is firm: a firm appointment of an unknown origin would be reminded of where nobody reads.
        with self._database.writing() as work:
            work.prescribers.booked(prescriber.id, held.id, now)
        booked = self._booking.confirm(held.id, first_name, phone)
        with self._database.writing() as work:
            return Referred(booked, self._links.address(self._links.make(work, booked.id)))


def _read(referral: Referral) -> tuple[str, str | None]:
    first_name = referral.first_name.strip()
    if not _A_FIRST_NAME.fullmatch(first_name):
        raise Refused(code="bad_name")
    if not (referral.phone or "").strip():
        return first_name, None
    phone = find_phone(referral.phone or "", asked=True)
    if phone is None:
        raise Refused(code="bad_phone")
    return first_name, phone
