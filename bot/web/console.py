"""The counsellors' console: signing in, the lists, one conversation and what can be done with it."""

from collections.abc import Awaitable, Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.mission_locale.corrections import UnknownTopic, UnknownVersion
from bot.mission_locale.errors import FloorTaken, SignInRefused, TryAgain, UnknownConversation
from bot.mission_locale.roles import NotAllowed
from bot.services.console import Opened
from bot.services.doubts import NotAnAnswer
from bot.services.sign_in import Session
from bot.web import console_answers as answers
from bot.web import console_doubts as doubts
from bot.web import console_floor as floor
from bot.web import console_misunderstood as misunderstood
from bot.web import console_sessions as sessions
from bot.web.console_pages import LONGEST_REPLY, Pieces, address_of, go_to, page
from bot.web.console_sessions import Forged, NotSignedIn, TooBig, Visit
from bot.web.console_stream import stream_address, stream_answer
from bot.web.console_views import standing
from bot.web.console_words import NAMELESS

HOME = "/console/"
SIGN_IN = "/console/sign-in"
EMPTY = "Écrivez un message avant de l'envoyer."
TOO_LONG = f"Ce message est trop long : {LONGEST_REPLY} caractères au plus. Envoyez-le en plusieurs fois."
FLOOR_LOST = (
    "Votre message n'est pas parti : vous n'avez plus la parole dans cette conversation. Votre texte est gardé ici."
)
WRONG = "Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les et réessayez."
TOO_MANY_TRIES = (
    "Trop d'essais. Attendez un quart d'heure avant de réessayer, ou demandez de l'aide à votre responsable."
)
PROBLEMS = {
    "unknown": (
        "Cette conversation n'existe pas",
        "L'adresse est fausse, ou la conversation n'est plus là.",
    ),
    "nowhere": ("Cette page n'existe pas", "L'adresse a peut-être été mal recopiée."),
    "no_answer": (
        "Cette réponse n'existe pas",
        "L'adresse est fausse, ou ce message n'est pas une réponse que l'on peut corriger.",
    ),
    "not_allowed": (
        "Cette page n'est pas pour votre compte",
        "Rien n'a été changé. Pour corriger les réponses, demandez ce rôle à la personne qui gère l'installation.",
    ),
    "forged": (
        "Cette page avait trop attendu",
        "Rien n'a été changé. Revenez en arrière, rechargez la page et recommencez.",
    ),
    "too_big": ("C'est trop long", "Rien n'a été envoyé. Revenez en arrière et raccourcissez votre texte."),
    "busy": (
        "Le service est très sollicité",
        "Rien n'a été changé. Revenez en arrière et réessayez dans un instant.",
    ),
}
SIGN_IN_NOTICES = {
    "out": "Vous êtes déconnecté·e. À bientôt.",
    "over": "Votre session est terminée. Reconnectez-vous pour continuer.",
}

type Handler = Callable[[Visit], Awaitable[Response]]
type Endpoint = Callable[[Request], Awaitable[Response]]


def console_routes() -> list[BaseRoute]:
    """The console's addresses, under the place where it is mounted."""
    conversation = "/conversations/{conversation_id}"
    message = f"/{misunderstood.NAME}/{{message_id}}"
    return [
        Route("/", signed_in(home)),
        Route("/sign-in", open_to_all(show_sign_in)),
        Route("/sign-in", open_to_all(sign_in), methods=["POST"]),
        Route("/sign-out", signed_in(sign_out), methods=["POST"]),
        Route("/stream", stream_answer),
        Route(conversation, signed_in(show_conversation)),
        Route(f"{conversation}/stream", stream_answer),
        Route(f"{conversation}/take", signed_in(take), methods=["POST"]),
        Route(f"{conversation}/reply", signed_in(reply), methods=["POST"]),
        Route(f"{conversation}/end", signed_in(end), methods=["POST"]),
        *(Route(path, signed_in(handler), methods=[method]) for path, handler, method in floor.ADDRESSES),
        Route(f"/{misunderstood.NAME}", signed_in(misunderstood.show)),
        Route(f"/{misunderstood.NAME}/phrases.yml", signed_in(misunderstood.download)),
        Route(f"{message}/label", signed_in(misunderstood.label), methods=["POST"]),
        Route(f"{message}/discard", signed_in(misunderstood.discard), methods=["POST"]),
        *answer_routes(),
        Route(f"{conversation}/reponses/{{seq}}", signed_in(doubts.show)),
        Route(f"{conversation}/reponses/{{seq}}", signed_in(doubts.tell), methods=["POST"]),
        Route("/{anything:path}", signed_in(nowhere)),
    ]


