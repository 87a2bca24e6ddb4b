"""Whether a measure suits a situation on a given day, and what decides: it informs, a counsellor decides.

No amount and no entitlement is ever computed here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.mission_locale.ages import birthday
from bot.mission_locale.measures import MAJORITY, Conditions, Measure
from bot.mission_locale.situation import Activity, Circumstance, Diploma, Question, Situation


class Reason(StrEnum):
    """What in the situation decides, or leaves open; worded in guidance.yml."""

    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"
    TOO_OLD_UNLESS_DISABLED = "too_old_unless_disabled"
    KEPT_BY_DISABILITY = "kept_by_disability"
    ACTIVITY_EXCLUDES = "activity_excludes"
    ACTIVITY_UNSURE = "activity_unsure"
    DIPLOMA_UNSURE = "diploma_unsure"
    MINOR_UNSURE = "minor_unsure"
    PAPERS_UNSURE = "papers_unsure"
    OUTSIDE_TERRITORY = "outside_territory"
    ENDED = "ended"
    WITHOUT_CONDITIONS = "without_conditions"


OPEN_REASONS = frozenset({Reason.ACTIVITY_UNSURE, Reason.DIPLOMA_UNSURE, Reason.MINOR_UNSURE, Reason.PAPERS_UNSURE})


class Rule(StrEnum):
    """A condition that the situation meets; worded in guidance.yml."""

    AGE = "age"
    ACTIVITY = "activity"
    DIPLOMA = "diploma"
    TERRITORY = "territory"


class Change(StrEnum):
    """What would change the answer; worded in guidance.yml."""

    GROWING_OLDER = "growing_older"
    RECOGNISED_DISABILITY = "recognised_disability"
    OTHER_ACTIVITY = "other_activity"
    OWN_OFFICE = "own_office"
    PAPERS = "papers"
    REPLACEMENT = "replacement"


@dataclass(frozen=True)
class Turn:
    """The birthday on which the answer turns; the day is only known with a date of birth."""

    age: int
    day: date | None


@dataclass(frozen=True)
class Verdict:
    """Whether a measure suits; None when it depends on a missing fact or on a counsellor.

    `opens` is when it begins to suit, `closes` the first day on which it no longer does, told in its last year.
    """

    eligible: bool | None
    reasons: tuple[Reason, ...] = ()
    missing: tuple[Question, ...] = ()
    would_change: tuple[Change, ...] = ()
    met: tuple[Rule, ...] = ()
    opens: Turn | None = None
    closes: Turn | None = None
    to_register: bool = False


def verdict(measure: Measure, situation: Situation, today: date | None = None) -> Verdict:
    """Whether this measure suits this situation on this day, with what decided it."""
    if measure.has_ended(today):
        return Verdict(False, (Reason.ENDED,), would_change=(Change.REPLACEMENT,))
    if measure.conditions is None:
        return Verdict(None, (Reason.WITHOUT_CONDITIONS,))
    conditions, now = measure.conditions, situation.on(today)
    parts = [
        _by_age(conditions, now),
        _by_activity(conditions, now.activity),
        _by_diploma(conditions, now.diploma),
        _by_minority(conditions, now),
        _by_papers(conditions, now),
        _by_territory(conditions, now.served),
        Verdict(True, to_register=conditions.registration and now.registered is False),
    ]
    return _together(parts)


def _together(parts: Iterable[Verdict]) -> Verdict:
    """One refusal decides; else one doubt leaves it open."""
    found = list(parts)
    met = tuple(rule for part in found for rule in part.met)
    if refusals := [part for part in found if part.eligible is False]:
        return _merged(False, refusals, met)
    return _merged(None if any(part.eligible is None for part in found) else True, found, met)


def _merged(eligible: bool | None, parts: list[Verdict], met: tuple[Rule, ...]) -> Verdict:
    return Verdict(
        eligible,
        tuple(reason for part in parts for reason in part.reasons),
        tuple(question for part in parts for question in part.missing),
        tuple(change for part in parts for change in part.would_change),
        met,
        next((part.opens for part in parts if part.opens), None),
        next((part.closes for part in parts if part.closes), None),
        any(part.to_register for part in parts),
    )


def _turn(situation: Situation, age: int) -> Turn:
    return Turn(age, birthday(situation.born, age) if situation.born else None)


def _by_age(conditions: Conditions, situation: Situation) -> Verdict:
    age = situation.age
    if age is None:
        bounded = conditions.age_from is not None or conditions.age_to is not None
        return Verdict(None, missing=(Question.AGE,)) if bounded else Verdict(True)
    if conditions.age_from is not None and age < conditions.age_from:
        opens = _turn(situation, conditions.age_from)
        return Verdict(False, (Reason.TOO_YOUNG,), would_change=(Change.GROWING_OLDER,), opens=opens)
    if conditions.age_to is None:
        return Verdict(True, met=(Rule.AGE,))
    if age <= conditions.age_to:
        last = max(conditions.age_to, conditions.age_to_disabled or 0) if situation.disabled else conditions.age_to
        return Verdict(True, met=(Rule.AGE,), closes=_turn(situation, last + 1) if age == last else None)
    return _past_the_limit(conditions.age_to_disabled, age, situation)


def _past_the_limit(limit: int | None, age: int, situation: Situation) -> Verdict:
    if limit is None or age > limit:
        return Verdict(False, (Reason.TOO_OLD,))
    if situation.disabled is None:
        return Verdict(None, (Reason.TOO_OLD_UNLESS_DISABLED,), (Question.DISABLED,))
    if situation.disabled:
        closes = _turn(situation, limit + 1) if age == limit else None
        return Verdict(True, (Reason.KEPT_BY_DISABILITY,), met=(Rule.AGE,), closes=closes)
    return Verdict(False, (Reason.TOO_OLD_UNLESS_DISABLED,), would_change=(Change.RECOGNISED_DISABILITY,))


def _by_activity(conditions: Conditions, activity: Activity | None) -> Verdict:
    matters = conditions.activities_not or conditions.activities_unsure
    if activity is None:
        return Verdict(None, missing=(Question.ACTIVITY,)) if matters else Verdict(True)
    if activity in conditions.activities_not:
        return Verdict(False, (Reason.ACTIVITY_EXCLUDES,), would_change=(Change.OTHER_ACTIVITY,))
    if activity in conditions.activities_unsure:
        return Verdict(None, (Reason.ACTIVITY_UNSURE,))
    return Verdict(True, met=(Rule.ACTIVITY,) if matters else ())


def _by_diploma(conditions: Conditions, diploma: Diploma | None) -> Verdict:
    if not conditions.diplomas:
        return Verdict(True)
    if diploma is None:
        return Verdict(None, missing=(Question.DIPLOMA,))
    if diploma in conditions.diplomas:
        return Verdict(True, met=(Rule.DIPLOMA,))
    return Verdict(None, (Reason.DIPLOMA_UNSURE,))


def _by_minority(conditions: Conditions, situation: Situation) -> Verdict:
    if not conditions.minors_unsure or situation.age is None or situation.age >= MAJORITY:
        return Verdict(True)
    opens = _turn(situation, MAJORITY)
    return Verdict(None, (Reason.MINOR_UNSURE,), would_change=(Change.GROWING_OLDER,), opens=opens)


def _by_papers(conditions: Conditions, situation: Situation) -> Verdict:
    if conditions.papers_matter and situation.is_in(Circumstance.WITHOUT_PAPERS):
        return Verdict(None, (Reason.PAPERS_UNSURE,), would_change=(Change.PAPERS,))
    return Verdict(True)


def _by_territory(conditions: Conditions, served: bool | None) -> Verdict:
    if not conditions.local or served is None:
        return Verdict(True)
    if served:
        return Verdict(True, met=(Rule.TERRITORY,))
    return Verdict(False, (Reason.OUTSIDE_TERRITORY,), would_change=(Change.OWN_OFFICE,))
