"""The page of messages that were not understood: a counsellor says what each one meant, or throws it away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from bot.mission_locale.misunderstood import FAMILIES, Misunderstood, NoLongerKept, UnknownLabel
from bot.mission_locale.opening_hours import PARIS
from bot.web import console_labels, console_words
from bot.web.console_pages import HEADERS, Pieces, go_to, page, piece
from bot.web.console_sessions import IDENTIFIER, Visit
from bot.web.console_stream import stream_address

NAME = "incompris"
PLACE = f"/console/{NAME}"
CHOOSE_FIRST = "Choisissez d'abord un sens dans la liste."
THROWN = "C'est jeté : ce message n'est plus gardé."
GONE = "Ce message n'est plus là : un collègue l'a jeté, ou ses six mois sont passés."
NOTICES = {"thrown": THROWN, "gone": GONE}


@dataclass(frozen=True)
class Meaning:
    """One thing that a message can mean."""

    label: str
    words: str


@dataclass(frozen=True)
class Family:
    """Meanings that go together."""

    title: str
    meanings: Sequence[Meaning]


@dataclass(frozen=True)
class Line:
    """One message as the page shows it."""

    id: str
    text: str
    seen: str
    likeliest: Sequence[Meaning]
    label: str | None
    means: str


CHOICES = [
    Family(console_labels.FAMILIES[name], [Meaning(label, console_labels.LABELS[label]) for label in labels])
    for name, labels in FAMILIES.items()
]


async def show(visit: Visit) -> Response:
    """What waits to be labelled; what has just been labelled stands above, to change one's mind."""
    notice = NOTICES.get(visit.request.query_params.get("notice", ""), "")
    return await run_in_threadpool(_page, visit, notice=notice, done=visit.request.query_params.get("done", ""))


async def label(visit: Visit) -> Response:
    """Keep what the counsellor says it means."""
    try:
        return await run_in_threadpool(_label, visit)
    except NoLongerKept:
        return _over(visit, "gone")


async def discard(visit: Visit) -> Response:
    """Throw one away."""
    try:
        await run_in_threadpool(visit.services.misunderstood.discard, _named(visit), visit.counsellor.id)
    except NoLongerKept:
        return _over(visit, "gone")
    return _over(visit, "thrown")


async def download(visit: Visit) -> Response:
    """The labelled sentences, as a file."""
    text = await run_in_threadpool(visit.services.misunderstood.export)
    day = visit.services.clock().astimezone(PARIS).date()
    named = {"content-disposition": f'attachment; filename="phrases-classees-{day.isoformat()}.yml"'}
    return Response(text, media_type="text/yaml", headers={**HEADERS, **named})


def line(message: Misunderstood, now: datetime) -> Line:
    """A message in the words of the page."""
    return Line(
        id=message.id,
        text=message.text,
        seen=_seen(message, now),
        likeliest=[Meaning(name, console_labels.LABELS[name]) for name in message.likeliest],
        label=message.label,
        means=console_labels.LABELS[message.label] if message.label else "",
    )


def _seen(message: Misunderstood, now: datetime) -> str:
    day = console_words.named_day(message.received_on, now).lower()
    return f"reçu une fois, {day}" if message.times == 1 else f"reçu {message.times} fois, la première {day}"


def _named(visit: Visit) -> str:
    named = str(visit.request.path_params.get("message_id", ""))
    if not IDENTIFIER.fullmatch(named):
        raise NoLongerKept
    return named


def _label(visit: Visit) -> Response:
    message_id = _named(visit)
    try:
        labelled = visit.services.misunderstood.label(message_id, visit.posted.get("label", ""), visit.counsellor.id)
    except UnknownLabel:
        return _refused(visit, message_id)
    if visit.live:
        return page("answer", html=_item(visit, labelled, just_done=True))
    return go_to(f"{PLACE}?done={message_id}#asked-{message_id}")


def _item(visit: Visit, message: Misunderstood, *, just_done: bool = False, fault: str = "") -> str:
    shown = line(message, visit.services.clock())
    return piece("_misunderstood", line=shown, families=CHOICES, csrf=visit.csrf, just_done=just_done, fault=fault)


def _over(visit: Visit, notice: str) -> Response:
    """Nothing is left to show of it but what became of it."""
    return page("_no_longer_kept", notice=NOTICES[notice]) if visit.live else go_to(f"{PLACE}?notice={notice}")


def _refused(visit: Visit, message_id: str) -> Response:
    if not visit.live:
        return _page(visit, fault=CHOOSE_FIRST, status=422)
    message = visit.services.misunderstood.get(message_id)
    return page("answer", 422, html=_item(visit, message, fault=CHOOSE_FIRST))


def _page(visit: Visit, *, notice: str = "", fault: str = "", done: str = "", status: int = 200) -> Response:
    service = visit.services.misunderstood
    waiting, lists = service.waiting(), Pieces(visit).lists(NAME)
    return page(
        "misunderstood",
        status,
        counsellor=visit.counsellor,
        csrf=visit.csrf,
        lists=lists,
        stream=stream_address(None, 0, {"lists": lists}, NAME),
        notice=notice,
        fault=fault,
        done=_just_done(visit, done),
        items=[_item(visit, message) for message in waiting],
        more=service.count_waiting() - len(waiting),
    )


def _just_done(visit: Visit, message_id: str) -> str:
    if not IDENTIFIER.fullmatch(message_id):
        return ""
    try:
        message = visit.services.misunderstood.get(message_id)
    except NoLongerKept:
        return ""
    return _item(visit, message, just_done=True) if message.label else ""
