"""The eight seasonal variables in which climates are compared."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .errors import JumelageError
from .messages import Message, message

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


@dataclass(frozen=True)
class Variable:
    """One seasonal variable: `tas` (mean temperature, °C) or `pr` (precipitation total, mm)."""

    name: str
    kind: str
    season: str
    label: Message

    @property
    def is_temperature(self) -> bool:
        """Whether this is a temperature (else a precipitation)."""
        return self.kind == "tas"


VARIABLES: tuple[Variable, ...] = (
    Variable("tas_djf", "tas", "djf", message("winter temperature")),
    Variable("tas_mam", "tas", "mam", message("spring temperature")),
    Variable("tas_jja", "tas", "jja", message("summer temperature")),
    Variable("tas_son", "tas", "son", message("autumn temperature")),
    Variable("pr_djf", "pr", "djf", message("winter rain")),
    Variable("pr_mam", "pr", "mam", message("spring rain")),
    Variable("pr_jja", "pr", "jja", message("summer rain")),
    Variable("pr_son", "pr", "son", message("autumn rain")),
)

NAMES: tuple[str, ...] = tuple(v.name for v in VARIABLES)
TEMPERATURES: tuple[int, ...] = tuple(i for i, v in enumerate(VARIABLES) if v.is_temperature)
PRECIPITATIONS: tuple[int, ...] = tuple(i for i, v in enumerate(VARIABLES) if not v.is_temperature)


def select(names: list[str]) -> tuple[int, ...]:
    """Indices of the named variables, in the order of `VARIABLES`; all when `names` is empty.

    Raises `JumelageError` on an unknown name.
    """
    for name in names:
        if name not in NAMES:
            raise JumelageError("Unknown variable “{name}”.", name=name)
    return tuple(i for i, name in enumerate(NAMES) if not names or name in names)


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
