"""From positions.yml to where communes are."""

from bot.facts.marked import Marked
from bot.facts.reading_measures import read_source
from bot.mission_locale.positions import CommunePlace, Position


def read_positions(entry: Marked) -> tuple[CommunePlace, ...]:
    """Every commune with its position, and a source."""
    entry.only("places", "source", "verified_on")
    for source in entry.of("source").items():
        read_source(source)
    entry.of("verified_on").day()
    return tuple(_place(place) for place in entry.of("places").items())


def _place(entry: Marked) -> CommunePlace:
    entry.only("name", "at")
    return CommunePlace(entry.of("name").text(), read_position(entry.of("at")))


def read_position(entry: Marked) -> Position:
    """A latitude and a longitude in degrees, « 48.851 2.650 »."""
    try:
        latitude, longitude = (float(number) for number in entry.text().split())
    except ValueError:
        raise entry.fault("il faut une latitude et une longitude en degrés, « 48.851 2.650 »") from None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise entry.fault("cette position n'existe pas")
    return Position(latitude, longitude)
