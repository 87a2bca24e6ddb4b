"""What a counsellor does about a danger or a promise, and the switch that silences the assistant."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from bot.mission_locale.alerts import AlertClosed, AlertSeen, NoteMissing
from bot.mission_locale.conversations import Channel
from bot.mission_locale.switches import ALL, SCOPES
from bot.services.switches import UnknownScope
from bot.web import console_words as words
from bot.web.console_pages import Pieces, address_of, go_to, page
from bot.web.console_sessions import Visit
from bot.web.console_stream import stream_address

SWITCH = "arret"
PLACE = f"/console/{SWITCH}"
NAMES = {ALL: "Partout", Channel.WEB.value: "Sur le site", Channel.TELEGRAM.value: "Sur Telegram"}
NOTICES = {
    "seen": "C'est noté : vos collègues lisent que vous l'avez vu.",
    "seen_before": "Un collègue l'avait déjà vu.",
    "note": "Écrivez ce qui a été fait avant de clore.",
    "danger_closed": "L'alerte est close, avec ce qui a été fait.",
    "danger_over": "Cette alerte était déjà close.",
    "promise_kept": "C'est noté : la promesse est tenue.",
    "not_owed": "Aucune réponse n'était due : rien n'a changé.",
}
SWITCH_NOTICES = {
    "off": "L'assistant est arrêté. Les jeunes lisent le téléphone, l'adresse et les horaires.",
    "on": "L'assistant est remis en marche.",
}

type Handler = Callable[[Visit], Awaitable[Response]]


@dataclass(frozen=True)
class Scope:
    """One line of the switch page."""

    scope: str
    name: str
    state: str
    is_off: bool


async def acknowledge(visit: Visit) -> Response:
    """« Vu par … »."""
    try:
        await run_in_threadpool(visit.services.dangers.acknowledge, visit.conversation_id, visit.counsellor)
    except AlertSeen:
        return _back(visit, "seen_before")
    except AlertClosed:
        return _back(visit, "danger_over")
    return _back(visit, "seen")


async def close(visit: Visit) -> Response:
    """What was done is written down; only then does the conversation leave the head of the list."""
    note = visit.posted.get("note", "").replace("\r\n", "\n")
    try:
        await run_in_threadpool(visit.services.dangers.close, visit.conversation_id, visit.counsellor, note)
    except NoteMissing:
        return _back(visit, "note")
    except AlertClosed:
        return _back(visit, "danger_over")
    return _back(visit, "danger_closed")


async def kept(visit: Visit) -> Response:
    """The answer was given by other means."""
    done = await run_in_threadpool(visit.services.handoff.kept_elsewhere, visit.conversation_id, visit.counsellor)
    return _back(visit, "promise_kept" if done else "not_owed")


async def show_switch(visit: Visit) -> Response:
    """What is off, and the buttons that change it."""
    return await run_in_threadpool(_switch_page, visit)


async def switch(visit: Visit) -> Response:
    """Off or on, for everything, a channel or a conversation."""
    scope, wanted = visit.posted.get("scope", ""), visit.posted.get("wanted", "")
    act = visit.services.switches.on if wanted == "on" else visit.services.switches.off
    try:
        await run_in_threadpool(act, scope, visit.counsellor)
    except UnknownScope:
        return go_to(PLACE)
    return go_to(f"{PLACE}?notice={'on' if wanted == 'on' else 'off'}")


_CONVERSATION = "/conversations/{conversation_id}"
ADDRESSES: tuple[tuple[str, Handler, str], ...] = (
    (f"{_CONVERSATION}/danger/seen", acknowledge, "POST"),
    (f"{_CONVERSATION}/danger/close", close, "POST"),
    (f"{_CONVERSATION}/kept", kept, "POST"),
    (f"/{SWITCH}", show_switch, "GET"),
    (f"/{SWITCH}", switch, "POST"),
)


def _back(visit: Visit, notice: str) -> Response:
    return go_to(address_of(visit.conversation_id, notice))


def _switch_page(visit: Visit) -> Response:
    lists = Pieces(visit).lists(SWITCH)
    return page(
        "switch",
        counsellor=visit.counsellor,
        csrf=visit.csrf,
        lists=lists,
        scopes=_scopes(visit, visit.services.clock()),
        notice=SWITCH_NOTICES.get(visit.request.query_params.get("notice", ""), ""),
        stream=stream_address(None, 0, {"lists": lists}, SWITCH),
    )


def _scopes(visit: Visit, now: datetime) -> list[Scope]:
    off = {each.scope: each for each in visit.services.switches.all_off()}
    named = {
        **{scope: NAMES[scope] for scope in SCOPES},
        **{one: "Une conversation" for one in off if one not in SCOPES},
    }
    return [
        Scope(
            scope,
            name,
            f"arrêté {words.day_at_hour(off[scope].off_at, now)}" if scope in off else "en marche",
            scope in off,
        )
        for scope, name in named.items()
    ]
