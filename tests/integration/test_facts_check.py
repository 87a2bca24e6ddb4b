"""`bot facts check`: what whoever keeps the facts sees, and whether `make check` stops."""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.facts.loading import load_knowledge
from bot.facts.marked import FactsError
from bot.facts.report import readability_table

ANOTHER_OFFICE = Path(__file__).parents[1] / "another_office"


def check(*options: str) -> Result:
    return CliRunner().invoke(app, ["facts", "check", *options])


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ANOTHER_OFFICE, tmp_path / "office"))


def test_ours_pass_with_their_sources_and_what_remains_to_confirm() -> None:
    result = check()

    assert result.exit_code == 0
    assert "Service-public, Contrat d'engagement jeune (F32700) (2025-04-01) <https://" in result.output
    assert "office.yml" in result.output
    assert "warning: le téléphone reste à confirmer" in result.output
    assert "0 erreur(s), 2 avertissement(s)." in result.output


def test_an_error_makes_it_fail_after_everything_is_shown(office: Path) -> None:
    file = office / "office.yml"
    file.write_text(file.read_text().replace("verified_on: 2026-11-23", "verified_on: 2999-01-01"))

    result = check("--office", str(office))

    assert result.exit_code == 1
    assert "error: vérifié le 2999-01-01, une date à venir" in result.output
    assert "Registre fictif (2026)" in result.output


def test_old_facts_warn_and_do_not_fail(office: Path) -> None:
    file = office / "territory.yml"
    file.write_text(file.read_text().replace("verified_on: 2026-11-23", "verified_on: 2020-01-01"))

    result = check("--office", str(office))

    assert result.exit_code == 0
    assert "territory.yml:11: warning: vérifié le 2020-01-01, il y a plus de 6 mois" in result.output


def test_a_fault_of_form_is_one_line_with_its_place(office: Path) -> None:
    (office / "territory.yml").unlink()

    result = check("--office", str(office))

    assert result.exit_code == 1
    assert isinstance(result.exception, FactsError)
    assert str(result.exception).startswith("territory.yml:1: fichier illisible")


def test_the_report_is_written_where_asked(tmp_path: Path) -> None:
    knowledge = load_knowledge()

    check("--report", str(tmp_path / "table.md"))

    table = (tmp_path / "table.md").read_text(encoding="utf-8")
    assert table == readability_table(knowledge)
    assert table.count("\n| `") == len(knowledge.measures)
