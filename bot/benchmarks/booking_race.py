"""Many people after the same few times at once, in several processes; and holds that ran out."""

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from random import Random
from threading import Barrier

from bot.benchmarks.booking_world import NOW, World, any_start, attempt, forkserver, open_database
from bot.database.booking_audit import BookingAudit, audit
from bot.mission_locale.appointments import TimeRefused
from bot.mission_locale.errors import MissionLocaleError
from bot.services.booking import Booking


@dataclass(frozen=True)
class Race:
    """`outcomes` counts what attempts came to, `failures` those that broke: a lock, a clash that surfaced."""

    outcomes: Counter[str]
    failures: Counter[str]
    audit: BookingAudit


def race(world: World, *, attempts: int, workers: int, seed: int = 0) -> Race:
    """`attempts` by `workers` processes: nothing is shared between any two of them but the database."""
    shares = [(world, _share(attempts, workers, index), f"{seed}/{index}") for index in range(workers)]
    with ProcessPoolExecutor(workers, mp_context=forkserver()) as pool:
        counted = sum(pool.map(_run_share, *zip(*shares, strict=True)), Counter[str]())
    failures = Counter({name: number for name, number in counted.items() if name.startswith("failed")})
    database = open_database(world.url)
    found = audit(database.engine)
    database.engine.dispose()
    return Race(counted - failures, failures, found)


def late_confirmations(
    world: World, *, rounds: int, late: int = 20, newcomers: int = 20, seed: int = 0
) -> Counter[str]:
    """A hold runs out; its owner confirms `late` times while `newcomers` book that time. Who got it, round by round."""
    random, clock = Random(seed), _Clock()
    database = open_database(world.url)
    booking = Booking(database, clock)
    winners: Counter[str] = Counter()
    for index in range(rounds):
        people = [world.people[(index + 1 + each) % len(world.people)] for each in range(newcomers)]
        winners[_one_round(booking, clock, world, people, late, random)] += 1
    database.engine.dispose()
    return winners


@dataclass
class _Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


def _one_round(booking: Booking, clock: _Clock, world: World, people: list[str], late: int, random: Random) -> str:
    owner = people.pop(0)
    start = any_start(world, "follow_up", random)
    for person in (owner, *people):
        _clear(booking, person)
    try:
        held = booking.hold(owner, "follow_up", start, f"{random.random()}")
    except TimeRefused:
        return "not free"
    clock.now += timedelta(minutes=10, seconds=1)
    calls = [partial(_confirm_late, booking, held.id)] * late
    calls += [partial(_book_anew, booking, me, start, f"{random.random()}") for me in people]
    got = {answer for answer in _all_at_once(calls) if answer}
    if any(answer.startswith("late") for answer in got):
        return "late"
    return "new" if len(got) == 1 else f"{len(got)} at once" if got else "nobody"


def _confirm_late(booking: Booking, held: str) -> str:
    return f"late {booking.confirm(held).id}"


def _book_anew(booking: Booking, person: str, start: datetime, key: str) -> str:
    return f"new {booking.confirm(booking.hold(person, 'follow_up', start, key).id).id}"


def _clear(booking: Booking, person: str) -> None:
    for appointment in booking.view(person):
        booking.cancel(person, appointment.id)


def _all_at_once(calls: Sequence[Callable[[], str]]) -> list[str | None]:
    barrier = Barrier(len(calls))

    def run(call: Callable[[], str]) -> str | None:
        barrier.wait()
        try:
            return call()
        except MissionLocaleError:
            return None

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


def _share(total: int, parts: int, index: int) -> int:
    return total // parts + (index < total % parts)


def _run_share(world: World, attempts: int, seed: str) -> Counter[str]:
    database = open_database(world.url)
    booking = Booking(database, lambda: NOW)
    counted = Counter(_one(booking, world, Random(f"{seed}/{index}")) for index in range(attempts))
    database.engine.dispose()
    return counted


def _one(booking: Booking, world: World, random: Random) -> str:
    try:
        return attempt(booking, world, random)
    except Exception as error:
        # A boundary: the race goes on, and whoever runs it looks at what it counted.
        return f"failed: {type(error).__name__}"
