"""The lexical danger net, beside the model's own judgement: either is enough."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text, Tuple

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.mission_locale.danger import danger_in

# Below this, the likeliest of forty-five meanings is hardly a suspicion.
SUSPICION = 0.25


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
            suspected = (f"distress_{danger}", 1.0) if danger else _suspected_by_model(message)
            if suspected:
                _overrule(message, *suspected)
        return messages


def _suspected_by_model(message: Message) -> Optional[Tuple[Text, float]]:
    """A danger that the model thinks likeliest, even when it is too unsure of it for anything else."""
    ranked = [
        entry for entry in message.get("intent_ranking") or [] if entry["name"] != DEFAULT_NLU_FALLBACK_INTENT_NAME
    ]
    if ranked and ranked[0]["name"].startswith("distress_") and ranked[0]["confidence"] >= SUSPICION:
        return ranked[0]["name"], ranked[0]["confidence"]
    return None


def _overrule(message: Message, name: Text, confidence: float) -> None:
    found = {"name": name, "confidence": confidence}
    others = [other for other in message.get("intent_ranking") or [] if other["name"] != name]
    message.set(INTENT, found, add_to_output=True)
    message.set("intent_ranking", [found, *others], add_to_output=True)
