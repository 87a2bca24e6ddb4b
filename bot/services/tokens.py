"""The token that lets a browser come back to its conversation."""

import hashlib
import hmac


class Tokens:
    """A token is computed from the conversation and the secret key: nothing to store, nothing to steal."""

    def __init__(self, secret_key: str) -> None:
        self._key = hashlib.sha256(b"conversation tokens" + secret_key.encode()).digest()

    def of(self, conversation_id: str) -> str:
        """The token of a conversation."""
        return hmac.new(self._key, conversation_id.encode(), hashlib.sha256).hexdigest()

    def opens(self, conversation_id: str, token: str) -> bool:
        """Whether the token is the conversation's."""
        return self.same(self.of(conversation_id), token)

    @staticmethod
    def same(one: str, other: str) -> bool:
        """Compare in a time that tells nothing."""
        return hmac.compare_digest(one.encode(), other.encode())
