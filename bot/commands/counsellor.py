"""`bot counsellor …`: accounts of the console."""

import os
from typing import Annotated

import typer

from bot.commands.options import DataDir
from bot.launch.progress import Progress
from bot.settings import DEFAULT_PORT, Settings

counsellor = typer.Typer(help="Les comptes de la console.", no_args_is_help=True)

Email = Annotated[str, typer.Option(help="Adresse e-mail, qui sert à se connecter.", prompt="Adresse e-mail")]
Name = Annotated[str, typer.Option(help="Prénom, que lisent les jeunes.", prompt="Prénom")]
Password = Annotated[
    str,
    typer.Option(
        help="Mot de passe, demandé s'il manque (12 caractères au moins).",
        envvar="COUNSELLOR_PASSWORD",
        prompt="Mot de passe (12 caractères au moins)",
        hide_input=True,
        confirmation_prompt="Une seconde fois",
    ),
]


@counsellor.command()
def add(email: Email, name: Name, password: Password, data_dir: DataDir = None) -> None:
    """Crée un compte de conseiller ou de conseillère."""
    from bot import bootstrap
    from bot.launch.schema import prepare_database

    settings = Settings.from_environment(os.environ, data_dir, DEFAULT_PORT)
    prepare_database(settings, Progress())
    made = bootstrap.build(settings).sign_in.add_counsellor(email, name, password)
    typer.echo(f"Compte créé pour {made.name} ({made.email}).")


@counsellor.callback()
def family() -> None:
    """Les comptes de la console."""
