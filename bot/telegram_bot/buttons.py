"""The values behind buttons: short, and signed, so that only what was offered in a chat can be pressed there."""

from dataclasses import dataclass

from bot.services.tokens import Tokens

MAX_BYTES = 64
_MARK = 16


@dataclass(frozen=True)
class ChatButtons:
    """The buttons of one chat."""

    tokens: Tokens
    chat: str

    def signed(self, value: str) -> str:
        """What Telegram carries for a value (`seq.index`): at most 64 bytes."""
        signed = f"{value}.{self._mark(value)}"
        if len(signed.encode()) > MAX_BYTES:
            raise ValueError("the value of a button is too long")
        return signed

    def read(self, data: str) -> str:
        """The value that was signed here; nothing for what was not."""
        value, _, mark = data.rpartition(".")
        return value if self.tokens.same(self._mark(value), mark) else ""

    def _mark(self, value: str) -> str:
        return self.tokens.of(f"button {self.chat} {value}")[:_MARK]


class Buttons:
    """Buttons of every chat, under the product's secret key."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def of(self, chat: str) -> ChatButtons:
        """The buttons of one chat."""
        return ChatButtons(self._tokens, chat)
