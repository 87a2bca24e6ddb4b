"""`bot up`: everything, from a fresh clone to a page that answers."""

import asyncio
import os
import signal
import sys
import time
from pathlib import Path
from types import FrameType
from typing import Annotated, Never

import typer

from bot.commands.options import DataDir
from bot.launch import ports, steps
from bot.launch.progress import Progress
from bot.settings import DEFAULT_PORT, Settings

Port = Annotated[int, typer.Option(help="Port du site, sur cette machine seulement ; 0 en choisit un libre.")]


def up(port: Port = DEFAULT_PORT, data_dir: DataDir = None) -> None:
    """Prépare ce qui manque, démarre Rasa et le site, et les garde en marche jusqu'à Ctrl-C."""
    began = time.monotonic()
    progress = Progress()
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    ports.check_free(port)
    settings = steps.read_settings(os.environ, data_dir, port, progress)
    steps.prepare_environments(progress)
    model = steps.prepare_model(progress)
    _start(settings, model, port, progress, began)


def _start(settings: Settings, model: Path, port: int, progress: Progress, began: float) -> None:
    import uvicorn

    from bot.launch.logs import configure_logs
    from bot.launch.schema import prepare_database
    from bot.launch.supervisor import Launch, leave_in_time, supervise

    configure_logs(settings.log_format)
    prepare_database(settings, progress)

    def ready(url: str) -> None:
        typer.echo(_addresses(url, time.monotonic() - began))

    launch = Launch(settings, model, port, progress, ready, leave_in_time)
    with asyncio.Runner(loop_factory=uvicorn.Config("", log_config=None).get_loop_factory()) as runner:
        try:
            runner.run(supervise(launch))
        except BaseException:
            leave_in_time()
            raise


def _leave(number: int, _frame: FrameType | None) -> Never:
    """Before the event loop runs, a signal ends the step under way, and its child with it."""
    sys.exit(128 + number)


def _addresses(url: str, seconds: float) -> str:
    return f"""
Prêt en {seconds:.0f} secondes.

  La page              {url}/
  La console           {url}/console
  Ajouter un compte    .venv/bin/bot counsellor add
  Dans ce terminal     .venv/bin/bot chat --url ws{url.removeprefix("http")}/chat
  Tout arrêter         Ctrl-C
"""
