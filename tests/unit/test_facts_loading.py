"""A fault in the facts is pointed at by file and line, and another office can take the place of ours."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.facts.checking import Level, findings
from bot.facts.loading import BUNDLED, FactsError, load_knowledge

ANOTHER_OFFICE = Path(__file__).parents[1] / "another_office"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the facts that a test may spoil."""
    copy = tmp_path / "facts"
    shutil.copytree(BUNDLED, copy, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return copy


def spoil(file: Path, old: str, new: str) -> int:
    """Replace one passage; answers the line on which it stood."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("measures/ask_cost.yml", "title:", "titel:", "clé inconnue « titel »"),
        ("measures/ask_cost.yml", "verified_on: 2026-11-23", "verified_on: hier", "une date AAAA-MM-JJ est attendue"),
        ("measures/ask_cost.yml", "next: [book_appointment,", "next: [book_apointment,", "ne mène nulle part"),
        ("measures/ask_cost.yml", "topic: ask_cost", "topic: ask_price", "le fichier s'appelle ask_cost.yml"),
        (
            "measures/ask_health.yml",
            "  needs: {health: 1}",
            "  needs: {sante: 1}",
            "« sante » n'est pas un besoin connu",
        ),
        ("measures/ask_training.yml", "  activities_not: [school,", "  activities_not: [scool,", "« scool »"),
        ("measures/ask_orientation.yml", "  age_from: 16", "  age_from: 36", "« age_from » dépasse « age_to »"),
        ("measures/ask_contact.yml", "short: >-", "short: >-\n  Écris à {mail}.", "« {mail} » n'est pas une valeur"),
        ("measures/about_pacea.yml", "under: ask_intensive_support\n", "", "il manque « under »"),
        (
            "measures/about_pacea.yml",
            "under: ask_intensive_support",
            "under: ask_pacea",
            "« ask_pacea » n'est pas un sujet",
        ),
        ("measures/ask_cost.yml", "title:", "under: ask_plan\ntitle:", "« under » est réservé aux pages"),
        ("measures/ask_mobility.yml", "ended_on: 2026-03-31", "ended_on: 2026-13", "« 13 » n'est pas un mois"),
        ("measures/ask_mobility.yml", "ended_on: 2026-03-31", "ended_on: hier", "une date (AAAA, AAAA-MM"),
        (
            "measures/ask_mobility.yml",
            "ended_on: 2025,",
            "ended_on: 2025, see: ask_nothing,",
            "le remplaçant est introuvable",
        ),
        (
            "measures/ask_cost.yml",
            "verified_on:",
            'links: [{label: Site, url: "http://x.fr"}]\nverified_on:',
            "commence par https://",
        ),
        ("measures/ask_contact.yml", "topic:", "title: Deux\ntopic:", "« title » est écrit deux fois"),
        ("measures/ask_cost.yml", "title: Le prix", "title: [Le prix", "YAML illisible"),
        ("office.yml", 'start: "09:00"', "start: 9:00", "un texte est attendu ici"),
        ("office.yml", 'start: "13:30"', 'start: "12:00"', "les heures d'une journée se suivent"),
        ("office.yml", "to_be_confirmed: true", "to_be_confirmed: oui", "« true » ou « false »"),
        ("territory.yml", "lagny: Lagny-sur-Marne", "lagny: Lagny-le-Sec", "commune inconnue, « Lagny-le-Sec »"),
        ("hotlines.yml", 'numbers: ["3114", "15", "114", "119"]', 'numbers: ["3115"]', "« 3115 » n'est pas décrit"),
        ("notices.yml", "more: En savoir plus", "more: En savoir beaucoup, beaucoup plus", "dépasse 24 caractères"),
    ],
)
def test_a_fault_is_named_with_its_file(folder: Path, file: str, old: str, new: str, message: str) -> None:
    spoil(folder / file, old, new)

    with pytest.raises(FactsError) as caught:
        load_knowledge(folder)

    assert str(caught.value).startswith(f"{file}:")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_replacement_that_is_itself_over_is_refused(folder: Path) -> None:
    spoil(folder / "measures/ask_job_search.yml", "title:", "ended_on: 2030-01-01\nreplaced_by: autre chose\ntitle:")

    with pytest.raises(FactsError, match="« ask_job_search » a une fin"):
        load_knowledge(folder)


def test_a_page_that_no_button_reaches_is_refused(folder: Path) -> None:
    for path in (folder / "measures").glob("*.yml"):
        path.write_text(path.read_text(encoding="utf-8").replace("[about_16_18, ", "["), encoding="utf-8")

    with pytest.raises(FactsError, match=r"^measures/about_16_18\.yml:1: aucun bouton ne mène"):
        load_knowledge(folder)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("measures/ask_cost.yml", "verified_on: 2026-11-23", "verified_on: hier"),
        ("measures/ask_cost.yml", "title:", "titel:"),
        (
            "measures/ask_mobility.yml",
            "  - {name: Aide au permis de France Travail,",
            "  - {nom: Aide au permis de France Travail,",
        ),
        ("measures/about_pacea.yml", "under: ask_intensive_support", "under: ask_pacea"),
        ("measures/ask_cost.yml", "next: [book_appointment,", "next: [book_apointment,"),
        ("measures/ask_plan.yml", "see: about_france_travail}", "see: about_france}"),
        ("measures/ask_orientation.yml", "  age_from: 16", "  age_from: seize"),
        ("measures/ask_health.yml", "  needs: {health: 1}", "  needs: {sante: 1}"),
        ("office.yml", "  renamed_on: 2025-10-01", "  renamed_on: octobre"),
        ("notices.yml", "  more: En savoir plus", "  more: En savoir beaucoup, beaucoup plus"),
    ],
)
def test_a_fault_is_named_with_its_exact_line(folder: Path, file: str, old: str, new: str) -> None:
    line = spoil(folder / file, old, new)

    with pytest.raises(FactsError, match=rf"^{file}:{line}: "):
        load_knowledge(folder)


def test_a_missing_key_is_named_where_the_entry_begins(folder: Path) -> None:
    spoil(folder / "measures/ask_cost.yml", "simple: >-\n  C'est gratuit. Tu ne paies rien. Tu viens si tu veux.\n", "")

    with pytest.raises(FactsError, match=r"^measures/ask_cost\.yml:1: il manque « simple »$"):
        load_knowledge(folder)


def test_a_missing_file_is_one_clear_line(folder: Path) -> None:
    (folder / "office.yml").unlink()

    with pytest.raises(FactsError, match=r"^office\.yml:1: fichier illisible"):
        load_knowledge(folder)


def test_a_passed_end_without_replacement_is_an_error_where_it_stands(folder: Path) -> None:
    file = folder / "measures/ask_cost.yml"
    line = spoil(file, "verified_on: 2026-11-23", "ended_on: 2026-11-22\nverified_on: 2026-11-23")

    errors = [f for f in findings(load_knowledge(folder), date(2026, 11, 23)) if f.level is not Level.WARNING]

    assert [(error.file, error.line) for error in errors] == [("measures/ask_cost.yml", line)]


def test_too_long_jargon_and_bare_acronyms_are_found(folder: Path) -> None:
    line = spoil(
        folder / "measures/ask_cost.yml", "short: >-", f"short: >-\n  Le dispositif PMSMP. Oui. {'Oui. ' * 60}"
    )

    messages = [f.message for f in findings(load_knowledge(folder), date(2026, 11, 23)) if f.line == line]

    assert any("plus de 300" in message for message in messages)
    assert "jargon non expliqué : « dispositif »" in messages
    assert "sigle non expliqué : « PMSMP »" in messages


def test_an_office_folder_takes_the_place_of_ours_and_names_its_own_faults(tmp_path: Path) -> None:
    theirs = load_knowledge(office_folder=ANOTHER_OFFICE)
    shutil.copytree(ANOTHER_OFFICE, tmp_path, dirs_exist_ok=True)
    line = spoil(tmp_path / "office.yml", "town: Villefictive", "twon: Villefictive")

    assert theirs.measures["ask_address"].short.startswith("La Mission Locale du Val Fictif est au 1 place Inventée")
    with pytest.raises(FactsError, match=rf"^office\.yml:{line}: clé inconnue « twon »"):
        load_knowledge(office_folder=tmp_path)


def test_another_office_is_checked_like_ours() -> None:
    assert [str(f) for f in findings(load_knowledge(office_folder=ANOTHER_OFFICE), date(2026, 11, 23))] == []


@pytest.mark.parametrize(
    ("written", "last_day", "said"),
    [
        ("2022-02-28", date(2022, 2, 28), "jusqu'au 28 février 2022"),
        ("2024-01-01", date(2024, 1, 1), "jusqu'au 1er janvier 2024"),
        ("2024-02", date(2024, 2, 29), "jusqu'en février 2024"),
        ("2023", date(2023, 12, 31), "jusqu'en 2023"),
    ],
)
def test_an_end_is_said_no_more_precisely_than_it_is_known(
    folder: Path, written: str, last_day: date, said: str
) -> None:
    spoil(folder / "measures/ask_intensive_support.yml", "ended_on: 2022-02-28", f"ended_on: {written}")

    former = load_knowledge(folder).measures["ask_intensive_support"].former[0]

    assert (former.ended_on, former.until) == (last_day, said)


@pytest.mark.parametrize(
    ("topic", "old", "new", "message"),
    [
        ("ask_housing", "verified_on: 2026-11-23", "verified_on: 2026-11-24", "une date à venir"),
        ("ask_housing", "title:", "ended_on: 2026-11-22\ntitle:", "sans dire ce qui le remplace"),
        ("ask_housing", "title:", "ended_on: 2026-11-22\nreplaced_by: autre\ntitle:", "encore proposé par « conditions »"),
        ("ask_financial_aid", "ended_on: 2021-12-31", "ended_on: 2026-12-31", "n'est pas encore terminé"),
    ],
)  # fmt: skip
def test_what_is_over_yet_still_offered_is_an_error(folder: Path, topic: str, old: str, new: str, message: str) -> None:
    spoil(folder / f"measures/{topic}.yml", old, new)

    errors = [f for f in findings(load_knowledge(folder), date(2026, 11, 23)) if f.level is not Level.WARNING]

    assert any(error.file == f"measures/{topic}.yml" and message in error.message for error in errors)


def test_a_step_towards_something_over_is_an_error_where_the_step_stands(folder: Path) -> None:
    spoil(folder / "measures/ask_training.yml", "title:", "ended_on: 2026-11-22\nreplaced_by: autre chose\ntitle:")
    text = (folder / "measures/about_second_chance.yml").read_text(encoding="utf-8")
    line = text[: text.index("next:")].count("\n") + 1

    errors = {(f.file, f.line): f.message for f in findings(load_knowledge(folder), date(2026, 11, 23))}

    assert "« ask_training » est proposé" in errors["measures/about_second_chance.yml", line]


def test_facts_past_six_months_warn_without_failing(folder: Path) -> None:
    line = spoil(folder / "hotlines.yml", "verified_on: 2026-11-23", "verified_on: 2026-05-22")

    found = [f for f in findings(load_knowledge(folder), date(2026, 11, 23)) if f.file == "hotlines.yml"]

    assert [(f.level, f.line) for f in found] == [(Level.WARNING, line)]


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("simple", "  C'est gratuit. Tu ne paies rien. Tu viens si tu veux.", f"  {'Dis-le-nous vite. ' * 20}", "plus de 300"),
        ("simple", "  C'est gratuit. Tu ne paies rien. Tu viens si tu veux.",
         "  L'accueil, les conseils, les rendez-vous et toutes les démarches ne coûtent jamais rien à personne ici, viens.",
         "une phrase de 17 mots"),
        ("short", "  C'est gratuit. L'accueil,", "  L'accompagnement personnalisé, individualisé. L'accueil,", "facilité"),
        ("simple", "  C'est gratuit. Tu ne paies rien. Tu viens si tu veux.",
         "  Tout est gratuit chez nous, pour toi et aussi pour ta famille. Viens quand tu veux.", "pas plus simple"),
        ("details", "    La Mission Locale fait partie", "    Le dispositif est conventionné. La Mission Locale fait partie",
         "jargon non expliqué : « dispositif »"),
    ],
)  # fmt: skip
def test_what_is_hard_to_read_is_an_error_where_it_stands(
    folder: Path, name: str, old: str, new: str, message: str
) -> None:
    file = folder / "measures/ask_cost.yml"
    text = file.read_text(encoding="utf-8")
    line = text[: text.index(f"{name}:")].count("\n") + 1
    spoil(file, old, new)

    errors = [f for f in findings(load_knowledge(folder), date(2026, 11, 23)) if f.level is not Level.WARNING]

    assert any(error.line == line and message in error.message for error in errors), errors
