"""Who answers: what is expected for every state of the floor and every kind of update. Run it to write the table.

python -m tests.integration.who_answers > docs/qui-repond.md
"""

import sys
from collections.abc import Mapping
from enum import StrEnum

from bot.mission_locale.conversations import MessageKind
from bot.mission_locale.handoff import FloorState


class Special(StrEnum):
    """Updates that are no kind of their own, and yet are to be told apart."""

    OLD_BUTTON = "old_button"
    DUPLICATE = "duplicate"
    OUT_OF_ORDER = "out_of_order"
    DANGER = "danger"


type Update = MessageKind | Special

UPDATES: tuple[Update, ...] = (*MessageKind, *Special)
# A browser sends text and buttons, nothing else; commands are typed there as text.
FROM_WIDGET: tuple[Update, ...] = (MessageKind.TEXT, MessageKind.CHOICE, *Special)


class Answer(StrEnum):
    """Who answers, in the words of the table."""

    ASSISTANT = "l'assistant"
    SENTENCE = "l'assistant, une phrase toute prête"
    INFORMATION = "une ligne d'information"
    COUNSELLOR = "le conseiller"
    NUMBERS_AND_ASSISTANT = "les numéros d'aide, puis l'assistant"
    NUMBERS = "les numéros d'aide"
    NOBODY = "personne"


ASSISTANT_SPEAKS: Mapping[Update, Answer] = {
    MessageKind.TEXT: Answer.ASSISTANT,
    MessageKind.CHOICE: Answer.ASSISTANT,
    MessageKind.COMMAND: Answer.ASSISTANT,
    MessageKind.EDIT: Answer.SENTENCE,
    MessageKind.PHOTO: Answer.SENTENCE,
    MessageKind.VOICE: Answer.SENTENCE,
    MessageKind.STICKER: Answer.SENTENCE,
    MessageKind.DOCUMENT: Answer.SENTENCE,
    MessageKind.LOCATION: Answer.SENTENCE,
    MessageKind.CONTACT: Answer.SENTENCE,
    MessageKind.OTHER: Answer.SENTENCE,
    Special.OLD_BUTTON: Answer.SENTENCE,
    Special.DUPLICATE: Answer.NOBODY,
    Special.OUT_OF_ORDER: Answer.ASSISTANT,
    Special.DANGER: Answer.NUMBERS_AND_ASSISTANT,
}
COUNSELLOR_SPEAKS: Mapping[Update, Answer] = {
    MessageKind.TEXT: Answer.COUNSELLOR,
    MessageKind.CHOICE: Answer.COUNSELLOR,
    MessageKind.COMMAND: Answer.COUNSELLOR,
    MessageKind.EDIT: Answer.COUNSELLOR,
    MessageKind.PHOTO: Answer.COUNSELLOR,
    MessageKind.VOICE: Answer.COUNSELLOR,
    MessageKind.STICKER: Answer.COUNSELLOR,
    MessageKind.DOCUMENT: Answer.COUNSELLOR,
    MessageKind.LOCATION: Answer.COUNSELLOR,
    MessageKind.CONTACT: Answer.INFORMATION,
    MessageKind.OTHER: Answer.COUNSELLOR,
    Special.OLD_BUTTON: Answer.INFORMATION,
    Special.DUPLICATE: Answer.NOBODY,
    Special.OUT_OF_ORDER: Answer.COUNSELLOR,
    Special.DANGER: Answer.NUMBERS,
}
NOBODY_SPEAKS: Mapping[Update, Answer] = {
    MessageKind.TEXT: Answer.INFORMATION,
    MessageKind.CHOICE: Answer.INFORMATION,
    MessageKind.COMMAND: Answer.INFORMATION,
    MessageKind.EDIT: Answer.INFORMATION,
    MessageKind.PHOTO: Answer.INFORMATION,
    MessageKind.VOICE: Answer.INFORMATION,
    MessageKind.STICKER: Answer.INFORMATION,
    MessageKind.DOCUMENT: Answer.INFORMATION,
    MessageKind.LOCATION: Answer.INFORMATION,
    MessageKind.CONTACT: Answer.INFORMATION,
    MessageKind.OTHER: Answer.INFORMATION,
    Special.OLD_BUTTON: Answer.INFORMATION,
    Special.DUPLICATE: Answer.NOBODY,
    Special.OUT_OF_ORDER: Answer.INFORMATION,
    Special.DANGER: Answer.NUMBERS,
}
EXPECTED: Mapping[FloorState, Mapping[Update, Answer]] = {
    FloorState.ASSISTANT: ASSISTANT_SPEAKS,
    FloorState.QUEUED: ASSISTANT_SPEAKS,
    FloorState.MESSAGE_LEFT: ASSISTANT_SPEAKS,
    FloorState.COUNSELLOR: COUNSELLOR_SPEAKS,
    FloorState.COUNSELLOR_IDLE: COUNSELLOR_SPEAKS,
    FloorState.OFF: NOBODY_SPEAKS,
}

STATES_IN_FRENCH: Mapping[FloorState, str] = {
    FloorState.ASSISTANT: "Assistant",
    FloorState.QUEUED: "En attente",
    FloorState.MESSAGE_LEFT: "Message laissé",
    FloorState.COUNSELLOR: "Conseiller",
    FloorState.COUNSELLOR_IDLE: "Conseiller, sans nouvelles du jeune",
    FloorState.OFF: "Arrêté",
}
UPDATES_IN_FRENCH: Mapping[Update, str] = {
    MessageKind.TEXT: "Texte",
    MessageKind.CHOICE: "Bouton",
    MessageKind.COMMAND: "Commande (/aide…)",
    MessageKind.EDIT: "Message modifié",
    MessageKind.PHOTO: "Photo",
    MessageKind.VOICE: "Message vocal",
    MessageKind.STICKER: "Autocollant",
    MessageKind.DOCUMENT: "Document",
    MessageKind.LOCATION: "Position",
    MessageKind.CONTACT: "Carte de contact",
    MessageKind.OTHER: "Autre chose",
    Special.OLD_BUTTON: "Ancien bouton",
    Special.DUPLICATE: "Le même message, deux fois",
    Special.OUT_OF_ORDER: "Un message plus ancien, arrivé après",
    Special.DANGER: "Un message de détresse",
}
HEAD = """# Qui répond

Ce que reçoit un jeune selon qui a la parole et ce qu'il envoie. Le même tableau vaut pour le site et pour Telegram ; du
site n'arrivent que des textes et des boutons. Un test envoie chaque case de ce tableau au produit et vérifie qui
répond (`tests/integration/test_floor_matrix.py`) ; ce fichier est écrit par `python -m tests.integration.who_answers`.

- **L'assistant** : Rasa est interrogé. **Une phrase toute prête** : Rasa ne l'est pas.
- **Le conseiller** : rien n'est dit par le programme, le message s'affiche dans la console.
- **Une ligne d'information** : « ce bouton n'est plus valable », la question sur le numéro d'une carte de contact, ou, à
  l'arrêt, le téléphone, l'adresse et les horaires.
- **Personne** : le message était déjà là, rien ne change.
"""


def table() -> str:
    """The page, in Markdown."""
    states = list(EXPECTED)
    head = ["Le jeune envoie", *(STATES_IN_FRENCH[state] for state in states)]
    rows = [[UPDATES_IN_FRENCH[update], *(EXPECTED[state][update] for state in states)] for update in UPDATES]
    lines = [head, ["---"] * len(head), *rows]
    return HEAD + "\n" + "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(table())
