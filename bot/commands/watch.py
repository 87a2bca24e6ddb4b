"""`bot watch`: one look at the reminders from outside the product, for cron or a timer of systemd."""

import os

import typer

from bot.commands.options import DataDir
from bot.settings import DEFAULT_PORT, Settings

SHOWN = 10


def watch(data_dir: DataDir = None) -> None:
    """Vérifie que les rappels de rendez-vous sont partis ; code de sortie 1 si l'un d'eux est en retard."""
    from bot import bootstrap
    from bot.launch.errors import LaunchError

    settings = Settings.from_environment(os.environ, data_dir, DEFAULT_PORT)
    try:
        late = bootstrap.watchdog(settings).look()
    except Exception as error:
        # Boundary: whatever keeps us from looking is as bad as a late reminder, and said in one line.
        raise LaunchError("La base de données ne peut pas être lue : les rappels ne sont pas surveillés.") from error
    if not late:
        typer.echo("Tous les rappels qui devaient partir sont partis.")
        return
    typer.echo(f"{len(late)} rappel(s) en retard :", err=True)
    for each in late[:SHOWN]:
        typer.echo(
            f"  {each.kind} du rendez-vous {each.appointment_id}, dû le {each.due_at:%d/%m à %H:%M} UTC", err=True
        )
    raise typer.Exit(1)
