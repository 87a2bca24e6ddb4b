"""What a young person told us about themselves, as far as it helps to find a way forward."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.mission_locale.ages import age_on


class Activity(StrEnum):
    """What they do at the moment."""

    SCHOOL = "school"
    STUDENT = "student"
    APPRENTICE = "apprentice"
    TRAINING = "training"
    EMPLOYED = "employed"
    CIVIC_SERVICE = "civic_service"
    JOBSEEKER = "jobseeker"
    NOTHING = "nothing"


class Diploma(StrEnum):
    """The highest diploma they hold."""

    NONE = "none"
    BREVET = "brevet"
    CAP_BEP = "cap_bep"
    BAC = "bac"
    BAC_PLUS_2 = "bac_plus_2"
    BAC_PLUS_3 = "bac_plus_3"


class Need(StrEnum):
    """What they look for."""

    JOB = "job"
    ORIENTATION = "orientation"
    TRAINING = "training"
    APPRENTICESHIP = "apprenticeship"
    IMMERSION = "immersion"
    CIVIC_SERVICE = "civic_service"
    MONEY = "money"
    HOUSING = "housing"
    HEALTH = "health"
    MOBILITY = "mobility"


class Writer(StrEnum):
    """Who writes for a young person, when it is not themselves."""

    PARENT = "parent"
    PROFESSIONAL = "professional"


class Circumstance(StrEnum):
    """What someone tells unasked, and what calls for an end of its own."""

    FOLLOWED = "followed"
    WITHOUT_PAPERS = "without_papers"
    LITTLE_FRENCH = "little_french"


class Question(StrEnum):
    """A fact the guided dialogue may ask for; the value is also the name under which it is kept."""

    AGE = "age"
    DISABLED = "disabled"
    COMMUNE = "commune"
    ACTIVITY = "situation"
    DIPLOMA = "diploma"
    NEED = "need"


@dataclass(frozen=True)
class Situation:
    """Facts given so far; None means unknown, and `declined` names what they would rather not say.

    `served` says whether the commune is ours, `registered` whether they are with France Travail: neither is ever asked.
    """

    age: int | None = None
    commune: str | None = None
    activity: Activity | None = None
    diploma: Diploma | None = None
    need: Need | None = None
    disabled: bool | None = None
    declined: frozenset[Question] = frozenset()
    born: date | None = None
    registered: bool | None = None
    served: bool | None = None
    writer: Writer | None = None
    circumstances: frozenset[Circumstance] = frozenset()

    def on(self, today: date | None) -> "Situation":
        """The same on this day: a known date of birth decides the age."""
        if self.born is None or today is None:
            return self
        return replace(self, age=age_on(self.born, today))

    def is_in(self, circumstance: Circumstance) -> bool:
        """Whether they told this of themselves."""
        return circumstance in self.circumstances
