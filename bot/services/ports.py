"""What the use cases need from outside, as protocols; `bootstrap` gives the real ones, tests their own."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from bot.mission_locale.conversations import Author, Channel, Choice, Conversation, IncomingMessage, Message, Reply
from bot.mission_locale.handoff import Floor, FloorState
from bot.mission_locale.misunderstood import Misunderstood
from bot.mission_locale.roles import Role
from bot.services.answer_ports import AnswerReports, AnswerTexts, ExpectedSentences
from bot.services.booking_ports import Appointments, WaitingPeople, Workshops
from bot.services.floor_ports import Alerts, Callbacks, Mails, Ratings, SwitchBoard
from bot.services.links_ports import Links, Prescribers, Reminders
from bot.services.telegram_ports import Keyboards

type Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Counsellor:
    """Someone who answers from the console, or the office's own desk (no e-mail, never signs in)."""

    id: str
    name: str
    email: str | None = None
    password_hash: str | None = None
    active: bool = True
    seen_at: datetime | None = None
    role: Role = Role.COUNSELLOR


@dataclass(frozen=True)
class Waiting:
    """A conversation that the console lists, with what a counsellor sees at a glance."""

    conversation: Conversation
    floor: Floor
    first_name: str | None
    last_text: str
    last_at: datetime | None


@dataclass(frozen=True)
class Delivery:
    """A message on its way to a channel that has to be pushed to."""

    conversation: Conversation
    message: Message
    epoch: int
    tries: int
    due_at: datetime | None = None
    expires_at: datetime | None = None
    parts_sent: int = 0


@dataclass(frozen=True)
class Saying:
    """Who says something, under which epoch, when, and until when it is worth delivering."""

    author: Author
    epoch: int
    now: datetime
    name: str | None = None
    expires_at: datetime | None = None


class Conversations(Protocol):
    """Conversations and their messages."""

    def open(self, channel: Channel, peer: str, now: datetime) -> Conversation:
        """The conversation of this peer, made when it is their first word."""

    def get(self, conversation_id: str) -> Conversation | None:
        """One conversation."""

    def by_peer(self, channel: Channel, peer: str) -> Conversation | None:
        """The conversation of this peer, if they ever wrote."""

    def receive(
        self, conversation: Conversation, incoming: IncomingMessage, shown: Choice, now: datetime, epoch: int
    ) -> Message | None:
        """Store what the person sent (words shown, payload of a button), still unanswered; None when already there."""

    def say(self, conversation: Conversation, reply: Reply, saying: Saying) -> Message:
        """Store something said to the person, and line it up for delivery."""

    def answered(self, conversation_id: str, up_to: int) -> None:
        """What the person sent up to this seq needs no answer any more."""

    def awaits_answer(self, message: Message) -> bool:
        """Whether the message still needs one; False too when it was erased meanwhile."""

    def unanswered(self, before: datetime) -> Sequence[Message]:
        """Messages that a stopped process left without an answer, oldest first."""

    def messages(self, conversation_id: str, after: int = 0) -> Sequence[Message]:
        """Messages after a seq, in order."""

    def message(self, conversation_id: str, seq: int) -> Message | None:
        """One message."""

    def by_identifier(self, conversation_id: str, identifier: str) -> Message | None:
        """The message that a channel already delivered under this identifier."""

    def has_spoken(self, conversation_id: str, author: Author, epoch: int) -> bool:
        """Whether this author said something under this epoch."""

    def set_asked(self, conversation_id: str, asked: str | None) -> None:
        """Remember the question just put."""

    def mark_danger(self, conversation_id: str, danger: str, now: datetime) -> None:
        """Remember that the person is in danger."""

    def profile(self, conversation_id: str) -> Mapping[str, Any]:
        """Facts collected so far."""

    def remember(self, conversation_id: str, facts: Mapping[str, Any], now: datetime) -> None:
        """Add or replace facts."""

    def erase(self, conversation_id: str) -> None:
        """Messages, deliveries, facts and marks go; the empty conversation stays."""


