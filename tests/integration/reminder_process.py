"""A process that says every reminder owed: `python -m … URL MOMENT`; with `--step` each after a line of its input."""

import sys
from datetime import datetime

from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.unit_of_work import SqlDatabase
from bot.facts.loading import load_knowledge
from bot.services.appointment_links import AppointmentLinks
from bot.services.booking import Booking
from bot.services.reminding import Reminding


class TellingSignals:
    """Tells whoever started this process of every reminder said, and waits to be told to go on."""

    def __init__(self, *, step: bool) -> None:
        self._step = step

    def changed(self, topic: str, what: str = "changed") -> None:
        if topic == "console":
            tell("said")
            if self._step:
                sys.stdin.readline()


def main(url: str, moment: str, *, step: bool) -> None:
    """Work as the product's worker does, without its pauses."""
    engine = make_engine(url)
    database, known, now = (
        SqlDatabase(engine, Cipher("a key for tests only")),
        load_knowledge(),
        datetime.fromisoformat(moment),
    )

    def clock() -> datetime:
        return now

    links = AppointmentLinks(database, Booking(database, clock), known.notices, clock, "https://torcy.example.org")
    reminding = Reminding(database, links, known.notices, known.office.address, clock, TellingSignals(step=step))
    tell("ready")
    tell(reminding.send_due())


def tell(what: object) -> None:
    """A line for whoever started this process."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], step="--step" in sys.argv)
