"""Days of heat and frost in a year, estimated from monthly normals.

For each month n Φ(s (x - th - a) / (b + c tanh((x - th) / 5))), with n days, x the normal of the
daily maximum (s = 1) or minimum (s = -1). The coefficients were fitted on European stations; the
error on 244 stations held out is given with each count. Shown beside a match, never matched.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .messages import Message, message
from .variables import DAYS_IN_MONTH, SEASON_OF_MONTH, Array

_erf = np.frompyfunc(math.erf, 1, 1)


@dataclass(frozen=True)
class DayCount:
    """A count of days: threshold (°C), side, fitted coefficients and error on held-out stations."""

    name: str
    label: Message
    threshold: float
    warm: bool
    a: float
    b: float
    c: float
    error_days: float


DAY_COUNTS: tuple[DayCount, ...] = (
    DayCount("days_25", message("days of 25 °C or more"), 25.0, True, 0.045, 3.749, -0.462, 4.3),
    DayCount("days_30", message("days of 30 °C or more"), 30.0, True, 0.102, 3.696, -0.624, 4.2),
    DayCount("days_35", message("days of 35 °C or more"), 35.0, True, 0.001, 3.612, 0.0, 2.6),
    DayCount("days_frost", message("days of frost"), 0.0, False, -0.372, 4.363, -0.685, 3.0),
)

HOT_DAYS = "days_30"
"""The count that reasons and posters speak of."""


def share_of_days(count: DayCount, normal: Array) -> Array:
    """The share of the days of a month that count, from its normal (...) of daily maximum (or minimum, for frost)."""
    x = normal - count.threshold
    sign = 1.0 if count.warm else -1.0
    z = sign * (x - count.a) / (count.b + count.c * np.tanh(x / 5.0))
    share: Array = 0.5 * (1.0 + _erf(z / math.sqrt(2.0)).astype(np.float64))
    return share


def days_a_year(count: DayCount, tasmin: Array, tasmax: Array) -> Array:
    """Days a year (...) from monthly normals (..., 12) of daily minimum and maximum, °C."""
    result: Array = (share_of_days(count, tasmax if count.warm else tasmin) * DAYS_IN_MONTH).sum(axis=-1)
    return result


class DayTable:
    """The share of days by normal, ready for millions of months: within 0.001 days a year of `days_a_year`."""

    _LOW, _HIGH, _STEPS = -60.0, 60.0, 100
    """Normals in °C between which it is tabulated, and how many steps make a degree."""

    def __init__(self, count: DayCount) -> None:
        """Tabulate a count."""
        normals = np.linspace(self._LOW, self._HIGH, int(self._HIGH - self._LOW) * self._STEPS + 1)
        self._warm, self._shares = count.warm, share_of_days(count, normals)
        self._rises = np.diff(self._shares)

    def days_a_year(self, tasmin: Array, tasmax: Array) -> Array:
        """Days a year (...) from monthly normals (..., 12) of daily minimum and maximum, °C; NaN where unknown."""
        normal = tasmax if self._warm else tasmin
        at = (np.clip(np.nan_to_num(normal), self._LOW, self._HIGH) - self._LOW) * self._STEPS
        step = np.minimum(at.astype(np.int64), len(self._rises) - 1)
        shares = self._shares[step] + (at - step) * self._rises[step]
        result: Array = (shares * DAYS_IN_MONTH).sum(axis=-1)
        return np.where(np.isnan(normal).any(axis=-1), np.nan, result)


@lru_cache(maxsize=1)
def day_tables() -> tuple[DayTable, ...]:
    """The table of each of `DAY_COUNTS`, in their order."""
    return tuple(DayTable(count) for count in DAY_COUNTS)


def warmed(monthly: Array, seasonal_change: Array) -> Array:
    """Monthly temperatures (..., 12) moved by the change of their season (..., 4), in K."""
    result: Array = monthly + seasonal_change[..., list(SEASON_OF_MONTH)]
    return result
