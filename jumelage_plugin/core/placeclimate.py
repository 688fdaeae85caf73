"""The climate of places that lie over several cells, today and at a horizon, at the elevation of each."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from .climate import Climate, Mask
from .fractions import Weights
from .grid import Indices
from .heatdays import DAY_COUNTS, day_tables, warmed
from .horizons import Horizon
from .kernel import HIGH, LOW
from .options import NAMES, TEMPERATURES
from .variables import Array, annual_precipitation, annual_temperature
from .warming import move

FIGURES: tuple[str, ...] = (*NAMES, "tas_year", "pr_year", *(count.name for count in DAY_COUNTS))
"""The figures of a place, in the order of the arrays: seasons, the year, days a year."""


@dataclass(frozen=True)
class PlaceClimates:
    """Climates of places (n,): `today`, `low`, `median` and `high` are (n, figures), NaN where there is no data.

    `tasmin` and `tasmax` (n, 12) are monthly normals of today in °C; `cells` how many cells, `share` the share of the
    area with data, `moved` whether a neighbouring cell serves; elevations in m, `elevation` that to which temperatures
    are brought and `own_elevation` whether it was given.
    """

    today: Array
    low: Array
    median: Array
    high: Array
    tasmin: Array
    tasmax: Array
    cells: Indices
    share: Array
    moved: Mask
    cell_elevation: Array
    elevation: Array
    own_elevation: Mask

    def __len__(self) -> int:
        """How many places."""
        return len(self.share)

    def figure(self, name: str) -> int:
        """The position of a figure."""
        return FIGURES.index(name)

    @property
    def found(self) -> Mask:
        """Which places (n,) have a climate."""
        result: Mask = self.cells > 0
        return result


def joined(parts: list[PlaceClimates]) -> PlaceClimates:
    """The places of several parts, in their order."""
    return PlaceClimates(
        **{f.name: np.concatenate([getattr(part, f.name) for part in parts]) for f in fields(parts[0])}
    )


def climates(
    climate: Climate, weights: Weights, extremes: tuple[Array, Array], elevation: Array, horizon: Horizon, lapse: float
) -> PlaceClimates:
    """The climates of places.

    `extremes` are the monthly normals (k, 12) of the daily minimum and maximum in the entries of `weights`; `elevation`
    (n,) is that of the places in m, NaN where unknown: they keep the mean of their cells. `lapse` is in K/km. Each cell
    is moved along its own patterns; then the mean is taken.
    """
    reference, row, column = climate.reference, weights.row, weights.column
    cell_elevation = weights.mean(reference.elevation[row, column])
    own = np.isfinite(elevation)
    used = np.where(own, elevation, cell_elevation)
    shift = lapse * (used - cell_elevation) / 1000.0
    values = reference.values[:, row, column].T.astype(np.float64)
    today = weights.mean(values)
    futures = weights.mean(move(values, _patterns(climate, weights), horizon.change))
    change = (futures - today[:, None])[..., list(TEMPERATURES)]
    today[:, list(TEMPERATURES)] += shift[:, None]
    futures[..., list(TEMPERATURES)] += shift[:, None, None]
    tasmin, tasmax = (weights.mean(monthly) + shift[:, None] for monthly in extremes)
    later = _figures(futures, warmed(tasmin[:, None], change), warmed(tasmax[:, None], change))
    low, median, high = np.percentile(later, [LOW, 50.0, HIGH], axis=1)
    now = _figures(today, tasmin, tasmax)
    return PlaceClimates(
        now, low, median, high, tasmin, tasmax, weights.count, weights.share, weights.moved, cell_elevation, used, own
    )


def _patterns(climate: Climate, weights: Weights) -> Array:
    """The patterns (k, models, 8) of the entries' cells."""
    lons, lats = climate.reference.grid.centres()
    row, column = climate.pattern_grid.locate(lons[weights.column], lats[weights.row])
    return np.moveaxis(climate.patterns[:, :, row, column], -1, 0)


def _figures(seasons: Array, tasmin: Array, tasmax: Array) -> Array:
    """The figures (..., 14) of seasonal variables (..., 8) and monthly extremes (..., 12)."""
    year = np.stack((annual_temperature(seasons), annual_precipitation(seasons)), axis=-1)
    days = np.stack([table.days_a_year(tasmin, tasmax) for table in day_tables()], axis=-1)
    return np.concatenate((seasons, year, days), axis=-1)
