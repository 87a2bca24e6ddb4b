"""Words that begin with a slash, the same on every channel."""

_PAYLOADS = {
    "/start": "/greet",
    "/aide": "/ask_capabilities",
    "/help": "/ask_capabilities",
    "/rdv": "/book_appointment",
    "/conseiller": "/talk_to_human",
    "/mesdonnees": "/ask_privacy",
    "/supprimer": "/delete_my_data",
    "/stop": "/cancel",
}


def payload_of_command(text: str) -> str | None:
    """What the assistant receives for a known command (`/aide`, `/aide@name`), None for anything else."""
    word = text.strip().split(" ", 1)[0].split("@", 1)[0].lower()
    return _PAYLOADS.get(word)
