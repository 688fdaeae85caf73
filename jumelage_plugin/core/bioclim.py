"""The 19 bioclimatic variables and other measures of the year, from monthly values. Plain numpy, any shape of cells.

BIO1 to BIO19 as WorldClim and R's dismo::biovars define them (Nix 1986; O'Donnell and Ignizio 2012, USGS Data
Series 691). Where implementations differ: a quarter is any three running months, December followed by January;
of equal quarters the one that begins first in the year counts; standard deviations divide by 11; BIO4 is 100
times the deviation in °C (ANUCLIM and xclim give it as a share of the mean in kelvin); BIO15 divides by the mean
plus 1 mm (ANUCLIM and xclim by the mean).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Callable

import numpy as np

from .bandnames import MONTHS_A_YEAR, PR, TAS, TASMAX, TASMIN
from .variables import DAYS_IN_MONTH, Array

_QUARTER = 3
_EQUAL_DIGITS = 3
"""Quarters that differ by less than half of 0.001 °C or mm are equal: single precision holds no more."""

Monthly = Mapping[str, Array]
"""Monthly values (12, ...) by kind: tas, tasmin, tasmax in °C, pr in mm."""


def quarters(monthly: Array) -> Array:
    """Sums (12, ...) of three running months of `monthly` (12, ...); position 0 is January to March."""
    result: Array = monthly + np.roll(monthly, -1, axis=0) + np.roll(monthly, -2, axis=0)
    return result


class Year:
    """The year of each cell: what several variables need is computed once.

    Cells where a month is NaN are NaN in all that needs it.
    """

    def __init__(self, monthly: Monthly) -> None:
        """Keep the monthly values in double precision."""
        self._monthly = {kind: np.asarray(values, dtype=np.float64) for kind, values in monthly.items()}
        self._quarters: dict[str, Array] = {}
        self._made: dict[str, Array] = {}

    def bio(self, name: str) -> Array:
        """One of bio1 to bio19 (...); `KeyError` where a kind that it needs is missing."""
        if name not in self._made:
            self._made[name] = _FORMULAS[name](self)
        return self._made[name]

    def months(self, kind: str) -> Array:
        """The monthly values (12, ...) of a kind."""
        return self._monthly[kind]

    def quarter(self, kind: str) -> Array:
        """Sums (12, ...) of the quarters of a kind."""
        if kind not in self._quarters:
            self._quarters[kind] = quarters(self.months(kind))
        return self._quarters[kind]

    def in_quarter(self, kind: str, of: str, *, most: bool) -> Array:
        """The sum (...) of a kind over the quarter in which the kind `of` is greatest, or least."""
        ranked = np.round(self.quarter(of), _EQUAL_DIGITS)
        at = (ranked.argmax(axis=0) if most else ranked.argmin(axis=0))[None]
        found = np.take_along_axis(self.quarter(kind), at, axis=0)[0]
        unknown = np.isnan(ranked).any(axis=0) | np.isnan(self.quarter(kind)).any(axis=0)
        result: Array = np.where(unknown, np.nan, found)
        return result


def _deviation(monthly: Array) -> Array:
    """Standard deviation (...) of the twelve months, divisor 11."""
    result: Array = monthly.std(axis=0, ddof=1)
    return result


def _isothermality(year: Year) -> Array:
    """BIO3 (...); a place without any range has none."""
    span = year.bio("bio7")
    with np.errstate(invalid="ignore"):
        result: Array = np.where(span > 0, 100.0 * year.bio("bio2") / np.where(span > 0, span, 1.0), np.nan)
    return result


def _precipitation_seasonality(year: Year) -> Array:
    rain = year.months(PR)
    result: Array = 100.0 * _deviation(rain) / (1.0 + rain.mean(axis=0))
    return result


_FORMULAS: dict[str, Callable[[Year], Array]] = {
    "bio1": lambda year: year.months(TAS).mean(axis=0),
    "bio2": lambda year: (year.months(TASMAX) - year.months(TASMIN)).mean(axis=0),
    "bio3": _isothermality,
    "bio4": lambda year: 100.0 * _deviation(year.months(TAS)),
    "bio5": lambda year: year.months(TASMAX).max(axis=0),
    "bio6": lambda year: year.months(TASMIN).min(axis=0),
    "bio7": lambda year: year.bio("bio5") - year.bio("bio6"),
    "bio8": lambda year: year.in_quarter(TAS, PR, most=True) / _QUARTER,
    "bio9": lambda year: year.in_quarter(TAS, PR, most=False) / _QUARTER,
    "bio10": lambda year: year.quarter(TAS).max(axis=0) / _QUARTER,
    "bio11": lambda year: year.quarter(TAS).min(axis=0) / _QUARTER,
    "bio12": lambda year: year.months(PR).sum(axis=0),
    "bio13": lambda year: year.months(PR).max(axis=0),
    "bio14": lambda year: year.months(PR).min(axis=0),
    "bio15": _precipitation_seasonality,
    "bio16": lambda year: year.quarter(PR).max(axis=0),
    "bio17": lambda year: year.quarter(PR).min(axis=0),
    "bio18": lambda year: year.in_quarter(PR, TAS, most=True),
    "bio19": lambda year: year.in_quarter(PR, TAS, most=False),
}


def growing_degree_days(tas: Array, base: float) -> Array:
    """Degree days (...) above `base` (°C) from monthly means (12, ...): days of the month x what lies above it.

    A month whose mean lies below the base counts nothing, though some of its days may be warmer: sums of days are
    a little higher in spring and autumn.
    """
    days = DAYS_IN_MONTH.reshape(MONTHS_A_YEAR, *([1] * (tas.ndim - 1)))
    result: Array = (days * np.maximum(0.0, tas - base)).sum(axis=0)
    return result


def martonne(tas: Array, pr: Array) -> Array:
    """De Martonne's index (...): rain of the year / (mean temperature + 10); NaN at -10 °C or colder."""
    above = tas.mean(axis=0) + 10.0
    with np.errstate(invalid="ignore"):
        result: Array = np.where(above > 0, pr.sum(axis=0) / np.where(above > 0, above, 1.0), np.nan)
    return result


