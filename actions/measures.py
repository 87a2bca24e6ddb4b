"""Where the guided dialogue on the person's situation leads."""

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction, end_forms, say, understood
from actions.tracker_facts import situation_of


class ActionRecommend(ServiceAction):
    """Gives the result of the check, with reasons and what to do now."""

    action_name = "action_recommend"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        situation = situation_of(tracker)
        say(dispatcher, self.services.profiles.recommend(tracker.sender_id, situation))
        cleared = [SlotSet(name, None) for name in ("topic", "situation_confirmed")]
        return understood(*end_forms(), *cleared, SlotSet("proposed", "book_appointment"))
