"""Outlines in well-known binary (OGC 06-103r4, clause 8): many projected at once, without a geometry library."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Sequence

import numpy as np

from ..core.equalarea import Bounds
from ..core.variables import Array
from .geodesy import equal_area

_POLYGON = 3
_COLLECTIONS = (6, 7)
_POINT_BYTES = 16


def projected(outlines: Sequence[bytes]) -> list[tuple[bytes, Bounds]]:
    """Polygons and multipolygons in degrees (WGS 84), brought to the cylindrical equal-area projection, in metres.

    Each with its bounds, NaN for one without points. Raises `ValueError` on anything else: lines, points, a third
    dimension.
    """
    copies = [bytearray(outline) for outline in outlines]
    rings = [_rings(copy) for copy in copies]
    every = [ring for of in rings for ring in of]
    if every:
        points = np.concatenate(every)
        x, y = equal_area(points[:, 0], points[:, 1])
        start = 0
        for ring in every:
            end = start + len(ring)
            ring[:, 0], ring[:, 1] = x[start:end], y[start:end]
            start = end
    return [(bytes(copy), _bounds(of)) for copy, of in zip(copies, rings)]


def _bounds(rings: list[Array]) -> Bounds:
    """The bounds of rings."""
    points = [ring for ring in rings if len(ring)]
    if not points:
        return math.nan, math.nan, math.nan, math.nan
    west, south = np.min([ring.min(axis=0) for ring in points], axis=0).tolist()
    east, north = np.max([ring.max(axis=0) for ring in points], axis=0).tolist()
    return west, south, east, north


def _rings(outline: bytearray) -> list[Array]:
    """The rings of an outline, each (points, 2): views, so that writing to one changes the outline."""
    rings: list[Array] = []
    end = 0
    for start, count, order in _runs(outline, [0]):
        ring = np.frombuffer(outline, f"{order}f8", 2 * count, start).reshape(-1, 2)
        rings.append(ring)
        end = start + _POINT_BYTES * count
    if end > len(outline):
        raise ValueError("The outline is cut short.")
    return rings


def _runs(outline: bytearray, cursor: list[int]) -> Iterator[tuple[int, int, str]]:
    """Where each ring starts, how many points it has and its order of bytes; `cursor` holds the next byte to read."""
    order = "<" if outline[cursor[0]] == 1 else ">"
    kind, parts = struct.unpack_from(f"{order}II", outline, cursor[0] + 1)
    cursor[0] += 9
    if kind in _COLLECTIONS:
        for _ in range(parts):
            yield from _runs(outline, cursor)
        return
    if kind != _POLYGON:
        raise ValueError("The outline is no polygon.")
    for _ in range(parts):
        (count,) = struct.unpack_from(f"{order}I", outline, cursor[0])
        yield cursor[0] + 4, count, order
        cursor[0] += 4 + _POINT_BYTES * count
