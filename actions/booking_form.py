"""The booking dialogue: which time, for whom, and is it right."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActionExecutionRejected, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction
from actions.forms import CANNOT_WAIT, Asking
from actions.tracker_facts import given, now_of, text_of
from bot import bootstrap
from bot.mission_locale.appointments import (
    Appointment,
    BookableTime,
    InThePast,
    OutsideOpening,
    SlotGone,
    TimeRefused,
    day_and_hour,
)
from bot.mission_locale.wanted_times import Window
from bot.services.reading import names_exact_hour, picked, refuses, wanted_window

FIRST_CONTACT = "first_contact"
REASON_OF_TOPIC = {"ask_intensive_support": "cej_information"}
REFUSALS: dict[type[TimeRefused], str] = {InThePast: "utter_time_past", OutsideOpening: "utter_time_closed"}
QUESTIONS = ("wanted_time", "first_name", "phone", "booking_confirmed")


class ValidateBookingForm(ServiceAction):
    """After each answer: what is settled, and what to ask next."""

    action_name = "validate_booking_form"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        asking = Asking.read(tracker)
        if asking.question and asking.intent in CANNOT_WAIT - {"book_appointment"} and not given(tracker, "confirmed"):
            return [ActionExecutionRejected("booking_form")]
        slots: dict[str, Any] = {"declined": sorted(tracker.get_slot("declined") or ())}
        match asking.question:
            case "wanted_time":
                slots |= self._time(dispatcher, tracker, asking)
            case "first_name" | "phone":
                slots |= self._contact(dispatcher, tracker, asking)
            case "booking_confirmed":
                slots |= self._confirmation(dispatcher, tracker, asking)
        return [
            *(SlotSet(name, value) for name, value in slots.items()),
            SlotSet("requested_slot", _next(tracker, slots)),
        ]

    def _time(self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking) -> dict[str, Any]:
        offered = tracker.get_slot("offered_times") or []
        if given(tracker, "more_times"):
            return {"wanted_window": tracker.get_slot("wanted_window")}
        chosen = given(tracker, "wanted_time") or picked(text_of(tracker), offered[-3:])
        now = now_of(tracker) or self.services.clock()
        exact = None if chosen else names_exact_hour(text_of(tracker), now)
        if chosen or exact:
            return self._hold(dispatcher, tracker, datetime.fromisoformat(chosen) if chosen else exact or now)
        if wanted_window(text_of(tracker), now):
            return {"wanted_window": text_of(tracker), "offered_times": None}
        if not asking.answer_digression(dispatcher, self.services, tracker):
            dispatcher.utter_message(response="utter_explain_wanted_time")
        return {"wanted_time": None}

    def _hold(self, dispatcher: CollectingDispatcher, tracker: Tracker, start: datetime) -> dict[str, Any]:
        try:
            return hold_or_offer(self.services, tracker).hold(start)
        except TimeRefused as refusal:
            dispatcher.utter_message(response=REFUSALS.get(type(refusal), "utter_time_gone"))
            return {"wanted_time": None, "wanted_window": text_of(tracker), "offered_times": None}

    def _contact(self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking) -> dict[str, Any]:
        question = asking.question or ""
        declined = set(tracker.get_slot("declined") or ())
        told = given(tracker, question)
        if told:
            return {question: told}
        if given(tracker, "skip") or asking.intent == "deny" or refuses(text_of(tracker)):
            return {"declined": sorted({*declined, question})}
        if not asking.answer_digression(dispatcher, self.services, tracker):
            dispatcher.utter_message(response=f"utter_explain_{question}")
        return {}

    def _confirmation(self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking) -> dict[str, Any]:
        said = given(tracker, "confirmed") or {"affirm": "yes", "deny": "no"}.get(asking.intent)
        if said == "yes":
            return {"booking_confirmed": True}
        if said == "no":
            self.services.booking.release(tracker.sender_id)
            return {"wanted_time": None, "held_appointment": None, "wanted_window": None}
        now = now_of(tracker) or self.services.clock()
        if wanted_window(text_of(tracker), now):
            self.services.booking.release(tracker.sender_id)
            return {
                "wanted_time": None,
                "held_appointment": None,
                "wanted_window": text_of(tracker),
                "offered_times": None,
            }
        if not asking.answer_digression(dispatcher, self.services, tracker):
            dispatcher.utter_message(response="utter_explain_booking_confirmed")
        return {}


class ActionAskWantedTime(ServiceAction):
    """Proposes three times."""

    action_name = "action_ask_booking_form_wanted_time"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        offered: list[str] = tracker.get_slot("offered_times") or []
        now = now_of(tracker) or self.services.clock()
        wish = tracker.get_slot("wanted_window")
        window = (wanted_window(wish, now) if wish else None) or Window()
        if given(tracker, "more_times"):
            window = window.without(datetime.fromisoformat(time) for time in offered)
        offer = self.services.booking.offer(reason_of(tracker), window, conversation_id=tracker.sender_id)
        if not offer.times:
            dispatcher.utter_message(response="utter_offer_no_times", telephone=self.services.office.telephone)
            return []
        response = "utter_offer_times" if offer.exact else "utter_offer_nearest_times"
        dispatcher.utter_message(response=response, buttons=_buttons(offer.times))
        return [SlotSet("offered_times", [*offered, *(time.start.isoformat() for time in offer.times)])]


class ActionAskBookingConfirmed(ServiceAction):
    """Sums up before anything is made firm."""

    action_name = "action_ask_booking_form_booking_confirmed"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        start = datetime.fromisoformat(tracker.get_slot("wanted_time"))
        words = {"day_and_hour": day_and_hour(start), "address": self.services.office.address}
        dispatcher.utter_message(response="utter_confirm_booking", **words)
        return []


@dataclass(frozen=True)
class Hold:
    """A time being taken by this conversation."""

    services: bootstrap.Services
    conversation_id: str
    reason_id: str
    message_id: str
    moved: str | None
    wanted_time: str | None

    def hold(self, start: datetime) -> dict[str, Any]:
        """Keep the time while they decide; a move keeps nothing, it swaps at the end."""
        if self.moved:
            self._check_free(start)
            return {"wanted_time": start.isoformat()}
        appointment = self.services.booking.hold(self.conversation_id, self.reason_id, start, self.message_id)
        return {"wanted_time": start.isoformat(), "held_appointment": appointment.id}

    def _check_free(self, start: datetime) -> None:
        window = Window(start, start + timedelta(minutes=1))
        offer = self.services.booking.offer(self.reason_id, window, 1, self.conversation_id)
        if not offer.exact:
            raise SlotGone(offer.times)

    def move(self, appointment_id: str) -> Appointment:
        """Swap the standing appointment for the chosen time."""
        start = datetime.fromisoformat(self.wanted_time or "")
        return self.services.booking.move(self.conversation_id, appointment_id, start, self.message_id)


def hold_or_offer(services: bootstrap.Services, tracker: Tracker) -> Hold:
    """What is needed to take a time, read from the tracker."""
    return Hold(
        services,
        tracker.sender_id,
        reason_of(tracker),
        str(tracker.latest_message.get("message_id") or len(tracker.events)),
        tracker.get_slot("moved_appointment"),
        tracker.get_slot("wanted_time"),
    )


def reason_of(tracker: Tracker) -> str:
    """Why they come, guessed from what was talked about."""
    return REASON_OF_TOPIC.get(tracker.get_slot("topic") or "", FIRST_CONTACT)


def _buttons(times: Sequence[BookableTime]) -> list[dict[str, str]]:
    buttons = [
        {"title": time.label, "payload": f'/inform{{"wanted_time": "{time.start.isoformat()}"}}'} for time in times
    ]
    return [*buttons, {"title": "Voir d'autres heures", "payload": '/inform{"more_times": "yes"}'}]


def _next(tracker: Tracker, slots: dict[str, Any]) -> str | None:
    """The first question that is still open; a move asks for no name again."""

    def is_open(question: str) -> bool:
        value = slots[question] if question in slots else tracker.get_slot(question)
        asked_before = question in slots["declined"]
        needless = bool(tracker.get_slot("moved_appointment")) and question in ("first_name", "phone")
        return value is None and not asked_before and not needless

    return next((question for question in QUESTIONS if is_open(question)), None)
