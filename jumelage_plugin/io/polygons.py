"""How much of a polygon lies in each cell of a longitude-latitude grid.

Areas are true ones: polygons and cells are measured in the cylindrical equal-area projection, in which cells are
rectangles. A polygon is cut in halves along borders of cells until each piece lies in one cell, or fills its cells.
The cutting is done by shapely where there is one, else by whoever else implements `Shapes`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

import numpy as np

from ..core.equalarea import Block, Bounds, Mesh
from ..core.fractions import Touched
from ..core.grid import Grid
from .geodesy import mesh_of
from .wkb import projected

_FULL = 1.0 - 1e-9
"""A piece with this share of the area of its cells fills them."""
_NOTHING = 1e-12
"""A piece with this share of the area of its polygon is one by rounding only."""


class Shapes(Protocol):
    """A geometry library: what the measuring of polygons needs of it. A shape is whatever it works with."""

    def read(self, wkb: bytes) -> Any:
        """A shape from well-known binary."""

    def area(self, shape: Any) -> float:
        """The area of a shape, 0 of an empty one."""

    def cut(self, shape: Any, bounds: Bounds) -> Any:
        """The part of a shape within a rectangle; of what it leaves, the polygons."""


class ShapelyShapes:
    """By shapely, 1.8 or later."""

    def __init__(self) -> None:
        """Import it; raise `ImportError` where there is none that works."""
        try:
            import shapely.errors
            import shapely.geometry
            import shapely.wkb
        except OSError as error:  # shapely 1.8 without the library that it needs
            raise ImportError(str(error)) from error
        self._load, self._box = shapely.wkb.loads, shapely.geometry.box
        self._collect, self._fault = shapely.geometry.MultiPolygon, shapely.errors.ShapelyError

    def read(self, wkb: bytes) -> Any:
        """A shape from well-known binary."""
        return self._load(wkb)

    def area(self, shape: Any) -> float:
        """The area of a shape."""
        return float(shape.area)

    def cut(self, shape: Any, bounds: Bounds) -> Any:
        """The part of a shape within a rectangle; a border that crosses itself by rounding is mended."""
        box = self._box(*bounds)
        try:
            piece = shape.intersection(box)
        except self._fault:
            piece = shape.buffer(0).intersection(box)
        if piece.geom_type != "GeometryCollection":
            return piece
        parts = [part for part in piece.geoms if part.geom_type in {"Polygon", "MultiPolygon"}]
        return self._collect([p for part in parts for p in getattr(part, "geoms", [part])])


def touched_cells(outlines: Sequence[bytes | None], grid: Grid, shapes: Shapes) -> Touched:
    """What polygons (WKB, degrees on WGS 84) share with the cells of a grid, in square metres.

    A place without an outline (None) touches nothing and has no area. Raises `ValueError` on what is no polygon.
    """
    mesh, known = mesh_of(grid), [i for i, outline in enumerate(outlines) if outline is not None]
    total = np.zeros(len(outlines))
    entries: list[tuple[int, int, int, float]] = []
    for i, (wkb, bounds) in zip(known, projected([outline for outline in outlines if outline is not None])):
        shape = shapes.read(wkb)
        total[i] = shapes.area(shape)
        if total[i] > 0 and np.isfinite(total[i]):
            cells = _cells(shape, bounds, mesh, shapes)
            entries.extend((i, grid.rows - 1 - row, column, area) for row, column, area in cells)
    place, row, column, area = zip(*entries) if entries else ((), (), (), ())
    at, rows, columns = (np.array(axis, dtype=np.int64) for axis in (place, row, column))
    return Touched(at, rows, columns, np.array(area, dtype=np.float64), total)


def _cells(shape: Any, bounds: Bounds, mesh: Mesh, shapes: Shapes) -> Iterator[tuple[int, int, float]]:
    """Row (from the south), column and area of each cell that a shape covers in part."""
    block = mesh.block(bounds)
    if not _size(block):
        return
    if not _inside(bounds, mesh.bounds(block)):
        shape = shapes.cut(shape, mesh.bounds(block))
    total = shapes.area(shape)
    pieces = [(shape, block, total)]
    while pieces:
        shape, block, area = pieces.pop()
        if area <= _NOTHING * total:
            continue
        if _size(block) == 1:
            yield block[2], block[0], area
        elif area >= _FULL * _area(mesh.bounds(block)):
            yield from _whole(block, mesh)
        else:
            pieces.extend(_halves(shape, block, area, mesh, shapes))


def _halves(shape: Any, block: Block, area: float, mesh: Mesh, shapes: Shapes) -> Iterator[tuple[Any, Block, float]]:
    """The two pieces of a shape on either side of a border of cells, with their cells and areas."""
    one, other = _split(block)
    piece = shapes.cut(shape, mesh.bounds(one))
    part = shapes.area(piece)
    yield piece, one, part
    # what is left has the rest of the area; itself it is needed only where it must be cut again
    yield (shape if _size(other) == 1 or part >= area else shapes.cut(shape, mesh.bounds(other))), other, area - part


def _split(block: Block) -> tuple[Block, Block]:
    """The halves of a block of two cells or more, across its longer side."""
    left, right, low, high = block
    if right - left >= high - low:
        middle = (left + right) // 2
        return (left, middle, low, high), (middle, right, low, high)
    middle = (low + high) // 2
    return (left, right, low, middle), (left, right, middle, high)


def _whole(block: Block, mesh: Mesh) -> Iterator[tuple[int, int, float]]:
    """All cells of a block that is filled."""
    left, right, low, high = block
    for row in range(low, high):
        for column in range(left, right):
            yield row, column, _area(mesh.bounds((column, column + 1, row, row + 1)))


def _size(block: Block) -> int:
    return max(0, block[1] - block[0]) * max(0, block[3] - block[2])


def _area(bounds: Bounds) -> float:
    return (bounds[2] - bounds[0]) * (bounds[3] - bounds[1])


def _inside(inner: Bounds, outer: Bounds) -> bool:
    return inner[0] >= outer[0] and inner[1] >= outer[1] and inner[2] <= outer[2] and inner[3] <= outer[3]
