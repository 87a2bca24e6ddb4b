"""The facts as shipped: complete, readable, fresh, and silent about what nobody knows."""

import re
from datetime import date, time
from pathlib import Path

import pytest

from bot.facts.checking import Level, findings, fresh_until
from bot.facts.loading import BUNDLED, load_knowledge
from bot.facts.readability import words_a_sentence
from bot.facts.reading_texts import SPOKEN_VALUES
from bot.facts.wording import opening_hours
from bot.mission_locale.measures import Knowledge
from bot.mission_locale.offices import Interval

TODAY = date(2026, 11, 23)
TOPICS = frozenset(
    """ask_plan ask_mission_locale ask_eligibility ask_orientation ask_intensive_support ask_financial_aid ask_training
    ask_immersion ask_civic_service ask_apprenticeship ask_job_search ask_minor_obligation ask_housing ask_health
    ask_mobility ask_address ask_opening_hours ask_contact ask_territory ask_documents ask_cost ask_press_contact
    ask_privacy""".split()
)
AMOUNT = re.compile(r"\d[\d\s.,]*\s*(€|euros?\b|EUR\b)", re.IGNORECASE)
# The name of the loan itself, not a sum anyone receives.
ALLOWED_AMOUNTS = ("1 euro par jour",)
NOTICE_VALUES = dict.fromkeys(SPOKEN_VALUES, "X")


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


def every_text(knowledge: Knowledge) -> list[str]:
    """Everything someone may read, whatever file it comes from."""
    texts = [text for m in knowledge.measures.values() for text in (m.title, m.short, m.simple, *m.details)]
    for measure in knowledge.measures.values():
        if conditions := measure.conditions:
            texts += [*conditions.why.values(), conditions.change]
        texts += [former.replaced_by for former in measure.former]
    for notices in (knowledge.notices, knowledge.guidance):
        texts += [notices.text(key, **NOTICE_VALUES) for key in notices.texts]
        texts += list(notices.labels.values())
    for guide in knowledge.hotlines.guides.values():
        texts += [guide.opening, guide.closing]
    return texts


def test_every_topic_of_the_contract_has_its_file(knowledge: Knowledge) -> None:
    assert set(knowledge.measures) == TOPICS


def test_nothing_is_in_error_today(knowledge: Knowledge) -> None:
    assert [str(f) for f in findings(knowledge, TODAY) if f.level is Level.ERROR] == []


def test_only_the_telephone_and_the_hours_remain_to_be_confirmed(knowledge: Knowledge) -> None:
    warned = [(finding.file, finding.message) for finding in findings(knowledge, TODAY)]

    assert warned == [
        ("office.yml", "le téléphone reste à confirmer"),
        ("office.yml", "les horaires restent à confirmer"),
    ]


@pytest.mark.parametrize("topic", sorted(TOPICS))
def test_a_short_answer_is_short_and_so_are_its_sentences(knowledge: Knowledge, topic: str) -> None:
    measure = knowledge.measures[topic]

    assert len(measure.short) <= 300
    assert len(measure.simple) <= 300
    assert words_a_sentence(measure.short) <= 15
    assert words_a_sentence(measure.simple) <= 15


def test_the_simple_wording_is_simpler_on_the_whole(knowledge: Knowledge) -> None:
    simpler = [m.topic for m in knowledge.measures.values() if len(m.simple) < len(m.short)]

    assert set(simpler) == TOPICS


def test_no_amount_of_money_is_stated(knowledge: Knowledge) -> None:
    offending = []
    for text in every_text(knowledge):
        bare = text
        for allowed in ALLOWED_AMOUNTS:
            bare = bare.replace(allowed, "")
        offending += [text] if AMOUNT.search(bare) else []

    assert offending == []


def test_nobody_is_told_that_they_are_entitled(knowledge: Knowledge) -> None:
    assert [text for text in every_text(knowledge) if re.search(r"tu as droit|tu auras droit|tu toucheras", text)] == []


def test_the_press_answer_names_nobody_and_gives_no_mail(knowledge: Knowledge) -> None:
    press = knowledge.measures["ask_press_contact"]

    assert "@" not in press.short + " ".join(press.details)
    assert knowledge.office.telephone in press.short


@pytest.mark.parametrize(
    ("topic", "name", "last_day"),
    [
        ("ask_intensive_support", "Garantie jeunes", date(2022, 2, 28)),
        ("ask_financial_aid", "Aide financière exceptionnelle de 2021", date(2021, 12, 31)),
        ("ask_mobility", "Aide au permis de France Travail", date(2026, 3, 31)),
        ("ask_mission_locale", "Pôle emploi", date(2023, 12, 31)),
    ],
)
def test_what_has_ended_says_when_and_what_took_its_place(
    knowledge: Knowledge, topic: str, name: str, last_day: date
) -> None:
    former = {former.name: former for former in knowledge.measures[topic].former}

    assert former[name].ended_on == last_day
    assert former[name].replaced_by


def test_opening_hours_are_given_as_to_be_confirmed_by_telephone(knowledge: Knowledge) -> None:
    short = knowledge.measures["ask_opening_hours"].short

    assert "du lundi au vendredi, 9 h - 12 h 30 et 13 h 30 - 17 h" in short
    assert "à confirmer par téléphone" in short
    assert knowledge.office.telephone in short


def test_every_notice_can_be_said_and_leaves_no_brace(knowledge: Knowledge) -> None:
    said = [notices.text(key, **NOTICE_VALUES) for notices in (knowledge.notices, knowledge.guidance)
            for key in notices.texts]  # fmt: skip

    assert [text for text in said if "{" in text or "}" in text] == []


def test_the_welcome_says_that_it_is_a_program_and_what_is_kept(knowledge: Knowledge) -> None:
    welcome = knowledge.notices.text("welcome")

    assert "un programme, pas une personne" in welcome
    assert "/mesdonnees" in welcome


@pytest.mark.parametrize(
    ("verified_on", "last_fresh_day"),
    [
        (date(2026, 5, 23), date(2026, 11, 23)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 30), date(2028, 2, 29)),
        (date(2026, 12, 1), date(2027, 6, 1)),
    ],
)
def test_a_fact_stays_fresh_for_six_months_to_the_day(verified_on: date, last_fresh_day: date) -> None:
    assert fresh_until(verified_on) == last_fresh_day


def test_facts_grow_old_the_day_after_six_months(knowledge: Knowledge) -> None:
    on_the_day = [f for f in findings(knowledge, date(2027, 5, 23)) if "6 mois" in f.message]
    the_day_after = [f for f in findings(knowledge, date(2027, 5, 24)) if "6 mois" in f.message]

    assert on_the_day == []
    assert {finding.level for finding in the_day_after} == {Level.WARNING}
    assert len(the_day_after) == len(TOPICS) + 2


def test_different_days_are_told_apart_in_the_hours() -> None:
    morning, whole = (Interval(time(9), time(12)),), (Interval(time(9), time(17, 30)),)

    assert opening_hours({0: whole, 1: morning, 2: whole}) == (
        "le lundi, 9 h - 17 h 30 ; le mardi, 9 h - 12 h ; le mercredi, 9 h - 17 h 30"
    )


def test_nothing_local_stands_outside_the_office_and_territory_files() -> None:
    local = re.compile(r"Torcy|Lagny|Arche Guédon|01 60 06|Marne-la-Vallée|Val d'Europe|Esbly")
    files = [p for p in Path(BUNDLED).rglob("*.yml") if p.name not in ("office.yml", "territory.yml", "positions.yml")]

    assert [path.name for path in files if local.search(path.read_text(encoding="utf-8"))] == []
