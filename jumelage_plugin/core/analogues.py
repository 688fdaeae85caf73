"""Climate analogues: a target, and how near each candidate's climate of today is to its future."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .bands import NO_ANALOGUE_SIGMA, SELF_IS_BEST_SIGMA, WITHIN_VARIABILITY_SIGMA
from .climate import Climate, climate_at, elevation_gap, land_cells
from .errors import JumelageError
from .horizons import OWN, Horizon
from .horizons import horizon as named_horizon
from .kernel import HIGH, LOW, Kernel
from .messages import Message
from .metric import Metric
from .options import AUTO, BY_SIGMA, DEFAULT_LAPSE, DIAGONAL, FULL, SEASONAL, MetricChoice, VariableSet
from .profiles import RURAL, Profile
from .progress import CancelCheck, Progress, never, silent, stop_if
from .slices import slices
from .variables import Array, annual_precipitation, annual_temperature
from .weights import Weights

_BLOCK = 8192
LEAST_MOVE = 1e-9
"""A place that does not move is held to move by this, for closeness is a share of its way."""


@dataclass(frozen=True)
class Settings:
    """What the planner may choose. `variables` are indices among the eight, `lapse` is in K/km.

    `weights` are those of the chosen variables, empty when all weigh the same; `metric` is what ranks; `profile` says
    what matters in a likeness of communes.
    """

    horizon: Horizon
    variables: tuple[int, ...]
    models: tuple[str, ...] = ()
    covariance: str = AUTO
    lapse: float = DEFAULT_LAPSE
    weights: Weights = ()
    metric: MetricChoice = BY_SIGMA
    profile: Profile = RURAL


@dataclass(frozen=True)
class Target:
    """A place, its climate of today (n,) and its climate at the horizon by each model (models, n).

    `metric` is the yardstick used, `second_opinion` the other kind where it exists.
    `baseline_sigma` is how far the futures' own past lies from the climate of today, where it is known;
    `notes` say what must be known of the data at this place.
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
    variable_set: VariableSet = SEASONAL
    baseline_sigma: float | None = None
    notes: tuple[Message, ...] = ()

    @property
    def median(self) -> Array:
        """The climate at the horizon (8,): median of the models, variable by variable."""
        result: Array = np.median(self.futures, axis=0)
        return result

    @property
    def median_year(self) -> tuple[float, float]:
        """Temperature (°C) and rain (mm) of the year at the horizon: medians of the models' years.

        NaN where the variables are not those of the four seasons.
        """
        if not self.variable_set.is_seasonal:
            return float("nan"), float("nan")
        return float(np.median(annual_temperature(self.futures))), float(np.median(annual_precipitation(self.futures)))

    @property
    def home_distance(self) -> float:
        """Distance from the climate of today to that of the horizon."""
        return float(self.distance(self.today[None, :])[0])

    @property
    def self_sigma(self) -> float:
        """How far the place moves from its own climate."""
        return float(self.metric.sigma(np.array([self.home_distance]))[0])

    def of_model(self, i: int) -> Target:
        """The same place with the future of one model alone."""
        alone = slice(i, i + 1)
        return replace(self, futures=self.futures[alone], models=self.models[alone])

    def pick(self, values: Array) -> Array:
        """The chosen variables (..., n) of values (..., 8)."""
        result: Array = values[..., list(self.variables)]
        return result

    def distance(self, values: Array, metric: Metric | None = None) -> Array:
        """Distance of climates (m, 8) to the median climate of the horizon."""
        return (metric or self.metric).distance(self.pick(values), self.pick(self.median))

    def closeness(self, distance: Array) -> Array:
        """Share of the way from today to the horizon that a place has already travelled."""
        return 1.0 - distance / max(self.home_distance, LEAST_MOVE)


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
    return weighted(chosen_metric(settings.covariance, diagonal, full), settings.weights)


def weighted(pair: tuple[Metric, Metric | None], weights: Weights) -> tuple[Metric, Metric | None]:
    """A metric and its second opinion, both with the same weights of the variables."""
    metric, other = pair
    return metric.weighted(weights), None if other is None else other.weighted(weights)


def chosen_metric(covariance: str, diagonal: Metric, full: Metric | None) -> tuple[Metric, Metric | None]:
    """The metric of a kind of covariance, and the other kind where there is one.

    Raises `JumelageError` where a full one is asked for and cannot be had.
    """
    if covariance == FULL and full is None:
        raise JumelageError("No yearly series reach this place: choose the automatic or the diagonal covariance.")
    if full is None:
        return diagonal, None
    return (diagonal, full) if covariance == DIAGONAL else (full, diagonal)


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
    kernel = Kernel(target)
    parts = []
    for block in slices(len(candidates), _BLOCK):
        stop_if(cancelled)
        parts.append(kernel.compare(np.ascontiguousarray(candidates[block].T)))
        progress(block.stop / len(candidates))
    distance, agreement, limiting = (
        np.concatenate([getattr(part, name) for part in parts] or [np.empty(0)])
        for name in ("distance", "agreement", "limiting")
    )
    return Assessment(distance, target.metric.sigma(distance), agreement, limiting)


def model_distances(target: Target, candidates: Array) -> Array:
    """Distance (m, models) of each candidate (m, 8) to each model's future."""
    values = target.pick(candidates)
    return np.stack([target.metric.distance(values, future) for future in target.pick(target.futures)], axis=1)


def sigma_range(target: Target, candidates: Array) -> tuple[Array, Array]:
    """Sigma (m,) that one model in ten stays under, and that one in ten passes, for candidates (m, n).

    Sigma grows with the distance: the percentiles are taken first, then read as sigma.
    """
    low, high = target.metric.sigma(np.percentile(model_distances(target, candidates), [LOW, HIGH], axis=1))
    return low, high


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
    """The same settings at the far TRACC horizon; None when that is the one already asked for, or has no level."""
    if settings.horizon.name in {FAR_HORIZON, OWN}:
        return None
    return replace(settings, horizon=named_horizon(FAR_HORIZON, settings.horizon.ensemble))
