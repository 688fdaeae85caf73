"""Climate variables of the year on a grid: made, block by block, of monthly normals and of counts of days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ..core.bandnames import MONTHS_A_YEAR, TAS, TASMAX, TASMIN
from ..core.bioclim import Monthly
from ..core.climatevariables import GROWTH, PET, UNEP, Made
from ..core.crossings import Crossings
from ..core.field import Window
from ..core.messages import Message, message
from ..core.variables import Array
from ..core.yearvariables import Float32, year_variables
from .stack_grid import StackGrid
from .stacks import Stack


def kinds_of(months: Stack) -> tuple[str, ...]:
    """The kinds of which a stack opened by month has the twelve: tas, tasmin, tasmax, pr."""
    return tuple(dict.fromkeys(variable.kind for variable in months.variables))


@dataclass(frozen=True)
class YearField:
    """Variables to be made on `grid`: `of_months` from the stack `months`, `of_days` as they stand in the stack `days`.

    `base` is that of growing degree days (°C). `crossings` counts, over a run, the cells whose daily maximum lies below
    their daily minimum in some month: they hold no temperatures. Holds no open file.
    """

    grid: StackGrid
    base: float
    of_months: tuple[Made, ...]
    of_days: tuple[Made, ...]
    months: Stack | None
    days: Stack | None
    crossings: Crossings = field(default_factory=Crossings, compare=False)

    @property
    def notes(self) -> tuple[Message, ...]:
        """What was met until now."""
        if not self.crossings.count:
            return ()
        return (
            message(
                "In {count:,} of {known:,} cells the monthly tasmax lies below tasmin: their extremes were taken as no "
                "data.",
                count=self.crossings.count,
                known=self.crossings.known,
            ),
        )

    @property
    def variables(self) -> tuple[Made, ...]:
        """The variables, in the order of `read`."""
        return (*self.of_months, *self.of_days)

    @property
    def stored(self) -> tuple[int, int]:
        """The rows and columns that the first of the files stores together."""
        first = self.months or self.days
        return first.stored if first is not None else (1, self.grid.columns)

    def read(self, window: Window) -> Float32:
        """Values (n, rows, columns) of a window, NaN where there is no data; may be called from several threads."""
        parts = []
        if self.months is not None and self.of_months:
            monthly = _by_kind(self.months.read(*window), kinds_of(self.months))
            self._leave_out_crossed(monthly, self.months)
            parts.append(year_variables(self.of_months, monthly, self._latitudes(window), self.base))
        if self.days is not None and self.of_days:
            parts.append(self.days.ordered([_in_file(made) for made in self.of_days]).read(*window))
        return np.concatenate(parts)

    def _leave_out_crossed(self, monthly: Monthly, months: Stack) -> None:
        """Make NaN the extremes of cells where they cross, and the mean where it is made of them."""
        if TASMIN not in monthly or TASMAX not in monthly:
            return
        crossed = self.crossings.find(monthly[TASMIN], monthly[TASMAX])
        if crossed.any():
            made = [kind for kind in (TAS,) if kind in monthly and _is_of_extremes(months)]
            for kind in (TASMIN, TASMAX, *made):
                monthly[kind][:, crossed] = np.nan

    def _latitudes(self, window: Window) -> Array:
        """Latitudes (rows, columns) of the cells, where some variable needs them."""
        if not any(made.name in {PET, UNEP} for made in self.of_months):
            return np.zeros(1)
        rows, columns = (values.ravel() for values in np.indices((window.rows, window.columns)))
        return self.grid.lonlat(rows + window.row, columns + window.column)[1].reshape(window.rows, window.columns)


def _is_of_extremes(months: Stack) -> bool:
    """Whether the mean temperature is made of the daily extremes."""
    parts = [part for recipe in months.recipes if recipe.variable.kind == TAS for part in recipe.parts]
    return any(months.bands[i].holds.kind == TASMIN for i, _ in parts)


def _in_file(made: Made) -> str:
    """The name of a variable among what days add up to: there degree days do not tell their base."""
    return GROWTH if made.group == GROWTH else made.name


def _by_kind(values: Float32, kinds: Sequence[str]) -> Monthly:
    """Monthly values (12, ...) of each kind, of a block of all of them."""
    return dict(zip(kinds, values.reshape(len(kinds), MONTHS_A_YEAR, *values.shape[1:])))
