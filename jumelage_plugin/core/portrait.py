"""The climate of a place today and at the horizon, with the range of the models."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .analogues import Target
from .heatdays import DAY_COUNTS, days_a_year, warmed
from .kernel import HIGH, LOW
from .messages import Message, message
from .options import TEMPERATURES
from .variables import Array, annual_precipitation, annual_temperature


@dataclass(frozen=True)
class Entry:
    """One line of the portrait: today's value, and low, median and high at the horizon.

    `unit` is °C, mm or d; `error_days` is the error of days counted from monthly normals, else 0.
    """

    name: str
    label: Message
    unit: str
    today: float
    low: float
    median: float
    high: float
    error_days: float = 0.0

    @property
    def estimated(self) -> bool:
        """Whether the value is counted from monthly normals."""
        return self.error_days > 0


def portrait(target: Target, tasmin: Array, tasmax: Array) -> list[Entry]:
    """The portrait of a target; `tasmin` and `tasmax` (12,) are its monthly normals of today, °C."""
    today, futures, variables = target.today, target.futures, target.variable_set
    entries = [
        _entry(v.name, v.label, v.shown_unit, today[i], futures[:, i]) for i, v in enumerate(variables.variables)
    ]
    return entries + _of_the_year(today, futures, tasmin, tasmax) if variables.is_seasonal else entries


def _of_the_year(today: Array, futures: Array, tasmin: Array, tasmax: Array) -> list[Entry]:
    """What the four seasons add up to, and the days that the monthly normals (12,) stand for, where they are known."""
    year, rain = annual_temperature, annual_precipitation
    entries = [
        _entry("tas_year", message("temperature of the year"), "°C", year(today), year(futures)),
        _entry("pr_year", message("rain of the year"), "mm", rain(today), rain(futures)),
    ]
    if np.isnan(tasmin).any():
        return entries
    change = (futures - today)[:, list(TEMPERATURES)]
    low, high = warmed(tasmin, change), warmed(tasmax, change)
    for count in DAY_COUNTS:
        now = days_a_year(count, tasmin, tasmax)
        entries.append(_entry(count.name, count.label, "d", now, days_a_year(count, low, high), count.error_days))
    return entries


def _entry(name: str, label: Message, unit: str, today: Array, models: Array, error_days: float = 0.0) -> Entry:
    low, median, high = (float(v) for v in np.percentile(models, [LOW, 50.0, HIGH]))
    return Entry(name, label, unit, float(today), low, median, high, error_days)


def local_warming(target: Target) -> float:
    """Change of the temperature of the place, median of the models, in °C.

    Over the year; over the temperatures there are where the variables are others; NaN without any.
    """
    temperatures = target.variable_set.temperatures
    if not temperatures:
        return float("nan")
    return float(np.median((target.futures - target.today)[:, temperatures].mean(axis=1)))
