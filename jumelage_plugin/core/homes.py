"""Many homes at once: the climate of each today and at the horizon, with its own yardstick."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .analogues import LEAST_MOVE, Settings
from .climate import Climate
from .communes import CommuneTable
from .metric import Metric
from .options import DIAGONAL, FULL
from .similarity import Positions
from .source import Places
from .variables import Array
from .warming import move


@dataclass(frozen=True)
class Homes:
    """Homes (t,) of a table: today (t, 8), futures (t, models, 8), their median (t, 8), and one metric each.

    `reach` (t,) is the distance of each from its own horizon.
    """

    positions: Positions
    today: Array
    futures: Array
    median: Array
    metrics: list[Metric]
    reach: Array

    def __len__(self) -> int:
        """How many there are."""
        return len(self.positions)


class HomeMaker:
    """Makes homes of the places of a table: the same as `analogues.build_target` makes of each."""

    def __init__(self, climate: Climate, table: CommuneTable, places: Places, settings: Settings) -> None:
        """Keep what all have in common."""
        self._climate, self._table, self._today, self._settings = climate, table, places.values, settings
        self._row, self._column = climate.pattern_grid.locate(table.lon, table.lat)
        self._series = np.stack(climate.variability.series_grid.locate(table.lon, table.lat), axis=1)
        self._full: dict[tuple[int, int], Metric | None] = {}
        models = settings.models
        self._models = [i for i, name in enumerate(climate.models) if not models or name in models]
        self._found = places.cells.found & (self._row >= 0)

    def reached(self, positions: Positions) -> Positions:
        """Those of some positions that the data reaches."""
        return np.array([i for i in positions.tolist() if self._is_reached(i)], dtype=np.int64)

    def make(self, positions: Positions) -> Homes:
        """The homes among these positions that the data reaches."""
        kept = self.reached(positions)
        today = self._today[kept]
        cells = self._climate.patterns[self._models][..., self._row[kept], self._column[kept]]
        futures = move(today, np.moveaxis(cells, -1, 0), self._settings.horizon.change)
        metrics = [self._metric(i, today[n]) for n, i in enumerate(kept.tolist())]
        median, chosen = np.median(futures, axis=1), list(self._settings.variables)
        moved = [float(m.distance(a, b)) for m, a, b in zip(metrics, today[:, chosen], median[:, chosen])]
        return Homes(kept, today, futures, median, metrics, np.maximum(moved, LEAST_MOVE))

    def _is_reached(self, i: int) -> bool:
        return bool(self._found[i]) and (self._settings.covariance != FULL or self._full_at(i) is not None)

    def _metric(self, i: int, today: Array) -> Metric:
        full = self._full_at(i)
        if full is not None and self._settings.covariance != DIAGONAL:
            return full
        lon, lat = float(self._table.lon[i]), float(self._table.lat[i])
        metric = self._climate.variability.diagonal(lon, lat, today, self._settings.variables)
        return metric.weighted(self._settings.weights)

    def _full_at(self, i: int) -> Metric | None:
        """The full metric of a place: one for all places of a cell of the series."""
        cell = (int(self._series[i, 0]), int(self._series[i, 1]))
        if cell not in self._full:
            lon, lat = float(self._table.lon[i]), float(self._table.lat[i])
            full = self._climate.variability.full(lon, lat, self._settings.variables)
            self._full[cell] = full if full is None else full.weighted(self._settings.weights)
        return self._full[cell]
