"""What the console's templates show, made from what the services give: lists, bubbles, and who has the floor."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from bot.mission_locale.conversations import Author, Conversation, Link, Message
from bot.mission_locale.handoff import COUNSELLOR_SPEAKS, Floor, FloorState, HandoffReason
from bot.services.console import Opened, Overview
from bot.services.ports import Counsellor, Waiting
from bot.services.promises import promise_in_words
from bot.web import console_words as words

SHORT = 140


@dataclass(frozen=True)
class Line:
    """One conversation in a list."""

    id: str
    name: str
    channel: str
    why: str
    when: str
    last_words: str
    danger: str | None = None
    late: bool = False


@dataclass(frozen=True)
class Group:
    """A list with its title; `kind` gives it its looks."""

    kind: str
    title: str
    lines: Sequence[Line]


@dataclass(frozen=True)
class Bubble:
    """One message of the transcript; `day` only on the first of a day."""

    seq: int
    side: str
    who: str
    at: datetime
    hour: str
    text: str
    note: str = ""
    topic: str = ""
    offered: Sequence[str] = ()
    links: Sequence[Link] = ()
    day: str | None = None


@dataclass(frozen=True)
class Danger:
    """The banner over a conversation in which someone is in danger."""

    kind: str
    when: str
    numbers_given: bool


@dataclass(frozen=True)
class Standing:
    """Who has the floor, seen by the counsellor who looks."""

    state: str
    label: str
    detail: str
    mine: bool
    holder: str | None
    can_take: bool
    off: bool


def groups(overview: Overview, now: datetime) -> list[Group]:
    """The lists of the first page, the most urgent first; a conversation is in one of them only."""
    calls = [*overview.queue, *overview.messages_left]
    urgent = [each for each in calls if is_danger(each.conversation, each.floor)]
    calm = [each for each in calls if each not in urgent]
    waiting = [each for each in calm if each.floor.state is FloorState.QUEUED]
    left = sorted((each for each in calm if each not in waiting), key=_promised)
    listed = {each.conversation.id for each in [*calls, *overview.mine, *overview.others]}
    recent = [each for each in overview.recent if each.conversation.id not in listed]
    found = (
        ("danger", "Danger : à ouvrir d'abord", urgent),
        ("waiting", "File d'attente", waiting),
        ("left", "Messages laissés", left),
        ("mine", "Mes conversations", overview.mine),
        ("others", "Suivies par des collègues", overview.others),
        ("recent", "Récentes", recent),
    )
    return [Group(kind, title, [line(each, now) for each in lines]) for kind, title, lines in found]


def is_danger(conversation: Conversation, floor: Floor) -> bool:
    """Whether this conversation speaks of a danger."""
    return conversation.danger is not None or floor.reason is HandoffReason.DANGER


def line(waiting: Waiting, now: datetime) -> Line:
    """A conversation as its lists show it."""
    conversation, floor = waiting.conversation, waiting.floor
    return Line(
        id=conversation.id,
        name=waiting.first_name or words.NAMELESS,
        channel=words.CHANNELS[conversation.channel],
        why=_why(floor),
        when=_when(waiting, now),
        last_words=shortened(waiting.last_text),
        danger=danger_in_words(conversation) if is_danger(conversation, floor) else None,
        late=floor.state is FloorState.MESSAGE_LEFT and _promised(waiting) < now,
    )


def danger_in_words(conversation: Conversation) -> str:
    """What kind of danger."""
    return words.DANGERS.get(conversation.danger or "", "message de détresse")


def shortened(text: str) -> str:
    """The beginning of a text, on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= SHORT else f"{flat[:SHORT].rstrip()}…"


def bubbles(
    messages: Sequence[Message], now: datetime, topic_label: Callable[[str], str], after: int = 0
) -> list[Bubble]:
    """The messages after a seq, each with what surrounds it."""
    return [
        _bubble(message, before, now, topic_label)
        for before, message in _with_the_one_before(messages)
        if message.seq > after
    ]


