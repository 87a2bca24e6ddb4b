"""The measures to look at first, and for one that does not suit, the nearest that does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.mission_locale.eligibility import Verdict, verdict
from bot.mission_locale.measures import MAJORITY, Conditions, Measure, Source
from bot.mission_locale.situation import Diploma, Situation

FEWEST, MOST = 2, 4

type _Candidate = tuple[Measure, Conditions, Verdict]


class Fit(StrEnum):
    """How a measure stands to a situation."""

    FITS = "fits"
    DEPENDS = "depends"
    DOES_NOT = "does_not"


@dataclass(frozen=True)
class Explanation:
    """A measure held against a situation: the rules met or missed, and where to look instead when it does not suit."""

    measure: Measure
    fit: Fit
    verdict: Verdict
    nearest: Measure | None = None


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


def explain(
    measure: Measure, measures: Iterable[Measure], situation: Situation, today: date | None = None
) -> Explanation:
    """Fits, does not, or depends; and the nearest other measure when it does not."""
    given = verdict(measure, situation, today)
    fit = {True: Fit.FITS, False: Fit.DOES_NOT, None: Fit.DEPENDS}[given.eligible]
    nearest = _nearest(measure, tuple(measures), situation, today) if fit is Fit.DOES_NOT else None
    return Explanation(measure, fit, given, nearest)


def missed(measures: Iterable[Measure], situation: Situation, today: date | None = None) -> Explanation | None:
    """What answers their need best of all, when it does not suit them: they will have heard of it."""
    if (need := situation.need) is None:
        return None
    known = tuple(measures)
    first = [measure for measure in known if measure.conditions and measure.conditions.needs.get(need) == 1]
    explained = (explain(measure, known, situation, today) for measure in first)
    return next((each for each in explained if each.fit is Fit.DOES_NOT), None)


def _nearest(measure: Measure, measures: Sequence[Measure], situation: Situation, today: date | None) -> Measure | None:
    """The first that its file names and that suits; else the one that serves the same needs best."""
    others = [each for each in measures if each.topic != measure.topic]
    suiting = {each.topic: (each, given) for each, _, given in _possible(others, situation, today)}
    named = [suiting[topic] for topic in (measure.conditions.instead if measure.conditions else ()) if topic in suiting]
    if named:
        return next((each for each, given in named if given.eligible), named[0][0])
    alike = [(_likeness(measure, each), each.topic) for each, _ in suiting.values()]
    best = max(alike, default=(0.0, ""))
    return suiting[best[1]][0] if best[0] > 0 else None


def _likeness(one: Measure, other: Measure) -> float:
    """The more needs both serve, and the better, the nearer."""
    ours = one.conditions.needs if one.conditions else {}
    theirs = other.conditions.needs if other.conditions else {}
    return sum(1 / (ours[need] * theirs[need]) for need in ours.keys() & theirs.keys())


def recommend(
    measures: Iterable[Measure], situation: Situation, limit: int = MOST, today: date | None = None
) -> list[Recommendation]:
    """The two to four measures to look at first; what surely does not suit, or has ended, is left out."""
    now = situation.on(today)
    ordered = sorted(_possible(measures, now, today), key=lambda found: _rank(found, now))
    wanted = [found for found in ordered if _serves(found[1], now)]
    others = [found for found in ordered if found not in wanted]
    return [_recommendation(*found, now) for found in (wanted + others[: max(0, FEWEST - len(wanted))])[:limit]]


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
