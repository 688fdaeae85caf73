"""Variables that say the same: correlations, and variance inflation factors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from .climate import Mask
from .variables import Array

CORRELATION_LIMIT = 0.95
INFLATION_LIMIT = 10.0
VARIABLES_LIMIT = 8
"""From 30 years with a raw covariance true 2 sigma reads 2.2 with 4 variables, 2.8 with 8, 4.0 with 14, 6.4 with 19."""
_EXACT, _EQUAL = 1e-9, 1e-6
_LEAST_CELLS = 3


@dataclass(frozen=True)
class Redundancy:
    """How far variables repeat each other, over `cells` cells.

    `pairs` are those whose |r| passes 0.95, the nearest first; `inflation` the variance inflation factor of each
    variable that varies, infinite where the others give it exactly; `constant` those that do not vary, `empty` those
    without a value in any cell; `kept` a choice of variables none of which the others inflate beyond 10.
    """

    cells: int
    names: tuple[str, ...]
    correlation: Array
    pairs: tuple[tuple[str, str, float], ...]
    inflation: dict[str, float]
    constant: tuple[str, ...]
    kept: tuple[str, ...]
    empty: tuple[str, ...] = ()

    @property
    def too_few(self) -> bool:
        """Whether there are too few cells with all the variables to judge any."""
        return self.cells < _LEAST_CELLS

    @property
    def inflated(self) -> tuple[str, ...]:
        """The variables whose factor passes 10."""
        return tuple(name for name, factor in self.inflation.items() if factor > INFLATION_LIMIT)

    @property
    def too_many(self) -> bool:
        """Whether there are more variables than a comparison of climates bears."""
        return len(self.names) > VARIABLES_LIMIT


def redundancy(values: Array, names: Sequence[str]) -> Redundancy:
    """Judge variables by their values (m, n) at cells; variables without any, then cells with NaN, are left out.

    With fewer than 3 cells none is judged.
    """
    finite = np.isfinite(values)
    there = finite.any(axis=0)
    known = values[finite[:, there].all(axis=1)].astype(np.float64)
    varies = there & _varies(known)
    judged = there if len(known) >= _LEAST_CELLS else np.zeros_like(there)
    at = np.flatnonzero(varies)
    correlation = np.full((len(names), len(names)), np.nan)
    if len(at):
        correlation[np.ix_(at, at)] = _correlation(known[:, at])
    far = [
        (names[i], names[j], float(correlation[i, j]))
        for i, j in combinations(at.tolist(), 2)
        if abs(correlation[i, j]) > CORRELATION_LIMIT
    ]
    return Redundancy(
        len(known),
        tuple(names),
        correlation,
        tuple(sorted(far, key=lambda pair: -abs(pair[2]))),
        dict(zip([names[i] for i in at], inflation_factors(correlation[np.ix_(at, at)]).tolist())),
        tuple(names[i] for i in np.flatnonzero(judged & ~varies)),
        tuple(names[i] for i in _kept(correlation, at.tolist())),
        tuple(names[i] for i in np.flatnonzero(~there)),
    )


def _varies(known: Array) -> Mask:
    """Which variables (n,) differ between cells."""
    if len(known) < _LEAST_CELLS:
        return np.zeros(known.shape[1], dtype=bool)
    spread = known.std(axis=0)
    result: Mask = spread > _EXACT * np.maximum(1.0, np.abs(known).max(axis=0))
    return result


def _correlation(known: Array) -> Array:
    standard = (known - known.mean(axis=0)) / known.std(axis=0)
    result: Array = np.clip(standard.T @ standard / len(known), -1.0, 1.0)
    return result


def inflation_factors(correlation: Array) -> Array:
    """Variance inflation factors (n,) from a correlation matrix: 1 / (1 - R²) of each on all the others."""
    factors = np.ones(len(correlation))
    for i in range(len(correlation)):
        others = np.delete(np.arange(len(correlation)), i)
        if not len(others):
            continue
        with_others = correlation[others, i]
        weights = np.linalg.lstsq(correlation[np.ix_(others, others)], with_others, rcond=_EXACT)[0]
        left = 1.0 - float(with_others @ weights)
        factors[i] = 1.0 / left if left > _EXACT else np.inf
    return factors


def _kept(correlation: Array, at: list[int]) -> list[int]:
    """The positions left when the most inflated variable is dropped one by one, of equals the last."""
    kept = list(at)
    while len(kept) > 1:
        factors = inflation_factors(correlation[np.ix_(kept, kept)])
        if factors.max() <= INFLATION_LIMIT:
            break
        kept.pop(int(np.flatnonzero(factors >= factors.max() * (1 - _EQUAL))[-1]))
    return kept
