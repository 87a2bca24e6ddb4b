"""Passwords, hashed with Argon2id."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError


class Argon2Passwords:
    """`services.ports.Passwords` with the library's recommended cost."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher()
        self._nobody = self._hasher.hash("nobody")

    def hash(self, password: str) -> str:
        return self._hasher.hash(password)

    def matches(self, password_hash: str | None, password: str) -> bool:
        # Without an account the same work is done, so that time does not tell who has one.
        try:
            return self._hasher.verify(password_hash or self._nobody, password) and password_hash is not None
        except (VerificationError, InvalidHashError):
            return False