def danger(opened: Opened, now: datetime) -> Danger | None:
    """The banner, if there is reason for one."""
    conversation = opened.conversation
    if not is_danger(conversation, opened.floor):
        return None
    when = words.day_at_hour(conversation.danger_at, now) if conversation.danger_at else ""
    told = any((message.topic or "").startswith("distress_") for message in opened.messages)
    return Danger(danger_in_words(conversation), when, told)


def standing(opened: Opened, counsellor: Counsellor, now: datetime) -> Standing:
    """Who has the floor, and what this counsellor may do about it."""
    floor = opened.floor
    talking = floor.state in COUNSELLOR_SPEAKS
    mine = talking and floor.counsellor_id == counsellor.id
    return Standing(
        state=floor.state.value,
        label=_state_label(opened, mine=mine),
        detail=_state_detail(floor, now),
        mine=mine,
        holder=opened.holder.name if talking and opened.holder else None,
        can_take=not talking and floor.state is not FloorState.OFF,
        off=floor.state is FloorState.OFF,
    )


def _state_label(opened: Opened, *, mine: bool) -> str:
    if mine:
        return "Vous avez la parole"
    if opened.floor.state in COUNSELLOR_SPEAKS and opened.holder:
        return f"{opened.holder.name} a la parole"
    return words.STATES[opened.floor.state]


def _state_detail(floor: Floor, now: datetime) -> str:
    if floor.state is FloorState.COUNSELLOR_IDLE:
        return "Sans nouvelles du jeune : l'assistant reprendra la parole bientôt."
    if floor.state in COUNSELLOR_SPEAKS and floor.taken_at:
        return f"depuis {words.hour(floor.taken_at)}"
    if floor.state is FloorState.QUEUED and floor.queued_at:
        return f"depuis {words.hour(floor.queued_at)}. {_why(floor)}."
    if floor.state is FloorState.MESSAGE_LEFT and floor.due_at:
        return f"Réponse promise {promise_in_words(floor.due_at, now)}. {_why(floor)}."
    return _why(floor)


def _why(floor: Floor) -> str:
    return words.REASONS[floor.reason] if floor.reason else ""


def _when(waiting: Waiting, now: datetime) -> str:
    floor = waiting.floor
    if floor.state is FloorState.QUEUED and floor.queued_at:
        return f"attend depuis {words.span(floor.queued_at, now)}"
    if floor.state is FloorState.MESSAGE_LEFT and floor.due_at:
        if floor.due_at < now:
            return f"promesse dépassée depuis {words.span(floor.due_at, now)}"
        return f"réponse promise {promise_in_words(floor.due_at, now)}"
    moment = waiting.last_at or floor.last_person_at
    return words.ago(moment, now) if moment else ""


def _promised(waiting: Waiting) -> datetime:
    return waiting.floor.due_at or waiting.conversation.created_at


def _with_the_one_before(messages: Sequence[Message]) -> Iterator[tuple[Message | None, Message]]:
    yield from pairwise((None, *messages))


def _bubble(message: Message, before: Message | None, now: datetime, topic_label: Callable[[str], str]) -> Bubble:
    day = words.day(message.at, now)
    return Bubble(
        seq=message.seq,
        side="person" if message.author is Author.PERSON else message.author.value,
        who=_who(message),
        at=message.at,
        hour=words.hour(message.at),
        text=message.text,
        note=words.KINDS[message.kind],
        topic=topic_label(message.topic) if message.topic else "",
        offered=[choice.label for choice in message.choices],
        links=message.links,
        day=day if before is None or words.day(before.at, now) != day else None,
    )


def _who(message: Message) -> str:
    if message.author is Author.COUNSELLOR:
        return message.name or "Conseiller"
    return {"me": "Jeune", "assistant": "Assistant", "system": "Information"}[message.author.value]


def calling(shown: Iterable[Group]) -> int:
    """How many conversations call for someone, in lists already made."""
    return sum(len(group.lines) for group in shown if group.kind in ("danger", "waiting", "left"))
