"""Where climates come from: the data that ships with the plugin, or the planner's own rasters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Protocol

import numpy as np

from .analogues import Settings, Target, build_target
from .climate import Cells, Climate, climate_at, elevation_gap, land_cells
from .field import Field, ReferenceField
from .grid import Indices
from .options import SEASONAL, VariableSet
from .progress import Progress, silent
from .variables import Array
from .years import ShippedYearly, Yearly

Extremes = Callable[[Indices, Indices], "tuple[Array, Array]"]
"""Gives monthly normals (m, 12) of the daily minimum and maximum of cells (rows, columns)."""


@dataclass(frozen=True)
class Places:
    """The climate of today of m places: `values` (m, n), NaN where there is none.

    `gaps_m` (m,) is how much higher each is than its cell.
    """

    cells: Cells
    values: Array
    gaps_m: Array


class ClimateSource(Protocol):
    """What twins and maps need of a source."""

    @property
    def variables(self) -> VariableSet:
        """The variables of its arrays."""

    @property
    def field(self) -> Field:
        """Its climate of today on its grid."""

    @property
    def yearly(self) -> Yearly | None:
        """Its yearly series, where there are some."""

    def target(
        self, lon: float, lat: float, elevation: float, settings: Settings, progress: Progress = silent
    ) -> Target:
        """A place today and at the horizon; `elevation` in m, NaN where unknown."""

    def places(self, lon: Array, lat: Array, elevation: Array, lapse: float) -> Places:
        """Places today, brought to their own elevation (m) by `lapse` (K/km)."""

    def extremes(self, row: Indices, column: Indices) -> tuple[Array, Array]:
        """Monthly normals (m, 12) of the daily minimum and maximum of cells; NaN where not known."""


@dataclass(frozen=True)
class Shipped:
    """The data that ships with the plugin."""

    climate: Climate
    read_extremes: Extremes

    @property
    def variables(self) -> VariableSet:
        """The eight seasonal variables."""
        return SEASONAL

    @property
    def field(self) -> Field:
        """Its land cells."""
        return ReferenceField(self.climate.reference)

    @property
    def yearly(self) -> Yearly | None:
        """Its yearly series."""
        return ShippedYearly(self.climate.variability)

    def target(
        self, lon: float, lat: float, elevation: float, settings: Settings, progress: Progress = silent
    ) -> Target:
        """A place today and at the horizon."""
        progress(1.0)
        return build_target(self.climate, lon, lat, elevation, settings)

    def places(self, lon: Array, lat: Array, elevation: Array, lapse: float) -> Places:
        """Places today, brought to their own elevation."""
        reference = self.climate.reference
        cells = land_cells(reference, lon, lat)
        values = climate_at(reference, cells, elevation, lapse)
        return Places(cells, values, elevation_gap(reference, cells, elevation))

    def extremes(self, row: Indices, column: Indices) -> tuple[Array, Array]:
        """Monthly normals of the daily minimum and maximum."""
        return self.read_extremes(row, column)


def no_extremes(row: Indices, _column: Indices) -> tuple[Array, Array]:
    """For a source that holds no daily extremes."""
    unknown = np.full((len(row), 12), np.nan)
    return unknown, unknown
