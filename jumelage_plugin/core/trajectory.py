"""The places that fit a commune at rising levels of warming: one for each level, by the measure of the twins.

At each level every candidate is judged and ranked as among the twins. Those that fit are nearer to the
climate expected than home itself, at less than 4 sigma. Places whose score is within a tolerance of the best
that fits are taken as equal, for the data does not tell them apart; among them the place of the level before
is kept, else the one nearest to it that leaves a visible step, so that the line is not the path of chance.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable

import numpy as np
import numpy.typing as npt

from .analogues import Target, Verdict, model_distances
from .bands import NO_ANALOGUE_SIGMA
from .communes import CommuneTable
from .horizons import Horizon
from .options import DEFAULT_SPACING_KM, DEFAULT_TOLERANCE
from .progress import CancelCheck, Progress, never, silent, stop_if
from .source import Extremes
from .sphere import great_circle_km
from .twinning import Pool, Positions, Twinning, TwinRow, judge, rows
from .variables import Array

GREATEST_TOLERANCE = 20.0
"""In %: beyond this, places are no longer alike."""

NOWHERE = -1
"""Stands for a place where there is none."""

HotDays = Callable[[Target], float]
"""Days of 30 °C or more expected at a target."""


@dataclass(frozen=True)
class Rule:
    """How the place of a level is chosen: the tolerance as a share of the best score, and the spacing."""

    tolerance: float = DEFAULT_TOLERANCE / 100.0
    spacing_km: float = DEFAULT_SPACING_KM


@dataclass(frozen=True)
class ModelPlaces:
    """The best place of each model (models,) by its own future alone.

    `position` is home where nothing is nearer to that future than home itself, and `NOWHERE` (the other
    values NaN) where the pool holds no analogue of it.
    """

    models: tuple[str, ...]
    position: Positions
    sigma: Array
    closeness: Array
    score: Array

    @property
    def found(self) -> Positions:
        """The places of the models that have one."""
        result: Positions = self.position[self.position != NOWHERE]
        return result


@dataclass(frozen=True)
class Step:
    """One level: `position` is its place, home where nothing is nearer than home, `NOWHERE` without an analogue.

    `row` is what the twins say of the place (None at home and nowhere); `first` is the place that they rank
    first and `first_score` its score.
    """

    horizon: Horizon
    target: Target
    verdict: Verdict
    position: int
    row: TwinRow | None
    first: int
    first_score: float
    by_model: ModelPlaces


@dataclass(frozen=True)
class Trajectory:
    """The steps in the order of their levels, and the candidates among which they were chosen."""

    pool: Pool
    rule: Rule
    steps: tuple[Step, ...]
    out_of_data: Positions
    pool_size: int

    @property
    def places(self) -> list[int]:
        """The places reached, home left out, each once, in order."""
        found = [step.position for step in self.steps if step.row is not None]
        return list(dict.fromkeys(found))

    def moves(self) -> Iterator[tuple[Step | None, Step]]:
        """The steps from one place to another; the first from home today (None).

        A level without an analogue breaks the line.
        """
        before: Step | None = None
        here = self.pool.home
        for step in self.steps:
            if NOWHERE not in (here, step.position) and here != step.position:
                yield before, step
            before, here = step, step.position


def run(
    pool: Pool,
    targets: list[tuple[Horizon, Target]],
    rule: Rule,
    extremes: Extremes,
    hot_days: HotDays,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Trajectory:
    """The trajectory of a home through its futures, which must be in the order of their warming."""
    steps: list[Step] = []
    here = pool.home
    for number, (horizon, target) in enumerate(targets):

        def share(done: float, number: int = number) -> None:
            progress((number + done) / len(targets))

        result = judge(pool, target, share, cancelled)
        place = choose(result, here, rule)
        steps.append(
            Step(
                horizon=horizon,
                target=target,
                verdict=result.verdict,
                position=place,
                row=_row(result, place, extremes, hot_days, cancelled),
                first=int(result.ranking.order[0]),
                first_score=float(result.ranking.score[result.ranking.order[0]]),
                by_model=best_of_models(pool, target),
            )
        )
        here = place if place != NOWHERE else here
        stop_if(cancelled)
    return Trajectory(pool, rule, tuple(steps), result.out_of_data, result.ranking.pool_size)


def choose(result: Twinning, before: int, rule: Rule) -> int:
    """The place of a level; `before` is that of the level before: after home, the best that fits is taken."""
    order, score = result.ranking.order, result.ranking.score
    fits = order[(result.closeness[order] > 0) & (result.assessment.sigma[order] < NO_ANALOGUE_SIGMA)]
    if not len(fits):
        return NOWHERE if result.verdict.no_analogue else result.home
    if before == result.home:
        return int(fits[0])
    equals = fits[score[fits] >= score[fits[0]] * (1.0 - rule.tolerance)]
    if before in equals:
        return before
    distance = _distances(result.table, before, equals)
    apart = distance >= rule.spacing_km
    if not apart.any():
        return int(fits[0])
    return int(equals[np.where(apart, distance, np.inf).argmin()])


def _distances(table: CommuneTable, origin: int, places: npt.NDArray[np.int64]) -> Array:
    """Distance (m,) of places to one of them, in km, on the sphere."""
    return great_circle_km(float(table.lon[origin]), float(table.lat[origin]), table.lon[places], table.lat[places])


def _row(result: Twinning, place: int, extremes: Extremes, hot_days: HotDays, cancelled: CancelCheck) -> TwinRow | None:
    """What the twins say of the place of a level."""
    if place in (NOWHERE, result.home):
        return None
    return rows(result, [place], [], extremes, hot_days(result.target), cancelled)[0]


def best_of_models(pool: Pool, target: Target) -> ModelPlaces:
    """The place that the twins would rank first with each model alone, among those that fit its future."""
    at = np.flatnonzero(pool.passed & pool.places.cells.found)
    squares = _squares_to_each_future(target, pool.places.values[at])
    likeness = pool.likeness.value[at]
    reach = target.metric.distance_at(NO_ANALOGUE_SIGMA)
    position = np.full(len(target.models), NOWHERE)
    for i, row in enumerate(squares):
        alone = target.of_model(i)
        home = alone.home_distance
        # nearer than home itself: a closeness above 0
        fits = np.flatnonzero(row < min(home, reach) ** 2)
        if len(fits):
            closeness = 1.0 - np.sqrt(row[fits]) / home
            best = np.lexsort((-closeness, -closeness * likeness[fits]))[0]
            position[i] = at[fits[best]]
        elif not Verdict(float(target.metric.sigma(np.sqrt(row.min(keepdims=True)))[0]), alone.self_sigma).no_analogue:
            position[i] = pool.home
    return _judged(pool, target, position)


def _squares_to_each_future(target: Target, values: Array) -> Array:
    """Squared distance (models, m) of climates (m, n) to each model's future, by one product of matrices."""
    median = target.pick(target.median)
    candidates = target.metric.whiten(target.pick(values) - median).T
    futures = target.metric.whiten(target.pick(target.futures) - median)
    squares: Array = futures @ (-2.0 * candidates)
    squares += np.square(candidates).sum(axis=0)
    squares += np.square(futures).sum(axis=1)[:, None]
    return np.maximum(squares, 0.0, out=squares)


def _judged(pool: Pool, target: Target, position: Positions) -> ModelPlaces:
    """The chosen place of each model judged again, in full precision."""
    distance = np.diagonal(model_distances(target, pool.places.values[position])).copy()
    distance[position == NOWHERE] = np.nan
    models = range(len(target.models))
    closeness = np.array([float(target.of_model(i).closeness(distance[[i]])[0]) for i in models])
    likeness = np.where(position == pool.home, 0.0, pool.likeness.value[position])
    score = np.sqrt(np.maximum(closeness, 0.0) * likeness)
    return ModelPlaces(target.models, position, target.metric.sigma(distance), closeness, score)
