"""Climate variables of blocks of cells, from monthly values: seasons, bioclimatic variables, aridity, degree days."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

import numpy as np
import numpy.typing as npt

from .bandnames import PR, TAS
from .bioclim import Monthly, Year, growing_degree_days, martonne, thornthwaite
from .climatevariables import ARIDITY, BIOCLIM, GROWTH, MARTONNE, PET, Made
from .variables import SEASON_MONTHS, Array

Float32 = npt.NDArray[np.float32]


def year_variables(wanted: Sequence[Made], monthly: Monthly, lat: Array, base: float) -> Float32:
    """The variables (n, ...) of cells from their monthly values (12, ...) by kind, NaN where one is missing.

    `lat` (...) are latitudes in degrees, `base` is that of growing degree days in °C. `wanted` are variables of
    `MONTHLY_VARIABLES` of whose needs none is missing.
    """
    year = Year(monthly)
    cells = next(iter(monthly.values())).shape[1:]
    result = np.empty((len(wanted), *cells), dtype=np.float32)
    evaporation: list[Array] = []

    def pet() -> Array:
        if not evaporation:
            evaporation.append(thornthwaite(year.months(TAS), lat).sum(axis=0))
        return evaporation[0]

    for made, plane in zip(wanted, result):
        plane[...] = _one(made, year, pet, base)
    return result


def _one(made: Made, year: Year, pet: Callable[[], Array], base: float) -> Array:
    """One variable (...)."""
    if made.group == BIOCLIM:
        return year.bio(made.name)
    if made.group == GROWTH:
        return growing_degree_days(year.months(TAS), base)
    if made.group == ARIDITY:
        return _aridity(made.name, year, pet)
    kind, season = made.name.split("_")
    months = year.months(kind)[list(SEASON_MONTHS[season])]
    result: Array = months.sum(axis=0) if kind == PR else months.mean(axis=0)
    return result


def _aridity(name: str, year: Year, pet: Callable[[], Array]) -> Array:
    if name == MARTONNE:
        return martonne(year.months(TAS), year.months(PR))
    if name == PET:
        return pet()
    demand = pet()
    with np.errstate(invalid="ignore"):
        result: Array = np.where(demand > 0, year.months(PR).sum(axis=0) / np.where(demand > 0, demand, 1.0), np.nan)
    return result
