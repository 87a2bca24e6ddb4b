"""A process that reminds everybody of everything, again and again, until it is killed: `python -m … URL MOMENT`."""

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
    """Tells whoever started this process of every reminder said."""

    def changed(self, topic: str, what: str = "changed") -> None:
        if topic == "console":
            tell("said")


def main(url: str, moment: str, *, forever: bool) -> None:
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
    reminding = Reminding(database, links, known.notices, known.office.address, clock, TellingSignals())
    tell("ready")
    said = reminding.send_due()
    while forever:
        said += reminding.send_due()
    tell(said)


def tell(what: object) -> None:
    """A line for whoever started this process."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], forever="--forever" in sys.argv)
