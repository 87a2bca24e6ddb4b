"""Making, showing, moving and cancelling an appointment."""

from collections.abc import Sequence

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction, end_forms, understood
from actions.booking_form import hold_or_offer, mode_of
from actions.booking_words import (
    CHOOSE,
    guessed_reason,
    moment_in,
    reason_buttons,
    say_trouble,
    standing_of,
    wished_mode,
    words_of,
)
from actions.people import forget_booking
from actions.tracker_facts import asked_of, confirmation_of, given, intent_of, now_of, typed_text
from bot import bootstrap
from bot.mission_locale.appointments import Appointment, NothingBooked, TimeRefused, TooLate
from bot.services.reading import wanted_window


class ActionStartBooking(ServiceAction):
    """Begins a booking, unless one stands already for the same reason."""

    action_name = "action_start_booking"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        if given(tracker, "reason") == CHOOSE:
            buttons = [
                {**button, "payload": button["payload"].replace("/inform", "/book_appointment")}
                for button in reason_buttons(self.services)
            ]
            dispatcher.utter_message(response="utter_choose_reason", buttons=buttons)
            return understood(*end_forms())
        reason = guessed_reason(self.services, tracker)
        standing = [each for each in standing_of(self.services, tracker) if each.reason_id == reason]
        if standing:
            dispatcher.utter_message(response="utter_already_booked", **words_of(self.services, standing[0]))
            return understood(*end_forms())
        mode = wished_mode(tracker)
        return understood(
            *forget_booking(),
            SlotSet("booking_reason", reason),
            SlotSet(
                "booking_mode", mode.value if mode and mode in self.services.booking.reason(reason).modes else None
            ),
            SlotSet("wanted_window", wish_of(self, dispatcher, tracker)),
            FollowupAction("booking_form"),
        )


class ActionPrepareMove(ServiceAction):
    """Begins the choice of another time for an appointment that stands."""

    action_name = "action_prepare_move"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        meant = meant_one(self, dispatcher, tracker, "reschedule_appointment")
        if meant is None:
            return understood(*end_forms())
        wish = wish_of(self, dispatcher, tracker)
        settled = {
            "moved_appointment": meant.id,
            "booking_reason": meant.reason_id,
            "booking_mode": meant.mode.value,
            "phone": meant.phone,
            "wanted_window": wish,
        }
        slots = [SlotSet(name, value) for name, value in settled.items()]
        return understood(*forget_booking(), *slots, FollowupAction("booking_form"))


class ActionBookAppointment(ServiceAction):
    """Makes the chosen time firm."""

    action_name = "action_book_appointment"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        try:
            moved = tracker.get_slot("moved_appointment")
            appointment = self._move(tracker, moved) if moved else self._confirm(tracker)
        except (TimeRefused, NothingBooked):
            dispatcher.utter_message(response="utter_hold_expired")
            return understood(*end_forms(), *forget_booking())
        except TooLate:
            dispatcher.utter_message(response="utter_too_late_to_cancel", telephone=self.services.office.telephone)
            return understood(*end_forms(), *forget_booking())
        response = "utter_appointment_moved" if moved else "utter_appointment_booked"
        dispatcher.utter_message(response=response, **words_of(self.services, appointment))
        link_to(self.services, dispatcher, appointment)
        return understood(*end_forms(), *forget_booking(), SlotSet("proposed", None))

    def _confirm(self, tracker: Tracker) -> Appointment:
        first_name, phone = tracker.get_slot("first_name"), tracker.get_slot("phone")
        told = {"first_name": first_name, "phone": phone}
        self.services.profiles.remember(tracker.sender_id, {name: value for name, value in told.items() if value})
        return self.services.booking.confirm(
            tracker.get_slot("held_appointment") or "",
            first_name,
            phone,
            mode=mode_of(tracker),
            conversation_id=tracker.sender_id,
        )

    def _move(self, tracker: Tracker, moved: str) -> Appointment:
        return hold_or_offer(self.services, tracker).move(moved)


