"""`bot chat`: the same conversation as on the website, in the terminal."""

import asyncio
from typing import Annotated

import typer

Address = Annotated[str, typer.Option(help="Adresse du point d'entrée des conversations.")]


def chat(url: Address = "ws://127.0.0.1:8000/chat") -> None:
    """Ouvre une conversation dans le terminal ; un numéro choisit une réponse proposée, Ctrl-D quitte."""
    from bot.commands.terminal_chat import TerminalChat

    asyncio.run(TerminalChat(url).run())
