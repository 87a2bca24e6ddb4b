"""What is switched off, for every process that looks at this database."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Select, delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from bot.database.tables import conversations
from bot.database.tables_floor import switches
from bot.mission_locale.conversations import Channel
from bot.mission_locale.switches import ALL, SwitchedOff


class SqlSwitchBoard:
    """`services.floor_ports.SwitchBoard` over SQL."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def switch_off(self, scope: str, now: datetime, by: str | None) -> bool:
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(switches).values(scope=scope, off_at=now, off_by=by))
        except IntegrityError:
            return False
        return True

    def switch_on(self, scope: str) -> bool:
        return self._connection.execute(delete(switches).where(switches.c.scope == scope)).rowcount == 1

    def all_off(self) -> Sequence[SwitchedOff]:
        rows = self._connection.execute(select(switches).order_by(switches.c.off_at))
        return [SwitchedOff(row.scope, row.off_at, row.off_by) for row in rows]

    def is_off(self, scopes: Sequence[str]) -> bool:
        count = select(func.count()).select_from(switches).where(switches.c.scope.in_(scopes))
        return bool(self._connection.scalar(count))

    def conversations(self, scope: str) -> Sequence[str]:
        return list(self._connection.scalars(in_scope(scope)))


def in_scope(scope: str) -> Select[tuple[str]]:
    """The identifiers of the conversations that a switch is over."""
    query = select(conversations.c.id)
    if scope in set(Channel):
        return query.where(conversations.c.channel == scope)
    return query if scope == ALL else query.where(conversations.c.id == scope)
