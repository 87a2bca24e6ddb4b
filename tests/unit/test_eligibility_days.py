"""Ages to the day: every birth of a leap year, on the eve and on the day of every birthday that counts."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from bot.facts.loading import load_knowledge
from bot.mission_locale.ages import age_on, birthday
from bot.mission_locale.eligibility import Change, Reason, Rule, verdict
from bot.mission_locale.recommending import Fit, explain, missed
from bot.mission_locale.situation import Activity, Circumstance, Diploma, Need, Situation

MEASURES = load_knowledge().measures
CEJ = MEASURES["ask_intensive_support"]
COUNTING = (16, 18, 26, 30, 31)
# From which birthday, until the eve of which, and until the eve of which with a recognised disability.
OPEN_BETWEEN = {
    "ask_apprenticeship": (16, 30, 100),
    "ask_civic_service": (16, 26, 31),
    "ask_financial_aid": (16, 26, 26),
    "ask_health": (16, 200, 200),
    "ask_housing": (16, 30, 30),
    "ask_immersion": (16, 26, 26),
    "ask_intensive_support": (16, 26, 30),
    "ask_job_search": (16, 26, 26),
    "ask_minor_obligation": (16, 18, 18),
    "ask_mission_locale": (16, 26, 26),
    "ask_mobility": (16, 26, 26),
    "ask_orientation": (16, 26, 26),
    "ask_training": (16, 26, 26),
}


def years_lived(born: date, day: date) -> int:
    """The rule as anybody says it: one year more once the month and the day have come round."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def births() -> Iterator[date]:
    """Every day of a leap year, 29 February among them."""
    first = date(2004, 1, 1)
    yield from (first + timedelta(days=number) for number in range(366))


def days_that_count(born: date) -> Iterator[date]:
    """The eve and the day of each birthday that counts, found without the code under test."""
    for years in COUNTING:
        day = date(born.year + years, born.month, 1)
        while years_lived(born, day) < years:
            day += timedelta(days=1)
        yield from (day - timedelta(days=1), day)


CASES = [(born, day) for born in births() for day in days_that_count(born)]


def test_ages_are_counted_to_the_day() -> None:
    assert len(CASES) == 366 * len(COUNTING) * 2
    assert [] == [(born, day) for born, day in CASES if age_on(born, day) != years_lived(born, day)]


def test_someone_born_on_29_february_has_a_birthday_every_year() -> None:
    born = date(2008, 2, 29)

    assert date(2026, 3, 1) == birthday(born, 18)
    assert (17, 18) == (age_on(born, date(2026, 2, 28)), age_on(born, date(2026, 3, 1)))
    assert date(2028, 2, 29) == birthday(born, 20)


def test_every_measure_with_conditions_is_checked_here() -> None:
    assert set(OPEN_BETWEEN) == {topic for topic, measure in MEASURES.items() if measure.conditions}


@pytest.mark.parametrize("topic", OPEN_BETWEEN)
@pytest.mark.parametrize("disabled", [True, False])
def test_every_measure_opens_and_closes_on_the_right_day(topic: str, *, disabled: bool) -> None:
    opens, closes, closes_disabled = OPEN_BETWEEN[topic]
    end = closes_disabled if disabled else closes
    wrong = []
    for born, day in CASES:
        situation = Situation(born=born, disabled=disabled, activity=Activity.NOTHING, diploma=Diploma.NONE)
        suits = verdict(MEASURES[topic], situation, day).eligible is not False
        if suits != (opens <= years_lived(born, day) < end):
            wrong.append((born, day))

    assert [] == wrong


def test_the_day_on_which_the_answer_turns_is_the_right_one() -> None:
    for born in births():
        young = verdict(CEJ, Situation(born=born), date(born.year + 15, 6, 30))
        last_year = verdict(CEJ, Situation(born=born, activity=Activity.NOTHING), _eve_of_26(born))

        assert young.opens is not None
        assert young.opens.day is not None
        if young.reasons == (Reason.TOO_YOUNG,):
            assert 16 == years_lived(born, young.opens.day)
            assert 15 == years_lived(born, young.opens.day - timedelta(days=1))
        assert last_year.closes is not None
        assert last_year.closes.day == _eve_of_26(born) + timedelta(days=1)


def _eve_of_26(born: date) -> date:
    return next(day for day in days_that_count(born) if years_lived(born, day + timedelta(days=1)) == 26)


