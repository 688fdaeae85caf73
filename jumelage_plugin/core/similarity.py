"""How much communes resemble each other, whatever their climate.

Gower's similarity (1971, doi:10.2307/2528823): each criterion gives a likeness from 0 to 1, and
their weighted mean over the criteria known for both is the similarity. Population, area and
density are compared by their percentile within the country, for the median commune is three times
larger in Spain than in France. A missing value lowers the confidence and never counts as likeness.
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
    parts = np.stack([_likeness(coordinate, home) for coordinate in _coordinates(table)], axis=1)
    weights = np.array([criterion.weight for criterion in CRITERIA])
    known = np.isfinite(parts)
    weight_known = known @ weights
    total = np.where(known, parts, 0.0) @ weights
    value = np.divide(total, weight_known, out=np.zeros(len(parts)), where=weight_known > 0)
    return Similarity(value, weight_known / weights.sum(), parts)


def _coordinates(table: CommuneTable) -> list[Array]:
    """Each criterion as a coordinate scaled so that a difference of 1 means no likeness."""
    return [
        percentiles(table.population, table),
        percentiles(table.density, table),
        percentiles(table.area, table),
        table.elevation / ELEVATION_RANGE_M,
        np.log1p(table.sea_distance) / np.log1p(SEA_RANGE_KM),
        table.degurba / _CLASS_RANGE,
    ]


def _likeness(coordinate: Array, home: int) -> Array:
    """1 at the home's own value, 0 at a difference of 1 or more; NaN where unknown."""
    result: Array = np.maximum(0.0, 1.0 - np.abs(coordinate - coordinate[home]))
    return result


def percentiles(values: Array, table: CommuneTable) -> Array:
    """Mid-rank share (0 to 1) of each value among the communes of its own country.

    Localities are a selection of larger places, so theirs is read in the communes of all countries.
    """
    result = np.full(len(values), np.nan)
    communes = ~table.locality
    for country in set(table.country[communes]):
        of_country = communes & (table.country == country)
        result[of_country] = _mid_rank(values[of_country], values[of_country])
    if table.locality.any():
        result[table.locality] = _mid_rank(values[table.locality], values[communes])
    return result


def _mid_rank(values: Array, population: Array) -> Array:
    """Share of the known `population` below each value, ties counted by half."""
    ordered = np.sort(population[np.isfinite(population)])
    if not len(ordered):
        return np.full(len(values), np.nan)
    below = np.searchsorted(ordered, values, side="left")
    up_to = np.searchsorted(ordered, values, side="right")
    return np.where(np.isfinite(values), (below + up_to) / (2.0 * len(ordered)), np.nan)
