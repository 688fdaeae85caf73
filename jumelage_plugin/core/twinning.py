"""From a target and a table of communes to twins with all that is said of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
import numpy.typing as npt

from . import twins
from .analogues import Assessment, Settings, Target, Verdict, assess, build_target, model_distances
from .climate import Cells, Climate, Mask, climate_at, elevation_gap, land_cells
from .communes import CommuneTable
from .errors import JumelageError
from .heatdays import DAY_COUNTS, HOT_DAYS, days_a_year
from .options import NAMES, PRECIPITATIONS
from .portrait import HIGH, LOW
from .progress import CancelCheck, Progress, never, silent, stop_if
from .reasons import Match, Reasons, Traits, reasons
from .similarity import Similarity, similarity
from .variables import Array, annual_precipitation, annual_temperature

Positions = npt.NDArray[np.int64]
Extremes = Callable[[Positions, Positions], "tuple[Array, Array]"]
"""Gives monthly normals (m, 12) of the daily minimum and maximum of cells (rows, columns)."""

_CHECK_EVERY = 1000
_HOT = next(n for n, count in enumerate(DAY_COUNTS) if count.name == HOT_DAYS)
_SUMMER_TAS, _SUMMER_PR = NAMES.index("tas_jja"), NAMES.index("pr_jja")


@dataclass(frozen=True)
class Twinning:
    """A run: one home, all candidates. Arrays are as long as the table."""

    table: CommuneTable
    home: int
    target: Target
    lapse: float
    cells: Cells
    climates: Array
    assessment: Assessment
    closeness: Array
    likeness: Similarity
    distance_km: Array
    passed: Mask
    ranking: twins.Ranking
    gaps_m: Array

    @property
    def verdict(self) -> Verdict:
        """What can be said of the pool."""
        best = float(np.nanmin(self.assessment.sigma[self.ranking.order]))
        return Verdict(best, self.target.self_sigma)

    @property
    def any_nearer(self) -> bool:
        """Whether some place of the pool is nearer to the horizon than home."""
        return bool((self.closeness[self.ranking.order] > 0).any())

    @property
    def out_of_data(self) -> Positions:
        """Places that pass the filters but for which there is no climate."""
        result: Positions = np.flatnonzero(self.passed & ~self.cells.found)
        return result


def run(
    climate: Climate,
    table: CommuneTable,
    home: int,
    settings: Settings,
    filters: twins.Filters,
    distance_km: Array,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Twinning:
    """Judge and rank every place of `table` as a twin of the one at `home`.

    `distance_km` (m,) is the distance of each to home. Raises `JumelageError` when home lies outside
    the data, or no candidate is left.
    """
    target = build_target(climate, table.lon[home], table.lat[home], table.elevation[home], settings)
    passed = filters.mask(table, distance_km)
    passed[home] = False
    if not passed.any():
        raise JumelageError("No candidate is left: widen the filters or the extent.")
    cells = land_cells(climate.reference, table.lon, table.lat)
    stop_if(cancelled)
    climates = climate_at(climate.reference, cells, table.elevation, settings.lapse)
    assessment = assess(target, climates, progress, cancelled)
    closeness = target.closeness(assessment.distance)
    likeness = similarity(table, home)
    stop_if(cancelled)
    ranking = twins.rank(closeness, likeness.value, passed, home)
    return Twinning(
        table=table,
        home=home,
        target=target,
        lapse=settings.lapse,
        cells=cells,
        climates=climates,
        assessment=assessment,
        closeness=closeness,
        likeness=likeness,
        distance_km=distance_km,
        passed=passed,
        ranking=ranking,
        gaps_m=elevation_gap(climate.reference, cells, table.elevation),
    )


@dataclass(frozen=True)
class TwinRow:
    """All that is said of one twin. Gaps are its today minus the home's horizon (°C, %)."""

    position: int
    rank: int
    sigma: float
    sigma_low: float
    sigma_high: float
    sigma_other: float
    agreement: float
    closeness: float
    similarity: float
    confidence: float
    score: float
    pareto: bool
    distance_km: float
    climate: Array
    tas_year: float
    pr_year: float
    gap_tas: float
    gap_pr: float
    gap_tas_jja: float
    gap_pr_jja: float
    days: tuple[float, ...]
    partner: bool
    outside_filters: bool
    neighbour_cell: bool
    on_map: bool
    reasons: Reasons

    @property
    def known(self) -> bool:
        """Whether there is a climate for this place."""
        return bool(np.isfinite(self.sigma))


def select(result: Twinning, count: int, partners: list[int]) -> list[int]:
    """Positions to list: the `count` best (all, and those without data, when 0), then other partners."""
    order = result.ranking.order
    best: list[int] = order.tolist()[: count or None] + ([] if count else result.out_of_data.tolist())
    listed = set(best)
    return best + [p for p in dict.fromkeys(partners) if p not in listed and p != result.home]


