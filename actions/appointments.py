"""Making, showing, moving and cancelling an appointment."""

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction, end_forms, understood
from actions.booking_form import hold_or_offer
from actions.people import forget_booking
from actions.tracker_facts import confirmation_of, given, intent_of, now_of, text_of
from bot import bootstrap
from bot.mission_locale.appointments import Appointment, AppointmentStatus, NothingBooked, TimeRefused, TooLate
from bot.services.reading import wanted_window


class ActionStartBooking(ServiceAction):
    """Begins a booking, unless one stands already."""

    action_name = "action_start_booking"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        standing = standing_of(self.services, tracker)
        if standing:
            dispatcher.utter_message(response="utter_already_booked", **words_of(standing[0]))
            return understood(*end_forms())
        now = now_of(tracker) or self.services.clock()
        wish = text_of(tracker) if intent_of(tracker) != "affirm" and wanted_window(text_of(tracker), now) else None
        return understood(*forget_booking(), SlotSet("wanted_window", wish), FollowupAction("booking_form"))


class ActionPrepareMove(ServiceAction):
    """Begins the choice of another time for the appointment that stands."""

    action_name = "action_prepare_move"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        standing = standing_of(self.services, tracker)
        if not standing:
            dispatcher.utter_message(response="utter_no_appointment")
            return understood(*end_forms())
        now = now_of(tracker) or self.services.clock()
        wish = text_of(tracker) if wanted_window(text_of(tracker), now) else None
        named = given(tracker, "appointment")
        chosen = next((appointment for appointment in standing if appointment.id == named), standing[0])
        moved = SlotSet("moved_appointment", chosen.id)
        return understood(*forget_booking(), moved, SlotSet("wanted_window", wish), FollowupAction("booking_form"))


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
        dispatcher.utter_message(response=response, **self._words(appointment))
        link_to(self.services, dispatcher, appointment)
        return understood(*end_forms(), *forget_booking(), SlotSet("proposed", None))

    def _confirm(self, tracker: Tracker) -> Appointment:
        first_name, phone = tracker.get_slot("first_name"), tracker.get_slot("phone")
        told = {"first_name": first_name, "phone": phone}
        self.services.profiles.remember(tracker.sender_id, {name: value for name, value in told.items() if value})
        return self.services.booking.confirm(
            tracker.get_slot("held_appointment") or "", first_name, phone, conversation_id=tracker.sender_id
        )

    def _move(self, tracker: Tracker, moved: str) -> Appointment:
        return hold_or_offer(self.services, tracker).move(moved)

    def _words(self, appointment: Appointment) -> dict[str, str]:
        return {**words_of(appointment), "address": self.services.office.address}


class ActionViewAppointment(ServiceAction):
    """Says when the appointment is."""

    action_name = "action_view_appointment"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        standing = standing_of(self.services, tracker)
        for appointment in standing:
            words = {**words_of(appointment), "address": self.services.office.address}
            dispatcher.utter_message(response="utter_appointment_shown", **words)
            link_to(self.services, dispatcher, appointment)
        if not standing:
            dispatcher.utter_message(response="utter_no_appointment")
        return understood(*end_forms())


class ActionCancelAppointment(ServiceAction):
    """Asks once, then cancels."""

    action_name = "action_cancel_appointment"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        standing = standing_of(self.services, tracker)
        if not standing:
            dispatcher.utter_message(response="utter_no_appointment")
            return understood(*end_forms())
        self._settle(dispatcher, tracker, standing[0])
        return understood(*end_forms())

    def _settle(self, dispatcher: CollectingDispatcher, tracker: Tracker, appointment: Appointment) -> None:
        words = words_of(appointment)
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
        else:
            dispatcher.utter_message(response="utter_appointment_cancelled", **words_of(appointment))
            link_to(self.services, dispatcher, cancelled)


def standing_of(services: bootstrap.Services, tracker: Tracker) -> list[Appointment]:
    """The confirmed appointments of this conversation, the soonest first."""
    booked = services.booking.view(tracker.sender_id)
    return [appointment for appointment in booked if appointment.status is AppointmentStatus.CONFIRMED]


def link_to(services: bootstrap.Services, dispatcher: CollectingDispatcher, appointment: Appointment) -> None:
    """Adds the appointment's links to the sentence just said; they are made when it reaches the conversation."""
    links = services.appointment_links.promised(appointment)
    dispatcher.utter_message(json_message={"links": [{"label": link.label, "url": link.url} for link in links]})


def words_of(appointment: Appointment) -> dict[str, str]:
    """What the sentences about an appointment need."""
    return {"day_and_hour": appointment.label, "reference": appointment.reference}
