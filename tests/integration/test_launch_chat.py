"""`bot chat` is the widget without a browser: the same frames, read and typed in a terminal."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.end_to_end.product import BOT, ROOT
from tests.end_to_end.widget_server import GREETING, FakeGateway, RunningGateway, running_gateway


@pytest.fixture
def office() -> Iterator[RunningGateway]:
    with running_gateway() as gateway:
        yield gateway


def address(office: RunningGateway) -> str:
    return office.url.replace("http", "ws") + "/chat"


def run_chat(url: str, typed: str) -> subprocess.CompletedProcess[str]:
    command = [BOT, "chat", "--url", url]
    return subprocess.run(command, check=False, cwd=ROOT, input=typed, capture_output=True, text=True, timeout=60)


@contextmanager
def open_chat(office: RunningGateway) -> Iterator["subprocess.Popen[str]"]:
    command = [BOT, "chat", "--url", address(office)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as chat:
        yield chat
        chat.kill()


def has_said(*texts: str) -> Callable[[FakeGateway], bool]:
    return lambda gateway: list(texts) == [frame["text"] for frame in gateway.received("message")]


def test_a_line_is_a_message_and_a_number_presses_the_button_it_stands_for(office: RunningGateway) -> None:
    choices = [{"label": "L'adresse", "value": "2.0"}, {"label": "Les horaires", "value": "2.1"}]
    office.gateway.replies = {
        "slt": {"text": "Que veux-tu savoir ?", "choices": choices},
        "2.1": {"text": "De 9h à 17h.", "links": [{"label": "Appeler", "url": "tel:+33100000000"}]},
    }

    done = run_chat(address(office), "slt\n2\n")

    assert 0 == done.returncode
    assert [
        f"Assistant : {GREETING}",
        "Assistant : Que veux-tu savoir ?",
        "   1. L'adresse",
        "   2. Les horaires",
        "Assistant : De 9h à 17h.",
        "   → Appeler : tel:+33100000000",
    ] == done.stdout.splitlines()
    assert ["2.1"] == [frame["value"] for frame in office.gateway.received("choice")]


def test_a_number_that_stands_for_nothing_is_a_message(office: RunningGateway) -> None:
    office.gateway.replies = {"19": {"text": "Tu as 19 ans."}}

    assert run_chat(address(office), "19\n").stdout.endswith("Assistant : Tu as 19 ans.\n")


def test_what_would_write_anywhere_in_the_terminal_is_taken_out(office: RunningGateway) -> None:
    office.gateway.replies = {"slt": {"text": "Salut\x1b[2J\x07 toi"}}

    assert "Assistant : Salut[2J toi\n" in run_chat(address(office), "slt\n").stdout


def test_a_lost_connection_comes_back_with_what_was_typed_and_what_was_missed(office: RunningGateway) -> None:
    with open_chat(office) as chat:
        assert f"Assistant : {GREETING}\n" == chat.stdout.readline()
        office.drop()
        assert "(La connexion est coupée, nouvel essai…)\n" == chat.stdout.readline()
        office.conversation.store("counsellor", "Bonjour, c'est Nadia.", name="Nadia")
        assert "Nadia : Bonjour, c'est Nadia.\n" == chat.stdout.readline()
        chat.stdin.write("bonjour nadia\n")
        chat.stdin.flush()
        office.wait_for(has_said("bonjour nadia"))

    assert [GREETING, "Bonjour, c'est Nadia.", "bonjour nadia"] == [
        message["text"] for message in office.conversation.messages
    ]


def test_a_message_that_was_not_acknowledged_is_sent_again_once_connected(office: RunningGateway) -> None:
    office.gateway.acknowledges = False

    def twice_the_same(gateway: FakeGateway) -> bool:
        return 2 == len(gateway.received("message"))

    with open_chat(office) as chat:
        chat.stdout.readline()
        chat.stdin.write("vous êtes là ?\n")
        chat.stdin.flush()
        office.wait_for(has_said("vous êtes là ?"))
        office.drop()
        office.wait_for(twice_the_same)

    first, second = office.gateway.received("message")
    assert first == second
    assert ["vous êtes là ?"] == office.conversation.said_by_the_person()


def test_who_has_the_floor_is_said(office: RunningGateway) -> None:
    with open_chat(office) as chat:
        chat.stdout.readline()
        office.give_floor("waiting", position=2)
        assert "(En attente d'une personne de l'équipe, place 2.)\n" == chat.stdout.readline()
        office.give_floor("counsellor")
        assert "(Une personne de l'équipe te répond.)\n" == chat.stdout.readline()


def test_a_product_that_is_not_running_is_said_in_one_sentence() -> None:
    done = run_chat("ws://127.0.0.1:9/chat", "")

    assert 1 == done.returncode
    assert "" == done.stdout
    assert 1 == len(done.stderr.splitlines())
    assert "make up" in done.stderr
