"""How much communes resemble each other, whatever their climate.

Gower's similarity (1971, doi:10.2307/2528823): each criterion gives a likeness from 0 to 1, and
their weighted mean is the similarity. Population, area and
density are compared by their percentile within the country, for the median commune is three times
larger in Spain than in France. A missing value lowers the confidence and counts as the mean likeness
of all communes, so that to be unknown is neither an advantage nor a fault.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .communes import CommuneTable
from .messages import Message, message
from .variables import Array

ELEVATION_RANGE_M = 1000.0
"""Difference of elevation at which two places have no likeness left."""
SEA_RANGE_KM = 500.0
"""Distance to the sea, in logarithm: from the shore to this there is no likeness left."""
SIZE_RATIO = 100.0
"""Ratio of populations at which there is no likeness left: percentiles alone flatter the largest towns."""
_CLASS_RANGE = 2.0


@dataclass(frozen=True)
class Criterion:
    """One criterion of likeness, with its weight."""

    name: str
    label: Message
    weight: float = 1.0


CRITERIA: tuple[Criterion, ...] = (
    Criterion("population", message("population")),
    Criterion("density", message("density")),
    Criterion("area", message("area")),
    Criterion("elevation", message("elevation")),
    Criterion("sea", message("distance to the sea")),
    Criterion("degurba", message("urban or rural class")),
)


@dataclass(frozen=True)
class Similarity:
    """Likeness of each place to the home: `value` and `confidence` (m,), `parts` (m, criteria).

    All from 0 to 1; a part is NaN where the criterion is unknown.
    """

    value: Array
    confidence: Array
    parts: Array


def similarity(table: CommuneTable, home: int) -> Similarity:
    """Similarity of every place of the table to the one at `home`."""
    parts = np.stack([_likeness(coordinate, home) for coordinate in _coordinates(table, home)], axis=1)
    parts[:, 0] = np.minimum(parts[:, 0], _likeness(np.log1p(table.population) / np.log(SIZE_RATIO), home))
    weights = np.array([criterion.weight for criterion in CRITERIA])
    known = np.isfinite(parts)
    used = known[home]  # what is unknown of home says nothing of anybody
    filled = np.where(known, parts, _drawn_at_random(parts, table, home))
    value = filled[:, used] @ weights[used] / max(float(weights[used].sum()), 1.0)
    return Similarity(value, known @ weights / weights.sum(), parts)


def _drawn_at_random(parts: Array, table: CommuneTable, home: int) -> Array:
    """Mean likeness (criteria,) of the communes: what to expect of a place of which nothing is known."""
    others = ~table.locality
    others[home] = False
    among = parts[others]
    known = np.isfinite(among)
    count = known.sum(axis=0)
    return np.divide(np.where(known, among, 0.0).sum(axis=0), count, out=np.zeros(parts.shape[1]), where=count > 0)


def _coordinates(table: CommuneTable, home: int) -> list[Array]:
    """Each criterion as a coordinate scaled so that a difference of 1 means no likeness."""
    return [
        percentiles(table.population, table, home),
        percentiles(table.density, table, home),
        percentiles(table.area, table, home),
        table.elevation / ELEVATION_RANGE_M,
        np.log1p(table.sea_distance) / np.log1p(SEA_RANGE_KM),
        table.degurba / _CLASS_RANGE,
    ]


def _likeness(coordinate: Array, home: int) -> Array:
    """1 at the home's own value, 0 at a difference of 1 or more; NaN where unknown."""
    result: Array = np.maximum(0.0, 1.0 - np.abs(coordinate - coordinate[home]))
    return result


def percentiles(values: Array, table: CommuneTable, home: int) -> Array:
    """Mid-rank share (0 to 1) of each value among the communes of its own country.

    The localities of a country are a selection of its larger places, no scale to be read on: they
    are read on the scale of the home's country, or of all communes where home is a locality too.
    """
    result = np.full(len(values), np.nan)
    communes = ~table.locality
    for country in set(table.country[communes]):
        of_country = communes & (table.country == country)
        result[of_country] = _mid_rank(values[of_country], values[of_country])
    if table.locality.any():
        at_home = communes & (table.country == table.country[home])
        scale = values[at_home] if at_home.any() else values[communes]
        result[table.locality] = _mid_rank(values[table.locality], scale)
    return result


def _mid_rank(values: Array, population: Array) -> Array:
    """Share of the known `population` below each value, ties counted by half."""
    ordered = np.sort(population[np.isfinite(population)])
    if not len(ordered):
        return np.full(len(values), np.nan)
    below = np.searchsorted(ordered, values, side="left")
    up_to = np.searchsorted(ordered, values, side="right")
    return np.where(np.isfinite(values), (below + up_to) / (2.0 * len(ordered)), np.nan)
