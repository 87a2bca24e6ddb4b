"""The facts as shipped: complete, readable, fresh, and silent about what nobody knows."""

import re
from datetime import date, time
from pathlib import Path

import pytest

from bot.facts.checking import Level, findings, fresh_until
from bot.facts.loading import BUNDLED, load_knowledge
from bot.facts.readability import ease, longest_sentence, words_a_sentence
from bot.facts.reading_texts import SPOKEN_VALUES
from bot.facts.report import readability_table, sources_lines
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
# Levers of the 2021 plan and subjects of today that no intent of the contract names.
PAGES = frozenset(
    """about_schemes about_diagnosis about_network about_france_travail about_pacea about_second_chance about_16_18
    about_emergency""".split()
)
EVERYTHING = TOPICS | PAGES
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
    assert set(knowledge.measures) == EVERYTHING


def test_every_page_without_an_intent_is_reached_from_the_topic_it_belongs_to(knowledge: Knowledge) -> None:
    for page in PAGES:
        measure = knowledge.measures[page]
        leading = {m.topic for m in knowledge.measures.values() if page in {step.step for step in m.next_steps}}

        assert measure.under in TOPICS
        assert leading


def test_nothing_is_in_error_today(knowledge: Knowledge) -> None:
    assert [str(f) for f in findings(knowledge, TODAY) if f.level is not Level.WARNING] == []


def test_only_the_telephone_and_the_hours_remain_to_be_confirmed(knowledge: Knowledge) -> None:
    warned = [(finding.file, finding.message) for finding in findings(knowledge, TODAY)]

    assert warned == [
        ("office.yml", "le téléphone reste à confirmer"),
        ("office.yml", "les horaires restent à confirmer"),
    ]


@pytest.mark.parametrize("topic", sorted(EVERYTHING))
def test_a_short_answer_is_short_and_so_are_its_sentences(knowledge: Knowledge, topic: str) -> None:
    measure = knowledge.measures[topic]

    assert len(measure.short) <= 300
    assert len(measure.simple) <= 300
    assert words_a_sentence(measure.short) <= 15
    assert words_a_sentence(measure.simple) <= 15


@pytest.mark.parametrize("topic", sorted(EVERYTHING))
def test_the_simple_wording_is_simpler_by_every_measure(knowledge: Knowledge, topic: str) -> None:
    short, simple = knowledge.measures[topic].short, knowledge.measures[topic].simple

    assert len(simple) < len(short)
    assert words_a_sentence(simple) < words_a_sentence(short)
    assert longest_sentence(simple) <= longest_sentence(short)
    assert ease(simple) > ease(short)
    assert ease(simple) >= 75
    assert simple not in short


def test_the_readability_table_says_what_is_measured_today(knowledge: Knowledge) -> None:
    """`bot facts check --report docs/lisibilite.md` writes it anew."""
    table = Path("docs/lisibilite.md").read_text(encoding="utf-8")

    assert table == readability_table(knowledge)


def test_every_source_is_listed_once_with_what_rests_on_it(knowledge: Knowledge) -> None:
    lines = sources_lines(knowledge)

    assert len(lines) == len(set(lines))
    for topic, measure in knowledge.measures.items():
        assert measure.sources
        assert any(topic in line.rpartition(" : ")[2].split(", ") for line in lines)


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
        ("about_france_travail", "Pôle emploi", date(2023, 12, 31)),
        ("about_schemes", "Prime à l'embauche des moins de 26 ans", date(2021, 5, 31)),
        ("ask_apprenticeship", "Aide au permis de conduire des apprentis", date(2025, 12, 31)),
        ("about_16_18", "Prépa apprentissage (programme national)", date(2023, 12, 31)),
    ],
)
def test_what_has_ended_says_when_and_what_took_its_place(
    knowledge: Knowledge, topic: str, name: str, last_day: date
) -> None:
    former = {former.name: former for former in knowledge.measures[topic].former}

    assert former[name].ended_on == last_day
    assert former[name].replaced_by


