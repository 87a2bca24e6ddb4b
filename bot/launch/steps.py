"""What must be there before anything can run; each step does nothing when it already is."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from bot import environments
from bot.launch.progress import Progress
from bot.launch.training import ensure_model
from bot.settings import ROOT, Settings


def prepare_environments(progress: Progress, root: Path = ROOT) -> None:
    """Both environments as their lock files say; starts this very command anew when its own ground has changed."""
    both = environments.environments(root)
    with progress.step("Environnements Python"):
        moved = environments.ensure(both["product"], root)
        environments.ensure(both["assistant"], root)
    if moved:
        interpreter = str(both["product"].interpreter)
        os.execv(interpreter, [interpreter, *sys.argv])  # noqa: S606


def prepare_model(progress: Progress, root: Path = ROOT, *, again: bool = False) -> Path:
    """The environment that Rasa needs, then the trained model."""
    environments.ensure(environments.environments(root)["assistant"], root)
    return ensure_model(root, progress, again=again)


def read_settings(environ: Mapping[str, str], data_dir: Path | None, port: int, progress: Progress) -> Settings:
    """Settings, saying so when a secret key has just been made."""
    settings = Settings.from_environment(environ, data_dir, port)
    progress.say(f"✓ Données dans {settings.data_dir}")
    return settings
