"""Counsellors sign in to the console; guessing is slowed down."""

import re
import secrets
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

from bot.mission_locale.errors import Refused, SignInRefused
from bot.mission_locale.roles import Role
from bot.services.ports import Clock, Counsellor, Database, Passwords

SESSION = timedelta(hours=12)
WINDOW = timedelta(minutes=15)
TRIES = 5
SHORTEST_PASSWORD = 12
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True)
class Session:
    """A signed-in console. `token` goes into the cookie and is kept nowhere in clear."""

    token: str
    counsellor: Counsellor


class SignIn:
    """Accounts, sessions and presence of counsellors."""

    def __init__(self, database: Database, passwords: Passwords, clock: Clock) -> None:
        self._database = database
        self._passwords = passwords
        self._clock = clock

    def add_counsellor(self, email: str, name: str, password: str, role: Role = Role.COUNSELLOR) -> Counsellor:
        """A new account; Refused says what is wrong with it."""
        email, name = email.strip().lower(), name.strip()
        if not _EMAIL.fullmatch(email):
            raise Refused("Cette adresse e-mail n'est pas valable.", code="bad_email")
        if not name:
            raise Refused("Il manque le prénom.", code="bad_name")
        if len(password) < SHORTEST_PASSWORD:
            raise Refused(f"Le mot de passe doit avoir au moins {SHORTEST_PASSWORD} caractères.", code="weak_password")
        counsellor = Counsellor(str(uuid4()), name, email, self._passwords.hash(password), role=role)
        with self._database.writing() as work:
            if work.counsellors.by_email(email):
                raise Refused("Cette adresse a déjà un compte.", code="already_there")
            work.counsellors.add(counsellor, self._clock())
        return counsellor

    def set_role(self, email: str, role: Role) -> Counsellor:
        """Entrust an account with more, or less; it holds from the next page on."""
        with self._database.writing() as work:
            counsellor = work.counsellors.by_email(email)
            if counsellor is None:
                raise Refused("Aucun compte n'a cette adresse.", code="unknown_account")
            work.counsellors.set_role(counsellor.id, role)
        return replace(counsellor, role=role)

    def sign_in(self, email: str, password: str) -> Session:
        """Open a session; after five failures in a quarter of an hour the account waits."""
        now = self._clock()
        with self._database.reading() as work:
            counsellor = work.counsellors.by_email(email)
            failures = work.counsellors.failures(email, now - WINDOW)
        if failures >= TRIES:
            raise SignInRefused(code="too_many_tries")
        matches = self._passwords.matches(counsellor.password_hash if counsellor else None, password)
        if counsellor is None or not counsellor.active or not matches:
            with self._database.writing() as work:
                work.counsellors.add_failure(email, now)
            raise SignInRefused
        token = secrets.token_urlsafe(32)
        with self._database.writing() as work:
            work.counsellors.open_session(token, counsellor.id, now, now + SESSION)
            work.counsellors.seen(counsellor.id, now)
        return Session(token, counsellor)

    def who(self, token: str) -> Counsellor | None:
        """The counsellor of a session cookie."""
        with self._database.reading() as work:
            return work.counsellors.session_owner(token, self._clock())

    def seen(self, counsellor: Counsellor) -> None:
        """The console is open in front of this counsellor."""
        with self._database.writing() as work:
            work.counsellors.seen(counsellor.id, self._clock())

    def sign_out(self, token: str) -> None:
        """Close the session."""
        with self._database.writing() as work:
            work.counsellors.close_session(token)
