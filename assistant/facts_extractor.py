"""Facts that a message carries (age, town, date…), read by `bot.language` with the question just asked in mind."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional, Text
from zoneinfo import ZoneInfo

import spacy
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from spacy.language import Language

from bot.language.facts import extract

PARIS = ZoneInfo("Europe/Paris")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class FactsExtractor(GraphComponent):
    """Every fact becomes an entity named as in `bot understand`."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"names_model": "fr_core_news_md"}

    def __init__(self, names: Language) -> None:
        self._names = names

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FactsExtractor:
        # Only the name recogniser: tagging and parsing would cost milliseconds nobody reads.
        return cls(spacy.load(config["names_model"], enable=["tok2vec", "ner"]))

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            context = message.get("metadata") or {}
            asked = context.get("asked")
            facts = extract(text, now=_moment(context.get("now")), asked=asked, person_names=self._people(text, asked))
            message.set(ENTITIES, [_as_entity(text, *fact) for fact in facts.as_entities().items()], add_to_output=True)
        return messages

    def _people(self, text: Text, asked: Optional[Text]) -> List[Text]:
        if asked != "first_name" and not any(letter.isupper() for letter in text[1:]):
            return []
        return [span.text for span in self._names(text).ents if span.label_ == "PER"]


def _moment(iso: Optional[Text]) -> datetime:
    if not iso:
        return datetime.now(PARIS)
    moment = datetime.fromisoformat(iso.replace("Z", "+00:00"))
    return moment.replace(tzinfo=PARIS) if moment.tzinfo is None else moment.astimezone(PARIS)


def _as_entity(text: Text, name: Text, value: Any) -> Dict[Text, Any]:
    return {"entity": name, "value": value, "start": 0, "end": len(text), "extractor": "FactsExtractor"}
