"""When to ask back: what each confidence threshold withholds, and what it lets through."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import List, Mapping, Sequence, Text, Tuple

import numpy as np

from assistant.evaluation_examples import Example
from assistant.evaluation_features import Learnt, folds
from assistant.evaluation_metrics import share
from assistant.evaluation_settings import Settings
from assistant.evaluation_vectors import Vectors

SHARPNESSES = (2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0)
THRESHOLDS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
# To say of nonsense that it is not our affair is a fair answer.
FAIR_FOR_NONSENSE = "out_of_scope"


@dataclass(frozen=True)
class Scores:
    """What models say of messages, by sharpness, and whether their best answer is right."""

    rows: Mapping[float, np.ndarray]
    right: np.ndarray

    def asked_back(self, sharpness: float, threshold: float, ambiguity: float) -> np.ndarray:
        """For each message, whether a conversation would ask back."""
        second, best = np.sort(self.rows[sharpness], axis=1)[:, -2:].T
        return (best < threshold) | (best - second < ambiguity)


@dataclass(frozen=True)
class Tradeoff:
    """One way to ask back, and what it costs."""

    sharpness: float
    threshold: float
    wrong_given: float
    right_withheld: float
    nonsense_answered: float


def tradeoffs(settings: Settings, labelled: Scores, nonsense: Scores) -> List[Tradeoff]:
    """Every sharpness with every threshold, the ambiguity threshold being that of the settings."""
    pairs = itertools.product(SHARPNESSES, THRESHOLDS)
    return [_tradeoff(pair, settings.ambiguity, labelled, nonsense) for pair in pairs]


def _tradeoff(pair: Tuple[float, float], ambiguity: float, labelled: Scores, nonsense: Scores) -> Tradeoff:
    withheld = labelled.asked_back(*pair, ambiguity)
    babble = ~nonsense.asked_back(*pair, ambiguity) & ~nonsense.right
    wrong = ~labelled.right
    return Tradeoff(
        *pair,
        wrong_given=share(int((wrong & ~withheld).sum()), int(wrong.sum())),
        right_withheld=share(int((labelled.right & withheld).sum()), int(labelled.right.sum())),
        nonsense_answered=share(int(babble.sum()), len(babble)),
    )


def cross_validated_scores(settings: Settings, vectors: Vectors, examples: Sequence[Example], count: int) -> Scores:
    """Scores of every example by models that have not learnt it."""
    parts = [_scores(learnt, kept) for learnt, kept in folds(settings.features, vectors, examples, count)]
    rows = {one: np.vstack([part.rows[one] for part in parts]) for one in SHARPNESSES}
    return Scores(rows, np.concatenate([part.right for part in parts]))


def nonsense_scores(
    settings: Settings, vectors: Vectors, examples: Sequence[Example], nonsense: Sequence[Text]
) -> Scores:
    """Scores of messages that mean nothing, by a model that has learnt everything."""
    learnt = Learnt(settings.features, vectors, examples)
    return _scores(learnt, [Example(text, FAIR_FOR_NONSENSE) for text in nonsense])


def _scores(learnt: Learnt, examples: Sequence[Example]) -> Scores:
    texts = [one.text for one in examples]
    rows = {one: learnt.with_sharpness(one).probabilities(texts) for one in SHARPNESSES}
    names = [learnt.names[best] for best in rows[SHARPNESSES[0]].argmax(axis=1)]
    return Scores(rows, np.array([one.accepts(name) for one, name in zip(examples, names)]))
