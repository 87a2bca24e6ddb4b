"""An appointment as a calendar file: what to put into an agenda, or what takes it out again."""

from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from bot.mission_locale.appointments import CANCELLED, Mode
from bot.mission_locale.offices import Office
from bot.mission_locale.opening_hours import PARIS
from bot.services.appointment_links import ShownAppointment

MEDIA_TYPE = "text/calendar; charset=utf-8"
PRODUCT = "-//Mission Locale//Rendez-vous//FR"
A_YEAR = timedelta(days=366)
ALARMS = (timedelta(days=1), timedelta(hours=2))


def calendar_file(shown: ShownAppointment, office: Office, address: str, now: datetime) -> bytes:
    """The file of one appointment; `address` is where it can be changed."""
    cancelled = shown.appointment.status in CANCELLED
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    calendar.add_component(_event(shown, office, address, now, cancelled=cancelled))
    day = shown.appointment.start.date()
    calendar.add_missing_timezones(first_date=day - A_YEAR, last_date=day + A_YEAR)
    return bytes(calendar.to_ical())


def _event(shown: ShownAppointment, office: Office, address: str, now: datetime, *, cancelled: bool) -> Event:
    appointment, event = shown.appointment, Event()
    event.add("uid", appointment.ics_uid)
    event.add("sequence", appointment.ics_seq)
    event.add("dtstamp", now)
    event.add("dtstart", appointment.start.astimezone(PARIS))
    event.add("dtend", appointment.end.astimezone(PARIS))
    event.add("summary", f"Rendez-vous à la {office.name}")
    event.add("location", office.address if appointment.mode is Mode.OFFICE else _capital(appointment.mode.label))
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("description", _description(shown, office, address, cancelled=cancelled))
    if not cancelled:
        event.add("url", address)
        for before in ALARMS:
            event.add_component(_alarm(before))
    return event


def _description(shown: ShownAppointment, office: Office, address: str, *, cancelled: bool) -> str:
    lines = [shown.reason.label, f"Numéro de rendez-vous : {shown.appointment.reference}"]
    if not cancelled:
        lines += [shown.reason.instructions, f"Voir ou changer : {address}", f"Téléphone : {office.telephone}"]
    return "\n".join(line for line in lines if line)


def _alarm(before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", "Rendez-vous à la Mission Locale")
    alarm.add("trigger", -before)
    return alarm


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
