"""`bot misunderstood …`: what the assistant did not understand, once counsellors have said what it meant."""

import os

import typer

from bot.commands.exporting import Output, write_out
from bot.commands.options import DataDir
from bot.launch.progress import Progress
from bot.settings import DEFAULT_PORT, Settings

misunderstood = typer.Typer(help="Les messages incompris que les conseillers ont classés.", no_args_is_help=True)


@misunderstood.command()
def export(output: Output = None, data_dir: DataDir = None) -> None:
    """Donne les phrases classées, au format de data/nlu, à relire."""
    from bot import bootstrap
    from bot.launch.schema import prepare_database

    settings = Settings.from_environment(os.environ, data_dir, DEFAULT_PORT)
    prepare_database(settings, Progress())
    service = bootstrap.build(settings).misunderstood
    write_out(service.export(), output, len(service.labelled()))


@misunderstood.callback()
def family() -> None:
    """Les messages incompris que les conseillers ont classés."""
