"""The eight seasonal variables as arrays: made from monthly normals, summed up over the year."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .options import PRECIPITATIONS, TEMPERATURES

Array = npt.NDArray[np.float64]

SEASON_MONTHS: dict[str, tuple[int, int, int]] = {
    "djf": (11, 0, 1),
    "mam": (2, 3, 4),
    "jja": (5, 6, 7),
    "son": (8, 9, 10),
}
"""Meteorological seasons, as indices of months (0 is January)."""

SEASON_OF_MONTH: tuple[int, ...] = tuple(
    next(i for i, months in enumerate(SEASON_MONTHS.values()) if m in months) for m in range(12)
)

DAYS_IN_MONTH: Array = np.array([31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])


def seasonal(tas: Array, pr: Array) -> Array:
    """Seasonal variables from monthly normals.

    `tas` (12, ...) in °C and `pr` (12, ...) in mm a month give (8, ...): the mean of the three
    monthly temperatures of each season, then the sum of its three monthly totals.
    """
    means = [tas[list(months)].mean(axis=0) for months in SEASON_MONTHS.values()]
    totals = [pr[list(months)].sum(axis=0) for months in SEASON_MONTHS.values()]
    return np.stack(means + totals)


def annual_temperature(values: Array) -> Array:
    """Mean of the four seasons, °C; `values` is (..., 8)."""
    result: Array = values[..., list(TEMPERATURES)].mean(axis=-1)
    return result


def annual_precipitation(values: Array) -> Array:
    """Sum of the four seasons, mm; `values` is (..., 8)."""
    result: Array = values[..., list(PRECIPITATIONS)].sum(axis=-1)
    return result
