"""Keeps the bot under the number of messages a second that Telegram takes from it."""

import asyncio


class Pace:
    """Gives each caller its moment, first come first served."""

    def __init__(self, per_second: float) -> None:
        self._gap = 1 / per_second
        self._next = 0.0

    async def turn(self) -> None:
        """Wait until one more message may leave."""
        now = asyncio.get_running_loop().time()
        mine = max(self._next, now)
        self._next = mine + self._gap
        if mine > now:
            await asyncio.sleep(mine - now)
