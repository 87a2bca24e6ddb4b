"""The guided dialogue asks only what can change its end, and every end is a good one."""

from dataclasses import replace
from itertools import product

import pytest

from bot.facts.loading import load_knowledge
from bot.mission_locale.situation import Activity, Diploma, Need, Question, Situation
from bot.services.guidance import Guidance, Kind

GUIDANCE = Guidance(load_knowledge())
A, C, D = Question.AGE, Question.COMMUNE, Question.DISABLED


def questions_put(situation: Situation, answers: dict[Question, object]) -> list[Question]:
    """Everything asked until the end, to someone who answers (None: would rather not say)."""
    names = {Question.ACTIVITY: "activity"}
    put: list[Question] = []
    while (question := GUIDANCE.next_question(situation)) is not None:
        put.append(question)
        if (given := answers.get(question)) is None:
            situation = replace(situation, declined=situation.declined | {question})
        else:
            situation = replace(situation, **{names.get(question, question.value): given})  # type: ignore[arg-type]
    return put


@pytest.mark.parametrize(
    ("situation", "asked"),
    [
        (Situation(), Question.AGE),
        (Situation(age=15), None),
        (Situation(age=16), Question.COMMUNE),
        (Situation(age=25), Question.COMMUNE),
        (Situation(age=26), Question.DISABLED),
        (Situation(age=29), Question.DISABLED),
        (Situation(age=30), None),
        (Situation(age=26, disabled=False), None),
        (Situation(age=26, declined=frozenset({D})), None),
        (Situation(age=29, disabled=True), Question.COMMUNE),
        (Situation(age=20, commune="Meaux"), None),
        (Situation(age=20, commune="Torcy"), Question.ACTIVITY),
        (Situation(commune="Torcy", declined=frozenset({A})), Question.ACTIVITY),
        (Situation(age=20, declined=frozenset({C})), Question.ACTIVITY),
        (Situation(age=20, commune="Torcy", activity=Activity.NOTHING), Question.NEED),
        (Situation(age=20, commune="Torcy", activity=Activity.NOTHING, need=Need.TRAINING), Question.DIPLOMA),
        (Situation(age=20, commune="Torcy", activity=Activity.NOTHING, need=Need.HEALTH), None),
        (Situation(age=20, commune="Torcy", need=Need.HEALTH), None),
    ],
)
def test_the_next_question_is_one_that_can_change_the_end(situation: Situation, asked: Question | None) -> None:
    assert GUIDANCE.next_question(situation) == asked


def test_at_most_six_questions_are_put_and_none_twice() -> None:
    activities = (None, Activity.NOTHING, Activity.STUDENT, Activity.EMPLOYED)
    needs = (None, Need.JOB, Need.TRAINING, Need.HEALTH)
    for age, disabled, activity, need in product((None, 17, 20, 27), (None, True), activities, needs):
        answers: dict[Question, object] = {
            Question.AGE: age,
            Question.DISABLED: disabled,
            Question.COMMUNE: "Torcy",
            Question.ACTIVITY: activity,
            Question.NEED: need,
            Question.DIPLOMA: Diploma.BAC,
        }
        put = questions_put(Situation(), answers)

        assert len(put) <= 6
        assert len(put) == len(set(put))


def test_someone_who_declines_everything_still_gets_something() -> None:
    situation = Situation(declined=frozenset(Question))

    outcome = GUIDANCE.outcome(situation)

    assert GUIDANCE.next_question(situation) is None
    assert outcome.kind is Kind.MEASURES
    assert 2 <= len(outcome.recommendations) <= 4
    assert "Cela dépend encore de : ton âge" in outcome.text


@pytest.mark.parametrize(
    ("situation", "kind", "said"),
    [
        (Situation(age=15), Kind.TOO_YOUNG, ["CIO", "119", "collège", "À 16 ans, reviens"]),
        (Situation(age=26, disabled=False), Kind.TOO_OLD, ["France Travail", "Cap emploi"]),
        (Situation(age=27, declined=frozenset({D})), Kind.TOO_OLD, ["France Travail", "dis-le-moi"]),
        (Situation(age=30, disabled=True), Kind.TOO_OLD, ["France Travail"]),
        (Situation(age=20, commune="Meaux"), Kind.ELSEWHERE, ["Mission Locale de Meaux", "Jean-Rose", "01/01/2025"]),
        (Situation(age=29, disabled=True), Kind.MEASURES, ["plus loin que 25 ans"]),
        (Situation(age=17), Kind.MEASURES, ["Avant 18 ans", "proposer une solution"]),
        (Situation(age=25), Kind.MEASURES, ["C'est un conseiller qui décide"]),
        (Situation(age=20, commune="Trifouilly"), Kind.MEASURES, ["Je ne connais pas « Trifouilly »"]),
    ],
)
def test_each_end_helps(situation: Situation, kind: Kind, said: list[str]) -> None:
    outcome = GUIDANCE.outcome(situation)

    assert outcome.kind is kind
    assert [words for words in said if words not in outcome.text] == []
    assert outcome.choices


def test_an_age_outside_wins_over_the_commune() -> None:
    assert GUIDANCE.outcome(Situation(age=15, commune="Meaux")).kind is Kind.TOO_YOUNG


def test_each_recommendation_is_told_with_its_reason_and_source() -> None:
    outcome = GUIDANCE.outcome(Situation(age=20, commune="Torcy", activity=Activity.NOTHING, need=Need.MONEY))

    for found in outcome.recommendations:
        assert found.why in outcome.text
        assert found.what_would_change in outcome.text
        assert found.source.title in outcome.text
    assert "vérifié le 23/11/2026" in outcome.text
    assert [choice.step for choice in outcome.choices][:2] == ["book_appointment", "talk_to_human"]


@pytest.mark.parametrize("question", list(Question))
def test_every_question_is_put_in_words_and_can_be_declined(question: Question) -> None:
    asking = GUIDANCE.asking(question)

    assert asking.text.endswith("?") or "RQTH" in asking.text
    assert asking.choices[-1].step == f"{question}:declined"
    assert all(len(choice.step.encode()) <= 64 for choice in asking.choices)


def test_a_question_offers_every_value_it_understands() -> None:
    steps = [choice.step for choice in GUIDANCE.asking(Question.ACTIVITY).choices]

    assert steps == [*(f"situation:{activity}" for activity in Activity), "situation:declined"]
