"""`bot understand`: what the model understands of messages, without a conversation."""

import os
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot.launch import steps
from bot.launch.errors import LaunchError
from bot.launch.progress import Progress
from bot.launch.rasa_process import assistant_python, rasa_variables
from bot.settings import ROOT

PARIS = ZoneInfo("Europe/Paris")

Now = Annotated[str | None, typer.Option(help="Le moment présent, par exemple 2026-11-23T10:00+01:00.")]


def understand(now: Now = None) -> None:
    """Lit des lignes JSON {"text": …} sur l'entrée standard, écrit une ligne JSON comprise pour chacune."""
    moment = ["--now", _moment(now)] if now else []
    model = steps.prepare_model(Progress())
    command = [str(assistant_python(ROOT)), "-m", "assistant.understand", "--model", str(model), *moment]
    os.chdir(ROOT)
    os.execve(command[0], command, rasa_variables())  # noqa: S606


def _moment(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise LaunchError(f"--now : « {text} » n'est pas un moment comme 2026-11-23T10:00+01:00.") from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=PARIS)).isoformat()