# Thornthwaite 1948: heat index I = sum of (T/5)^1.514, monthly PET = 16 mm (10 T / I)^a x (N/12) x (days/30)
_HEAT_POWER = 1.514
_POWERS = (6.75e-7, -7.71e-5, 1.792e-2, 0.49239)
_HOT = 26.5
_WILLMOTT = (-0.43, 32.24, -415.85)
"""PET of a month of 30 days of 12 hours (mm) above 26.5 °C: Willmott, Rowe and Mintz 1985."""


def thornthwaite(tas: Array, lat: Array) -> Array:
    """Potential evapotranspiration (12, ...) in mm a month from monthly means (12, ...) and latitudes (...)."""
    warm = np.maximum(tas, 0.0)
    heat = ((warm / 5.0) ** _HEAT_POWER).sum(axis=0)
    thaws = heat > 0
    safe = np.where(thaws, heat, 1.0)
    plain = 16.0 * (10.0 * warm / safe) ** np.polyval(_POWERS, safe)
    standard = np.where(warm >= _HOT, np.polyval(_WILLMOTT, warm), plain)
    days = DAYS_IN_MONTH.reshape(MONTHS_A_YEAR, *([1] * (tas.ndim - 1)))
    result: Array = standard * np.where(np.isnan(heat), np.nan, thaws) * daylight(lat) / 12.0 * days / 30.0
    return result


_ENDS = np.cumsum([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
_LATITUDES = np.linspace(-90.0, 90.0, 1801)


def daylight(lat: Array) -> Array:
    """Mean hours of daylight (12, ...) of each month at latitudes (...), degrees.

    The sun's declination is Spencer's (1971); no twilight; 24 or 0 hours where it never sets or rises.
    """
    return np.stack([np.interp(lat, _LATITUDES, hours) for hours in _daylight_table()])


@lru_cache(maxsize=1)
def _daylight_table() -> Array:
    """Hours of daylight (12, latitudes) at each tenth of a degree."""
    angle = 2.0 * np.pi * np.arange(_ENDS[-1]) / _ENDS[-1]
    declination = (
        0.006918
        - 0.399912 * np.cos(angle)
        + 0.070257 * np.sin(angle)
        - 0.006758 * np.cos(2 * angle)
        + 0.000907 * np.sin(2 * angle)
        - 0.002697 * np.cos(3 * angle)
        + 0.001480 * np.sin(3 * angle)
    )
    noon = -np.tan(np.radians(_LATITUDES)) * np.tan(declination)[:, None]
    hours = 24.0 / np.pi * np.arccos(np.clip(noon, -1.0, 1.0))
    return np.stack([hours[start:end].mean(axis=0) for start, end in zip(_ENDS, _ENDS[1:])])
