"""`bot facts …`: upkeep of what the assistant states."""

from datetime import datetime
from zoneinfo import ZoneInfo

import typer

facts = typer.Typer(help="Les faits que l'assistant énonce.", no_args_is_help=True)


@facts.command()
def check() -> None:
    """Liste ce qui est ancien, terminé ou difficile à lire ; échoue s'il y a une erreur."""
    from bot.facts.checking import Level, findings
    from bot.facts.loading import load_knowledge

    found = findings(load_knowledge(), datetime.now(ZoneInfo("Europe/Paris")).date())
    for finding in found:
        typer.echo(finding)
    errors = sum(finding.level is Level.ERROR for finding in found)
    typer.echo(f"{errors} erreur(s), {len(found) - errors} avertissement(s).")
    raise typer.Exit(1 if errors else 0)


@facts.callback()
def family() -> None:
    """Les faits que l'assistant énonce."""
