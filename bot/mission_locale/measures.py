"""What the product knows, as values: topics, their conditions and sources, and the texts it says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.mission_locale.offices import DangerGuide, Hotline, Office, Territory
from bot.mission_locale.positions import CommunePlace
from bot.mission_locale.situation import Activity, Diploma, Need
from bot.mission_locale.tongues import OtherTongues

FIXED_STEPS = frozenset({"book_appointment", "check_situation", "talk_to_human", "delete_my_data"})
MAJORITY = 18


@dataclass(frozen=True)
class Source:
    """Where a fact comes from; `dated` is a year, a month or a day, as the source gives it."""

    title: str
    url: str | None
    dated: str


@dataclass(frozen=True)
class Link:
    """A public address to open."""

    label: str
    url: str


@dataclass(frozen=True)
class NextStep:
    """What to do after an answer: a topic, « more:<topic> » or one of FIXED_STEPS."""

    step: str


@dataclass(frozen=True)
class Former:
    """Something that existed under this topic, until when, and what took its place.

    `until` is the end in words, no more precise than what is known; `see` is the topic that explains the rest.
    """

    name: str
    ended_on: date
    replaced_by: str
    until: str = ""
    see: str | None = None


@dataclass(frozen=True)
class Conditions:
    """Who may ask for a measure. Ages are inclusive: « until the eve of the 26th birthday » is age_to=25.

    `needs` gives each need served its rank (1 comes first); `activities_unsure`, a diploma outside `diplomas`,
    being a minor and papers that are missing where they matter do not exclude: a counsellor has to look.
    `local` is what only the office of one's own commune gives; `registration`, a step with France Travail that the
    measure asks for, and never a reason not to come; `instead`, where to look first when this does not suit.
    """

    age_from: int | None = None
    age_to: int | None = None
    age_to_disabled: int | None = None
    activities_not: frozenset[Activity] = frozenset()
    activities_unsure: frozenset[Activity] = frozenset()
    diplomas: frozenset[Diploma] = frozenset()
    local: bool = False
    registration: bool = False
    papers_matter: bool = False
    minors_unsure: bool = False
    instead: tuple[str, ...] = ()
    needs: Mapping[Need, int] = field(default_factory=dict)
    why: Mapping[str, str] = field(default_factory=dict)
    change: str = ""


@dataclass(frozen=True)
class Measure:
    """One topic: the answer, its simpler wording, its details and where they come from.

    A page that no intent of its own leads to says `under` which intent its buttons ask for it.
    """

    topic: str
    title: str
    short: str
    simple: str
    details: tuple[str, ...]
    next_steps: tuple[NextStep, ...]
    sources: tuple[Source, ...]
    verified_on: date
    conditions: Conditions | None = None
    ended_on: date | None = None
    replaced_by: str | None = None
    former: tuple[Former, ...] = ()
    links: tuple[Link, ...] = ()
    under: str | None = None

    @property
    def intent(self) -> str:
        """The intent of the contract to which this answer belongs."""
        return self.under or self.topic

    def has_ended(self, today: date | None) -> bool:
        """Whether it is over; without a day, any end date counts, so that nothing ended is ever offered."""
        return self.ended_on is not None and (today is None or self.ended_on < today)


@dataclass(frozen=True)
class Wording:
    """What can be corrected of an answer, as written: « {telephone} » still stands for the number."""

    title: str
    short: str
    simple: str
    details: tuple[str, ...]
    sources: tuple[Source, ...]
    verified_on: date


@dataclass(frozen=True)
class Notices:
    """Texts the product says in its own name, by key, and the labels of its buttons, by step."""

    texts: Mapping[str, str]
    labels: Mapping[str, str] = field(default_factory=dict)
    office_words: Mapping[str, str] = field(default_factory=dict)

    def text(self, key: str, **values: object) -> str:
        """The text, with the office's facts and these values in their places."""
        return self.texts[key].format(**{**self.office_words, **values})

    def label(self, step: str) -> str:
        """The short label of a button that leads to this step."""
        return self.labels[step.partition(":")[0]]


@dataclass(frozen=True)
class Hotlines:
    """Every number, and the guide for each danger and age group (minor, adult, unknown)."""

    numbers: Mapping[str, Hotline]
    guides: Mapping[tuple[str, str], DangerGuide]
    verified_on: date = date.max

    def guide(self, kind: str, age: int | None) -> DangerGuide:
        """The guide for this danger, worded for someone of this age."""
        group = "unknown" if age is None else "minor" if age < MAJORITY else "adult"
        return self.guides[kind, group]


@dataclass(frozen=True)
class Place:
    """Where a text stands, so that whoever corrects it finds it."""

    file: str
    line: int


@dataclass(frozen=True)
class Knowledge:
    """Everything the product knows; `places` says where each « topic/field » was read, `wordings` how.

    `local_sources` are those of the files that are not topics, by the file's name.
    """

    measures: Mapping[str, Measure]
    office: Office
    hotlines: Hotlines
    territory: Territory
    notices: Notices
    guidance: Notices
    tongues: OtherTongues
    positions: tuple[CommunePlace, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    local_sources: Mapping[str, tuple[Source, ...]] = field(default_factory=dict)
    wordings: Mapping[str, Wording] = field(default_factory=dict)
