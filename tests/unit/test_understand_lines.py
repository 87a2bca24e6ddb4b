"""The lines that `bot understand` reads: what is a message, and what is refused by its reason."""

import json

import pytest

from assistant.understand import MalformedError, plain_words, read_line


def line(**message: object) -> bytes:
    return json.dumps(message).encode()


@pytest.mark.parametrize(
    "message",
    [
        {"text": ""},
        {"text": "demain", "asked": "date"},
        {"text": "demain", "asked": None, "now": None},
        {"text": "demain", "now": "2026-11-23T10:00+01:00"},
        {"text": "demain", "now": "2026-11-23T10:00"},
        {"text": "demain", "now": "2026-11-23T09:00:00Z"},
    ],
)
def test_a_message_may_say_what_was_asked_and_when(message: dict[str, str | None]) -> None:
    assert message == read_line(line(**message))


def test_a_byte_order_mark_is_no_obstacle() -> None:
    assert {"text": "slt"} == read_line(b'\xef\xbb\xbf{"text": "slt"}\r\n')


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (b"slt", "not a line of JSON"),
        (b'{"text": "slt"', "not a line of JSON"),
        (b"\xff\xfe", "not a line of JSON"),
        (b"[" * 100_000, "not a line of JSON"),
        (b'"slt"', '"text" is expected'),
        (b"{}", '"text" is expected'),
        (line(text=19), '"text" is expected'),
        (line(text="slt", asked=3), '"asked" must be a text'),
        (line(text="slt", now="hier"), '"now" is not a moment'),
    ],
)
def test_anything_else_is_refused_with_its_reason(written: bytes, reason: str) -> None:
    with pytest.raises(MalformedError) as refused:
        read_line(written)

    assert reason in str(refused.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("  slt ", "slt"),
        ("/greet", "greet"),
        ('//inform{"age": 3}', 'inform{"age": 3}'),
        (" / /greet", "greet"),
        ("///", ""),
        ("w" * 3000, "w" * 2000),
        ("\ud800 ça va", "? ça va"),
    ],
)
def test_a_message_is_read_as_words_and_never_as_an_order(text: str, words: str) -> None:
    assert words == plain_words(text)
