"""Yardsticks from yearly series."""

from __future__ import annotations

import numpy as np

from .errors import JumelageError
from .metric import Metric, diagonal, from_covariance, pooled_covariance, with_floors
from .options import VariableSet
from .variables import Array

LEAST_YEARS = 10
"""Fewer years say too little of the ups and downs of a climate."""


def yearly_metrics(series: Array, chosen: tuple[int, ...], variables: VariableSet) -> tuple[Metric, Metric | None]:
    """The diagonal and the full metric of yearly values (cells, years, n) of the cells around a place.

    Cells and years with a gap are left out. The full one is None where the years, two of which the trend
    takes, are no more than the variables: neighbouring cells share their weather and add little. Raises
    `JumelageError` on too few years, or on an index that never varies.
    """
    cells = [clean(cell[:, list(chosen)]) for cell in series]
    cells = [cell for cell in cells if len(cell) >= LEAST_YEARS]
    if not cells:
        raise JumelageError("The yearly series hold fewer than {count} whole years at this place.", count=LEAST_YEARS)
    covariance = with_floors(pooled_covariance(cells), chosen, variables)
    constant = np.flatnonzero(np.diag(covariance) <= 0.0)
    if len(constant):
        name = variables.names[chosen[int(constant[0])]]
        raise JumelageError("“{name}” never varies in the yearly series: leave it out.", name=name)
    independent = diagonal(np.sqrt(np.diag(covariance)))
    freedom = max(len(cell) for cell in cells) - 2
    return independent, from_covariance(covariance) if freedom > len(chosen) else None


def clean(cell: Array) -> Array:
    """The years (rows) that have every variable."""
    result: Array = cell[np.isfinite(cell).all(axis=1)]
    return result
