"""The grid of a raster in its own coordinate reference system, and where places fall in it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from ..core.field import Box
from ..core.grid import Grid, Indices
from ..core.variables import Array

_EDGE_POINTS = 21
"""Points along each side of a box that is taken to another coordinate reference system."""
_TURN = 360.0
_SAME_PLACE = 1e-3
"""Grids whose corners differ by less than this share of a cell are one: files round what they write."""


@dataclass(frozen=True)
class StackGrid:
    """A north-up grid in `crs` (an authority's code or WKT); steps are positive, in the units of `crs`."""

    crs: str
    west: float
    north: float
    dx: float
    dy: float
    rows: int
    columns: int

    @property
    def plain(self) -> Grid:
        """The grid without its coordinate reference system."""
        return Grid(self.west, self.north, self.dx, self.dy, self.rows, self.columns)

    @property
    def transform(self) -> tuple[float, float, float, float, float, float]:
        """GDAL's geotransform."""
        return (self.west, self.dx, 0.0, self.north, 0.0, -self.dy)

    @property
    def geographic(self) -> bool:
        """Whether the coordinates are longitudes and latitudes."""
        return bool(_crs(self.crs).is_geographic)

    def same_as(self, other: StackGrid) -> bool:
        """Whether the cells of the other grid are those of this one."""
        if (self.rows, self.columns) != (other.rows, other.columns) or not _alike(self.crs, other.crs):
            return False
        across = max(abs(self.west - other.west), abs(self.east - other.east)) / self.dx
        down = max(abs(self.north - other.north), abs(self.south - other.south)) / self.dy
        return max(across, down) < _SAME_PLACE

    @property
    def east(self) -> float:
        """The right edge."""
        return self.west + self.dx * self.columns

    @property
    def south(self) -> float:
        """The lower edge."""
        return self.north - self.dy * self.rows

    def locate(self, lon: Array, lat: Array) -> tuple[Indices, Indices]:
        """Row and column of places; (-1, -1) for those outside."""
        x, y = _transform(self.crs, inverse=False).transform(np.asarray(lon), np.asarray(lat))
        x, y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
        if self.geographic:  # a grid of the whole Earth may begin anywhere
            x = np.where((x < self.west) | (x >= self.east), self.west + (x - self.west) % _TURN, x)
        return self.plain.locate(x, y)

    def lonlat(self, row: Indices | Array, column: Indices | Array) -> tuple[Array, Array]:
        """Longitudes and latitudes (m,) of the centres of cells."""
        x = self.west + (np.asarray(column) + 0.5) * self.dx
        y = self.north - (np.asarray(row) + 0.5) * self.dy
        lon, lat = _transform(self.crs, inverse=True).transform(x, y)
        return np.asarray(lon, dtype=np.float64), np.asarray(lat, dtype=np.float64)

    def bounds_of(self, box: Box) -> tuple[float, float, float, float]:
        """The least rectangle (west, south, east, north in `crs`) that holds a box given in degrees."""
        bounds = _transform(self.crs, inverse=False).transform_bounds(*box, densify_pts=_EDGE_POINTS)
        return (float(bounds[0]), float(bounds[1]), float(bounds[2]), float(bounds[3]))


def is_known(crs: str) -> bool:
    """Whether places can be found in a coordinate reference system (an authority's code or WKT)."""
    from pyproj.exceptions import ProjError

    try:
        _transformer(crs, threading.get_ident(), inverse=True)
    except ProjError:
        return False
    return True


def _alike(one: str, other: str) -> bool:
    """Whether coordinates mean the same; of longitudes and latitudes, whatever the datum (some 100 m)."""
    if one == other:
        return True
    a, b = _crs(one), _crs(other)
    if a.is_geographic and b.is_geographic:
        return bool(a.prime_meridian == b.prime_meridian)
    return bool(a.equals(b, ignore_axis_order=True))


@lru_cache(maxsize=16)
def _crs(text: str) -> Any:
    from pyproj import CRS

    return CRS.from_user_input(text)


def _transform(text: str, *, inverse: bool) -> Any:
    """From longitude and latitude (WGS84) to a coordinate reference system, or back, for the calling thread."""
    return _transformer(text, threading.get_ident(), inverse=inverse)


@lru_cache(maxsize=32)
def _transformer(text: str, _thread: int, *, inverse: bool) -> Any:
    """PROJ's transformations must not be shared between threads: each has its own."""
    from pyproj import Transformer

    ends = ("EPSG:4326", _crs(text))
    return Transformer.from_crs(*(reversed(ends) if inverse else ends), always_xy=True)
