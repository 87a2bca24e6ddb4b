"""Keeps the bot under what Telegram takes from it: so many messages a second in all, one a second in a chat."""

import asyncio

_REMEMBERED = 2000


class Pace:
    """Gives each caller its moment; who waits for their own chat holds up nobody else."""

    def __init__(self, per_second: float, chat_gap: float = 0) -> None:
        """`chat_gap`: seconds between two messages in one chat. One caller at a time in a chat."""
        self._gap = 1 / per_second
        self._chat_gap = chat_gap
        self._next = 0.0
        self._free_at: dict[str, float] = {}

    async def turn(self, chat: str = "") -> None:
        """Wait until one more message may leave for this chat."""
        await _until(self._free_at.get(chat, 0.0))
        mine = max(self._next, _now())
        self._next = mine + self._gap
        await _until(mine)
        self._remember(chat)

    def breathe(self, seconds: float) -> None:
        """Nothing leaves for a moment: Telegram said that it was too much."""
        self._next = max(self._next, _now() + seconds)

    def _remember(self, chat: str) -> None:
        now = _now()
        if len(self._free_at) >= _REMEMBERED:
            self._free_at = {known: at for known, at in self._free_at.items() if at > now}
        self._free_at[chat] = now + self._chat_gap


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _until(moment: float) -> None:
    if (seconds := moment - _now()) > 0:
        await asyncio.sleep(seconds)
