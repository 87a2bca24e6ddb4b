"""Counsellors, their sessions, failed sign-ins and what they opened."""

import hashlib
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from bot.database.encryption import Cipher
from bot.database.tables import audit, console_sessions, counsellors, sign_in_failures
from bot.mission_locale.roles import Role
from bot.services.ports import Counsellor


class SqlCounsellors:
    """`services.ports.Counsellors` over SQL."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def add(self, counsellor: Counsellor, now: datetime) -> None:
        email = counsellor.email
        self._connection.execute(
            insert(counsellors).values(
                id=counsellor.id,
                name=counsellor.name,
                email_lookup=self._account(email) if email else None,
                email=self._cipher.encrypt(email) if email else None,
                password_hash=counsellor.password_hash,
                active=counsellor.active,
                role=counsellor.role,
                created_at=now,
            )
        )

    def get(self, counsellor_id: str) -> Counsellor | None:
        return self._one(select(counsellors).where(counsellors.c.id == counsellor_id))

    def by_email(self, email: str) -> Counsellor | None:
        return self._one(select(counsellors).where(counsellors.c.email_lookup == self._account(email)))

    def set_role(self, counsellor_id: str, role: Role) -> None:
        self._connection.execute(update(counsellors).where(counsellors.c.id == counsellor_id).values(role=role))

    def seen(self, counsellor_id: str, now: datetime) -> None:
        self._connection.execute(update(counsellors).where(counsellors.c.id == counsellor_id).values(seen_at=now))

    def present(self, since: datetime) -> int:
        count = select(func.count()).select_from(counsellors)
        return self._connection.scalar(count.where(counsellors.c.active, counsellors.c.seen_at >= since)) or 0

    def open_session(self, token: str, counsellor_id: str, now: datetime, expires_at: datetime) -> None:
        self._connection.execute(
            insert(console_sessions).values(
                token_hash=_hash(token), counsellor_id=counsellor_id, created_at=now, expires_at=expires_at
            )
        )

    def session_owner(self, token: str, now: datetime) -> Counsellor | None:
        return self._one(
            select(counsellors)
            .join(console_sessions, console_sessions.c.counsellor_id == counsellors.c.id)
            .where(
                console_sessions.c.token_hash == _hash(token),
                console_sessions.c.expires_at > now,
                counsellors.c.active,
            )
        )

    def close_session(self, token: str) -> None:
        self._connection.execute(delete(console_sessions).where(console_sessions.c.token_hash == _hash(token)))

    def failures(self, email: str, since: datetime) -> int:
        count = select(func.count()).select_from(sign_in_failures)
        mine = sign_in_failures.c.account_lookup == self._account(email)
        return self._connection.scalar(count.where(mine, sign_in_failures.c.at >= since)) or 0

    def add_failure(self, email: str, now: datetime) -> None:
        self._connection.execute(insert(sign_in_failures).values(account_lookup=self._account(email), at=now))

    def audit(self, counsellor_id: str, what: str, conversation_id: str | None, now: datetime) -> None:
        self._connection.execute(
            insert(audit).values(at=now, counsellor_id=counsellor_id, what=what, conversation_id=conversation_id)
        )

    def _account(self, email: str) -> str:
        return self._cipher.lookup(email.strip().lower())

    def _one(self, query: Select[Any]) -> Counsellor | None:
        row = self._connection.execute(query).one_or_none()
        if row is None:
            return None
        email = self._cipher.decrypt(row.email) if row.email else None
        role = Role.read(row.role)
        return Counsellor(row.id, row.name, email, row.password_hash, row.active, row.seen_at, role)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
