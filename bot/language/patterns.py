"""One pattern out of several, so that each can stand on its own line."""

import re


def any_of(*patterns: str) -> re.Pattern[str]:
    """Whichever of the patterns comes first in a text."""
    return re.compile("|".join(patterns))
