"""Hides the names of people in a message, and leaves everything else as it was typed.

Reading a name is careful not to invent one; hiding is careful not to leave one: the two go by different rules.
"""

import re

from bot.language.commune_names import KNOWN_NAMES, name_key
from bot.language.first_names import is_name, names_given, names_suspected
from bot.language.folding import fold
from bot.language.known_first_names import KNOWN_FIRST_NAMES
from bot.language.spelling import normalise

FIRST_NAME = "[prénom]"
FAMILY_NAME = "[nom]"

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu)['’](?=\w)", re.IGNORECASE)
_NAME = r"(?P<name>[^\W\d_]+(?:['-][^\W\d_]+)*)"
_MORE_GIVEN = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\bnom(?: de famille)?(?: est| c'est| ?: ?| =)+ ?{_NAME}",
        rf"\b(?:cordialement|bien à vous)[ ,.!]*{_NAME}[ .!]*(?:[^\W\d_]+)?$",
        rf"^(?:(?:bonjour|bonsoir|salut|coucou|hello|hey|yo|wesh|allo|allô)[ ,.!]*)+(?:c'est|moi) {_NAME}(?=$|[,.!]| (?:je|j'|et|de)\b)",
    )
)
_RELATIVE = re.compile(
    r"\b(?:frère|s(?:oe|œ)ur|fils|fille|bébé|copain|copine|pote|amie?|mari|femme|cousine?|oncle|tante|mère|père|"
    rf"conseill(?:er|ère)|éducat(?:eur|rice)|référente?|prof|patronn?e?|coloc) {_NAME}"
)
_TITLES = frozenset(["monsieur", "madame", "mademoiselle", "mme", "mlle", "mr"])
_SHORT_TITLES = frozenset(["mme", "mlle", "mr"])
_BEFORE_A_TITLE = frozenset(["avec", "de", "par", "chez", "pour", "a", "voir"])
# «je suis Malien» tells a country, not a name.
_OF_A_COUNTRY = re.compile(r"(?:ain|aine|ais|aise|ois|oise|ien|ienne|een|eenne|an)$")
# «c'est», «qu'un», «l'assistant»: two words that nobody is called by; «N'Golo» and «M'Baye» are.
_TWO_WORDS = re.compile(r"(?:[cjlst]|qu)'|est-ce")
_SAINTS = frozenset(["saint", "sainte", "st", "ste"])
_PARTICLES = frozenset(
    ["da", "de", "di", "do", "dos", "du", "el", "al", "ben", "bin", "ould", "ait", "le", "la", "van"]
)


def without_names(text: str) -> str:
    """The message with « [prénom] » and « [nom] » where people were named."""
    hidden = _Names(text)
    pieces, end = [], 0
    for word, mask in hidden.masked():
        pieces += [text[end : word.start()], mask]
        end = word.end()
    return "".join([*pieces, text[end:]])


class _Names:
    """The words of one message, and which of them name somebody."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = list(_WORD.finditer(text))
        message = normalise(text)
        self._given = _likely([*names_given(message), *_found(_MORE_GIVEN, message)])
        suspected = _likely([*names_suspected(message), *_found((_RELATIVE,), message)])
        # Where everything is in capitals, a capital tells nothing.
        self._suspected = frozenset() if text.isupper() else suspected

    def masked(self) -> list[tuple[re.Match[str], str]]:
        """The words to hide, in order, each with what takes its place."""
        found: list[tuple[re.Match[str], str]] = []
        index = 0
        while index < len(self._words):
            word = self._words[index]
            if self._is_first_name(index):
                found.append((word, _elision(word[0], self._given) + FIRST_NAME))
            elif not self._is_title(index):
                index += 1
                continue
            family = self._family_after(index)
            found += [(each, FAMILY_NAME) for each in family]
            index += 1 + len(family)
        return found

    def _is_first_name(self, index: int) -> bool:
        if index and fold(self._words[index - 1][0]) in _SAINTS:
            return False
        bare = _bare(self._words[index][0], self._given)
        parts = fold(bare).split("-")
        if _is_place(bare) or not _SAINTS.isdisjoint(parts):
            return False
        if _same(bare, self._given):
            return True
        if index and _same(bare, self._suspected) and _is_capitalised(bare) and not _OF_A_COUNTRY.search(fold(bare)):
            return True
        return any(part in KNOWN_FIRST_NAMES for part in parts)

    def _is_title(self, index: int) -> bool:
        word = self._words[index][0]
        return fold(word) in _TITLES or (word == "M" and self._between(index + 1) == ". ")

    def _family_after(self, index: int) -> list[re.Match[str]]:
        """The words right after a first name or a title that go on naming the same person."""
        small_letters_will_do = self._names_surely(index)
        family: list[re.Match[str]] = []
        for at in range(index + 1, min(index + 4, len(self._words))):
            if self._between(at) not in (" ", ". " if at == index + 1 and self._is_title(index) else " "):
                break
            word = self._words[at][0]
            particle = fold(word) in _PARTICLES and self._family_follows(at)
            if not (particle or _is_family(word) or (small_letters_will_do and not family and _unknown(word))):
                break
            family.append(self._words[at])
        return family

    def _names_surely(self, index: int) -> bool:
        """Whether a family name may follow in small letters: «je m'appelle karim benali», «avec mme dupont»."""
        word = fold(self._words[index][0])
        after_a_word = index > 0 and fold(self._words[index - 1][0]) in _BEFORE_A_TITLE
        return word in _SHORT_TITLES or (word in _TITLES and after_a_word) or _same(word, self._given)

    def _family_follows(self, at: int) -> bool:
        return self._between(at + 1) == " " and _is_family(self._words[at + 1][0])

    def _between(self, at: int) -> str:
        """What separates a word from the one before."""
        return self._text[self._words[at - 1].end() : self._words[at].start()] if at < len(self._words) else ""


def _likely(names: list[str]) -> frozenset[str]:
    return frozenset(fold(name) for name in names if not _TWO_WORDS.match(fold(name)))


def _found(patterns: tuple[re.Pattern[str], ...], message: str) -> list[str]:
    return [found["name"] for pattern in patterns for found in pattern.finditer(message) if is_name(found["name"])]


def _elision(word: str, given: frozenset[str]) -> str:
    return word[: len(word) - len(_bare(word, given))]


def _bare(word: str, given: frozenset[str]) -> str:
    """«d'Inès» without its «d'»; «N'Golo» stays whole when that is how they gave it."""
    return word if fold(word) in given else _ELIDED.sub("", word, count=1)


def _same(word: str, names: frozenset[str]) -> bool:
    return bool(names) and (fold(word) in names or fold(normalise(word)) in names)


def _is_capitalised(word: str) -> bool:
    return word[:1].isupper() and not word.isupper()


def _is_family(word: str) -> bool:
    return word[:1].isupper() and is_name(word) and not _is_place(word) and not _TWO_WORDS.match(fold(word))


def _is_place(word: str) -> bool:
    return name_key(word) in KNOWN_NAMES


def _unknown(word: str) -> bool:
    """No everyday word, no town, no shortened writing of other words."""
    plain = fold(word)
    return (
        len(word) > 2 and is_name(word) and not _is_place(word) and "'" not in plain and fold(normalise(word)) == plain
    )
