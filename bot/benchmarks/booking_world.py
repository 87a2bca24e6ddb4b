"""An office to race at: counsellors, workshops with few seats, and people who want what others want."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from multiprocessing import get_context
from multiprocessing.context import ForkServerContext
from random import Random

from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.scratch import add_receiving_counsellor
from bot.database.seeding import seed
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.appointments import AlreadyBooked, NothingBooked, TimeRefused
from bot.mission_locale.conversations import Channel
from bot.mission_locale.opening_hours import PARIS, Interval
from bot.services.booking import Booking
from bot.services.workshops import Workshops

NOW = datetime(2026, 11, 23, 10, tzinfo=PARIS)
HOURS = (Interval(time(9), time(12, 30)), Interval(time(13, 30), time(17)))
WORKSHOP_HOURS = (time(9), time(14))
REASONS = ("first_contact", "follow_up", "cej_information", "workshop")
SEATS = 5
_QUARTER = timedelta(minutes=15)
_KEY = "a key for measurements only"


@dataclass(frozen=True)
class World:
    """Where people race: whole values, so that it travels to other processes."""

    url: str
    people: Sequence[str]
    days: Sequence[datetime]


def forkserver() -> ForkServerContext:
    """Where other processes come from: a server that has read the product's modules, so that each starts at once."""
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__, "bot.benchmarks.booking_race", "bot.benchmarks.booking_kills"])
    return context


def open_database(url: str) -> SqlDatabase:
    """The database at this address."""
    return SqlDatabase(make_engine(url), Cipher(_KEY))


def make_world(url: str, *, people: int, counsellors: int, days: int) -> World:
    """The desk and other counsellors, two workshops a day, and people who have not booked yet."""
    database = open_database(url)
    seed(database, dict.fromkeys(range(5), HOURS), NOW)
    for index in range(1, counsellors):
        add_receiving_counsellor(database.engine, f"counsellor-{index}", HOURS, NOW)
    # Alone, the desk is the only one to receive; among others, whoever leads the workshops receives too.
    add_receiving_counsellor(database.engine, "leader", HOURS if counsellors > 1 else (), NOW)
    dates = _working_days(days)
    workshops = Workshops(database, lambda: NOW)
    for day in dates:
        for hour in WORKSHOP_HOURS:
            workshops.plan("workshop", "leader", "Atelier", datetime.combine(day, hour, PARIS), SEATS)
    with database.writing() as work:
        names = [work.conversations.open(Channel.WEB, f"racer-{index}", NOW).id for index in range(people)]
    database.engine.dispose()
    return World(url, names, dates)


def attempt(booking: Booking, world: World, random: Random) -> str:
    """One person tries to book, then keeps it, cancels, moves or lets go; in one word, what came of it."""
    person, reason = random.choice(world.people), random.choice(REASONS)
    try:
        held = booking.hold(person, reason, any_start(world, reason, random), f"{random.random()}")
        return _afterwards(booking, world, person, held.id, reason, random)
    except AlreadyBooked as stands:
        if random.random() < 0.5:
            return _made_room(booking, person, stands.appointment.id)
        return stands.code
    except (TimeRefused, NothingBooked) as refused:
        return refused.code


def any_start(world: World, reason: str, random: Random) -> datetime:
    """A quarter of an hour of the opening hours, or the beginning of a workshop."""
    day = random.choice(world.days)
    if reason == "workshop":
        return datetime.combine(day, random.choice(WORKSHOP_HOURS), PARIS)
    start: datetime = day + _QUARTER * random.choice([*range(36, 48), *range(54, 66)])
    return start


def _afterwards(booking: Booking, world: World, person: str, held: str, reason: str, random: Random) -> str:
    wish = random.random()
    if wish < 0.2:
        booking.release(person)
        return "released"
    booking.confirm(held, "Sam", conversation_id=person)
    if wish < 0.4:
        booking.cancel(person, held)
        return "cancelled"
    if wish < 0.6:
        booking.move(person, held, any_start(world, reason, random), f"{random.random()}")
        return "moved"
    return "confirmed"


def _made_room(booking: Booking, person: str, standing: str) -> str:
    booking.cancel(person, standing)
    return "cancelled"


def _working_days(number: int) -> list[datetime]:
    later = (NOW.replace(hour=0) + timedelta(days=offset) for offset in range(2, 40))
    return [day for day in later if day.weekday() < 5 and (day.month, day.day) != (12, 25)][:number]
