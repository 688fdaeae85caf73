"""How much each variable differs from place to place: the yardstick of the metrics that know no year-to-year."""

from __future__ import annotations

import numpy as np

from .blocks import blocks_of
from .errors import JumelageError
from .field import Field, Window
from .progress import CancelCheck, never, stop_if
from .variables import Array

_BLOCKS, _CELLS = 32, 65_536
"""Blocks read at most, and cells of each: of a large field the yardstick need not know every cell."""
_GOLDEN = 0.618033988749895
"""Steps of this share of a whole spread evenly, and never along a column."""


def spatial_sd(field: Field, cancelled: CancelCheck = never) -> Array:
    """Standard deviation (n,) of each variable over the cells of a field that have all of them.

    Raises `JumelageError` where fewer than two have.
    """
    blocks = _spread_out(blocks_of(field.window(None), field.stored, cells=_CELLS))
    count, mean, square = 0, np.zeros(0), np.zeros(0)
    for block in blocks:
        stop_if(cancelled)
        values = field.read(block).astype(np.float64)
        values = values.reshape(len(values), -1)
        values = values[:, np.isfinite(values).all(axis=0)]
        here = values.shape[1]
        if not here:
            continue
        here_mean = values.mean(axis=1)
        here_square = ((values - here_mean[:, None]) ** 2).sum(axis=1)
        if not count:
            count, mean, square = here, here_mean, here_square
            continue
        # two parts put together (Chan et al. 1979): no large sums of squares to cancel
        gap = here_mean - mean
        square = square + here_square + gap**2 * (count * here / (count + here))
        mean = mean + gap * (here / (count + here))
        count += here
    if count <= 1:
        raise JumelageError(
            "The climate of today has too few cells with data to say how it differs from place to place."
        )
    return np.asarray(np.sqrt(square / (count - 1)))


def _spread_out(blocks: list[Window]) -> list[Window]:
    """All blocks where they are few, else some from all over; the same at each run."""
    if len(blocks) <= _BLOCKS:
        return blocks
    return [blocks[i] for i in sorted({int(k * _GOLDEN % 1.0 * len(blocks)) for k in range(_BLOCKS)})]
