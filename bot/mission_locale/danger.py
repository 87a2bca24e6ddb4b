"""The lexical danger net: does a raw message speak of suicide, of violence, or of having nowhere to sleep?

It needs no model and nothing else of the project, so that it works when everything else is down.
"""

from bot.mission_locale.danger_abuse import ABUSE
from bot.mission_locale.danger_abuse_told import ABUSE_AT_WORK, ABUSE_TOLD
from bot.mission_locale.danger_groups import GROUPS
from bot.mission_locale.danger_groups_homeless import HOMELESS_GROUPS
from bot.mission_locale.danger_groups_suicide import SUICIDE_GROUPS
from bot.mission_locale.danger_groups_violence import VIOLENCE_GROUPS
from bot.mission_locale.danger_harmless import DENIALS, IDIOMS_OF_DEATH
from bot.mission_locale.danger_harmless_blows import IDIOMS_OF_BLOWS
from bot.mission_locale.danger_harmless_places import IDIOMS_OF_PLACES
from bot.mission_locale.danger_homeless import HOMELESS, HOMELESS_NAMED
from bot.mission_locale.danger_homeless_told import HOMELESS_TOLD
from bot.mission_locale.danger_leaving import LEAVING
from bot.mission_locale.danger_over import CORRECTED, LONG_AGO, OVER, OVER_GROUPS, RECENT, SOLVED
from bot.mission_locale.danger_patterns import Signs
from bot.mission_locale.danger_self_harm import SELF_HARM, SELF_HARM_TOLD
from bot.mission_locale.danger_spelling import plain_words
from bot.mission_locale.danger_suicide import SUICIDE, SUICIDE_NAMED, SUICIDE_NOW
from bot.mission_locale.danger_suicide_told import SUICIDE_TOLD
from bot.mission_locale.danger_violence import VIOLENCE, VIOLENCE_NAMED, VIOLENCE_NOW
from bot.mission_locale.danger_violence_told import VIOLENCE_TOLD

# Danger to life, under way: before anything else.
_NOW = [("suicide", Signs(SUICIDE_NOW, GROUPS)), ("violence", Signs(VIOLENCE_NOW, GROUPS))]
# In so many words.
_SAID = [
    ("suicide", Signs(SUICIDE + LEAVING + SELF_HARM, GROUPS)),
    ("violence", Signs(VIOLENCE + ABUSE, GROUPS)),
    ("violence", Signs(ABUSE_AT_WORK, VIOLENCE_GROUPS)),
    ("homeless", Signs(HOMELESS, GROUPS)),
]
# In a roundabout way: heard when the message is about nothing else.
_TOLD = [
    ("violence", Signs(VIOLENCE_TOLD + ABUSE_TOLD, VIOLENCE_GROUPS)),
    ("suicide", Signs(SUICIDE_TOLD + SELF_HARM_TOLD, SUICIDE_GROUPS)),
    ("homeless", Signs(HOMELESS_TOLD, HOMELESS_GROUPS)),
]
# By their bare names.
_NAMED = [
    ("suicide", Signs(SUICIDE_NAMED, GROUPS)),
    ("violence", Signs(VIOLENCE_NAMED, GROUPS)),
    ("homeless", Signs(HOMELESS_NAMED, GROUPS)),
]
_HARMLESS = Signs(IDIOMS_OF_DEATH + IDIOMS_OF_BLOWS + IDIOMS_OF_PLACES + DENIALS, GROUPS)
# What else the talk may be of: people of a book, of a film, of a trade; one's own papers and projects; a joke.
_SUBJECT = Signs("{studies}\n{fiction}\n{trade}", GROUPS)
_AROUND_A_SUBJECT = Signs("{around}", GROUPS)
_EVERYDAY = Signs("{everyday}", GROUPS)
_LAUGHTER = Signs("{fooling}", GROUPS)
_LONG_AGO, _RECENT, _SOLVED, _OVER, _CORRECTED = (
    Signs(table, OVER_GROUPS) for table in (LONG_AGO, RECENT, SOLVED, OVER, CORRECTED)
)
_OUR_PEOPLE = Signs("mon/ma/mes/notre/nos {close}/{child}/{friend}", GROUPS)
_OURS = frozenset("je j me m moi mon ma mes nous on notre nos".split())
_WORDS_OF_WHOSE = 3
_FEW_WORDS = 8


def danger_in(text: str) -> str | None:
    """« suicide », « violence » or « homeless » when the message speaks of it, about oneself or someone else."""
    words = plain_words(text)
    if _CORRECTED.found_in(words):
        return None
    words = _since_it_was_over(_HARMLESS.without(words))
    if _SUBJECT.found_in(words):
        return next((kind for kind, signs in (*_NOW, *_SAID) if _is_said_of_us(signs, words)), None)
    everyday, laughing = _EVERYDAY.found_in(words), _LAUGHTER.found_in(words)
    return (
        _first(_NOW, words)
        or (None if everyday and laughing else _first(_SAID, words))
        or (None if everyday or laughing else _first(_TOLD, words))
        or (None if everyday or laughing or not _is_a_cry_for_help(words) else _first(_NAMED, words))
    )


def _is_said_of_us(signs: Signs, words: str) -> bool:
    """Whether it is said of us or of ours, and not of the people of a film or of a trade."""
    return any(
        not _OURS.isdisjoint((*words[:start].split()[-_WORDS_OF_WHOSE:], *words[start:end].split()))
        or _OUR_PEOPLE.found_in(words[:start])
        for start, end in signs.places_in(words)
    )


def _is_a_cry_for_help(words: str) -> bool:
    """Whether a bare name of danger may be more than a subject of talk: it is short, or it is about us."""
    listed = words.split()
    return not _AROUND_A_SUBJECT.found_in(words) and (len(listed) <= _FEW_WORDS or not _OURS.isdisjoint(listed))


def _since_it_was_over(words: str) -> str:
    """What is said after « mais c'est du passé », or everything when nothing is over."""
    over = _OVER.last_end_in(words)
    if _LONG_AGO.found_in(words) and not _RECENT.found_in(words):
        over = max(over, _SOLVED.last_end_in(words))
    return words[over - 1 :] if over else words


def _first(kinds: list[tuple[str, Signs]], words: str) -> str | None:
    return next((kind for kind, signs in kinds if signs.found_in(words)), None)
