"""Where buttons of ours still stand in a chat."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from bot.database.tables_telegram import telegram_keyboards
from bot.services.telegram_ports import Keyboard


class SqlKeyboards:
    """`services.telegram_ports.Keyboards` over SQL."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def shown(self, keyboard: Keyboard) -> None:
        self.gone(keyboard.conversation_id, keyboard.seq)
        self._connection.execute(
            insert(telegram_keyboards).values(
                conversation_id=keyboard.conversation_id,
                seq=keyboard.seq,
                message_id=keyboard.message_id,
                epoch=keyboard.epoch,
            )
        )

    def stale(self, conversation_id: str, epoch: int) -> Sequence[Keyboard]:
        table = telegram_keyboards
        query = select(table).where(table.c.conversation_id == conversation_id, table.c.epoch < epoch)
        rows = self._connection.execute(query.order_by(table.c.seq))
        return [Keyboard(row.conversation_id, row.seq, row.message_id, row.epoch) for row in rows]

    def gone(self, conversation_id: str, seq: int) -> None:
        table = telegram_keyboards
        self._connection.execute(delete(table).where(table.c.conversation_id == conversation_id, table.c.seq == seq))
