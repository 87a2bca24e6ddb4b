"""What the surroundings say: environment variables, read once, each refused by its name when it makes no sense."""

import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from bot.mission_locale.errors import MissionLocaleError

ROOT = Path(__file__).resolve().parent.parent
DEFAULT_PORT = 8000
LOG_FORMATS = ("console", "json")
SHORTEST_SECRET = 32
OFFICE_FILES = ("office.yml", "territory.yml")
_EMAIL = r"[^@\s,<>]+@[^@\s,<>]+\.[^@\s,<>]+"
_WEBHOOK_PATH = re.compile(r"/telegram(?:/[\w-]{1,128})?$")


class SettingsError(MissionLocaleError):
    """A variable has a value that cannot be used."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} : {why}")
        self.name = name


@dataclass(frozen=True)
class Settings:
    """Everything that differs from one machine to the next."""

    data_dir: Path
    database_url: str = field(repr=False)
    rasa_tracker_url: str = field(repr=False)
    secret_key: str = field(repr=False)
    public_url: str
    allowed_origins: frozenset[str] = frozenset()
    log_format: str = "console"
    redis_url: str | None = field(default=None, repr=False)
    # Another Mission Locale's office.yml and territory.yml; ours without it.
    office_dir: Path | None = None
    reminder_days: tuple[int, ...] = (7, 1)
    smtp_url: str | None = field(default=None, repr=False)
    mail_from: str | None = None
    duty_email: str | None = field(default=None, repr=False)
    # Empty: `bot up` starts a Rasa of its own, and fills these three in.
    rasa_url: str = ""
    rasa_token: str = field(default="", repr=False)
    actions_url: str = field(default="", repr=False)
    telegram_bot_token: str | None = field(default=None, repr=False)
    telegram_api_base_url: str | None = None
    telegram_webhook_url: str | None = None
    telegram_webhook_secret: str | None = field(default=None, repr=False)

    @property
    def telegram_webhook_path(self) -> str:
        """The path under which Telegram's calls arrive here, whatever a proxy puts before it."""
        found = _WEBHOOK_PATH.search(urlsplit(self.telegram_webhook_url or "").path)
        return found[0] if found else "/telegram"

    @property
    def secure_cookies(self) -> bool:
        """Whether cookies may travel over HTTPS only."""
        return self.public_url.startswith("https://")

    @classmethod
    def from_environment(
        cls, environ: Mapping[str, str], data_dir: Path | None = None, port: int = DEFAULT_PORT
    ) -> "Settings":
        """Read the variables; SettingsError names the first one that is wrong."""
        given = _Given(environ)
        folder = _made(data_dir or Path(environ.get("BOT_DATA_DIR") or ROOT / "var"))
        database_url = given.database(f"sqlite:///{folder / 'assistant.sqlite'}")
        webhook_url, webhook_secret = given.webhook()
        rasa_url, rasa_token, actions_url = given.rasa()
        return cls(
            data_dir=folder,
            database_url=database_url,
            rasa_tracker_url=_tracker_url(database_url, folder),
            secret_key=given.secret_key() or kept_secret_key(folder),
            public_url=given.address("PUBLIC_URL", "http", "https") or f"http://127.0.0.1:{port}",
            allowed_origins=given.origins(),
            log_format=given.one_of("LOG_FORMAT", LOG_FORMATS),
            office_dir=given.office_dir(),
            redis_url=given.address("REDIS_URL", "redis", "rediss", "unix"),
            reminder_days=given.days("REMINDER_DAYS", (7, 1)),
            **given.mail(),
            rasa_url=rasa_url,
            rasa_token=rasa_token,
            actions_url=actions_url,
            telegram_bot_token=given.matching("TELEGRAM_BOT_TOKEN", r"\d+:[\w-]+", "un jeton de la forme 123456:ABC…"),
            telegram_api_base_url=given.address("TELEGRAM_API_BASE_URL", "http", "https"),
            telegram_webhook_url=webhook_url,
            telegram_webhook_secret=webhook_secret,
        )


