"""What every custom action owes the person, even when something in it breaks."""

from types import SimpleNamespace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Events, ServiceAction
from actions.tracker_facts import confirmation_of, situation_of
from bot.facts.loading import load_knowledge
from bot.mission_locale.situation import Activity, Question


def tracker(intent: str = "inform", slots: dict[str, Any] | None = None, asked: str | None = None) -> Tracker:
    latest = {"intent": {"name": intent}, "entities": [], "text": "", "metadata": {"asked": asked}}
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
