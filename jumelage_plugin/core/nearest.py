"""The nearest of many sites to each of many places, by the great circle: exact, in plain numpy.

Sites are sorted into cells of a grid. A place is compared with those of its own cell and the eight
around it; where what is found lies farther than a site outside these cells might, coarser cells follow.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .sphere import EARTH_RADIUS_KM
from .variables import Array

Positions = npt.NDArray[np.int64]

CELL_DEGREES = tuple(0.15 * 2.0**i for i in range(8))
"""From the finest: each finds those whose nearest site is about as far as its cells are wide."""
_WHOLE_GLOBE = 360.0
_PAIRS_AT_ONCE = 1 << 20
_NONE = -1


def nearest(lon: Array, lat: Array, lons: Array, lats: Array, skip: Positions | None = None) -> tuple[Positions, Array]:
    """For each place (m,) the position of its nearest site (n,), and the distance in km.

    `skip` (m,) are sites that do not count for a place: a site's neighbours are looked for without itself.
    Where there is no site at all the position is -1 and the distance infinite. Degrees; not across
    the 180th meridian.
    """
    at, chord = np.full(len(lon), _NONE, dtype=np.int64), np.full(len(lon), np.inf)
    places, sites = _vectors(lon, lat), _vectors(lons, lats)
    own = np.full(len(lon), _NONE, dtype=np.int64) if skip is None else skip
    todo = np.arange(len(lon)) if len(lons) else np.empty(0, dtype=np.int64)
    for size in (*CELL_DEGREES, _WHOLE_GLOBE):
        if not len(todo):
            break
        grid = _Grid(lons, lats, size)
        for some in grid.shares(lon[todo], lat[todo]):
            who = todo[some]
            at[who], chord[who] = grid.search(lon[who], lat[who], places[who], sites, own[who])
        todo = todo[_km(chord[todo]) > _sure_km(lat[todo], size)]
    return at, _km(chord)


def _vectors(lon: Array, lat: Array) -> Array:
    """Points on the unit sphere (m, 3)."""
    east, north = np.radians(np.asarray(lon, dtype=np.float64)), np.radians(np.asarray(lat, dtype=np.float64))
    return np.stack([np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)], axis=1)


def _km(chord: Array) -> Array:
    """The great circle of a chord of the unit sphere; infinite stays so."""
    known = np.isfinite(chord)
    result: Array = np.full(len(chord), np.inf)
    result[known] = 2.0 * EARTH_RADIUS_KM * np.arcsin(np.clip(chord[known] / 2.0, 0.0, 1.0))
    return result


def _sure_km(lat: Array, size: float) -> Array:
    """No site outside the nine cells is nearer than this: a parallel or a meridian one cell away."""
    if size == _WHOLE_GLOBE:
        return np.full(len(lat), np.inf)
    step = np.radians(size)
    to_meridian = np.arcsin(np.cos(np.radians(lat)) * np.sin(step))
    result: Array = EARTH_RADIUS_KM * np.minimum(step, to_meridian)
    return result


class _Grid:
    """Sites in the order of their cells; three cells in a row are one stretch of it."""

    def __init__(self, lons: Array, lats: Array, size: float) -> None:
        self._size, self._width = size, int(360.0 / size) + 3
        codes = self._code(lons, lats)
        self._order = np.argsort(codes, kind="stable")
        self._codes = codes[self._order]

    def _code(self, lons: Array, lats: Array) -> Positions:
        column = np.floor((np.asarray(lons) + 180.0) / self._size).astype(np.int64) + 1
        row = np.floor((np.asarray(lats) + 90.0) / self._size).astype(np.int64) + 1
        result: Positions = row * self._width + column
        return result

    def _stretches(self, lon: Array, lat: Array) -> tuple[Positions, Positions]:
        """Start and length (m, 3) of the sites in the three rows of cells around each place."""
        middle = self._code(lon, lat)[:, None] + np.array([-1, 0, 1]) * self._width
        start = np.searchsorted(self._codes, middle - 1, side="left")
        end = np.searchsorted(self._codes, middle + 1, side="right")
        return start, end - start

    def shares(self, lon: Array, lat: Array) -> list[Positions]:
        """Positions of the places in shares, none of which has too many pairs to hold at once."""
        pairs = np.cumsum(self._stretches(lon, lat)[1].sum(axis=1))
        share = pairs // _PAIRS_AT_ONCE
        return np.split(np.arange(len(lon)), np.flatnonzero(np.diff(share)) + 1)

    def search(self, lon: Array, lat: Array, places: Array, sites: Array, skip: Positions) -> tuple[Positions, Array]:
        """The nearest site in the nine cells around each place, and the chord to it."""
        start, count = self._stretches(lon, lat)
        owner = np.repeat(np.arange(len(lon)), count.sum(axis=1))
        ends = np.cumsum(count.ravel())
        offsets = np.repeat(start.ravel() - (ends - count.ravel()), count.ravel())
        candidate = self._order[offsets + np.arange(len(owner))]
        allowed = candidate != skip[owner]
        owner, candidate = owner[allowed], candidate[allowed]
        at, square = np.full(len(lon), _NONE, dtype=np.int64), np.full(len(lon), np.inf)
        if len(owner):
            apart = sum((places[owner, i] - sites[candidate, i]) ** 2 for i in range(3))
            first = np.flatnonzero(np.diff(owner, prepend=_NONE))  # pairs stand place by place
            square[owner[first]] = np.minimum.reduceat(apart, first)
            best = np.flatnonzero(apart == square[owner])
            at[owner[best[::-1]]] = candidate[best[::-1]]  # of equals the first
        return at, np.sqrt(square)
