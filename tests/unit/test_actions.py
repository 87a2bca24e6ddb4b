"""What every custom action owes the person, even when something in it breaks."""

from types import SimpleNamespace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.answering import ActionAnswer, ActionAskBack, ActionRephrase
from actions.base import Events, ServiceAction
from actions.tracker_facts import confirmation_of, situation_of
from bot.facts.loading import load_knowledge
from bot.mission_locale.conversations import Reply
from bot.mission_locale.errors import DatabaseBusy
from bot.mission_locale.situation import Activity, Question
from bot.services.answers import Answers


def tracker(
    intent: str = "inform", slots: dict[str, Any] | None = None, asked: str | None = None, text: str = ""
) -> Tracker:
    latest = {"intent": {"name": intent}, "entities": [], "text": text, "metadata": {"asked": asked}}
    return Tracker("c-1", slots or {}, latest, [], False, None, {}, None)


class Breaks(ServiceAction):
    action_name = "action_breaks"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        dispatcher.utter_message(text="à moitié dit")
        raise RuntimeError("broken inside")


async def test_an_action_that_breaks_says_an_honest_sentence_and_leaves_no_form_running() -> None:
    notices = load_knowledge().notices
    services = SimpleNamespace(notices=notices, door=SimpleNamespace(failures=0))
    dispatcher = CollectingDispatcher()

    events = await Breaks(services).run(dispatcher, tracker(), {})

    assert [notices.text("assistant_unavailable")] == [message["text"] for message in dispatcher.messages]
    assert 1 == services.door.failures
    assert {"event": "active_loop", "timestamp": None, "name": None} in events


def test_slots_that_make_no_sense_are_left_out_of_the_situation() -> None:
    slots = {"age": "dix-sept", "situation": "astronaut", "diploma": None, "declined": ["commune", "nonsense"]}

    situation = situation_of(tracker(slots=slots))

    assert (None, None) == (situation.age, situation.activity)
    assert frozenset({Question.COMMUNE}) == situation.declined


def test_slots_become_the_situation() -> None:
    situation = situation_of(tracker(slots={"age": 17, "commune": "Torcy", "situation": "nothing", "disabled": "no"}))

    assert (17, "Torcy", Activity.NOTHING, False) == (
        situation.age,
        situation.commune,
        situation.activity,
        situation.disabled,
    )


def test_a_yes_confirms_only_the_question_just_put() -> None:
    assert "yes" == confirmation_of(tracker("affirm", asked="cancellation"), "cancellation")
    assert "no" == confirmation_of(tracker("deny", asked="cancellation"), "cancellation")
    assert confirmation_of(tracker("affirm", asked="age"), "cancellation") is None
    assert confirmation_of(tracker("affirm"), "erasure") is None


class Kept:
    """The list of misunderstood messages, as the action sees it."""

    def __init__(self, *, busy: bool = False) -> None:
        self.busy = busy
        self.kept: list[tuple[str, list[str]]] = []

    def keep(self, text: str, likeliest: list[str]) -> None:
        if self.busy:
            raise DatabaseBusy
        self.kept.append((text, likeliest))


async def ask_back(text: str, kept: Kept) -> tuple[Events, CollectingDispatcher]:
    suggestions = SimpleNamespace(ask_back=lambda conversation_id, likeliest, count: Reply("Tu veux parler de…"))
    unsure = tracker("nlu_fallback", text=text)
    unsure.latest_message["intent_ranking"] = [{"name": "nlu_fallback"}, {"name": "ask_cost"}, {"name": "ask_plan"}]
    dispatcher = CollectingDispatcher()
    action = ActionAskBack(SimpleNamespace(suggestions=suggestions, misunderstood=kept))
    return await action.run(dispatcher, unsure, {}), dispatcher


async def test_words_that_were_not_understood_are_kept_with_what_they_may_mean() -> None:
    kept = Kept()

    await ask_back("c cb ce ke vs faites", kept)

    assert [("c cb ce ke vs faites", ["nlu_fallback", "ask_cost", "ask_plan"])] == kept.kept


async def test_a_button_that_leads_nowhere_is_not_kept() -> None:
    kept = Kept()

    await ask_back('/inform{"more_times": "yes"}', kept)

    assert [] == kept.kept


async def test_a_list_that_cannot_be_written_costs_nobody_their_question() -> None:
    events, dispatcher = await ask_back("c cb", Kept(busy=True))

    assert ["Tu veux parler de…"] == [message["text"] for message in dispatcher.messages]
    assert 1 == next(event["value"] for event in events if event["event"] == "slot")


def pressed(intent: str, detail: str) -> Tracker:
    latest = {"intent": {"name": intent}, "entities": [{"entity": "detail", "value": detail}], "text": f"/{intent}"}
    return Tracker("c-1", {}, latest, [], False, None, {}, None)


async def test_a_page_without_an_intent_is_answered_made_simpler_and_detailed_like_any_topic() -> None:
    knowledge = load_knowledge()
    nothing_told = SimpleNamespace(notes=lambda _circumstances: None)
    services = SimpleNamespace(answers=Answers(knowledge), notices=knowledge.notices, profiles=nothing_told)
    page = knowledge.measures["about_pacea"]
    shown, detailed, simpler = CollectingDispatcher(), CollectingDispatcher(), CollectingDispatcher()

    events = await ActionAnswer(services).run(shown, pressed("ask_intensive_support", "about_pacea"), {})
    await ActionAnswer(services).run(detailed, pressed("ask_intensive_support", "more:about_pacea"), {})
    await ActionRephrase(services).run(simpler, tracker("ask_rephrase", {"topic": "about_pacea"}), {})

    assert {"event": "slot", "timestamp": None, "name": "topic", "value": "about_pacea"} in events
    assert [page.short] == [message["text"] for message in shown.messages]
    assert detailed.messages[0]["text"].startswith(page.details[0])
    assert [page.simple] == [message["text"] for message in simpler.messages]


async def test_a_topic_that_is_gone_cannot_be_made_simpler_and_breaks_nothing() -> None:
    knowledge = load_knowledge()
    services = SimpleNamespace(answers=Answers(knowledge), notices=knowledge.notices)
    dispatcher = CollectingDispatcher()

    await ActionRephrase(services).run(dispatcher, tracker("ask_rephrase", {"topic": "about_gone"}), {})

    assert ["utter_nothing_to_rephrase"] == [message["response"] for message in dispatcher.messages]
