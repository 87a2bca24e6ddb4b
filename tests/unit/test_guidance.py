"""The guided dialogue asks only what can change its end, and every end is a good one."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from bot.facts.loading import load_knowledge
from bot.mission_locale.situation import Activity, Circumstance, Diploma, Need, Question, Situation, Writer
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


def test_what_was_understood_is_said_line_by_line_and_each_line_can_be_put_right() -> None:
    told = Situation(
        age=17,
        born=date(2009, 3, 12),
        commune="Lognes",
        activity=Activity.NOTHING,
        disabled=False,
        circumstances=frozenset({Circumstance.WITHOUT_PAPERS}),
        registered=False,
    )

    summary = GUIDANCE.summary(told, date(2026, 11, 29))

    assert summary is not None
    assert summary.text.splitlines() == [
        "Voici ce que j'ai compris :",
        "• Âge : 17 ans, né ou née le 12/03/2009",
        "• Reconnaissance de travailleur handicapé (RQTH) : Non",
        "• Commune : Lognes",
        "• En ce moment : Rien en ce moment",
        "• Pas de titre de séjour pour le moment",
        "• Pas inscrit à France Travail",
        "C'est bien ça ?",
    ]
    assert ["age", "disabled", "commune", "situation"] == [choice.step for choice in summary.correctable]


def test_there_is_nothing_to_confirm_when_nothing_was_told() -> None:
    assert GUIDANCE.summary(Situation(declined=frozenset(Question))) is None


@pytest.mark.parametrize(
    ("situation", "kind", "said"),
    [
        (Situation(age=20, activity=Activity.STUDENT), Kind.MEASURES, ["en études", "CIO", "on peut t'accueillir"]),
        (Situation(age=22, activity=Activity.EMPLOYED), Kind.MEASURES, ["déjà en activité", "conseil en évolution"]),
        (Situation(age=17, writer=Writer.PARENT), Kind.MEASURES, ["Vous écrivez pour un proche", "Avant 18 ans"]),
        (Situation(age=15, writer=Writer.PARENT), Kind.TOO_YOUNG, ["Vous écrivez pour un proche", "CIO"]),
        (
            Situation(age=17, writer=Writer.PROFESSIONAL),
            Kind.MEASURES,
            ["Vous accompagnez un jeune", "entre professionnels"],
        ),
        (
            Situation(age=19, circumstances=frozenset({Circumstance.WITHOUT_PAPERS})),
            Kind.MEASURES,
            ["même sans titre de séjour", "Cela dépend encore de : ce que tu fais en ce moment, ton titre de séjour"],
        ),
        (
            Situation(age=19, circumstances=frozenset({Circumstance.LITTLE_FRENCH})),
            Kind.MEASURES,
            ["phrases courtes", "venir à l'accueil"],
        ),
        (Situation(circumstances=frozenset({Circumstance.FOLLOWED})), Kind.FOLLOWED, ["Tu as déjà un conseiller"]),
        (Situation(age=20, registered=False), Kind.MEASURES, ["Pas besoin d'être inscrit à France Travail pour venir"]),
    ],
)
def test_each_profile_has_an_end_of_its_own(situation: Situation, kind: Kind, said: list[str]) -> None:
    outcome = GUIDANCE.outcome(situation)

    assert outcome.kind is kind
    assert [words for words in said if words not in outcome.text] == []
    assert outcome.choices
    assert "droit à" not in outcome.text
    assert "€" not in outcome.text


def test_someone_followed_already_is_asked_nothing() -> None:
    assert GUIDANCE.next_question(Situation(circumstances=frozenset({Circumstance.FOLLOWED}))) is None


def test_a_student_reads_why_the_cej_is_not_for_now_and_where_to_look() -> None:
    outcome = GUIDANCE.outcome(Situation(age=20, commune="Torcy", activity=Activity.STUDENT, need=Need.MONEY))

    assert outcome.missed is not None
    assert outcome.missed in outcome.text
    assert "cela ne va pas avec ce que tu fais en ce moment" in outcome.missed
    assert "Ce qui changerait la réponse : la fin de ce que tu fais en ce moment" in outcome.missed
    assert "À regarder à la place : " in outcome.missed


def test_in_the_last_year_the_day_that_closes_the_door_is_told_when_it_is_known() -> None:
    today = date(2026, 11, 29)
    known = GUIDANCE.outcome(Situation(born=date(2001, 2, 3), activity=Activity.NOTHING, need=Need.JOB), today)
    in_years = GUIDANCE.outcome(Situation(age=25, activity=Activity.NOTHING, need=Need.JOB), today)
    earlier = GUIDANCE.outcome(Situation(age=24, activity=Activity.NOTHING, need=Need.JOB), today)

    assert "jusqu'à la veille de tes 26 ans, le 03/02/2027, pas après" in known.text
    assert "jusqu'à la veille de tes 26 ans, pas après" in in_years.text
    assert "la veille de tes 26 ans" not in earlier.text.replace("L'accueil va jusqu'à la veille de tes 26 ans.", "")


def test_under_sixteen_the_day_that_opens_the_door_is_told() -> None:
    today = date(2026, 11, 29)

    assert "tes 16 ans, le 02/01/2027" in GUIDANCE.outcome(Situation(born=date(2011, 1, 2)), today).text
    assert "à partir d'une date : tes 16 ans." in GUIDANCE.outcome(Situation(age=15), today).text


@pytest.mark.parametrize(
    ("situation", "said"),
    [
        (
            Situation(age=20, commune="Torcy", activity=Activity.NOTHING),
            "Pour toi, cela semble possible. Ce qui va : ton âge",
        ),
        (Situation(age=20, activity=Activity.EMPLOYED), "Pour toi, cela dépend de : ce que tu fais en ce moment"),
        (Situation(age=20, activity=Activity.STUDENT), "Pas possible pour le moment : cela ne va pas avec"),
        (Situation(age=15), "Ce qui changerait la réponse : tes 16 ans"),
        (Situation(age=27, disabled=False), "une RQTH (reconnaissance de travailleur handicapé)"),
        (
            Situation(age=20, commune="Meaux", activity=Activity.NOTHING),
            "la demander à la Mission Locale de ta commune",
        ),
    ],
)
def test_a_measure_is_held_against_what_they_told(situation: Situation, said: str) -> None:
    assert said in (GUIDANCE.for_them("ask_intensive_support", situation) or "")


def test_without_an_age_or_conditions_nothing_is_said_of_them() -> None:
    assert GUIDANCE.for_them("ask_intensive_support", Situation()) is None
    assert GUIDANCE.for_them("ask_cost", Situation(age=20)) is None
