"""« Cette réponse est fausse »: the page on which a counsellor says so, beside the words that led to it."""

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from bot.mission_locale.corrections import NothingChanged
from bot.mission_locale.misunderstood import UnknownLabel
from bot.services.doubts import LONGEST_NOTE, Doubt, NotAnAnswer, Told, TooLong
from bot.web.console_answers import address_of_answer
from bot.web.console_misunderstood import CHOICES, CHOOSE_FIRST
from bot.web.console_pages import Pieces, address_of, go_to, page
from bot.web.console_sessions import Visit
from bot.web.console_stream import stream_address

NOTHING_TO_KEEP = (
    "Vous dites que le jeune parlait d'autre chose, mais son message n'est pas à garder : il n'y a rien à enregistrer."
)
TOO_LONG = f"Votre remarque est trop longue : {LONGEST_NOTE} caractères au plus."
NOTICES = {
    "reported": "C'est signalé aux personnes qui corrigent les réponses. Merci !",
    "reported_kept": (
        "C'est signalé aux personnes qui corrigent les réponses, et le message est gardé comme phrase de test."
    ),
    "kept": "Le message est gardé comme phrase de test, avec le sujet que vous avez choisi.",
}


async def show(visit: Visit) -> Response:
    """The answer, the sentence that led to it, and what can be said of them."""
    return await run_in_threadpool(_page, visit)


async def tell(visit: Visit) -> Response:
    """Keep what the counsellor says, and lead on to the draft or back to the conversation."""
    return await run_in_threadpool(_tell, visit)


def _seq(visit: Visit) -> int:
    named = str(visit.request.path_params.get("seq", ""))
    if not (named.isascii() and named.isdecimal() and len(named) < 10):
        raise NotAnAnswer
    return int(named)


def _tell(visit: Visit) -> Response:
    posted = visit.posted
    doubt = Doubt(posted.get("expected", ""), posted.get("note", ""), keep_sentence="keep" in posted)
    try:
        told = visit.services.doubts.tell(visit.conversation_id, _seq(visit), doubt, visit.counsellor)
    except UnknownLabel:
        return _page(visit, fault=CHOOSE_FIRST, doubt=doubt, status=422)
    except NothingChanged:
        return _page(visit, fault=NOTHING_TO_KEEP, doubt=doubt, status=422)
    except TooLong:
        return _page(visit, fault=TOO_LONG, doubt=doubt, status=422)
    return go_to(_next_page(visit, told))


def _next_page(visit: Visit, told: Told) -> str:
    if told.text_is_wrong and not told.reported:
        return address_of_answer(told.topic, "doubted_kept" if told.sentence_kept else "doubted", "corriger")
    if told.reported:
        return address_of(visit.conversation_id, "reported_kept" if told.sentence_kept else "reported")
    return address_of(visit.conversation_id, "kept")


def _page(visit: Visit, *, fault: str = "", doubt: Doubt | None = None, status: int = 200) -> Response:
    seq = _seq(visit)
    doubted = visit.services.doubts.look(visit.conversation_id, seq, visit.counsellor)
    lists = Pieces(visit).lists(visit.conversation_id)
    return page(
        "doubt",
        status,
        counsellor=visit.counsellor,
        csrf=visit.csrf,
        lists=lists,
        stream=stream_address(None, 0, {"lists": lists}, visit.conversation_id),
        conversation_id=visit.conversation_id,
        seq=seq,
        doubted=doubted,
        topic_label=visit.services.notices.label(doubted.topic),
        families=CHOICES,
        doubt=doubt or Doubt(doubted.topic),
        corrects=visit.corrects,
        longest=LONGEST_NOTE,
        fault=fault,
    )
