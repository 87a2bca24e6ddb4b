"""The little language in which the signs of danger are written, and the search for them.

    je {veux} (de) mourir      words, one word of a group, a word that may be missing
    me frapper/taper           one or the other; « ce_soir/demain » when one is two words
    mon père .. me frapper     up to three words between, « ... » up to six; never a negation or « je »
    mourir !de/d               not followed by
    <je/j me taper             not preceded by
    ^ mourir $                 the sentence begins here, ends here; so does « demain/$ »
    sur un banc + cette nuit   both are there, in whatever order, within forty words of each other
    au revoir - à demain       the first is there and the second is not, within the same forty words

A line that ends with « / » goes on with the next one; a line that begins with « # » is a title.
Words go through the same folding as messages: they are written here in plain French.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.mission_locale.danger_spelling import SENTENCE_END, plain_words

GAPS = {"..": 3, "...": 6}
# A gap that swallowed these would turn « je ne veux pas mourir » or « il est mort et je… » into something else.
NOT_IN_GAP = "pas|plus|jamais|ni|je|j"
ENDS = {"^": r"(?:(?<=\A )|(?<=\| ))", "$": r"\| "}
# So many patterns hold these words that finding one says nothing about which to try.
EVERYDAY = frozenset(
    "je j me m mon ma mes il elle on ils elles un une le la les l de d a en et que qu qui est suis ai ont c ca se s "
    "pas plus moi lui vais veux dans par sur pour ce cet cette y t sa son".split()
)
COST_OF_EVERYDAY = 100
WORDS_THAT_MEET = 40

Groups = Mapping[str, str]


@dataclass(frozen=True)
class Sign:
    """A compiled pattern, and words of which a message must hold one for it to be worth trying."""

    searched: re.Pattern[str]
    anchors: frozenset[str]
    met: tuple[re.Pattern[str], ...] = ()
    unwanted: tuple[re.Pattern[str], ...] = ()

    def is_in(self, words: str) -> bool:
        """Whether the pattern is there, with what it has to meet and without what it must not."""
        if not self.met and not self.unwanted:
            return self.searched.search(words) is not None
        return any(
            self.searched.search(part)
            and all(other.search(part) for other in self.met)
            and not any(other.search(part) for other in self.unwanted)
            for part in _stretches(words)
        )


class Signs:
    """Many patterns searched at once: only those whose anchor words are present are tried."""

    def __init__(self, patterns: str, groups: Groups) -> None:
        self._by_anchor: dict[str, list[Sign]] = defaultdict(list)
        for line in patterns.replace("/\n", "/").splitlines():
            if not line or line.startswith("#"):
                continue
            sign = _sign(line, groups)
            for anchor in sign.anchors:
                self._by_anchor[anchor].append(sign)

    def found_in(self, words: str) -> bool:
        """Whether one of the patterns is there."""
        return next(self.places_in(words), None) is not None

    def places_in(self, words: str) -> Iterator[tuple[int, int]]:
        """Where the patterns that are there begin and end."""
        for sign in self._worth_trying(words):
            if sign.is_in(words):
                yield from (match.span() for match in sign.searched.finditer(words))

    def without(self, words: str) -> str:
        """The words, with « § » in place of everything the patterns found."""
        for sign in self._worth_trying(words):
            if sign.is_in(words):
                words = sign.searched.sub("§ ", words)
        return words

    def last_end_in(self, words: str) -> int:
        """Where the last thing that the patterns found ends; nowhere is 0."""
        return max((end for _, end in self.places_in(words)), default=0)

    def _worth_trying(self, words: str) -> Iterator[Sign]:
        for word in dict.fromkeys(words.split()):
            yield from self._by_anchor.get(word, ())


def _stretches(words: str) -> list[str]:
    """The message, or overlapping parts of it when it is long."""
    listed = words.split()
    if len(listed) <= WORDS_THAT_MEET:
        return [words]
    starts = range(0, len(listed) - WORDS_THAT_MEET // 2, WORDS_THAT_MEET // 2)
    return [f" {' '.join(listed[start : start + WORDS_THAT_MEET])} " for start in starts]


def _sign(line: str, groups: Groups) -> Sign:
    first, *others = re.split(r" (?=[+-] )", line)
    sign = _compiled(first, groups)
    met = [_compiled(other[2:], groups) for other in others if other[0] == "+"]
    unwanted = [_compiled(other[2:], groups) for other in others if other[0] == "-"]
    return Sign(
        sign.searched,
        min((part.anchors for part in (sign, *met)), key=_cost),
        tuple(part.searched for part in met),
        tuple(part.searched for part in unwanted),
    )


def _compiled(pattern: str, groups: Groups) -> Sign:
    if "(" in (pattern[0], pattern.rsplit(maxsplit=1)[-1][0]):
        raise ValueError(f"« {pattern} » begins or ends with a word that may be missing: it would match without it")
    searched, anchors = "(?<= )", []
    for element in pattern.split():
        searched += _expression(element, groups)
        if element not in GAPS and element not in ENDS and element[0] not in "(!<":
            anchors.append(frozenset(_rarest_word(option) for option in _options(element, groups)))
    return Sign(re.compile(searched), min(anchors, key=_cost))


def _expression(element: str, groups: Groups) -> str:
    if element in GAPS:
        return rf"(?:(?!(?:{NOT_IN_GAP}) )\w+ ){{0,{GAPS[element]}}}"
    if element in ENDS:
        return ENDS[element]
    options = _options(element.strip("()!<"), groups)
    if element[0] == "<":
        return "".join(rf"(?<! {option} )" for option in options)
    either = "|".join(sorted(map(re.escape, options), key=len, reverse=True))
    if element[0] == "!":
        return rf"(?!(?:{either}) )"
    return rf"(?:(?:{either}) )" + ("?" if element[0] == "(" else "")


def _options(element: str, groups: Groups) -> list[str]:
    """The expressions an element stands for, folded; a group may name other groups."""
    expressions = [part for option in element.split("/") for part in _members(option, groups)]
    options = list(dict.fromkeys(filter(None, map(_plain, expressions))))
    if not options:
        raise ValueError(f"nothing is left of « {element} » once folded")
    return options


def _members(option: str, groups: Groups) -> Iterable[str]:
    if not option.startswith("{"):
        return [option.replace("_", " ")]
    expressions = (expression.strip() for expression in groups[option.strip("{}")].split(","))
    return [member for expression in expressions for member in _members(expression, groups)]


def _plain(expression: str) -> str:
    return SENTENCE_END if expression == "$" else plain_words(expression).strip(f" {SENTENCE_END}")


def _rarest_word(option: str) -> str:
    return max(option.split(), key=lambda word: (word not in EVERYDAY, len(word)))


def _cost(anchors: frozenset[str]) -> int:
    return sum(COST_OF_EVERYDAY if anchor in EVERYDAY else 1 for anchor in anchors)
