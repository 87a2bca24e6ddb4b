"""A fault in the facts is pointed at by file and line, and another office can take the place of ours."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.facts.checking import Level, findings
from bot.facts.loading import BUNDLED, FactsError, load_knowledge

SECOND_OFFICE = """\
names: {current: Mission Locale du Val Fictif, former: [], renamed_on: 2024-01-01}
address: 1 place Inventée, 99999 Villefictive
telephone: {number: 01 99 00 00 00, to_be_confirmed: false, caution: Numéro à confirmer.}
openings:
  to_be_confirmed: false
  caution: Horaires à confirmer.
  week: {lundi: [{start: "08:30", end: "12:00"}]}
outreach: []
source: [{title: Registre fictif, date: 2026}]
verified_on: 2026-11-23
"""
SECOND_TERRITORY = """\
communes: [{insee: "99001", name: Villefictive}]
areas: []
aliases: {}
ambiguous: []
neighbours_as_of: 2026-01-01
neighbours: []
source: [{title: Registre fictif, date: 2026}]
verified_on: 2026-11-23
"""


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


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("measures/ask_cost.yml", "verified_on: 2026-11-23", "verified_on: hier"),
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

    errors = [f for f in findings(load_knowledge(folder), date(2026, 11, 23)) if f.level is Level.ERROR]

    assert [(error.file, error.line) for error in errors] == [("measures/ask_cost.yml", line)]


def test_too_long_jargon_and_bare_acronyms_are_found(folder: Path) -> None:
    line = spoil(folder / "measures/ask_cost.yml", "short: >-", f"short: >-\n  Le dispositif PMSMP. {'Oui. ' * 60}")

    messages = [f.message for f in findings(load_knowledge(folder), date(2026, 11, 23)) if f.line == line]

    assert any("plus de 300" in message for message in messages)
    assert "jargon : « dispositif »" in messages
    assert "sigle non expliqué : « PMSMP »" in messages


def test_with_another_office_nothing_of_ours_remains(folder: Path) -> None:
    (folder / "office.yml").write_text(SECOND_OFFICE, encoding="utf-8")
    (folder / "territory.yml").write_text(SECOND_TERRITORY, encoding="utf-8")

    ours, theirs = load_knowledge(), load_knowledge(folder)

    said = repr([theirs.measures, theirs.office, theirs.hotlines, theirs.territory, theirs.notices, theirs.guidance])
    assert "Torcy" not in said
    assert ours.office.telephone not in said
    assert "Numéro à confirmer" not in theirs.measures["ask_contact"].short
    assert theirs.measures["ask_address"].short.startswith("La Mission Locale du Val Fictif est au 1 place Inventée")
