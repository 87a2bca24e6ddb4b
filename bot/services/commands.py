"""Words that begin with a slash, the same on every channel."""

import re

_SOURCE = re.compile(r"/start(?:@\w+)? ([A-Za-z0-9_-]{1,64})\s*")

_PAYLOADS = {
    "/start": "/greet",
    "/aide": "/ask_capabilities",
    "/help": "/ask_capabilities",
    "/rdv": "/book_appointment",
    "/conseiller": "/talk_to_human",
    "/mesdonnees": "product:my_data",
    "/supprimer": "/delete_my_data",
    "/stop": "/cancel",
}


def payload_of_command(text: str) -> str | None:
    """What the assistant receives for a known command (`/aide`, `/aide@name`), None for anything else."""
    word = text.strip().split(" ", 1)[0].split("@", 1)[0].lower()
    return _PAYLOADS.get(word)


def source_of_start(text: str) -> str | None:
    """Where someone comes from, when a link or a poster led them here with a word of its own: `/start affiche-gare`."""
    found = _SOURCE.fullmatch(text)
    return found[1] if found else None
