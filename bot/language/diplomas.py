"""The highest diploma held; the values are those of `bot.mission_locale.situation.Diploma`.

A diploma failed, left or under way is not held. It proves the one before it only when no one enters without: a BTS
or a university year proves the bac. A failed or unfinished bac, CAP or brevet proves nothing, so that, unless
another diploma is named, it counts as none: better to say too little than to credit a diploma nobody told us of.
"""

import re
from dataclasses import dataclass

from bot.language import diploma_words as words
from bot.language.activity_words import PROFESSIONAL
from bot.language.clause_people import Whose
from bot.language.clauses import Clause, clauses, followed, of_whom
from bot.language.fact_spelling import tidied
from bot.language.spelling import plain

_BRACKETS = re.compile(r"[()\s]+")
_EITHER = re.compile(r"(\bentre une? [^,.]{2,25}) et ")


@dataclass(frozen=True)
class _Mention:
    """A diploma named in a clause, with what stands around it, up to the diplomas named before and after."""

    level: str
    named: str
    before: str
    after: str
    first: bool
    last: bool

    @property
    def failed(self) -> bool:
        """Whether it was failed, left or never passed."""
        if words.EXCEPTED.search(self.before):
            return words.NOTHING_ELSE.search(self.before) is None
        return self._failed_before or self._failed_after

    @property
    def _failed_before(self) -> bool:
        *_, said = words.SAVED.split(self.before)
        lost = words.FAILED_BEFORE.search(said)
        return lost is not None and (self.first or words.goes_forward(said))

    @property
    def _failed_after(self) -> bool:
        lost = words.FAILED_AFTER.search(self.after)
        if lost and words.LEFT.search(lost[0]) and words.HELD_BEFORE.search(self.before):
            return False
        return lost is not None and (self.last or not words.goes_forward(self.after))

    @property
    def held(self) -> bool:
        """Whether it is clearly said to have been obtained."""
        return bool(words.HELD_BEFORE.search(self.before) or words.HELD_AFTER.search(self.after))

    @property
    def under_way(self) -> bool:
        """Whether it is being prepared."""
        if words.HELD_AFTER.search(self.after):
            return False
        return bool(words.UNDER_WAY_BEFORE.search(self.before) or words.UNDER_WAY_AFTER.search(self.after))


def find_diploma(text: str, *, asked: bool = False, doing: bool = False) -> str | None:
    """The highest diploma held, as told in a message; `asked` when it was the question, so that a bare word counts.

    `doing` when the question was what they do: a bare «bts» then names the one under way.
    """
    return diploma_in(plain(text), asked=asked, doing=doing)


def diploma_in(text: str, *, asked: bool = False, doing: bool = False) -> str | None:
    """The same, for a message already put in plain French."""
    text = _EITHER.sub(r"\1 ou ", _BRACKETS.sub(" ", words.TAKEN_BACK.sub(" ", tidied(text))))
    for parts in of_whom(clauses(text)):
        if parts and parts[0].whose is Whose.WRITER and PROFESSIONAL.search(text):
            return None
        levels = [
            level for part, following in followed(parts) for level in _levels(part, following, asked=asked, doing=doing)
        ]
        if levels:
            return max(levels, key=words.LEVELS.index)
    return None


def _levels(part: Clause, following: Clause | None, *, asked: bool, doing: bool) -> list[str]:
    if part.general or words.DARE.search(part.text):
        return []
    mentions = [mention for mention in _mentions(part.text) if not _imagined(part, mention)]
    levels = [level for mention in mentions if (level := _level(mention, part, following, asked=asked, doing=doing))]
    if levels:
        return levels
    return _without_any(part, asked=asked)


def _mentions(text: str) -> list[_Mention]:
    taken: list[tuple[int, int, str]] = []
    for level, pattern in words.DIPLOMAS.items():
        for found in pattern.finditer(text):
            if not any(start < found.end() and found.start() < end for start, end, _ in taken):
                taken.append((found.start(), found.end(), level))
    taken.sort()
    mentions = []
    for index, (start, end, level) in enumerate(taken):
        begins = taken[index - 1][1] if index else 0
        ends = taken[index + 1][0] if index + 1 < len(taken) else len(text)
        last = index + 1 == len(taken)
        mentions.append(_Mention(level, text[start:end], text[begins:start], text[end:ends], not index, last))
    return mentions


def _imagined(part: Clause, mention: _Mention) -> bool:
    """Whether it is only wanted or asked about; after «j'ai mon bac», a wish is about what comes next."""
    told_before = part.text[: part.text.index(mention.named)]
    wish = words.HYPOTHETICAL.search(told_before) or words.WANTED.search(told_before)
    if wish or (mention.held and words.HELD_BEFORE.search(mention.before)):
        return wish is not None
    return bool(words.HYPOTHETICAL.search(part.text) or words.WANTED.search(part.text) or part.asked_about)


def _level(mention: _Mention, part: Clause, following: Clause | None, *, asked: bool, doing: bool) -> str | None:
    higher = mention.level in (words.UNIVERSITY, "bac_plus_2", "bac_plus_3")
    if words.AFTER.search(mention.before):
        since = f"{part.text} {following.text if following else ''}"
        done = words.DONE_SINCE.search(since) and not words.WANTED.search(since)
        return mention.level if done and mention.level != words.UNIVERSITY else None
    if mention.level == words.UNIVERSITY:
        return "bac" if _went_to_university(mention, part, asked=asked or doing) else None
    if mention.failed:
        return _proved(mention) if higher else "none"
    sought = not asked and words.SOUGHT.search(part.text) and not mention.held
    if mention.under_way or sought or (doing and not mention.held):
        return _proved(mention) if higher else ("none" if asked else None)
    return mention.level


def _went_to_university(mention: _Mention, part: Clause, *, asked: bool) -> bool:
    if words.NOT_AT_UNIVERSITY.search(mention.before):
        return False
    return asked or words.AT_UNIVERSITY.search(part.text) is not None


def _proved(mention: _Mention) -> str:
    """What a higher diploma failed or under way shows: a master's student holds a licence."""
    return "bac_plus_3" if re.search(r"master|m1|m2|doctorat|\+ ?[5-8]", mention.named) else "bac"


def _without_any(part: Clause, *, asked: bool) -> list[str]:
    if part.asked_about and not asked:
        return []
    if words.NO_DIPLOMA.search(part.text) and not words.HYPOTHETICAL.search(part.text):
        return ["none"]
    if words.LEFT_IN.search(part.text) and not (words.WANTED.search(part.text) or words.IF.search(part.text)):
        return ["none"]
    bare = asked and (words.BARE_NONE.search(part.text) or words.BARE_GRADE.search(part.text))
    return ["none"] if bare else []
