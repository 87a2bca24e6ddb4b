"""`bot switch …`: silences the assistant at once, in every running process, and lets it speak again."""

import os
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.options import DataDir
from bot.launch.progress import Progress
from bot.mission_locale.conversations import Channel
from bot.mission_locale.opening_hours import PARIS
from bot.mission_locale.switches import ALL
from bot.settings import DEFAULT_PORT, Settings

if TYPE_CHECKING:
    from pathlib import Path

    from bot.services.switches import Switches

switch = typer.Typer(help="Arrêter l'assistant et le remettre en marche.", no_args_is_help=True)

OnChannel = Annotated[Channel | None, typer.Option("--channel", help="Un seul canal ; sans lui, tous.")]
OfConversation = Annotated[str | None, typer.Option("--conversation", help="Une seule conversation, par son numéro.")]


@switch.command()
def off(channel: OnChannel = None, conversation: OfConversation = None, data_dir: DataDir = None) -> None:
    """Arrête l'assistant : les jeunes lisent le téléphone, l'adresse et les horaires."""
    scope = _scope(channel, conversation)
    changed = _switches(data_dir).off(scope)
    typer.echo(f"{_named(scope)} : {'arrêté' if changed else 'déjà arrêté'}.")


@switch.command()
def on(channel: OnChannel = None, conversation: OfConversation = None, data_dir: DataDir = None) -> None:
    """Remet l'assistant en marche."""
    scope, switches = _scope(channel, conversation), _switches(data_dir)
    changed = switches.on(scope)
    typer.echo(f"{_named(scope)} : {'remis en marche' if changed else 'était déjà en marche'}.")
    for other in switches.all_off():
        typer.echo(f"Encore arrêté : {_named(other.scope)}.")


@switch.command()
def show(data_dir: DataDir = None) -> None:
    """Dit ce qui est arrêté."""
    found = _switches(data_dir).all_off()
    for each in found:
        since = each.off_at.astimezone(PARIS)
        typer.echo(f"{_named(each.scope)} : arrêté depuis le {since:%d/%m/%Y à %H:%M}.")
    if not found:
        typer.echo("Rien n'est arrêté.")


@switch.callback()
def family() -> None:
    """Arrêter l'assistant et le remettre en marche."""


def _scope(channel: Channel | None, conversation: str | None) -> str:
    if channel and conversation:
        raise typer.BadParameter("--channel ou --conversation, pas les deux.")
    return conversation or (channel.value if channel else ALL)


def _named(scope: str) -> str:
    names = {ALL: "L'assistant", Channel.WEB.value: "L'assistant sur le site"}
    names[Channel.TELEGRAM.value] = "L'assistant sur Telegram"
    return names.get(scope, f"L'assistant dans la conversation {scope}")


def _switches(data_dir: "Path | None") -> "Switches":
    from bot import bootstrap
    from bot.launch.schema import prepare_database

    settings = Settings.from_environment(os.environ, data_dir, DEFAULT_PORT)
    prepare_database(settings, Progress())
    return bootstrap.build(settings).switches
