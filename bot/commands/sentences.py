"""`bot sentences …`: sentences to test the assistant with, kept by counsellors beside answers that were wrong."""

import os

import typer

from bot.commands.exporting import Output, write_out
from bot.commands.options import DataDir
from bot.launch.progress import Progress
from bot.settings import DEFAULT_PORT, Settings

sentences = typer.Typer(help="Les phrases de test gardées depuis les conversations.", no_args_is_help=True)


@sentences.command()
def export(output: Output = None, data_dir: DataDir = None) -> None:
    """Donne les phrases de test et le sujet attendu, au format de tests/nlu, à relire."""
    from bot import bootstrap
    from bot.launch.schema import prepare_database

    settings = Settings.from_environment(os.environ, data_dir, DEFAULT_PORT)
    prepare_database(settings, Progress())
    service = bootstrap.build(settings).doubts
    write_out(service.export(), output, len(service.sentences()))


@sentences.callback()
def family() -> None:
    """Les phrases de test gardées depuis les conversations."""