def rows(
    result: Twinning,
    positions: list[int],
    partners: list[int],
    extremes: Extremes,
    hot_days_expected: float,
    cancelled: CancelCheck = never,
) -> list[TwinRow]:
    """The rows of the places at `positions`.

    `hot_days_expected` are the days of 30 °C or more expected at home.
    """
    at = np.array(positions, dtype=np.int64)
    values = result.climates[at]
    # sigma grows with the distance: the percentiles are taken first, then read as sigma
    spread = np.percentile(model_distances(result.target, values), [LOW, HIGH], axis=1)
    low, high = result.target.metric.sigma(spread)
    warmth, rain = annual_temperature(values), annual_precipitation(values)
    other = _second_opinion(result.target, values)
    gap_year, gap_rain, gap_seasons = _gaps(values, result.target)
    days = _days(result, at, extremes)
    named = twins.shown_on_map(result.table, result.ranking.order)
    home = _traits(result.table, result.home)
    found = result.cells.found
    listed = []
    for n, i in enumerate(positions):
        if n % _CHECK_EVERY == 0:
            stop_if(cancelled)
        match = Match(
            float(result.assessment.sigma[i]),
            float(result.assessment.agreement[i]),
            float(result.closeness[i]),
            float(gap_year[n]),
            float(gap_rain[n]),
            tuple(gap_seasons[n].tolist()),
            float(days[n, _HOT]) - hot_days_expected,
        )
        known = bool(found[i])
        listed.append(
            TwinRow(
                position=i,
                rank=int(result.ranking.rank[i]),
                sigma=match.sigma,
                sigma_low=float(low[n]),
                sigma_high=float(high[n]),
                sigma_other=float(other[n]),
                agreement=match.agreement,
                closeness=match.closeness,
                similarity=float(result.likeness.value[i]),
                confidence=float(result.likeness.confidence[i]),
                score=float(result.ranking.score[i]),
                pareto=bool(result.ranking.pareto[i]),
                distance_km=float(result.distance_km[i]),
                climate=values[n],
                tas_year=float(warmth[n]),
                pr_year=float(rain[n]),
                gap_tas=match.gap_tas,
                gap_pr=match.gap_pr,
                gap_tas_jja=match.gap_seasons[_SUMMER_TAS],
                gap_pr_jja=match.gap_seasons[_SUMMER_PR],
                days=tuple(days[n].tolist()),
                partner=i in partners,
                outside_filters=not bool(result.passed[i]),
                neighbour_cell=bool(result.cells.moved[i]),
                on_map=i in named,
                reasons=reasons(home, _traits(result.table, i), match) if known else Reasons(),
            )
        )
    return listed


def _second_opinion(target: Target, values: Array) -> Array:
    """Sigma by the other kind of covariance, NaN where there is none."""
    if target.second_opinion is None:
        return np.full(len(values), np.nan)
    return target.second_opinion.sigma(target.distance(values, target.second_opinion))


def _gaps(values: Array, target: Target) -> tuple[Array, Array, Array]:
    """Gaps of the year's temperature and rain (m,), then of each season's (m, 8); °C and %."""
    median = target.median
    warmth, rain = target.median_year
    seasons = values - median
    rains = list(PRECIPITATIONS)
    seasons[:, rains] = percent(values[:, rains], median[rains])
    return annual_temperature(values) - warmth, percent(annual_precipitation(values), rain), seasons


def percent(value: Array, reference: float | Array) -> Array:
    """Gap of a value to a reference in %, the reference held above 1 mm."""
    result: Array = 100.0 * (value - reference) / np.maximum(reference, 1.0)
    return result


def _days(result: Twinning, at: Positions, extremes: Extremes) -> Array:
    """Days of heat and frost (m, counts) today; NaN where there is no climate."""
    low, high = place_extremes(extremes, result.cells.row[at], result.cells.column[at], result.gaps_m[at], result.lapse)
    days = np.stack([days_a_year(count, low, high) for count in DAY_COUNTS], axis=1)
    days[~result.cells.found[at]] = np.nan
    return days


def place_extremes(
    extremes: Extremes, row: Positions, column: Positions, gap_m: Array, lapse: float
) -> tuple[Array, Array]:
    """Monthly normals (m, 12) of the daily extremes, brought to each place's elevation."""
    low, high = extremes(row, column)
    shift = (lapse * gap_m / 1000.0)[:, None]
    return low + shift, high + shift


def _traits(table: CommuneTable, i: int) -> Traits:
    return Traits(
        float(table.population[i]),
        float(table.area[i]),
        float(table.elevation[i]),
        float(table.sea_distance[i]),
        float(table.degurba[i]),
    )
