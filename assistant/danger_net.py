"""The lexical danger net, beside the model's own judgement: either is enough."""

from __future__ import annotations

from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.mission_locale.danger import danger_in


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
            if danger:
                _overrule(message, f"distress_{danger}")
        return messages


def _overrule(message: Message, name: Text) -> None:
    found = {"name": name, "confidence": 1.0}
    others = [other for other in message.get("intent_ranking") or [] if other["name"] != name]
    message.set(INTENT, found, add_to_output=True)
    message.set("intent_ranking", [found, *others], add_to_output=True)
