"""The linear model on chosen features, learnt and judged in this very process: comparisons and cross-validation."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Iterator, List, Sequence, Text, Tuple

import numpy as np
from sklearn.calibration import CalibratedClassifierCV
from sklearn.model_selection import StratifiedKFold

from assistant.evaluation_examples import Example
from assistant.evaluation_metrics import Prediction
from assistant.evaluation_model import net_says
from assistant.evaluation_vectors import Vectors
from assistant.intent_classifier import LinearIntents
from bot.language.spelling import normalise

SEED = 0
TIMED = 50
PLATT_FOLDS = 3
# The same word for every message teaches nothing: the n-grams are there and stay silent.
NO_WORDS = "rien"


@dataclass(frozen=True)
class Features:
    """What the linear model sees of a message, and how it learns."""

    ngrams: bool
    encoders: Tuple[Text, ...]
    normalised: bool = True
    c: float = 1.0
    vector_weight: float = 1.0
    sharpness: float = 6.0
    calibrated: bool = False

    @property
    def title(self) -> Text:
        """As the table calls them."""
        return " + ".join([*(["n-grammes"] if self.ngrams else []), *self.encoders])

    def written(self, texts: Sequence[Text]) -> List[Text]:
        """The texts as the encoders read them."""
        return [normalise(text) for text in texts] if self.normalised else list(texts)

    def linear(self) -> LinearIntents:
        """A model that has learnt nothing yet."""
        kind = CalibratedIntents if self.calibrated else LinearIntents
        return kind(c=self.c, vector_weight=self.vector_weight, sharpness=self.sharpness)


class CalibratedIntents(LinearIntents):
    """The same, its probabilities learnt (Platt's sigmoids over three folds) and not merely sharpened scores."""

    def fit(self, texts: Sequence[Text], vectors: np.ndarray, labels: Sequence[Text]) -> LinearIntents:
        """Learn from labelled texts; `vectors` has one row a text."""
        self._ngrams.fit(texts)
        self._linear = CalibratedClassifierCV(self._linear, method="sigmoid", cv=PLATT_FOLDS)
        self._linear.fit(self._features(texts, vectors), labels)
        return self

    def probabilities(self, texts: Sequence[Text], vectors: np.ndarray) -> np.ndarray:
        """One row a text, one column a label."""
        return self._linear.predict_proba(self._features(texts, vectors)) * self._familiarities(texts)


COMPARED = [
    Features(ngrams, encoders, normalised)
    for ngrams, encoders in (
        (True, ()),
        (False, ("use",)),
        (False, ("e5",)),
        (True, ("use",)),
        (True, ("e5",)),
        (True, ("use", "e5")),
    )
    for normalised in (True, False)
]
COMPARED.append(Features(True, ("use",), calibrated=True))


class Learnt:
    """A linear model that has learnt the examples by those features."""

    def __init__(self, features: Features, vectors: Vectors, examples: Sequence[Example]) -> None:
        self.features = features
        self._vectors = vectors
        began = time.perf_counter()
        texts = features.written([one.text for one in examples])
        self._model = features.linear().fit(
            self._words(texts), vectors.of(texts, features.encoders), [one.label for one in examples]
        )
        self.seconds = time.perf_counter() - began

    def probabilities(self, texts: Sequence[Text], *, cached: bool = True) -> np.ndarray:
        """One row a text, one column a label."""
        written = self.features.written(texts)
        rows = self._vectors.of(written, self.features.encoders, cached=cached)
        return self._model.probabilities(self._words(written), rows)

    def with_sharpness(self, sharpness: float) -> Learnt:
        """The same model, surer or less sure of itself from now on: nothing has to be learnt again."""
        self._model.sharpness = sharpness
        return self

    def predictions(self, examples: Sequence[Example]) -> List[Prediction]:
        """One prediction an example; nothing is asked back here."""
        rows = self.probabilities([one.text for one in examples])
        names = self.names
        return [_prediction(example, names[row.argmax()], float(row.max())) for example, row in zip(examples, rows)]

    def milliseconds(self, examples: Sequence[Example]) -> List[float]:
        """How long a message takes by itself, for some of them, nothing read from the disk."""
        return [self._time(one.text) for one in examples[:TIMED]]

    def _time(self, text: Text) -> float:
        began = time.perf_counter()
        self.probabilities([text], cached=False)
        return (time.perf_counter() - began) * 1000

    @property
    def names(self) -> Sequence[Text]:
        """The labels, in the order of the columns."""
        return self._model.names

    def _words(self, texts: List[Text]) -> List[Text]:
        return texts if self.features.ngrams else [NO_WORDS] * len(texts)


def folds(
    features: Features, vectors: Vectors, examples: Sequence[Example], count: int
) -> Iterator[Tuple[Learnt, List[Example]]]:
    """A model that learnt the other parts, and the part to judge it by; `count` times."""
    vectors.prepare(features.written([one.text for one in examples]), features.encoders)
    cut = StratifiedKFold(count, shuffle=True, random_state=SEED)
    for learnt, kept in cut.split(np.zeros(len(examples)), [one.label for one in examples]):
        yield Learnt(features, vectors, [examples[i] for i in learnt]), [examples[i] for i in kept]


def cross_validated(features: Features, vectors: Vectors, examples: Sequence[Example], count: int) -> List[Prediction]:
    """A prediction for every example, each by a model that has not learnt it."""
    return [one for learnt, kept in folds(features, vectors, examples, count) for one in learnt.predictions(kept)]


def without_doubles(examples: Sequence[Example]) -> List[Example]:
    """Examples that read the same once normalised, kept once: a double in two folds would be a giveaway."""
    return list({normalise(one.text): one for one in examples}.values())


def _prediction(example: Example, name: Text, confidence: float) -> Prediction:
    return Prediction(example, name, confidence, model=name, net=net_says(example.text))