def answer_routes() -> list[BaseRoute]:
    """The addresses of those who correct the answers."""
    answer = f"/{answers.NAME}/{{topic}}"
    changes = {
        "draft": answers.save,
        "publish": answers.publish,
        "discard": answers.discard,
        "restore": answers.bring_back,
        "reports": answers.close_report,
    }
    return [
        Route(f"/{answers.NAME}", signed_in(answers.show_list)),
        Route(f"/{answers.NAME}/phrases.yml", signed_in(answers.download)),
        Route(answer, signed_in(answers.show)),
        *(Route(f"{answer}/{name}", signed_in(act), methods=["POST"]) for name, act in changes.items()),
    ]


def signed_in(handler: Handler) -> Endpoint:
    """Let the counsellors in and send the others to the sign-in page."""

    async def visited(request: Request) -> Response:
        return await handler(await sessions.visit_of(request))

    return open_to_all(visited)


def open_to_all(handler: Endpoint) -> Endpoint:
    """Word what may go wrong, for anyone."""

    async def worded(request: Request) -> Response:
        try:
            return await handler(request)
        except NotSignedIn:
            return _to_sign_in(request)
        except UnknownConversation:
            return _problem("unknown", 404)
        except (UnknownTopic, UnknownVersion, NotAnAnswer):
            return _problem("no_answer", 404)
        except NotAllowed:
            return _problem("not_allowed", 403)
        except Forged:
            return _problem("forged", 403)
        except TooBig:
            return _problem("too_big", 413)
        except TryAgain:
            return _problem("busy", 503)

    return worded


async def show_sign_in(request: Request) -> Response:
    """The sign-in page; who is signed in already goes straight in."""
    try:
        await sessions.visit_of(request)
    except NotSignedIn:
        notice = SIGN_IN_NOTICES.get(request.query_params.get("notice", ""), "")
        return _sign_in_page(request, next_page=request.query_params.get("next", ""), notice=notice)
    return go_to(HOME)


async def sign_in(request: Request) -> Response:
    """Open a session under a new token, or say kindly why not."""
    posted = await sessions.posted_fields(request)
    sessions.check_csrf(posted, request.cookies.get(sessions.DOOR_COOKIE, ""))
    email, next_page = posted.get("email", ""), posted.get("next", "")
    try:
        session = await _open_session(request, email, posted.get("password", ""))
    except SignInRefused as refused:
        throttled = refused.code == "too_many_tries"
        fault, status = (TOO_MANY_TRIES, 429) if throttled else (WRONG, 422)
        return _sign_in_page(request, next_page=next_page, fault=fault, email=email, status=status)
    response = go_to(_conversation_or_home(next_page))
    sessions.keep_session(response, request, session.token)
    return response


async def sign_out(visit: Visit) -> Response:
    """Close the session."""
    await run_in_threadpool(visit.services.sign_in.sign_out, visit.token)
    response = go_to(f"{SIGN_IN}?notice=out")
    sessions.drop_session(response)
    return response


async def home(visit: Visit) -> Response:
    """Who waits, and who talks with whom."""
    lists = await run_in_threadpool(Pieces(visit).lists)
    return page(
        "home",
        counsellor=visit.counsellor,
        csrf=visit.csrf,
        lists=lists,
        stream=stream_address(None, 0, {"lists": lists}),
    )


async def show_conversation(visit: Visit) -> Response:
    """One conversation in full; that it was opened is written down."""
    opened = await run_in_threadpool(visit.services.console.open, visit.conversation_id, visit.counsellor)
    notice = _notice(visit, opened, visit.request.query_params.get("notice", ""))
    return await _conversation_page(visit, opened, notice=notice)


async def take(visit: Visit) -> Response:
    """Take the floor; whoever was slower reads by whom it was taken."""
    conversation_id = visit.conversation_id
    try:
        await run_in_threadpool(visit.services.handoff.take, conversation_id, visit.counsellor)
    except FloorTaken:
        return go_to(address_of(conversation_id, "taken"))
    return go_to(address_of(conversation_id, anchor="reply"))


async def reply(visit: Visit) -> Response:
    """Answer the young person; a text that cannot go is given back."""
    conversation_id = visit.conversation_id
    text = visit.posted.get("text", "").replace("\r\n", "\n").strip()
    if not text:
        return await _refused(visit, text, EMPTY, 422)
    if len(text) > LONGEST_REPLY:
        return await _refused(visit, text, TOO_LONG, 422)
    try:
        await run_in_threadpool(visit.services.handoff.reply, conversation_id, visit.counsellor, text)
    except FloorTaken:
        return await _refused(visit, text, FLOOR_LOST, 409)
    if visit.live:
        return await _composer(visit)
    return go_to(address_of(conversation_id, anchor="reply"))


