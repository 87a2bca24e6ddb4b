"""Answers to questions, in short, in more words, or more simply; and the question asked back when unsure."""

from dataclasses import replace
from typing import Any

import structlog
from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction, end_forms, say, understood
from actions.measures import start_check, starts_a_check
from actions.tracker_facts import given, intent_of, pressed_button, ranking_of, situation_of, text_of
from bot.mission_locale.conversations import Reply
from bot.mission_locale.errors import TryAgain
from bot.services.reading import told_in
from bot.services.rendering import as_reply

log = structlog.get_logger(__name__)


class ActionAnswer(ServiceAction):
    """Answers every question that has a file in `bot/facts`."""

    action_name = "action_answer"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        if starts_a_check(tracker):
            return start_check(self, dispatcher, tracker)
        page, in_detail = self.services.answers.page(intent_of(tracker), given(tracker, "detail"))
        reply = self.reply(tracker, page, in_detail=in_detail)
        reply = self._with_their_situation(tracker, reply, bare=in_detail or page != intent_of(tracker))
        say(dispatcher, reply)
        return understood(*end_forms(), SlotSet("topic", page), SlotSet("proposed", first_step(reply)))

    def reply(self, tracker: Tracker, topic: str, *, in_detail: bool) -> Reply:
        """The answer to the last message, or its details when a button asked for them."""
        if in_detail:
            return as_reply(self.services.answers.more(topic))
        commune = given(tracker, "commune") or situation_of(tracker).commune
        return as_reply(self.services.answers.answer(topic, commune=commune))

    def _with_their_situation(self, tracker: Tracker, reply: Reply, *, bare: bool) -> Reply:
        """The same, with what their circumstances call for before it, and how the measure stands to them after it."""
        note = self.services.profiles.notes(told_in(text_of(tracker)).circumstances)
        for_them = None if bare else self.services.profiles.for_them(intent_of(tracker), situation_of(tracker))
        return replace(reply, text="\n\n".join(part for part in (note, reply.text, for_them) if part))


class ActionRephrase(ServiceAction):
    """Says the last answer again, more simply."""

    action_name = "action_rephrase"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        if starts_a_check(tracker):
            return start_check(self, dispatcher, tracker)
        topic = tracker.get_slot("topic")
        if topic not in self.services.answers.topics:
            dispatcher.utter_message(response="utter_nothing_to_rephrase")
            return understood(*end_forms())
        reply = as_reply(self.services.answers.simpler(topic))
        say(dispatcher, reply)
        return understood(*end_forms(), SlotSet("proposed", first_step(reply)))


class ActionAskBack(ServiceAction):
    """Once unsure: one question with the likeliest meanings. Twice: a human or an appointment."""

    action_name = "action_ask_back"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        if starts_a_check(tracker):
            return start_check(self, dispatcher, tracker)
        count = int(tracker.get_slot("misunderstood") or 0) + 1
        say(dispatcher, self.services.suggestions.ask_back(tracker.sender_id, ranking_of(tracker), count))
        self._keep_for_counsellors(tracker)
        return [SlotSet("misunderstood", count)]

    def _keep_for_counsellors(self, tracker: Tracker) -> None:
        if pressed_button(tracker):
            return
        try:
            self.services.misunderstood.keep(text_of(tracker), ranking_of(tracker))
        except TryAgain as error:
            # The person has their question back; one line less in a list harms nobody.
            log.warning("misunderstood_not_kept", why=type(error).__name__)


def first_step(reply: Reply) -> Any:
    """The first thing a reply proposes, as a name without its slash."""
    return reply.choices[0].payload.removeprefix("/") if reply.choices else None
