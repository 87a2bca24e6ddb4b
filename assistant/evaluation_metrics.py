"""What predictions are worth: figures computed from labelled predictions, and nothing else."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import Callable, List, Optional, Sequence, Text, Tuple

from assistant.evaluation_examples import Example

DISTRESS = "distress_"
DANGERS = ("distress_suicide", "distress_violence", "distress_homeless")
BINS = 10
FREQUENT = 10


@dataclass(frozen=True)
class Prediction:
    """What was understood of one example.

    `name` is the likeliest label, `unsure` whether a conversation would rather ask back. `model` and `net` are what
    each of the two says alone when it would act on it.
    """

    example: Example
    name: Text
    confidence: float
    unsure: bool = False
    model: Optional[Text] = None
    net: Optional[Text] = None
    milliseconds: float = 0.0

    @property
    def right(self) -> bool:
        """Is the likeliest label a right one?"""
        return self.example.accepts(self.name)

    @property
    def both(self) -> Optional[Text]:
        """What a conversation acts on: the net wins over the model."""
        return self.net or self.model


Judge = Callable[[Prediction], Optional[Text]]
JUDGES: Sequence[Tuple[Text, Judge]] = (
    ("modèle seul", lambda one: one.model),
    ("filet lexical seul", lambda one: one.net),
    ("les deux", lambda one: one.both),
)


def share(part: int, whole: int) -> float:
    """A share of 1; not a number when there is nothing to share."""
    return part / whole if whole else math.nan


def accuracy(predictions: Sequence[Prediction]) -> float:
    """The share whose likeliest label is right."""
    return share(sum(one.right for one in predictions), len(predictions))


def macro_f1(predictions: Sequence[Prediction]) -> float:
    """The mean of the labels' F1, each label weighing the same; a label accepted beside the first counts as it."""
    pairs = [(one.name if one.right else one.example.label, one.name) for one in predictions]
    labels = sorted({label for label, _ in pairs})
    return mean([_f1(pairs, label) for label in labels])


def mean(values: Sequence[float]) -> float:
    """The mean; not a number for nothing."""
    return sum(values) / len(values) if values else math.nan


def _f1(pairs: Sequence[Tuple[Text, Text]], label: Text) -> float:
    hits = sum(expected == name == label for expected, name in pairs)
    said = sum(name == label for _, name in pairs)
    meant = sum(expected == label for expected, _ in pairs)
    return 2 * hits / (said + meant)


def unsure_share(predictions: Sequence[Prediction]) -> float:
    """The share of messages to which a conversation asks back."""
    return share(sum(one.unsure for one in predictions), len(predictions))


def accuracy_when_answered(predictions: Sequence[Prediction]) -> float:
    """The share of right labels among those that a conversation would act on."""
    return accuracy([one for one in predictions if not one.unsure])


def of_danger(predictions: Sequence[Prediction], danger: Optional[Text] = None) -> List[Prediction]:
    """Those whose example speaks of that danger, or of any."""
    return [one for one in predictions if one.example.label.startswith(danger or DISTRESS)]


def harmless(predictions: Sequence[Prediction]) -> List[Prediction]:
    """Those whose example speaks of no danger."""
    return [one for one in predictions if not any(one.example.accepts(danger) for danger in DANGERS)]


def danger_recall(predictions: Sequence[Prediction], judge: Judge, danger: Optional[Text] = None) -> float:
    """The share of dangerous messages caught: as that danger, or as any danger when none is named."""
    spoken = of_danger(predictions, danger)
    return share(sum(_is_danger(judge(one), danger) for one in spoken), len(spoken))


def false_alarms(predictions: Sequence[Prediction], judge: Judge) -> float:
    """The share of harmless messages taken for danger."""
    quiet = harmless(predictions)
    return share(sum(_is_danger(judge(one), None) for one in quiet), len(quiet))


def _is_danger(name: Optional[Text], danger: Optional[Text]) -> bool:
    return bool(name) and str(name).startswith(danger or DISTRESS)


def calibration_error(predictions: Sequence[Prediction]) -> float:
    """How far confidence is from accuracy, over ten equal bins of confidence, weighed by their size."""
    bins: List[List[Prediction]] = [[] for _ in range(BINS)]
    for one in predictions:
        bins[min(int(one.confidence * BINS), BINS - 1)].append(one)
    gaps = [abs(accuracy(b) - mean([one.confidence for one in b])) * len(b) for b in bins if b]
    return sum(gaps) / len(predictions) if predictions else math.nan


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that at least `percent` of them do not exceed."""
    if not values:
        return math.nan
    ordered = sorted(values)
    return ordered[max(math.ceil(len(ordered) * percent / 100) - 1, 0)]


def confusions(predictions: Sequence[Prediction], count: int = FREQUENT) -> List[Tuple[Text, Text, int]]:
    """The most frequent (expected, understood, how often), most frequent first, then by name."""
    pairs = Counter((one.example.label, one.name) for one in predictions if not one.right)
    ordered = sorted(pairs.items(), key=lambda pair: (-pair[1], pair[0]))
    return [(expected, name, times) for (expected, name), times in ordered[:count]]


def mistakes(predictions: Sequence[Prediction]) -> List[Prediction]:
    """The predictions that are wrong, by expected label."""
    return sorted((one for one in predictions if not one.right), key=lambda one: (one.example.label, one.name))
