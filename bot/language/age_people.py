"""Whose age a number is: the writer's, the child's a parent writes for, or somebody else's."""

import re
from enum import Enum

from bot.language.common_words import COMMON_WORDS


class Whose(Enum):
    """Whom a number speaks of."""

    WRITER = "writer"
    CHILD = "child"
    HELPED = "helped"
    OTHER = "other"


_SIGHT = 240
_CHILD = (
    r"fils|filles?|garcons?|ado|adolescente?|enfants?|gamine?s?|gosses?|petit-fils|petite-fille|beau-fils|belle-fille|neveu|niece|filleule?"
    r"|eleve|protegee?|jeune|puce|grande?|aine|ainee|cadet|cadette|dernier|derniere|petite?"
)
_CLOSE = (
    r"freres?|soeurs?|cousine?s?|potes?|copains?|copines?|amie?s?|mec|femme|fille|mari|compagnon|compagne|conjointe?|voisine?"
    r"|collegues?|belle-soeur|beau-frere|demi-frere|demi-soeur|jumeau|jumelle|bebe|chien|chat|ex"
)
_ELDER = (
    r"meres?|maman|peres?|papa|parents?|oncle|tante|tonton|tata|tatie|grand-mere|grand-pere|mamie|papi|patronn?e?|prof|professeure?s?|beau-pere|belle-mere|tuteur|tutrice"
    r"|educ|educateur|educatrice|conseillere?|chef|maitre|directeur|directrice|mamies?|famille"
)
_QUALITY = (
    r"(?:beau |belle |demi |grand |grands |petite?s? |grande?s? |meilleure?s? |deux |jeunes? |premiere? |autre |ex )*"
)
_OWNED = re.compile(rf"\b(mon|ma|mes|notre|nos|son|sa|ses|leur|votre) {_QUALITY}({_CHILD}|{_CLOSE}|{_ELDER})\b")
_INDEFINITE = re.compile(
    rf"\b(?:ai|avec|et|a|chez) (?:un|une|des|\d|deux|trois) {_QUALITY}(fils|filles?|enfants?|bebe|garcons?|{_CLOSE})\b"
)
_THE_CHILD = re.compile(r"\b(?:le|la) (petite?|bebe|gamine?|gosse|grande?|derniere?|ainee?)(?= (?:a|va|vient)\b)")
_PRONOUN_VERB = re.compile(r"\b(?:il|elle|qui)(?: n'| ne)? ?(?:a|va|vient|aura|est|fait|fete|avait)\b[^,.;!?]{0,25}$")
_PRONOUN_ONLY = re.compile(r"\b(?:il|elle) (?:a|va avoir|vient d'avoir|aura|est age de|est agee de)(?: \w+)? $")
_WRITER_MARK = re.compile(r"\b(?:on a|j'|je|moi|mes \d|m'appelle|chui)\b|\bj'")
_LINK = re.compile(
    r"(?:^|\b)(?:a|de|ont|age de|agee de|d'avoir|avoir|aura|fait|est ne|est nee|fete|a eu)"
    r"(?: (?:deja|bientot|presque|que|ses|environ|a peu pres|seulement|tout juste|eu|pas encore|\d+ et))* ?$"
)
_AGED = re.compile(r"^ (?:de|agee? de|qui a|qui va avoir) $")
_LIVES_WITH = re.compile(r"\b(?:chez|avec|par|sans|contre|comme) $")
_HELP_BEFORE = re.compile(
    r"\b(?:pour|concernant|sujet de|propos de|inscrire|aider|aide|orienter|accompagne|accompagner|part de)(?: a)?(?: tous)? $"
)
_HELP_AFTER = re.compile(
    r"\b(?:cherche|recherche|veut|voudrait|souhaite|aimerait|peut(?! (?:venir avec|m'))|a besoin|a droit|a le droit|a arrete|a quitte|est descolarise"
    r"|ne fait rien|fait rien|fait plus rien|peut-elle|peut-il|est interesse|pourrait)"
)


def whose(text: str, start: int) -> Whose:
    """Whom the number that begins at `start` speaks of."""
    before = text[max(0, start - _SIGHT) : start]
    following = text[start : start + _SIGHT]
    person = _last_person(before)
    if person is None:
        return Whose.HELPED if _PRONOUN_ONLY.search(before) else Whose.WRITER
    between = before[person.end() :]
    by_pronoun = _PRONOUN_VERB.search(between) is not None
    if _WRITER_MARK.search(between) or not (by_pronoun or _tied(before, person, between)):
        return Whose.WRITER
    return _kind(before + following, person)


def _last_person(before: str) -> re.Match[str] | None:
    found = [match for people in (_OWNED, _INDEFINITE, _THE_CHILD) for match in people.finditer(before)]
    return max(found, key=lambda person: person.end(), default=None)


def _tied(before: str, person: re.Match[str], between: str) -> bool:
    words = re.findall(r"[\w'-]+", between)
    if _LIVES_WITH.search(before[: person.start()]):
        return _AGED.search(between) is not None
    if _LINK.search(between):
        return len(words) <= 7
    return len(words) <= 2 and not any(word in COMMON_WORDS for word in words)


def _kind(text: str, person: re.Match[str]) -> Whose:
    noun = person[person.lastindex or 1]
    plural = person[0].startswith(("mes ", "nos ", "ses ")) or noun in ("enfants", "parents")
    if re.fullmatch(_ELDER, noun) or plural:
        return Whose.OTHER
    if re.fullmatch(_CHILD, noun):
        return Whose.CHILD
    helped = _HELP_BEFORE.search(text[: person.start()]) or _HELP_AFTER.search(text[person.end() :])
    return Whose.HELPED if helped else Whose.OTHER