class ActionViewAppointment(ServiceAction):
    """Says when the appointment is; hears the answer to a time that came free."""

    action_name = "action_view_appointment"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        offer = given(tracker, "offer")
        if offer:
            self._answer_offer(dispatcher, tracker, str(offer))
            return understood(*end_forms())
        standing = standing_of(self.services, tracker)
        for appointment in standing:
            dispatcher.utter_message(response="utter_appointment_shown", **words_of(self.services, appointment))
            link_to(self.services, dispatcher, appointment)
        if not standing:
            dispatcher.utter_message(response="utter_no_appointment")
        return understood(*end_forms())

    def _answer_offer(self, dispatcher: CollectingDispatcher, tracker: Tracker, offer: str) -> None:
        answer, _, kept = offer.partition(":")
        if answer == "wait":
            self.services.waiting_list.join(tracker.sender_id, kept)
            dispatcher.utter_message(response="utter_waiting_joined")
            return
        if answer != "yes":
            self.services.waiting_list.decline(tracker.sender_id, kept)
            dispatcher.utter_message(response="utter_offer_declined")
            return
        try:
            appointment = self.services.waiting_list.accept(tracker.sender_id, kept)
        except (TimeRefused, NothingBooked):
            dispatcher.utter_message(response="utter_hold_expired")
        except TooLate:
            dispatcher.utter_message(response="utter_too_late_to_cancel", telephone=self.services.office.telephone)
        else:
            dispatcher.utter_message(response="utter_appointment_booked", **words_of(self.services, appointment))


class ActionCancelAppointment(ServiceAction):
    """Asks once, then cancels."""

    action_name = "action_cancel_appointment"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        meant = meant_one(self, dispatcher, tracker, "cancel_appointment")
        if meant:
            self._settle(dispatcher, tracker, meant)
        return understood(*end_forms(), SlotSet("meant_appointment", meant.id if meant else None))

    def _settle(self, dispatcher: CollectingDispatcher, tracker: Tracker, appointment: Appointment) -> None:
        words = words_of(self.services, appointment)
        match confirmation_of(tracker, "cancellation"):
            case "yes":
                self._cancel(dispatcher, tracker, appointment)
            case "no":
                dispatcher.utter_message(response="utter_appointment_kept", **words)
            case _:
                dispatcher.utter_message(response="utter_confirm_cancellation", **words)

    def _cancel(self, dispatcher: CollectingDispatcher, tracker: Tracker, appointment: Appointment) -> None:
        try:
            cancelled = self.services.booking.cancel(tracker.sender_id, appointment.id)
        except TooLate:
            dispatcher.utter_message(response="utter_too_late_to_cancel", telephone=self.services.office.telephone)
            return
        self.services.waiting_list.offer_freed(appointment)
        dispatcher.utter_message(response="utter_appointment_cancelled", **words_of(self.services, appointment))
        link_to(self.services, dispatcher, cancelled)


def wish_of(action: ServiceAction, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
    """When they would like to come, if this message says so; what cannot be is said at once."""
    pressed = moment_in(given(tracker, "wanted_time"))
    if pressed:
        return pressed.isoformat()
    now, text = now_of(tracker) or action.services.clock(), typed_text(tracker)
    if intent_of(tracker) == "affirm" or say_trouble(dispatcher, text, now):
        return None
    return text if wanted_window(text, now) else None


def link_to(services: bootstrap.Services, dispatcher: CollectingDispatcher, appointment: Appointment) -> None:
    """Adds the appointment's links to the sentence just said; they are made when it reaches the conversation."""
    links = services.appointment_links.promised(appointment)
    dispatcher.utter_message(json_message={"links": [{"label": link.label, "url": link.url} for link in links]})


def meant_one(
    action: ServiceAction, dispatcher: CollectingDispatcher, tracker: Tracker, intent: str
) -> Appointment | None:
    """The appointment they speak of: the one a button names, or the only one; else they are asked which."""
    standing = standing_of(action.services, tracker)
    answers = asked_of(tracker) == "cancellation" and intent_of(tracker) in ("affirm", "deny")
    named = given(tracker, "appointment") or (tracker.get_slot("meant_appointment") if answers else None)
    if named:
        meant = next((each for each in standing if each.id == named), None)
        if meant is None:
            dispatcher.utter_message(response="utter_appointment_unknown")
        return meant
    if not standing:
        dispatcher.utter_message(response="utter_no_appointment")
    if len(standing) < 2:
        return standing[0] if standing else None
    dispatcher.utter_message(response="utter_which_appointment", buttons=_buttons(action, standing, intent))
    return None


def _buttons(action: ServiceAction, standing: Sequence[Appointment], intent: str) -> list[dict[str, str]]:
    return [
        {
            "title": f"{action.services.booking.reason(each.reason_id).label}, {each.label}",
            "payload": f'/{intent}{{"appointment": "{each.id}"}}',
        }
        for each in standing
    ]
