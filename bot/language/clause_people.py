"""Of whom a clause speaks: the writer, the child that a grown-up writes for, or somebody else."""

import re
from dataclasses import dataclass
from enum import Enum


class Whose(Enum):
    """Whose facts a clause tells."""

    WRITER = "writer"
    CHILD = "child"
    OTHER = "other"


_QUALITY = r"(?:petite? |grande? |meilleure? |beau-|belle-|beau |belle |demi-|jeune |ex |autre |seule? |propre )*"
_CHILD = (
    r"fils|filles?|garcons?|ado|adolescente?|enfants?|gamine?s?|gosses?|petit-fils|petite-fille|neveux?|nieces?|filleule?"
    r"|protegee?|aine|ainee|cadet|cadette|petit dernier|petite derniere"
)
_HELPED = r"jeune|eleve|stagiaire|grand|grande"
_OTHER = (
    r"freres?|soeurs?|frangine?s?|cousine?s?|potes?|copains?|copines?|amie?s?|ami proche|mec|femme|mari|compagnon|compagne|conjointe?"
    r"|voisine?s?|collegues?|jumeau|jumelle|coloc|cheri|cherie|fiancee?|ex|meres?|mamans?|peres?|papas?|parents?|oncles?|tantes?|tonton|tata|tatie"
    r"|grand-mere|grand-pere|mamie|papi|famille|darons?"
)
# «mon patron est…» tells of the patron; «trouver un patron» is a wish of one's own.
_SUPERIOR = r"(?:patronn?e?|profs?|educ|educateur|educatrice|conseillere?|referente?|tuteur|tutrice|chef|boss)"
PERSON = re.compile(
    rf"(?<![\w'-])(?P<owner>mon|ma|mes|notre|nos|un|une|des|deux|\d|pour un|pour une|d'un|d'une) {_QUALITY}"
    rf"(?:(?P<child>{_CHILD})|(?P<helped>{_HELPED})|(?P<other>{_OTHER}|(?<!\bun )(?<!\bune )(?<!\bdes ){_SUPERIOR}))\b(?! (?:au pair|d'enfants?))"
)
_OWNED = frozenset(["mon", "ma", "mes", "notre", "nos"])
_PARENT_OF = re.compile(r"\b(?:maman|mere|pere|papa|parent|tante|oncle|tutrice|tuteur)s? (?:de |du |d'un |d'une )\S")
_FOR = re.compile(
    r"\b(?:pour|concernant|sujet de|propos de|inscrire|aider|orienter|accompagne|accompagner|part de|suis)(?: a)? ?$"
)
_ABOUT_THE_WRITER = re.compile(r"^(?: ne| n'| qui)? ?(?:m'|me |nous |dit que je)")
_FIRST = re.compile(r"(?<![\w-])(?:je|moi|on|nous|j'|chui)(?![\w-])|(?<!\w)j'")
_THIRD = re.compile(r"^(?:et |mais |la |maintenant |actuellement )?(?:il|elle|ils|elles|qui|lui|celui-ci|celle-ci)\b")
_WHO = re.compile(r"^(?:et |mais )?qui\b")
_SECOND = re.compile(
    r"(?:^|\b(?:si|quand|que|est-ce que|et) )(?:tu|toi tu|t'es|t'as|vous (?:etes|avez|faites|travaillez))\b"
)
_TODDLER = re.compile(
    r"\b(?:bebe|creche|maternelle|nounou|nourrice|assmat|primaire|cp|ce1|ce2|cm1|cm2|(?<!\d)(?:\d|1[01]) (?:ans|mois))\b"
)


@dataclass
class People:
    """Follows, clause after clause, who is spoken of."""

    toddler: bool = False
    before: Whose = Whose.WRITER
    mentioned: Whose | None = None

    def whose(self, clause: str) -> Whose:
        """Of whom the next clause speaks."""
        found = self._whose(clause)
        self.before = found
        return found

    def _whose(self, clause: str) -> Whose:
        if _SECOND.search(clause) and not _FIRST.match(clause):
            return Whose.OTHER
        person = PERSON.search(clause)
        first = _FIRST.search(clause)
        if person:
            self.mentioned = self._kind(clause, person)
            subject = first is None or person.start() < first.start()
            if subject and not _ABOUT_THE_WRITER.search(clause[person.end() :]):
                return self.mentioned
            return Whose.WRITER
        if _PARENT_OF.search(clause):
            self.mentioned = Whose.OTHER if self.toddler else Whose.CHILD
            return Whose.CHILD if re.search(r"\bd'une? \w", clause) and not self.toddler else Whose.WRITER
        if _THIRD.search(clause):
            return self.mentioned or (Whose.OTHER if _WHO.search(clause) else Whose.CHILD)
        return Whose.WRITER if first else self.before

    def _kind(self, clause: str, person: re.Match[str]) -> Whose:
        helped = _FOR.search(clause[: person.start()]) is not None or person["owner"].startswith("pour")
        if person["child"] or (person["helped"] and (helped or person["owner"] in _OWNED)):
            return Whose.OTHER if self.toddler else Whose.CHILD
        peer = person["other"] and not re.match(
            r"(?:mere|maman|pere|papa|parent|patron|prof|conseiller)", person["other"]
        )
        return Whose.CHILD if helped and peer else Whose.OTHER


def people_in(text: str) -> People:
    """A new follower, for a whole plain message: a child still at nursery is not who the message is about."""
    return People(toddler=_TODDLER.search(text) is not None)
