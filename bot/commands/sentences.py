"""`bot sentences …`: sentences to test the assistant with, kept by counsellors beside answers that were wrong."""

import os
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.options import DataDir
from bot.launch.errors import LaunchError
from bot.launch.progress import Progress
from bot.settings import DEFAULT_PORT, Settings

sentences = typer.Typer(help="Les phrases de test gardées depuis les conversations.", no_args_is_help=True)

Output = Annotated[Path | None, typer.Option(help="Fichier à écrire ; sans lui, tout s'affiche.", dir_okay=False)]


@sentences.command()
def export(output: Output = None, data_dir: DataDir = None) -> None:
    """Donne les phrases de test et le sujet attendu, au format de tests/nlu, à relire."""
    from bot import bootstrap
    from bot.launch.schema import prepare_database

    settings = Settings.from_environment(os.environ, data_dir, DEFAULT_PORT)
    prepare_database(settings, Progress())
    service = bootstrap.build(settings).doubts
    if output is None:
        typer.echo(service.export(), nl=False)
        return
    try:
        output.write_text(service.export(), encoding="utf-8")
    except OSError as error:
        raise LaunchError(f"{output} ne peut pas être écrit ({error.strerror}).") from error
    typer.echo(f"{len(service.sentences())} phrase(s) dans {output}.")


@sentences.callback()
def family() -> None:
    """Les phrases de test gardées depuis les conversations."""
