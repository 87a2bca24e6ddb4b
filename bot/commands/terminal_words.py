"""Frames of the widget's socket as lines of a terminal."""

from collections.abc import Iterator
from typing import Any

SPEAKERS = {"assistant": "Assistant", "counsellor": "Conseiller·ère", "system": "Information"}
FLOORS = {
    "waiting": "(En attente d'une personne de l'équipe{position}.)",
    "counsellor": "(Une personne de l'équipe te répond.)",
    "off": "(L'assistant est arrêté.)",
}


def message_lines(message: dict[str, Any]) -> Iterator[str]:
    """A message, its numbered choices and its links."""
    speaker = message.get("name") or SPEAKERS.get(message["from"], message["from"])
    yield harmless(f"{speaker} : {message['text']}")
    for number, choice in enumerate(message.get("choices") or (), start=1):
        yield harmless(f"   {number}. {choice['label']}")
    for link in message.get("links") or ():
        yield harmless(f"   → {link['label']} : {link['url']}")


def floor_line(frame: dict[str, Any]) -> str | None:
    """Who has the floor, when it is not the assistant."""
    sentence = FLOORS.get(frame["floor"])
    position = f", place {frame['position']}" if frame.get("position") else ""
    return sentence.format(position=position) if sentence else None


def harmless(text: str) -> str:
    """Without the control characters by which a text could write anywhere in a terminal."""
    return "".join(character for character in text if character.isprintable() or character == "\n")
