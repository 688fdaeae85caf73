"""Candidates on a grid, read block by block, so that a raster of any size can be surveyed."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np

from .climate import Reference
from .grid import Grid, Indices
from .products import FloatArray
from .sphere import great_circle_km
from .variables import Array

Box = tuple[float, float, float, float]
"""West, south, east, north, in degrees."""


class Window(NamedTuple):
    """A part of a grid: its first row and column, and how many of each."""

    row: int
    column: int
    rows: int
    columns: int

    @property
    def is_empty(self) -> bool:
        """Whether no cell lies in it."""
        return self.rows <= 0 or self.columns <= 0


class Field(Protocol):
    """What a survey needs of a grid of candidates."""

    @property
    def crs(self) -> str:
        """The coordinate reference system: an authority's code or WKT."""

    @property
    def grid(self) -> Grid:
        """The grid in the units of `crs`."""

    @property
    def stored(self) -> tuple[int, int]:
        """The rows and columns that are stored together, and best read together."""

    def read(self, window: Window) -> FloatArray:
        """Values (n, rows, columns) of a window, NaN where there is no data; called from several threads."""

    def lonlat(self, row: Indices, column: Indices) -> tuple[Array, Array]:
        """Longitudes and latitudes (m,) of the centres of cells."""

    def window(self, box: Box | None) -> Window:
        """The cells whose centres lie in a box; all without one."""


class ReferenceField:
    """The shipped climate of today as a field: its land cells."""

    def __init__(self, reference: Reference) -> None:
        """Keep the values of land cells; the others are NaN."""
        self.crs = "EPSG:4326"
        self.grid = reference.grid
        self.stored = (reference.grid.rows, reference.grid.columns)
        self._values = np.where(reference.land, reference.values, np.nan)

    def read(self, window: Window) -> FloatArray:
        """Values (n, rows, columns) of a window."""
        row, column, rows, columns = window
        result: FloatArray = self._values[:, slice(row, row + rows), slice(column, column + columns)]
        return result

    def lonlat(self, row: Indices, column: Indices) -> tuple[Array, Array]:
        """Longitudes and latitudes (m,) of the centres of cells."""
        lons, lats = self.grid.centres()
        return lons[column], lats[row]

    def window(self, box: Box | None) -> Window:
        """The cells whose centres lie in a box; all without one."""
        if box is None:
            return Window(0, 0, self.grid.rows, self.grid.columns)
        west, south, east, north = box
        lons, lats = self.grid.centres()
        return span(np.flatnonzero((lats >= south) & (lats <= north)), np.flatnonzero((lons >= west) & (lons <= east)))


def span(rows: Indices, columns: Indices) -> Window:
    """The window from the first to the last of these rows and columns; empty when there are none."""
    if not len(rows) or not len(columns):
        return Window(0, 0, 0, 0)
    row, column = int(rows[0]), int(columns[0])
    return Window(row, column, int(rows[-1]) - row + 1, int(columns[-1]) - column + 1)


def part_of(grid: Grid, window: Window) -> Grid:
    """The grid of a window."""
    west, north = grid.west + window.column * grid.dx, grid.north - window.row * grid.dy
    return Grid(west, north, grid.dx, grid.dy, window.rows, window.columns)


def cell_km(field: Field) -> float:
    """Distance between neighbouring cells in the middle of a field, the larger of the two directions."""
    row, column = (size // 2 for size in (field.grid.rows, field.grid.columns))
    lons, lats = field.lonlat(np.array([row, row - 1, row]), np.array([column, column, column - 1]))
    return float(great_circle_km(float(lons[0]), float(lats[0]), lons[1:], lats[1:]).max())
