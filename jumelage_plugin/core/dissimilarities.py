"""Metrics beside sigma, as second opinions: each a way to say how far candidates are from a target.

All give a distance, lower where nearer, on which places are ranked, and a reading, the number shown. Candidates come
band by band, (n, m), in any precision; the arithmetic is in double. NaN where a candidate has no data, or lacks what
the metric needs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, Protocol

import numpy as np

from .analogues import LEAST_MOVE, Assessment, Target
from .errors import JumelageError
from .field import Field
from .options import CCAFS, CLIMATCH, ENERGY, EUCLIDEAN, SIGMA, STRICT, ZECH_ASLAN, MetricChoice, Thresholds
from .products import FloatArray
from .progress import CancelCheck, Progress, never, silent
from .samples import CELLS, BlockStatistic, energy_block, zech_aslan_block
from .slices import slices
from .spread import spatial_sd
from .variables import Array
from .workers import WORKERS, in_order
from .years import Yearly, departures, sample_around

Where = Callable[[], "tuple[Array, Array]"]
"""Gives longitudes and latitudes (m,) of candidates, when they are needed."""

SAMPLE_METRICS: dict[str, BlockStatistic] = {ENERGY: energy_block, ZECH_ASLAN: zech_aslan_block}
_TOGETHER = 4096
"""Candidates of a table compared together."""
_LEAST_RAIN = 1.0
"""Rain (mm) under which a gap in % would say nothing."""


class Distance(Protocol):
    """A distance to one target, which several threads may ask at once."""

    def of(self, values: FloatArray, where: Where) -> Array:
        """Distances (m,) of candidates (n, m) of all variables, lower where nearer."""

    def reading(self, distance: Array) -> Array:
        """The number shown for distances (m,)."""


@dataclass(frozen=True)
class Dissimilarity:
    """A metric made ready for a target; `home` is the distance from the place today to the place at the horizon."""

    name: str
    distance: Distance
    home: float

    @property
    def home_reading(self) -> float:
        """The number shown for the place today against itself at the horizon."""
        return float(self.reading(np.array([self.home]))[0])

    @property
    def slow(self) -> bool:
        """Whether candidates are compared year by year: blocks should then be small."""
        return self.name in SAMPLE_METRICS

    def of(self, values: FloatArray, where: Where) -> Array:
        """Distances (m,) of candidates (n, m), lower where nearer."""
        return self.distance.of(values, where)

    def reading(self, distance: Array) -> Array:
        """The number shown for distances (m,)."""
        return self.distance.reading(distance)

    def closeness(self, distance: Array) -> Array:
        """Share of the way from today to the horizon already travelled.

        A distance below 0, as Zech-Aslan's between samples that share their years, is no nearer than 0.
        """
        return 1.0 - np.maximum(distance, 0.0) / max(self.home, LEAST_MOVE)


def dissimilarity(
    choice: MetricChoice, target: Target, field: Field, yearly: Yearly | None, cancelled: CancelCheck = never
) -> Dissimilarity | None:
    """The metric chosen, made ready for a target; None for sigma, which is always computed.

    `field` holds all candidates, `yearly` the series where there are some. Raises `JumelageError` where the metric
    needs what is not there.
    """
    if choice.name == SIGMA:
        return None
    distance = _distance(choice, target, field, yearly, cancelled)
    place = np.array([target.lon]), np.array([target.lat])
    home = float(distance.of(target.today[:, None], lambda: place)[0])
    return Dissimilarity(choice.name, distance, home)


def ranked_by(
    target: Target,
    by: Dissimilarity | None,
    assessment: Assessment,
    values: Array,
    where: tuple[Array, Array],
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> tuple[Array, Array]:
    """Closeness and reading (m,) by the metric that ranks; `values` (m, n), `where` longitudes and latitudes (m,)."""
    if by is None:
        return target.closeness(assessment.distance), assessment.sigma
    lon, lat = where

    def of_part(start: int) -> Array:
        part = slice(start, start + _TOGETHER)
        return by.of(values[part].T, lambda: (lon[part], lat[part]))

    parts = [np.empty(0)]
    for found in in_order(of_part, range(0, len(values), _TOGETHER), cancelled, WORKERS):
        parts.append(found)
        progress(min(1.0, (len(parts) - 1) * _TOGETHER / len(values)))
    distance = np.concatenate(parts)
    return by.closeness(distance), by.reading(distance)


def _distance(
    choice: MetricChoice, target: Target, field: Field, yearly: Yearly | None, cancelled: CancelCheck
) -> Distance:
    if choice.name == EUCLIDEAN:
        return Scaled(target.variables, target.pick(target.median), target.metric.scale)
    if choice.name == STRICT:
        return Strict(target, choice.thresholds)
    if choice.name in SAMPLE_METRICS:
        return Sampled(target, yearly, SAMPLE_METRICS[choice.name])
    spread = target.pick(spatial_sd(field, cancelled))
    if choice.name == CLIMATCH:
        # √K makes of the sum of K squares their mean
        scale = spread / np.sqrt(_weights(target) / len(target.variables))
        return Climatch(target.variables, target.pick(target.median), scale)
    if choice.name == CCAFS:
        return Ccafs(target, spread)
    raise JumelageError("Unknown metric “{name}”.", name=choice.name)


def _weights(target: Target) -> Array:
    """The weights (n,) of the variables compared, 1 on average."""
    weights = target.metric.weights
    return np.ones(len(target.variables)) if weights is None else weights


class Scaled:
    """√(Σ ((y - x)/scale)²): the standardised Euclidean distance, with the target's variability as the scale.

    A variable whose scale is 0 is the same everywhere and is left out.
    """

    def __init__(self, positions: Sequence[int], goal: Array, scale: Array) -> None:
        """Keep the positions of n variables among those of candidates, their goal (n,) and their scale (n,)."""
        self._terms = list(zip(positions, goal.tolist(), np.where(scale > 0.0, scale, np.inf).tolist()))

    def of(self, values: FloatArray, _where: Where) -> Array:
        """Distances (m,) of candidates (n, m)."""
        total = np.zeros(values.shape[1])
        for i, goal, scale in self._terms:
            z = values[i].astype(np.float64)
            z -= goal
            z /= scale
            z *= z
            total += z
        return np.sqrt(total)

    def reading(self, distance: Array) -> Array:
        """The distance itself."""
        return distance


class Climatch(Scaled):
    """Climatch (Crombie et al. 2008), without rounding: 10 (1 - √(Σ w z²/K)), z in spatial standard deviations.

    K variables; 0 at one such deviation or more.
    """

    def reading(self, distance: Array) -> Array:
        """The score from 0 to 10."""
        result: Array = np.maximum(0.0, 10.0 * (1.0 - distance))
        return result


class Ccafs:
    """Similarity of the CCAFS climate analogues (Ramírez-Villegas et al. 2011; CIAT's R package `analogues`).

    For each kind of variable d is the root of the mean square over its seasons of the difference, in spatial standard
    deviations, and its similarity 1/(1 + d); those of the kinds are averaged by their weights. The package's k/(k + d)
    takes k from a table in the units of the variables; in standard deviations k is 1, whatever the unit. Seasons
    are not shifted: a summer is compared with a summer. The distance is 1 - similarity.
    """

    def __init__(self, target: Target, spread: Array) -> None:
        """Keep one distance for each kind: temperatures, rains, and each ready index by itself."""
        weights, goal = _weights(target), target.pick(target.median)
        self._parts = []
        for at in _by_kind(target):
            shares = weights[at] / weights[at].sum()
            part = Scaled([target.variables[n] for n in at], goal[at], spread[at] / np.sqrt(shares))
            self._parts.append((float(weights[at].sum() / weights.sum()), part))

    def of(self, values: FloatArray, where: Where) -> Array:
        """1 - similarity (m,) of candidates (n, m)."""
        total = np.ones(values.shape[1])
        for weight, part in self._parts:
            total -= weight / (1.0 + part.of(values, where))
        return total

    def reading(self, distance: Array) -> Array:
        """The similarity from 0 to 1."""
        result: Array = 1.0 - distance
        return result


class Strict:
    """Strict filters in the manner of Hallegatte et al. (2007), as in CIAT's code.

    The largest of three gaps, each in units of its threshold: mean over the seasons of the difference of temperature;
    difference of the year's rain; mean over the seasons of the difference of rain. A place passes at 1 or less. Rains
    in % of the target's, which is held above 1 mm. Ready indices are not looked at.
    """

    def __init__(self, target: Target, thresholds: Thresholds) -> None:
        """Keep the goal; raises `JumelageError` where neither a temperature nor a rain is compared."""
        goal, weights = target.pick(target.median), _weights(target)
        self._terms: list[tuple[float, list[tuple[int, float, float]]]] = []
        self._rain: tuple[float, list[tuple[int, float]]] | None = None
        kinds = [target.variable_set.variables[i] for i in target.variables]
        warm = [n for n, kind in enumerate(kinds) if kind.is_temperature]
        wet = [n for n, kind in enumerate(kinds) if kind.is_precipitation]
        if not warm and not wet:
            raise JumelageError("The strict filters need temperatures or rain among the variables compared.")
        if warm:
            shares = weights[warm] / weights[warm].sum()
            self._terms.append((thresholds.warmth, self._term(target, goal, warm, shares)))
        if wet:
            least = np.maximum(goal[wet], _LEAST_RAIN)
            shares = weights[wet] / weights[wet].sum() / least * 100.0
            self._terms.append((thresholds.rain, self._term(target, goal, wet, shares)))
        if target.variable_set.is_seasonal and wet:
            year = max(float(goal[wet].sum()), _LEAST_RAIN)
            self._rain = (thresholds.rain_year * year / 100.0, [(target.variables[n], float(goal[n])) for n in wet])

    @staticmethod
    def _term(target: Target, goal: Array, at: list[int], shares: Array) -> list[tuple[int, float, float]]:
        """Variables with their goal and their share in a mean."""
        return [(target.variables[n], float(goal[n]), float(share)) for n, share in zip(at, shares)]

    def of(self, values: FloatArray, _where: Where) -> Array:
        """The largest gap (m,) of candidates (n, m), in units of its threshold."""
        largest = np.zeros(values.shape[1])
        for threshold, term in self._terms:
            gap = np.zeros(values.shape[1])
            for i, goal, share in term:
                gap += np.abs(values[i].astype(np.float64) - goal) * share
            np.maximum(largest, gap / threshold, out=largest)
        if self._rain is not None:
            threshold, rains = self._rain
            gap = np.zeros(values.shape[1])
            for i, goal in rains:
                gap += values[i].astype(np.float64) - goal
            np.maximum(largest, np.abs(gap) / threshold, out=largest)
        return largest

    def reading(self, distance: Array) -> Array:
        """The largest gap itself."""
        return distance


class Sampled:
    """A statistic between yearly samples: each climate's mean with the de-trended ups and downs of its series' cell.

    The target's sample is its median future with its own ups and downs. NaN for candidates without series.
    """

    def __init__(self, target: Target, yearly: Yearly | None, statistic: BlockStatistic) -> None:
        """Make the target's sample; raises `JumelageError` where no series reach it."""
        if yearly is None:
            raise JumelageError("This metric compares year by year: give yearly series of your indices (SERIES).")
        self._yearly, self._statistic = yearly, statistic
        self._chosen, self._variables = target.variables, target.variable_set
        self._weights = target.metric.weights
        cell = yearly.cells(np.array([target.lon]), np.array([target.lat]))
        own = departures(yearly.series(cell), self._chosen, self._variables) if cell[0] >= 0 else []
        if not own:
            raise JumelageError("This metric compares year by year, and no yearly series reach this place.")
        self._target = sample_around(target.pick(target.median), own[0][1][..., 0], self._chosen, self._variables).T

    def of(self, values: FloatArray, where: Where) -> Array:
        """The statistic (m,) of candidates (n, m)."""
        result = np.full(values.shape[1], np.nan)
        means = values[list(self._chosen)]
        cells = np.where(np.isfinite(means).all(axis=0), self._yearly.cells(*where()), -1)
        there = np.unique(cells[cells >= 0])
        series = self._yearly.series(there) if len(there) else np.empty((0, 1, len(values)))
        for members, parts in departures(series, self._chosen, self._variables):
            served = there[members]
            at = np.flatnonzero(np.isin(cells, served))
            step = max(1, CELLS // parts.shape[1])
            for block in slices(len(at), step):
                some = at[block]
                each = parts[..., np.searchsorted(served, cells[some])]
                sample = sample_around(means[:, some].astype(np.float64), each, self._chosen, self._variables)
                result[some] = self._statistic(self._target, sample, self._weights)
        return result

    def reading(self, distance: Array) -> Array:
        """The statistic itself."""
        return distance


def _by_kind(target: Target) -> list[list[int]]:
    """Positions among the variables compared, by kind: temperatures, rains, each ready index."""
    kinds = [target.variable_set.variables[i] for i in target.variables]
    groups = [
        [n for n, kind in enumerate(kinds) if kind.is_temperature],
        [n for n, kind in enumerate(kinds) if kind.is_precipitation],
        *([n] for n, kind in enumerate(kinds) if not (kind.is_temperature or kind.is_precipitation)),
    ]
    return [group for group in groups if group]
