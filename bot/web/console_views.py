"""What the console's templates show, made from what the services give: lists, bubbles, and who has the floor."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from bot.mission_locale.callbacks import Callback
from bot.mission_locale.conversations import Author, Link, Message
from bot.mission_locale.handoff import COUNSELLOR_SPEAKS, Floor, FloorState
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
    seen: str = ""
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
    """The banner over a conversation in which someone is in danger: what they were told, and who knows."""

    kind: str
    when: str
    numbers: Sequence[str]
    seen: str
    acknowledged: bool


@dataclass(frozen=True)
class PastDanger:
    """A danger that was dealt with, and what was done."""

    head: str
    note: str


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
    can_reply: bool = False
    owed: str = ""
    undelivered: str = ""


def groups(overview: Overview, now: datetime) -> list[Group]:
    """The lists of the first page, the most urgent first; a conversation is in one of them only."""
    calls = [*overview.dangers, *overview.queue, *overview.messages_left]
    urgent = [each for each in calls if each.conversation.id in overview.alerts]
    calm = [each for each in calls if each not in urgent]
    waiting = [each for each in calm if each.floor.state is FloorState.QUEUED]
    left = sorted((each for each in calm if each not in waiting), key=lambda each: _promised(each, overview))
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
    return [Group(kind, title, [line(each, overview, now) for each in lines]) for kind, title, lines in found]


def line(waiting: Waiting, overview: Overview, now: datetime) -> Line:
    """A conversation as its lists show it."""
    conversation, floor = waiting.conversation, waiting.floor
    alert, owed = overview.alerts.get(conversation.id), overview.owed.get(conversation.id)
    promised = _promised(waiting, overview)
    return Line(
        id=conversation.id,
        name=waiting.first_name or words.NAMELESS,
        channel=words.CHANNELS[conversation.channel],
        why=_why(floor),
        when=_when(waiting, promised, owed, now),
        last_words=shortened(waiting.last_text),
        danger=words.danger(alert.kind) if alert else None,
        seen=_seen_by(overview.seen_by.get(conversation.id)) if alert else "",
        late=_is_promised(floor, owed) and promised < now,
    )


def shortened(text: str) -> str:
    """The beginning of a text, on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= SHORT else f"{flat[:SHORT].rstrip()}…"


def bubbles(opened: Opened, now: datetime, topic_label: Callable[[str], str], after: int = 0) -> list[Bubble]:
    """The messages after a seq, each with what surrounds it."""
    return [
        _bubble(message, before, now, topic_label, undelivered=message.seq in opened.undelivered)
        for before, message in _with_the_one_before(opened.messages)
        if message.seq > after
    ]


def danger(opened: Opened, now: datetime) -> Danger | None:
    """The banner, as long as the alert is open."""
    if opened.alert is None:
        return None
    alert = opened.alert.alert
    told = [message for message in opened.messages if (message.topic or "").startswith("distress_")]
    numbers = dict.fromkeys(link.label for message in told for link in message.links)
    seen = _seen_by(opened.alert.seen_by)
    if alert.seen_at:
        seen = f"{seen} {words.day_at_hour(alert.seen_at, now)}"
    return Danger(
        words.danger(alert.kind), words.day_at_hour(alert.last_at, now), list(numbers), seen, alert.seen_at is not None
    )


def past_dangers(opened: Opened, now: datetime) -> list[PastDanger]:
    """What was done about dangers that are over."""
    return [
        PastDanger(
            f"{words.danger(each.alert.kind)}, {words.day_at_hour(each.alert.raised_at, now)} : "
            f"traité par {each.closed_by or 'un collègue'}, {words.day_at_hour(each.alert.closed_at, now)}",
            each.alert.note or "",
        )
        for each in opened.alerts
        if each.alert.closed_at
    ]


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
        can_take=not talking and (floor.state is not FloorState.OFF or opened.alert is not None),
        off=floor.state is FloorState.OFF,
        can_reply=mine or floor.state is FloorState.MESSAGE_LEFT,
        owed=_owed_in_words(opened.owed, now) if opened.owed else "",
        undelivered=_undelivered(opened, now),
    )


def _owed_in_words(owed: Callback, now: datetime) -> str:
    if owed.is_overdue(now):
        return f"Réponse promise {words.day_at_hour(owed.due_at, now)} au plus tard : promesse dépassée."
    return f"Réponse promise {promise_in_words(owed.due_at, now)}."


def _undelivered(opened: Opened, now: datetime) -> str:
    """The last thing said did not arrive: nobody should believe that it was read."""
    said = [message for message in opened.messages if message.author is not Author.PERSON]
    if not said or said[-1].seq not in opened.undelivered:
        return ""
    blocked = opened.undelivered[said[-1].seq] == "blocked"
    why = "le jeune a bloqué l'assistant ou fermé son compte" if blocked else "le canal l'a refusé"
    return f"Non remis : le message {words.day_at_hour(said[-1].at, now)} n'est pas arrivé, {why}."


def _seen_by(name: str | None) -> str:
    return f"vu par {name}" if name else "pas encore vu"


def _is_promised(floor: Floor, owed: Callback | None) -> bool:
    return owed is not None or floor.state is FloorState.MESSAGE_LEFT


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
    if floor.state is FloorState.MESSAGE_LEFT and floor.due_at and floor.due_at > now:
        return f"Réponse promise {promise_in_words(floor.due_at, now)}. {_why(floor)}."
    return _why(floor)


def _why(floor: Floor) -> str:
    return words.REASONS[floor.reason] if floor.reason else ""


def _when(waiting: Waiting, promised: datetime, owed: Callback | None, now: datetime) -> str:
    floor = waiting.floor
    if floor.state is FloorState.QUEUED and floor.queued_at:
        return f"attend depuis {words.span(floor.queued_at, now)}"
    if floor.state not in COUNSELLOR_SPEAKS and _is_promised(floor, owed):
        if promised < now:
            return f"promesse dépassée depuis {words.span(promised, now)}"
        return f"réponse promise {promise_in_words(promised, now)}"
    moment = waiting.last_at or floor.last_person_at
    return words.ago(moment, now) if moment else ""


def _promised(waiting: Waiting, overview: Overview) -> datetime:
    """The first date given: an apology moves what the young person reads, not what the team owes."""
    owed = overview.owed.get(waiting.conversation.id)
    return owed.due_at if owed else waiting.floor.due_at or waiting.conversation.created_at


def _with_the_one_before(messages: Sequence[Message]) -> Iterator[tuple[Message | None, Message]]:
    yield from pairwise((None, *messages))


def _bubble(
    message: Message, before: Message | None, now: datetime, topic_label: Callable[[str], str], *, undelivered: bool
) -> Bubble:
    day = words.day(message.at, now)
    return Bubble(
        seq=message.seq,
        side="person" if message.author is Author.PERSON else message.author.value,
        who=_who(message),
        at=message.at,
        hour=words.hour(message.at),
        text=message.text,
        note="non remis" if undelivered else words.KINDS[message.kind],
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
