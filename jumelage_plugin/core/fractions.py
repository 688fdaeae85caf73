"""Places that lie over several cells: the weight of each cell, and means with these weights."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .climate import Mask, Reference, land_cells
from .grid import Indices
from .variables import Array


@dataclass(frozen=True)
class Touched:
    """What places share with cells: entries (k,) of place (ascending), row, column and the area shared.

    `total` (n,) is the whole area of each place, in the same unit.
    """

    place: Indices
    row: Indices
    column: Indices
    area: Array
    total: Array

    def only_land(self, reference: Reference) -> Touched:
        """Without the cells that have no data."""
        keep = reference.land[self.row, self.column] & (self.area > 0)
        return Touched(self.place[keep], self.row[keep], self.column[keep], self.area[keep], self.total)

    @property
    def covered(self) -> Array:
        """The area (n,) of each place that lies in its cells."""
        result: Array = np.bincount(self.place, self.area, len(self.total)).astype(np.float64)
        return result


@dataclass(frozen=True)
class Weights:
    """The cells of places: entries (k,) of place (ascending), row, column and a weight; those of a place add up to 1.

    `share` (n,) of each place's area has data of its own; `moved` (n,) marks those that have a neighbouring cell's.
    """

    place: Indices
    row: Indices
    column: Indices
    weight: Array
    share: Array
    moved: Mask

    @property
    def count(self) -> npt.NDArray[np.int64]:
        """How many cells (n,) each place has."""
        return np.bincount(self.place, minlength=len(self.share)).astype(np.int64)

    def mean(self, values: Array) -> Array:
        """The weighted mean (n, ...) of values (k, ...) of the entries; NaN for a place without cells."""
        result: Array = np.full((len(self.share), *values.shape[1:]), np.nan)
        if len(self.place):
            starts = np.flatnonzero(np.diff(self.place, prepend=-1))
            weighted = values * self.weight.reshape(-1, *(1,) * (values.ndim - 1))
            result[self.place[starts]] = np.add.reduceat(weighted, starts, axis=0)
        return result


def weights_of(touched: Touched, reference: Reference, lon: Array, lat: Array) -> Weights:
    """The weights of places (n,): shares of area of their land cells, closed to 1.

    A place that touches no land cell has its own or the nearest one within 35 km of a point in it; `lon` and `lat` (n,)
    are those points, needed (and else NaN) for such places only.
    """
    land = touched.only_land(reference)
    covered = land.covered
    lacking = np.flatnonzero(covered == 0)
    near = land_cells(reference, lon[lacking], lat[lacking])
    found = lacking[near.found]
    moved = np.zeros(len(covered), dtype=bool)
    moved[lacking] = near.moved
    place = np.concatenate((land.place, found))
    order = np.argsort(place, kind="stable")
    return Weights(
        place[order],
        np.concatenate((land.row, near.row[near.found]))[order],
        np.concatenate((land.column, near.column[near.found]))[order],
        np.concatenate((land.area / covered[land.place], np.ones(len(found))))[order],
        _share(covered, touched.total),
        moved,
    )


def _share(covered: Array, total: Array) -> Array:
    """The share of the area that has data, 0 where there is no area."""
    result: Array = np.minimum(1.0, covered / np.where(total > 0, total, np.inf))
    return result
