"""What is said of the whole time to come: as soon as possible, or whenever."""

import re

_FIRST = r"(?:le |la |votre )?(?:premiere?|1ere?|prochaine?)s?"
_PLACE = r"(?:creneaux?|dates?|dispo\w*|places?|horaires?|rdv (?:dispo\w*|possible|libre))"
_SOONEST = re.compile(rf"\basap\b|\b{_FIRST} {_PLACE}\b")
_AT_ONCE = re.compile(r"\b(?:tout de suite|maintenant|mtn|vite|rapidement|immediatement|direct)\b")
_WHENEVER = re.compile(
    r"\b(?:n'?importe (?:quand|quel\w*)|quand (?:vous|tu) (?:voul\w+|veux|pouv\w+|peux)|peu importe|tout me va|"
    r"suis (?:tout le temps |toujours )?(?:dispo\w*|libre)|tous les jours|toute la semaine|comme vous voulez)\b"
)


def wants_the_soonest(words: str, *, asked: bool) -> bool:
    """Whether the first time free is wanted; "maintenant" only says so in answer to a question."""
    return bool(_SOONEST.search(words) or (asked and _AT_ONCE.search(words)))


def suits_whenever(words: str) -> bool:
    """Whether any time would do."""
    return _WHENEVER.search(words) is not None


def without_haste(words: str) -> str:
    """The words without "le premier créneau", whose "premier" is no day."""
    return _SOONEST.sub(" | ", words)
