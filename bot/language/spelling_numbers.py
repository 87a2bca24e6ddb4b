"""Numbers in letters become figures, but for words such as «neuf» that may mean something else."""

import re

from text_to_num import alpha2digit

_NUMBER = (
    r"(?:z[eé]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante"
    r"|cinquante|soixante|cents?|mille)"
)
_RUN = re.compile(rf"(?<![\w'-]){_NUMBER}(?:(?:[ -]et[ -]|[ -]){_NUMBER})*(?![\w-])")
_NEW = re.compile(r"(?:\b(?:de|du|à|a|tout|état|flambant|quoi|d'|à neuf) ?)$")
_MONTH_BEFORE = re.compile(r"\d ?$")
_SMALL = frozenset(["un", "une", "deux", "trois"])


def numbers_to_figures(text: str) -> str:
    """Write runs of number words as figures; small lone ones stay in letters."""
    return _RUN.sub(_figures, text)


def _figures(found: re.Match[str]) -> str:
    words, before = found[0], found.string[: found.start()]
    if (
        words in _SMALL
        or (words == "neuf" and _NEW.search(before))
        or (words == "sept" and _MONTH_BEFORE.search(before))
    ):
        return words
    return str(alpha2digit(words.replace("zero", "zéro"), "fr", 0))
