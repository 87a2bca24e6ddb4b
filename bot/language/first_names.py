"""First names: given with a phrase, or bare when they were asked for. Family names are not kept."""

import re
from collections.abc import Sequence

from bot.language.common_words import COMMON_WORDS
from bot.language.commune_names import KNOWN_NAMES
from bot.language.folding import fold
from bot.language.replies import refusal_in
from bot.language.spelling import normalise

_NAME = r"(?P<name>[^\W\d_]+(?:['-][^\W\d_]+)*)"
_CLEAR = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:m'|(?:fils|fille|enfant|ado|jeune|neveu|nièce|il|elle) s')appell?es? (?:moi )?(?:c'est )?{_NAME}",
        rf"\bme (?:nomme|prénomme) {_NAME}",
        rf"\b(?:appelle[rz]?|appelez)[- ]moi {_NAME}",
        rf"\b(?:mon |son )?(?:prénom|petit nom)(?: est| c'est| : ?| ?: ?| =)? ?{_NAME}",
        rf"\bmon nom (?:est|c'est) {_NAME}",
        rf"\bmoi c'est {_NAME}",
        rf"(?:^|[,.!] ?)ici {_NAME}(?=$|[,.! ])",
        rf"\bc'est {_NAME} (?:à|a) l'appareil",
        rf"\bmy name is {_NAME}",
    )
)
_WEAK = re.compile(rf"\b(?:je suis|moi|c'est|de la part de) {_NAME}")
_BARE = re.compile(
    rf"^(?:(?:euh|bah|ben|alors|c'est|moi|oui|ok|bonjour|salut) ,? ?)*{_NAME}(?: [^\W\d_]+(?:['-][^\W\d_]+)*)?(?: merci)?[ .!,]*$"
)
_NOT_NAMES = COMMON_WORDS | frozenset(
    [
        "pareil",
        "mieux",
        "ok",
        "oui",
        "non",
        "bof",
        "demain",
        "rappeler",
        "rien",
        "vas-y",
        "wesh",
        "content",
        "triste",
        "perdu",
        "perdue",
        "enerve",
        "enervee",
        "fatigue",
        "fatiguee",
        "deg",
        "degoute",
        "degoutee",
        "francais",
        "francaise",
        "marocain",
        "marocaine",
        "algerien",
        "algerienne",
        "malien",
        "malienne",
        "etudiante",
        "lyceen",
        "lyceenne",
        "apprenti",
        "apprentie",
        "chomeur",
        "chomeuse",
        "mineur",
        "majeur",
        "majeure",
        "sdf",
        "dispo",
        "motive",
        "motivee",
        "interesse",
        "interessee",
        "desole",
        "desolee",
        "celibataire",
        "enceinte",
        "handicape",
        "handicapee",
        "malade",
        "deprime",
        "deprimee",
        "paume",
        "paumee",
        "stresse",
        "stressee",
        "seule",
        "arrive",
        "arrivee",
        "nee",
        "comment",
        "pourquoi",
        "quelqu'un",
        "personne",
        "anonyme",
        "secret",
        "prive",
        "refugie",
        "refugiee",
        "etranger",
        "etrangere",
        "portugais",
        "portugaise",
        "tunisien",
        "tunisienne",
        "senegalais",
        "senegalaise",
        "ivoirien",
        "ivoirienne",
        "ukrainien",
        "ukrainienne",
        "occupe",
        "occupee",
        "intéresse",
        "deter",
        "chaud",
        "chaude",
        "joignable",
        "quoi",
        "qui",
    ]
)


def find_first_name(text: str, *, asked: bool = False, person_names: Sequence[str] = ()) -> str | None:
    """The first name given in a message; `person_names` are names a language model saw in it."""
    return name_in(normalise(text), text, asked=asked, person_names=person_names)


def name_in(message: str, text: str, *, asked: bool = False, person_names: Sequence[str] = ()) -> str | None:
    """The same, for a message already rewritten; `text` is as it was typed."""
    if refusal_in(fold(message)) or message.endswith("?"):
        return None
    for pattern in _CLEAR:
        if (found := pattern.search(message)) and _is_name(found["name"]):
            return _written(found["name"])
    return _weak_name(text, message, person_names) or (_bare_name(message, person_names) if asked else None)


def _weak_name(text: str, message: str, person_names: Sequence[str]) -> str | None:
    """«je suis clara» gives a name when a model says so, or when only that word bears a capital."""
    known = {fold(name).split()[0] for name in person_names if name.strip()}
    for found in _WEAK.finditer(message):
        name = found["name"]
        if _is_name(name) and (fold(name) in known or _alone_with_a_capital(text, found[0].split(" ")[0], name)):
            return _written(name)
    return None


def _alone_with_a_capital(text: str, introduction: str, name: str) -> bool:
    if not name.isalpha() or introduction not in ("je", "moi"):
        return False
    words = [word for word in re.findall(r"[^\W\d_]+", text)[1:] if word[:1].isupper()]
    return [word.lower() for word in words] == [name] and words[0][1:].islower() and fold(name) not in KNOWN_NAMES


def _bare_name(message: str, person_names: Sequence[str]) -> str | None:
    if person_names and (first := person_names[0].split()[:1]):
        return _written(first[0].lower())
    for piece in [message, *re.split(r"[,.;]", message)]:
        if (found := _BARE.search(piece.strip())) and _is_name(found["name"]):
            return _written(found["name"])
    return None


def _is_name(word: str) -> bool:
    return len(word) > 1 and fold(word) not in _NOT_NAMES


def _written(name: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), name)
