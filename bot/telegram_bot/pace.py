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
        self._one_by_one = asyncio.Lock()
        self._free_at: dict[str, float] = {}

    async def turn(self, chat: str) -> None:
        """Wait until one more message may leave for this chat."""
        await _until(self._free_at.get(chat, 0.0))
        # Even after a moment in which nothing ran, those who waited leave one after the other.
        async with self._one_by_one:
            while self._next > _now():
                await _until(self._next)
            self._next = _now() + self._gap

    def left(self, chat: str) -> None:
        """A message has left for this chat: counted from now, when Telegram has surely seen it."""
        now = _now()
        if len(self._free_at) >= _REMEMBERED:
            self._free_at = {known: at for known, at in self._free_at.items() if at > now}
        self._free_at[chat] = now + self._chat_gap

    def breathe(self, seconds: float) -> None:
        """Nothing leaves for a moment: Telegram said that it was too much."""
        self._next = max(self._next, _now() + seconds)


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _until(moment: float) -> None:
    if (seconds := moment - _now()) > 0:
        await asyncio.sleep(seconds)
