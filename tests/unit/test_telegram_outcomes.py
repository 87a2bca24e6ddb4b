"""What becomes of a message that Telegram did not take, one row a reason."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from bot.telegram_bot.outcomes import LONGEST_PAUSE, MAX_TRIES, End, Outcome, outcome_of


@pytest.fixture(autouse=True)
def durations_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (lambda: RetryAfter(12), Outcome(End.RETRY, "flood", timedelta(seconds=12))),
        (lambda: Forbidden("bot was blocked by the user"), Outcome(End.FAILED, "blocked")),
        (lambda: ChatMigrated(-100), Outcome(End.FAILED, "migrated")),
        (lambda: BadRequest("Chat not found"), Outcome(End.FAILED, "Chat not found")),
        (lambda: BadRequest("x" * 200), Outcome(End.FAILED, "x" * 64)),
        (TimedOut, Outcome(End.RETRY, "TimedOut", timedelta(seconds=1))),
        (lambda: NetworkError("https://host/bot42:secret"), Outcome(End.RETRY, "NetworkError", timedelta(seconds=1))),
        (InvalidToken, Outcome(End.RETRY, "InvalidToken", timedelta(seconds=1))),
        (lambda: Conflict("other"), Outcome(End.RETRY, "Conflict", timedelta(seconds=1))),
        (lambda: KeyError("secret"), Outcome(End.RETRY, "unexpected KeyError", timedelta(seconds=1))),
    ],
)  # fmt: skip
def test_a_first_refusal(error: Callable[[], Exception], outcome: Outcome) -> None:
    assert outcome == outcome_of(error(), 0)


@pytest.mark.parametrize(
    ("tries", "pause"),
    [
        (0, timedelta(seconds=1)),
        (1, timedelta(seconds=2)),
        (4, timedelta(seconds=16)),
        (9, LONGEST_PAUSE),
        (38, LONGEST_PAUSE),
    ],
)
def test_each_try_waits_twice_as_long_up_to_five_minutes(tries: int, pause: timedelta) -> None:
    assert Outcome(End.RETRY, "TimedOut", pause) == outcome_of(TimedOut(), tries)


def test_after_many_tries_it_is_given_up() -> None:
    assert Outcome(End.FAILED, "TimedOut") == outcome_of(TimedOut(), MAX_TRIES - 1)


def test_a_flood_is_waited_for_however_often_it_comes() -> None:
    assert End.RETRY is outcome_of(RetryAfter(1), MAX_TRIES).end
