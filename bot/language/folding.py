"""The barest form of a text, for comparing: lower case, no accents, single spaces."""

import re
import unicodedata

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "œ": "oe", "æ": "ae"})
_SPACES = re.compile(r"\s+")


def fold(text: str) -> str:
    """Lower case, without accents, single spaces."""
    lowered = _SPACES.sub(" ", text.lower().translate(_APOSTROPHES)).strip()
    if lowered.isascii():
        return lowered
    return "".join(sign for sign in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(sign))