async def end(visit: Visit) -> Response:
    """Give the floor back to the assistant."""
    conversation_id = visit.conversation_id
    try:
        await run_in_threadpool(visit.services.handoff.end, conversation_id, visit.counsellor)
    except FloorTaken:
        return go_to(address_of(conversation_id, "lost"))
    return go_to(address_of(conversation_id, "given_back"))


async def nowhere(_visit: Visit) -> Response:
    """No page here."""
    return _problem("nowhere", 404)


def _problem(code: str, status: int) -> Response:
    title, explanation = PROBLEMS[code]
    return page("problem", status, title=title, explanation=explanation)


async def _open_session(request: Request, email: str, password: str) -> Session:
    service = sessions.services_of(request).sign_in
    session = await run_in_threadpool(service.sign_in, email, password)
    if before := request.cookies.get(sessions.SESSION_COOKIE):
        await run_in_threadpool(service.sign_out, before)
    return session


def _sign_in_page(
    request: Request, *, next_page: str, notice: str = "", fault: str = "", email: str = "", status: int = 200
) -> Response:
    door = sessions.door_of(request)
    response = page(
        "sign_in",
        status,
        csrf=sessions.csrf_of(door),
        next=next_page,
        notice=notice,
        fault=fault,
        email=email,
        office_name=sessions.services_of(request).office.name,
    )
    sessions.keep_door(response, request, door)
    return response


def _to_sign_in(request: Request) -> Response:
    wanted = str(request.path_params.get("conversation_id", ""))
    after = f"&next={wanted}" if sessions.IDENTIFIER.fullmatch(wanted) else ""
    was_signed_in = sessions.SESSION_COOKIE in request.cookies
    address = f"{SIGN_IN}?notice={'over' if was_signed_in else ''}{after}"
    response = go_to(address)
    if sessions.is_live(request):
        response = Response(status_code=401, headers={"hx-redirect": address})
    sessions.drop_session(response)
    return response


def _conversation_or_home(wanted: str) -> str:
    return address_of(wanted) if sessions.IDENTIFIER.fullmatch(wanted) else HOME


async def _refused(visit: Visit, draft: str, fault: str, status: int) -> Response:
    if visit.live:
        return await _composer(visit, draft, fault, status)
    opened = await run_in_threadpool(visit.services.console.look, visit.conversation_id)
    return await _conversation_page(visit, opened, draft=draft, fault=fault, status=status)


async def _composer(visit: Visit, draft: str = "", fault: str = "", status: int = 200) -> Response:
    opened = await run_in_threadpool(visit.services.console.look, visit.conversation_id)
    return page("answer", status, html=Pieces(visit).composer(opened, draft, fault))


async def _conversation_page(
    visit: Visit, opened: Opened, *, notice: str = "", draft: str = "", fault: str = "", status: int = 200
) -> Response:
    show = Pieces(visit)
    lists = await run_in_threadpool(show.lists, opened.conversation.id)
    parts = {
        "lists": lists,
        "standing": show.standing(opened),
        "composer": show.composer(opened),
        "card": show.card(opened),
    }
    last = opened.messages[-1].seq if opened.messages else 0
    return page(
        "conversation",
        status,
        **{**parts, "composer": show.composer(opened, draft, fault)},
        counsellor=visit.counsellor,
        csrf=visit.csrf,
        conversation_id=opened.conversation.id,
        name=opened.profile.get("first_name") or NAMELESS,
        messages=[html for _, html in show.messages(opened)],
        notice=notice,
        stream=stream_address(opened.conversation.id, last, parts),
    )


def _notice(visit: Visit, opened: Opened, code: str) -> str:
    seen = standing(opened, visit.counsellor, visit.services.clock())
    if code == "taken" and not seen.mine:
        return (
            f"Déjà pris par {seen.holder}."
            if seen.holder
            else "La conversation vient de changer. Regardez qui a la parole."
        )
    if code == "lost" and not seen.mine:
        return "Vous n'aviez plus la parole : rien n'a changé."
    if code in doubts.NOTICES:
        return doubts.NOTICES[code]
    if code in floor.NOTICES:
        return floor.NOTICES[code]
    if code == "given_back" and seen.can_take:
        return "C'est fait : l'assistant répond de nouveau."
    return ""
