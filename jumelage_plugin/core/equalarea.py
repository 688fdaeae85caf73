"""Equal areas on the ellipsoid: the plane on which shares of cells are measured.

The cylindrical equal-area projection keeps areas, and draws meridians and parallels as straight lines at right angles:
the cells of a longitude-latitude grid stay rectangles, exactly, at any latitude. An azimuthal projection (EPSG:3035)
keeps areas as well, but bends the parallels, which would have to be approached by many short edges.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .ellipsoid import FLATTENING, SEMI_MAJOR_KM
from .variables import Array

_E2 = FLATTENING * (2.0 - FLATTENING)
_E = math.sqrt(_E2)


def cylindrical(lon: Array, lat: Array) -> tuple[Array, Array]:
    """Metres east and north of points in degrees (WGS 84), in the cylindrical equal-area projection.

    Snyder 1987 (USGS Professional Paper 1395), equations 10-14, 10-15 and 3-12, standard parallel 0°.
    """
    sine = np.sin(np.radians(lat))
    half_q = (1.0 - _E2) / 2.0 * (sine / (1.0 - _E2 * sine**2) + np.arctanh(_E * sine) / _E)
    radius = SEMI_MAJOR_KM * 1000.0
    return radius * np.radians(lon), radius * half_q


Block = tuple[int, int, int, int]
"""First column, last column + 1, first row, last row + 1; rows from the south."""
Bounds = tuple[float, float, float, float]
"""West, south, east, north, in metres."""


@dataclass(frozen=True)
class Mesh:
    """The borders of the cells of a grid on the plane: `x` (columns + 1,) eastwards, `y` (rows + 1,) northwards."""

    x: Array
    y: Array

    def block(self, bounds: Bounds) -> Block:
        """The cells that bounds touch; none where its ends meet."""
        west, south, east, north = bounds
        columns = self._span(self.x, west, east)
        return (*columns, *self._span(self.y, south, north))

    @staticmethod
    def _span(borders: Array, low: float, high: float) -> tuple[int, int]:
        last = len(borders) - 1
        first = min(max(int(np.searchsorted(borders, low, "right")) - 1, 0), last)
        return first, max(first, min(int(np.searchsorted(borders, high, "left")), last))

    def bounds(self, block: Block) -> Bounds:
        """The bounds of a block of cells."""
        left, right, low, high = block
        return float(self.x[left]), float(self.y[low]), float(self.x[right]), float(self.y[high])
