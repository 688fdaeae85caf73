"""One target against many candidates, block by block: the kernel of the maps and of the twins.

Blocks are band by band, (n, m): n variables of m candidates, in the precision they come in. They are
cut into pieces that stay in the processor's cache, for the cost of a map is memory, not arithmetic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from .bands import AGREEMENT_SIGMA
from .options import AGREEMENT, DEFAULT_BANDS, LIMITING, SIGMA_HIGH, SIGMA_LOW
from .products import FloatArray, product

if TYPE_CHECKING:
    from .analogues import Target

Indices = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_PIECE = 16384

LOW, HIGH = 10.0, 90.0
"""Percentiles of the models' range: eight models in ten lie between them."""

MODELS = "models"
"""Asked of a kernel beside the bands of a map: the nearest candidate of each model."""


@dataclass(frozen=True)
class Comparison:
    """Candidates against a target, one value each (m,): NaN, or -1 for `limiting`, where one has no data.

    `limiting` is the position of the variable that weighs most in the distance, `low` and `high` (m,) the
    10th and 90th percentiles of the distances to the models' own futures. `nearest` (models,) is the
    candidate nearest to each model's future, `nearest_distance` its distance, infinite where none has data.
    What was not asked for is empty.
    """

    distance: FloatArray
    agreement: FloatArray
    limiting: FloatArray
    low: FloatArray
    high: FloatArray
    nearest: Indices
    nearest_distance: FloatArray


class Kernel:
    """A target made ready to be compared with blocks of candidates, from several threads at once."""

    def __init__(self, target: Target, dtype: Any = np.float64, quantities: tuple[str, ...] = DEFAULT_BANDS) -> None:
        """Fold the target's metric into matrices of `dtype`."""
        metric = target.metric
        self._chosen = list(target.variables)
        median, futures = target.pick(target.median), target.pick(target.futures)
        self._origin = median.astype(dtype)[:, None]
        self._whiten = (metric.rotation / metric.scale[:, None]).T.astype(dtype)
        self._inverse = (self._whiten.T @ self._whiten).astype(dtype)
        models = metric.whiten(futures - median).astype(dtype)
        self._models = 2.0 * models
        self._norms = np.einsum("ck,ck->c", models, models)[:, None]
        self._reach = metric.distance_at(AGREEMENT_SIGMA) ** 2
        self._positions = np.array(self._chosen, dtype=dtype)
        self._wanted = frozenset(quantities)

    def compare(self, values: FloatArray) -> Comparison:
        """Compare the candidates of a block (n, m) of all variables."""
        count = values.shape[1]
        found = self._empty(count, values.dtype)
        scratch = self._scratch(values.dtype)
        every = len(self._chosen) == len(values)
        for start in range(0, count, _PIECE):
            piece = slice(start, min(count, start + _PIECE))
            block = values[:, piece] if every else values[self._chosen, piece]
            here = [array[:, : piece.stop - start] for array in scratch]
            np.subtract(block, self._origin, out=here[0])
            self._compare_piece(here, piece, found)
        np.sqrt(found.nearest_distance, out=found.nearest_distance)
        return found

    def _scratch(self, dtype: Any) -> list[FloatArray]:
        """Room for the differences, whitened, contributions and models of a piece: new memory costs more than sums."""
        lengths = (len(self._chosen), len(self._whiten), len(self._chosen), len(self._models))
        return [np.empty((length, _PIECE), dtype=dtype) for length in lengths]

    def _empty(self, count: int, dtype: Any) -> Comparison:
        """Arrays to fill, of length 0 where nothing is asked for."""

        def line(*names: str) -> FloatArray:
            return np.empty(count if self._wanted.intersection(names) else 0, dtype=dtype)

        models = len(self._models) if MODELS in self._wanted else 0
        return Comparison(
            distance=np.empty(count, dtype=dtype),
            agreement=line(AGREEMENT),
            limiting=line(LIMITING),
            low=line(SIGMA_LOW, SIGMA_HIGH),
            high=line(SIGMA_LOW, SIGMA_HIGH),
            nearest=np.zeros(models, dtype=np.int64),
            nearest_distance=np.full(models, np.inf, dtype=dtype),
        )

    def _compare_piece(self, scratch: list[FloatArray], piece: slice, found: Comparison) -> None:
        """Fill in a piece; the first of `scratch` (n, m) is what its candidates differ by from the median future."""
        difference, whitened, contributions, nearness = scratch
        product(self._whiten, difference, whitened)
        square = np.einsum("km,km->m", whitened, whitened)
        np.sqrt(square, out=found.distance[piece])
        unknown = np.isnan(square)
        if len(found.limiting):
            # exact contributions z (R⁻¹ z) to the squared distance
            product(self._inverse, difference, contributions)
            contributions *= difference
            found.limiting[piece] = self._positions[_largest(contributions)]
            np.copyto(found.limiting[piece], -1.0, where=unknown)
        if not (len(found.agreement) or len(found.low) or len(found.nearest)):
            return
        # |y - f|² = |y|² - (2 y·f - |f|²): one product of matrices for all models
        product(self._models, whitened, nearness)
        nearness -= self._norms
        if len(found.agreement):
            found.agreement[piece] = _share_above(nearness, square - self._reach)
            np.copyto(found.agreement[piece], np.nan, where=unknown)
        if len(found.low) or len(found.nearest):
            squares = np.maximum(square - nearness, 0.0)
            if len(found.low):
                spread = np.percentile(np.sqrt(squares), [LOW, HIGH], axis=0)
                found.low[piece], found.high[piece] = spread
            if len(found.nearest):
                _keep_nearest(squares, unknown, piece.start, found)


def _largest(values: FloatArray) -> npt.NDArray[np.int8]:
    """The row of the largest of each column of (n, m), of equals the first: `argmax`, made for few rows."""
    largest, best = values[0].copy(), np.zeros(values.shape[1], dtype=np.int8)
    for row, line in enumerate(values[1:], start=1):
        larger = line > largest
        np.maximum(largest, line, out=largest)
        np.maximum(best, larger.view(np.int8) * np.int8(row), out=best)
    return best


def _share_above(nearness: FloatArray, limit: FloatArray) -> FloatArray:
    """Share of the models (rows) whose value is at least the limit (m,)."""
    count = np.zeros(nearness.shape[1], dtype=np.min_scalar_type(len(nearness)))
    for row in nearness:
        np.add(count, (row >= limit).view(np.uint8), out=count)
    result: FloatArray = count.astype(nearness.dtype)
    result /= len(nearness)
    return result


def _keep_nearest(squares: FloatArray, unknown: Mask, start: int, found: Comparison) -> None:
    """Keep the least squared distance of each model (rows) so far, and its candidate; of equals the first."""
    squares[:, unknown] = np.inf
    at = squares.argmin(axis=1)
    least = squares[np.arange(len(squares)), at]
    closer = least < found.nearest_distance
    found.nearest[closer] = at[closer] + start
    found.nearest_distance[closer] = least[closer]
