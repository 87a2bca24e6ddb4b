"""Counts the syllables of a French word as it is said, well enough for a measure of reading ease."""

import re

_VOWELS = "aàâäeéèêëiîïoôöuùûüyœæ"
_GROUP = re.compile(f"[{_VOWELS}]+")
_Y_BETWEEN = re.compile(f"(?<=[{_VOWELS}])y(?=[{_VOWELS}])")
# «Création», «aéré»: two vowels, two syllables; «ée» is one.
_HIATUS = re.compile(r"(?<=é)(?=[aàâoôui])|(?<=[aoui])(?=é)|(?=[ïëü])")
_MUTE = re.compile(r"(?<=[^aàâäeéèêëiîïoôöuùûüyœæ|])(?:e|es)$")
_MUTE_PLURAL = re.compile(r"(?<=[^aeiouyém])ent$")
_SOUNDED = frozenset("souvent argent urgent parent présent différent agent content talent accent client".split())
_PARTS = re.compile(r"[^\W_]+")
_OF_A_NUMBER = 2


def syllables(word: str) -> int:
    """At least one; digits count as a short number said aloud, an acronym letter by letter."""
    return max(1, sum(_of_part(part) for part in _PARTS.findall(word)))


def _of_part(part: str) -> int:
    if part[0].isdigit():
        return _OF_A_NUMBER
    if len(part) > 1 and part.isupper():
        return len(part)
    return _of_letters(part.lower())


def _of_letters(part: str) -> int:
    said = re.sub(r"(?<=[qg])u(?=[eéèêiîoaàâ])", "", part)
    said = _HIATUS.sub("|", _Y_BETWEEN.sub("ij", said))
    count = len(_GROUP.findall(said))
    if count > 1 and (_MUTE.search(said) or (_MUTE_PLURAL.search(said) and part not in _SOUNDED)):
        count -= 1
    return count
