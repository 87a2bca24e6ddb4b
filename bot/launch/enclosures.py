"""What Telegram gets beside words: the calendar file of an appointment, the office on a map."""

from bot.bootstrap import Services
from bot.mission_locale.conversations import Link, Message
from bot.mission_locale.links import DeadLink
from bot.telegram_bot.needs import File, Place
from bot.web.calendar_file import calendar_file

_CALENDAR = "/agenda.ics"
_ADDRESS_TOPIC = "ask_address"


class OfficeEnclosures:
    """`telegram_bot.needs.Enclosures` over the real services."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def file(self, link: Link) -> File | None:
        """The calendar file that a link of ours leads to; a link that is dead by now stays a link, and says so."""
        pages = self._services.appointment_links.address("")
        if not (link.url.startswith(pages) and link.url.endswith(_CALENDAR)):
            return None
        token = link.url.removeprefix(pages).removesuffix(_CALENDAR)
        try:
            shown = self._services.appointment_links.for_calendar(token)
        except DeadLink:
            return None
        address = self._services.appointment_links.address(token)
        content = calendar_file(shown, self._services.office, address, self._services.clock())
        return File("rendez-vous.ics", content)

    def place(self, message: Message) -> Place | None:
        """The office, with the answer that gives its address, once somebody has checked where it stands."""
        office = self._services.office
        if message.topic != _ADDRESS_TOPIC or office.position is None:
            return None
        return Place(office.position.latitude, office.position.longitude, office.name, office.address)
