"""Counts of days, monthly normals and degree days from daily values, a month at a time.

Thresholds are those of the ETCCDI indices where there is one. As there, a cell's year counts when no more than 15 of
its days are missing and no more than 3 of any month.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .bandnames import MONTHS_A_YEAR, PR, TAS
from .climatevariables import DAY_COUNTS, DayCount

MISSING_IN_MONTH, MISSING_IN_YEAR = 3, 15
_SLACK = 1e-4
"""Values are kept in single precision, after conversions: this near to a threshold they lie on it."""

Float32 = npt.NDArray[np.float32]


@dataclass(frozen=True)
class MonthTally:
    """What the days of a month add up to, by cell: their sum, how many are known, the counts (k, ...) and degrees."""

    days: int
    total: Float32
    known: Float32
    counts: Float32
    degrees: Float32


def counts_of(kind: str) -> tuple[DayCount, ...]:
    """The counts that the daily values of a kind allow."""
    return tuple(count for count in DAY_COUNTS if count.kind == kind)


def tally(values: Float32, counts: Sequence[DayCount], base: float) -> MonthTally:
    """Add up the days (days, ...) of a month, NaN where one is missing; `base` (°C) is that of degree days."""
    with np.errstate(invalid="ignore"):
        counted = [_beyond(values, count).sum(axis=0, dtype=np.float32) for count in counts]
        degrees = np.nansum(np.maximum(values - np.float32(base), 0), axis=0, dtype=np.float32)
    return MonthTally(
        len(values),
        np.nansum(values, axis=0, dtype=np.float32),
        np.isfinite(values).sum(axis=0, dtype=np.float32),
        np.stack(counted) if counted else np.empty((0, *values.shape[1:]), np.float32),
        degrees,
    )


def _beyond(values: Float32, count: DayCount) -> npt.NDArray[np.bool_]:
    """The days that count; NaN never does."""
    on_it = np.float32(_SLACK if count.included == count.above else -_SLACK)
    edge = np.float32(count.threshold) - on_it
    result: npt.NDArray[np.bool_] = values >= edge if count.above else values < edge
    return result


class Days:
    """The days of one kind in a block of cells, added up year by year."""

    def __init__(self, kind: str, shape: tuple[int, ...]) -> None:
        """Begin with nothing."""
        self.kind = kind
        self.counts = counts_of(kind)
        self._planes = MONTHS_A_YEAR + len(self.counts) + 1
        self._sum = np.zeros((self._planes, *shape), dtype=np.float32)
        self._years = np.zeros(shape, dtype=np.float32)
        self._missing = np.zeros(shape, dtype=np.float32)
        self._whole = np.ones(shape, dtype=bool)
        self._year = np.zeros_like(self._sum)

    def add(self, month: int, found: MonthTally) -> None:
        """Add a month (1 to 12) of the year; December ends it."""
        missing = found.days - found.known
        self._missing += missing
        self._whole &= missing <= MISSING_IN_MONTH
        mean = found.total / np.maximum(found.known, 1)
        self._year[month - 1] = mean * found.days if self.kind == PR else mean
        self._year[MONTHS_A_YEAR:-1] += found.counts
        self._year[-1] += found.degrees
        if month == MONTHS_A_YEAR:
            self._end_year()

    def _end_year(self) -> None:
        """Count the year where it is whole, and begin the next."""
        counts = self._whole & (self._missing <= MISSING_IN_YEAR)
        np.add(self._sum, self._year, out=self._sum, where=counts)
        self._years += counts
        self._missing[...] = 0
        self._whole[...] = True
        self._year[...] = 0

    @property
    def is_known(self) -> bool:
        """Whether some cell has a whole year."""
        return bool(self._years.any())

    @property
    def names(self) -> tuple[str, ...]:
        """What `means` holds: the months, the counts, and degree days of mean temperature."""
        months = [f"{self.kind}_{month:02d}" for month in range(1, MONTHS_A_YEAR + 1)]
        counts = [count.made.name for count in self.counts]
        return (*months, *counts, *(["gdd"] if self.kind == TAS else []))

    def means(self) -> Float32:
        """The mean over the years (len(names), ...), NaN where none is whole."""
        kept = self._sum[: len(self.names)]
        result: Float32 = np.where(self._years > 0, kept / np.maximum(self._years, 1), np.nan).astype(np.float32)
        return result
