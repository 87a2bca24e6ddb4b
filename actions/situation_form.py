"""The guided check of the situation: what was heard, what is confirmed, and what to ask next."""

from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActionExecutionRejected, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction, say
from actions.forms import CANNOT_WAIT, Asking, explain
from actions.tracker_facts import (
    facts_given,
    facts_of,
    form_running,
    given,
    pressed_button,
    restore,
    situation_of,
    text_of,
    told_of_the_situation,
)
from bot.mission_locale.conversations import Reply
from bot.mission_locale.situation import Circumstance, Need, Question
from bot.services.reading import asks, born_in, doubtful_communes, is_vague, looks_like_a_name, refuses, told_in

CONFIRMED = "situation_confirmed"
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
YES_OR_NO = {"affirm": "yes", "deny": "no"}


@dataclass
class Hearing:
    """One message in the course of the check: what is to be set, and what changed in what was known."""

    tracker: Tracker
    asking: Asking
    slots: dict[str, Any] = field(default_factory=dict)
    corrected: bool = False

    @property
    def question(self) -> str:
        """The question to which the message replies; empty when none was put."""
        return self.asking.question or ""

    @property
    def begins(self) -> bool:
        """Whether the form is just being entered."""
        return form_running(self.tracker) is None

    @property
    def declined(self) -> set[str]:
        """What they would rather not say."""
        return set(self.tracker.get_slot("declined") or ())

    def put(self, **slots: Any) -> None:
        """Set these, here at once and in Rasa at the end."""
        self.slots |= slots
        self.tracker.slots.update(slots)

    def decline(self, question: str) -> None:
        """Never ask this again."""
        self.put(declined=sorted({*self.declined, question}))


