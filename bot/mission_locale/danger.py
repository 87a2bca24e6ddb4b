"""The lexical danger net: does a raw message speak of suicide, of violence, or of having nowhere to sleep?

It needs no model and nothing else of the project, so that it works when everything else is down.
"""

from bot.mission_locale.danger_groups import GROUPS
from bot.mission_locale.danger_harmless import DENIALS, IDIOMS
from bot.mission_locale.danger_homeless import HOMELESS, HOMELESS_NAMED
from bot.mission_locale.danger_patterns import Signs
from bot.mission_locale.danger_spelling import plain_words
from bot.mission_locale.danger_suicide import SUICIDE, SUICIDE_NAMED, SUICIDE_NOW
from bot.mission_locale.danger_violence import VIOLENCE, VIOLENCE_NAMED, VIOLENCE_NOW

# Immediate danger to life first.
_SAID = [
    ("suicide", Signs(SUICIDE_NOW, GROUPS)),
    ("violence", Signs(VIOLENCE_NOW, GROUPS)),
    ("suicide", Signs(SUICIDE, GROUPS)),
    ("violence", Signs(VIOLENCE, GROUPS)),
    ("homeless", Signs(HOMELESS, GROUPS)),
]
_TOLD = [
    ("suicide", Signs(SUICIDE_NAMED, GROUPS)),
    ("violence", Signs(VIOLENCE_NAMED, GROUPS)),
    ("homeless", Signs(HOMELESS_NAMED, GROUPS)),
]
_HARMLESS = Signs(IDIOMS + DENIALS, GROUPS)
_ABOUT_SOMETHING_ELSE = Signs("{studies}\n{fiction}\n{trade}", GROUPS)
_LONG_AGO = Signs("{long_ago}", GROUPS)
_SOLVED = Signs("{solved}", GROUPS)


def danger_in(text: str) -> str | None:
    """« suicide », « violence » or « homeless » when the message speaks of it, about oneself or someone else."""
    words = _HARMLESS.without(plain_words(text))
    if _LONG_AGO.found_in(words) and _SOLVED.found_in(words):
        return None
    return _first(_SAID, words) or (None if _ABOUT_SOMETHING_ELSE.found_in(words) else _first(_TOLD, words))


def _first(kinds: list[tuple[str, Signs]], words: str) -> str | None:
    return next((kind for kind, signs in kinds if signs.found_in(words)), None)
