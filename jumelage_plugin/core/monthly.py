"""The climate of a place month by month, today and at the horizon.

Models say how each season changes, so each month changes as its season does: by the same degrees, and by the same
share of its rain. The mean of a season's months, and the sum of their rain, then change exactly as the season.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .heatdays import warmed
from .kernel import HIGH, LOW
from .options import PRECIPITATIONS, TEMPERATURES
from .variables import SEASON_OF_MONTH, Array

TAS, TASMIN, TASMAX, PR = "tas", "tasmin", "tasmax", "pr"
MONTHLY = (TAS, TASMIN, TASMAX, PR)
"""Mean temperature, means of the daily minimum and maximum (°C), rain (mm a month)."""

Months = Mapping[str, Array]
"""Values (..., 12) of each of `MONTHLY`, January first."""


@dataclass(frozen=True)
class MonthRange:
    """What the models say of each month (12,): one in ten lies under `low`, one in ten above `high`."""

    low: Array
    median: Array
    high: Array


def lifted(normals: Months, shift: Array) -> dict[str, Array]:
    """Months (m, 12) of climate cells brought to the elevation of places by `shift` (m,), in K; rain stays."""
    return {name: values if name == PR else values + shift[:, None] for name, values in normals.items()}


def months_of_models(months: Months, today: Array, futures: Array) -> dict[str, Array]:
    """Months (models, 12) at the horizon of a place whose months of today are (12,) each.

    `today` (8,) and `futures` (models, 8) are its seasons. Minimum and maximum move with the mean; the rain of a
    season that has none today stays 0, and rain never falls below 0.
    """
    change = (futures - today)[:, list(TEMPERATURES)]
    rains = list(PRECIPITATIONS)
    share = np.ones_like(change)
    np.divide(futures[:, rains], today[rains], out=share, where=today[rains] > 0.0)
    factor = np.maximum(share, 0.0)[:, list(SEASON_OF_MONTH)]
    return {name: values * factor if name == PR else warmed(values, change) for name, values in months.items()}


def month_range(models: Array) -> MonthRange:
    """The range of the models (models, 12) month by month."""
    low, median, high = np.percentile(models, [LOW, 50.0, HIGH], axis=0)
    return MonthRange(low, median, high)
