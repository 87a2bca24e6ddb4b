"""What the product answers by itself, whoever has the floor: what is kept, a contact card, a position."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.mission_locale.appointments import AppointmentStatus
from bot.mission_locale.conversations import Choice, Conversation, IncomingMessage, MessageKind, Reply
from bot.mission_locale.measures import Notices as Texts
from bot.mission_locale.opening_hours import PARIS
from bot.mission_locale.positions import CommunePlace, nearest_commune
from bot.services import contact
from bot.services.commands import source_of_start
from bot.services.contact import PRODUCT_CHOICE
from bot.services.ports import Clock, Database, Notices, UnitOfWork

MY_DATA = f"{PRODUCT_CHOICE}my_data"
NEAR = f"{PRODUCT_CHOICE}near:"
NOT_NEAR = f"{PRODUCT_CHOICE}not_near"
_FACTS = (
    *("first_name", "age", "commune", "situation", "diploma", "need", "disabled"),
    *("phone", "email", "tongue", "source"),
)


class OwnAnswers:
    """Beside the assistant, which is asked nothing of this."""

    def __init__(
        self,
        database: Database,
        notices: Notices,
        guidance: Texts,
        positions: Sequence[CommunePlace],
        clock: Clock,
    ) -> None:
        """`guidance` words the facts that people choose by a button."""
        self._database = database
        self._notices = notices
        self._guidance = guidance
        self._positions = positions
        self._clock = clock

    def shown(self, incoming: IncomingMessage) -> Choice | None:
        """What the transcript keeps of a card or a position: neither number nor point. None for anything else."""
        if incoming.kind is MessageKind.CONTACT:
            return contact.card_shown(incoming)
        if incoming.kind is MessageKind.LOCATION and incoming.position:
            commune = nearest_commune(incoming.position, self._positions)
            return Choice(commune or "", f"{NEAR}{commune}" if commune else "")
        return None

    def stored(self, work: UnitOfWork, conversation: Conversation, incoming: IncomingMessage, payload: str) -> None:
        """What follows at once from a message, in the transaction that stores it."""
        facts: dict[str, Any] = {}
        if payload == contact.KEEP and incoming.phone and (phone := contact.phone_of_card(incoming.phone)):
            facts["phone"] = phone
        source = source_of_start(incoming.text) if incoming.kind is MessageKind.COMMAND else None
        if source and "source" not in work.conversations.profile(conversation.id):
            facts["source"] = source
        if facts:
            work.conversations.remember(conversation.id, facts, self._clock())

    def answer(self, conversation_id: str, payload: str, *, assistant_speaks: bool) -> Sequence[Reply]:
        """The answer to what was pressed or sent; nothing when a counsellor reads it and it asks for nothing more."""
        match payload:
            case "product:my_data":
                return [self._my_data(conversation_id)]
            case contact.SHARED_OWN:
                return [contact.asked_to_keep(self._notices)]
            case contact.SHARED_OTHER:
                return [Reply(self._notices.text("contact_other"))]
            case contact.KEEP:
                return [Reply(self._notices.text(self._kept_or_lost(conversation_id)))]
            case contact.FORGET:
                return [Reply(self._notices.text("contact_forgotten"))]
            case _ if not assistant_speaks:
                return []
            case "product:not_near":
                return [Reply(self._notices.text("position_not_here"), asked="commune")]
        return [self._near(payload.removeprefix(NEAR))]

    def _near(self, commune: str) -> Reply:
        choices = (
            Choice(self._notices.label("affirm"), f'/ask_territory{{"commune": "{commune}"}}'),
            Choice(self._notices.label("deny"), NOT_NEAR),
        )
        return Reply(self._notices.text("position_near", commune=commune), choices, topic="ask_territory")

    def _kept_or_lost(self, conversation_id: str) -> str:
        with self._database.reading() as work:
            return "contact_kept" if contact.phone_kept(work, conversation_id) else "contact_lost"

    def _my_data(self, conversation_id: str) -> Reply:
        with self._database.reading() as work:
            lines = self._kept(work, conversation_id, self._clock())
        text = self._notices.text("my_data", list="\n".join(f"• {line}" for line in lines))
        choices = tuple(Choice(self._notices.label(name), f"/{name}") for name in ("delete_my_data", "ask_privacy"))
        return Reply(text, choices, topic="my_data")

    def _kept(self, work: UnitOfWork, conversation_id: str, now: datetime) -> list[str]:
        conversation, said = work.conversations.get(conversation_id), work.conversations.messages(conversation_id)
        profile, booked = work.conversations.profile(conversation_id), work.appointments.active(conversation_id, now)
        day = f"{said[0].at.astimezone(PARIS):%d/%m/%Y}" if said else ""
        lines = [self._notices.text("my_data_messages", count=str(len(said)), day=day)]
        if conversation:
            lines.append(self._notices.text(f"my_data_{conversation.channel.value}"))
        lines += self._facts(profile)
        lines += [
            self._notices.text("my_data_appointment", day_and_hour=each.label, reference=each.reference)
            for each in booked
            if each.status is AppointmentStatus.CONFIRMED
        ]
        if conversation and conversation.danger:
            lines.append(self._notices.text("my_data_danger"))
        return lines

    def _facts(self, profile: Mapping[str, Any]) -> list[str]:
        told = [(name, profile[name]) for name in _FACTS if profile.get(name) not in (None, "", [])]
        lines = [f"{self._notices.label(f'fact_{name}')} : {self._worded(name, value)}" for name, value in told]
        titles = [str(each.get("title", "")) for each in profile.get("proposed") or ()]
        return [*lines, *([f"{self._notices.label('fact_proposed')} : {', '.join(titles)}"] if titles else [])]

    def _worded(self, name: str, value: Any) -> str:
        if isinstance(value, bool):
            return self._notices.label("affirm" if value else "deny")
        if isinstance(value, list | tuple):
            return ", ".join(self._worded(name, each) for each in value)
        return self._guidance.labels.get(f"{name}.{value}", str(value))
