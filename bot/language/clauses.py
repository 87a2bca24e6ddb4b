"""Cuts a plain message into clauses, and says whether one is about the past, a wish, a refusal or a question."""

import re
from dataclasses import dataclass

_CUT = re.compile(
    r"[.,;!?\n]+|\b(?:et|mais|car|donc|puis|alors|parce que|du coup|sauf que|par contre|ensuite|depuis que)\b"
)
_ENDED = re.compile(
    r"\b(?:arrete\w*|quitte\w*|lache\w*|abandonne\w*|laisse tomber|plante|decroche\w*|sortie? (?:de|du|d')|viree?\b|exclue?|renvoyee?|fini\w*|termine\w*|perdu"
    r"|rate\w*|echoue|loupe|plus (?:a|au|en|d'|de|le|scolarise\w*|apprenti\w*|inscrite?|etudiante?)|(?:va|vais|fais|suis|travaille|ai|est) (?:pas|plus)"
    r"|etais|avais|faisais|travaillais|etait|avait|apres (?:mon|ma|le|la|un|une)|ancien\w*|ex|j'ai fait|a fait|sans|jamais|avant j'|l'an dernier|l'annee derniere|rupture)\b"
)
_WISH = re.compile(
    r"\b(?:cherche\w*|recherche\w*|veux|veut|voudrai\w*|voulais|aimerai\w*|souhait\w*|trouver?|besoin|interesse\w*|envie|comment|c'est quoi|ca consiste|pour (?:faire|etre|entrer|rentrer|trouver)"
    r"|possible|peux|peut|faut|devenir|projet|prevois|compte faire|renseigne\w*|infos?|informations?|postule\w*|candidat\w*|manque|galere|attends|demande|reprendre|passer|commencer|rejoindre|integrer"
    r"|inscrire|est-ce|vous proposez|proposez|existe|si je|quand je|conditions?|droits?(?= (?:a|au|de faire)\b)|ouvert\w*|ou est|c'est ou|ou se|quel\w*|aide[rz]?|ca sert)\b"
)


_SOMEONE_ELSE = re.compile(
    r"^(?:mon|ma|mes|un|une) (?:petite? |grande? |meilleure? )?(?:freres?|soeurs?|peres?|meres?|copains?|copines?|potes?|amie?s?|cousine?s?|mec"
    r"|oncle|tante|parents|voisine?|darons?)\b(?! (?:m'|dit que je))"
)


@dataclass(frozen=True)
class Clause:
    """A piece of a message; ended: it is over or denied; wished: it is wanted or asked about; of_another: told of a relative or friend."""

    text: str
    ended: bool
    wished: bool
    of_another: bool = False

    @property
    def holds(self) -> bool:
        """Whether it tells how things are."""
        return not (self.ended or self.wished or self.of_another)


def clauses(text: str) -> list[Clause]:
    """The clauses of a plain text, in order."""
    pieces = (piece.strip() for piece in _CUT.split(text))
    return [
        Clause(piece, bool(_ENDED.search(piece)), bool(_WISH.search(piece)), bool(_SOMEONE_ELSE.search(piece)))
        for piece in pieces
        if piece
    ]
