"""Cuts a plain message into clauses, and says of each whom it speaks of and what in it is over, wished for or asked."""

import re
from dataclasses import dataclass
from itertools import pairwise

from bot.language import clause_words as words
from bot.language.clause_people import PERSON, Whose, people_in


@dataclass(frozen=True)
class Clause:
    """A piece of a message."""

    text: str
    whose: Whose = Whose.WRITER
    asked_about: bool = False

    @property
    def general(self) -> bool:
        """Whether it speaks of people at large: «les lycéens», «ceux qui ont le bac»."""
        return words.GENERAL.search(self.text) is not None

    def holds(self, start: int, end: int) -> bool:
        """Whether what stands between the two places is so now: neither over, nor wished for, nor asked about."""
        general = words.GENERAL.search(self.text)
        return not ((general and general.start() <= start) or self.ended(end) or self.wished(start, end))

    def ended(self, end: int) -> bool:
        """Whether what stands before `end` is over or denied."""
        return self.denied(end) or words.ENDED_AROUND.search(self.text) is not None

    def denied(self, place: int) -> bool:
        """Whether a negation or a past stands before the place."""
        before = words.ENDED_BEFORE.search(self.text)
        return before is not None and before.start() < place

    def wished(self, start: int, end: int) -> bool:
        """Whether what stands between the two places is wanted or asked about, in words outside of it."""
        wishes = [wish.start() for wish in words.WISH.finditer(self.text)]
        if words.TELLS_ITSELF.search(self.text) or PERSON.match(self.text):
            return any(wish < start for wish in wishes)
        return any(wish < start or wish >= end for wish in wishes) or self.asked_about


def clauses(text: str) -> list[Clause]:
    """The clauses of a plain text, in order."""
    people = people_in(text)
    pieces = [
        piece for sentence, asked in _sentences(text) for piece in _asked_last(_statements(sentence), asked=asked)
    ]
    return [
        Clause(piece, people.whose(piece), asked or _is_topic(pieces, index))
        for index, (piece, asked) in enumerate(pieces)
    ]


def of_whom(parts: list[Clause]) -> list[list[Clause]]:
    """The clauses about the child first, then the writer's: a grown-up who writes for a child tells the child's facts."""
    return [[part for part in parts if part.whose is whose] for whose in (Whose.CHILD, Whose.WRITER)]


def followed(parts: list[Clause]) -> list[tuple[Clause, Clause | None]]:
    """Each clause with the one after it."""
    return [(part, parts[index + 1] if index + 1 < len(parts) else None) for index, part in enumerate(parts)]


def _sentences(text: str) -> list[tuple[str, bool]]:
    """What stands between marks and links, and whether a question mark follows."""
    pieces: list[tuple[str, bool]] = []
    position = 0
    for mark in [*words.CUT.finditer(text), None]:
        end = mark.start() if mark else len(text)
        if piece := text[position:end].strip():
            pieces.append((piece, mark is not None and "?" in mark[0]))
        position = mark.end() if mark else end
    return pieces


def _statements(sentence: str) -> list[str]:
    """Cut again before each new subject, relative or question, since many write without any mark."""
    starts = {0}
    for starter, bound in ((words.SUBJECT, words.BOUND_SUBJECT), (words.QUESTION, words.BOUND_QUESTION)):
        starts |= {found.start() for found in starter.finditer(sentence) if not bound.search(sentence[: found.start()])}
    for person in PERSON.finditer(sentence):
        before, after = sentence[: person.start()], sentence[person.end() :]
        if re.match(r" qui\b", after):
            starts.add(person.end() + 1)
        acts = words.PERSON_ACTS.match(after) and not words.BOUND_PERSON.search(before)
        if acts or re.search(r"\bj'ai (?:aussi )?$", before):
            starts.add(person.start())
    pieces = [sentence[start:end].strip() for start, end in pairwise([*sorted(starts), len(sentence)])]
    return [piece for piece in pieces if piece]


def _asked_last(pieces: list[str], *, asked: bool) -> list[tuple[str, bool]]:
    """A question mark is about the last statement before it."""
    return [(piece, asked and index + 1 == len(pieces)) for index, piece in enumerate(pieces)]


def _is_topic(pieces: list[tuple[str, bool]], index: int) -> bool:
    """Whether a question about what was just named follows: «l'alternance, c'est payé ?»."""
    if index + 1 == len(pieces) or (index and words.OF_ONESELF.search(pieces[index - 1][0])):
        return False
    following = pieces[index + 1][0]
    return words.ASKS_ABOUT_IT.search(following) is not None and words.OF_ONESELF.search(following) is None
