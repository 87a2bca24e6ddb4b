"""The pages on which editors read the answers as young people do, correct them, publish, and go back."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from bot.mission_locale.corrections import FIELDS, BadWording, MovedOn, NothingChanged, Remark
from bot.mission_locale.opening_hours import PARIS
from bot.mission_locale.roles import Right
from bot.services.corrections import OpenedAnswer
from bot.services.typed_wording import typed
from bot.web import console_answer_words as answer_words
from bot.web import console_words
from bot.web.console_pages import HEADERS, Pieces, go_to, page
from bot.web.console_sessions import IDENTIFIER, Visit
from bot.web.console_stream import stream_address

NAME = "reponses"
PLACE = f"/console/{NAME}"

type Act = Callable[[], object]


async def show_list(visit: Visit) -> Response:
    """Every answer, and where it stands."""
    visit.needs(Right.CORRECT_ANSWERS)
    return await run_in_threadpool(_list, visit)


async def show(visit: Visit) -> Response:
    """One answer."""
    return await run_in_threadpool(_page, visit, notice=visit.request.query_params.get("notice", ""))


async def save(visit: Visit) -> Response:
    """Keep the draft; what cannot be kept comes back as it was typed."""
    return await run_in_threadpool(_save, visit)


async def publish(visit: Visit) -> Response:
    """Put the draft in force."""
    corrections, mark = visit.services.corrections, visit.posted.get("mark", "")
    return await _act(
        visit, "published", lambda: corrections.publish(_topic(visit), mark, _number(visit, "number"), visit.counsellor)
    )


async def discard(visit: Visit) -> Response:
    """Throw the draft away."""
    corrections, mark = visit.services.corrections, visit.posted.get("mark", "")
    return await _act(visit, "discarded", lambda: corrections.discard(_topic(visit), mark, visit.counsellor))


async def bring_back(visit: Visit) -> Response:
    """Make an earlier version the one in force."""
    corrections, wanted = visit.services.corrections, _number(visit, "wanted")
    return await _act(
        visit,
        "restored",
        lambda: corrections.bring_back(_topic(visit), wanted, _number(visit, "number"), visit.counsellor),
    )


async def close_report(visit: Visit) -> Response:
    """A report was dealt with."""
    corrections, report = visit.services.corrections, visit.posted.get("report", "")
    named = report if IDENTIFIER.fullmatch(report) else ""
    return await _act(visit, "closed", lambda: corrections.close_report(_topic(visit), named, visit.counsellor))


async def download(visit: Visit) -> Response:
    """The test sentences, as a file."""
    visit.needs(Right.CORRECT_ANSWERS)
    text = await run_in_threadpool(visit.services.doubts.export)
    day = visit.services.clock().astimezone(PARIS).date()
    named = {"content-disposition": f'attachment; filename="phrases-de-test-{day.isoformat()}.yml"'}
    return Response(text, media_type="text/yaml", headers={**HEADERS, **named})


def address_of_answer(topic: str, notice: str = "", anchor: str = "contenu") -> str:
    """Where an answer is shown."""
    query = f"?notice={notice}" if notice else ""
    return f"{PLACE}/{topic}{query}#{anchor}"


def _topic(visit: Visit) -> str:
    return str(visit.request.path_params.get("topic", ""))


def _number(visit: Visit, name: str) -> int:
    given = visit.posted.get(name, "")
    # What no page of ours sends matches no version.
    return int(given) if given.isascii() and given.isdecimal() and len(given) < 9 else -1


async def _act(visit: Visit, notice: str, act: Act) -> Response:
    try:
        await run_in_threadpool(act)
    except MovedOn:
        return await run_in_threadpool(_page, visit, fault=answer_words.RACED, status=409)
    except BadWording as bad:
        wrong = answer_words.remarked(bad.remarks, refuses=True)
        fault = f"{answer_words.CANNOT_PUBLISH} {' '.join(wrong)}"
        return await run_in_threadpool(_page, visit, fault=fault, status=422)
    return go_to(address_of_answer(_topic(visit), notice))


def _save(visit: Visit) -> Response:
    fields = {name: visit.posted.get(name, "") for name in FIELDS}
    seen, number = visit.posted.get("mark", ""), _number(visit, "number")
    try:
        visit.services.corrections.save(_topic(visit), fields, seen, number, visit.counsellor)
    except BadWording as bad:
        return _page(visit, fault=answer_words.WRONG, fields=fields, remarks=bad.remarks, status=422)
    except NothingChanged:
        return _page(visit, fault=answer_words.SAME, fields=fields, status=422)
    except MovedOn:
        return _page(visit, fault=answer_words.RACED_SAVE, fields=fields, status=409)
    return go_to(address_of_answer(_topic(visit), "saved", "brouillon"))


def _list(visit: Visit) -> Response:
    found, lists = visit.services.corrections.listed(visit.counsellor), Pieces(visit).lists(NAME)
    return page(
        "answers",
        **_frame(visit, lists),
        answers=found,
        sentences=len(visit.services.doubts.sentences()),
    )


def _page(
    visit: Visit,
    *,
    notice: str = "",
    fault: str = "",
    fields: Mapping[str, str] | None = None,
    remarks: Sequence[Remark] = (),
    status: int = 200,
) -> Response:
    opened = visit.services.corrections.open(_topic(visit), visit.counsellor)
    waiting = opened.waiting
    written = typed(waiting.spoken.wording if waiting else opened.spoken.wording)
    return page(
        "answer_page",
        status,
        **_frame(visit, Pieces(visit).lists(NAME)),
        opened=opened,
        state=answer_words.state_of(opened),
        waiting=_waiting(visit, opened),
        conflicts=[(answer_words.LABELS[each.field], each) for each in opened.conflicts],
        history=_history(visit, opened),
        reports=[(report, who, _when(visit, report.reported_at)) for report, who in opened.reports],
        fields=answer_words.form_fields(fields or written, remarks),
        notice=answer_words.NOTICES.get(notice, ""),
        fault=fault,
        give_back=fields is None and notice not in answer_words.TEXT_IS_DEALT_WITH,
        placeholders=[f"{{{name}}}" for name in visit.services.notices.office_words],
    )


def _frame(visit: Visit, lists: str) -> dict[str, object]:
    return {
        "counsellor": visit.counsellor,
        "csrf": visit.csrf,
        "lists": lists,
        "stream": stream_address(None, 0, {"lists": lists}, NAME),
    }


def _waiting(visit: Visit, opened: OpenedAnswer) -> dict[str, object] | None:
    if (waiting := opened.waiting) is None:
        return None
    return {
        "mark": waiting.draft.mark,
        "author": waiting.author,
        "when": _when(visit, waiting.draft.saved_at),
        "spoken": waiting.spoken,
        "changes": answer_words.changes(waiting.differences),
        "refused": answer_words.remarked(waiting.remarks, refuses=True),
        "warned": answer_words.remarked(waiting.remarks, refuses=False),
        "moved": ", ".join(answer_words.LABELS[name].lower() for name in waiting.moved),
        "publishable": waiting.publishable,
    }


def _history(visit: Visit, opened: OpenedAnswer) -> list[dict[str, object]]:
    return [
        {
            "number": past.version.number,
            "when": _when(visit, past.version.published_at),
            "author": past.author,
            "publisher": past.publisher,
            "back_to": past.version.back_to,
            "changes": answer_words.changes(past.differences),
            "in_force": past.version.number == opened.number,
        }
        for past in opened.history
    ]


def _when(visit: Visit, moment: datetime) -> str:
    return console_words.day_at_hour(moment, visit.services.clock())
