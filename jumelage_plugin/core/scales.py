"""Values put on scales, on which a distance of 1 or more means no likeness at all.

Numbers by percentile, range, logarithm or standard deviation; ordered classes by the steps between them; classes by
numbers, which lie 1 or more apart; compositions by the square roots of their shares, whose Euclidean distance is
Hellinger's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .climate import Mask
from .criteria import DEFAULT_SDS, LOG, PERCENTILE, RANK, SD, Scale
from .errors import JumelageError
from .variables import Array

Codes = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Frame:
    """Who makes the scales: the places of `reference` (n,), each in one of the `groups` (n,; -1 where unknown).

    Places outside the reference are read on the scale of the `home_group`, or of all where that group makes none:
    a selection of larger towns is no scale to be read on, and a target from elsewhere must not change it.
    """

    groups: Codes
    reference: Mask
    home_group: int = -1

    @classmethod
    def plain(cls, count: int) -> Frame:
        """One group of all."""
        return cls(np.zeros(count, dtype=np.int64), np.ones(count, dtype=np.bool_), 0)


def scaled(values: Array, scale: Scale, frame: Frame, field: str = "") -> Array:
    """Numbers (n,) as coordinates; NaN where unknown. Raises `JumelageError` for logarithms of negative numbers."""
    if scale.name == PERCENTILE:
        return percentiles(values, frame)
    known = values[frame.reference & np.isfinite(values)]
    if scale.name == RANK:
        return mid_rank(values, known)
    if scale.name == SD:
        spread = float(known.std(ddof=1)) if len(known) > 1 else 0.0
        return _by(values, known, (scale.reach or DEFAULT_SDS) * spread)
    if scale.name == LOG:
        values, known = (_logarithms(part, known, scale.offset, field) for part in (values, known))
        return _by(values, known, np.log(scale.reach) if scale.reach else _range(known))
    return _by(values, known, scale.reach or _range(known))


def _range(known: Array) -> float:
    return float(known.max() - known.min()) if len(known) else 0.0


def _by(values: Array, known: Array, reach: float) -> Array:
    """Values as multiples of a reach; without any reach, whatever differs from the one value there is lies 1 away."""
    if reach > 0:
        return values / reach
    constant = known[0] if len(known) else 0.0
    return np.sign(values - constant)


def _logarithms(values: Array, known: Array, offset: float, field: str) -> Array:
    """Logarithms; without an offset, half of the least positive number stands for 0, whatever the unit."""
    moved = values + offset
    if bool((moved < 0).any()):
        raise JumelageError("“{field}” holds negative numbers, which a logarithm cannot compare.", field=field)
    if offset == 0:
        positive = known[known > 0]
        moved = np.where(moved == 0, positive.min() / 2 if len(positive) else 1.0, moved)
    result: Array = np.log(moved)
    return result


def percentiles(values: Array, frame: Frame) -> Array:
    """Mid-rank share (0 to 1) of each value among those of the reference in its own group; NaN without a group."""
    result = np.full(len(values), np.nan)
    reference, groups = frame.reference, frame.groups
    for group in np.unique(groups[reference & (groups >= 0)]):
        members = reference & (groups == group)
        result[members] = mid_rank(values[members], values[members])
    outside = ~reference
    if outside.any():
        at_home = reference & (groups == frame.home_group) & (groups >= 0)
        scale = values[at_home] if at_home.any() else values[reference]
        result[outside] = mid_rank(values[outside], scale)
    return result


def mid_rank(values: Array, population: Array) -> Array:
    """Share of the known `population` below each value, ties counted by half."""
    ordered = np.sort(population[np.isfinite(population)])
    if not len(ordered):
        return np.full(len(values), np.nan)
    below = np.searchsorted(ordered, values, side="left")
    up_to = np.searchsorted(ordered, values, side="right")
    return np.where(np.isfinite(values), (below + up_to) / (2.0 * len(ordered)), np.nan)


def steps(codes: Array, levels: int) -> Array:
    """The places (0 to levels - 1) of ordered classes, as coordinates: 1 from the first class to the last."""
    return codes / max(1, levels - 1)


def composition(parts: Sequence[Array], name: str = "") -> Array:
    """Shares (n, fields), closed to 1, as coordinates whose Euclidean distance is Hellinger's, from 0 to 1.

    NaN where one of them is unknown or all are 0. Raises `JumelageError` on negative shares.
    Hellinger's distance √(½ Σ (√p - √q)²) takes shares of 0 as they are (Legendre and Gallagher 2001,
    doi:10.1007/s004420100716).
    """
    shares = np.stack(parts, axis=1)
    if bool((shares < 0).any()):
        raise JumelageError("The shares of “{name}” cannot be negative.", name=name)
    total = shares.sum(axis=1)
    total[total == 0] = np.nan
    result: Array = np.sqrt(shares / (2.0 * total)[:, None])
    return result
