"""Help first: the numbers, then a human."""

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction, end_forms, say, understood
from actions.tracker_facts import intent_of, situation_of


class ActionDanger(ServiceAction):
    """Answers someone in danger, and puts them at the head of the queue."""

    action_name = "action_danger"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        kind = intent_of(tracker).removeprefix("distress_")
        say(dispatcher, self.services.help.bring(tracker.sender_id, kind, situation_of(tracker).age))
        return understood(*end_forms())
