"""An appointment by its link: opening a page changes nothing, since scanners open links; a button does."""

from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.mission_locale.appointments import Appointment, Mode, TimeRefused, TooLate
from bot.mission_locale.errors import Refused, TryAgain
from bot.mission_locale.links import ChangedMeanwhile, DeadLink, Purpose, ViewOnly
from bot.services.appointment_links import ShownAppointment
from bot.web.calendar_file import MEDIA_TYPE, calendar_file
from bot.web.link_pages import HEADERS, LinkVisit, Paces, page_number, posted_fields
from bot.web.link_times import page_of
from bot.web.prescribers import form, prescribe

log = structlog.get_logger(__name__)

NOTICES = {
    "deplace": "C'est changé. Ton rendez-vous est confirmé à cette nouvelle heure.",
    "garde": "Tu gardes ton rendez-vous.",
    "change": "Ton rendez-vous a changé entre-temps. Voici où il en est.",
    "pris": "Zut, cette heure vient d'être prise, ou elle n'est plus possible. Choisis-en une autre.",
    "vieux": "Cette page avait trop attendu. Rien n'a été changé : recommence, s'il te plaît.",
}

type Handler = Callable[[LinkVisit], Awaitable[Response]]


def link_routes() -> list[Route]:
    """Every page behind a secret link."""
    return [
        Route("/rendez-vous/{token}", _guarded(show)),
        Route("/rendez-vous/{token}/agenda.ics", _guarded(calendar)),
        Route("/rendez-vous/{token}/deplacer", _guarded(times)),
        Route("/rendez-vous/{token}/deplacer", _guarded(move), methods=["POST"]),
        Route("/rendez-vous/{token}/annuler", _guarded(ask_cancel)),
        Route("/rendez-vous/{token}/annuler", _guarded(cancel), methods=["POST"]),
        Route("/prescripteur/{token}", _guarded(form)),
        Route("/prescripteur/{token}", _guarded(prescribe), methods=["POST"]),
    ]


def _guarded(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    """Boundary: a link that opens nothing, whatever the reason, and one that never was, are the same page."""

    async def answer(request: Request) -> Response:
        visit, paces = LinkVisit.of(request), _paces(request)
        address = request.client.host if request.client else ""
        if paces.requests.is_full(address) or paces.misses.is_full(address):
            return visit.page("slow", 429)
        paces.requests.count(address)
        try:
            return await handler(visit)
        except DeadLink:
            paces.misses.count(address)
            return visit.page("dead", 404)
        except TryAgain as error:
            log.warning("link_page_waits", why=type(error).__name__)
        except Exception:
            log.exception("link_page_failed")
        return visit.page("broken", 503)

    return answer


def _paces(request: Request) -> Paces:
    state = request.app.state
    if not hasattr(state, "link_paces"):
        state.link_paces = Paces.usual()
    paces: Paces = state.link_paces
    return paces


async def show(visit: LinkVisit) -> Response:
    """The appointment, and what can be done with it."""
    shown = await run_in_threadpool(visit.services.appointment_links.show, visit.token)
    return _shown(visit, shown, NOTICES.get(visit.request.query_params.get("fait", ""), ""))


async def calendar(visit: LinkVisit) -> Response:
    """The file for an agenda; after a cancellation, the one that takes it out."""
    links, services = visit.services.appointment_links, visit.services
    shown = await run_in_threadpool(links.for_calendar, visit.token)
    body = calendar_file(shown, services.office, links.address(visit.token), services.clock())
    headers = {**HEADERS, "content-disposition": 'attachment; filename="rendez-vous.ics"'}
    return Response(body, 200, headers, MEDIA_TYPE)


async def times(visit: LinkVisit) -> Response:
    """The times to which it could be moved."""
    return await _times(visit, page_number(visit.request), NOTICES.get(visit.request.query_params.get("fait", ""), ""))


async def move(visit: LinkVisit) -> Response:
    """Takes another time."""
    posted = await posted_fields(visit.request)
    here = f"/rendez-vous/{visit.token}"
    start, seq = _moment(posted.get("heure", "")), _number(posted.get("suite", ""))
    if not visit.is_genuine(posted) or seq is None:
        return await _refused(visit, f"{here}/deplacer?fait=vieux")
    if start is None:
        return await _refused(visit, f"{here}/deplacer?fait=pris")
    try:
        await run_in_threadpool(visit.services.appointment_links.move, visit.token, start, seq)
    except TimeRefused:
        return visit.go_to(f"{here}/deplacer?fait=pris")
    except ChangedMeanwhile:
        return visit.go_to(f"{here}?fait=change")
    except (TooLate, ViewOnly):
        return visit.go_to(here)
    return visit.go_to(f"{here}?fait=deplace")


async def ask_cancel(visit: LinkVisit) -> Response:
    """Asks once more before anything is cancelled."""
    shown = await run_in_threadpool(visit.services.appointment_links.show, visit.token)
    if not _may_change(shown):
        return _shown(visit, shown, "")
    return visit.page("cancel", notice="", **_words(visit, shown))


async def cancel(visit: LinkVisit) -> Response:
    """Cancels. The link is dead afterwards, so the answer itself says that it is done."""
    posted = await posted_fields(visit.request)
    here, seq = f"/rendez-vous/{visit.token}", _number(posted.get("suite", ""))
    if not visit.is_genuine(posted) or seq is None:
        return await _refused(visit, f"{here}?fait=vieux")
    try:
        shown = await run_in_threadpool(visit.services.appointment_links.cancel, visit.token, seq)
    except ChangedMeanwhile:
        return visit.go_to(f"{here}?fait=change")
    except (TooLate, ViewOnly):
        return visit.go_to(here)
    return visit.page("cancelled", notice="", **_words(visit, shown))


async def _times(visit: LinkVisit, number: int, notice: str) -> Response:
    links = visit.services.appointment_links
    shown = await run_in_threadpool(links.show, visit.token)
    if not _may_change(shown):
        return _shown(visit, shown, "")
    try:
        found = await run_in_threadpool(links.times, visit.token)
    except DeadLink:
        raise
    except Refused:
        found = ()
    return visit.page("move", notice=notice, times=page_of(found, number), **_words(visit, shown))


async def _refused(visit: LinkVisit, address: str) -> Response:
    # Even a forged request learns nothing about a link that opens nothing.
    await run_in_threadpool(visit.services.appointment_links.show, visit.token)
    return visit.go_to(address)


def _shown(visit: LinkVisit, shown: ShownAppointment, notice: str) -> Response:
    return visit.page("show", notice=notice, **_words(visit, shown))


def _may_change(shown: ShownAppointment) -> bool:
    return shown.can_change and shown.purpose is Purpose.MANAGE


def _words(visit: LinkVisit, shown: ShownAppointment) -> dict[str, object]:
    appointment = shown.appointment
    return {
        "appointment": appointment,
        "reason": shown.reason,
        "place": place_of(visit, appointment),
        "here": f"/rendez-vous/{visit.token}",
        "may_change": _may_change(shown),
        "manages": shown.purpose is Purpose.MANAGE,
    }


def place_of(visit: LinkVisit, appointment: Appointment) -> str:
    """Where it takes place, in words."""
    by = appointment.mode.label
    return f"{by}, {visit.services.office.address}" if appointment.mode is Mode.OFFICE else by


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None
