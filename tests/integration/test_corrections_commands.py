"""The commands that give roles and the test sentences."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from bot.cli import app
from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.errors import Refused
from bot.mission_locale.roles import Role

KEY = "a key for tests only, long enough to be one"
ACCOUNT = ("--email", "lina@example.org", "--name", "Lina", "--password", "un mot de passe assez long")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SECRET_KEY", KEY)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return tmp_path


def bot(folder: Path, *words: str) -> str:
    done = CliRunner().invoke(app, [*words, "--data-dir", str(folder)], catch_exceptions=False)
    assert 0 == done.exit_code, done.output
    return done.output


def database(folder: Path) -> SqlDatabase:
    return SqlDatabase(make_engine(f"sqlite:///{next(folder.glob('*.sqlite'))}"), Cipher(KEY))


def role(folder: Path) -> Role:
    with database(folder).reading() as work:
        return work.counsellors.by_email("lina@example.org").role


def test_an_account_is_a_counsellor_unless_said_otherwise(folder: Path) -> None:
    assert "rôle : conseiller ou conseillère" in bot(folder, "counsellor", "add", *ACCOUNT)
    assert Role.COUNSELLOR is role(folder)

    assert "a maintenant le rôle : rédaction" in bot(folder, "counsellor", "role", "lina@example.org", "editor")

    assert Role.EDITOR is role(folder)


def test_an_account_is_made_in_its_role(folder: Path) -> None:
    bot(folder, "counsellor", "add", *ACCOUNT, "--role", "manager")

    assert Role.MANAGER is role(folder)


def test_a_role_or_an_account_that_does_not_exist_is_refused(folder: Path) -> None:
    unknown = CliRunner().invoke(app, ["counsellor", "role", "lina@example.org", "king", "--data-dir", str(folder)])
    assert 2 == unknown.exit_code

    with pytest.raises(Refused, match="Aucun compte n'a cette adresse"):
        bot(folder, "counsellor", "role", "nobody@example.org", "editor")


def test_the_test_sentences_are_exported(folder: Path, tmp_path: Path) -> None:
    bot(folder, "counsellor", "add", *ACCOUNT)
    with database(folder).writing() as work:
        work.expected_sentences.add("c cb", "ask_cost", date(2026, 11, 23))

    path = tmp_path / "phrases.yml"
    assert f"1 phrase(s) dans {path}." in bot(folder, "sentences", "export", "--output", str(path))

    assert [{"intent": "ask_cost", "examples": "- c cb\n"}] == yaml.safe_load(path.read_text())["nlu"]
    assert "- c cb" in bot(folder, "sentences", "export")
