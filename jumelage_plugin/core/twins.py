"""Ranking of communes as twins: a climate on the way to the target's, and a likeness at home."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from .climate import Mask
from .communes import CommuneTable
from .errors import JumelageError
from .sphere import MAP_SPACING_KM, great_circle_km, spaced
from .variables import Array

MAP_PLACES = 10
"""Places named on a map."""
_UNDER_A_MARK_KM = 60.0
"""What lies nearer to home or to a partner would be hidden by their larger marks on most maps."""


@dataclass(frozen=True)
class Range:
    """A range with open ends where None."""

    low: float | None = None
    high: float | None = None

    def holds(self, values: Array) -> Mask:
        """Which values lie in the range; an unknown value (NaN) does, unless a limit is set."""
        result: Mask = np.ones(len(values), dtype=bool)
        if self.low is not None:
            result &= values >= self.low
        if self.high is not None:
            result &= values <= self.high
        return result


@dataclass(frozen=True)
class Filters:
    """What a twin must be. Empty `countries` or `classes` let all pass; `box` is west, south, east, north."""

    countries: tuple[str, ...] = ()
    classes: tuple[int, ...] = ()
    population: Range = field(default_factory=Range)
    elevation: Range = field(default_factory=Range)
    distance: Range = field(default_factory=Range)
    box: tuple[float, float, float, float] | None = None

    def mask(self, table: CommuneTable, distance_km: Array) -> Mask:
        """The places (m,) that pass."""
        result = self.population.holds(table.population) & self.elevation.holds(table.elevation)
        result &= self.distance.holds(distance_km)
        if self.countries:
            result &= np.isin(table.country.astype(str), self.countries)
        if self.classes:
            result &= np.isin(table.degurba, self.classes)
        if self.box is not None:
            west, south, east, north = self.box
            result &= (table.lon >= west) & (table.lon <= east) & (table.lat >= south) & (table.lat <= north)
        return result


@dataclass(frozen=True)
class Ranking:
    """Places in their order. All arrays are as long as the table but `order`.

    `order` holds positions, best first; `rank` counts from 1 (0 where a place has no data);
    `pareto` marks those that no other beats both in closeness and in similarity.
    """

    order: npt.NDArray[np.int64]
    rank: npt.NDArray[np.int64]
    score: Array
    pareto: Mask
    pool_size: int


def rank(closeness: Array, similarity: Array, pool: Mask, home: int | None) -> Ranking:
    """Rank by √(closeness x similarity); `closeness` is NaN where a place has no data.

    Home itself takes part, at closeness 0, though it is not listed: a place no nearer than home
    stands behind it, and so is never first. Places outside `pool` get the rank that they would have.
    """
    known = np.isfinite(closeness)
    if home is not None:
        known = known.copy()
        known[home] = False
    pool = pool & known
    if not pool.any():
        raise JumelageError("No candidate is left: widen the filters or the extent.")
    score = np.where(known, np.sqrt(np.maximum(closeness, 0.0) * similarity), 0.0)
    # Equal scores (all that are no nearer than home have 0) follow their closeness.
    keys = (-np.where(known, closeness, -np.inf), -score)
    behind_home = known & ~(closeness > 0)
    sequence = np.lexsort(keys)
    ahead = np.cumsum(pool[sequence])
    place = np.zeros(len(score), dtype=np.int64)
    place[sequence] = ahead + ~pool[sequence] + behind_home[sequence]
    place[~known] = 0
    order = sequence[pool[sequence]]
    front = pareto_front(closeness, similarity, pool & (closeness > 0))
    return Ranking(order, place, score, front, int(pool.sum()))


def pareto_front(first: Array, second: Array, among: Mask) -> Mask:
    """Places that none of the others equals or beats in both values, and beats in one."""
    result = np.zeros(len(first), dtype=bool)
    at = np.flatnonzero(among)
    at = at[np.lexsort((-second[at], -first[at]))]
    best_second, first_there = -np.inf, np.nan
    for i in at:
        if second[i] > best_second:
            best_second, first_there = second[i], first[i]
            result[i] = True
        elif second[i] == best_second and first[i] == first_there:
            result[i] = True  # an exact tie is not beaten
    return result


def shown_on_map(
    table: CommuneTable, marked: Iterable[int], order: npt.NDArray[np.int64], count: int = MAP_PLACES
) -> set[int]:
    """The first places of `order` off those `marked`, 150 km apart, so that their names can be read on a map."""
    for at in marked:
        away = great_circle_km(float(table.lon[at]), float(table.lat[at]), table.lon[order], table.lat[order])
        order = order[away >= _UNDER_A_MARK_KM]
    return {int(order[i]) for i in spaced(table.lon[order], table.lat[order], count, MAP_SPACING_KM)}
