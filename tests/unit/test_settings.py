"""What the surroundings say is read once; a value that makes no sense is refused by its name, never repeated."""

import stat
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError

A_KEY = "k" * 40


def read(folder: Path, **variables: str) -> Settings:
    return Settings.from_environment(variables, folder)


def test_without_any_variable_everything_stays_in_the_data_folder(tmp_path: Path) -> None:
    settings = read(tmp_path / "var")

    assert f"sqlite:///{tmp_path / 'var' / 'assistant.sqlite'}" == settings.database_url
    assert f"sqlite:///{tmp_path / 'var' / 'rasa.sqlite'}" == settings.rasa_tracker_url
    assert "http://127.0.0.1:8000" == settings.public_url
    assert not settings.secure_cookies


def test_the_secret_key_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    first, second = read(tmp_path), read(tmp_path)

    assert first.secret_key == second.secret_key
    assert 0o600 == stat.S_IMODE((tmp_path / "secret_key").stat().st_mode)


def test_the_office_chooses_the_days_of_its_reminders(tmp_path: Path) -> None:
    assert (7, 1) == read(tmp_path).reminder_days
    assert (14, 2) == read(tmp_path, REMINDER_DAYS="14,2").reminder_days


def test_over_https_cookies_are_secure(tmp_path: Path) -> None:
    assert read(tmp_path, PUBLIC_URL="https://assistant.exemple.fr/").secure_cookies


def test_on_postgresql_rasa_keeps_its_memory_on_the_same_server(tmp_path: Path) -> None:
    settings = read(tmp_path, DATABASE_URL="postgresql://u@h/base")

    assert "postgresql+psycopg://u@h/base" == settings.database_url
    assert "postgresql://u@h/base" == settings.rasa_tracker_url


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://h/base"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("REDIS_URL", "http://h"),
        ("PUBLIC_URL", "assistant.exemple.fr"),
        ("PUBLIC_URL", "https:///page"),
        ("ALLOWED_ORIGINS", "https://exemple.fr/page"),
        ("ALLOWED_ORIGINS", "*"),
        ("TELEGRAM_BOT_TOKEN", "pas un jeton secret"),
        ("LOG_FORMAT", "xml"),
        ("SECRET_KEY", "court"),
        ("OFFICE_DIR", "/nulle/part"),
        ("REMINDER_DAYS", "7;1"),
        ("REMINDER_DAYS", "7,0"),
        ("REMINDER_DAYS", "demain"),
    ],
)
def test_a_wrong_value_stops_the_start_with_its_name(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingsError) as refused:
        read(tmp_path, **{name: value})

    assert name == refused.value.name
    assert str(refused.value).startswith(f"{name} : ")
    assert value not in str(refused.value) or name == "LOG_FORMAT"


def test_another_office_is_read_from_its_folder(tmp_path: Path) -> None:
    for name in ("office.yml", "territory.yml"):
        (tmp_path / name).touch()

    assert read(tmp_path / "var").office_dir is None
    assert read(tmp_path / "var", OFFICE_DIR=str(tmp_path)).office_dir == tmp_path


def test_secrets_do_not_show_when_settings_are_printed(tmp_path: Path) -> None:
    shown = repr(read(tmp_path, SECRET_KEY=A_KEY, TELEGRAM_BOT_TOKEN="123:abc"))

    assert A_KEY not in shown
    assert "123:abc" not in shown


def test_mail_is_sent_in_the_name_of_the_duty_address_unless_told_otherwise(tmp_path: Path) -> None:
    mail = {"SMTP_URL": "smtps://account:secret@mail.example.org", "DUTY_EMAIL": "astreinte@example.org"}

    assert "astreinte@example.org" == read(tmp_path, **mail).mail_from
    assert "bot@example.org" == read(tmp_path, **mail, MAIL_FROM="bot@example.org").mail_from
    assert "secret" not in repr(read(tmp_path, **mail))


@pytest.mark.parametrize(
    ("name", "variables"),
    [
        ("DUTY_EMAIL", {"DUTY_EMAIL": "astreinte"}),
        ("SMTP_URL", {"SMTP_URL": "https://mail.example.org", "DUTY_EMAIL": "a@example.org"}),
        ("MAIL_FROM", {"SMTP_URL": "smtp://mail.example.org"}),
    ],
)
def test_mail_that_could_not_leave_stops_the_start(tmp_path: Path, name: str, variables: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match=name):
        read(tmp_path, **variables)


@pytest.mark.parametrize(
    ("given", "url", "path"),
    [
        ("https://a.example.org", "https://a.example.org/telegram", "/telegram"),
        ("https://a.example.org/telegram", "https://a.example.org/telegram", "/telegram"),
        ("https://a.example.org/bot/telegram/un-mot", "https://a.example.org/bot/telegram/un-mot", "/telegram/un-mot"),
    ],
)
def test_telegram_is_awaited_where_it_is_told_to_come(tmp_path: Path, given: str, url: str, path: str) -> None:
    variables = {"TELEGRAM_WEBHOOK_URL": given, "TELEGRAM_WEBHOOK_SECRET": "x" * 16}
    settings = Settings.from_environment(variables, tmp_path)

    assert (url, path) == (settings.telegram_webhook_url, settings.telegram_webhook_path)


def test_a_webhook_must_not_stand_on_another_page(tmp_path: Path) -> None:
    variables = {"TELEGRAM_WEBHOOK_URL": "https://a.example.org/console", "TELEGRAM_WEBHOOK_SECRET": "x" * 16}

    with pytest.raises(SettingsError, match="TELEGRAM_WEBHOOK_URL"):
        Settings.from_environment(variables, tmp_path)
