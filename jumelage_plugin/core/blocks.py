"""How a window is cut into blocks: along what is stored together, and few enough cells that memory stays small."""

from __future__ import annotations

from .field import Window

_CELLS = 524_288
_COLUMNS = 2048
_LARGEST_UNIT = 256


def unit_of(length_km: float, cell_km: float) -> int:
    """How many cells make about a length: the power of two below, for the borders of blocks must be its multiples."""
    wanted = min(_LARGEST_UNIT, max(1, int(length_km / cell_km)))
    return 1 << (wanted.bit_length() - 1)


def blocks_of(window: Window, stored: tuple[int, int], unit: int = 1, cells: int | None = None) -> list[Window]:
    """A window cut into blocks, from north to south.

    `stored` are the rows and columns that a file keeps together; the inner borders of blocks are multiples of `unit`;
    a block has about `cells` cells, half a million when None, and less than twice as many whatever the file keeps.
    """
    rows, columns = stored
    cells = _CELLS if cells is None else min(cells, _CELLS)
    abreast = max(1, min(_COLUMNS // columns, cells // (rows * columns)))
    width = _multiple(min(window.columns, columns * abreast, cells), unit)
    height = _multiple(rows * max(1, cells // (width * rows)), unit)
    if width * height > 2 * cells:
        height = _multiple(max(1, cells // width), unit)
    return [
        Window(row, column, high, wide)
        for row, high in _cuts(window.row, window.rows, height)
        for column, wide in _cuts(window.column, window.columns, width)
    ]


def _multiple(size: int, unit: int) -> int:
    """The least multiple of `unit` that is not under a size."""
    return -(-size // unit) * unit


def _cuts(start: int, length: int, step: int) -> list[tuple[int, int]]:
    borders = [start, *range((start // step + 1) * step, start + length, step), start + length]
    return [(low, high - low) for low, high in zip(borders, borders[1:])]
