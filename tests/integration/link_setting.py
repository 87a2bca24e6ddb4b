"""The pages behind secret links, with everything real but Rasa, and browsers that keep their cookies."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any, cast

from httpx import ASGITransport, AsyncClient, Response

from bot.bootstrap import Services
from bot.database.seeding import seed
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.appointments import Appointment
from bot.mission_locale.links import Purpose
from bot.services.appointment_links import AppointmentLinks
from bot.services.prescribing import Prescribing
from bot.services.signals import LocalSignals
from bot.services.watchdog import Watch, Watchdog
from bot.web.app import create_app
from tests.integration.booking_setting import WEEK, paris
from tests.integration.conversation_setting import Chat, open_chat

TUESDAY = paris(1, 10, month=12)


@dataclass
class LinkPages:
    """The public application and somebody who has an appointment on Tuesday 1 December at ten."""

    chat: Chat
    services: Any
    app: Any

    @property
    def prescribing(self) -> Prescribing:
        return cast("Prescribing", self.services.prescribing)

    def browser(self, address: str = "203.0.113.7") -> "Browser":
        """Somebody new, from this address."""
        transport = ASGITransport(self.app, client=(address, 4711))
        return Browser(AsyncClient(transport=transport, base_url="http://testserver"))

    def book(self, start: datetime = TUESDAY) -> Appointment:
        """A confirmed appointment of the person."""
        held = self.chat.booking.hold(self.chat.conversation.id, "first_contact", start, f"tap-{start}")
        return self.chat.booking.confirm(held.id, "Sam")

    def link(self, appointment: Appointment, purpose: Purpose = Purpose.MANAGE) -> str:
        """The path of a new link."""
        with self.chat.database.writing() as work:
            return f"/rendez-vous/{self.chat.links.make(work, appointment.id, purpose)}"

    def appointment(self, appointment_id: str) -> Appointment:
        with self.chat.database.reading() as work:
            found = work.appointments.get(appointment_id)
        assert found
        return found


@dataclass
class Browser:
    """Follows links, fills in forms."""

    client: AsyncClient

    async def open(self, path: str) -> Response:
        return await self.client.get(path)

    async def send(self, page: Response, **fields: str) -> Response:
        """Send the page's form with these fields, and read where it leads."""
        form = re.search(r'<form method="post" action="([^"]+)"', page.text)
        assert form, page.text
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page.text))
        known = {name: html.unescape(value) for name, value in hidden.items()}
        answer = await self.client.post(html.unescape(form[1]), data={**known, **fields})
        return await self.client.get(answer.headers["location"]) if answer.status_code == 303 else answer


def hours_on(page: Response) -> list[str]:
    """The times that the page's buttons take."""
    return re.findall(r'name="heure" value="([^"]+)"', page.text)


def open_pages(database: SqlDatabase, clock: Callable[[], datetime] | None = None) -> LinkPages:
    """On Monday 16 November at ten, unless the clock says otherwise."""
    chat = open_chat(database)
    chat.clock.now = paris(16, 10)
    if clock:
        chat = open_chat(database, clock=clock)
    seed(database, WEEK, chat.clock())
    links: AppointmentLinks = chat.links
    services = SimpleNamespace(
        appointment_links=links,
        prescribing=Prescribing(database, chat.booking, links, chat.clock, "http://testserver"),
        office=chat.known.office,
        notices=chat.known.notices,
        clock=chat.clock,
        watch=Watch(Watchdog(database, chat.clock), chat.clock, LocalSignals()),
        settings=SimpleNamespace(secure_cookies=False),
    )
    return LinkPages(chat, services, create_app(cast("Services", services)))
