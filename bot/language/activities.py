"""What the young person does at the moment; the values are those of `bot.mission_locale.situation.Activity`.

What is over, wished for or asked about is not what they do. Looking for work wins over doing nothing, and being out of
work over a trade: a hairdresser who looks for work is looking for work.
"""

import re

from bot.language import activity_idle_words as idle
from bot.language.activity_words import (
    AT_WORK_NEARBY,
    CURRENT,
    NAMED,
    PROFESSIONAL,
    SHORT_ANSWER,
    TRADE_FIRST,
    TRADE_SOMEWHERE,
    TRADE_TOLD,
)
from bot.language.clause_people import PERSON, Whose
from bot.language.clauses import Clause, clauses, followed, of_whom
from bot.language.fact_spelling import tidied
from bot.language.spelling import plain

_SOMEONE = re.compile(
    r"\b(?:je|moi|suis|etant|actuellement|maintenant|toujours|encore|en ce moment)\b|\bj'|^(?:il|elle|mon|ma|notre|son|sa|on)\b|\bon (?:est|a)\b"
    r"|^(?:(?:\d\d ans|et demi|la|jeune|bonjour|salut|oui|deja) )*(?:en|au|a la|a l'|cdi|cdd|interim|mi-temps|apprentie?s?|alternante?|etudiante?|lyceenn?e?|collegienne|salariee?|scolarisee?|embauchee?|interimaire"
    r"|auto|autoentrepreneu\w*|2nde|seconde|premiere|1ere|terminale|term|tle)\b"
)
_TAKEN_BACK = re.compile(
    r"^(?:mais |sauf que )?(?:(?:j'y|je n'y|je ne|j'|il y|elle y) ?(?:vais|va|suis|est|travaille|bosse|mets) (?:plus|pas|jamais)|(?:il|elle) (?:a ete|est|s'est) (?:rompue?|finie?|terminee?|arretee?|annulee?|cassee?))\b"
)
_IN_GENERAL = re.compile(
    r"\b(?:comment|est-ce|peut-on|c'est quoi|ou (?:on|est-ce|trouver|chercher|postuler)|quelle?s?|combien|si (?:je|on|tu|j'|elle|il)|quand (?:on|tu)|oblig\w*|doit|dois|devoir|difference|faut|est-il|necessaire|atteste|qu'est-ce)\b"
)
_FEARED = re.compile(r"\b(?:veux pas|peur|eviter|risque|finir)\b")
_CONDITION_GOES_ON = re.compile(r"^que (?:je|j'|il|elle)")


def find_activity(text: str, *, asked: bool = False) -> str | None:
    """The current activity told in a message; `asked` when it was the question, so that a bare word counts."""
    return activity_in(plain(text), asked=asked)


def activity_in(text: str, *, asked: bool = False) -> str | None:
    """The same, for a message already put in plain French."""
    text = tidied(text)
    for parts in of_whom(clauses(text)):
        if parts and parts[0].whose is Whose.WRITER and PROFESSIONAL.search(text):
            return None
        if activity := _activity(parts, text, asked=asked):
            return activity
    return None


def _activity(parts: list[Clause], text: str, *, asked: bool) -> str | None:
    told = [part.text for part in parts if _is_told(part)]
    if current := _current(parts, asked=asked):
        return current
    if any(_out_of_work(part, asked=asked) for part in parts) or _searches_in_vain(told, asked=asked):
        return "jobseeker"
    if any(_has_a_trade(part, asked=asked) for part in parts):
        return "employed"
    return "nothing" if _does_nothing(parts, told, text, asked=asked) else None


def _is_told(part: Clause) -> bool:
    conditional = _IN_GENERAL.search(part.text) or _CONDITION_GOES_ON.search(part.text)
    return not (
        part.general
        or conditional
        or (part.asked_about and part.whose is Whose.WRITER and not _SOMEONE.search(part.text))
    )


def _current(parts: list[Clause], *, asked: bool) -> str | None:
    lasting = [part for part, following in followed(parts) if not _is_taken_back(following)]
    for value, pattern in CURRENT.items():
        if any(_does(part, value, pattern, asked=asked) for part in lasting):
            return value
        if asked and value in NAMED and any(_stands(part, NAMED[value]) for part in lasting):
            return value
    if not asked:
        return None
    for value, pattern in SHORT_ANSWER.items():
        if any(_stands(part, pattern) for part in lasting):
            return value
    return None


def _does(part: Clause, value: str, pattern: re.Pattern[str], *, asked: bool) -> bool:
    if value in ("school", "student") and AT_WORK_NEARBY.search(part.text):
        return False
    if _CONDITION_GOES_ON.search(part.text):
        return False
    told = asked or _SOMEONE.search(part.text) is not None or part.whose is Whose.CHILD
    return told and _stands(part, pattern)


def _stands(part: Clause, pattern: re.Pattern[str]) -> bool:
    """Whether a mention of it is neither over, nor wished for, nor asked about, nor told of somebody by the way."""
    return any(
        part.holds(found.start(), found.end()) and not _by_the_way(part, found.start())
        for found in pattern.finditer(part.text)
    )


def _by_the_way(part: Clause, start: int) -> bool:
    """«je dépose ma fille à l'école»: said of somebody that the writer names."""
    person = PERSON.search(part.text[:start]) if part.whose is Whose.WRITER else None
    return person is not None and re.search(r"\bje\b|\bj'", part.text[person.end() : start]) is None


def _is_taken_back(following: Clause | None) -> bool:
    return following is not None and _TAKEN_BACK.search(following.text) is not None


def _out_of_work(part: Clause, *, asked: bool) -> bool:
    if not _is_told(part):
        return False
    found = idle.UNEMPLOYED.search(part.text) or (asked and idle.SHORT_UNEMPLOYED.search(part.text))
    if found and not (part.denied(found.start()) or _FEARED.search(part.text[: found.start()])):
        return True
    return idle.LOOKING_FOR_WORK.search(part.text) is not None


def _searches_in_vain(told: list[str], *, asked: bool) -> bool:
    said = ", ".join(told)
    if idle.SEARCHING_SINCE.search(said):
        return True
    return idle.FINDS_NOTHING.search(said) is not None and (asked or idle.ABOUT_WORK.search(said) is not None)


def _has_a_trade(part: Clause, *, asked: bool) -> bool:
    patterns = [TRADE_TOLD, TRADE_SOMEWHERE, *([TRADE_FIRST] if asked else [])]
    return any(_stands(part, pattern) for pattern in patterns)


def _does_nothing(parts: list[Clause], told: list[str], text: str, *, asked: bool) -> bool:
    said = ", ".join(told)
    if any(_is_taken_back(following) and _attended(part) for part, following in followed(parts)):
        return True
    if asked and any(idle.SHORT_NOTHING.search(part.text) for part in parts):
        return True
    if idle.NOTHING.search(said) or idle.LEFT_SCHOOL.search(said) or any(idle.LEFT_SCHOOL.search(one) for one in told):
        return True
    return idle.NOTHING_UNLESS_HOMELESS.search(said) is not None and idle.HOMELESS.search(text) is None


def _attended(part: Clause) -> bool:
    return any(CURRENT[value].search(part.text) for value in ("school", "student", "training"))
