"""What an answer says, how a correction changes it, and what becomes of both when the files change underneath.

A correction remembers the text it was made on: fields it left alone go on following the files.
"""

from dataclasses import dataclass, fields, replace
from datetime import datetime

from bot.mission_locale.errors import Refused
from bot.mission_locale.measures import Wording

FIELDS = tuple(each.name for each in fields(Wording))


@dataclass(frozen=True)
class Change:
    """From one wording to another."""

    before: Wording
    after: Wording

    @property
    def fields(self) -> tuple[str, ...]:
        """What it changes."""
        return tuple(name for name in FIELDS if getattr(self.before, name) != getattr(self.after, name))

    def onto(self, text: Wording) -> Wording:
        """The same change made on a text that may have moved on: only what it changes is replaced."""
        return replace(text, **{name: getattr(self.after, name) for name in self.fields})

    def conflicts(self, text: Wording) -> tuple[str, ...]:
        """What both this change and the text have changed since, each in its own way."""
        return tuple(
            name
            for name in self.fields
            if getattr(text, name) not in (getattr(self.before, name), getattr(self.after, name))
        )


@dataclass(frozen=True)
class Remark:
    """Something to say about a field before it is published; `refuses` when it cannot be published so."""

    field: str
    message: str
    refuses: bool


@dataclass(frozen=True)
class Version:
    """A published correction; its change starts from the files as they were. `back_to` names what it brought back."""

    topic: str
    number: int
    change: Change
    author_id: str
    publisher_id: str
    published_at: datetime
    back_to: int | None = None


@dataclass(frozen=True)
class Draft:
    """A correction that waits; `mark` is new each time it is saved, its change starts from what was then answered."""

    topic: str
    mark: str
    change: Change
    author_id: str
    saved_at: datetime


@dataclass(frozen=True)
class Report:
    """An answer that a counsellor says is wrong, and the words of the young person that led to it, without author."""

    id: str
    topic: str
    note: str
    sentence: str
    reporter_id: str
    reported_at: datetime


@dataclass(frozen=True)
class ExpectedSentence:
    """Words without their author, and the topic that should have answered them."""

    text: str
    expected: str
    times: int = 1


class UnknownTopic(Refused):
    """No answer has this name."""

    code = "unknown_topic"


class UnknownVersion(Refused):
    """This answer never had this version."""

    code = "unknown_version"


class BadWording(Refused):
    """The text cannot be kept as it stands; each remark says what and why."""

    code = "bad_wording"

    def __init__(self, remarks: tuple[Remark, ...]) -> None:
        super().__init__()
        self.remarks = remarks


class NothingChanged(Refused):
    """The text is the one already answered."""

    code = "nothing_changed"


class MovedOn(Refused):
    """Someone was quicker: what was on the page is no longer so."""

    code = "moved_on"
