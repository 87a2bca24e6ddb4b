"""What is answered on each topic, and to someone in danger."""

import json

import pytest

from bot.facts.loading import load_knowledge
from bot.services.answers import Answers, Choice
from bot.services.rendering import as_reply, payload_of

KNOWLEDGE = load_knowledge()
ANSWERS = Answers(KNOWLEDGE)


@pytest.mark.parametrize("topic", sorted(KNOWLEDGE.measures))
def test_every_topic_answers_with_its_source_and_one_to_three_next_steps(topic: str) -> None:
    answer = ANSWERS.answer(topic)

    assert answer.topic == KNOWLEDGE.measures[topic].intent
    assert answer.text == KNOWLEDGE.measures[topic].short
    assert answer.source_title
    assert answer.source_date
    assert 1 <= len(answer.choices) <= 3
    assert all(choice.label and len(choice.label) <= 24 for choice in answer.choices)


@pytest.mark.parametrize("topic", sorted(KNOWLEDGE.measures))
def test_more_gives_the_details_their_origin_and_no_button_to_itself(topic: str) -> None:
    more = ANSWERS.more(topic)

    assert all(paragraph in more.text for paragraph in KNOWLEDGE.measures[topic].details)
    assert "Vérifié le 23/11/2026." in more.text
    assert f"more:{topic}" not in [choice.step for choice in more.choices]
    assert more.choices


def test_simpler_says_the_same_topic_otherwise() -> None:
    simpler = ANSWERS.simpler("ask_intensive_support")

    assert simpler.topic == "ask_intensive_support"
    assert simpler.text.startswith("La Garantie jeunes est finie.")


def test_more_says_what_is_over_until_when_and_what_there_is_instead() -> None:
    more = ANSWERS.more("ask_mobility").text

    assert "Ce qui n'existe plus :" in more
    assert "• Aide au permis de France Travail : jusqu'au 31 mars 2026. À la place : le compte de formation" in more
    assert "• Aide au permis de conduire des apprentis : jusqu'en 2025." in more


@pytest.mark.parametrize("topic", [topic for topic, measure in KNOWLEDGE.measures.items() if measure.former])
def test_everything_over_is_said_to_be_over_in_the_details(topic: str) -> None:
    more = ANSWERS.more(topic).text

    for former in KNOWLEDGE.measures[topic].former:
        assert f"• {former.name} : {former.until}. À la place : {former.replaced_by}." in more


def test_a_page_without_an_intent_is_asked_through_the_one_it_belongs_to() -> None:
    reply = as_reply(ANSWERS.answer("ask_intensive_support"))
    payload = next(choice.payload for choice in reply.choices if choice.label == "Le PACEA")
    inside = as_reply(ANSWERS.answer("about_pacea"))

    assert payload == '/ask_intensive_support{"detail": "about_pacea"}'
    assert inside.choices[-1].payload == '/ask_intensive_support{"detail": "more:about_pacea"}'
    assert inside.topic == "ask_intensive_support"


@pytest.mark.parametrize(
    ("intent", "detail", "page"),
    [
        ("ask_cost", None, ("ask_cost", False)),
        ("ask_cost", "more", ("ask_cost", True)),
        ("ask_intensive_support", "about_pacea", ("about_pacea", False)),
        ("ask_intensive_support", "more:about_pacea", ("about_pacea", True)),
        ("ask_cost", "about_pacea", ("ask_cost", False)),
        ("ask_cost", "more:about_something_gone", ("ask_cost", False)),
        ("ask_cost", "ask_housing", ("ask_cost", False)),
    ],
)
def test_a_button_leads_to_its_page_and_an_old_one_to_the_topic(
    intent: str, detail: str | None, page: tuple[str, bool]
) -> None:
    assert ANSWERS.page(intent, detail) == page


def test_every_button_of_every_answer_leads_back_to_an_answer() -> None:
    for topic in ANSWERS.topics:
        for choice in ANSWERS.answer(topic).choices:
            payload = payload_of(choice.step, choice.under).removeprefix("/")
            intent, _, entities = payload.partition("{")
            detail = json.loads("{" + entities)["detail"] if entities else None
            wanted, _, page = choice.step.rpartition(":")

            if intent in ANSWERS.topics:
                assert ANSWERS.page(intent, detail) == (page, wanted == "more")


def test_an_unknown_topic_is_a_programming_error_and_not_an_empty_answer() -> None:
    with pytest.raises(KeyError):
        ANSWERS.answer("ask_weather")


def test_a_commune_of_ours_is_welcomed_with_the_address() -> None:
    answer = ANSWERS.answer("ask_territory", commune="lagny")

    assert answer.text.startswith("Oui : Lagny-sur-Marne")
    assert KNOWLEDGE.office.address in answer.text
    assert Choice("Prendre rendez-vous", "book_appointment") in answer.choices


def test_a_neighbour_gets_the_right_address_and_its_date() -> None:
    text = ANSWERS.answer("ask_territory", commune="Meaux").text

    assert "Mission Locale de Meaux" in text
    assert "12 boulevard Jean-Rose, 77100 Meaux" in text
    assert "01/01/2025" in text


def test_an_unknown_commune_is_asked_again_rather_than_guessed() -> None:
    answer = ANSWERS.answer("ask_territory", commune="77450 {x}")

    assert "nom complet de ta commune" in answer.text
    assert "« 77450 {x} »" in answer.text


@pytest.mark.parametrize(
    ("kind", "age", "numbers"),
    [
        ("suicide", 16, ["3114", "15", "114", "119"]),
        ("suicide", 17, ["3114", "15", "114", "119"]),
        ("suicide", 18, ["3114", "15", "114"]),
        ("suicide", None, ["3114", "15", "114", "119"]),
        ("violence", 15, ["17", "114", "119", "3018"]),
        ("violence", 22, ["17", "114", "3919", "116 006"]),
        ("violence", None, ["17", "114", "119", "3919", "116 006"]),
        ("homeless", 16, ["119", "115", "17"]),
        ("homeless", 24, ["115", "112"]),
        ("homeless", None, ["115", "119", "112"]),
    ],
)
def test_danger_shows_the_right_numbers_in_order(kind: str, age: int | None, numbers: list[str]) -> None:
    answer = ANSWERS.danger(kind, age)

    assert [link.label.split(" ")[0] for link in answer.links] == [number.split(" ")[0] for number in numbers]
    assert [answer.text.index(f"• {number} ") for number in numbers] == sorted(
        answer.text.index(f"• {number} ") for number in numbers
    )
    assert answer.topic == f"distress_{kind}"


@pytest.mark.parametrize("kind", ["suicide", "violence", "homeless"])
@pytest.mark.parametrize("age", [16, 20, None])
def test_danger_begins_kindly_and_ends_with_a_human(kind: str, age: int | None) -> None:
    answer = ANSWERS.danger(kind, age)

    assert answer.text.startswith("Tu as bien fait")
    assert answer.choices == (Choice("Parler à un conseiller", "talk_to_human"),)
    assert "conseiller" in answer.text.splitlines()[-1] or "parler" in answer.text.splitlines()[-1]


def test_numbers_are_clickable_and_the_114_by_sms() -> None:
    urls = {link.url for link in ANSWERS.danger("violence").links}

    assert urls == {"tel:17", "sms:114", "tel:119", "tel:3919", "tel:116006"}
