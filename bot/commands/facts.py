"""`bot facts …`: upkeep of what the assistant states."""

from datetime import datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

facts = typer.Typer(help="Les faits que l'assistant énonce.", no_args_is_help=True)

OfficeDir = Annotated[
    Path | None,
    typer.Option(
        "--office", help="Dossier d'une autre Mission Locale (office.yml, territory.yml).", envvar="OFFICE_DIR"
    ),
]
Report = Annotated[Path | None, typer.Option(help="Écrire ici la table de lisibilité, en Markdown.")]


@facts.command()
def check(office: OfficeDir = None, report: Report = None) -> None:
    """Donne les sources et ce qui est faux, ancien, terminé ou difficile à lire ; échoue s'il y a une erreur."""
    from bot.facts.checking import Level, findings
    from bot.facts.loading import load_knowledge
    from bot.facts.report import readability_table, sources_lines

    knowledge = load_knowledge(office_folder=office)
    typer.echo("Sources :")
    for line in sources_lines(knowledge):
        typer.echo(line)
    if report:
        report.write_text(readability_table(knowledge), encoding="utf-8")
    found = findings(knowledge, datetime.now(ZoneInfo("Europe/Paris")).date())
    for finding in found:
        typer.echo(finding)
    errors = sum(finding.level is not Level.WARNING for finding in found)
    typer.echo(f"{errors} erreur(s), {len(found) - errors} avertissement(s).")
    raise typer.Exit(1 if errors else 0)


@facts.callback()
def family() -> None:
    """Les faits que l'assistant énonce."""
