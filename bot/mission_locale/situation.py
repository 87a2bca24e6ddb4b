"""What a young person told us about themselves, as far as it helps to find a way forward."""

from dataclasses import dataclass
from enum import StrEnum


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
    """Facts given so far; None means unknown, and `declined` names what they would rather not say."""

    age: int | None = None
    commune: str | None = None
    activity: Activity | None = None
    diploma: Diploma | None = None
    need: Need | None = None
    disabled: bool | None = None
    declined: frozenset[Question] = frozenset()
