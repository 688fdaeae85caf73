"""Climate analogues: a target, and how near each candidate's climate of today is to its future."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .bands import AGREEMENT_SIGMA, NO_ANALOGUE_SIGMA, SELF_IS_BEST_SIGMA, WITHIN_VARIABILITY_SIGMA
from .climate import Climate, climate_at, elevation_gap, land_cells
from .errors import JumelageError
from .grid import Grid, Indices
from .horizons import Horizon
from .horizons import horizon as named_horizon
from .metric import Metric
from .options import AUTO, DEFAULT_LAPSE, DIAGONAL, FULL
from .progress import CancelCheck, Progress, never, silent, stop_if
from .sphere import MAP_SPACING_KM, spaced
from .variables import Array, annual_precipitation, annual_temperature

_BLOCK = 8192
_TINY = 1e-9


@dataclass(frozen=True)
class Settings:
    """What the planner may choose. `variables` are indices among the eight, `lapse` is in K/km."""

    horizon: Horizon
    variables: tuple[int, ...]
    models: tuple[str, ...] = ()
    covariance: str = AUTO
    lapse: float = DEFAULT_LAPSE


@dataclass(frozen=True)
class Target:
    """A place, its climate of today (8,) and its climate at the horizon by each model (models, 8).

    `metric` is the yardstick used, `second_opinion` the other kind where it exists.
    `elevation_gap` (m) is how much higher the place is than its cell, `cell_elevation` the cell's.
    """

    lon: float
    lat: float
    today: Array
    futures: Array
    models: tuple[str, ...]
    variables: tuple[int, ...]
    metric: Metric
    second_opinion: Metric | None
    cell: tuple[int, int]
    cell_elevation: float
    elevation_gap: float
    from_neighbour: bool

    @property
    def median(self) -> Array:
        """The climate at the horizon (8,): median of the models, variable by variable."""
        result: Array = np.median(self.futures, axis=0)
        return result

    @property
    def median_year(self) -> tuple[float, float]:
        """Temperature (°C) and rain (mm) of the year at the horizon: medians of the models' years."""
        return float(np.median(annual_temperature(self.futures))), float(np.median(annual_precipitation(self.futures)))

    @property
    def home_distance(self) -> float:
        """Distance from the climate of today to that of the horizon."""
        return float(self.distance(self.today[None, :])[0])

    @property
    def self_sigma(self) -> float:
        """How far the place moves from its own climate."""
        return float(self.metric.sigma(np.array([self.home_distance]))[0])

    def pick(self, values: Array) -> Array:
        """The chosen variables (..., n) of values (..., 8)."""
        result: Array = values[..., list(self.variables)]
        return result

    def distance(self, values: Array, metric: Metric | None = None) -> Array:
        """Distance of climates (m, 8) to the median climate of the horizon."""
        return (metric or self.metric).distance(self.pick(values), self.pick(self.median))

    def closeness(self, distance: Array) -> Array:
        """Share of the way from today to the horizon that a place has already travelled."""
        return 1.0 - distance / max(self.home_distance, _TINY)


def build_target(climate: Climate, lon: float, lat: float, elevation: float, settings: Settings) -> Target:
    """The target of a place; `elevation` in m, NaN where unknown.

    Raises `JumelageError` where the dataset does not reach, or for a full covariance without series.
    """
    cells = land_cells(climate.reference, np.array([lon]), np.array([lat]))
    if not cells.found[0]:
        raise JumelageError("This place lies at sea or outside the climate data.")
    height = np.array([elevation])
    today = climate_at(climate.reference, cells, height, settings.lapse)[0]
    patterns = climate.patterns_at(lon, lat).only(list(settings.models))
    metric, other = _metrics(climate, lon, lat, today, settings)
    row, column = int(cells.row[0]), int(cells.column[0])
    return Target(
        lon=lon,
        lat=lat,
        today=today,
        futures=patterns.futures(today, settings.horizon.change),
        models=patterns.models,
        variables=settings.variables,
        metric=metric,
        second_opinion=other,
        cell=(row, column),
        cell_elevation=float(climate.reference.elevation[row, column]),
        elevation_gap=float(elevation_gap(climate.reference, cells, height)[0]),
        from_neighbour=bool(cells.moved[0]),
    )


def _metrics(
    climate: Climate, lon: float, lat: float, today: Array, settings: Settings
) -> tuple[Metric, Metric | None]:
    """The metric asked for, and the other kind as a second opinion."""
    diagonal = climate.variability.diagonal(lon, lat, today, settings.variables)
    full = climate.variability.full(lon, lat, settings.variables)
    if settings.covariance == FULL and full is None:
        raise JumelageError("No yearly series reach this place: choose the automatic or the diagonal covariance.")
    if full is None:
        return diagonal, None
    return (diagonal, full) if settings.covariance == DIAGONAL else (full, diagonal)


