"""The lexical danger net, beside the model's own judgement: either is enough."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Text, Tuple

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.mission_locale.danger import danger_in

# Measured by `bot evaluate`: below it more is lost to false alarms than is won in dangers seen (docs/comprehension.md).
SUSPICION = 0.45


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class DangerNet(GraphComponent):
    """Overrules the classifier when the raw words speak of danger."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> DangerNet:
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            danger = danger_in(message.get(TEXT) or "")
            found = (f"distress_{danger}", 1.0) if danger else suspected(message.get("intent_ranking") or [])
            if found:
                _overrule(message, *found)
            else:
                _clear(message)
        return messages


def suspected(ranking: Sequence[Dict[Text, Any]]) -> Optional[Tuple[Text, float]]:
    """The likeliest danger, when the three together weigh enough: a message may hesitate between two of them."""
    dangers = [one for one in ranking if one["name"].startswith("distress_")]
    weight = sum(one["confidence"] for one in dangers)
    if weight < SUSPICION:
        return None
    return max(dangers, key=lambda one: one["confidence"])["name"], weight


def _clear(message: Message) -> None:
    """Too little to speak of danger: the likeliest of the other meanings is what the message says."""
    ranking = message.get("intent_ranking") or []
    ordered = sorted(ranking, key=lambda one: one["name"].startswith("distress_"))
    if ordered and ordered[0] is not ranking[0]:
        message.set(INTENT, ordered[0], add_to_output=True)
        message.set("intent_ranking", ordered, add_to_output=True)


def _overrule(message: Message, name: Text, confidence: float) -> None:
    found = {"name": name, "confidence": confidence}
    others = [other for other in message.get("intent_ranking") or [] if other["name"] != name]
    message.set(INTENT, found, add_to_output=True)
    message.set("intent_ranking", [found, *others], add_to_output=True)