class Floors(Protocol):
    """Who has the floor, one row a conversation."""

    def get(self, conversation_id: str) -> Floor:
        """The floor; the assistant's when nothing was ever said about it."""

    def hold(self, conversation_id: str) -> Floor:
        """The same, for whoever is about to change it or to speak: nobody else does until this transaction ends."""

    def swap(self, before: Floor, after: Floor) -> bool:
        """Replace `before` if it still stands (state and epoch); False when someone was quicker."""

    def position(self, floor: Floor) -> int:
        """Place in the queue, counted from 1, danger first."""

    def due(self, now: datetime) -> Sequence[Floor]:
        """Floors whose moment has come."""

    def standing(self, states: Sequence[FloorState]) -> Sequence[Floor]:
        """Floors in these states, the longest wait first."""

    def abandoned(self, since: datetime) -> Sequence[Floor]:
        """Floors of counsellors whose console was not seen since, and who took them before."""

    def silence(self, scope: str) -> Sequence[str]:
        """Switch off every floor of this scope that is simply the assistant's; which conversations."""

    def revive(self) -> Sequence[str]:
        """Give back to the assistant every floor that is off and that no switch covers any more; which ones."""

    def of(self, conversation_ids: Sequence[str]) -> Sequence[Waiting]:
        """These conversations, as the console lists them."""

    def listed(self, states: Sequence[FloorState]) -> Sequence[Waiting]:
        """Conversations in these states, danger first, then the longest wait."""

    def recent(self, limit: int) -> Sequence[Waiting]:
        """The conversations that moved last, whatever their state."""

    def erase(self, conversation_id: str) -> None:
        """The assistant has the floor again, and nothing is remembered about who had it."""


class Counsellors(Protocol):
    """Counsellors, their sign-ins and what they opened."""

    def add(self, counsellor: Counsellor, now: datetime) -> None:
        """A new counsellor."""

    def get(self, counsellor_id: str) -> Counsellor | None:
        """One counsellor."""

    def by_email(self, email: str) -> Counsellor | None:
        """The counsellor who signs in with this address."""

    def set_role(self, counsellor_id: str, role: Role) -> None:
        """Entrust the counsellor with more, or less."""

    def seen(self, counsellor_id: str, now: datetime) -> None:
        """The counsellor's console is open."""

    def present(self, since: datetime) -> int:
        """How many counsellors were seen since."""

    def open_session(self, token: str, counsellor_id: str, now: datetime, expires_at: datetime) -> None:
        """Keep a session under the hash of its token."""

    def session_owner(self, token: str, now: datetime) -> Counsellor | None:
        """Whose session this is, if it still runs."""

    def close_session(self, token: str) -> None:
        """Sign out."""

    def failures(self, email: str, since: datetime) -> int:
        """Failed sign-ins on this account."""

    def add_failure(self, email: str, now: datetime) -> None:
        """One more failed sign-in."""

    def audit(self, counsellor_id: str, what: str, conversation_id: str | None, now: datetime) -> None:
        """Write down who did what; outside any conversation when there is none."""


class Outbox(Protocol):
    """What still has to be pushed to a channel."""

    def due(self, channel: Channel, now: datetime, limit: int = 50) -> Sequence[Delivery]:
        """The next deliveries; at most one a conversation, so that order is kept."""

    def claim(self, delivery: Delivery, until: datetime) -> bool:
        """Keep it from other processes until then; False when one of them has it."""

    def progressed(self, delivery: Delivery, parts_sent: int, until: datetime) -> Delivery | None:
        """Some pieces of a claimed message have left, and the claim lasts longer; None when it is no longer ours."""

    def sent(self, delivery: Delivery) -> None:
        """It arrived."""

    def dropped(self, delivery: Delivery, why: str) -> None:
        """It must not be sent any more."""

    def retry(self, delivery: Delivery, at: datetime, why: str) -> None:
        """It will be tried again."""

    def failed(self, delivery: Delivery, why: str) -> None:
        """It will never arrive; the console says so."""

    def failures(self, conversation_id: str) -> Mapping[int, str]:
        """What never arrived in this conversation: the seq of each message, and why."""

    def revive(self, conversation_id: str, why: str, now: datetime) -> int:
        """What a counsellor wrote and failed for this reason is tried again; gives how many messages."""


