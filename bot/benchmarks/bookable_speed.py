"""How long it takes to say when one can come: four weeks, ten counsellors, half of their time taken."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from statistics import median, quantiles
from time import perf_counter, process_time

from bot.benchmarks.booking_world import HOURS, NOW, World, make_world, open_database
from bot.mission_locale.appointments import Reason, SlotGone, TimeRefused
from bot.mission_locale.bookable_times import Agenda, Calendar, Opening, Span, compute
from bot.services.booking import Booking

COUNSELLORS = 10
WEEKS = 4
WORKING_DAYS = 20
REASON = Reason("first_contact", "Premier rendez-vous", 45, 15, max_days=7 * WEEKS)


@dataclass(frozen=True)
class Speed:
    """Milliseconds: by the clock, and of processor, which a busy machine does not change; how many times were found."""

    median: float
    p95: float
    processor: float
    found: int


def compute_speed(rounds: int) -> Speed:
    """The computation alone, on agendas already read."""
    calendar = busy_calendar(Random(0))
    return _measured(lambda: len(compute(calendar, REASON, NOW)), rounds)


def offer_speed(url: str, rounds: int) -> Speed:
    """All of it: agendas read from the database, times computed, three of them chosen."""
    world = make_world(url, people=1200, counsellors=COUNSELLORS, days=WORKING_DAYS)
    database = open_database(url)
    booking = Booking(database, lambda: NOW)
    _fill(booking, world, Random(0))
    speed = _measured(lambda: len(booking.offer("first_contact").times), rounds)
    database.engine.dispose()
    return speed


def busy_calendar(random: Random) -> Calendar:
    """Ten counsellors with lunch, an afternoon away each week, and about half of the rest taken."""
    first = NOW.replace(hour=0)
    days = [first + timedelta(days=offset) for offset in range(7 * WEEKS + 1)]
    return Calendar([_agenda(f"counsellor-{index}", days, random) for index in range(COUNSELLORS)])


def _agenda(name: str, days: list[datetime], random: Random) -> Agenda:
    openings = [Opening(name, hours, weekday) for weekday in range(5) for hours in HOURS]
    away = [Span(day + timedelta(hours=13), day + timedelta(hours=18)) for day in days[::7]]
    hours = [day + timedelta(hours=hour) for day in days for hour in (9, 10, 11, 14, 15)]
    busy = [Span(hour, hour + timedelta(hours=1)) for hour in hours if random.random() < 0.5]
    return Agenda(name, openings, away, busy)


def _fill(booking: Booking, world: World, random: Random) -> None:
    for person in world.people:
        start = random.choice(world.days) + timedelta(hours=random.choice((9, 10, 11, 14, 15)))
        try:
            booking.confirm(booking.hold(person, "first_contact", start, "fill").id)
        except (SlotGone, TimeRefused):
            continue


def _measured(look: Callable[[], int], rounds: int) -> Speed:
    spent, processor, found = [], process_time(), look()
    for _ in range(rounds):
        begun = perf_counter()
        found = look()
        spent.append(1000 * (perf_counter() - begun))
    processor = 1000 * (process_time() - processor) / (rounds + 1)
    return Speed(median(spent), quantiles(spent, n=20)[-1], processor, found)
