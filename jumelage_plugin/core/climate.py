"""The climate dataset as arrays, and the climate of places read from it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from . import metric as metrics
from .errors import JumelageError
from .grid import Grid, Indices
from .options import PRECIPITATIONS, TEMPERATURES
from .sphere import great_circle_km
from .variables import Array
from .warming import Patterns

NEAREST_LAND_KM = 35.0
"""A place in a cell without data takes the nearest land cell whose centre lies within this."""

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Reference:
    """Climate of today on the fine grid: `values` (8, rows, columns), `elevation` (rows, columns).

    NaN where there is no data. Temperatures are those of the cell's mean elevation.
    """

    grid: Grid
    values: Array
    elevation: Array

    @property
    def land(self) -> Mask:
        """Cells (rows, columns) with data."""
        result: Mask = np.isfinite(self.values).all(axis=0) & np.isfinite(self.elevation)
        return result


@dataclass(frozen=True)
class Cells:
    """The cell (row, column) that serves each place, -1 where none; `moved` marks a neighbour's."""

    row: Indices
    column: Indices
    moved: Mask

    @property
    def on_land(self) -> Mask:
        """Places whose own cell has data."""
        return self.found & ~self.moved

    @property
    def found(self) -> Mask:
        """Places that have a cell."""
        return self.row >= 0


def land_cells(reference: Reference, lon: Array, lat: Array) -> Cells:
    """The land cell of each place: its own, else the nearest whose centre lies within 35 km."""
    row, column = reference.grid.locate(lon, lat)
    land = reference.land
    inside = row >= 0
    on_land = inside & land[row, column]
    moved = np.zeros(len(row), dtype=bool)
    lons, lats = reference.grid.centres()
    for i in np.flatnonzero(inside & ~on_land):
        near = _nearest_land(reference, land, (lons, lats), int(row[i]), int(column[i]), float(lon[i]), float(lat[i]))
        moved[i] = near is not None
        row[i], column[i] = near if near is not None else (-1, -1)
    return Cells(row, column, moved)


def _nearest_land(
    reference: Reference, land: Mask, centres: tuple[Array, Array], row: int, column: int, lon: float, lat: float
) -> tuple[int, int] | None:
    """Nearest land cell within reach; the window is wide enough at any latitude of the grid."""
    grid = reference.grid
    reach = int(np.ceil(NEAREST_LAND_KM / (111.0 * grid.dx * max(0.2, np.cos(np.radians(lat))))))
    rows, columns = grid.window(row, column, reach)
    r, c = np.nonzero(land[rows, columns])
    r, c = r + rows.start, c + columns.start
    if not len(r):
        return None
    distance = great_circle_km(lon, lat, centres[0][c], centres[1][r])
    best = int(np.argmin(distance))
    return (int(r[best]), int(c[best])) if distance[best] <= NEAREST_LAND_KM else None


def climate_at(reference: Reference, cells: Cells, elevation: Array, lapse: float) -> Array:
    """Climate of today (places, 8) brought to each place's own elevation (m).

    `lapse` is in K/km. A place of unknown elevation (NaN) keeps its cell's; NaN where no cell.
    """
    values = reference.values[:, cells.row, cells.column].T.astype(np.float64)
    shift = lapse * elevation_gap(reference, cells, elevation) / 1000.0
    values[:, list(TEMPERATURES)] += shift[:, None]
    values[~cells.found] = np.nan
    return values


def elevation_gap(reference: Reference, cells: Cells, elevation: Array) -> Array:
    """How much higher (m) each place is than its cell; 0 where its elevation is unknown."""
    gap = elevation - reference.elevation[cells.row, cells.column]
    return np.where(np.isfinite(gap), gap, 0.0)


@dataclass(frozen=True)
class Variability:
    """Variability from year to year, on two coarse grids.

    `sd` (8, rows, columns) on `sd_grid`: temperatures in K, rain as a coefficient of variation.
    `series` (years, 8, rows, columns) on `series_grid`: yearly values, NaN where there are none.
    """

    sd_grid: Grid
    sd: Array
    series_grid: Grid
    series: Array

    def diagonal(self, lon: float, lat: float, today: Array, chosen: tuple[int, ...]) -> metrics.Metric:
        """The metric without correlations; `today` (8,) turns the variation of rain into mm."""
        scale = at_place(self.sd_grid, self.sd, lon, lat).copy()
        scale[list(PRECIPITATIONS)] *= today[list(PRECIPITATIONS)]
        keep = list(chosen)
        return metrics.diagonal(np.maximum(scale[keep], metrics.floors(chosen)))

    def full(self, lon: float, lat: float, chosen: tuple[int, ...]) -> metrics.Metric | None:
        """The metric with correlations, pooled over 3 x 3 cells; None where no cell has series."""
        row, column = (int(v[0]) for v in self.series_grid.locate(np.array([lon]), np.array([lat])))
        if row < 0:
            return None
        rows, columns = self.series_grid.window(row, column, 1)
        block = self.series[:, list(chosen), rows, columns]
        cells = block.reshape(*block.shape[:2], -1)
        known = np.isfinite(cells).all(axis=(0, 1))
        if not known.any():
            return None
        covariance = metrics.pooled_covariance([cells[:, :, i] for i in np.flatnonzero(known)])
        return metrics.from_covariance(metrics.with_floors(covariance, chosen))


def at_place(grid: Grid, values: Array, lon: float, lat: float) -> Array:
    """Values (...,) of the cell (..., rows, columns) in which a place lies.

    Raises `JumelageError` outside the grid.
    """
    row, column = (int(v[0]) for v in grid.locate(np.array([lon]), np.array([lat])))
    if row < 0:
        raise JumelageError("This place lies outside the climate data.")
    result: Array = values[..., row, column]
    return result


@dataclass(frozen=True)
class Climate:
    """All that the engine needs of a climate dataset, for one ensemble of models."""

    reference: Reference
    variability: Variability
    pattern_grid: Grid
    models: tuple[str, ...]
    patterns: Array
    """(models, 8, rows, columns), change per kelvin of global warming."""

    def patterns_at(self, lon: float, lat: float) -> Patterns:
        """The patterns of all models at a place."""
        return Patterns(self.models, at_place(self.pattern_grid, self.patterns, lon, lat))
