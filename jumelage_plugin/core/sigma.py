"""Sigma dissimilarity: a distance read as a number of standard deviations.

A Mahalanobis distance d in k dimensions has the probability P(chi_k > d) of being exceeded by
chance; sigma is the half-normal quantile of the same probability (Mahony et al. 2017,
doi:10.1111/gcb.13645). The upper tail is computed in log space: the naive form overflows at 8.3.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from .variables import Array

FloatArray = npt.NDArray[np.floating[Any]]

_erfc = np.frompyfunc(math.erfc, 1, 1)
_ERFC_LIMIT = 25.0  # math.erfc(26.6) is the last above 0; the series is exact to 1e-13 here
_NEWTON_STEPS = 60
_BISECTIONS = 60


def _log_erfc(x: Array) -> Array:
    """Logarithm of the complementary error function, for x >= 0, without underflow."""
    near = np.minimum(x, _ERFC_LIMIT)
    log_near = np.log(_erfc(near).astype(np.float64))
    far = np.maximum(x, _ERFC_LIMIT)
    inverse = 1.0 / (2.0 * far * far)
    # Asymptotic series of Abramowitz and Stegun 7.1.23.
    series = 1.0 - inverse * (1.0 - 3.0 * inverse * (1.0 - 5.0 * inverse * (1.0 - 7.0 * inverse)))
    log_far = -far * far - np.log(far * math.sqrt(math.pi)) + np.log(series)
    return np.where(x <= _ERFC_LIMIT, log_near, log_far)


def log_chi_upper(distance: Array, dimensions: int) -> Array:
    """Log of P(chi_k > d) for distances of any shape and `dimensions` k >= 1.

    Closed forms for integer k (Abramowitz and Stegun 26.4.4 and 26.4.5).
    """
    h = np.square(np.asarray(distance, dtype=np.float64)) / 2.0
    log_h = np.log(np.maximum(h, 1e-300))
    if dimensions % 2 == 0:
        terms = [-h + j * log_h - math.lgamma(j + 1.0) for j in range(dimensions // 2)]
    else:
        terms = [_log_erfc(np.sqrt(h))]
        terms += [-h + (j - 0.5) * log_h - math.lgamma(j + 0.5) for j in range(1, (dimensions - 1) // 2 + 1)]
    total: Array = np.logaddexp.reduce(terms, axis=0)
    return np.minimum(total, 0.0)


def sigma_from_distance(distance: Array, dimensions: int) -> Array:
    """Sigma of Mahalanobis distances of any shape; NaN stays NaN."""
    d = np.asarray(distance, dtype=np.float64)
    known = np.isfinite(d)
    result = np.full(d.shape, np.nan)
    if dimensions == 1:
        result[known] = d[known]  # one dimension: chi is the half-normal itself
    else:
        result[known] = _half_normal_quantile(log_chi_upper(d[known], dimensions))
    result[np.isposinf(d)] = np.inf
    return result


def _half_normal_quantile(log_tail: Array) -> Array:
    """The s for which log P(|N| > s) = `log_tail`, by Newton's method, which is convex here."""
    # Start below the root: log P(|N| > s) <= -s²/2.
    s = np.zeros_like(log_tail)
    active = log_tail < 0.0
    target = log_tail[active]
    root = s[active]
    for _ in range(_NEWTON_STEPS):
        value = _log_erfc(root / math.sqrt(2.0))
        slope = -np.exp(0.5 * math.log(2.0 / math.pi) - root * root / 2.0 - value)
        step = (value - target) / slope
        root = np.maximum(root - step, 0.0)
        if not len(root) or float(np.max(np.abs(step))) < 1e-12 * max(1.0, float(np.max(root))):
            break
    s[active] = root
    return s


def distance_from_sigma(sigma: float, dimensions: int) -> float:
    """The Mahalanobis distance that reads `sigma`; the inverse, by bisection on the tail itself."""
    target = float(_log_erfc(np.array([sigma / math.sqrt(2.0)]))[0])
    low, high = 0.0, sigma + 10.0 + dimensions
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2.0
        if float(log_chi_upper(np.array([middle]), dimensions)[0]) > target:
            low = middle
        else:
            high = middle
    return high


@lru_cache(maxsize=32)
def _entries(count: int, step: int, dimensions: int) -> Array:
    """Sigma at the distances 0, 1/step, 2/step …; the same for every run."""
    return sigma_from_distance(np.arange(count) / step, dimensions)


class SigmaTable:
    """Sigma of many distances of one dimension, from a table: for rasters.

    Linear between entries, which are values of `sigma_from_distance`: within 2e-6 of it up to 32, and
    within 5e-5 of the value beyond.
    """

    _STEPS = (512, 16)  # entries per unit of distance: fine as far as `_REACHES[0]`, then coarse
    _REACHES = (32, 256)

    def __init__(self, dimensions: int) -> None:
        """Compute the entries for `dimensions` k >= 1."""
        self._tables = [_entries(reach * step + 2, step, dimensions) for reach, step in zip(self._REACHES, self._STEPS)]

    def read(self, distance: FloatArray) -> FloatArray:
        """Sigma of distances (m,), in their own precision; NaN stays NaN."""
        result = self._interpolate(distance, 0)
        far = distance >= self._REACHES[0]
        if far.any():
            # beyond both tables sigma grows as the distance does
            beyond = np.maximum(distance[far] - self._REACHES[1], 0.0)
            result[far] = self._interpolate(distance[far], 1) + beyond
        result[np.isnan(distance)] = np.nan
        return result

    def _interpolate(self, distance: FloatArray, level: int) -> FloatArray:
        step, table = self._STEPS[level], self._tables[level].astype(distance.dtype)
        at = np.fmin(distance, self._REACHES[level]) * distance.dtype.type(step)  # fmin: NaN takes the reach
        entry = at.astype(np.int32)
        low = table[entry]
        result: FloatArray = low + (at - entry.astype(distance.dtype)) * (table[entry + 1] - low)
        return result