@dataclass(frozen=True)
class _Given:
    """The variables, with what each may be; a message never repeats a value, which may be a secret."""

    environ: Mapping[str, str]

    def text(self, name: str) -> str | None:
        return self.environ.get(name, "").strip() or None

    def matching(self, name: str, pattern: str, expected: str) -> str | None:
        value = self.text(name)
        if value and not re.fullmatch(pattern, value, re.ASCII):
            raise SettingsError(name, f"il faut {expected}.")
        return value

    def address(self, name: str, *schemes: str) -> str | None:
        value = self.text(name)
        if value is None:
            return None
        expected = " ou ".join(f"{scheme}://" for scheme in schemes)
        try:
            parts = urlsplit(value)
            usable = (
                parts.scheme in schemes
                and (parts.port != 0)
                and bool(parts.path.strip("/") if parts.scheme == "unix" else parts.hostname)
            )
        except ValueError:
            usable = False
        if not usable:
            raise SettingsError(name, f"il faut une adresse complète qui commence par {expected}.")
        return value.rstrip("/")

    def mail(self) -> dict[str, str | None]:
        duty_email = self.matching("DUTY_EMAIL", _EMAIL, "une adresse e-mail")
        sender = self.matching("MAIL_FROM", _EMAIL, "une adresse e-mail") or duty_email
        smtp_url = self.address("SMTP_URL", "smtp", "smtps")
        if smtp_url and not sender:
            raise SettingsError("MAIL_FROM", "il le faut avec SMTP_URL, si DUTY_EMAIL n'est pas donné.")
        return {"smtp_url": smtp_url, "mail_from": sender, "duty_email": duty_email}

    def one_of(self, name: str, values: tuple[str, ...]) -> str:
        value = self.text(name) or values[0]
        if value not in values:
            raise SettingsError(name, f"il faut {' ou '.join(values)}.")
        return value

    def days(self, name: str, default: tuple[int, ...]) -> tuple[int, ...]:
        value = self.text(name)
        if value is None:
            return default
        if not re.fullmatch(r"\d{1,2}(,\d{1,2}){0,3}", value) or "0" in value.split(","):
            raise SettingsError(name, "il faut un à quatre nombres de jours séparés par des virgules, 7,1.")
        return tuple(int(each) for each in value.split(","))

    def database(self, default: str) -> str:
        value = self.text("DATABASE_URL") or default
        scheme, separator, rest = value.partition("://")
        if separator and rest and scheme in ("postgres", "postgresql", "postgresql+psycopg"):
            return f"postgresql+psycopg://{rest}"
        # Three slashes and a path: a database in memory would be another one for every connection.
        if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1 and ":memory:" not in rest:
            return value
        raise SettingsError("DATABASE_URL", "il faut sqlite:///chemin ou postgresql+psycopg://hôte/base.")

    def secret_key(self) -> str | None:
        value = self.text("SECRET_KEY")
        if value and len(value) < SHORTEST_SECRET:
            raise SettingsError("SECRET_KEY", f"il faut au moins {SHORTEST_SECRET} caractères tirés au hasard.")
        return value

    def office_dir(self) -> Path | None:
        value = self.text("OFFICE_DIR")
        if value is None:
            return None
        folder = Path(value)
        if missing := [name for name in OFFICE_FILES if not (folder / name).is_file()]:
            raise SettingsError("OFFICE_DIR", f"il faut un dossier qui contient {' et '.join(missing)}.")
        return folder.resolve()

    def origins(self) -> frozenset[str]:
        values = [value.rstrip("/") for value in re.split(r"[\s,]+", self.environ.get("ALLOWED_ORIGINS", "")) if value]
        for value in values:
            if not re.fullmatch(r"https?://[^/?#@\s*]+", value):
                raise SettingsError("ALLOWED_ORIGINS", "il faut des origines sans chemin, https://www.exemple.fr.")
        return frozenset(values)

    def webhook(self) -> tuple[str | None, str | None]:
        url = self.address("TELEGRAM_WEBHOOK_URL", "https", "http")
        if url and not urlsplit(url).path:
            url += "/telegram"
        if url and not _WEBHOOK_PATH.search(urlsplit(url).path):
            raise SettingsError(
                "TELEGRAM_WEBHOOK_URL", "son chemin doit finir par /telegram ou /telegram/un-mot-secret."
            )
        secret = self.matching(
            "TELEGRAM_WEBHOOK_SECRET", r"[\w-]{16,256}", "de 16 à 256 lettres, chiffres, tirets ou soulignés"
        )
        if url and not secret:
            raise SettingsError("TELEGRAM_WEBHOOK_SECRET", "il le faut dès que TELEGRAM_WEBHOOK_URL est donné.")
        return url, secret

    def rasa(self) -> tuple[str, str, str]:
        """Address, token and way back of a Rasa started elsewhere; the token comes as `?token=` of its address."""
        value = self.address("RASA_URL", "http", "https")
        if value is None:
            return "", "", ""
        actions_url = self.address("ACTION_ENDPOINT_URL", "http") or ""
        if not re.fullmatch(r"/actions/[^/]+", urlsplit(actions_url).path):
            raise SettingsError("ACTION_ENDPOINT_URL", "avec RASA_URL, il faut http://127.0.0.1:port/actions/jeton.")
        address, _, query = value.partition("?")
        return address.rstrip("/"), parse_qs(query).get("token", [""])[0], actions_url


def kept_secret_key(folder: Path) -> str:
    """The key kept in the data folder, made on first use and readable by its owner alone."""
    path = folder / "secret_key"
    if not path.exists():
        fresh = folder / f".secret_key.{secrets.token_hex(8)}"
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
        try:
            # Whoever comes second keeps the first one's key: a link never replaces.
            os.link(fresh, path)
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    key = path.read_text(encoding="utf-8").strip()
    if len(key) < SHORTEST_SECRET:
        raise SettingsError("SECRET_KEY", f"le fichier {path} est vide ou abîmé.")
    return key


def _made(folder: Path) -> Path:
    """The data folder, closed to other accounts: it holds what young people said."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError("BOT_DATA_DIR", f"le dossier {folder} ne peut pas être créé ({error.strerror}).") from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise SettingsError("BOT_DATA_DIR", f"le dossier {folder} n'est pas accessible en écriture.")
    return folder.resolve()


def _tracker_url(database_url: str, folder: Path) -> str:
    """Where Rasa keeps its own memory: beside ours on SQLite, on the same server otherwise."""
    scheme, _, rest = database_url.partition("://")
    return f"postgresql://{rest}" if scheme.startswith("postgresql") else f"sqlite:///{folder / 'rasa.sqlite'}"