def test_a_date_of_birth_wins_over_an_age_that_has_since_changed() -> None:
    told_before = Situation(age=25, born=date(2000, 11, 29))

    assert verdict(CEJ, told_before, date(2026, 11, 28)).eligible is None
    assert verdict(CEJ, told_before, date(2026, 11, 29)).reasons[0] is Reason.TOO_OLD_UNLESS_DISABLED


def test_with_an_age_in_years_the_last_year_is_told_without_a_day() -> None:
    assert verdict(CEJ, Situation(age=24)).closes is None
    closes = verdict(CEJ, Situation(age=25)).closes
    assert closes is not None
    assert (26, None) == (closes.age, closes.day)


def test_a_minor_is_told_that_aids_widen_at_eighteen() -> None:
    given = verdict(MEASURES["ask_financial_aid"], Situation(born=date(2009, 3, 12)), date(2026, 11, 29))

    assert (None, (Reason.MINOR_UNSURE,)) == (given.eligible, given.reasons)
    assert given.opens is not None
    assert date(2027, 3, 12) == given.opens.day


def test_another_territory_rules_out_only_what_the_office_itself_gives() -> None:
    elsewhere = Situation(age=20, activity=Activity.NOTHING, diploma=Diploma.NONE, served=False)

    outside = {topic for topic in OPEN_BETWEEN if verdict(MEASURES[topic], elsewhere).eligible is False}

    assert {"ask_intensive_support", "ask_training", "ask_mission_locale"} <= outside
    assert outside & {"ask_apprenticeship", "ask_civic_service", "ask_housing", "ask_health"} == set()
    assert (Change.OWN_OFFICE,) == verdict(CEJ, elsewhere).would_change


def test_missing_papers_make_work_depend_on_a_counsellor_and_close_no_door() -> None:
    without = Situation(age=20, activity=Activity.NOTHING, circumstances=frozenset({Circumstance.WITHOUT_PAPERS}))

    assert (None, (Reason.PAPERS_UNSURE,)) == (verdict(CEJ, without).eligible, verdict(CEJ, without).reasons)
    assert verdict(MEASURES["ask_mission_locale"], without).eligible is True
    assert [] == [
        topic
        for topic in OPEN_BETWEEN
        if verdict(MEASURES[topic], without).eligible is False and topic != "ask_minor_obligation"
    ]


@pytest.mark.parametrize("registered", [True, False, None])
def test_being_registered_elsewhere_is_never_a_condition(registered: bool | None) -> None:
    situation = Situation(age=20, activity=Activity.NOTHING, registered=registered)

    assert verdict(CEJ, situation).eligible is True
    assert (registered is False) == verdict(CEJ, situation).to_register
    assert not verdict(MEASURES["ask_mission_locale"], situation).to_register


def test_the_rules_that_are_met_are_named() -> None:
    given = verdict(CEJ, Situation(age=20, activity=Activity.NOTHING, served=True))

    assert (Rule.AGE, Rule.ACTIVITY, Rule.TERRITORY) == given.met


@pytest.mark.parametrize("age", range(16, 30))
@pytest.mark.parametrize("activity", list(Activity))
def test_what_does_not_suit_comes_with_something_that_does(age: int, activity: Activity) -> None:
    situation = Situation(age=age, activity=activity, disabled=False)
    for topic in OPEN_BETWEEN:
        found = explain(MEASURES[topic], MEASURES.values(), situation)
        if found.fit is not Fit.DOES_NOT:
            assert found.nearest is None
            continue
        assert found.verdict.reasons
        if found.nearest is not None:
            assert verdict(found.nearest, situation).eligible is not False
            assert found.nearest.topic != topic
        elif age < 26:
            pytest.fail(f"{topic}: nothing else for {situation}")


def test_the_nearest_is_the_first_that_the_file_names_and_that_suits() -> None:
    found = explain(CEJ, MEASURES.values(), Situation(age=20, activity=Activity.STUDENT))

    assert found.nearest is not None
    assert found.nearest.topic == "ask_job_search"


def test_what_would_have_answered_best_but_does_not_suit_is_known() -> None:
    student = Situation(age=20, activity=Activity.STUDENT, need=Need.MONEY)

    found = missed(MEASURES.values(), student)

    assert found is not None
    assert "ask_intensive_support" == found.measure.topic
    assert missed(MEASURES.values(), Situation(age=20, activity=Activity.NOTHING, need=Need.MONEY)) is None