LEVERS_OF_2021 = [
    ("orientation", "ask_orientation", "métier"),
    ("mobilisation of the schemes", "about_schemes", "réunir plusieurs aides"),
    ("intensive support", "ask_intensive_support", "La Garantie jeunes est finie depuis le 1er mars 2022"),
    ("16-18 remobilisation", "about_16_18", "Promo 16-18. Je ne la propose plus"),
    ("immersion", "ask_immersion", "PMSMP"),
    ("qualifying courses", "ask_training", "qualifiante mène à un diplôme"),
    ("pre-qualifying courses", "about_second_chance", "E2C"),
    ("Service civique", "ask_civic_service", "16 à 25 ans"),
    ("financial aid", "ask_financial_aid", "L'aide exceptionnelle de 2021 est finie"),
    ("diagnosis", "about_diagnosis", "diagnostic"),
    ("duty to be in training", "ask_minor_obligation", "obligatoire jusqu'à 18 ans"),
    ("network", "about_network", "partout en France"),
]


@pytest.mark.parametrize(("lever", "topic", "said"), LEVERS_OF_2021)
def test_every_lever_of_the_2021_plan_says_what_became_of_it(
    knowledge: Knowledge, lever: str, topic: str, said: str
) -> None:
    measure = knowledge.measures[topic]

    assert said in " ".join((measure.short, *measure.details)), lever


def test_nobody_is_told_to_register_before_they_may_come(knowledge: Knowledge) -> None:
    assert "Tu peux venir ici sans y être inscrit." in knowledge.measures["about_france_travail"].short
    assert "Pas besoin d'être inscrit à France Travail" in knowledge.measures["ask_eligibility"].short


def test_the_network_is_given_no_fixed_number(knowledge: Knowledge) -> None:
    assert [text for text in every_text(knowledge) if re.search(r"\b4[0-9]{2} Missions", text)] == []


def test_every_number_to_call_is_listed_with_its_hours(knowledge: Knowledge) -> None:
    listed = "\n".join(knowledge.measures["about_emergency"].details)

    assert all(f"• {one.number} — " in listed and one.hours in listed for one in knowledge.hotlines.numbers.values())
    assert "3020" not in listed


def test_the_office_says_how_to_come_only_as_far_as_is_known(knowledge: Knowledge) -> None:
    details = " ".join(knowledge.measures["ask_address"].details)

    assert "Je n'ai pas de trajet vérifié" in details
    assert not re.search(r"\b(RER|bus \d|ligne [A-Z0-9])", details)


def test_every_commune_served_is_named(knowledge: Knowledge) -> None:
    details = " ".join(knowledge.measures["ask_territory"].details)

    assert "les 45 communes suivies ici" in details
    assert all(commune.name in details for commune in knowledge.territory.communes)


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
    # Each topic, the office, the territory and the numbers to call.
    assert len(the_day_after) == len(EVERYTHING) + 3


def test_different_days_are_told_apart_in_the_hours() -> None:
    morning, whole = (Interval(time(9), time(12)),), (Interval(time(9), time(17, 30)),)

    assert opening_hours({0: whole, 1: morning, 2: whole}) == (
        "le lundi, 9 h - 17 h 30 ; le mardi, 9 h - 12 h ; le mercredi, 9 h - 17 h 30"
    )


def test_nothing_local_stands_outside_the_office_and_territory_files() -> None:
    local = re.compile(r"Torcy|Lagny|Arche Guédon|01 60 06|Marne-la-Vallée|Val d'Europe|Esbly")
    files = [p for p in Path(BUNDLED).rglob("*.yml") if p.name not in ("office.yml", "territory.yml", "positions.yml")]

    assert [path.name for path in files if local.search(path.read_text(encoding="utf-8"))] == []
