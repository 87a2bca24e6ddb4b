"""The highest diploma held; the values are those of `bot.mission_locale.situation.Diploma`.

A diploma failed, left or under way is not held. It proves the one before it only when no one enters without: a BTS
or a university year proves the bac. A failed or unfinished bac, CAP or brevet proves nothing, so that, unless
another diploma is named, it counts as none: better to say too little than to credit a diploma nobody told us of.
"""

import re

from bot.language.clauses import Clause, clauses
from bot.language.spelling import plain

_LEVELS = ("none", "brevet", "cap_bep", "bac", "bac_plus_2", "bac_plus_3")
_DIPLOMAS = (
    (
        "bac_plus_3",
        re.compile(
            r"\bbac ?(?:\+|plus) ?(?:[3-8])|\b(?:licence|bachelor|master|maitrise|doctorat|ingenieur|m1|m2|l3)\b|\bbut (?:gea|tc|mmi|info\w*|gmp|en)\b"
        ),
    ),
    ("bac_plus_2", re.compile(r"\bbac ?(?:\+|plus) ?2|\b(?:bts|dut|deug|bac 2)\b")),
    (
        "bac",
        re.compile(
            r"\bbac(?:calaureat)?s?\b(?! ?(?:\+|plus|a sable))|\bbrevet professionnel\b|\bbp (?:coiffure|jeps)\b"
        ),
    ),
    ("cap_bep", re.compile(r"\b(?:cap|bep|titre pro|titre professionnel)\b|\bmention complementaire\b")),
    ("brevet", re.compile(r"\b(?:brevet(?! pro| de nat)|dnb|bepc)\b")),
)
_UNDER_WAY = re.compile(
    r"\b(?:suis|je suis|est|toujours|rentre|actuellement|encore) (?:en|a)\b|\ben cours\b|\bje (?:fais|passe|prepare)\b|\bje vais passer\b|\ben (?:1ere|2eme|premiere|deuxieme|derniere) annee\b"
    r"|^en (?:bts|cap|bac|licence|dut|master|bep|l1|l2|l3)\b|\b(?:il|elle) (?:fait|passe|prepare)\b|\bbientot\b|\bcette annee\b"
)
_FAILED = re.compile(
    r"\b(?:rate\w*|loupe\w*|echoue\w*|foire|plante|pas (?:eu|valide\w*|obtenu|reussi|passe|mon|ma|le|la|de|d')|sans (?:le|mon|avoir)|plus (?:le|mon)|arrete\w*|quitte\w*|lache\w*|abandonne\w*|decroche\w*"
    r"|laisse tomber|avant (?:le|mon|la)|refuse|niveau|recale\w*|meme pas|jamais (?:eu|passe|valide)|exclue?|viree?|redouble\w*|repasser|rattrapage)\b"
)
_AFTER = re.compile(r"\bapres (?:le|mon|ma|la|un|une|l'obtention)\b")
_NO_DIPLOMA = re.compile(
    r"\b(?:sans|aucun|pas (?:de|d'|un seul)|zero|0|pas|ni|jamais eu (?:de|un)) ?(?:le moindre )?diplomes?\b|\bnon diplomee?\b|\bj'ai aucun$|\bsans qualification|\bdiplome (?:: ?)?(?:aucun|non|0|zero|rien)|\bj'ai rien comme diplome"
    r"|\brien comme diplome|\bpas diplomee?"
)
_GRADE = r"(?:3 ?eme|4 ?eme|5 ?eme|6 ?eme|3e|4e|5e|6e|2nde|2de|seconde|premiere|1ere|terminale|college|lycee|segpa|cm2)"
_LEFT_IN = re.compile(
    rf"\b(?:arrete\w*|quitte\w*|lache\w*|abandonne\w*|decroche\w*|sortie?|viree?|exclue?|renvoyee?|laisse tomber|stoppe|jusqu'en|jusqu'a la|fin de|descolarise\w*)\b.{{0,30}}\b{_GRADE}(?!\w)|\bniveau {_GRADE}(?!\w)"
)
_BARE_GRADE = re.compile(rf"\b{_GRADE}(?!\w)")
_BARE_NONE = re.compile(
    r"^(?:bah |ben |euh |non |j'ai |je n'ai |j'en ai )*(?:rien|aucun|aucune|non|zero|0|nada|pas|pas du tout|sans)(?: (?:du tout|pour l'instant|malheureusement|mdr|triste))*$"
)
_UNIVERSITY = re.compile(r"\b(?:fac|universite|l1|l2|l3|licence|bts|dut|but|master|iut|prepa)\b")
_HYPOTHETICAL = re.compile(
    r"\b(?:faut|c'est quoi|donne|obligatoire|necessaire|il y a|comment|pour (?:avoir|passer|venir)|peut on|exige|demande|proposez|existe)\b"
)
_TAKEN_BACK = re.compile(r",? ?\b(?:mais|et|sauf que) (?=(?:je )?(?:ne )?l'ai (?:pas|jamais)\b)")
_WANTED = re.compile(
    r"\b(?:veux|veut|voudrai\w*|aimerai\w*|souhait\w*|cherche\w*|recherche\w*|envie|interesse\w*|possible|projet|inscrire|compte|pense)\b"
)


def find_diploma(text: str, *, asked: bool = False) -> str | None:
    """The highest diploma held, as told in a message; `asked` when it was the question, so that a bare word counts."""
    return diploma_in(plain(text), asked=asked)


def diploma_in(text: str, *, asked: bool = False) -> str | None:
    """The same, for a message already put in plain French."""
    text = _TAKEN_BACK.sub(" ", text)
    levels = [level for part in clauses(text) for level in _levels(part, asked=asked)]
    if _NO_DIPLOMA.search(text):
        levels.append("none")
    return max(levels, key=_LEVELS.index, default=None)


def _levels(part: Clause, *, asked: bool) -> list[str]:
    if part.of_another or _HYPOTHETICAL.search(part.text) or _WANTED.search(part.text):
        return []
    named = [level for level, pattern in _DIPLOMAS if pattern.search(part.text)]
    if _AFTER.search(part.text) and named:
        return named
    if _FAILED.search(part.text) or _UNDER_WAY.search(part.text):
        return _not_held(part, named, asked=asked)
    if named:
        return named
    return _grade(part, asked=asked)


def _not_held(part: Clause, named: list[str], *, asked: bool) -> list[str]:
    """What is proved by a diploma that was failed, left or is under way."""
    if _UNIVERSITY.search(part.text):
        return ["bac_plus_3" if re.search(r"\b(?:master|m1|m2)\b", part.text) else "bac"]
    failed = _FAILED.search(part.text) is not None
    if named and (failed or asked):
        return ["none"]
    return _grade(part, asked=asked)


def _grade(part: Clause, *, asked: bool) -> list[str]:
    if _LEFT_IN.search(part.text):
        return ["none"]
    bare = asked and (_BARE_NONE.search(part.text) or _BARE_GRADE.search(part.text))
    return ["none"] if bare else []
