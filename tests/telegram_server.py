"""A Telegram that answers as the real one does: its methods, limits and error bodies, over real HTTP on a free port."""

import asyncio
import json
import re
import socket
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.telegram_limits import (
    BLOCKED,
    Refusal,
    SendingLimits,
    Webhook,
    bad_request,
    check_caption,
    check_commands,
    check_markup,
    check_text,
    check_venue,
    check_webhook,
    is_wanted,
)

TOKEN = "4242:AAE-a_well_formed_token_of_nobody_at_all00"
BOT = {"id": 4242, "is_bot": True, "first_name": "Assistant", "username": "assistant_de_test_bot"}
PATIENCE = 10.0

type Params = dict[str, Any]
type Update = dict[str, Any]


@dataclass
class SentMessage:
    """A message as it stands in a chat."""

    chat_id: int
    message_id: int
    text: str
    markup: Params | None = None
    preview: Params = field(default_factory=dict)
    entities: list[Params] = field(default_factory=list)
    document: tuple[str, bytes] | None = None
    venue: Params | None = None
    reply_to: Params | None = None
    # The buttons as they stood when it was sent.
    offered: list[Params] = field(default_factory=list)

    @property
    def buttons(self) -> list[Params]:
        """The buttons from top to bottom."""
        return [button for row in (self.markup or {}).get("inline_keyboard", ()) for button in row]

    @property
    def labels(self) -> list[str]:
        return [button["text"] for button in self.buttons]

    def as_json(self) -> Params:
        chat = {"id": self.chat_id, "type": "private" if self.chat_id > 0 else "group"}
        body: Params = {"message_id": self.message_id, "date": int(time.time()), "chat": chat, "from": BOT}
        body |= self._content()
        body |= {"reply_markup": self.markup} if self.markup else {}
        return body | ({"reply_to_message": self.reply_to} if self.reply_to else {})

    def _content(self) -> Params:
        if self.document:
            name, content = self.document
            file = {"file_id": "f", "file_unique_id": "u", "file_name": name, "file_size": len(content)}
            return {"document": file, "caption": self.text}
        if self.venue:
            point = {"latitude": self.venue["latitude"], "longitude": self.venue["longitude"]}
            return {"venue": {**self.venue, "location": point}, "location": point}
        return {"text": self.text}


