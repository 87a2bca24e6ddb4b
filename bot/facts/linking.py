"""What one fact says of another must exist: next steps, pages under an intent, and what replaced what has ended."""

from collections.abc import Mapping

from bot.facts.marked import Marked
from bot.mission_locale.measures import FIXED_STEPS, Knowledge

PAGE = "about_"


def check_links(topics: Mapping[str, Marked], knowledge: Knowledge) -> None:
    """Raise at the first link that leads nowhere, or to something that has ended."""
    for topic, entry in topics.items():
        _check_under(topic, entry, knowledge)
        for step in entry.of("next").items():
            _check_step(step, knowledge)
        _check_replacements(entry, knowledge)
        _check_instead(topic, entry, knowledge)
    _check_pages_are_reached(topics, knowledge)


def _check_under(topic: str, entry: Marked, knowledge: Knowledge) -> None:
    """A page has no intent of its own: it says which one leads to it. A topic has its own."""
    under = entry.get("under")
    if topic.startswith(PAGE) and under is None:
        raise entry.fault(f"« {topic} » n'a pas d'intention à son nom : il manque « under »")
    if under is None:
        return
    if not topic.startswith(PAGE):
        raise under.fault(f"« under » est réservé aux pages dont le nom commence par « {PAGE} »")
    if under.text() not in knowledge.measures or under.text().startswith(PAGE):
        raise under.fault(f"« {under.text()} » n'est pas un sujet")


def _check_step(step: Marked, knowledge: Knowledge) -> None:
    kind, _, topic = step.text().partition(":")
    if step.text() not in FIXED_STEPS | set(knowledge.measures) and not (
        kind == "more" and topic in knowledge.measures
    ):
        raise step.fault(f"« {step.text()} » ne mène nulle part")
    if kind not in knowledge.notices.labels:
        raise step.fault(f"« {kind} » n'a pas de libellé dans notices.yml")


def _check_replacements(entry: Marked, knowledge: Knowledge) -> None:
    former = entry.get("former")
    for item in former.items() if former else ():
        see = item.get("see")
        if see is None:
            continue
        if see.text() not in knowledge.measures:
            raise see.fault(f"« {see.text()} » n'est pas un sujet : le remplaçant est introuvable")
        if knowledge.measures[see.text()].ended_on:
            raise see.fault(f"« {see.text()} » a une fin : il ne peut pas remplacer autre chose")


def _check_instead(name: str, entry: Marked, knowledge: Knowledge) -> None:
    """What is proposed in place of a measure is itself a measure with conditions."""
    conditions = entry.get("conditions")
    instead = conditions.get("instead") if conditions else None
    for topic in instead.items() if instead else ():
        measure = knowledge.measures.get(topic.text())
        if measure is None or measure.conditions is None or topic.text() == name:
            raise topic.fault(f"« {topic.text()} » n'est pas un autre dispositif avec des conditions")


def _check_pages_are_reached(topics: Mapping[str, Marked], knowledge: Knowledge) -> None:
    """Nothing but a button leads to a page."""
    led_to = {step.step for measure in knowledge.measures.values() for step in measure.next_steps}
    led_to |= {former.see for measure in knowledge.measures.values() for former in measure.former if former.see}
    for topic, entry in topics.items():
        if topic.startswith(PAGE) and topic not in led_to:
            raise entry.of("topic").fault(f"aucun bouton ne mène à « {topic} »")
