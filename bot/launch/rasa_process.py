"""How Rasa is started: its command line and its environment variables."""

import os
from dataclasses import dataclass
from pathlib import Path

# Secrets have no place in an environment that gets no more security fixes, and compiling Rasa's modules anew costs
# fifteen seconds at every start.
KEPT_FROM_RASA = ("SECRET_KEY", "DATABASE_URL", "VIRTUAL_ENV", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
SETTINGS = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SANIC_WORKERS": "1",
    "OMP_NUM_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "PYTHONUNBUFFERED": "1",
}


def assistant_python(root: Path) -> Path:
    """The interpreter of Rasa's environment."""
    return root / "assistant" / ".venv" / "bin" / "python"


def rasa_variables(**more: str) -> dict[str, str]:
    """The environment variables of any process of Rasa's."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in KEPT_FROM_RASA and not name.startswith("TELEGRAM_")
    }
    return kept | SETTINGS | more


@dataclass(frozen=True)
class RasaServer:
    """A Rasa on loopback: where it listens, with which model, and whom it calls."""

    root: Path
    model: Path
    port: int
    token: str
    tracker_url: str
    actions_url: str

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def command(self) -> list[str]:
        """What starts it."""
        where = ["--interface", "127.0.0.1", "--port", str(self.port), "--model", str(self.model)]
        files = ["--endpoints", "endpoints.yml", "--credentials", "credentials.yml"]
        return [str(assistant_python(self.root)), "-m", "assistant.serve", *where, *files, "--quiet", "--enable-api"]

    def variables(self) -> dict[str, str]:
        """Its environment. The token travels here: a command line can be read by every account of the machine."""
        return rasa_variables(
            RASA_TOKEN=self.token, RASA_TRACKER_URL=self.tracker_url, ACTION_ENDPOINT_URL=self.actions_url
        )
