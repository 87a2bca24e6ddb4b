"""Message texts and contact details are unreadable in the database file without the secret key."""

import base64
import hashlib
import hmac
import json
from typing import Any

from cryptography.fernet import Fernet


class Cipher:
    """Encrypts what is read back, and hashes what is only looked up."""

    def __init__(self, secret_key: str) -> None:
        """`secret_key`: any long random text; two keys are derived from it, one per use."""
        self._fernet = Fernet(base64.urlsafe_b64encode(_derive(secret_key, "texts")))
        self._lookup_key = _derive(secret_key, "lookups")

    def encrypt(self, text: str) -> str:
        """Fernet token of a text."""
        return self._fernet.encrypt(text.encode()).decode()

    def encrypt_undated(self, text: str) -> str:
        """The same without the second at which it was made, which a Fernet token carries in clear."""
        return self._fernet.encrypt_at_time(text.encode(), 0).decode()

    def decrypt(self, token: str) -> str:
        """The text of a Fernet token."""
        return self._fernet.decrypt(token.encode()).decode()

    def encrypt_json(self, value: Any) -> str:
        """Fernet token of anything JSON can say."""
        return self.encrypt(json.dumps(value, ensure_ascii=False))

    def decrypt_json(self, token: str) -> Any:
        """What `encrypt_json` was given."""
        return json.loads(self.decrypt(token))

    def lookup(self, text: str) -> str:
        """A keyed hash, equal for equal texts: a column that can be searched and not read."""
        return hmac.new(self._lookup_key, text.encode(), hashlib.sha256).hexdigest()


def _derive(secret_key: str, use: str) -> bytes:
    return hmac.new(secret_key.encode(), use.encode(), hashlib.sha256).digest()