@dataclass(frozen=True)
class Assessment:
    """Candidates against a target, one value each (m,): NaN or -1 where a candidate has no data.

    `limiting` is the index among the eight of the variable that weighs most in the distance.
    """

    distance: Array
    sigma: Array
    agreement: Array
    limiting: Array


def assess(
    target: Target, candidates: Array, progress: Progress = silent, cancelled: CancelCheck = never
) -> Assessment:
    """Judge the climates of today (m, 8) of candidates against the futures of a target."""
    count = len(candidates)
    distance, agreement = np.full(count, np.nan), np.full(count, np.nan)
    limiting = np.full(count, -1.0)
    reach = target.metric.distance_at(AGREEMENT_SIGMA) ** 2
    models = target.metric.whiten(target.pick(target.futures))
    median = target.pick(target.median)
    chosen = np.array(target.variables)
    for start in range(0, count, _BLOCK):
        stop_if(cancelled)
        block = slice(start, min(count, start + _BLOCK))
        values = target.pick(candidates[block])
        known = np.isfinite(values).all(axis=1)
        values = values[known]
        at = np.flatnonzero(known) + start
        distance[at] = target.metric.distance(values, median)
        agreement[at] = (_square_distances(target.metric.whiten(values), models) <= reach).mean(axis=1)
        limiting[at] = chosen[np.argmax(target.metric.contributions(values, median), axis=1)]
        progress(block.stop / count)
    return Assessment(distance, target.metric.sigma(distance), agreement, limiting)


def _square_distances(points: Array, centres: Array) -> Array:
    """Squared Euclidean distances (m, c) between points (m, k) and centres (c, k).

    Centred first, so that the product form loses no digits that matter.
    """
    origin = centres.mean(axis=0)
    points, centres = points - origin, centres - origin
    result: Array = (
        np.einsum("mk,mk->m", points, points)[:, None]
        + np.einsum("ck,ck->c", centres, centres)[None, :]
        - 2.0 * points @ centres.T
    )
    return result


def model_distances(target: Target, candidates: Array) -> Array:
    """Distance (m, models) of each candidate (m, 8) to each model's future."""
    values = target.pick(candidates)
    return np.stack([target.metric.distance(values, future) for future in target.pick(target.futures)], axis=1)


@dataclass(frozen=True)
class Verdict:
    """What can honestly be said of a pool: its best sigma beside the place's own."""

    best_sigma: float
    self_sigma: float

    @property
    def no_analogue(self) -> bool:
        """Nothing in the pool fits, or nothing fits better than the place itself, which does not."""
        if not self.best_sigma < NO_ANALOGUE_SIGMA:
            return True
        return self.self_sigma >= SELF_IS_BEST_SIGMA and self.best_sigma >= self.self_sigma

    @property
    def stays_within_variability(self) -> bool:
        """The place keeps within the ups and downs that it knows today."""
        return self.self_sigma < WITHIN_VARIABILITY_SIGMA


FAR_HORIZON = "tracc2100"


def far_settings(settings: Settings) -> Settings | None:
    """The same settings at the far TRACC horizon; None when that is the one already asked for."""
    if settings.horizon.name == FAR_HORIZON:
        return None
    return replace(settings, horizon=named_horizon(FAR_HORIZON, settings.horizon.ensemble))


Box = tuple[float, float, float, float]
"""West, south, east, north, in degrees."""


@dataclass(frozen=True)
class CellMap:
    """The land cells of a grid (`row`, `column`, m), their climate (m, 8) and their assessment."""

    grid: Grid
    row: Indices
    column: Indices
    values: Array
    assessment: Assessment

    @property
    def lons(self) -> Array:
        """Longitudes (m,) of the cells' centres."""
        result: Array = self.grid.centres()[0][self.column]
        return result

    @property
    def lats(self) -> Array:
        """Latitudes (m,) of the cells' centres."""
        result: Array = self.grid.centres()[1][self.row]
        return result

    def best(self, count: int) -> list[int]:
        """Positions of the best cells, 150 km apart."""
        order = np.argsort(self.assessment.distance, kind="stable")
        return [int(order[i]) for i in spaced(self.lons[order], self.lats[order], count, MAP_SPACING_KM)]


def assess_cells(
    climate: Climate,
    target: Target,
    box: Box | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> CellMap:
    """Judge the land cells whose centre lies in a box, or all.

    Raises `JumelageError` where there are none.
    """
    reference = climate.reference
    row, column = np.nonzero(reference.land)
    lons, lats = reference.grid.centres()
    if box is not None:
        west, south, east, north = box
        inside = (lons[column] >= west) & (lons[column] <= east) & (lats[row] >= south) & (lats[row] <= north)
        row, column = row[inside], column[inside]
    if not len(row):
        raise JumelageError("No land with climate data lies in this extent.")
    values = reference.values[:, row, column].T
    return CellMap(reference.grid, row, column, values, assess(target, values, progress, cancelled))
