"""What both forms share: leaving for what cannot wait, answering a question in the middle, explaining again."""

from dataclasses import dataclass

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import say
from actions.tracker_facts import asked_of, form_running, given, intent_of, requested, situation_of
from bot import bootstrap
from bot.mission_locale.conversations import Reply
from bot.mission_locale.situation import Question
from bot.services.rendering import as_reply

CANNOT_WAIT = frozenset(
    {
        "distress_suicide",
        "distress_violence",
        "distress_homeless",
        "cancel",
        "talk_to_human",
        "book_appointment",
        "reschedule_appointment",
        "cancel_appointment",
        "view_appointment",
        "delete_my_data",
        "goodbye",
    }
)
PATIENCE = 2
CHECK_QUESTIONS = frozenset({*Question, "situation_confirmed"})


@dataclass(frozen=True)
class Asking:
    """The question put by the running form, and what came back."""

    question: str | None
    intent: str

    @classmethod
    def read(cls, tracker: Tracker) -> "Asking":
        """From Rasa's tracker."""
        return cls(requested(tracker) or interrupted(tracker), intent_of(tracker))

    def answer_digression(
        self, dispatcher: CollectingDispatcher, services: bootstrap.Services, tracker: Tracker
    ) -> bool:
        """Answer a question in the middle; the form then puts its own again. False when there was none."""
        if self.intent == "ask_rephrase":
            dispatcher.utter_message(response=f"utter_explain_{self.question}")
            return True
        if self.intent in ("bot_challenge", "ask_capabilities", "thank", "insult", "greet", "check_situation"):
            dispatcher.utter_message(response=f"utter_{self.intent}_in_form")
            return True
        if self.intent not in services.answers.topics:
            return False
        commune = given(tracker, "commune") or situation_of(tracker).commune
        answer = as_reply(services.answers.answer(self.intent, commune=commune))
        say(dispatcher, Reply(answer.text, (), answer.links, answer.topic))
        return True


def interrupted(tracker: Tracker) -> str | None:
    """The question of the check that was put last, when Rasa has since forgotten that a form was running."""
    asked = asked_of(tracker)
    is_ours = asked in CHECK_QUESTIONS and form_running(tracker) is None
    return asked if is_ours and intent_of(tracker) != "check_situation" else None


def explain(dispatcher: CollectingDispatcher, tracker: Tracker, question: str) -> bool:
    """Say the question in other words; True when that did not help either, and it is better to go on without it."""
    given_up = int(tracker.get_slot("misunderstood") or 0) + 1 >= PATIENCE
    dispatcher.utter_message(response="utter_question_skipped" if given_up else f"utter_explain_{question}")
    return given_up
