"""A yes, a no or a fact told outside a form: taken as the answer to what was proposed or asked last.

Only a form is handed to Rasa as the next action: no rule tells what follows any other, so the rest is done at once.
"""

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.appointments import ActionCancelAppointment, ActionStartBooking
from actions.base import Events, ServiceAction, say, understood
from actions.forms import interrupted
from actions.measures import start_check, starts_a_check
from actions.people import ActionDeleteMyData, ActionTalkToHuman
from actions.tracker_facts import asked_of, facts_given, given
from bot.mission_locale.conversations import Reply

# Questions whose yes or no may be typed, and who hears it.
CONFIRMED_BY: dict[str | None, type[ServiceAction]] = {
    "cancellation": ActionCancelAppointment,
    "erasure": ActionDeleteMyData,
}
PROPOSED: dict[str | None, type[ServiceAction]] = {
    "book_appointment": ActionStartBooking,
    "talk_to_human": ActionTalkToHuman,
}
# Buttons of a booking that is over: they begin it anew, and never take a time by themselves.
OF_A_BOOKING = ("wanted_time", "more_times", "reason", "mode")
SITUATION_FACTS = frozenset({"age", "commune", "situation", "diploma", "need"})


class ActionAffirm(ServiceAction):
    """Does what was proposed last, or hears the yes to the question just put."""

    action_name = "action_affirm"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        if interrupted(tracker):
            return start_check(self, dispatcher, tracker)
        proposed = tracker.get_slot("proposed")
        meant = CONFIRMED_BY.get(asked_of(tracker)) or PROPOSED.get(proposed)
        if meant:
            return [SlotSet("proposed", None), *meant(self._given).act(dispatcher, tracker)]
        if proposed == "check_situation":
            return understood(SlotSet("proposed", None), FollowupAction("situation_form"))
        dispatcher.utter_message(response="utter_affirm")
        return understood(SlotSet("proposed", None))


class ActionDeny(ServiceAction):
    """Leaves what was proposed last, or hears the no to the question just put."""

    action_name = "action_deny"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        if interrupted(tracker):
            return start_check(self, dispatcher, tracker)
        if refused := CONFIRMED_BY.get(asked_of(tracker)):
            return [SlotSet("proposed", None), *refused(self._given).act(dispatcher, tracker)]
        dispatcher.utter_message(response="utter_deny")
        return understood(SlotSet("proposed", None))


class ActionTakeNote(ServiceAction):
    """Takes facts as the beginning of the check of the situation, a date as the beginning of a booking."""

    action_name = "action_take_note"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        facts = facts_given(tracker)
        if SITUATION_FACTS & facts.keys() or starts_a_check(tracker):
            return start_check(self, dispatcher, tracker)
        if "when" in facts or any(given(tracker, name) for name in OF_A_BOOKING):
            return ActionStartBooking(self._given).act(dispatcher, tracker)
        say(dispatcher, Reply(self.services.notices.text("noted"), self.services.suggestions.usual(), topic="inform"))
        return understood()