class ValidateSituationForm(ServiceAction):
    """After each answer: what is known, what is declined, and the next question worth asking."""

    action_name = "validate_situation_form"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        hearing = Hearing(tracker, Asking.read(tracker))
        if hearing.question and hearing.asking.intent in CANNOT_WAIT and not given(tracker, "confirmed"):
            return [ActionExecutionRejected("situation_form")]
        known = self.services.profiles.known(tracker.sender_id)
        self._restore(hearing, known)
        self._listen(dispatcher, hearing, known)
        if hearing.begins and hearing.asking.intent == "check_situation":
            self._insist(hearing)
        self._reply(dispatcher, hearing)
        return self._next(hearing)

    def _restore(self, hearing: Hearing, known: Any) -> None:
        """What Rasa has forgotten, and we have not."""
        hearing.put(**restore(hearing.tracker, known))
        if hearing.begins:
            hearing.put(**{CONFIRMED: None})

    def _insist(self, hearing: Hearing) -> None:
        """Someone who asks for the check does want it: with a counsellor already, or after declining before."""
        told = set(hearing.tracker.get_slot("circumstances") or ())
        hearing.put(circumstances=sorted(told - {Circumstance.FOLLOWED}), declined=[])

    def _listen(self, dispatcher: CollectingDispatcher, hearing: Hearing, known: Any) -> None:
        """Facts of the message, asked or not; what contradicts an earlier one replaces it, in so many words."""
        tracker, facts = hearing.tracker, told_of_the_situation(hearing.tracker)
        changed = {name for name in facts if known.get(name) not in (None, facts[name])}
        hearing.corrected = bool(changed) and not pressed_button(tracker)
        if "age" in facts and not pressed_button(tracker):
            born = born_in(text_of(tracker), self.services.profiles.today(), asked=hearing.question == Question.AGE)
            hearing.put(born=born.isoformat() if born else None)
        if hearing.corrected and hearing.question != CONFIRMED:
            dispatcher.utter_message(response="utter_corrected")
        if pressed_button(tracker):
            return
        told = told_in(text_of(tracker))
        before = set(tracker.get_slot("circumstances") or ())
        if told.writer or told.registered is not None:
            heard = {"writer": told.writer, "registered": told.registered}
            hearing.put(**{name: value for name, value in heard.items() if value is not None})
        if new := told.circumstances - before:
            hearing.put(circumstances=sorted(before | new))
            if note := self.services.profiles.notes(new):
                say(dispatcher, Reply(note, topic="check_situation"))

    def _reply(self, dispatcher: CollectingDispatcher, hearing: Hearing) -> None:
        if hearing.question == CONFIRMED:
            self._confirm(dispatcher, hearing)
        elif hearing.question and hearing.tracker.get_slot(hearing.question) is None:
            self._settle(dispatcher, hearing)
        elif hearing.question and not hearing.corrected and asks(text_of(hearing.tracker)):
            hearing.asking.answer_digression(dispatcher, self.services, hearing.tracker)

    def _confirm(self, dispatcher: CollectingDispatcher, hearing: Hearing) -> None:
        """Yes ends the check, no asks what is wrong, a fact puts it right, a question is answered first."""
        tracker = hearing.tracker
        if wrong := given(tracker, "correct"):
            hearing.put(**{wrong: None, "declined": sorted(hearing.declined - {wrong})})
            if wrong == Question.AGE:
                hearing.put(born=None)
            self.services.profiles.remember(tracker.sender_id, {wrong: None})
            return
        if told_of_the_situation(tracker) or told_in(text_of(tracker)):
            return
        said = given(tracker, "confirmed") or YES_OR_NO.get(hearing.asking.intent)
        if said == "yes" or refuses(text_of(tracker)):
            hearing.put(**{CONFIRMED: True})
        elif said == "no":
            hearing.put(**{CONFIRMED: None, "correcting": True})
        elif not hearing.asking.answer_digression(dispatcher, self.services, tracker):
            hearing.put(**{CONFIRMED: self._explain(dispatcher, hearing) or None})

    def _settle(self, dispatcher: CollectingDispatcher, hearing: Hearing) -> None:
        """The question is still open: refused, answered in other words, a digression, or not understood."""
        tracker, question, intent = hearing.tracker, hearing.question, hearing.asking.intent
        if given(tracker, "skip") or refuses(text_of(tracker)):
            hearing.decline(question)
            dispatcher.utter_message(response="utter_question_skipped")
        elif question == Question.DISABLED and intent in YES_OR_NO:
            hearing.put(disabled=YES_OR_NO[intent])
        elif question == Question.NEED and (need := self._need_meant(hearing)):
            hearing.put(need=need)
        elif facts_given(tracker) or hearing.slots.get("circumstances") or hearing.slots.get("writer"):
            return
        elif is_vague(text_of(tracker)) or not hearing.asking.answer_digression(dispatcher, self.services, tracker):
            self._help_out(dispatcher, hearing)

    def _need_meant(self, hearing: Hearing) -> Need | None:
        """Not knowing what to look for is a need of its own."""
        if is_vague(text_of(hearing.tracker)):
            return Need.ORIENTATION
        return NEED_BEHIND.get(hearing.asking.intent)

    def _help_out(self, dispatcher: CollectingDispatcher, hearing: Hearing) -> None:
        tracker, question = hearing.tracker, hearing.question
        if question == Question.COMMUNE:
            if self._ask_which_commune(dispatcher, tracker):
                return
            tried, said = int(tracker.get_slot("misunderstood") or 0), text_of(tracker)
            if tried and looks_like_a_name(said) and not is_vague(said):
                hearing.put(commune=said.strip().title())
                return
        if self._explain(dispatcher, hearing):
            hearing.decline(question)

    def _explain(self, dispatcher: CollectingDispatcher, hearing: Hearing) -> bool:
        """Say the question in other words; True when that had not helped before either."""
        given_up = explain(dispatcher, hearing.tracker, hearing.question)
        hearing.put(misunderstood=0 if given_up else int(hearing.tracker.get_slot("misunderstood") or 0) + 1)
        return given_up

    def _ask_which_commune(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
        names = doubtful_communes(text_of(tracker))
        if not names:
            return False
        buttons = [{"title": name, "payload": f'/inform{{"commune": "{name}"}}'} for name in names]
        dispatcher.utter_message(response="utter_commune_unsure", commune=names[0], buttons=buttons)
        return True

    def _next(self, hearing: Hearing) -> Events:
        tracker = hearing.tracker
        situation = situation_of(tracker)
        # An age told later than a day of birth takes its place, here and in what is kept.
        self.services.profiles.remember(tracker.sender_id, {"born": None, **facts_of(situation)})
        question: str | None = self.services.profiles.next_question(situation)
        if question is None and not tracker.get_slot(CONFIRMED) and self._is_to_confirm(situation):
            question = CONFIRMED
        if question is None and hearing.begins:
            # A form that ended as soon as it began would leave Rasa without a rule for what follows.
            question = Question.AGE
            hearing.put(declined=sorted(hearing.declined - {question}))
        if question != hearing.question:
            hearing.put(misunderstood=0)
        if not hearing.slots:
            # Rasa takes a form that set nothing for one that refuses the message, and leaves it.
            hearing.put(misunderstood=int(tracker.get_slot("misunderstood") or 0))
        events = [SlotSet(name, value) for name, value in hearing.slots.items()]
        return [*events, SlotSet("requested_slot", question)]

    def _is_to_confirm(self, situation: Any) -> bool:
        followed = situation.is_in(Circumstance.FOLLOWED)
        return not followed and self.services.profiles.has_summary(situation)


class ActionAskSituationConfirmed(ServiceAction):
    """Says what was understood, or asks what of it is wrong."""

    action_name = "action_ask_situation_form_situation_confirmed"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        correcting = bool(tracker.get_slot("correcting"))
        if reply := self.services.profiles.summary(situation_of(tracker), correcting=correcting):
            say(dispatcher, reply)
        return [SlotSet("correcting", None)]
