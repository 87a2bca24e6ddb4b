"""Calling a counsellor, stopping what goes on, erasing what is kept."""

from rasa_sdk import Tracker
from rasa_sdk.events import AllSlotsReset, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction, end_forms, say, understood
from actions.tracker_facts import confirmation_of, form_running
from bot.mission_locale.handoff import HandoffReason


class ActionTalkToHuman(ServiceAction):
    """Calls a counsellor."""

    action_name = "action_talk_to_human"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        misunderstood = int(tracker.get_slot("misunderstood") or 0) > 0
        reason = HandoffReason.NOT_UNDERSTOOD if misunderstood else HandoffReason.ASKED
        say(dispatcher, self.services.handoff.ask_for_counsellor(tracker.sender_id, reason))
        return understood(*end_forms())


class ActionCancel(ServiceAction):
    """Stops the running form and lets a held time go."""

    action_name = "action_cancel"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        self.services.booking.release(tracker.sender_id)
        running = form_running(tracker)
        stopped = {"situation_form": "utter_check_stopped", "booking_form": "utter_cancelled"}
        dispatcher.utter_message(response=stopped.get(running or "", "utter_nothing_to_cancel"))
        return understood(*end_forms(), *forget_booking())


class ActionDeleteMyData(ServiceAction):
    """Asks once, then erases everything."""

    action_name = "action_delete_my_data"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        confirmed = confirmation_of(tracker, "erasure")
        if confirmed == "yes":
            self.services.erasure.erase(tracker.sender_id)
            dispatcher.utter_message(response="utter_erasure_done")
            return [AllSlotsReset(), *end_forms()]
        dispatcher.utter_message(response="utter_erasure_kept" if confirmed else "utter_confirm_erasure")
        return understood(*end_forms())


def forget_booking() -> Events:
    """An appointment in the making leaves nothing behind."""
    names = (
        "wanted_time",
        "wanted_window",
        "offered_times",
        "held_appointment",
        "moved_appointment",
        "booking_confirmed",
        "booking_reason",
        "booking_mode",
    )
    return [SlotSet(name, None) for name in names]
