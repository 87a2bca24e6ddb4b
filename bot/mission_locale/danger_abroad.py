"""The danger net for other languages than French: English, Spanish, Portuguese, Arabic, Ukrainian and Russian.

It stands beside the French one and, like it, needs nothing else to be up. It hears few turns of phrase, all of them plain.
"""

import re
import unicodedata

from bot.mission_locale.danger_abroad_words import GROUPS, HARMLESS, HOMELESS, SUICIDE, VIOLENCE

PAUSE = "|"
_NEGATIONS = "not|dont|doesnt|didnt|never|nobody|no|nunca|nadie|jamas|nao|ninguem|не|ніхто|никто|لا|ما|لم"
_GAPS = {mark: rf"(?:(?!(?:{_NEGATIONS}) )\w+ ){{0,{most}}}?" for mark, most in (("~~ ", 7), ("~ ", 3))}
_APOSTROPHES = re.compile("['’ʼ`´ʹ]")
_PIECES = re.compile(r"\w+|[.,!?;\n…؟،]+")
_GROUP = re.compile(r"\{([^\d{}][^{}]*)\}")
_ALIKE = str.maketrans({"ى": "ي", "ة": "ه", "ـ": None})


def fold(text: str) -> str:
    """Lower case, without accents, vowel signs or apostrophes; the Arabic letters that people mix up become one."""
    bare = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text.lower()))
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return bare.translate(_ALIKE)


def _compiled(lines: str) -> re.Pattern[str]:
    said = (line for line in lines.strip().splitlines() if not line.startswith("#"))
    return re.compile("|".join(rf"(?:(?<= ){_expression(line)}(?= ))" for line in said))


def _expression(line: str) -> str:
    while (group := _GROUP.search(line)) is not None:
        line = line.replace(group[0], GROUPS[group[1]])
    folded = fold(line)
    for mark, gap in _GAPS.items():
        folded = folded.replace(mark, gap)
    return folded


_HARMLESS = _compiled(HARMLESS)
_SIGNS = [("suicide", _compiled(SUICIDE)), ("violence", _compiled(VIOLENCE)), ("homeless", _compiled(HOMELESS))]


def danger_abroad(text: str) -> str | None:
    """« suicide », « violence » or « homeless » when a message in one of these languages speaks of it."""
    pieces = (piece if piece[0].isalnum() else PAUSE for piece in _PIECES.findall(fold(text)))
    words = _HARMLESS.sub("§", f" {' '.join(pieces)} {PAUSE} ")
    return next((kind for kind, signs in _SIGNS if signs.search(words)), None)
