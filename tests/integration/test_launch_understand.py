"""`bot understand` with the trained model: one line for one line, in order, whatever the lines are made of."""

import json
import subprocess
from typing import Any

import pytest

from tests.end_to_end.product import BOT, ROOT, environment

pytestmark = pytest.mark.slow

LINES = [
    '{"text": "j\'ai 19 ans et j\'habite à Torcy"}',
    "pas du JSON",
    '{"text": "/greet{\\"age\\": 3}"}',
    '{"text": "demain à 14h", "asked": "date"}',
    '{"text": "demain à 14h", "asked": "date", "now": "2027-01-04T10:00"}',
    '{"text": "je veux mourir"}',
    '{"text": "", "asked": "age"}',
    '{"text": "19", "asked": "age"}',
    '{"text": "ça va \\ud83d"}',
]


@pytest.fixture(scope="module")
def understood() -> list[dict[str, Any]]:
    done = subprocess.run(
        [BOT, "understand", "--now", "2026-11-23T10:00+01:00"],
        check=True,
        cwd=ROOT,
        env=environment(),
        input="\n".join(LINES) + "\n",
        capture_output=True,
        text=True,
        timeout=600,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_every_line_has_its_answer_in_its_place(understood: list[dict[str, Any]]) -> None:
    texts = [json.loads(line)["text"] if line.startswith("{") else None for line in LINES]

    assert texts == [answer.get("text") for answer in understood]
    assert [1] == [number for number, answer in enumerate(understood) if "error" in answer]


def test_an_answer_has_the_agreed_keys_and_absent_facts_are_left_out(understood: list[dict[str, Any]]) -> None:
    first = understood[0]

    assert ["text", "intent", "confidence", "danger", "entities"] == list(first)
    assert "inform" == first["intent"]
    assert first["danger"] is None
    assert {"age": 19, "commune": "Torcy"} == first["entities"]


def test_what_begins_with_a_slash_is_words_and_no_order(understood: list[dict[str, Any]]) -> None:
    assert {} == understood[2]["entities"]
    assert understood[2]["confidence"] < 1


def test_a_line_s_own_moment_wins_and_is_in_paris_when_it_does_not_say(understood: list[dict[str, Any]]) -> None:
    starts = [understood[number]["entities"]["when"]["start"] for number in (3, 4)]

    assert ["2026-11-24T14:00:00+01:00", "2027-01-05T14:00:00+01:00"] == starts


def test_danger_is_said(understood: list[dict[str, Any]]) -> None:
    assert ("distress_suicide", "suicide") == (understood[5]["intent"], understood[5]["danger"])


def test_the_question_just_put_tells_what_a_number_is(understood: list[dict[str, Any]]) -> None:
    assert 19 == understood[7]["entities"]["age"]


def test_a_moment_that_is_none_is_refused_before_anything_is_loaded() -> None:
    done = subprocess.run(
        [BOT, "understand", "--now", "hier"],
        check=False,
        cwd=ROOT,
        input="",
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert 1 == done.returncode
    assert ["Erreur : --now : « hier » n'est pas un moment comme 2026-11-23T10:00+01:00."] == done.stderr.splitlines()
