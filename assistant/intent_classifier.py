"""The classifier: word and letter n-grams beside sentence vectors, in one linear model."""

from __future__ import annotations

import logging
from collections import Counter
from typing import Any, Dict, List, Optional, Sequence, Text

import joblib
import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import FeatureUnion
from sklearn.svm import LinearSVC

from assistant.normaliser import NORMALISED
from assistant.sentence_encoder import SENTENCE_VECTOR

logger = logging.getLogger(__name__)
RANKED = 6
PIECE = 5


class LinearIntents:
    """The model itself, free of Rasa: texts and vectors in, probabilities out."""

    def __init__(self, *, c: float, vector_weight: float, sharpness: float) -> None:
        self.vector_weight = vector_weight
        self.sharpness = sharpness
        self._ngrams = FeatureUnion(
            [
                ("words", TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"(?u)\b\w+\b|[?!]")),
                ("letters", TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)),
            ]
        )
        # Stopping early changes nothing that is measured, and training takes a fifth of the time.
        self._linear = LinearSVC(C=c, class_weight="balanced", tol=1e-2)

    @property
    def names(self) -> Sequence[Text]:
        """The labels, in the order of the probabilities."""
        return list(self._linear.classes_)

    def fit(self, texts: Sequence[Text], vectors: np.ndarray, labels: Sequence[Text]) -> LinearIntents:
        """Learn from labelled texts; `vectors` has one row a text."""
        self._ngrams.fit(texts)
        self._linear.fit(self._features(texts, vectors), labels)
        return self

    def probabilities(self, texts: Sequence[Text], vectors: np.ndarray) -> np.ndarray:
        """One row a text, one column a label; a row sums to 1, or to less when the words were hardly ever seen."""
        scores = self._linear.decision_function(self._features(texts, vectors))
        return np.stack([_weighed(row, self.sharpness) for row in scores]) * self._familiarities(texts)

    def one_by_one(self) -> OneByOne:
        """The same model, for single messages."""
        return OneByOne(self._ngrams, self._linear, self.sharpness)

    def _familiarities(self, texts: Sequence[Text]) -> np.ndarray:
        """One number a text, in a column."""
        vectorizers = [vectorizer for _, vectorizer in self._ngrams.transformer_list]
        analysers = [vectorizer.build_analyzer() for vectorizer in vectorizers]
        vocabularies = [vectorizer.vocabulary_ for vectorizer in vectorizers]
        return np.array([[_familiarity([analyse(text) for analyse in analysers], vocabularies)] for text in texts])

    def _features(self, texts: Sequence[Text], vectors: np.ndarray) -> csr_matrix:
        return hstack([self._ngrams.transform(texts), csr_matrix(vectors * self.vector_weight)]).tocsr()


class OneByOne:
    """The probabilities of one message at a time, without building matrices: that took most of the time."""

    def __init__(self, ngrams: FeatureUnion, linear: LinearSVC, sharpness: float) -> None:
        vectorizers = [vectorizer for _, vectorizer in ngrams.transformer_list]
        self._analysers = [vectorizer.build_analyzer() for vectorizer in vectorizers]
        self._vocabularies = [vectorizer.vocabulary_ for vectorizer in vectorizers]
        self._rarities = [vectorizer.idf_ for vectorizer in vectorizers]
        self._weights = np.ascontiguousarray(linear.coef_.T)
        self._intercept = linear.intercept_
        self._sharpness = sharpness

    def probabilities(self, text: Text, vector: np.ndarray) -> np.ndarray:
        """What `LinearIntents.probabilities` gives in its row; `vector` already weighed."""
        units = [analyse(text) for analyse in self._analysers]
        scores = self._intercept + vector @ self._weights[-len(vector) :]
        first = 0
        for some, vocabulary, rarity in zip(units, self._vocabularies, self._rarities):
            counts = Counter(vocabulary[unit] for unit in some if unit in vocabulary)
            if counts:
                columns = np.fromiter(counts, dtype=np.intp)
                # As TfidfVectorizer does with sublinear_tf and its default norm.
                values = (1 + np.log(np.fromiter(counts.values(), dtype=float))) * rarity[columns]
                scores = scores + values / np.linalg.norm(values) @ self._weights[first + columns]
            first += len(vocabulary)
        return _weighed(scores, self._sharpness) * _familiarity(units, self._vocabularies)


def _weighed(scores: np.ndarray, sharpness: float) -> np.ndarray:
    """Scores of the labels as numbers that sum to 1."""
    powers = np.exp(sharpness * (scores - scores.max()))
    return powers / powers.sum()


def _familiarity(units: Sequence[Sequence[Text]], vocabularies: Sequence[Dict[Text, int]]) -> float:
    """The share of the words, or of the five-letter pieces, that the training sentences had: nonsense has few."""
    words, letters = units
    return max(
        _known_share([word for word in words if " " not in word], vocabularies[0]),
        _known_share([piece for piece in letters if len(piece) == PIECE], vocabularies[1]),
    )


def _known_share(units: Sequence[Text], vocabulary: Dict[Text, int]) -> float:
    return sum(unit in vocabulary for unit in units) / len(units) if units else 0.0


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent):
    """`LinearIntents` as Rasa wires it."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"c": 1.0, "vector_weight": 1.0, "sharpness": 5.0}

    def __init__(
        self, config: Dict[Text, Any], storage: ModelStorage, resource: Resource, model: Optional[LinearIntents]
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._model = model
        self._quick = model.one_by_one() if model else None

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentClassifier:
        return cls(config, model_storage, resource, None)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, joblib.load(folder / "linear.joblib"))

    def train(self, training_data: TrainingData) -> Resource:
        """Learn every labelled example, then keep the model."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        model = LinearIntents(
            c=self._config["c"],
            vector_weight=self._config["vector_weight"],
            sharpness=self._config["sharpness"],
        )
        self._model = model.fit(
            [example.get(NORMALISED) for example in examples],
            np.stack([example.get(SENTENCE_VECTOR).values for example in examples]),
            [example.get(INTENT) for example in examples],
        )
        with self._storage.write_to(self._resource) as folder:
            joblib.dump(self._model, folder / "linear.joblib", compress=3)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            if self._model is not None and self._quick is not None and message.get(NORMALISED):
                self._rank(self._model, self._quick, message)
        return messages

    def _rank(self, model: LinearIntents, quick: OneByOne, message: Message) -> None:
        row = quick.probabilities(message.get(NORMALISED), message.get(SENTENCE_VECTOR).values * model.vector_weight)
        best = np.argsort(row)[::-1][:RANKED]
        ranking = [{"name": model.names[index], "confidence": float(row[index])} for index in best]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set("intent_ranking", ranking, add_to_output=True)
