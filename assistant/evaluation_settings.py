"""What config.yml says of understanding, for measures that build the linear model themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Text

from assistant.evaluation_features import Features
from assistant.intent_classifier import IntentClassifier
from assistant.sentence_encoder import SentenceEncoder


@dataclass(frozen=True)
class Settings:
    """The features of the product, and when it asks back."""

    features: Features
    threshold: float
    ambiguity: float


def read_settings(path: Text = "config.yml") -> Settings:
    """The settings of the pipeline, defaults included."""
    from rasa.shared.utils.io import read_model_configuration

    pipeline = {part["name"]: part for part in read_model_configuration(path)["pipeline"]}
    encoder = _with_defaults(pipeline, "assistant.sentence_encoder.SentenceEncoder", SentenceEncoder)
    linear = _with_defaults(pipeline, "assistant.intent_classifier.IntentClassifier", IntentClassifier)
    doubt = pipeline["FallbackClassifier"]
    features = Features(
        ngrams=True,
        encoders=tuple(encoder["encoders"]),
        c=linear["c"],
        vector_weight=linear["vector_weight"],
        sharpness=linear["sharpness"],
    )
    return Settings(features, doubt["threshold"], doubt["ambiguity_threshold"])


def _with_defaults(pipeline: Dict[Text, Any], name: Text, component: Any) -> Dict[Text, Any]:
    return {**component.get_default_config(), **pipeline[name]}
