"""Which measures may suit a situation, and why: it informs, a counsellor decides.

No amount and no entitlement is ever computed here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.mission_locale.measures import MAJORITY, Conditions, Measure, Source
from bot.mission_locale.situation import Activity, Diploma, Question, Situation

FEWEST, MOST = 2, 4

type _Candidate = tuple[Measure, Conditions, Verdict]


class Reason(StrEnum):
    """What in the situation decides, or leaves open; worded in guidance.yml."""

    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"
    TOO_OLD_UNLESS_DISABLED = "too_old_unless_disabled"
    KEPT_BY_DISABILITY = "kept_by_disability"
    ACTIVITY_EXCLUDES = "activity_excludes"
    ACTIVITY_UNSURE = "activity_unsure"
    DIPLOMA_UNSURE = "diploma_unsure"
    ENDED = "ended"
    WITHOUT_CONDITIONS = "without_conditions"


class Change(StrEnum):
    """What would change the answer; worded in guidance.yml."""

    GROWING_OLDER = "growing_older"
    RECOGNISED_DISABILITY = "recognised_disability"
    OTHER_ACTIVITY = "other_activity"
    REPLACEMENT = "replacement"


@dataclass(frozen=True)
class Verdict:
    """Whether a measure suits; None when it depends on a missing fact or on a counsellor."""

    eligible: bool | None
    reasons: tuple[Reason, ...] = ()
    missing: tuple[Question, ...] = ()
    would_change: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Recommendation:
    """A measure to ask for, in the words of its file."""

    topic: str
    title: str
    why: str
    what_would_change: str
    verdict: Verdict
    source: Source
    date: date


def verdict(measure: Measure, situation: Situation, today: date | None = None) -> Verdict:
    """Whether this measure suits this situation, with what decided it."""
    if measure.has_ended(today):
        return Verdict(False, (Reason.ENDED,), would_change=(Change.REPLACEMENT,))
    if measure.conditions is None:
        return Verdict(None, (Reason.WITHOUT_CONDITIONS,))
    parts = [
        _by_age(measure.conditions, situation),
        _by_activity(measure.conditions, situation.activity),
        _by_diploma(measure.conditions, situation.diploma),
    ]
    return _together(parts)


def _together(parts: Iterable[Verdict]) -> Verdict:
    """One refusal decides; else one doubt leaves it open."""
    found = list(parts)
    if refusals := [part for part in found if part.eligible is False]:
        return _merged(False, refusals)
    return _merged(None if any(part.eligible is None for part in found) else True, found)


def _merged(eligible: bool | None, parts: list[Verdict]) -> Verdict:
    return Verdict(
        eligible,
        tuple(reason for part in parts for reason in part.reasons),
        tuple(question for part in parts for question in part.missing),
        tuple(change for part in parts for change in part.would_change),
    )


def _by_age(conditions: Conditions, situation: Situation) -> Verdict:
    age = situation.age
    if age is None:
        bounded = conditions.age_from is not None or conditions.age_to is not None
        return Verdict(None, missing=(Question.AGE,)) if bounded else Verdict(True)
    if conditions.age_from is not None and age < conditions.age_from:
        return Verdict(False, (Reason.TOO_YOUNG,), would_change=(Change.GROWING_OLDER,))
    if conditions.age_to is None or age <= conditions.age_to:
        return Verdict(True)
    return _past_the_limit(conditions.age_to_disabled, age, situation.disabled)


def _past_the_limit(limit: int | None, age: int, disabled: bool | None) -> Verdict:
    if limit is None or age > limit:
        return Verdict(False, (Reason.TOO_OLD,))
    if disabled is None:
        return Verdict(None, (Reason.TOO_OLD_UNLESS_DISABLED,), (Question.DISABLED,))
    if disabled:
        return Verdict(True, (Reason.KEPT_BY_DISABILITY,))
    return Verdict(False, (Reason.TOO_OLD_UNLESS_DISABLED,), would_change=(Change.RECOGNISED_DISABILITY,))


def _by_activity(conditions: Conditions, activity: Activity | None) -> Verdict:
    if activity is None:
        matters = conditions.activities_not or conditions.activities_unsure
        return Verdict(None, missing=(Question.ACTIVITY,)) if matters else Verdict(True)
    if activity in conditions.activities_not:
        return Verdict(False, (Reason.ACTIVITY_EXCLUDES,), would_change=(Change.OTHER_ACTIVITY,))
    if activity in conditions.activities_unsure:
        return Verdict(None, (Reason.ACTIVITY_UNSURE,))
    return Verdict(True)


def _by_diploma(conditions: Conditions, diploma: Diploma | None) -> Verdict:
    if not conditions.diplomas:
        return Verdict(True)
    if diploma is None:
        return Verdict(None, missing=(Question.DIPLOMA,))
    if diploma in conditions.diplomas:
        return Verdict(True)
    return Verdict(None, (Reason.DIPLOMA_UNSURE,))


def recommend(
    measures: Iterable[Measure], situation: Situation, limit: int = MOST, today: date | None = None
) -> list[Recommendation]:
    """The two to four measures to look at first; what surely does not suit, or has ended, is left out."""
    ordered = sorted(_possible(measures, situation, today), key=lambda found: _rank(found, situation))
    wanted = [found for found in ordered if _serves(found[1], situation)]
    others = [found for found in ordered if found not in wanted]
    return [_recommendation(*found, situation) for found in (wanted + others[: max(0, FEWEST - len(wanted))])[:limit]]


def _possible(measures: Iterable[Measure], situation: Situation, today: date | None) -> list[_Candidate]:
    judged = [(measure, measure.conditions, verdict(measure, situation, today)) for measure in measures]
    return [
        (measure, conditions, given)
        for measure, conditions, given in judged
        if conditions is not None and given.eligible is not False
    ]


def _serves(conditions: Conditions, situation: Situation) -> bool:
    return situation.need is None or situation.need in conditions.needs


def _rank(candidate: _Candidate, situation: Situation) -> tuple[int, int, str]:
    """By the need's own order; without a need, what serves the most needs comes first."""
    measure, conditions, given = candidate
    doubt = 1 if given.reasons and given.eligible is None else 0
    if situation.need is not None and situation.need in conditions.needs:
        return conditions.needs[situation.need] + doubt, doubt, measure.topic
    return 100 - len(conditions.needs), doubt, measure.topic


def _recommendation(measure: Measure, conditions: Conditions, given: Verdict, situation: Situation) -> Recommendation:
    return Recommendation(
        topic=measure.topic,
        title=measure.title,
        why=_why(conditions, situation),
        what_would_change=conditions.change,
        verdict=given,
        source=measure.sources[0],
        date=measure.verified_on,
    )


def _why(conditions: Conditions, situation: Situation) -> str:
    """The most telling reason: no diploma, then being a minor, then the need, then the general one."""
    keys = (
        "no_diploma" if situation.diploma is Diploma.NONE else None,
        "minor" if situation.age is not None and situation.age < MAJORITY else None,
        situation.need,
        "general",
    )
    return next(conditions.why[key] for key in keys if key is not None and key in conditions.why)
