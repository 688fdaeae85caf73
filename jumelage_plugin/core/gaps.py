"""What a place differs by from the climate of a horizon: over the year and by variable."""

from __future__ import annotations

import numpy as np

from .analogues import Target
from .options import VariableSet
from .reasons import IndexGap
from .variables import Array, annual_precipitation, annual_temperature


def gaps_to_horizon(values: Array, target: Target) -> tuple[Array, Array, Array]:
    """Gaps of the year's temperature and rain (m,), then of each variable (m, n): °C, %, or its own unit."""
    median = target.median
    each = values - median
    rains = target.variable_set.precipitations
    each[:, rains] = percent(values[:, rains], median[rains])
    return (*gaps_of_the_year(values, target), each)


def gaps_of_the_year(values: Array, target: Target) -> tuple[Array, Array]:
    """Gaps (m,) of the year's temperature (°C) and rain (%) of climates (m, n) to the horizon's.

    NaN where the variables are not those of the four seasons.
    """
    warmth, rain = target.median_year
    year_warmth, year_rain = of_the_year(values, target)
    return year_warmth - warmth, percent(year_rain, rain)


def of_the_year(values: Array, target: Target) -> tuple[Array, Array]:
    """Temperature and rain (m,) of the year; NaN where the variables are not those of the four seasons."""
    if target.variable_set.is_seasonal:
        return annual_temperature(values), annual_precipitation(values)
    unknown = np.full(len(values), np.nan)
    return unknown, unknown


def percent(value: Array, reference: float | Array) -> Array:
    """Gap of a value to a reference in %, the reference held above 1 mm."""
    result: Array = 100.0 * (value - reference) / np.maximum(reference, 1.0)
    return result


def season_gaps(gaps: Array, variables: VariableSet) -> tuple[float, ...]:
    """The gaps of the eight seasonal variables; none where there are others."""
    return tuple(gaps.tolist()) if variables.is_seasonal else ()


def index_gaps(gaps: Array, variations: Array, target: Target) -> tuple[IndexGap, ...]:
    """The gaps of ready indices, with how many of the place's own variations each makes."""
    variables = target.variable_set
    if variables.is_seasonal:
        return ()
    found = []
    for i, z in zip(target.variables, variations.tolist()):
        variable = variables.variables[i]
        unit = "%" if variable.is_precipitation else variable.shown_unit
        found.append(IndexGap(variable.label, unit, float(gaps[i]), z))
    return tuple(found)


def gap_of(gaps: Array, variables: VariableSet, name: str) -> float:
    """The gap of a variable; NaN where the source lacks it."""
    return float(gaps[variables.names.index(name)]) if name in variables.names else float("nan")