class FakeTelegram:
    """The server's memory, and what a test does to it."""

    def __init__(self) -> None:
        self.base_url = ""
        self.patience = PATIENCE
        self.calls: list[tuple[str, Params]] = []
        self.sent: list[SentMessage] = []
        # Both sides in the order in which Telegram saw them.
        self.history: list[Update | SentMessage] = []
        self.commands: list[Params] = []
        self.descriptions: dict[str, str] = {"description": "", "short_description": ""}
        self.blocked: set[int] = set()
        self.left: list[int] = []
        self.webhook = Webhook()
        # The limits the real one enforces with 429; most tests have no time for them.
        self.limits: SendingLimits | None = None
        # As when the bot that polled before had asked for other kinds.
        self.wants_everything = False
        self._updates: list[Update] = []
        self._again: list[Update] = []
        self._refusals: defaultdict[str, deque[Refusal | None]] = defaultdict(deque)
        self._chats: set[int] = set()
        self._queries: set[str] = set()
        self._messages: dict[tuple[int, int], Params] = {}
        self._numbers = {"update": 700_000, "message": 10, "query": 9_000_000_000, "poll": 0}
        self._changed = asyncio.Condition()
        self._closing = False

    async def deliver(self, update: Update) -> Update:
        """Line up an update; its number is the next one unless the test gave it."""
        update = {"update_id": self._next("update"), **update}
        self._updates.append(update)
        self._note(update)
        await self._tell()
        return update

    async def deliver_together(self, *updates: Update) -> None:
        """Line up several updates in this very order, for one poll."""
        self._updates.extend(updates)
        for update in updates:
            self._note(update)
        await self._tell()

    async def deliver_again(self, update: Update) -> None:
        """Deliver once more what was already confirmed, as Telegram does when a confirmation got lost."""
        self._again.append(update)
        await self._tell()

    async def person_writes(self, text: str, chat: int = 1001) -> Update:
        """A text, or a command."""
        command = {"type": "bot_command", "offset": 0, "length": len(text.partition(" ")[0])}
        return await self.person_sends({"text": text, "entities": [command] if text.startswith("/") else []}, chat)

    async def person_sends(self, content: Params, chat: int = 1001) -> Update:
        """Anything: photo, voice, contact…"""
        return await self.deliver({"message": self.message_of(content, chat)})

    async def person_edits(self, update: Update, text: str) -> Update:
        """A correction of a message already sent."""
        return await self.deliver(
            {"edited_message": {**update["message"], "text": text, "edit_date": int(time.time())}}
        )

    async def person_presses(self, message: SentMessage, button: int = 0) -> Update:
        """One of the buttons under a message."""
        query_id = str(self._next("query"))
        query = {
            "id": query_id,
            "from": _person(message.chat_id),
            "chat_instance": "77",
            "message": message.as_json(),
            "data": message.buttons[button]["callback_data"],
        }
        return await self.deliver({"callback_query": query})

    async def membership_changes(self, chat: Params, status: str) -> Update:
        """The bot is blocked, unblocked, put into a group or taken out of it."""
        before: Params = {"user": BOT, "status": "left" if chat["id"] < 0 else "member"}
        after: Params = {"user": BOT, "status": status}
        if status == "kicked":
            after["until_date"] = 0
        body = {"chat": chat, "from": _person(1001), "date": int(time.time())}
        return await self.deliver({"my_chat_member": {**body, "old_chat_member": before, "new_chat_member": after}})

    def message_of(self, content: Params, chat: int = 1001) -> Params:
        """A message in a private chat, or in a group when the number is negative."""
        place = {"id": chat, "type": "private" if chat > 0 else "group"}
        person = _person(abs(chat))
        return {"message_id": self._next("message"), "date": int(time.time()), "chat": place, "from": person, **content}

    def knows(self, *chats: int) -> None:
        """These people wrote to the bot some day: it may write to them."""
        self._chats.update(chats)

    def refuse_next(self, method: str, *refusals: Refusal) -> None:
        """Answer the next calls of a method with these, one each."""
        self._refusals[method].extend(refusals)

    def accept_then_refuse(self, method: str, accepted: int, refusal: Refusal) -> None:
        """Let this many calls pass before the refusal."""
        self._refusals[method].extend([None] * accepted + [refusal])

    def is_waiting(self, update: Update) -> bool:
        """Whether Telegram still keeps the update for the bot."""
        return update in self._updates

    def called(self, method: str) -> list[Params]:
        """The parameters of every call of a method."""
        return [params for name, params in self.calls if name == method]

    def texts(self, chat: int = 1001) -> list[str]:
        """What stands in a chat, from us."""
        return [message.text for message in self.sent if message.chat_id == chat]

    async def until(self, condition: Callable[[], object]) -> None:
        """Wait until the condition holds; it is looked at after each call."""
        async with asyncio.timeout(self.patience), self._changed:
            await self._changed.wait_for(condition)

    async def confirmed(self, update: Update) -> None:
        """Wait until the bot told Telegram that it needs this update no more."""
        await self.until(lambda: update not in self._updates and update not in self._again)

    async def close(self) -> None:
        """Let waiting polls go."""
        self._closing = True
        await self._tell()

    async def handle(self, request: Request) -> Response:
        """One call of the Bot API."""
        token, method = request.path_params["token"], request.path_params["method"]
        if token != TOKEN:
            well_formed = re.fullmatch(r"\d+:[\w-]{30,}", token)
            return (Refusal(401, "Unauthorized") if well_formed else Refusal(404, "Not Found")).as_response()
        params = await _params(request)
        try:
            result = await self._obey(method, params)
        except Refusal as refusal:
            return refusal.as_response()
        finally:
            await self._tell()
        return JSONResponse({"ok": True, "result": result})

    async def _obey(self, method: str, params: Params) -> Any:
        self.calls.append((method, params))
        if self._refusals[method] and (refusal := self._refusals[method].popleft()):
            raise refusal
        if method == "getUpdates":
            return await self._get_updates(params)
        known: dict[str, Callable[[Params], Any]] = {
            "getMe": lambda _: BOT,
            "sendMessage": self._send_message,
            "sendChatAction": lambda given: self._reach(given) is not None,
            "answerCallbackQuery": self._answer_query,
            "editMessageReplyMarkup": self._edit_markup,
            "setMyCommands": self._set_commands,
            "getMyCommands": lambda _: self.commands,
            "setMyDescription": lambda given: self._describe("description", given, 512),
            "getMyDescription": lambda _: {"description": self.descriptions["description"]},
            "setMyShortDescription": lambda given: self._describe("short_description", given, 120),
            "getMyShortDescription": lambda _: {"short_description": self.descriptions["short_description"]},
            "sendDocument": self._send_document,
            "sendVenue": self._send_venue,
            "setWebhook": self._set_webhook,
            "deleteWebhook": lambda _: self._set_webhook({}),
            "getWebhookInfo": lambda _: self._webhook_info(),
            "leaveChat": self._leave,
        }
        if method not in known:
            raise Refusal(404, "Not Found")
        return known[method](params)

    async def _get_updates(self, params: Params) -> list[Update]:
        if self.webhook.url:
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first")
        allowed = None if self.wants_everything else params.get("allowed_updates")
        # The real one does not even keep what nobody asked for.
        self._updates = [update for update in self._updates if is_wanted(update, allowed)]
        mine, self._numbers["poll"] = self._numbers["poll"] + 1, self._numbers["poll"] + 1
        self._updates = [update for update in self._updates if update["update_id"] >= params.get("offset", 0)]
        # Confirmed just now, and a poll of someone else learns that it is not alone.
        await self._tell()
        try:
            async with asyncio.timeout(params.get("timeout", 0)), self._changed:
                await self._changed.wait_for(
                    lambda: (
                        any(is_wanted(update, allowed) for update in self._updates)
                        or self._again
                        or self._closing
                        or mine != self._numbers["poll"]
                    )
                )
        except TimeoutError:
            return []
        if mine != self._numbers["poll"]:
            raise Refusal(409, "Conflict: terminated by other getUpdates request")
        again, self._again = self._again, []
        return (again + self._updates)[: min(100, max(1, params.get("limit", 100)))]

    def _send_message(self, params: Params) -> Params:
        chat_id = self._may_send(params)
        check_text(params.get("text", ""), params.get("parse_mode"))
        preview = params.get("link_preview_options") or {}
        message = SentMessage(chat_id, self._next("message"), params["text"].strip(), preview=preview)
        message.entities = params.get("entities") or []
        message.reply_to = self._replied_to(params, chat_id)
        return self._say(message, params)

    def _send_document(self, params: Params) -> Params:
        chat_id = self._may_send(params)
        check_caption(params.get("caption", ""))
        document = params.get("document")
        if not isinstance(document, tuple):
            raise bad_request("there is no document in the request")
        if not document[1]:
            raise bad_request("file must be non-empty")
        message = SentMessage(chat_id, self._next("message"), params.get("caption", ""), document=document)
        return self._say(message, params)

    def _send_venue(self, params: Params) -> Params:
        chat_id = self._may_send(params)
        check_venue(params)
        venue = {name: params[name] for name in ("latitude", "longitude", "title", "address")}
        return self._say(SentMessage(chat_id, self._next("message"), venue["title"], venue=venue), params)

    def _may_send(self, params: Params) -> int:
        chat_id = self._reach(params)
        if self.limits:
            self.limits.count(chat_id)
        return chat_id

    def _say(self, message: SentMessage, params: Params) -> Params:
        message.markup = params.get("reply_markup")
        check_markup(message.markup)
        message.offered = message.buttons
        self.sent.append(message)
        self.history.append(message)
        return message.as_json()

    def _replied_to(self, params: Params, chat_id: int) -> Params | None:
        reply = params.get("reply_parameters")
        if not reply:
            return None
        found = self._messages.get((chat_id, int(reply["message_id"])))
        if found is None and not reply.get("allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
        return found

    def _reach(self, params: Params) -> int:
        chat_id = int(params["chat_id"])
        if chat_id in self.blocked:
            raise BLOCKED
        if chat_id in self.left:
            raise Refusal(403, "Forbidden: bot is not a member of the group chat")
        if chat_id not in self._chats:
            raise bad_request("chat not found")
        return chat_id

    def _answer_query(self, params: Params) -> bool:
        if str(params["callback_query_id"]) not in self._queries:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        if len(params.get("text") or "") > 200:
            raise bad_request("MESSAGE_TOO_LONG")
        return True

    def _edit_markup(self, params: Params) -> Params:
        place = (int(params["chat_id"]), int(params["message_id"]))
        message = next((sent for sent in self.sent if (sent.chat_id, sent.message_id) == place), None)
        if message is None:
            raise bad_request("message to edit not found")
        check_markup(params.get("reply_markup"))
        if params.get("reply_markup") == message.markup:
            raise bad_request("message is not modified: specified new message content and reply markup are the same")
        message.markup = params.get("reply_markup")
        return message.as_json()

    def _set_commands(self, params: Params) -> bool:
        check_commands(params["commands"])
        self.commands = params["commands"]
        return True

    def _describe(self, name: str, params: Params, limit: int) -> bool:
        if len(params.get(name, "")) > limit:
            raise bad_request(f"{name.replace('_', ' ')} is too long")
        self.descriptions[name] = params.get(name, "")
        return True

    def _set_webhook(self, params: Params) -> bool:
        self.webhook = check_webhook(params)
        return True

    def _webhook_info(self) -> Params:
        waiting = len(self._updates)
        return {"url": self.webhook.url, "has_custom_certificate": False, "pending_update_count": waiting}

    async def bring(self, deliver: Callable[[Update], Awaitable[int]]) -> list[int]:
        """Bring what waits to the webhook, in order: what was not taken with a 2xx is kept, and nothing overtakes it."""
        answers = []
        while self._updates:
            update = self._updates[0]
            answers.append(await deliver(update))
            if not 200 <= answers[-1] < 300:
                break
            self._updates.remove(update)
            await self._tell()
        return answers

    def _leave(self, params: Params) -> bool:
        self.left.append(self._reach(params))
        return True

    def _note(self, update: Update) -> None:
        self.history.append(update)
        query = update.get("callback_query", {})
        self._queries.add(query.get("id", ""))
        known = ("message", "edited_message", "channel_post", "my_chat_member")
        self._chats.update(update[name]["chat"]["id"] for name in known if name in update and "chat" in update[name])
        for name in ("message", "edited_message"):
            if "chat" in update.get(name, {}) and "message_id" in update[name]:
                self._messages[update[name]["chat"]["id"], update[name]["message_id"]] = update[name]
        if "message" in query:
            self._chats.add(query["message"]["chat"]["id"])

    def _next(self, what: str) -> int:
        self._numbers[what] += 1
        return self._numbers[what]

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()


def _person(number: int) -> Params:
    return {"id": number, "is_bot": False, "first_name": "Prénom", "language_code": "fr"}


async def _params(request: Request) -> Params:
    """What was sent, as form fields that may hold JSON, as JSON, or in the address."""
    if request.headers.get("content-type", "").startswith("application/json"):
        return dict(await request.json())
    fields = {**request.query_params, **(await request.form())}
    params: Params = {}
    files: Params = {}
    for name, value in fields.items():
        if isinstance(value, UploadFile):
            files[name] = (value.filename or "", await value.read())
        else:
            params[name] = _decoded(name, value)
    attached = {name: files[value[9:]] for name, value in params.items() if str(value)[:9] == "attach://"}
    return params | files | attached


def _decoded(name: str, value: str) -> Any:
    if name in {
        "text",
        "caption",
        "title",
        "address",
        "secret_token",
        "description",
        "short_description",
        "callback_query_id",
    }:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


@asynccontextmanager
async def telegram_server() -> AsyncIterator[FakeTelegram]:
    """The fake on a free port, for as long as the block lasts."""
    telegram = FakeTelegram()
    app = Starlette(routes=[Route("/bot{token}/{method}", telegram.handle, methods=["GET", "POST"])])
    # The socket listens before the server runs: nobody has to wait for it.
    with socket.create_server(("127.0.0.1", 0)) as listener:
        telegram.base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        config = uvicorn.Config(app, lifespan="off", ws="none", log_level="critical", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield telegram
        finally:
            await telegram.close()
            # Connections that the client keeps alive need not be waited for.
            server.should_exit = server.force_exit = True
            await serving
