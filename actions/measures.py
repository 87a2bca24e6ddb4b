"""Where the guided dialogue on the person's situation begins outside a form, and where it leads."""

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction, end_forms, say, understood
from actions.forms import interrupted
from actions.tracker_facts import given, intent_of, pressed_button, restore, situation_of, text_of
from bot.mission_locale.situation import Circumstance
from bot.services.reading import asks, told_in

CONFIRMED = "situation_confirmed"


class ActionRecommend(ServiceAction):
    """Gives the result of the check, with reasons and what to do now."""

    action_name = "action_recommend"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        restored = restore(tracker, self.services.profiles.known(tracker.sender_id))
        say(dispatcher, self.services.profiles.recommend(tracker.sender_id, situation_of(tracker)))
        cleared = dict.fromkeys(("topic", CONFIRMED))
        slots = [SlotSet(name, value) for name, value in {**restored, **cleared}.items()]
        return understood(*end_forms(), *slots, SlotSet("proposed", "book_appointment"))


def starts_a_check(tracker: Tracker) -> bool:
    """Whether a message goes on with a check that Rasa forgot, or tells of its writer rather than asks."""
    if interrupted(tracker):
        return True
    said = text_of(tracker)
    return not pressed_button(tracker) and bool(told_in(said)) and not asks(said)


def start_check(action: ServiceAction, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
    """Hand over to the form, which asks at least one question; what needs none is given at once."""
    said = set() if pressed_button(tracker) else told_in(text_of(tracker)).circumstances
    if Circumstance.FOLLOWED in said:
        circumstances = sorted({*(tracker.get_slot("circumstances") or ()), *said})
        tracker.slots["circumstances"] = circumstances
        action.services.profiles.remember(tracker.sender_id, {"circumstances": circumstances})
        recommended = ActionRecommend(action.services).act(dispatcher, tracker)
        return [SlotSet("circumstances", circumstances), *recommended]
    if interrupted(tracker) == CONFIRMED and (given(tracker, "confirmed") == "yes" or intent_of(tracker) == "affirm"):
        return ActionRecommend(action.services).act(dispatcher, tracker)
    return understood(FollowupAction("situation_form"))
