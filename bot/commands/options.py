"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

DataDir = Annotated[
    Path | None,
    typer.Option(help="Dossier des données (base, clé, journaux).", envvar="BOT_DATA_DIR", show_default="var"),
]
