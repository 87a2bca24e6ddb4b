"""The guided dialogue on the person's situation."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActionExecutionRejected, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction, end_forms, say, understood
from actions.forms import CANNOT_WAIT, Asking, explain
from actions.tracker_facts import facts_given, facts_of, given, requested, situation_of, text_of
from bot.mission_locale.situation import Need, Question
from bot.services.reading import doubtful_communes, looks_like_a_name, refuses

# Asked what they look for, a question about a measure is the answer.
NEED_BEHIND = {
    "ask_job_search": Need.JOB,
    "ask_orientation": Need.ORIENTATION,
    "ask_training": Need.TRAINING,
    "ask_apprenticeship": Need.APPRENTICESHIP,
    "ask_immersion": Need.IMMERSION,
    "ask_civic_service": Need.CIVIC_SERVICE,
    "ask_financial_aid": Need.MONEY,
    "ask_housing": Need.HOUSING,
    "ask_health": Need.HEALTH,
    "ask_mobility": Need.MOBILITY,
}


class ValidateSituationForm(ServiceAction):
    """After each answer: what is known, what is declined, and the next question worth asking."""

    action_name = "validate_situation_form"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        asking = Asking.read(tracker)
        if asking.question and asking.intent in CANNOT_WAIT:
            return [ActionExecutionRejected("situation_form")]
        declined = set(tracker.get_slot("declined") or ())
        found: dict[str, Any] = {}
        if asking.question and tracker.get_slot(asking.question) is None:
            found = self._settle(dispatcher, tracker, asking, declined)
        elif asking.question:
            asking.answer_digression(dispatcher, self.services, tracker)
        return self._next(tracker, found, declined)

    def _settle(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, asking: Asking, declined: set[str]
    ) -> dict[str, Any]:
        """The question is still open: refused, answered in other words, a digression, or not understood."""
        question = asking.question or ""
        if given(tracker, "skip") or refuses(text_of(tracker)):
            declined.add(question)
            dispatcher.utter_message(response="utter_question_skipped")
            return {}
        if question == Question.DISABLED and asking.intent in ("affirm", "deny"):
            return {question: "yes" if asking.intent == "affirm" else "no"}
        if question == Question.NEED and (need := NEED_BEHIND.get(asking.intent)):
            return {question: need}
        if asking.answer_digression(dispatcher, self.services, tracker) or facts_given(tracker):
            return {}
        if question == Question.COMMUNE and self._ask_which_commune(dispatcher, tracker):
            return {}
        tried = int(tracker.get_slot("misunderstood") or 0)
        if question == Question.COMMUNE and tried and looks_like_a_name(text_of(tracker)):
            return {question: text_of(tracker).strip().title()}
        explain(dispatcher, tracker, question, declined)
        return {"misunderstood": int(tracker.get_slot("misunderstood") or 0) + 1}

    def _ask_which_commune(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
        names = doubtful_communes(text_of(tracker))
        if not names:
            return False
        buttons = [{"title": name, "payload": f'/inform{{"commune": "{name}"}}'} for name in names]
        dispatcher.utter_message(response="utter_commune_unsure", commune=names[0], buttons=buttons)
        return True

    def _next(self, tracker: Tracker, found: dict[str, Any], declined: set[str]) -> Events:
        for name, value in found.items():
            tracker.slots[name] = value
        tracker.slots["declined"] = sorted(declined)
        situation = situation_of(tracker)
        self.services.profiles.remember(tracker.sender_id, facts_of(situation))
        question = self.services.guidance.next_question(situation)
        progressed = question != requested(tracker)
        kept = {"misunderstood": 0} if progressed else {}
        slots = {"declined": sorted(declined), **found, **kept}
        return [*(SlotSet(name, value) for name, value in slots.items()), SlotSet("requested_slot", question)]


class ActionRecommend(ServiceAction):
    """Gives the result of the check, with reasons and what to do now."""

    action_name = "action_recommend"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        situation = situation_of(tracker)
        say(dispatcher, self.services.profiles.recommend(tracker.sender_id, situation))
        return understood(*end_forms(), SlotSet("topic", None), SlotSet("proposed", "book_appointment"))
