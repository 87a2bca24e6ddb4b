"""The trained model at work on sentences, as a conversation uses it."""

from __future__ import annotations

import asyncio
import resource
import sys
import time
from typing import Any, Dict, List, Optional, Sequence, Text

from assistant.danger_net import DangerNet, suspected
from assistant.evaluation_examples import Example
from assistant.evaluation_metrics import DISTRESS, Prediction
from assistant.understand import plain_words
from bot.mission_locale.danger import danger_in

FALLBACK = "nlu_fallback"
WARM_UP = "bonjour"


class TrainedModel:
    """A trained model, loaded once; knows what it would have said without the lexical net."""

    def __init__(self, path: Text) -> None:
        from rasa.core.agent import Agent

        self._processor = Agent.load(model_path=path).processor
        self._before_net = _what_feeds_the_net(self._processor.model_metadata.predict_schema)

    def predictions(self, examples: Sequence[Example]) -> List[Prediction]:
        """One prediction an example, in order, each message by itself and timed."""
        return asyncio.run(self._all(examples))

    async def _all(self, examples: Sequence[Example]) -> List[Prediction]:
        await self._parse(WARM_UP)
        return [await self._predict(example) for example in examples]

    async def _predict(self, example: Example) -> Prediction:
        words = plain_words(example.text)
        began = time.perf_counter()
        parsed = await self._parse(words)
        milliseconds = (time.perf_counter() - began) * 1000
        name, confidence = _likeliest(parsed)
        unsure = parsed["intent"]["name"] == FALLBACK
        if self._before_net is None:
            acted_on = None if unsure else name
            return Prediction(example, name, confidence, unsure, acted_on, milliseconds=milliseconds)
        model = self._without_net(words, self._before_net)
        return Prediction(example, name, confidence, unsure, model, net_says(words), milliseconds=milliseconds)

    async def _parse(self, words: Text) -> Dict[Text, Any]:
        from rasa.core.channels.channel import UserMessage

        return dict(await self._processor.parse_message(UserMessage(text=words)))

    def _without_net(self, words: Text, before_net: Text) -> Optional[Text]:
        """The label that the model would act on, read in Rasa's graph just before the net."""
        from rasa.core.channels.channel import UserMessage
        from rasa.engine.constants import PLACEHOLDER_MESSAGE

        said = {PLACEHOLDER_MESSAGE: [UserMessage(text=words)]}
        results = self._processor.graph_runner.run(inputs=said, targets=[before_net])
        message = results[before_net][0]
        danger = suspected(message.get("intent_ranking") or [])
        name = danger[0] if danger else (message.get("intent") or {}).get("name")
        return None if name == FALLBACK else name


def _what_feeds_the_net(schema: Any) -> Optional[Text]:
    """None for a model that has no net, as Rasa's usual one."""
    return next((str(node.needs["messages"]) for node in schema.nodes.values() if node.uses is DangerNet), None)


def _likeliest(parsed: Dict[Text, Any]) -> Any:
    ranked = [parsed["intent"], *(parsed.get("intent_ranking") or [])]
    best = next((one for one in ranked if one["name"] and one["name"] != FALLBACK), None)
    return (best["name"], float(best["confidence"])) if best else ("", 0.0)


def net_says(text: Text) -> Optional[Text]:
    """The label of the lexical net, when it speaks of danger."""
    danger = danger_in(text)
    return f"{DISTRESS}{danger}" if danger else None


def peak_megabytes() -> float:
    """The most memory that this process has held so far."""
    return megabytes(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def megabytes(counted: int) -> float:
    """What the system counts in bytes on macOS, in kilobytes elsewhere."""
    return counted / (1 << 20 if sys.platform == "darwin" else 1 << 10)
