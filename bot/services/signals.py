"""Wakes whoever looks at a conversation, inside this process. The database stays the only truth."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

_BACKLOG = 100


class LocalSignals:
    """Topics and their listeners; `changed` may be called from any thread."""

    def __init__(self) -> None:
        self._listeners: defaultdict[str, set[tuple[asyncio.AbstractEventLoop, asyncio.Queue[str]]]] = defaultdict(set)

    def changed(self, topic: str, what: str = "changed") -> None:
        """Tell the listeners of a topic; one that lags too far behind misses hints, never messages."""
        for loop, queue in tuple(self._listeners.get(topic, ())):
            if not loop.is_closed():
                loop.call_soon_threadsafe(_put, queue, what)

    @contextmanager
    def listening(self, *topics: str) -> Iterator[asyncio.Queue[str]]:
        """A queue of hints about these topics, for as long as the block lasts."""
        queue: asyncio.Queue[str] = asyncio.Queue(_BACKLOG)
        listener = (asyncio.get_running_loop(), queue)
        for topic in topics:
            self._listeners[topic].add(listener)
        try:
            yield queue
        finally:
            for topic in topics:
                self._listeners[topic].discard(listener)
                if not self._listeners[topic]:
                    del self._listeners[topic]


def _put(queue: asyncio.Queue[str], what: str) -> None:
    if not queue.full():
        queue.put_nowait(what)
