"""The booking dialogue: why, which time, how, for whom, and is it right."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActionExecutionRejected, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction
from actions.booking_words import (
    CHOOSE,
    REFUSALS,
    guessed_reason,
    moment_in,
    reason_buttons,
    say_trouble,
    time_buttons,
    where,
    window_of,
    wished_mode,
)
from actions.forms import CANNOT_WAIT, Asking
from actions.tracker_facts import given, now_of, text_of, typed_text
from bot import bootstrap
from bot.mission_locale.appointments import (
    AlreadyBooked,
    Appointment,
    Mode,
    Reason,
    SlotGone,
    TimeRefused,
    day_and_hour,
)
from bot.mission_locale.wanted_times import Window
from bot.services.reading import names_exact_hour, picked, reason_in, refuses, wanted_window, wants_others

QUESTIONS = ("wanted_time", "first_name", "phone", "booking_confirmed")
ANOTHER_TIME = {"wanted_time": None, "held_appointment": None, "offered_times": None}


class ValidateBookingForm(ServiceAction):
    """After each answer: what is settled, and what to ask next."""

    action_name = "validate_booking_form"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        asking = Asking.read(tracker)
        if asking.question and asking.intent in CANNOT_WAIT - {"book_appointment"} and not given(tracker, "confirmed"):
            return [ActionExecutionRejected("booking_form")]
        slots: dict[str, Any] = {"declined": sorted(tracker.get_slot("declined") or ())}
        changed = self._reason(tracker, asking) or self._mode(dispatcher, tracker, asking)
        if changed is not None:
            slots |= changed
        else:
            slots |= self._answer(dispatcher, tracker, asking)
        return [
            *(SlotSet(name, value) for name, value in slots.items()),
            SlotSet("requested_slot", _next(tracker, slots)),
        ]

    def _answer(self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking) -> dict[str, Any]:
        match asking.question:
            case "wanted_time":
                return self._time(dispatcher, tracker, asking)
            case "first_name" | "phone":
                return self._contact(dispatcher, tracker, asking)
            case "booking_confirmed":
                return self._confirmation(dispatcher, tracker, asking)
        return {}

    def _reason(self, tracker: Tracker, asking: Asking) -> dict[str, Any] | None:
        """They come for something else: what is held is let go, and times are offered anew."""
        if tracker.get_slot("moved_appointment") or asking.question not in ("wanted_time", "booking_confirmed"):
            return None
        said = given(tracker, "reason") or reason_in(typed_text(tracker))
        if said is None or said == reason_of(self.services, tracker):
            return None
        self.services.booking.release(tracker.sender_id)
        reason = None if said == CHOOSE else guessed_reason(self.services, tracker)
        return {**ANOTHER_TIME, "booking_mode": None} | ({"booking_reason": reason} if reason else {})

    def _mode(self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking) -> dict[str, Any] | None:
        wished = wished_mode(tracker) if asking.question else None
        if wished is None:
            return None
        reason = self.services.booking.reason(reason_of(self.services, tracker))
        if wished not in reason.modes or tracker.get_slot("moved_appointment"):
            dispatcher.utter_message(response="utter_mode_refused")
            return {}
        dispatcher.utter_message(response="utter_mode_noted", mode=wished.label)
        declined = set(tracker.get_slot("declined") or ())
        if wished is Mode.TELEPHONE:
            # Without a number nobody can call: the question is put again.
            declined -= {"phone"}
        settled: dict[str, Any] = {"booking_mode": wished.value, "declined": sorted(declined)}
        if asking.question == "wanted_time" and wanted_window(typed_text(tracker), self._now(tracker)):
            settled |= {"wanted_window": text_of(tracker), "offered_times": None}
        return settled

    def _time(self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking) -> dict[str, Any]:
        offered = tracker.get_slot("offered_times") or []
        if given(tracker, "more_times") or wants_others(typed_text(tracker)):
            return {"wanted_window": tracker.get_slot("wanted_window")}
        text, now = typed_text(tracker), self._now(tracker)
        said = given(tracker, "wanted_time") or picked(text, offered[-3:])
        if said is None and say_trouble(dispatcher, text, now):
            return {"wanted_time": None}
        chosen = moment_in(said) if said else names_exact_hour(text, now)
        if chosen:
            return self._hold(dispatcher, tracker, chosen)
        if wanted_window(text, now):
            return {"wanted_window": text, "offered_times": None}
        if not asking.answer_digression(dispatcher, self.services, tracker):
            dispatcher.utter_message(response="utter_explain_wanted_time")
        return {"wanted_time": None}

    def _hold(self, dispatcher: CollectingDispatcher, tracker: Tracker, start: datetime) -> dict[str, Any]:
        try:
            return hold_or_offer(self.services, tracker).hold(start)
        except TimeRefused as refusal:
            dispatcher.utter_message(response=REFUSALS.get(type(refusal), "utter_time_gone"))
            return {"wanted_time": None, "wanted_window": start.isoformat(), "offered_times": None}
        except AlreadyBooked as stands:
            dispatcher.utter_message(response="utter_one_at_a_time", day_and_hour=stands.appointment.label)
            return {"wanted_time": None}

    def _contact(self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking) -> dict[str, Any]:
        question = asking.question or ""
        declined = set(tracker.get_slot("declined") or ())
        told = given(tracker, question)
        if told:
            return {question: told}
        if given(tracker, "skip") or asking.intent == "deny" or refuses(text_of(tracker)):
            settled: dict[str, Any] = {"declined": sorted({*declined, question})}
            if question == "phone" and mode_of(tracker) is Mode.TELEPHONE:
                dispatcher.utter_message(response="utter_no_number_no_call")
                settled["booking_mode"] = Mode.OFFICE.value
            return settled
        if not asking.answer_digression(dispatcher, self.services, tracker):
            dispatcher.utter_message(response=f"utter_explain_{question}")
        return {}

    def _confirmation(self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking) -> dict[str, Any]:
        said = given(tracker, "confirmed") or {"affirm": "yes", "deny": "no"}.get(asking.intent)
        if said == "yes":
            return {"booking_confirmed": True}
        text = typed_text(tracker)
        if said == "no" or wanted_window(text, self._now(tracker)):
            self.services.booking.release(tracker.sender_id)
            return {**ANOTHER_TIME, "wanted_window": text if said != "no" else None}
        if say_trouble(dispatcher, text, self._now(tracker)):
            return {}
        if not asking.answer_digression(dispatcher, self.services, tracker):
            dispatcher.utter_message(response="utter_explain_booking_confirmed")
        return {}

    def _now(self, tracker: Tracker) -> datetime:
        return now_of(tracker) or self.services.clock()


class ActionAskWantedTime(ServiceAction):
    """Proposes three times, or the reasons when they come for something else."""

    action_name = "action_ask_booking_form_wanted_time"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        if given(tracker, "reason") == CHOOSE:
            dispatcher.utter_message(response="utter_choose_reason", buttons=reason_buttons(self.services))
            return []
        offered: list[str] = tracker.get_slot("offered_times") or []
        now = now_of(tracker) or self.services.clock()
        reason = self.services.booking.reason(reason_of(self.services, tracker))
        window = window_of(tracker.get_slot("wanted_window"), now) or Window()
        if given(tracker, "more_times") or wants_others(typed_text(tracker)):
            window = window.without(moment for time in offered if (moment := moment_in(time)))
        offer = self.services.booking.offer(reason.id, window, conversation_id=tracker.sender_id)
        if not offer.times:
            words = {"telephone": self.services.office.telephone, "reason_id": reason.id}
            dispatcher.utter_message(response="utter_offer_no_times", **words)
            return [SlotSet("booking_reason", reason.id)]
        mode = mode_of(tracker)
        response = "utter_offer_times" if offer.exact else "utter_offer_nearest_times"
        dispatcher.utter_message(
            response=response,
            buttons=time_buttons(offer.times, mode, reason.modes),
            reason=reason.label,
            mode=mode.label,
        )
        told = [*offered, *(time.start.isoformat() for time in offer.times)]
        return [SlotSet("offered_times", told), SlotSet("booking_reason", reason.id)]


class ActionAskBookingConfirmed(ServiceAction):
    """Sums up before anything is made firm."""

    action_name = "action_ask_booking_form_booking_confirmed"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        start = datetime.fromisoformat(tracker.get_slot("wanted_time"))
        reason = self.services.booking.reason(reason_of(self.services, tracker))
        words = {
            "day_and_hour": day_and_hour(start),
            "reason": reason.label,
            "where": where(self.services, mode_of(tracker), tracker.get_slot("phone")),
        }
        dispatcher.utter_message(response="utter_confirm_booking", **words)
        return []


@dataclass(frozen=True)
class Hold:
    """A time being taken by this conversation."""

    services: bootstrap.Services
    conversation_id: str
    reason: Reason
    message_id: str
    moved: str | None
    wanted_time: str | None
    mode: Mode

    def hold(self, start: datetime) -> dict[str, Any]:
        """Keep the time while they decide; a move keeps nothing, it swaps at the end."""
        if self.moved:
            self._check_free(start)
            return {"wanted_time": start.isoformat()}
        booking, key = self.services.booking, self.message_id
        appointment = booking.hold(self.conversation_id, self.reason.id, start, key, self.mode)
        return {"wanted_time": start.isoformat(), "held_appointment": appointment.id}

    def _check_free(self, start: datetime) -> None:
        window = Window(start, start + timedelta(minutes=1))
        offer = self.services.booking.offer(self.reason.id, window, 1, self.conversation_id)
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
        services.booking.reason(reason_of(services, tracker)),
        str(tracker.latest_message.get("message_id") or len(tracker.events)),
        tracker.get_slot("moved_appointment"),
        tracker.get_slot("wanted_time"),
        mode_of(tracker),
    )


def reason_of(services: bootstrap.Services, tracker: Tracker) -> str:
    """Why they come, as settled when the booking began."""
    settled: str | None = tracker.get_slot("booking_reason")
    return settled or guessed_reason(services, tracker)


def mode_of(tracker: Tracker) -> Mode:
    """How they want to meet: at the office unless they said otherwise."""
    settled = tracker.get_slot("booking_mode")
    return Mode(settled) if settled in set(Mode) else Mode.OFFICE


def _next(tracker: Tracker, slots: dict[str, Any]) -> str | None:
    """The first question that is still open; a move asks for no name again."""

    def is_open(question: str) -> bool:
        value = slots[question] if question in slots else tracker.get_slot(question)
        asked_before = question in slots["declined"]
        needless = bool(tracker.get_slot("moved_appointment")) and question in ("first_name", "phone")
        return value is None and not asked_before and not needless

    return next((question for question in QUESTIONS if is_open(question)), None)
