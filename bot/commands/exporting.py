"""Where the text of an export goes: a file, or the screen."""

from pathlib import Path
from typing import Annotated

import typer

from bot.launch.errors import LaunchError

Output = Annotated[Path | None, typer.Option(help="Fichier à écrire ; sans lui, tout s'affiche.", dir_okay=False)]


def write_out(text: str, output: Path | None, sentences: int) -> None:
    """Write the file and say how many sentences it holds, or print everything."""
    if output is None:
        typer.echo(text, nl=False)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise LaunchError(f"{output} ne peut pas être écrit ({error.strerror}).") from error
    typer.echo(f"{sentences} phrase(s) dans {output}.")
