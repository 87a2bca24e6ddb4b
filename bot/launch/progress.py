"""Tells the person in front of the terminal what is being done, and that it is still being done."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

EVERY_SECONDS = 10.0


class Progress:
    """One line when a step begins, one when it ends, and a sign of life in between.

    Everything goes to standard error: standard output belongs to a command's result.
    """

    def __init__(self, stream: TextIO | None = None, every: float = EVERY_SECONDS) -> None:
        self._stream = stream or sys.stderr
        self._every = every

    def say(self, sentence: str) -> None:
        """Write one line, at once."""
        print(sentence, file=self._stream, flush=True)

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """A piece of work that may last."""
        began = time.monotonic()
        ended = threading.Event()
        watch = threading.Thread(target=self._show_life, args=(what, began, ended), daemon=True)
        self.say(f"→ {what}")
        watch.start()
        try:
            yield
        finally:
            ended.set()
            watch.join()
        self.say(f"✓ {what} ({time.monotonic() - began:.1f} s)")

    def _show_life(self, what: str, began: float, ended: threading.Event) -> None:
        while not ended.wait(self._every):
            self.say(f"  {what} : {time.monotonic() - began:.0f} s…")