class MisunderstoodMessages(Protocol):
    """Messages that were not understood, without their authors."""

    def add(self, text: str, likeliest: Sequence[str], today: date) -> None:
        """Keep a text, or count it once more if it was seen before."""

    def forget(self, before: date) -> None:
        """Delete what was first received before this day, labelled or not."""

    def get(self, message_id: str) -> Misunderstood | None:
        """One message."""

    def waiting(self, limit: int) -> Sequence[Misunderstood]:
        """Those without a label, the most frequent first, then the newest."""

    def count_waiting(self) -> int:
        """How many have no label."""

    def labelled(self) -> Sequence[Misunderstood]:
        """Those with a label, the most frequent first, then the newest."""

    def label(self, message_id: str, label: str, counsellor_id: str, now: datetime) -> bool:
        """Say what it means, and who said it; False when it is no longer there."""

    def discard(self, message_id: str) -> bool:
        """Delete it; False when it is no longer there."""


class UnitOfWork(Protocol):
    """Everything that changes together. Leaving the block commits, an error rolls back."""

    @property
    def conversations(self) -> Conversations: ...
    @property
    def floors(self) -> Floors: ...
    @property
    def counsellors(self) -> Counsellors: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def appointments(self) -> Appointments: ...
    @property
    def workshops(self) -> Workshops: ...
    @property
    def waiting(self) -> WaitingPeople: ...
    @property
    def misunderstood(self) -> MisunderstoodMessages: ...
    @property
    def answer_texts(self) -> AnswerTexts: ...
    @property
    def answer_reports(self) -> AnswerReports: ...
    @property
    def expected_sentences(self) -> ExpectedSentences: ...
    @property
    def links(self) -> Links: ...
    @property
    def prescribers(self) -> Prescribers: ...
    @property
    def reminders(self) -> Reminders: ...
    @property
    def callbacks(self) -> Callbacks: ...
    @property
    def alerts(self) -> Alerts: ...
    @property
    def ratings(self) -> Ratings: ...
    @property
    def switches(self) -> SwitchBoard: ...
    @property
    def mails(self) -> Mails: ...
    @property
    def keyboards(self) -> Keyboards: ...


class Database(Protocol):
    """Opens units of work. `writing` holds the write lock, `reading` never waits for one."""

    def writing(self) -> AbstractContextManager[UnitOfWork]: ...
    def reading(self) -> AbstractContextManager[UnitOfWork]: ...


class Assistant(Protocol):
    """Rasa, as the conversation sees it."""

    async def ask(self, conversation_id: str, text: str, *, asked: str | None, now: datetime) -> Sequence[Reply]:
        """Rasa's replies; AssistantUnavailable when there is none."""

    async def told_handoff_ended(self, conversation_id: str) -> None:
        """Tell Rasa, in one event, that a counsellor has just spoken with the person."""

    async def is_ready(self) -> bool:
        """Whether a message would be answered."""


class RasaMemory(Protocol):
    """What Rasa keeps of a conversation."""

    def forget(self, conversation_id: str) -> int:
        """Delete it; gives how many records there were."""


class Passwords(Protocol):
    """Hashing of passwords."""

    def hash(self, password: str) -> str:
        """A salted hash."""

    def matches(self, password_hash: str | None, password: str) -> bool:
        """Whether the password is right; takes its time even when there is no account."""


class Signals(Protocol):
    """Wakes whoever looks at a conversation, in this process."""

    def changed(self, topic: str, what: str = "changed") -> None:
        """Something changed; callable from any thread."""


class Notices(Protocol):
    """The sentences that the product itself says, kept with the facts."""

    def text(self, key: str, **values: str) -> str:
        """A sentence with its values filled in."""

    @property
    def office_words(self) -> Mapping[str, str]:
        """The office's facts, by the placeholder that stands for each."""

    def label(self, name: str) -> str:
        """What is written on the button that leads to this topic."""
