"""Rasters of another grid, brought onto that of the candidates on the fly."""

from __future__ import annotations

import numpy as np

from ..core.errors import JumelageError
from ..core.field import Box
from ..core.messages import Message, message
from .stack_grid import StackGrid
from .stack_sources import Source, warped

AVERAGE, BILINEAR = "average", "bilinear"


def onto(source: Source, grid: StackGrid, first: str | None = None) -> tuple[dict[str, str], Message]:
    """The rasters of a source on another grid, by name: virtual rasters, NaN for nodata; and what was done.

    The grid is that of the file `first`, of the reference where it is None. Raises `JumelageError` when the two do
    not meet.
    """
    note = moved(source.file, source.grid, grid, first)
    method = _method(source.grid, grid)
    names = {band.name: "" for band in source.bands}
    return {name: warped(name, source.grid.crs, grid, method) for name in names}, note


def moved(name: str, own: StackGrid, grid: StackGrid, first: str | None = None) -> Message:
    """What is said of the file `name` on a grid of its `own`, brought onto that of `first` (None: the reference).

    Raises `JumelageError` when the two do not meet.
    """
    if not _meet(own, grid):
        if first is None:
            raise JumelageError("{name} lies elsewhere than the reference: they do not meet.", name=name)
        raise JumelageError("{name} lies elsewhere than {other}: they do not meet.", name=name, other=first)
    how = message("interpolated") if _method(own, grid) == BILINEAR else message("averaged")
    if first is None:
        return message("{name} was brought onto the grid of the reference ({how}).", name=name, how=how)
    return message("{name} was brought onto the grid of {other} ({how}).", name=name, other=first, how=how)


def _method(own: StackGrid, grid: StackGrid) -> str:
    """A coarser raster is interpolated, for its cells would show as steps; a finer one averaged, to miss no cell."""
    return BILINEAR if _cell_size(own) >= _cell_size(grid) else AVERAGE


def _degrees(grid: StackGrid) -> Box:
    """The extent in degrees, from points along its edges."""
    share = np.linspace(0, 1, 21)
    rows = np.concatenate([share * 0, share * 0 + 1, share, share]) * grid.rows - 0.5
    columns = np.concatenate([share, share, share * 0, share * 0 + 1]) * grid.columns - 0.5
    lons, lats = (values[np.isfinite(values)] for values in grid.lonlat(rows, columns))
    if not len(lons) or not len(lats):
        return (0.0, 0.0, -1.0, -1.0)  # nowhere on Earth
    return (float(lons.min()), float(lats.min()), float(lons.max()), float(lats.max()))


def _meet(one: StackGrid, other: StackGrid) -> bool:
    a, b = _degrees(one), _degrees(other)
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]


def _cell_size(grid: StackGrid) -> float:
    """The step from west to east in the middle of the grid, in degrees."""
    row, column = grid.rows // 2, grid.columns // 2
    lons, _ = grid.lonlat(np.array([row, row]), np.array([column, column + 1]))
    return float(abs(lons[1] - lons[0]))
