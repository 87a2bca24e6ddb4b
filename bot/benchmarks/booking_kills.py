"""Processes killed at any moment while they book: never a half appointment."""

import os
import signal
from dataclasses import dataclass
from multiprocessing.context import ForkServerProcess
from multiprocessing.sharedctypes import Synchronized
from random import Random
from time import sleep

from bot.benchmarks.booking_world import NOW, World, attempt, forkserver, open_database
from bot.database.booking_audit import BookingAudit, audit
from bot.database.engine import on_writing
from bot.database.scratch import is_sound
from bot.mission_locale.errors import MissionLocaleError
from bot.services.booking import Booking

LONGEST_LIFE = 0.04
START_SECONDS = 120.0


@dataclass(frozen=True)
class Kills:
    """`mid_transaction` is how many of the killed had changes under way; `worst` the audit with most faults."""

    killed: int
    mid_transaction: int
    worst: BookingAudit
    sound: bool


@dataclass(frozen=True)
class _Shown:
    """What a process about to be killed shows of itself: transactions finished, and whether one runs."""

    finished: "Synchronized[int]"
    writing: "Synchronized[int]"


def kill_while_booking(world: World, *, kills: int, seed: int = 0) -> Kills:
    """Start a process that books without pause, kill it at a random moment, look at the tables; again and again."""
    random, database = Random(seed), open_database(world.url)
    context = forkserver()
    worst, middle = BookingAudit(), 0
    for index in range(kills):
        shown = _Shown(context.Value("l", 0, lock=False), context.Value("b", 0, lock=False))
        process = context.Process(
            target=_book_without_pause, args=(world, f"{seed}/{index}", shown.finished, shown.writing), daemon=True
        )
        process.start()
        _wait_for_first(process, shown)
        sleep(random.random() * LONGEST_LIFE)
        os.kill(process.pid or 0, signal.SIGKILL)
        process.join()
        middle += bool(shown.writing.value)
        worst = max(worst, audit(database.engine), key=lambda found: (found.faults, found.standing))
    sound = is_sound(database.engine)
    database.engine.dispose()
    return Kills(kills, middle, worst, sound)


def _wait_for_first(process: ForkServerProcess, shown: _Shown) -> None:
    for _ in range(int(START_SECONDS / 0.002)):
        if shown.finished.value or not process.is_alive():
            return
        sleep(0.002)
    raise TimeoutError("a booking process did not start")


def _book_without_pause(world: World, seed: str, finished: "Synchronized[int]", writing: "Synchronized[int]") -> None:
    database, random = open_database(world.url), Random(seed)

    def begun() -> None:
        writing.value = 1

    def ended() -> None:
        writing.value = 0
        finished.value += 1

    on_writing(database.engine, begun, ended)
    booking = Booking(database, lambda: NOW)
    while True:
        try:
            attempt(booking, world, random)
        except MissionLocaleError:
            continue
