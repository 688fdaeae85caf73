"""How far the train is: the nearest station of each place, and where the file is too sparse to say.

A distance is known only in countries of which the file holds the network. That is read from the file:
stations of a whole network follow each other every few kilometres along the lines, while a file of the
main ones leaves tens of kilometres between them. A country counts as covered when it has at least
`FEWEST_STATIONS` stations, of which three in four have another within `SPACING_KM`. Elsewhere the distance
is unknown (NaN), which is neither near nor far.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from .climate import Mask
from .communes import CommuneTable
from .messages import message
from .nearest import Positions, nearest
from .reasons import Reasons
from .twins import Filters
from .variables import Array

FEWEST_STATIONS = 20
SPACING_KM = 10.0
NEAR_STATION_KM = 10.0
"""A station this near is a reason for a twin."""
FAR_STATION_KM = 25.0
"""No station within this is a reason against."""
ACROSS_THE_SEA = {
    "FR": {"2A": "corsica", "2B": "corsica"},
    "ES": {"07": "balearics", "35": "canaries", "38": "canaries", "51": "ceuta", "52": "melilla"},
}
"""Parts of countries by the first two characters of a commune's code, of which the file says nothing.

It holds one station in Corsica and none in the Balearic Islands, where trains run; the others have no railway.
"""
_MOST = 75.0  # three stations in four, as a percentile
_NO_STATION = -1


@dataclass(frozen=True)
class Stations:
    """Railway stations, one entry each (n,): degrees, name, country in two letters."""

    lon: Array
    lat: Array
    name: npt.NDArray[np.object_]
    country: npt.NDArray[np.object_]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.lon)

    def covered(self) -> frozenset[str]:
        """The countries of whose network the file holds enough (see above)."""
        here = np.arange(len(self))
        spacing = nearest(self.lon, self.lat, self.lon, self.lat, skip=here)[1]
        held = []
        for country in sorted(set(self.country.tolist())):
            of_country = spacing[self.country == country]
            if len(of_country) >= FEWEST_STATIONS and np.percentile(of_country, _MOST) <= SPACING_KM:
                held.append(country)
        return frozenset(held)


@dataclass(frozen=True)
class RailAccess:
    """For places (m,): the nearest station (position, -1 where unknown) and its great-circle distance (km, NaN)."""

    station: Positions
    km: Array

    @property
    def known(self) -> Mask:
        """Where the file can say."""
        return np.isfinite(self.km)


def rail_access(stations: Stations, covered: frozenset[str], table: CommuneTable, at: Positions) -> RailAccess:
    """The nearest station of the places at `at`; unknown in countries that are not `covered`, and across the sea."""
    station, km = np.full(len(at), _NO_STATION, dtype=np.int64), np.full(len(at), np.nan)
    asked = np.isin(table.country[at].astype(str), sorted(covered))
    mainland = [not across_the_sea(table.country[i], table.code[i]) for i in at.tolist()]
    asked &= np.array(mainland, dtype=np.bool_)
    where = at[asked]
    station[asked], km[asked] = nearest(table.lon[where], table.lat[where], stations.lon, stations.lat)
    return RailAccess(station, km)


def across_the_sea(country: str, code: str) -> str:
    """The part of a country across the sea in which a commune lies, empty on the mainland and where it is not told."""
    return ACROSS_THE_SEA.get(country, {}).get(code[:2], "")


def rail_criterion(stations: Stations, covered: frozenset[str], table: CommuneTable) -> Array:
    """Distance to the train of every place (m,), km, as a criterion of likeness; NaN where it is unknown.

    Compared by its logarithm: 2 km and 4 km differ as 20 km and 40 km do. Zero is held at a tenth of a km.
    """
    km = rail_access(stations, covered, table, np.arange(len(table))).km
    result: Array = np.maximum(km, 0.1)
    return result


@dataclass(frozen=True)
class RailFilters(Filters):
    """Filters with the train within `rail_max` km; a place whose distance (m,) is unknown passes, and is told."""

    rail_max: float = np.inf
    rail_km: Array = field(default_factory=lambda: np.empty(0))

    def mask(self, table: CommuneTable, distance_km: Array) -> Mask:
        """The places (m,) that pass."""
        # written so that an unknown distance is not "too far"
        result: Mask = super().mask(table, distance_km) & ~(self.rail_km > self.rail_max)
        return result


def with_rail(filters: Filters, rail_max: float, rail_km: Array) -> RailFilters:
    """The same filters, and the train within `rail_max` km."""
    return RailFilters(
        filters.countries,
        filters.classes,
        filters.population,
        filters.elevation,
        filters.distance,
        filters.box,
        rail_max,
        rail_km,
    )


def add_rail_reason(reasons: Reasons, km: float, station: str) -> None:
    """Say what is near or missing; nothing where it is unknown (NaN) or in between."""
    if km <= NEAR_STATION_KM:
        reasons.pros.append(message("station {km:.1f} km away ({station})", km=km, station=station))
    elif km > FAR_STATION_KM:
        reasons.cons.append(
            message(
                "no station within {reach:.0f} km (the nearest: {station}, {km:.0f} km)",
                reach=FAR_STATION_KM,
                station=station,
                km=km,
            )
        )
