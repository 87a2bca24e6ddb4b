"""`bot evaluate`: how well messages that were never learnt are understood."""

import os
from pathlib import Path
from typing import Annotated

import typer

from bot.launch import steps
from bot.launch.progress import Progress
from bot.launch.rasa_process import assistant_python, rasa_variables
from bot.settings import ROOT

Public = Annotated[Path | None, typer.Option(help="Autres phrases, une par ligne : JSON avec text, intent, also_ok.")]
Dates = Annotated[
    Path | None, typer.Option(help="Autres dates, une par ligne : JSON avec text, reference, kind, value…")
]
Parts = Annotated[int | None, typer.Option(min=2, help="Ajouter une validation croisée en N parts.", metavar="N")]
Compare = Annotated[bool, typer.Option("--compare", help="Comparer les traits : n-grammes, encodeurs, normaliseur.")]
Thresholds = Annotated[bool, typer.Option("--thresholds", help="Montrer ce que retient chaque seuil de confiance.")]
Mistakes = Annotated[bool, typer.Option("--mistakes", help="Lister les phrases mal comprises.")]
Stock = Annotated[
    int | None,
    typer.Option(
        min=0,
        metavar="N",
        help="Mesurer à côté de la configuration habituelle de Rasa, apprise sur N phrases par intention (0 : toutes).",
    ),
]
Picture = Annotated[Path | None, typer.Option(help="Dessiner les confusions dans ce fichier (.png ou .svg).")]
Report = Annotated[Path | None, typer.Option(help="Écrire aussi les tableaux en Markdown, dans ce fichier.")]


def evaluate(
    public: Public = None,
    dates: Dates = None,
    cross_validation: Parts = None,
    compare: Compare = False,
    thresholds: Thresholds = False,
    mistakes: Mistakes = False,
    stock: Stock = None,
    report: Report = None,
    picture: Picture = None,
) -> None:
    """Mesure la compréhension sur des phrases jamais apprises."""
    model = steps.prepare_model(Progress())
    values = {
        "public": _absolute(public),
        "dates": _absolute(dates),
        "cross-validation": cross_validation,
        "stock": stock,
    }
    values |= {"report": _from_root(report), "picture": _from_root(picture)}
    flags = {"compare": compare, "thresholds": thresholds, "mistakes": mistakes}
    command = [str(assistant_python(ROOT)), "-m", "assistant.evaluate", "--model", str(model)]
    command += [word for name, value in values.items() if value is not None for word in (f"--{name}", str(value))]
    command += [f"--{name}" for name, wanted in flags.items() if wanted]
    os.chdir(ROOT)
    os.execve(command[0], command, rasa_variables())  # noqa: S606


def _absolute(path: Path | None) -> Path | None:
    return path.absolute() if path else None


def _from_root(path: Path | None) -> Path | None:
    """As seen from the root, so that the report does not name the machine's folders."""
    absolute = _absolute(path)
    return absolute.relative_to(ROOT) if absolute and absolute.is_relative_to(ROOT) else absolute
