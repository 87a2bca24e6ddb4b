"""`bot train`: the model alone."""

from typing import Annotated

import typer

from bot.launch import steps
from bot.launch.progress import Progress
from bot.settings import ROOT

Again = Annotated[bool, typer.Option("--force", help="Entraîner même si rien n'a changé.")]


def train(again: Again = False) -> None:
    """Entraîne le modèle, si les données ou la configuration ont changé."""
    model = steps.prepare_model(Progress(), again=again)
    typer.echo(f"Modèle à jour : {model.relative_to(ROOT)}")
