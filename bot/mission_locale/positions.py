"""Positions on the map, and the commune that is probably meant by one."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, hypot, radians

KM_A_DEGREE = 111.2
NEAR_KM = 4.0


@dataclass(frozen=True)
class Position:
    """A point, in degrees."""

    latitude: float
    longitude: float

    def km_to(self, other: "Position") -> float:
        """The distance over a few dozen kilometres, where the earth is flat."""
        east = (self.longitude - other.longitude) * cos(radians(self.latitude))
        return KM_A_DEGREE * hypot(self.latitude - other.latitude, east)


@dataclass(frozen=True)
class CommunePlace:
    """Where a commune is."""

    name: str
    at: Position


def nearest_commune(position: Position, places: Iterable[CommunePlace]) -> str | None:
    """The commune whose middle is nearest; None when none is near enough to be guessed."""
    near = min(places, key=lambda place: place.at.km_to(position), default=None)
    return near.name if near and near.at.km_to(position) <= NEAR_KM else None
