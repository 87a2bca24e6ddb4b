"""Mail to be sent, encrypted until it leaves."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.encryption import Cipher
from bot.database.tables_floor import mails
from bot.services.floor_ports import Mail

_PENDING = mails.c.state == "pending"


class SqlMails:
    """`services.floor_ports.Mails` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def add(self, key: str, recipient: str, subject: str, body: str, now: datetime) -> bool:
        row = {
            "id": str(uuid4()),
            "key": key,
            "recipient": self._cipher.encrypt(recipient),
            "subject": self._cipher.encrypt(subject),
            "body": self._cipher.encrypt(body),
            "state": "pending",
            "tries": 0,
            "created_at": now,
            "due_at": now,
        }
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(mails).values(row))
        except IntegrityError:
            return False
        return True

    def due(self, now: datetime, limit: int = 10) -> Sequence[Mail]:
        query = select(mails).where(_PENDING, mails.c.due_at <= now).order_by(mails.c.due_at).limit(limit)
        decrypt = self._cipher.decrypt
        return [
            Mail(row.id, decrypt(row.recipient), decrypt(row.subject), decrypt(row.body), row.tries)
            for row in self._connection.execute(query)
        ]

    def claim(self, mail: Mail, until: datetime) -> bool:
        claimed = self._connection.execute(
            update(mails)
            .where(mails.c.id == mail.id, mails.c.tries == mail.tries, _PENDING)
            .values(tries=mail.tries + 1, due_at=until)
        )
        return claimed.rowcount == 1

    def sent(self, mail_id: str) -> None:
        gone = dict.fromkeys(("recipient", "subject", "body"), "")
        self._set(mail_id, state="sent", last_error=None, **gone)

    def retry(self, mail_id: str, at: datetime, why: str) -> None:
        self._set(mail_id, due_at=at, last_error=why)

    def failed(self, mail_id: str, why: str) -> None:
        self._set(mail_id, state="failed", last_error=why)

    def _set(self, mail_id: str, **values: Any) -> None:
        self._connection.execute(update(mails).where(mails.c.id == mail_id, _PENDING).values(values))
