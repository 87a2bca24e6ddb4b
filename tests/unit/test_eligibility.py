"""Who may ask for what: every boundary age, and no advice that cannot suit."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from bot.facts.loading import load_knowledge
from bot.mission_locale.eligibility import Change, Reason, verdict
from bot.mission_locale.recommending import recommend
from bot.mission_locale.situation import Activity, Diploma, Need, Question, Situation

MEASURES = load_knowledge().measures
CEJ = MEASURES["ask_intensive_support"]
IDLE = Situation(activity=Activity.NOTHING, diploma=Diploma.NONE)


def topics(situation: Situation) -> list[str]:
    return [found.topic for found in recommend(MEASURES.values(), situation)]


@pytest.mark.parametrize(
    ("topic", "age", "disabled", "eligible"),
    [
        ("ask_intensive_support", 15, None, False),
        ("ask_intensive_support", 16, None, True),
        ("ask_intensive_support", 25, None, True),
        ("ask_intensive_support", 26, False, False),
        ("ask_intensive_support", 26, None, None),
        ("ask_intensive_support", 26, True, True),
        ("ask_intensive_support", 29, True, True),
        ("ask_intensive_support", 30, True, False),
        ("ask_civic_service", 25, None, True),
        ("ask_civic_service", 26, False, False),
        ("ask_civic_service", 30, True, True),
        ("ask_civic_service", 31, True, False),
        ("ask_apprenticeship", 15, None, False),
        ("ask_apprenticeship", 29, None, True),
        ("ask_apprenticeship", 30, False, False),
        ("ask_apprenticeship", 45, True, True),
        ("ask_minor_obligation", 16, None, True),
        ("ask_minor_obligation", 17, None, True),
        ("ask_minor_obligation", 18, None, False),
        ("ask_mission_locale", 25, None, True),
        ("ask_mission_locale", 26, True, False),
    ],
)
def test_ages_are_kept_to_the_year(topic: str, age: int, disabled: bool | None, eligible: bool | None) -> None:
    given = verdict(MEASURES[topic], replace(IDLE, age=age, disabled=disabled))

    assert given.eligible is eligible


@pytest.mark.parametrize(
    ("activity", "eligible", "reasons"),
    [
        (Activity.NOTHING, True, ()),
        (Activity.JOBSEEKER, True, ()),
        (Activity.STUDENT, False, (Reason.ACTIVITY_EXCLUDES,)),
        (Activity.TRAINING, False, (Reason.ACTIVITY_EXCLUDES,)),
        (Activity.EMPLOYED, None, (Reason.ACTIVITY_UNSURE,)),
    ],
)
def test_the_cej_looks_at_what_one_does(activity: Activity, eligible: bool | None, reasons: tuple[Reason, ...]) -> None:
    given = verdict(CEJ, Situation(age=20, activity=activity))

    assert (given.eligible, given.reasons) == (eligible, reasons)


def test_a_refusal_says_what_would_change_it() -> None:
    assert verdict(CEJ, replace(IDLE, age=15)).would_change == (Change.GROWING_OLDER,)
    assert verdict(CEJ, replace(IDLE, age=27, disabled=False)).would_change == (Change.RECOGNISED_DISABILITY,)
    assert verdict(CEJ, Situation(age=20, activity=Activity.STUDENT)).would_change == (Change.OTHER_ACTIVITY,)


def test_what_is_not_known_leaves_the_answer_open() -> None:
    given = verdict(CEJ, Situation(declined=frozenset({Question.AGE})))

    assert given.eligible is None
    assert given.missing == (Question.AGE, Question.ACTIVITY)


def test_a_higher_diploma_makes_training_depend_on_the_counsellor() -> None:
    given = verdict(MEASURES["ask_training"], Situation(age=22, activity=Activity.NOTHING, diploma=Diploma.BAC_PLUS_3))

    assert (given.eligible, given.reasons) == (None, (Reason.DIPLOMA_UNSURE,))


def test_an_ended_measure_is_never_recommended() -> None:
    ended = replace(CEJ, ended_on=date(2026, 11, 22))
    measures = [ended if measure is CEJ else measure for measure in MEASURES.values()]
    situation = replace(IDLE, age=20, need=Need.JOB)

    found = recommend(measures, situation, today=date(2026, 11, 23))
    on_its_last_day = recommend(measures, situation, today=date(2026, 11, 22))

    assert "ask_intensive_support" not in [each.topic for each in found]
    assert "ask_intensive_support" in [each.topic for each in on_its_last_day]
    assert verdict(ended, situation).reasons == (Reason.ENDED,)


@pytest.mark.parametrize("age", [16, 17])
@pytest.mark.parametrize("need", list(Need))
def test_a_minor_always_hears_of_the_duty_as_a_help(age: int, need: Need) -> None:
    found = {each.topic: each for each in recommend(MEASURES.values(), replace(IDLE, age=age, need=need))}

    assert "proposer une solution" in found["ask_minor_obligation"].why


@pytest.mark.parametrize("need", list(Need))
def test_a_student_is_never_offered_the_cej(need: Need) -> None:
    assert "ask_intensive_support" not in topics(Situation(age=20, activity=Activity.STUDENT, need=need))


def test_at_26_no_measure_of_the_16_to_25_is_recommended() -> None:
    bounded = {topic for topic, m in MEASURES.items() if m.conditions and m.conditions.age_to == 25}
    found = {
        topic
        for need, activity in product(Need, Activity)
        for topic in topics(Situation(age=26, disabled=False, need=need, activity=activity))
    }

    assert found & bounded == set()


def test_at_29_with_a_recognised_disability_the_cej_remains() -> None:
    assert topics(replace(IDLE, age=29, disabled=True, need=Need.JOB))[0] == "ask_intensive_support"


def test_from_16_to_25_there_are_always_two_to_four_recommendations_that_suit() -> None:
    for age, activity, need in product(range(16, 26), [None, *Activity], [None, *Need]):
        situation = Situation(age=age, activity=activity, need=need)
        found = recommend(MEASURES.values(), situation)

        assert 2 <= len(found) <= 4, situation
        assert all(each.verdict.eligible is not False for each in found), situation
        assert len({each.topic for each in found}) == len(found)


@pytest.mark.parametrize("need", list(Need))
def test_the_first_recommendation_answers_the_need(need: Need) -> None:
    found = recommend(MEASURES.values(), replace(IDLE, age=20, need=need))[0]

    conditions = MEASURES[found.topic].conditions
    assert conditions is not None
    assert conditions.needs[need] == 1


def test_a_recommendation_carries_why_what_would_change_it_source_and_date() -> None:
    found = recommend(MEASURES.values(), Situation(age=19, activity=Activity.NOTHING, need=Need.CIVIC_SERVICE))[0]

    assert found.why == "Tu veux faire un Service Civique, et ton âge le permet."
    assert found.what_would_change.startswith("On n'en fait qu'un dans sa vie.")
    assert found.source.title.startswith("Service-public")
    assert found.date == date(2026, 11, 23)


def test_someone_without_diploma_hears_why_a_course_is_for_them() -> None:
    found = recommend(MEASURES.values(), replace(IDLE, age=19, need=Need.TRAINING))[0]

    assert found.why.startswith("Sans diplôme, des formations existent")
