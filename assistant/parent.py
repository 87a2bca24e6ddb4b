"""A process of this environment lives for the one that started it, and not a moment longer."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading

PR_SET_PDEATHSIG = 1


def end_with_parent() -> None:
    """End at once when the parent is gone, even killed: our standard input is a pipe that only it holds open."""
    threading.Thread(target=_wait_for_the_end, name="parent", daemon=True).start()
    if sys.platform == "linux":
        # The kernel's own way: it works even while a long computation keeps our thread waiting.
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _wait_for_the_end() -> None:
    while os.read(sys.stdin.fileno(), 1024):
        continue
    os._exit(1)
