"""`bot misunderstood …`: what the assistant did not understand, once counsellors have said what it meant."""

import os
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.options import DataDir
from bot.launch.errors import LaunchError
from bot.launch.progress import Progress
from bot.settings import DEFAULT_PORT, Settings

misunderstood = typer.Typer(help="Les messages incompris que les conseillers ont classés.", no_args_is_help=True)

Output = Annotated[Path | None, typer.Option(help="Fichier à écrire ; sans lui, tout s'affiche.", dir_okay=False)]


@misunderstood.command()
def export(output: Output = None, data_dir: DataDir = None) -> None:
    """Donne les phrases classées, au format de data/nlu, à relire."""
    from bot import bootstrap
    from bot.launch.schema import prepare_database

    settings = Settings.from_environment(os.environ, data_dir, DEFAULT_PORT)
    prepare_database(settings, Progress())
    service = bootstrap.build(settings).misunderstood
    if output is None:
        typer.echo(service.export(), nl=False)
        return
    try:
        output.write_text(service.export(), encoding="utf-8")
    except OSError as error:
        raise LaunchError(f"{output} ne peut pas être écrit ({error.strerror}).") from error
    typer.echo(f"{len(service.labelled())} phrase(s) dans {output}.")


@misunderstood.callback()
def family() -> None:
    """Les messages incompris que les conseillers ont classés."""
