"""Statistics between yearly samples: how far apart two climates are, year by year and not only on average.

A target sample x is (n, d): n years of d variables. Candidates are (m, years, d), or any number of them in the layout
of a block, (d, years, c), in which the work is done: the last axis is long, and buffers are used again. Years with a
gap are left out; a candidate without any whole year gives NaN, a target without one is a fault.

A variable is divided by √(s_x s_y), standard deviations with n - 1 (Grenier et al. 2013, doi:10.1175/JAMC-D-12-0170.1).
Where one of the two never varies, or has one year only, this would be 0: the standard deviation of both samples
together takes its place, so that a difference of means still counts, whatever the unit. Where that is 0 too, the
variable is the same in both and counts nothing.
"""

from __future__ import annotations

from typing import Callable, Optional

import numpy as np
import numpy.typing as npt

from .errors import JumelageError
from .products import product
from .progress import never
from .slices import slices
from .variables import Array
from .workers import WORKERS, in_order

LEAST_DISTANCE = 1e-12
"""Zech-Aslan: shorter distances are held to be this long, for their logarithm has no end."""
CELLS = 32768
"""Years times candidates of a block: what stays in the processor's cache."""
_MEANS = 4096
_FOLDS, _FOLDED = 2, 1e40
_RANK = 1e-6
"""Share of the largest standard deviation under which a direction of the target's sample holds but rounded figures."""

BlockStatistic = Callable[[Array, Array, Optional[Array]], Array]
"""Takes a target (n, d), candidates (d, years, c) without gaps and weights (d,); gives (c,)."""


def energy(target: Array, candidates: Array, weights: Array | None = None) -> Array:
    """Székely-Rizzo energy statistic (m,) of candidates (m, years, d) against a target (n, d).

    nm/(n+m) (2 mean|x-y| - mean|x-x'| - mean|y-y'|), means over all pairs, a year with itself included (Székely and
    Rizzo 2004). 0 for identical samples, else more; rounding never takes it under. Symmetric.
    """
    return _over_blocks(energy_block, target, candidates, weights)


def zech_aslan(target: Array, candidates: Array, weights: Array | None = None) -> Array:
    """Zech-Aslan statistic (m,) of candidates (m, years, d) against a target (n, d).

    mean log|x-y| - ½ mean log|x-x'| - ½ mean log|y-y'|, the last two over pairs of different years (Aslan and Zech
    2003). About 0 for two samples of one climate, below for samples that share years: identical samples have no
    0 but a negative value, for each year is then `LEAST_DISTANCE` from its double. Symmetric.
    """
    return _over_blocks(zech_aslan_block, target, candidates, weights)


def euclidean(target: Array, candidates: Array, weights: Array | None = None) -> Array:
    """Standardised Euclidean distance (m,) between the mean of candidates (m, years, d) and of a target (n, d).

    √(Σ w ((x̄-ȳ)/s_x)²); 0 for identical means. The candidate's own variability counts only where the target's is 0.
    """
    return _between_means(target, candidates, weights, correlated=False)


def mahalanobis(target: Array, candidates: Array, weights: Array | None = None) -> Array:
    """Mahalanobis distance (m,) between the means, by the covariance of the target sample (n, d) as it is.

    √((x̄-ȳ)ᵀ S⁻¹ (x̄-ȳ)). Directions in which the target has no variance at all, for a lack of years, count nothing;
    a variable that never varies counts by itself. With one variable this is the standardised Euclidean distance.
    """
    return _between_means(target, candidates, weights, correlated=True)


def energy_block(target: Array, block: Array, weights: Array | None = None) -> Array:
    """The energy statistic (c,) of candidates (d, years, c)."""
    x, y, factor = _standardised(target, block, weights)
    pairs = _Pairs(max(x.shape[1], y.shape[1]), y.shape[2], _sum_of_lengths)
    n, m = x.shape[1], y.shape[1]
    within = 2.0 * pairs.within_target(target, factor) / n**2 + 2.0 * pairs.within(y) / m**2
    result: Array = n * m / (n + m) * (2.0 * pairs.between(x, y) / (n * m) - within)
    return np.maximum(result, 0.0)


def zech_aslan_block(target: Array, block: Array, weights: Array | None = None) -> Array:
    """The Zech-Aslan statistic (c,) of candidates (d, years, c)."""
    x, y, factor = _standardised(target, block, weights)
    pairs = _Pairs(max(x.shape[1], y.shape[1]), y.shape[2], _sum_of_logarithms)
    n, m = x.shape[1], y.shape[1]
    # a sample of one year has no pairs: its sum is 0, whatever it is divided by
    within = pairs.within_target(target, factor) / max(1, n * (n - 1)) + pairs.within(y) / max(1, m * (m - 1))
    result: Array = pairs.between(x, y) / (n * m) - within
    return result


