"""What becomes of a message once Telegram has taken it or refused it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.services.ports import Delivery, Outbox

MAX_TRIES = 40
LONGEST_PAUSE = timedelta(minutes=5)
_WHY_LENGTH = 64
FLOOD = "flood"
BLOCKED = "blocked"


class End(StrEnum):
    """The ends of one attempt; `ELSEWHERE`: another process makes it."""

    SENT = "sent"
    DROPPED = "dropped"
    RETRY = "retry"
    FAILED = "failed"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True)
class Outcome:
    """How an attempt ended, why, and when to try again."""

    end: End
    why: str = ""
    after: timedelta = timedelta()

    def record(self, outbox: Outbox, delivery: Delivery, now: datetime) -> None:
        """Write it down."""
        match self.end:
            case End.SENT:
                outbox.sent(delivery)
            case End.DROPPED:
                outbox.dropped(delivery, self.why)
            case End.RETRY:
                outbox.retry(delivery, now + self.after, self.why)
            case End.FAILED:
                outbox.failed(delivery, self.why)


SENT = Outcome(End.SENT)
STALE = Outcome(End.DROPPED, "stale")
ELSEWHERE = Outcome(End.ELSEWHERE)


def outcome_of(error: Exception, tries: int) -> Outcome:
    """Try again what may pass, give up what cannot. `tries`: attempts made before this one."""
    match error:
        case RetryAfter():
            return Outcome(End.RETRY, FLOOD, _as_timedelta(error.retry_after))
        case Forbidden():
            return Outcome(End.FAILED, BLOCKED)
        case ChatMigrated():
            return Outcome(End.FAILED, "migrated")
        case BadRequest():
            return Outcome(End.FAILED, error.message[:_WHY_LENGTH])
    # The words of network errors may hold the address, hence the token: only the name is kept.
    name = type(error).__name__ if isinstance(error, TelegramError) else f"unexpected {type(error).__name__}"
    if tries + 1 >= MAX_TRIES:
        return Outcome(End.FAILED, name[:_WHY_LENGTH])
    return Outcome(End.RETRY, name[:_WHY_LENGTH], _pause(tries))


def _pause(tries: int) -> timedelta:
    return min(LONGEST_PAUSE, timedelta(seconds=2 ** min(tries, 16)))


def _as_timedelta(seconds: int | timedelta) -> timedelta:
    return seconds if isinstance(seconds, timedelta) else timedelta(seconds=seconds)
