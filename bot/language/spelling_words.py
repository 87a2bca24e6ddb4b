"""The dictionary of the normaliser: how words are typed on a phone, and what they mean."""

from bot.language.spelling_accents import ACCENTED
from bot.language.spelling_chat import CHAT
from bot.language.spelling_elisions import GLUED
from bot.language.spelling_slang import SLANG
from bot.language.spelling_small_words import SMALL_WORDS
from bot.language.spelling_tables import typed_to_meant
from bot.language.spelling_things import THINGS

EXPANSIONS: dict[str, str] = {
    **ACCENTED,
    **GLUED,
    **typed_to_meant(SLANG),
    **typed_to_meant(THINGS),
    **typed_to_meant(CHAT),
    **typed_to_meant(SMALL_WORDS),
}
