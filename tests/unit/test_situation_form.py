"""The guided check, one message at a time, with real services and a memory in place of the database."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.situation_form import ValidateSituationForm
from bot.facts.loading import load_knowledge
from bot.language.facts import extract
from bot.mission_locale.situation import Question
from bot.services.answers import Answers
from bot.services.guidance import Guidance
from bot.services.profiles import Profiles

NOW = datetime(2026, 11, 29, 9, tzinfo=UTC)
KNOWLEDGE = load_knowledge()


class Memory:
    """A database that holds one profile."""

    def __init__(self) -> None:
        self.facts: dict[str, Any] = {}
        self.conversations = self

    @contextmanager
    def reading(self) -> Iterator["Memory"]:
        yield self

    writing = reading

    def get(self, conversation_id: str) -> str:
        return conversation_id

    def profile(self, conversation_id: str) -> Mapping[str, Any]:
        return dict(self.facts)

    def remember(self, conversation_id: str, facts: Mapping[str, Any], now: datetime) -> None:
        self.facts |= facts


class Check:
    """Someone in the course of the check; Rasa's part is played by the few lines of `says`."""

    def __init__(self) -> None:
        self.memory = Memory()
        self.slots: dict[str, Any] = {}
        self.asked: str | None = None
        self.running = False
        self.said: list[str] = []
        guidance = Guidance(KNOWLEDGE)
        profiles = Profiles(self.memory, guidance, KNOWLEDGE.guidance, lambda: NOW)  # type: ignore[arg-type]
        services = SimpleNamespace(profiles=profiles, answers=Answers(KNOWLEDGE), guidance=guidance)
        self.action = ValidateSituationForm(services)  # type: ignore[arg-type]

    def says(self, text: str, intent: str = "inform", **carried: Any) -> str | None:
        """Answer, and give the question that follows."""
        facts = carried or extract(text, now=NOW, asked=self.asked).as_entities()
        self.slots |= {name: value for name, value in facts.items() if name in ENTITY_SLOTS}
        latest = {
            "text": "/inform" if carried else text,
            "intent": {"name": intent},
            "entities": [{"entity": name, "value": value} for name, value in facts.items()],
            "metadata": {"asked": self.asked},
        }
        loop = {"name": "situation_form"} if self.running else {}
        tracker = Tracker("c-1", {**self.slots, "requested_slot": self.asked}, latest, [], False, None, loop, None)
        dispatcher = CollectingDispatcher()
        events = self.action.act(dispatcher, tracker)
        self.said = [message["text"] or message["response"] for message in dispatcher.messages]
        self.slots |= {event["name"]: event["value"] for event in events if event["event"] == "slot"}
        self.asked, self.running = self.slots["requested_slot"], True
        return self.asked

    def forget(self) -> None:
        """What happens when Rasa's session is over and its memory is gone."""
        self.slots, self.running = {}, False


ENTITY_SLOTS = frozenset({"age", "commune", "situation", "diploma", "need", "disabled"})


def begun(text: str = "faire le point", intent: str = "check_situation") -> Check:
    check = Check()
    check.says(text, intent)
    return check


def test_several_facts_in_one_message_are_not_asked_again() -> None:
    assert "situation" == begun("j'ai 19 ans et j'habite à Chelles, j'ai droit à quoi").asked


def test_what_was_understood_is_to_be_confirmed_before_the_result() -> None:
    check = begun("j'ai 15 ans, j'ai droit à quoi")

    assert "situation_confirmed" == check.asked
    assert check.says("oui", "affirm") is None


def test_a_correction_by_typing_is_taken_at_any_moment() -> None:
    check = begun("j'ai 17 ans, j'ai droit à quoi")

    assert "commune" == check.says("non pardon 18 pas 17", "deny")
    assert "utter_corrected" in check.said
    assert 18 == check.slots["age"] == check.memory.facts["age"]


def test_a_correction_at_the_summary_brings_the_summary_back() -> None:
    check = begun("j'ai 15 ans, j'ai droit à quoi")

    assert "commune" == check.says("non j'ai 16 ans", "deny")
    assert 16 == check.slots["age"]


