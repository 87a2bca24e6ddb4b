"""How a word sounds: «lojement» sounds like «logement», «formassion» like «formation»."""

import re

from bot.language.folding import fold

_NASAL = "(?![aeiouynmhAEIOUW])"
# Capitals stand for the sounds that are written with several letters: cHat, vEux, bIen, gAnt, nOn, tUt (tout), mWa (moi).
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[ae]i(?=(?:[stx]|ent|es?)?$)", "È"),
        (r"s?ch|sh", "H"),
        (r"ph", "f"),
        (r"(?<!s)ti(?=on|el|eu)", "Si"),
        (r"ge(?=[ao])|g+(?=[eiy])", "j"),
        (r"gu(?=[eiy])", "g"),
        (r"c?qu|ck|c+(?![eiy])|q", "k"),
        (r"s?c+(?=[eiy])|ss+", "S"),
        (r"(?<=[aeiouy])s(?=[aeiouy])(?![iy]on)", "z"),
        (r"eau|au", "o"),
        (r"o[iy]n|ouin|wi?n", "wI"),
        (r"o[iy]|oua|wa", "W"),
        (r"ou", "U"),
        (r"oeu|eu", "E"),
        (rf"(?:[ae]i|[iyu])[nm]{_NASAL}|1|(?<=i)en(?![aeiouynmth])", "I"),
        (rf"[ae][nm]{_NASAL}", "A"),
        (rf"o[nm]{_NASAL}", "O"),
        (r"[ae][iy]", "e"),
        (r"y", "i"),
        (r"h", ""),
        (r"S", "s"),
        (r"(.)\1+", r"\1"),
    )
)


def sound(word: str) -> str:
    """The sounds of a word, mute letters and all."""
    said = fold(word.replace("ç", "ss"))
    for pattern, letters in _SOUNDS:
        said = pattern.sub(letters, said)
    return said
