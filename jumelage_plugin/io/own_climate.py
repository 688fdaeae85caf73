"""The planner's own rasters as a source of climate: today, the future of each model, variability from year to year."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..core.analogues import Settings, Target, chosen_metric, weighted
from ..core.baseline import check_baseline, check_change
from ..core.climate import NEAREST_LAND_KM, Cells, Variability
from ..core.errors import JumelageError
from ..core.field import Box, Field, Window, span
from ..core.grid import Indices
from ..core.messages import Message, message
from ..core.metric import Metric
from ..core.options import FULL, VariableSet
from ..core.products import FloatArray
from ..core.progress import Progress, silent
from ..core.source import Places, no_extremes
from ..core.sphere import great_circle_km
from ..core.variables import Array
from ..core.yearly import yearly_metrics
from ..core.years import ShippedYearly, Yearly
from .stacks import Stack, by_tile

_FARTHEST = 1000
"""Cells around a place that are searched for data at most: near a pole they have no width."""
_TINY = 1e-9


class StackField:
    """A stack as a field of candidates."""

    def __init__(self, stack: Stack) -> None:
        """Keep the stack; each read opens what it needs."""
        self._stack = stack
        self.crs = stack.grid.crs
        self.grid = stack.grid.plain
        self.stored = stack.stored

    def read(self, window: Window) -> FloatArray:
        """Values (n, rows, columns) of a window."""
        result: FloatArray = self._stack.read(*window)
        return result

    def lonlat(self, row: Indices, column: Indices) -> tuple[Array, Array]:
        """Longitudes and latitudes (m,) of the centres of cells."""
        return self._stack.grid.lonlat(row, column)

    def window(self, box: Box | None) -> Window:
        """The cells whose centres lie in a box; with a projected grid, the least window that holds its outline."""
        if box is None:
            return Window(0, 0, self.grid.rows, self.grid.columns)
        low_x, low_y, high_x, high_y = self._stack.grid.bounds_of(box)
        xs, ys = self.grid.centres()
        return span(np.flatnonzero((ys >= low_y) & (ys <= high_y)), np.flatnonzero((xs >= low_x) & (xs <= high_x)))


class StackYearly:
    """Yearly series on the grid of a stack."""

    def __init__(self, stack: Stack) -> None:
        """Keep the stack; each read opens what it needs."""
        self._stack = stack

    def cells(self, lon: Array, lat: Array) -> Indices:
        """The cell in which each place lies."""
        row, column = self._stack.grid.locate(lon, lat)
        result: Indices = np.where(row < 0, -1, row * self._stack.grid.columns + column)
        return result

    def series(self, cells: Indices) -> Array:
        """Yearly values (m, years, n) of some cells; only the tiles that hold some are read."""
        row, column = np.divmod(cells, self._stack.grid.columns)
        result = np.full((len(cells), len(self._stack.years), len(self._stack.variables)), np.nan)
        for at in by_tile(row, column):
            top, left = int(row[at].min()), int(column[at].min())
            height, width = int(row[at].max()) - top + 1, int(column[at].max()) - left + 1
            block = self._stack.series(top, left, height, width)
            result[at] = np.moveaxis(block[:, :, row[at] - top, column[at] - left], -1, 0)
        return result


@dataclass(frozen=True)
class OwnClimate:
    """The planner's rasters, all on the grid of `reference` but `series`.

    `futures` are pairs of a model's name and its stack; `baseline` is the same source's past,
    `elevation` the height of the cells (m). `shipped` lends its variability where there are no series
    and the variables are those of the four seasons. `ignore_baseline` lets a run pass whose baselines differ.
    """

    reference: Stack
    futures: tuple[tuple[str, Stack], ...]
    variables: VariableSet
    baseline: Stack | None = None
    series: Stack | None = None
    elevation: Stack | None = None
    shipped: Variability | None = None
    ignore_baseline: bool = False

    @property
    def field(self) -> Field:
        """The climate of today on its grid."""
        return StackField(self.reference)

    @property
    def yearly(self) -> Yearly | None:
        """The series of the planner, else those of the plugin where they are of the same variables."""
        if self.series is not None:
            return StackYearly(self.series)
        return None if self.shipped is None else ShippedYearly(self.shipped)

    def target(
        self, lon: float, lat: float, elevation: float, settings: Settings, progress: Progress = silent
    ) -> Target:
        """A place today and in each model's future.

        Raises `JumelageError` where a raster has no data there, or its baseline or its change cannot be right.
        """
        places = self.places(np.array([lon]), np.array([lat]), np.array([elevation]), settings.lapse)
        if not places.cells.found[0]:
            raise JumelageError("Your reference rasters have no data at this place.")
        row, column = places.cells.row, places.cells.column
        today, gap = places.values[0], float(places.gaps_m[0])
        shift = settings.lapse * gap / 1000.0
        chosen, futures = self._chosen(settings), np.empty((0, len(today)))
        for name, stack in chosen:
            futures = np.vstack([futures, self._at(stack, row, column, name, shift)])
            progress(len(futures) / len(chosen))
        pair = self._metrics(lon, lat, today, settings)
        baseline_sigma, notes = None, [self._kind_of_variability()]
        if self.baseline is None:
            notes.append(check_change(today, futures, self.variables))
        else:
            past = self._at(self.baseline, row, column, "BASELINE", shift)
            # whether two baselines agree does not hang on what the planner cares for: without weights
            baseline_sigma = check_baseline(pair[0], today, past, settings.variables, ignored=self.ignore_baseline)
        metric, other = weighted(pair, settings.weights)
        return Target(
            lon=lon,
            lat=lat,
            today=today,
            futures=futures,
            models=tuple(name for name, _ in chosen),
            variables=settings.variables,
            metric=metric,
            second_opinion=other,
            cell=(int(row[0]), int(column[0])),
            cell_elevation=self._height(row, column),
            elevation_gap=gap,
            from_neighbour=bool(places.cells.moved[0]),
            variable_set=self.variables,
            baseline_sigma=baseline_sigma,
            notes=tuple(note for note in notes if note is not None),
        )

    def places(self, lon: Array, lat: Array, elevation: Array, lapse: float) -> Places:
        """Places today; those in a cell without data take the nearest with data within 35 km."""
        row, column = self.reference.grid.locate(lon, lat)
        values = np.full((len(lon), len(self.variables)), np.nan)
        moved = np.zeros(len(lon), dtype=bool)
        inside = row >= 0
        values[inside] = self.reference.sample(row[inside], column[inside])
        without = np.flatnonzero(inside & ~np.isfinite(values).all(axis=1))
        for i, near in zip(without.tolist(), self._nearest(row[without], column[without], lon[without], lat[without])):
            moved[i] = near is not None
            row[i], column[i] = near if near is not None else (-1, -1)
        if moved.any():
            values[moved] = self.reference.sample(row[moved], column[moved])
        values[row < 0] = np.nan
        gaps = self._gaps(row, column, elevation)
        values[:, self.variables.temperatures] += (lapse * gaps / 1000.0)[:, None]
        return Places(Cells(row, column, moved), values, gaps)

    def extremes(self, row: Indices, column: Indices) -> tuple[Array, Array]:
        """Not known of the planner's rasters."""
        return no_extremes(row, column)

    def _chosen(self, settings: Settings) -> list[tuple[str, Stack]]:
        """The models asked for, in the planner's order; all when none is named."""
        return [pair for pair in self.futures if not settings.models or pair[0] in settings.models]

    def _at(self, stack: Stack, row: Indices, column: Indices, name: str, shift: float) -> Array:
        """The variables (n,) of a stack in the cell of the target."""
        values: Array = stack.sample(row, column)[0]
        if not np.isfinite(values).all():
            raise JumelageError("{name} has no data at this place.", name=name)
        values[self.variables.temperatures] += shift
        return values

    def _nearest(self, row: Indices, column: Indices, lon: Array, lat: Array) -> list[tuple[int, int] | None]:
        """The nearest cell with data within reach of each place, None where there is none."""
        result: list[tuple[int, int] | None] = [None] * len(row)
        grid = self.reference.grid
        for at in by_tile(row, column):
            reach = self._reach(row[at], column[at])
            top, left = max(0, int(row[at].min()) - reach), max(0, int(column[at].min()) - reach)
            bottom = min(grid.rows, int(row[at].max()) + reach + 1)
            right = min(grid.columns, int(column[at].max()) + reach + 1)
            known = np.isfinite(self.reference.read(top, left, bottom - top, right - left)).all(axis=0)
            for i in at.tolist():
                up, west = max(0, int(row[i]) - reach - top), max(0, int(column[i]) - reach - left)
                down, east = int(row[i]) + reach + 1 - top, int(column[i]) + reach + 1 - left
                near = known[up:down, west:east]
                rows, columns = np.nonzero(near)
                result[i] = self._nearest_of(rows + top + up, columns + left + west, float(lon[i]), float(lat[i]))
        return result

    def _nearest_of(self, row: Indices, column: Indices, lon: float, lat: float) -> tuple[int, int] | None:
        """The nearest of some cells to a place, None beyond reach."""
        if not len(row):
            return None
        distance = great_circle_km(lon, lat, *self.reference.grid.lonlat(row, column))
        best = int(np.argmin(distance))
        return (int(row[best]), int(column[best])) if distance[best] <= NEAREST_LAND_KM else None

    def _reach(self, row: Indices, column: Indices) -> int:
        """How many cells away from these a cell with data may lie."""
        grid = self.reference.grid
        lons, lats = grid.lonlat(row, column)
        i = int(np.argmax(np.abs(lats)))  # towards the poles cells grow narrow
        beside = grid.lonlat(row[i] + np.array([0, 1]), column[i] + np.array([1, 0]))
        step = float(np.min(great_circle_km(float(lons[i]), float(lats[i]), *beside)))
        return min(_FARTHEST, math.ceil(NEAREST_LAND_KM / max(step, _TINY)))

    def _gaps(self, row: Indices, column: Indices, elevation: Array) -> Array:
        """How much higher (m) each place is than its cell; 0 where either is unknown."""
        gaps = np.zeros(len(row))
        found = row >= 0
        if self.elevation is not None and found.any():
            gaps[found] = elevation[found] - self.elevation.sample(row[found], column[found])[:, 0]
        return np.where(np.isfinite(gaps), gaps, 0.0)

    def _height(self, row: Indices, column: Indices) -> float:
        return math.nan if self.elevation is None else float(self.elevation.sample(row, column)[0, 0])

    def _metrics(self, lon: float, lat: float, today: Array, settings: Settings) -> tuple[Metric, Metric | None]:
        """The yardstick asked for, and the other kind as a second opinion where there is one."""
        diagonal, full = self._both(lon, lat, today, settings)
        if settings.covariance == FULL and full is None and self.series is not None:
            raise JumelageError(
                "The yearly series (SERIES) hold too few years for the full covariance of {count} variables: choose "
                "the automatic or the diagonal covariance.",
                count=len(settings.variables),
            )
        return chosen_metric(settings.covariance, diagonal, full)

    def _both(self, lon: float, lat: float, today: Array, settings: Settings) -> tuple[Metric, Metric | None]:
        chosen = settings.variables
        if self.series is not None:
            return yearly_metrics(self._yearly(lon, lat), chosen, self.variables)
        if self.shipped is not None:
            return self.shipped.diagonal(lon, lat, today, chosen), self.shipped.full(lon, lat, chosen)
        raise JumelageError(
            "Sigma needs yearly values of these indices (SERIES): without them, their ups and downs are unknown."
        )

    def _yearly(self, lon: float, lat: float) -> Array:
        """Yearly values (cells, years, n) of the 3 x 3 cells around a place."""
        if self.series is None:
            raise RuntimeError("no series")
        grid = self.series.grid
        row, column = (int(v[0]) for v in grid.locate(np.array([lon]), np.array([lat])))
        if row < 0:
            raise JumelageError("Your yearly series (SERIES) do not reach this place.")
        top, left = max(0, row - 1), max(0, column - 1)
        rows, columns = min(grid.rows, row + 2) - top, min(grid.columns, column + 2) - left
        block = self.series.series(top, left, rows, columns)
        return np.moveaxis(block.reshape(*block.shape[:2], -1), -1, 0)

    def _kind_of_variability(self) -> Message:
        if self.series is not None:
            return message(
                "Variability from year to year: from your series ({count} years).", count=len(self.series.years)
            )
        return message("Variability from year to year: from the data of this plugin, for no series were given.")
