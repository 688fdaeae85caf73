"""Yearly samples of climates: a mean climate with the ups and downs of the yearly series around it."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from .climate import Mask, Variability
from .grid import Indices
from .options import VariableSet
from .variables import Array
from .yearly import LEAST_YEARS

_NEIGHBOURS = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))
"""Down and right: those that share a side come first."""


class Yearly(Protocol):
    """Yearly series on a grid of their own."""

    def cells(self, lon: Array, lat: Array) -> Indices:
        """The number (m,) of the cell that serves each place, -1 where there is none."""

    def series(self, cells: Indices) -> Array:
        """Yearly values (m, years, n) of some cells, NaN where there are none."""


class ShippedYearly:
    """The yearly series that ship with the plugin; a cell without any takes those of a neighbour, as at the coast."""

    def __init__(self, variability: Variability) -> None:
        """Keep the series."""
        self._grid, self._series = variability.series_grid, variability.series
        self._served = _serving(np.isfinite(self._series).all(axis=(0, 1)))

    def cells(self, lon: Array, lat: Array) -> Indices:
        """The cell that serves each place."""
        row, column = self._grid.locate(lon, lat)
        result: Indices = np.where(row < 0, -1, self._served[row, column])
        return result

    def series(self, cells: Indices) -> Array:
        """Yearly values (m, years, n) of some cells."""
        values = self._series.reshape(*self._series.shape[:2], -1)
        result: Array = np.moveaxis(values[:, :, cells], -1, 0)
        return result


def _serving(known: Mask) -> Indices:
    """The number of the cell whose series serve each cell (rows, columns): its own, else a neighbour's, else -1."""
    rows, columns = known.shape
    numbers = np.full((rows + 2, columns + 2), -1, dtype=np.int64)
    numbers[1:-1, 1:-1][known] = np.flatnonzero(known)
    result = numbers[1:-1, 1:-1].copy()
    for down, right in _NEIGHBOURS:
        top, left = 1 + down, 1 + right
        beside = numbers[slice(top, top + rows), slice(left, left + columns)]
        result = np.where(result < 0, beside, result)
    return result


def departures(series: Array, chosen: tuple[int, ...], variables: VariableSet) -> list[tuple[Indices, Array]]:
    """What each year differs by from the normal, in yearly values (m, years, n) of cells, for the variables `chosen`.

    The linear trend is removed, for it is no variability. Rain is a factor on the mean, never below 0, so that it can
    be carried over to a place with more or less rain; what else there is, a difference. Gives, for each set of whole
    years, the positions of the cells that have it, in order, and their departures (n, years, cells); cells with fewer
    than 10 whole years are left out.
    """
    values = series[:, :, list(chosen)]
    whole = np.isfinite(values).all(axis=2)
    found = []
    for pattern in np.unique(whole, axis=0):
        if pattern.sum() >= LEAST_YEARS:
            cells = np.flatnonzero((whole == pattern).all(axis=1))
            block = np.ascontiguousarray(values[cells][:, pattern].transpose(2, 1, 0))
            found.append((cells, _without_trend(block, np.flatnonzero(pattern), _rains(chosen, variables))))
    return found


def _without_trend(block: Array, at: Indices, rains: list[int]) -> Array:
    """Departures of yearly values (n, years, cells), `at` the years (years,)."""
    years = at - at.mean()
    mean = block.mean(axis=1)
    residual: Array = block - mean[:, None]
    slope = np.einsum("y,nyc->nc", years, residual) / (years @ years)
    residual -= years[None, :, None] * slope[:, None]
    for n in rains:
        rain = mean[n] > 0.0  # where it never rains there is nothing to vary
        share = np.divide(residual[n], mean[n], out=np.zeros_like(residual[n]), where=rain)
        residual[n] = np.maximum(0.0, 1.0 + share)
    return residual


def sample_around(mean: Array, parts: Array, chosen: tuple[int, ...], variables: VariableSet) -> Array:
    """The years (n, years, ...) of climates with means (n, ...), by departures (n, years, ...)."""
    result: Array = mean[:, None] + parts
    for n in _rains(chosen, variables):
        np.multiply(mean[n][None], parts[n], out=result[n])
    return result


def _rains(chosen: tuple[int, ...], variables: VariableSet) -> list[int]:
    """Positions of the precipitation totals among the variables chosen."""
    return [n for n, i in enumerate(chosen) if variables.variables[i].is_precipitation]
