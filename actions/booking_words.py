"""What is said about appointments: their words, their buttons, and what stands in the way of a wish."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.tracker_facts import given, topics_of, typed_text
from bot import bootstrap
from bot.mission_locale.appointments import (
    Appointment,
    AppointmentStatus,
    BookableTime,
    BusyThen,
    InThePast,
    Mode,
    OutsideOpening,
    TimeRefused,
)
from bot.mission_locale.reasons import Talk, guess_reason
from bot.mission_locale.wanted_times import Window
from bot.services.reading import mode_in, reason_in, trouble_with_day, wanted_window

CHOOSE = "choose"
REFUSALS: dict[type[TimeRefused], str] = {
    InThePast: "utter_time_past",
    OutsideOpening: "utter_time_closed",
    BusyThen: "utter_time_busy",
}
TROUBLES = {
    "impossible": "utter_time_impossible",
    "past": "utter_time_past",
    "holidays": "utter_ask_holiday_date",
}


def words_of(services: bootstrap.Services, appointment: Appointment) -> dict[str, str]:
    """What the sentences about an appointment need."""
    reason = services.booking.reason(appointment.reason_id)
    return {
        "appointment": appointment.id,
        "day_and_hour": appointment.label,
        "reference": appointment.reference,
        "reason": reason.label,
        "bring": reason.instructions or services.notices.text(f"bring_{appointment.mode.value}"),
        "where": where(services, appointment.mode, appointment.phone),
    }


def where(services: bootstrap.Services, mode: Mode, phone: str | None) -> str:
    """Where it takes place, in words."""
    if mode is Mode.OFFICE:
        return f"{mode.label}, {services.office.address}"
    return f"{mode.label}, au {phone}" if mode is Mode.TELEPHONE and phone else mode.label


def standing_of(services: bootstrap.Services, tracker: Tracker) -> list[Appointment]:
    """The confirmed appointments of this conversation, the soonest first."""
    booked = services.booking.view(tracker.sender_id)
    return [appointment for appointment in booked if appointment.status is AppointmentStatus.CONFIRMED]


def guessed_reason(services: bootstrap.Services, tracker: Tracker) -> str:
    """Why they come: by a button, in their words, or from what was talked about."""
    said = given(tracker, "reason") or reason_in(typed_text(tracker))
    known = {reason.id for reason in services.booking.reasons()}
    come_before = services.booking.has_come_before(tracker.sender_id)
    return guess_reason(Talk(said if said in known else None, topics_of(tracker), come_before))


def wished_mode(tracker: Tracker) -> Mode | None:
    """How they would like to meet, if this message says so."""
    said = given(tracker, "mode") or mode_in(typed_text(tracker))
    return Mode(said) if said in set(Mode) else None


def say_trouble(dispatcher: CollectingDispatcher, text: str, now: datetime) -> bool:
    """Say what is wrong with the day they name; False when nothing is."""
    trouble = trouble_with_day(text, now)
    if trouble:
        dispatcher.utter_message(response=TROUBLES[trouble])
    return trouble is not None


def moment_in(value: object) -> datetime | None:
    """The moment that a button carries; None for whatever is none."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def window_of(wish: str | None, now: datetime) -> Window | None:
    """Where to look: around a very moment, or within what the words say."""
    if not wish:
        return None
    moment = moment_in(wish)
    return Window(moment, moment + timedelta(minutes=1)) if moment else wanted_window(wish, now)


def time_buttons(times: Sequence[BookableTime], mode: Mode, modes: Sequence[Mode]) -> list[dict[str, str]]:
    """The times, and what else one may want."""
    buttons = [{"title": _title(each), "payload": _inform("wanted_time", each.start.isoformat())} for each in times]
    buttons.append({"title": "Voir d'autres heures", "payload": _inform("more_times", "yes")})
    other = Mode.TELEPHONE if mode is Mode.OFFICE else Mode.OFFICE
    if other in modes:
        title = "Plutôt par téléphone" if other is Mode.TELEPHONE else "Plutôt sur place"
        buttons.append({"title": title, "payload": _inform("mode", other.value)})
    return [*buttons, {"title": "Pour autre chose", "payload": _inform("reason", CHOOSE)}]


def reason_buttons(services: bootstrap.Services) -> list[dict[str, str]]:
    """Every reason one may book for."""
    return [{"title": reason.label, "payload": _inform("reason", reason.id)} for reason in services.booking.reasons()]


def _title(time: BookableTime) -> str:
    if time.seats is None:
        return time.label
    return f"{time.label} ({time.seats} place{'s' if time.seats > 1 else ''})"


def _inform(entity: str, value: str) -> str:
    return f'/inform{{"{entity}": "{value}"}}'
