"""`bot prescriber …`: schools, CCAS… that book for young people by a link of their own."""

import os
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.options import DataDir
from bot.launch.progress import Progress
from bot.settings import DEFAULT_PORT, Settings

if TYPE_CHECKING:
    from bot.services.prescribing import Prescribing

prescriber = typer.Typer(help="Les prescripteurs, qui prennent rendez-vous pour des jeunes.", no_args_is_help=True)

Name = Annotated[str, typer.Option(help="Nom de la structure, que liront ceux qui ouvrent le lien.")]
Days = Annotated[int, typer.Option(help="Combien de jours le lien marche.", min=1, max=3650)]
Named = Annotated[str, typer.Argument(help="Nom ou identifiant du prescripteur.")]


@prescriber.command()
def add(name: Name, days: Days = 365, data_dir: DataDir = None) -> None:
    """Crée un prescripteur et son lien, qui n'est affiché qu'une fois."""
    made = _prescribing(data_dir).add(name, timedelta(days=days))
    typer.echo(f"Lien de {made.prescriber.name}, valable jusqu'au {made.prescriber.expires_at:%d/%m/%Y} :")
    typer.echo(made.address)


@prescriber.command("list")
def show(data_dir: DataDir = None) -> None:
    """Montre les prescripteurs, sans leurs liens, dont rien de lisible n'est gardé."""
    found = _prescribing(data_dir).listed()
    for each in found:
        state = "retiré" if each.revoked_at else f"jusqu'au {each.expires_at:%d/%m/%Y}"
        typer.echo(f"{each.id}  {each.name} ({state})")
    if not found:
        typer.echo("Aucun prescripteur.")


@prescriber.command()
def revoke(named: Named, data_dir: DataDir = None) -> None:
    """Retire un lien : il ne marche plus, les rendez-vous déjà pris restent."""
    typer.echo(f"Le lien de {_prescribing(data_dir).revoke(named).name} ne marche plus.")


@prescriber.callback()
def family() -> None:
    """Les prescripteurs, qui prennent rendez-vous pour des jeunes."""


def _prescribing(data_dir: Path | None) -> "Prescribing":
    from bot import bootstrap
    from bot.launch.schema import prepare_database

    settings = Settings.from_environment(os.environ, data_dir, DEFAULT_PORT)
    prepare_database(settings, Progress())
    return bootstrap.build(settings).prescribing
