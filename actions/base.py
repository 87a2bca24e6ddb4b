"""What every custom action shares: services in, replies out, and a kind sentence when something breaks."""

import asyncio
from collections.abc import Sequence
from typing import Any, ClassVar

import structlog
from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot import bootstrap
from bot.mission_locale.conversations import Reply

log = structlog.get_logger(__name__)

type Events = list[dict[str, Any]]


class ServiceAction(Action):  # type: ignore[misc]
    """Runs `act` in a thread, because services are synchronous; subclasses translate and decide nothing."""

    action_name: ClassVar[str]

    def __init__(self, services: bootstrap.Services | None = None) -> None:
        self._given = services

    @property
    def services(self) -> bootstrap.Services:
        """The real services, or those a test gave."""
        return self._given or bootstrap.services()

    def name(self) -> str:
        """The name in domain.yml."""
        return self.action_name

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Boundary: whatever breaks is logged, the person gets an honest sentence, and Rasa goes on."""
        try:
            return await asyncio.to_thread(self.act, dispatcher, tracker)
        except Exception:
            log.exception("action_failed", action=self.name(), conversation=tracker.sender_id)
            self.services.door.failures += 1
            dispatcher.messages.clear()
            dispatcher.utter_message(text=self.services.notices.text("assistant_unavailable"))
            return end_forms()

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """What this action does; gives Rasa's events."""
        raise NotImplementedError(self.action_name)


def say(dispatcher: CollectingDispatcher, reply: Reply) -> None:
    """Hand a reply of a service to Rasa, which passes it to the channel."""
    dispatcher.utter_message(
        text=reply.text,
        buttons=[{"title": choice.label, "payload": choice.payload} for choice in reply.choices],
        json_message={
            "topic": reply.topic,
            "asked": reply.asked,
            "links": [{"label": link.label, "url": link.url} for link in reply.links],
        },
    )


def say_all(dispatcher: CollectingDispatcher, replies: Sequence[Reply]) -> None:
    """Hand several replies over, in order."""
    for reply in replies:
        say(dispatcher, reply)


def understood(*events: dict[str, Any]) -> Events:
    """Events of a turn that was understood: the count of misunderstandings starts again."""
    return [SlotSet("misunderstood", 0), *events]


def end_forms() -> Events:
    """Leave whatever form runs, so that the next message starts afresh."""
    return [ActiveLoop(None), SlotSet("requested_slot", None)]
