"""The tables of the database: brought up to date at every start, and compared with the migrations by `make check`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic.util import CommandError

from bot.database.migrate import check, upgrade
from bot.launch.errors import LaunchError
from bot.launch.progress import Progress
from bot.settings import Settings


def prepare_database(settings: Settings, progress: Progress) -> None:
    """The tables as this version wants them."""
    with progress.step("Base de données"):
        try:
            upgrade(settings.database_url)
        except Exception as error:
            # Boundary: a server that is away and a migration that fails look alike to whoever starts the product.
            why = str(error).strip().partition("\n")[0] or type(error).__name__
            raise LaunchError(f"La base de données ne peut pas être ouverte ou mise à jour : {why}") from error


def main() -> int:
    """Compare the tables with a fresh, migrated database."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'check.sqlite'}"
        upgrade(url)
        try:
            check(url)
        except CommandError as difference:
            Progress().say(f"Les tables et les migrations diffèrent : {difference}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
