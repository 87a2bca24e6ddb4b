"""The page of answers in words: its fields, its notices, what may be refused."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.mission_locale.corrections import FIELDS, Remark
from bot.mission_locale.differences import Piece
from bot.services.corrections import Difference, OpenedAnswer

LABELS: Mapping[str, str] = {
    "title": "Titre",
    "short": "Réponse courte",
    "simple": "En plus simple",
    "details": "En savoir plus",
    "sources": "Sources",
    "verified_on": "Vérifié le",
}
HELP: Mapping[str, str] = {
    "title": "Quelques mots. Les jeunes le lisent dans le point de situation.",
    "short": "300 caractères au plus. Des phrases courtes, « tu », pas de mot d'administration.",
    "simple": "La même réponse, avec des mots encore plus simples. 300 caractères au plus.",
    "details": "Laissez une ligne vide entre deux paragraphes.",
    "sources": "Une par ligne : titre | date | adresse en https:// (l'adresse peut manquer).",
    "verified_on": "Le jour où quelqu'un a vérifié cette réponse à sa source : année-mois-jour, comme 2026-11-23.",
}
ROWS: Mapping[str, int] = {"short": 4, "simple": 4, "details": 10, "sources": 3}
NOTICES: Mapping[str, str] = {
    "saved": "Le brouillon est enregistré. Les jeunes lisent encore l'ancien texte : relisez, puis publiez.",
    "published": "C'est publié : l'assistant répond avec ce texte dès maintenant.",
    "discarded": "Le brouillon est jeté. La réponse n'a pas changé.",
    "restored": "C'est fait : l'assistant répond avec ce texte dès maintenant.",
    "closed": "Le signalement est retiré de la liste.",
    "doubted": "Corrigez ici le texte de cette réponse, puis enregistrez le brouillon.",
    "doubted_kept": "Le message du jeune est gardé comme phrase de test. Corrigez ici le texte, puis enregistrez.",
}
# After these, what was typed before needs no place to come back to.
TEXT_IS_DEALT_WITH = frozenset({"saved", "discarded"})
WRONG = "Ce texte ne peut pas être gardé ainsi. Vos mots sont toujours là : corrigez ce qui est indiqué."
CANNOT_PUBLISH = "Ce texte ne peut pas être publié ainsi. Rien n'a changé pour les jeunes."
SAME = "Ce texte est déjà celui que lisent les jeunes : il n'y a rien à enregistrer."
RACED_SAVE = (
    "Quelqu'un a changé cette réponse ou son brouillon pendant que vous écriviez. Votre texte est gardé ici et rien "
    "n'est enregistré. Regardez ce qui a changé, puis enregistrez de nouveau : votre texte remplacera le brouillon."
)
RACED = "Quelqu'un a été plus rapide que vous : rien n'a été changé. Voici où en est la réponse maintenant."


@dataclass(frozen=True)
class Field:
    """A field of the form, with what is wrong with it."""

    name: str
    label: str
    help: str
    value: str
    rows: int
    faults: Sequence[str] = ()


@dataclass(frozen=True)
class Shown:
    """A field's change, as the page tells it."""

    label: str
    pieces: Sequence[Piece]


def form_fields(values: Mapping[str, str], remarks: Sequence[Remark] = ()) -> list[Field]:
    """The form, filled in."""
    faults = {name: [each.message for each in remarks if each.field == name] for name in FIELDS}
    return [
        Field(name, LABELS[name], HELP[name], values.get(name, ""), ROWS.get(name, 1), faults[name]) for name in FIELDS
    ]


def changes(differences: Sequence[Difference]) -> list[Shown]:
    """Field by field."""
    return [Shown(LABELS[each.field], each.pieces) for each in differences]


def remarked(remarks: Sequence[Remark], *, refuses: bool) -> list[str]:
    """« Réponse courte : 322 caractères, plus de 300 »."""
    return [f"{LABELS[each.field]} : {each.message}" for each in remarks if each.refuses is refuses]


def state_of(opened: OpenedAnswer) -> str:
    """Where the answer stands."""
    if not opened.corrected:
        return "Ce texte est celui des fichiers livrés avec l'assistant."
    names = ", ".join(LABELS[name].lower() for name in opened.corrected)
    return f"Ce texte a été corrigé ici ({names}). Le reste vient des fichiers livrés avec l'assistant."
