"""Why someone comes, guessed from what was talked about; the person can always say otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass

FIRST_CONTACT, FOLLOW_UP, CEJ_INFORMATION, WORKSHOP = "first_contact", "follow_up", "cej_information", "workshop"
_BY_TOPIC = {"ask_intensive_support": CEJ_INFORMATION}


@dataclass(frozen=True)
class Talk:
    """What the conversation shows: the reason in so many words, what was asked about (the last at the end), a past."""

    said: str | None = None
    topics: Sequence[str] = ()
    has_come_before: bool = False


def guess_reason(talk: Talk) -> str:
    """What they said; else the CEJ if it is what they asked about; else by whether they came before."""
    if talk.said:
        return talk.said
    by_topic = next((_BY_TOPIC[topic] for topic in reversed(talk.topics) if topic in _BY_TOPIC), None)
    # Whoever is followed already asks their own counsellor about the CEJ.
    if by_topic and not talk.has_come_before:
        return by_topic
    return FOLLOW_UP if talk.has_come_before else FIRST_CONTACT
