"""Run with Rasa's own interpreter by test_assistant_components.py: our components, apart from Rasa's graph."""

import json
import sys
from types import SimpleNamespace

import numpy as np

from assistant.danger_net import DangerNet
from assistant.intent_classifier import LinearIntents

LESSONS = {
    "greet": ["bonjour", "salut toi", "coucou ça va", "bonsoir"],
    "thank": ["merci beaucoup", "merci à toi", "je te remercie", "super merci"],
    "cancel": ["stop", "on arrête là", "laisse tomber", "annule tout ça"],
}
NEVER_LEARNT = ["salut merci", "on arrête tout, merci", "xqzw", "?", "bonjour bonjour bonjour"]


def probabilities() -> dict:
    """The same model asked for many messages, and for one at a time."""
    texts = [text for some in LESSONS.values() for text in some]
    labels = [label for label, some in LESSONS.items() for _ in some]
    random = np.random.default_rng(7)
    model = LinearIntents(c=1.0, vector_weight=0.5, sharpness=5.0)
    model.fit(texts, random.normal(size=(len(texts), 8)), labels)
    vectors = random.normal(size=(len(NEVER_LEARNT), 8))
    quick = model.one_by_one()
    return {
        "together": model.probabilities(NEVER_LEARNT, vectors).tolist(),
        "one_by_one": [
            quick.probabilities(text, vector * model.vector_weight).tolist()
            for text, vector in zip(NEVER_LEARNT, vectors, strict=True)
        ],
    }


def overruled(text: str, ranking: list) -> dict:
    """What the danger net leaves of a message ranked so by the classifier."""
    kept = {"text": text, "intent": ranking[0], "intent_ranking": ranking}
    message = SimpleNamespace(get=kept.get, set=lambda name, value, **_more: kept.update({name: value}))
    DangerNet().process([message])
    return {"intent": kept["intent"], "ranking": [one["name"] for one in kept["intent_ranking"]]}


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    answers = {"probabilities": probabilities(), "overruled": [overruled(**one) for one in asked]}
    json.dump(answers, sys.stdout)