def test_no_at_the_summary_asks_what_is_wrong_and_a_button_asks_it_again() -> None:
    check = begun("j'ai 15 ans, j'ai droit à quoi")

    assert "situation_confirmed" == check.says("non", "deny")
    assert check.slots["correcting"]
    assert "age" == check.says("", correct="age")
    assert "commune" == check.says("16")


def test_a_refusal_leaves_the_question_for_good() -> None:
    check = begun()

    assert "commune" == check.says("je préfère pas dire", "deny")
    assert ["utter_question_skipped"] == check.said
    assert ["age"] == check.slots["declined"]


def test_a_vague_answer_is_helped_once_then_left() -> None:
    check = begun()

    assert "age" == check.says("je sais pas trop", "ask_rephrase")
    assert ["utter_explain_age"] == check.said
    assert "commune" == check.says("bof", "nlu_fallback")


def test_not_knowing_what_to_look_for_is_a_need_of_its_own() -> None:
    check = begun("j'ai 19 ans, j'habite à torcy et je fais rien, j'ai droit à quoi")

    assert "need" == check.asked
    check.says("jsp", "ask_orientation")
    assert "orientation" == check.slots["need"]


def test_questions_in_between_are_answered_however_many() -> None:
    check = begun()

    for intent, words in [("ask_cost", "gratuit"), ("ask_address", "Guédon"), ("ask_privacy", ""), ("ask_housing", "")]:
        assert "age" == check.says("une question ?", intent)
        assert words in check.said[0]
    assert "commune" == check.says("20")


def test_a_day_of_birth_is_kept_and_a_later_age_takes_its_place() -> None:
    check = begun()

    check.says("je suis né le 12/03/2009")
    assert ("2009-03-12", 17) == (check.slots["born"], check.slots["age"])
    check.says("non j'ai 18 ans", "deny")
    assert (None, 18) == (check.slots["born"], check.slots["age"])
    assert check.memory.facts["born"] is None


def test_what_rasa_forgot_comes_back_from_our_database() -> None:
    check = begun("j'ai 28 ans, j'habite à torcy, j'ai droit à quoi")
    assert "disabled" == check.asked

    check.forget()

    assert "situation" == check.says("oui", "affirm")
    assert (28, "Torcy", "yes") == (check.slots["age"], check.slots["commune"], check.slots["disabled"])


def test_someone_followed_already_goes_straight_to_their_own_end_and_may_insist() -> None:
    check = begun()

    assert check.says("je suis déjà suivi par Mme Diallo à la mission locale", "ask_mission_locale") is None
    assert ["followed"] == check.slots["circumstances"]
    check.running = False
    check.asked = None
    assert "age" == check.says("faire le point", "check_situation")


def test_circumstances_are_met_with_words_at_once_and_once_only() -> None:
    check = Check()

    check.says("j'ai pas de papiers", "ask_documents")
    assert ["même sans titre de séjour"] == [words for words in ["même sans titre de séjour"] if words in check.said[0]]
    check.says("j'ai 19 ans et j'ai pas de papiers")
    assert [] == check.said


def test_the_words_of_a_parent_are_about_their_child() -> None:
    check = Check()

    assert "commune" == check.says("ma fille a 17 ans et elle fait rien")
    assert ("parent", 17, "nothing") == (check.slots["writer"], check.slots["age"], check.slots["situation"])


def test_an_answer_that_sounds_like_a_topic_is_not_answered_as_a_question() -> None:
    check = begun("j'ai 19 ans, j'habite à torcy et je fais rien, j'ai droit à quoi")

    check.says("je cherche une formation", "ask_training")

    assert [] == check.said
    assert "training" == check.slots["need"]


def test_the_check_never_ends_as_soon_as_it_begins() -> None:
    check = Check()
    check.memory.facts = {"declined": [str(question) for question in Question]}

    assert "age" == check.says("vas-y", "affirm")


def test_asking_for_the_check_again_asks_again_what_was_declined() -> None:
    check = begun()
    check.says("je préfère pas dire", "deny")
    check.running, check.asked = False, None

    assert "age" == check.says("faire le point", "check_situation")
