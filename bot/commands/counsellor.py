"""`bot counsellor …`: accounts of the console."""

import os
from typing import Annotated

import typer

from bot.commands.options import DataDir
from bot.launch.progress import Progress
from bot.mission_locale.roles import Role
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
GivenRole = Annotated[
    Role,
    typer.Option(help="counsellor : répond aux jeunes ; editor : corrige aussi les réponses ; manager : responsable."),
]
ROLES = {Role.COUNSELLOR: "conseiller ou conseillère", Role.EDITOR: "rédaction", Role.MANAGER: "responsable"}


@counsellor.command()
def add(
    email: Email, name: Name, password: Password, role: GivenRole = Role.COUNSELLOR, data_dir: DataDir = None
) -> None:
    """Crée un compte de conseiller ou de conseillère."""
    from bot import bootstrap
    from bot.launch.schema import prepare_database

    settings = Settings.from_environment(os.environ, data_dir, DEFAULT_PORT)
    prepare_database(settings, Progress())
    made = bootstrap.build(settings).sign_in.add_counsellor(email, name, password, role)
    typer.echo(f"Compte créé pour {made.name} ({made.email}), rôle : {ROLES[made.role]}.")


@counsellor.command()
def role(
    email: Annotated[str, typer.Argument(help="Adresse e-mail du compte.")],
    role: Annotated[Role, typer.Argument(help="Le nouveau rôle.")],
    data_dir: DataDir = None,
) -> None:
    """Change le rôle d'un compte ; cela vaut dès la page suivante, sans se reconnecter."""
    from bot import bootstrap
    from bot.launch.schema import prepare_database

    settings = Settings.from_environment(os.environ, data_dir, DEFAULT_PORT)
    prepare_database(settings, Progress())
    changed = bootstrap.build(settings).sign_in.set_role(email, role)
    typer.echo(f"{changed.name} ({changed.email}) a maintenant le rôle : {ROLES[changed.role]}.")


@counsellor.callback()
def family() -> None:
    """Les comptes de la console."""
