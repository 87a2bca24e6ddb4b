"""From a point on the map to the commune that is probably meant."""

import pytest

from bot.facts.loading import load_knowledge
from bot.mission_locale.offices import Neighbour, Served
from bot.mission_locale.positions import CommunePlace, Position, nearest_commune

KNOWN = load_knowledge()


def test_a_degree_is_shorter_towards_the_east() -> None:
    here = Position(48.85, 2.65)

    assert 11.1 == pytest.approx(here.km_to(Position(48.95, 2.65)), abs=0.1)
    assert 7.3 == pytest.approx(here.km_to(Position(48.85, 2.75)), abs=0.1)


@pytest.mark.parametrize(
    ("latitude", "longitude", "commune"),
    [
        (48.850, 2.650, "Torcy"),
        (48.878, 2.590, "Chelles"),
        (48.841, 2.702, "Bussy-Saint-Georges"),
        (48.844, 2.552, "Noisy-le-Grand"),
        (48.7, 3.3, None),
        (43.3, 5.37, None),
        (-48.85, -2.65, None),
    ],
)
def test_the_nearest_commune_is_guessed_when_one_is_near(
    latitude: float, longitude: float, commune: str | None
) -> None:
    assert commune == nearest_commune(Position(latitude, longitude), KNOWN.positions)


def test_nothing_is_guessed_without_places() -> None:
    assert nearest_commune(Position(48.85, 2.65), ()) is None
    assert nearest_commune(Position(48.85, 2.65), [CommunePlace("Ailleurs", Position(49.5, 2.65))]) is None


def test_most_communes_served_have_a_place_of_their_own() -> None:
    placed = {place.name for place in KNOWN.positions}
    served = {commune.name for commune in KNOWN.territory.communes}

    assert 7 == len(served - placed)
    assert all(
        isinstance(KNOWN.territory.lookup(place.name), Served | Neighbour)
        for place in KNOWN.positions
        if place.name in served
    )
    assert all(48.6 < place.at.latitude < 49.1 and 2.3 < place.at.longitude < 3.1 for place in KNOWN.positions)
