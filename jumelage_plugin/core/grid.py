"""Regular longitude-latitude grids: where a place falls in them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .variables import Array

Indices = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Grid:
    """A grid of `rows` x `columns` cells, from its upper left corner, north up.

    `west`, `north` and the positive steps `dx`, `dy` are in degrees.
    """

    west: float
    north: float
    dx: float
    dy: float
    rows: int
    columns: int

    def locate(self, lon: Array, lat: Array) -> tuple[Indices, Indices]:
        """Row and column of points; (-1, -1) for those outside.

        Floor, not truncation: just outside the grid, -0.3 must not become row 0.
        """
        row = np.floor((self.north - np.asarray(lat, dtype=np.float64)) / self.dy)
        column = np.floor((np.asarray(lon, dtype=np.float64) - self.west) / self.dx)
        inside = (row >= 0) & (row < self.rows) & (column >= 0) & (column < self.columns)
        return np.where(inside, row, -1).astype(np.int64), np.where(inside, column, -1).astype(np.int64)

    def centres(self) -> tuple[Array, Array]:
        """Longitudes (columns,) and latitudes (rows,) of the centres of cells."""
        lon = self.west + (np.arange(self.columns) + 0.5) * self.dx
        lat = self.north - (np.arange(self.rows) + 0.5) * self.dy
        return lon, lat

    def window(self, row: int, column: int, reach: int) -> tuple[slice, slice]:
        """Rows and columns within `reach` cells, cut at the edges."""
        return (
            slice(max(0, row - reach), min(self.rows, row + reach + 1)),
            slice(max(0, column - reach), min(self.columns, column + reach + 1)),
        )
