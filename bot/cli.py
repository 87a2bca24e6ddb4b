"""The `bot` command: one line of French and a non-zero exit for whatever cannot be done."""

import typer

from bot.commands.bench import bench
from bot.commands.chat import chat
from bot.commands.counsellor import counsellor
from bot.commands.evaluate import evaluate
from bot.commands.facts import facts
from bot.commands.misunderstood import misunderstood
from bot.commands.prescriber import prescriber
from bot.commands.sentences import sentences
from bot.commands.switch import switch
from bot.commands.train import train
from bot.commands.understand import understand
from bot.commands.up import up
from bot.commands.watch import watch
from bot.environments import SetupError
from bot.facts.marked import FactsError
from bot.mission_locale.errors import MissionLocaleError

app = typer.Typer(
    help="L'assistant de la Mission Locale.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for command in (up, train, evaluate, understand, chat, watch):
    app.command()(command)
app.add_typer(counsellor, name="counsellor")
app.add_typer(facts, name="facts")
app.add_typer(bench, name="bench")
app.add_typer(misunderstood, name="misunderstood")
app.add_typer(prescriber, name="prescriber")
app.add_typer(sentences, name="sentences")
app.add_typer(switch, name="switch")


def main() -> None:
    """Run a command; what is expected to go wrong is said in one line."""
    try:
        app()
    except (MissionLocaleError, SetupError, FactsError) as problem:
        typer.echo(f"Erreur : {problem}", err=True)
        raise SystemExit(1) from None


if __name__ == "__main__":
    main()
