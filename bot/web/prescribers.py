"""The form with which a school or a CCAS books for a young person: why, when, for whom."""

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from bot.mission_locale.appointments import BookableTime, Mode, Reason, TimeRefused, day_and_hour
from bot.mission_locale.errors import Refused
from bot.mission_locale.links import DeadLink, Prescriber
from bot.services.prescribing import Referral, Referred
from bot.web.link_pages import LinkVisit, page_number, posted_fields
from bot.web.link_times import Hour, page_of

KEY = re.compile(r"[A-Za-z0-9_-]{22}")
FAULTS = {
    "bad_name": "Écrivez le prénom seul, sans chiffre.",
    "bad_phone": "Ce numéro de téléphone n'est pas complet : il faut dix chiffres, ou rien.",
    "phone_needed": "Pour un rendez-vous par téléphone, il faut un numéro à appeler.",
    "too_many_bookings": "Vous avez pris beaucoup de rendez-vous en une heure. Réessayez plus tard, ou appelez-nous.",
    "time_refused": "Cette heure n'est plus libre. Choisissez-en une autre ci-dessous.",
    "old_page": "Cette page avait trop attendu. Rien n'a été réservé : envoyez-la de nouveau.",
    "refused": "Ce rendez-vous n'a pas pu être pris. Choisissez une autre heure, ou appelez-nous.",
}


@dataclass(frozen=True)
class Typed:
    """What the form holds, as typed."""

    first_name: str = ""
    phone: str = ""
    mode: str = Mode.OFFICE.value
    key: str = ""


async def form(visit: LinkVisit) -> Response:
    """The step that comes next, by what the address already says; nothing is kept."""
    prescriber = await run_in_threadpool(visit.services.prescribing.open, visit.token)
    reason = await _reason(visit, visit.request.query_params.get("motif", ""))
    if reason is None:
        reasons = await run_in_threadpool(visit.services.prescribing.reasons)
        return visit.page("refer_reason", prescriber=prescriber, reasons=reasons, here=_here(visit))
    start = _moment(visit.request.query_params.get("heure", ""))
    if start is None:
        times = await run_in_threadpool(visit.services.prescribing.times, reason.id)
        return _times(visit, prescriber, reason, times)
    return _person(visit, prescriber, reason, [_hour(start)], Typed(key=secrets.token_urlsafe(16)))


async def prescribe(visit: LinkVisit) -> Response:
    """Books; what is wrong is said above the form, which keeps what was typed."""
    posted = await posted_fields(visit.request)
    prescriber = await run_in_threadpool(visit.services.prescribing.open, visit.token)
    reason, start = await _reason(visit, posted.get("motif", "")), _moment(posted.get("heure", ""))
    if reason is None or start is None:
        return visit.go_to(_here(visit))
    typed = _typed(posted)
    if not visit.is_genuine(posted) or not KEY.fullmatch(typed.key):
        fresh = Typed(typed.first_name, typed.phone, typed.mode, secrets.token_urlsafe(16))
        return _person(visit, prescriber, reason, [_hour(start)], fresh, "old_page", status=403)
    try:
        referred = await run_in_threadpool(
            visit.services.prescribing.book, visit.token, _referral(typed, reason, start)
        )
    except DeadLink:
        raise
    except TimeRefused as refused:
        others = [_hour(each.start) for each in refused.nearest]
        return _person(visit, prescriber, reason, others, typed, "time_refused", status=409)
    except Refused as refused:
        fault = refused.code if refused.code in FAULTS else "refused"
        return _person(visit, prescriber, reason, [_hour(start)], typed, fault, status=422)
    return _done(visit, prescriber, reason, referred)


def _times(visit: LinkVisit, prescriber: Prescriber, reason: Reason, times: Sequence[BookableTime]) -> Response:
    found = page_of(times, page_number(visit.request))
    return visit.page("refer_time", prescriber=prescriber, reason=reason, times=found, here=_here(visit))


def _person(
    visit: LinkVisit,
    prescriber: Prescriber,
    reason: Reason,
    hours: Sequence[Hour],
    typed: Typed,
    fault: str = "",
    *,
    status: int = 200,
) -> Response:
    return visit.page(
        "refer_person",
        status,
        prescriber=prescriber,
        reason=reason,
        hours=hours,
        typed=typed,
        fault=FAULTS.get(fault, ""),
        faulty=fault,
        here=_here(visit),
    )


def _done(visit: LinkVisit, prescriber: Prescriber, reason: Reason, referred: Referred) -> Response:
    return visit.page(
        "referred",
        prescriber=prescriber,
        reason=reason,
        appointment=referred.appointment,
        address=referred.address,
        here=_here(visit),
    )


async def _reason(visit: LinkVisit, reason_id: str) -> Reason | None:
    reasons = await run_in_threadpool(visit.services.prescribing.reasons)
    return next((reason for reason in reasons if reason.id == reason_id), None)


def _referral(typed: Typed, reason: Reason, start: datetime) -> Referral:
    mode = Mode.TELEPHONE if typed.mode == Mode.TELEPHONE else Mode.OFFICE
    return Referral(typed.first_name, typed.phone or None, reason.id, start, mode, typed.key)


def _typed(posted: Mapping[str, str]) -> Typed:
    return Typed(
        posted.get("prenom", "")[:80], posted.get("telephone", "")[:40], posted.get("mode", ""), posted.get("cle", "")
    )


def _hour(start: datetime) -> Hour:
    label = day_and_hour(start)
    return Hour(start.isoformat(), label, label)


def _moment(text: str) -> datetime | None:
    try:
        # An address carries a plus sign as a space.
        moment = datetime.fromisoformat(text.replace(" ", "+"))
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _here(visit: LinkVisit) -> str:
    return f"/prescripteur/{visit.token}"
