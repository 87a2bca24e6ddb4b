"""From what is known to what is said: the answer's next steps become buttons that the assistant understands."""

from collections.abc import Iterable

from bot.mission_locale.conversations import Choice, Link, Reply
from bot.services.answers import Answer
from bot.services.answers import Choice as Step
from bot.services.guidance import Outcome, Summary
from bot.services.ports import Notices

CHECK = "check_situation"
CONFIRMATION = "situation_confirmed"


def as_reply(answer: Answer) -> Reply:
    """An answer, ready for a channel."""
    links = tuple(Link(link.label, link.url) for link in answer.links)
    return Reply(answer.text, as_choices(answer.choices), links, answer.topic)


def outcome_as_reply(outcome: Outcome) -> Reply:
    """The end of the guided dialogue, ready for a channel."""
    return Reply(outcome.text, as_choices(outcome.choices), topic=CHECK)


def summary_as_reply(summary: Summary, labels: Notices, *, correcting: bool = False) -> Reply:
    """What was understood, to confirm; or which of it is to be put right."""
    if correcting:
        choices = [Choice(each.label, f'/inform{{"correct": "{each.step}"}}') for each in summary.correctable]
        return Reply(labels.text("correct_which"), tuple(choices), topic=CHECK, asked=CONFIRMATION)
    said = (("summary_yes", "yes"), ("summary_no", "no"))
    answers = [Choice(labels.label(name), f'/inform{{"confirmed": "{value}"}}') for name, value in said]
    return Reply(summary.text, tuple(answers), topic=CHECK, asked=CONFIRMATION)


def as_choices(steps: Iterable[Step]) -> tuple[Choice, ...]:
    """Buttons for next steps."""
    return tuple(Choice(step.label, payload_of(step.step, step.under)) for step in steps)


def payload_of(step: str, under: str | None = None) -> str:
    """What the assistant receives: `more:<topic>` asks for details, and a page comes through its intent."""
    if under:
        return f'/{under}{{"detail": "{step}"}}'
    kind, _, topic = step.partition(":")
    return f'/{topic}{{"detail": "more"}}' if kind == "more" else f"/{step}"
