"""What the floor needs from the database and from the post, as protocols. All work inside the caller's transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.mission_locale.alerts import Alert
from bot.mission_locale.callbacks import Callback, Helped, Kept
from bot.mission_locale.errors import TryAgain
from bot.mission_locale.switches import SwitchedOff


class MailNotSent(TryAgain):
    """The post refused the mail or did not answer; it is tried again later."""


@dataclass(frozen=True)
class Mail:
    """A mail to someone of the team. It carries no word of a young person, only where to read on."""

    id: str
    recipient: str = field(repr=False)
    subject: str = field(repr=False)
    body: str = field(repr=False)
    tries: int = 0


class Callbacks(Protocol):
    """Answers promised, one open at most in a conversation."""

    def promise(self, conversation_id: str, now: datetime, due_at: datetime) -> None:
        """Keep a promise as a task; one that is open already keeps its own, earlier date."""

    def open_for(self, conversation_id: str) -> Callback | None:
        """What is still owed in this conversation."""

    def all_open(self) -> Mapping[str, Callback]:
        """Everything owed, by conversation."""

    def told_late(self, callback_id: str, now: datetime) -> None:
        """The person has been told that it takes longer."""

    def close(self, conversation_id: str, outcome: Kept, now: datetime, by: str | None) -> bool:
        """The promise is over, and why; False when nothing was owed."""

    def erase(self, conversation_id: str, now: datetime) -> None:
        """Nothing leads from the promises to the conversation any more."""


class Alerts(Protocol):
    """Dangers, one open at most in a conversation."""

    def tell(self, conversation_id: str, kind: str, now: datetime) -> Alert:
        """Open an alert, or note that the danger was told again."""

    def open_for(self, conversation_id: str) -> Alert | None:
        """The open alert of this conversation."""

    def all_open(self) -> Mapping[str, Alert]:
        """Every open alert, by conversation, the oldest first."""

    def history(self, conversation_id: str) -> Sequence[Alert]:
        """Closed alerts of this conversation, the last first."""

    def see(self, alert_id: str, counsellor_id: str, now: datetime) -> bool:
        """Acknowledge; False when someone did already."""

    def close(self, alert_id: str, counsellor_id: str, note: str, now: datetime) -> bool:
        """Close with what was done; False when it is closed already."""

    def erase(self, conversation_id: str, now: datetime) -> None:
        """Close what is open; nothing leads to the conversation, and the notes are gone."""


class Ratings(Protocol):
    """Whether a talk with a counsellor helped: asked once, answered once, without any text."""

    def asked(self, conversation_id: str, epoch: int, now: datetime) -> None:
        """The question was put, under this epoch."""

    def answer(self, conversation_id: str, epoch: int, helped: Helped, now: datetime) -> bool:
        """Keep the answer; False when there was no question, or it is answered already."""

    def erase(self, conversation_id: str) -> None:
        """Nothing leads from the answers to the conversation any more."""


class SwitchBoard(Protocol):
    """What is switched off."""

    def switch_off(self, scope: str, now: datetime, by: str | None) -> bool:
        """Keep that it is off; False when it was already."""

    def switch_on(self, scope: str) -> bool:
        """Keep that it is on; False when it was already."""

    def all_off(self) -> Sequence[SwitchedOff]:
        """Everything that is off, the oldest first."""

    def is_off(self, scopes: Sequence[str]) -> bool:
        """Whether one of these is off."""

    def conversations(self, scope: str) -> Sequence[str]:
        """The conversations that a switch is over: all, a channel's, or the one itself."""


class Mails(Protocol):
    """Mail on its way."""

    def add(self, key: str, recipient: str, subject: str, body: str, now: datetime) -> bool:
        """Line a mail up; False when this very mail was lined up before."""

    def due(self, now: datetime, limit: int = 10) -> Sequence[Mail]:
        """The next to leave."""

    def claim(self, mail: Mail, until: datetime) -> bool:
        """Take one, for this long; False when another process has it."""

    def sent(self, mail_id: str) -> None:
        """It left: nothing of it is kept but the fact."""

    def retry(self, mail_id: str, at: datetime, why: str) -> None:
        """It will be tried again."""

    def failed(self, mail_id: str, why: str) -> None:
        """It is given up."""


class Mailer(Protocol):
    """The way out for mail."""

    def send(self, mail: Mail) -> None:
        """Hand a mail over; MailNotSent when that fails."""
