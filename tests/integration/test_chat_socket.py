"""The widget's socket: the protocol, what it refuses by name, and what a cut costs (nothing)."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.testclient import TestClient, WebSocketTestSession
from starlette.websockets import WebSocketDisconnect

from bot import bootstrap
from bot.database import engine as engine_module
from bot.database.migrate import upgrade
from bot.settings import Settings
from bot.web.app import create_app
from tests.rasa_server import FakeRasa


@pytest.fixture
def rasa() -> FakeRasa:
    return FakeRasa()


@pytest.fixture
def services(tmp_path: Path, rasa: FakeRasa) -> Iterator[bootstrap.Services]:
    settings = Settings.from_environment({"ALLOWED_ORIGINS": "https://www.exemple.fr"}, tmp_path)
    upgrade(settings.database_url)
    transport = httpx.ASGITransport(rasa.app())
    from dataclasses import replace

    built = bootstrap.build(replace(settings, rasa_url="http://rasa"), rasa_transport=transport)
    yield built
    built.database.engine.dispose()


@pytest.fixture
def client(services: bootstrap.Services) -> Iterator[TestClient]:
    with TestClient(create_app(services)) as client:
        yield client


HELLO = {"type": "hello", "conversation": None, "token": None, "after": None}


def next_frame(chat: WebSocketTestSession, kind: str) -> dict[str, Any]:
    """The next frame of a kind."""
    while True:
        frame = chat.receive_json()
        if frame["type"] == kind:
            return frame


def test_a_newcomer_is_welcomed_by_a_program_that_says_so(client: TestClient) -> None:
    with client.websocket_connect("/chat") as chat:
        chat.send_json(HELLO)

        welcome, first = chat.receive_json(), next_frame(chat, "message")
        assert {"type", "conversation", "token", "floor"} == set(welcome)
        assert ("welcome", "assistant") == (welcome["type"], welcome["floor"])
        assert (1, "assistant") == (first["seq"], first["from"])
        assert "programme" in first["text"]
        assert all(choice["value"].startswith("1.") for choice in first["choices"])


def test_a_message_is_acknowledged_then_answered(client: TestClient, rasa: FakeRasa) -> None:
    rasa.answer = [{"text": "C'est gratuit.", "buttons": [{"title": "Rdv", "payload": "/book_appointment"}]}]
    rasa.answer.append({"custom": {"topic": "ask_cost", "links": [{"label": "Appeler", "url": "tel:0160066047"}]}})
    with client.websocket_connect("/chat") as chat:
        chat.send_json(HELLO)
        next_frame(chat, "message")
        chat.send_json({"type": "message", "id": "one", "text": "c payant ?"})

        assert {"type": "ack", "id": "one", "seq": 2} == next_frame(chat, "ack")
        answer = next_frame(chat, "message")
        assert (3, "C'est gratuit.", "ask_cost") == (answer["seq"], answer["text"], answer["topic"])
        assert [{"label": "Rdv", "value": "3.0"}] == answer["choices"]
        assert [{"label": "Appeler", "url": "tel:0160066047"}] == answer["links"]
        assert "c payant ?" == rasa.asked[0]["message"]


def test_after_a_cut_exactly_what_was_missed_is_replayed(client: TestClient) -> None:
    with client.websocket_connect("/chat") as chat:
        chat.send_json(HELLO)
        welcome = chat.receive_json()
        chat.send_json({"type": "message", "id": "one", "text": "salut"})
        while next_frame(chat, "message")["seq"] < 3:
            pass
    back = {"type": "hello", "conversation": welcome["conversation"], "token": welcome["token"], "after": 1}
    with client.websocket_connect("/chat") as chat:
        chat.send_json(back)

        seen = [next_frame(chat, "message") for _ in range(2)]
        assert [(2, "me", "salut"), (3, "assistant", "réponse de Rasa")] == [
            (frame["seq"], frame["from"], frame["text"]) for frame in seen
        ]


@pytest.mark.parametrize(
    ("hello", "code"),
    [
        ({**HELLO, "conversation": "00000000-0000-0000-0000-000000000000", "token": "x"}, "bad_token"),
        ({**HELLO, "conversation": "nobody"}, "bad_token"),
        ({**HELLO, "conversation": 7}, "malformed"),
        ({**HELLO, "after": -1}, "malformed"),
        ({**HELLO, "after": True}, "malformed"),
        ({"type": "message", "id": "a", "text": "avant bonjour"}, "malformed"),
        ({"type": "nonsense"}, "malformed"),
        ([], "malformed"),
        ("not json", "malformed"),
        ("\x00\xff", "malformed"),
    ],
)
def test_what_is_not_a_proper_hello_is_refused_by_its_name(client: TestClient, hello: Any, code: str) -> None:
    with client.websocket_connect("/chat") as chat:
        chat.send_text(hello if isinstance(hello, str) else json.dumps(hello))

        refusal = chat.receive_json()
        assert ("error", code) == (refusal["type"], refusal["code"])
        assert refusal["text"]
        chat.send_json(HELLO)
        assert "welcome" == chat.receive_json()["type"]


def test_a_conversation_that_was_never_here_is_unknown(client: TestClient, services: bootstrap.Services) -> None:
    unknown = "00000000-0000-0000-0000-000000000000"
    with client.websocket_connect("/chat") as chat:
        chat.send_json({**HELLO, "conversation": unknown, "token": services.tokens.of(unknown)})

        assert "unknown_conversation" == chat.receive_json()["code"]


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ({"type": "message", "id": "x", "text": "a" * 2001}, "too_long"),
        ({"type": "message", "id": "x", "text": "a" * 100_000}, "too_long"),
        ({"type": "message", "id": "", "text": "a"}, "malformed"),
        ({"type": "message", "id": "x" * 65, "text": "a"}, "malformed"),
        ({"type": "message", "id": "x", "text": 5}, "malformed"),
        ({"type": "choice", "id": "x"}, "malformed"),
        ({"type": "message", "text": "sans identifiant"}, "malformed"),
    ],
)
def test_a_frame_that_cannot_be_taken_is_refused_and_the_talk_goes_on(
    client: TestClient, rasa: FakeRasa, frame: dict[str, Any], code: str
) -> None:
    with client.websocket_connect("/chat") as chat:
        chat.send_json(HELLO)
        next_frame(chat, "message")
        chat.send_json(frame)

        assert code == next_frame(chat, "error")["code"]
        chat.send_json({"type": "message", "id": "fine", "text": "ça va"})
        assert "fine" == next_frame(chat, "ack")["id"]
        next_frame(chat, "message")
        assert ["ça va"] == [asked["message"] for asked in rasa.asked]


@pytest.mark.parametrize("answer", [[], {}, "texte", 500, 404, [{"custom": {"topic": "x"}}]])
def test_whatever_rasa_fails_with_the_person_reads_an_honest_sentence(
    client: TestClient, rasa: FakeRasa, services: bootstrap.Services, answer: Any
) -> None:
    rasa.answer = answer
    with client.websocket_connect("/chat") as chat:
        chat.send_json(HELLO)
        next_frame(chat, "message")
        chat.send_json({"type": "message", "id": "one", "text": "salut"})

        assert services.notices.text("assistant_unavailable") == next_frame(chat, "message")["text"]
        assert 1 == services.door.failures


def test_the_same_message_sent_twice_has_one_answer(client: TestClient, rasa: FakeRasa) -> None:
    with client.websocket_connect("/chat") as chat:
        chat.send_json(HELLO)
        next_frame(chat, "message")
        for _ in range(2):
            chat.send_json({"type": "message", "id": "same", "text": "salut"})
        assert [2, 2] == [next_frame(chat, "ack")["seq"] for _ in range(2)]
        chat.send_json({"type": "message", "id": "last", "text": "fin"})
        while "fin" not in [asked["message"] for asked in rasa.asked]:
            next_frame(chat, "message")

    assert 1 == [asked["message"] for asked in rasa.asked].count("salut")


def test_another_tab_of_the_same_person_sees_what_is_said(client: TestClient) -> None:
    with client.websocket_connect("/chat") as one:
        one.send_json(HELLO)
        welcome = one.receive_json()
        next_frame(one, "message")
        with client.websocket_connect("/chat") as other:
            other.send_json({**HELLO, "conversation": welcome["conversation"], "token": welcome["token"], "after": 1})
            next_frame(other, "floor")
            one.send_json({"type": "message", "id": "one", "text": "coucou"})

            said = [next_frame(other, "message") for _ in range(2)]
            assert [("me", "coucou"), ("assistant", "réponse de Rasa")] == [
                (frame["from"], frame["text"]) for frame in said
            ]


def test_too_many_messages_at_once_are_slowed_down_kindly(client: TestClient) -> None:
    with client.websocket_connect("/chat") as chat:
        chat.send_json(HELLO)
        next_frame(chat, "message")
        for number in range(40):
            chat.send_json({"type": "message", "id": f"m{number}", "text": "spam"})

        assert "rate_limited" == next_frame(chat, "error")["code"]


@pytest.mark.parametrize(
    ("origin", "welcome"),
    [
        ("https://www.exemple.fr", True),
        ("http://testserver", True),
        ("https://ailleurs.example", False),
        ("null", False),
    ],
)
def test_only_pages_that_are_allowed_may_open_the_socket(client: TestClient, origin: str, welcome: bool) -> None:
    if not welcome:
        with pytest.raises(WebSocketDisconnect), client.websocket_connect("/chat", headers={"origin": origin}):
            pass
        return
    with client.websocket_connect("/chat", headers={"origin": origin}) as chat:
        chat.send_json(HELLO)
        assert "welcome" == chat.receive_json()["type"]


def test_a_locked_database_is_waited_for_then_said(
    client: TestClient, services: bootstrap.Services, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = services.settings.database_url.removeprefix("sqlite:///")
    monkeypatch.setattr(engine_module, "BUSY_SECONDS", 0.2)
    services.database.engine.dispose()
    with client.websocket_connect("/chat") as chat:
        chat.send_json(HELLO)
        next_frame(chat, "message")
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        chat.send_json({"type": "message", "id": "one", "text": "salut"})

        assert "database_busy" == next_frame(chat, "error")["code"]
        other.execute("ROLLBACK")
        other.close()
        chat.send_json({"type": "message", "id": "one", "text": "salut"})
        assert "one" == next_frame(chat, "ack")["id"]


def test_the_pages_carry_strict_headers_and_health_tells_the_truth(client: TestClient) -> None:
    page = client.get("/")

    assert 200 == page.status_code
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "nosniff" == page.headers["x-content-type-options"]
    assert {"status": "ok"} == client.get("/healthz").json()
    ready = client.get("/readyz")
    assert (200, {"rasa": True, "database": True, "reminders": "unwatched"}) == (ready.status_code, ready.json())
    assert "*" == client.get("/widget.js").headers["access-control-allow-origin"]
