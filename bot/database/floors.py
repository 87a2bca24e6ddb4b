"""Who has the floor: one row a conversation, changed only by compare-and-swap."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, Update, and_, case, exists, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.conversations import SqlConversations, message_of
from bot.database.encryption import Cipher
from bot.database.switches import in_scope
from bot.database.tables import conversations, counsellors, floors, messages
from bot.database.tables_floor import switches
from bot.mission_locale.handoff import COUNSELLOR_SPEAKS, Floor, FloorState, HandoffReason
from bot.mission_locale.switches import ALL
from bot.services.ports import Waiting

KEPT_AT_ERASURE = ("conversation_id", "state", "epoch")
_DANGER_FIRST = case((floors.c.reason == HandoffReason.DANGER.value, 0), else_=1)


class SqlFloors:
    """`services.ports.Floors` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def get(self, conversation_id: str) -> Floor:
        row = self._connection.execute(select(floors).where(floors.c.conversation_id == conversation_id)).one_or_none()
        return _floor_of(row) if row else Floor(conversation_id)

    def hold(self, conversation_id: str) -> Floor:
        # The conversation always has a row to lock, its floor may not. SQLite's writers wait for one another anyway.
        query = select(conversations.c.id).where(conversations.c.id == conversation_id)
        self._connection.execute(query.with_for_update())
        return self.get(conversation_id)

    def swap(self, before: Floor, after: Floor) -> bool:
        values = asdict(after)
        changed = self._connection.execute(
            update(floors)
            .where(
                floors.c.conversation_id == before.conversation_id,
                floors.c.state == before.state.value,
                floors.c.epoch == before.epoch,
            )
            .values(values)
        )
        if changed.rowcount == 1:
            return True
        return before == Floor(before.conversation_id) and self._first(values)

    def position(self, floor: Floor) -> int:
        in_front = and_(
            floors.c.state == FloorState.QUEUED.value,
            floors.c.conversation_id != floor.conversation_id,
            or_(floors.c.reason == HandoffReason.DANGER.value, floors.c.queued_at < floor.queued_at),
        )
        if floor.reason is HandoffReason.DANGER:
            in_front = and_(in_front, floors.c.reason == floor.reason.value, floors.c.queued_at < floor.queued_at)
        ahead = self._connection.scalar(select(func.count()).select_from(floors).where(in_front))
        return 1 + (ahead or 0)

    def due(self, now: datetime) -> Sequence[Floor]:
        return self._floors(select(floors).where(floors.c.due_at <= now).order_by(floors.c.due_at))

    def standing(self, states: Sequence[FloorState]) -> Sequence[Floor]:
        query = select(floors).where(floors.c.state.in_([state.value for state in states]))
        return self._floors(query.order_by(_DANGER_FIRST, floors.c.queued_at))

    def abandoned(self, since: datetime) -> Sequence[Floor]:
        query = (
            select(floors)
            .join(counsellors, counsellors.c.id == floors.c.counsellor_id)
            .where(
                floors.c.state.in_([state.value for state in COUNSELLOR_SPEAKS]),
                or_(counsellors.c.seen_at.is_(None), counsellors.c.seen_at < since),
                floors.c.taken_at < since,
                floors.c.last_counsellor_at < since,
            )
        )
        return self._floors(query)

    def silence(self, scope: str) -> Sequence[str]:
        quiet = update(floors).where(
            floors.c.state == FloorState.ASSISTANT.value, floors.c.conversation_id.in_(in_scope(scope))
        )
        return self._changed(quiet, FloorState.OFF, HandoffReason.SWITCHED_OFF.value)

    def revive(self) -> Sequence[str]:
        covering = select(switches.c.scope).where(
            or_(
                switches.c.scope == ALL,
                switches.c.scope == conversations.c.channel,
                switches.c.scope == conversations.c.id,
            )
        )
        free = select(conversations.c.id).where(~exists(covering))
        back = update(floors).where(floors.c.state == FloorState.OFF.value, floors.c.conversation_id.in_(free))
        return self._changed(back, FloorState.ASSISTANT, None)

    def of(self, conversation_ids: Sequence[str]) -> Sequence[Waiting]:
        query = select(floors).where(floors.c.conversation_id.in_(conversation_ids))
        return self._waiting(query.order_by(floors.c.queued_at))

    def listed(self, states: Sequence[FloorState]) -> Sequence[Waiting]:
        query = select(floors).where(floors.c.state.in_([state.value for state in states]))
        return self._waiting(query.order_by(_DANGER_FIRST, floors.c.queued_at))

    def recent(self, limit: int) -> Sequence[Waiting]:
        query = select(floors).where(floors.c.last_person_at.is_not(None))
        return self._waiting(query.order_by(floors.c.last_person_at.desc()).limit(limit))

    def erase(self, conversation_id: str) -> None:
        forgotten = dict.fromkeys(name for name in floors.c.keys() if name not in KEPT_AT_ERASURE)  # noqa: SIM118
        self._connection.execute(
            update(floors)
            .where(floors.c.conversation_id == conversation_id)
            .values({**forgotten, "state": FloorState.ASSISTANT.value})
        )

    def _first(self, values: dict[str, Any]) -> bool:
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(floors).values(values))
        except IntegrityError:
            return False
        return True

    def _changed(self, change: Update, state: FloorState, reason: str | None) -> Sequence[str]:
        values = {"state": state.value, "epoch": floors.c.epoch + 1, "reason": reason, "due_at": None}
        return list(self._connection.scalars(change.values(values).returning(floors.c.conversation_id)))

    def _floors(self, query: Select[Any]) -> list[Floor]:
        return [_floor_of(row) for row in self._connection.execute(query)]

    def _waiting(self, query: Select[Any]) -> list[Waiting]:
        known = SqlConversations(self._connection, self._cipher)
        found = []
        for floor in [_floor_of(row) for row in self._connection.execute(query)]:
            conversation = known.get(floor.conversation_id)
            if conversation is None:
                continue
            last = self._last_words(floor.conversation_id)
            name = known.profile(floor.conversation_id).get("first_name")
            found.append(Waiting(conversation, floor, name, last.text if last else "", last.at if last else None))
        return found

    def _last_words(self, conversation_id: str) -> Any:
        row = self._connection.execute(
            select(messages)
            .where(messages.c.conversation_id == conversation_id, messages.c.author == "me")
            .order_by(messages.c.seq.desc())
            .limit(1)
        ).one_or_none()
        return message_of(row, self._cipher) if row else None


def _floor_of(row: Row[Any]) -> Floor:
    return Floor(
        row.conversation_id,
        FloorState(row.state),
        row.epoch,
        row.counsellor_id,
        row.queued_at,
        row.taken_at,
        row.last_person_at,
        row.last_counsellor_at,
        row.due_at,
        HandoffReason(row.reason) if row.reason else None,
        row.unfinished,
    )