def whole_years(sample: Array) -> Array:
    """The years of a sample (n, d) that have every variable; raises `JumelageError` where there is none."""
    kept: Array = sample[np.isfinite(sample).all(axis=1)]
    if not len(kept):
        raise JumelageError("The yearly series of this place hold no whole year.")
    return kept


def _sum_of_lengths(squares: Array) -> Array:
    """Sum (c,) of distances, from their squares (years, c)."""
    np.sqrt(squares, out=squares)
    result: Array = squares.sum(axis=0)
    return result


def _sum_of_logarithms(squares: Array) -> Array:
    """Sum (c,) of the logarithms of distances, from their squares (years, c).

    Products first, of seven distances at most, for logarithms cost most; unless one is too long for that.
    """
    np.maximum(squares, LEAST_DISTANCE**2, out=squares)
    for _ in range(_FOLDS if squares.max() < _FOLDED else 0):
        half = len(squares) // 2
        if not half:
            break
        if len(squares) % 2:
            squares[0] *= squares[-1]
        np.multiply(squares[:half], squares[slice(half, 2 * half)], out=squares[:half])
        squares = squares[:half]
    np.log(squares, out=squares)
    result: Array = 0.5 * squares.sum(axis=0)
    return result


class _Pairs:
    """Sums over pairs of years of a function of their distance, for c candidates at once.

    Differences are taken as they are: |x|² + |y|² - 2xy would lose up to 15 % where years are equal.
    """

    def __init__(self, years: int, candidates: int, summed: Callable[[Array], Array]) -> None:
        self._squares = np.empty((years, candidates))
        self._difference = np.empty((years, candidates))
        self._summed = summed

    def between(self, x: Array, y: Array) -> Array:
        """Sum (c,) over the pairs of a year of x (d, n, c) and one of y (d, m, c)."""
        total = np.zeros(y.shape[2])
        for year in range(x.shape[1]):
            total += self._sum_from(x[:, year], y)
        return total

    def within(self, x: Array) -> Array:
        """Sum (c,) over the pairs of different years of x (d, n, c), each counted once.

        Years with those that follow at the same lag, around the end: half as many sums as from year to year.
        """
        n = x.shape[1]
        around = np.concatenate([x, x[:, : n // 2]], axis=1)
        total = np.zeros(x.shape[2])
        for lag in range(1, n // 2 + 1):
            years = n if 2 * lag < n else lag  # half way around, each pair is met twice
            total += self._sum_from(x[:, :years], around[:, slice(lag, lag + years)])
        return total

    def within_target(self, target: Array, factor: Array) -> Array:
        """Sum (c,) over the pairs of different years of a target (n, d), each variable multiplied by factors (d, c).

        Its own differences are the same for all candidates: only how they are weighed is not.
        """
        first, second = np.triu_indices(len(target), 1)
        squares: Array = np.square(target[first] - target[second])
        weights: Array = np.square(factor)
        total, rows = np.zeros(factor.shape[1]), len(self._squares)
        for block in slices(len(squares), rows):
            part = squares[block]
            out = self._squares[: len(part)]
            product(part, weights, out)
            total += self._summed(out)
        return total

    def _sum_from(self, one: Array, others: Array) -> Array:
        """Sum (c,) over the distances from one year (d, c), or from each of many (d, m, c), to others (d, m, c)."""
        years = others.shape[1]
        squares, difference = self._squares[:years], self._difference[:years]
        np.subtract(others[0], one[0], out=squares)
        np.multiply(squares, squares, out=squares)
        for values, value in zip(others[1:], one[1:]):
            np.subtract(values, value, out=difference)
            np.multiply(difference, difference, out=difference)
            np.add(squares, difference, out=squares)
        return self._summed(squares)


def _standardised(target: Array, block: Array, weights: Array | None) -> tuple[Array, Array, Array]:
    """Target (d, n, c) and candidates (d, years, c), multiplied by √w / √(s_x s_y), and these factors (d, c)."""
    n, years = len(target), block.shape[1]
    x_mean, y_mean = target.mean(axis=0), block.mean(axis=1)
    x_square = ((target - x_mean) ** 2).sum(axis=0)[:, None]
    y_square = ((block - y_mean[:, None]) ** 2).sum(axis=1)
    variance = np.sqrt((x_square / max(1, n - 1)) * (y_square / max(1, years - 1)))
    still = ~(variance > 0.0)
    if still.any():
        together = _together(x_square, y_square, x_mean[:, None] - y_mean, n, years)
        variance = np.where(still, together, variance)
    factor = _inverse_root(variance, None if weights is None else weights[:, None])
    return target.T[:, :, None] * factor[:, None], block * factor[:, None], factor


def _together(x_square: Array, y_square: Array, gap: Array, n: int, m: int) -> Array:
    """Variance of two samples put together, from the sums of their squares and the gap of their means."""
    result: Array = (x_square + y_square + gap**2 * (n * m / (n + m))) / (n + m - 1)
    return result


def _inverse_root(variance: Array, weights: Array | None) -> Array:
    """√(w / variance), 0 where there is no variance."""
    root: Array = np.sqrt(np.divide(1.0, variance, out=np.zeros_like(variance), where=variance > 0.0))
    return root if weights is None else root * np.sqrt(weights)


def _over_blocks(statistic: BlockStatistic, target: Array, candidates: Array, weights: Array | None) -> Array:
    """A statistic (m,) of candidates (m, years, d), block by block."""
    x = whole_years(np.asarray(target, dtype=np.float64))
    size = max(1, CELLS // max(1, candidates.shape[1]))

    def of_part(start: int) -> Array:
        part = candidates[slice(start, start + size)]
        result = np.full(len(part), np.nan)
        for at, years in _by_gaps(part):
            chosen = part if at is None else part[at][:, years]
            block = np.ascontiguousarray(chosen.transpose(2, 1, 0), dtype=np.float64)
            result[slice(None) if at is None else at] = statistic(x, block, weights)
        return result

    parts = in_order(of_part, range(0, len(candidates), size), never, WORKERS)
    return np.concatenate([np.empty(0), *parts])


def _by_gaps(
    candidates: Array,
) -> list[tuple[npt.NDArray[np.bool_] | None, npt.NDArray[np.bool_]]]:
    """Candidates (m, years, d) that have the same whole years: which they are (None: all), and those years."""
    known = np.isfinite(candidates).all(axis=2)
    if known.all():
        return [(None, np.ones(candidates.shape[1], dtype=bool))]
    return [((known == years).all(axis=1), years) for years in np.unique(known, axis=0) if years.any()]


def _between_means(target: Array, candidates: Array, weights: Array | None, *, correlated: bool) -> Array:
    """Distance (m,) between means, in coordinates in which it is Euclidean."""
    x = whole_years(np.asarray(target, dtype=np.float64))
    mean = x.mean(axis=0)
    centred = x - mean
    variance = (centred**2).sum(axis=0) / max(1, len(x) - 1)
    moves = variance > 0.0
    root = np.sqrt(np.ones(len(mean)) if weights is None else weights)
    scale = np.sqrt(variance[moves]) / root[moves]
    whiten = _whitening(centred[:, moves] / np.sqrt(variance[moves])) if correlated else None
    result = np.empty(len(candidates))
    for block in slices(len(candidates), _MEANS):
        part = candidates[block]
        gap = mean_years(part) - mean
        z = gap[:, moves] / scale
        if whiten is not None:
            z = np.einsum("mi,ik->mk", z, whiten)
        square = np.einsum("mk,mk->m", z, z)
        if not moves.all():
            square += _of_constants(x[:, ~moves], part[:, :, ~moves], root[~moves])
        result[block] = np.sqrt(square)
    return result


def mean_years(candidates: Array) -> Array:
    """Mean (m, d) of candidates (m, years, d) over their whole years, NaN where there is none."""
    # a product of matrices, each so small that BLAS starts no threads: numpy's own mean is slow along a middle axis
    result: Array = np.ones(candidates.shape[1]) @ candidates
    result /= max(1, candidates.shape[1])
    for i in np.flatnonzero(~np.isfinite(result).all(axis=1)).tolist():
        kept = candidates[i][np.isfinite(candidates[i]).all(axis=1)]
        result[i] = kept.mean(axis=0) if len(kept) else np.nan
    return result


def _whitening(standardised: Array) -> Array:
    """Takes standardised differences to components of unit variance (d, k) of a sample (n, d)."""
    if not standardised.size:
        return np.empty((standardised.shape[1], 0))
    # singular values of the sample: those of its covariance would have lost half of their digits
    _, lengths, directions = np.linalg.svd(standardised, full_matrices=False)
    kept = lengths > _RANK * lengths[0]
    result: Array = directions[kept].T / (lengths[kept] / np.sqrt(max(1, len(standardised) - 1)))
    return result


def _of_constants(x: Array, candidates: Array, root: Array) -> Array:
    """Part (m,) of the squared distance of variables that never vary in the target: by both samples together."""
    result = np.full(len(candidates), np.nan)
    for at, years in _by_gaps(candidates):
        part = candidates if at is None else candidates[at][:, years]
        mean = part.mean(axis=1)
        gap = x[0] - mean
        y_square = ((part - mean[:, None]) ** 2).sum(axis=1)
        variance = _together(np.zeros_like(gap), y_square, gap, len(x), part.shape[1])
        result[slice(None) if at is None else at] = ((gap * _inverse_root(variance, None) * root) ** 2).sum(axis=1)
    return result
