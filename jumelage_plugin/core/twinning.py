"""From a target and a table of communes to twins with all that is said of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from . import twins
from .analogues import Assessment, Settings, Target, Verdict, assess, sigma_range
from .climate import Cells, Mask
from .communes import CommuneTable
from .dissimilarities import Dissimilarity, dissimilarity, ranked_by
from .errors import JumelageError
from .gaps import gap_of, gaps_to_horizon, index_gaps, of_the_year, season_gaps
from .heatdays import DAY_COUNTS, HOT_DAYS, days_a_year
from .profiles import RURAL, Profile
from .progress import CancelCheck, Progress, never, silent, stop_if
from .reasons import Match, Reasons, Traits, reasons
from .similarity import Similarity, similarity
from .source import ClimateSource, Extremes, Places
from .variables import Array

Positions = npt.NDArray[np.int64]
_CHECK_EVERY = 1000
_HOT = next(n for n, count in enumerate(DAY_COUNTS) if count.name == HOT_DAYS)


@dataclass(frozen=True)
class Twinning:
    """A run: one home, all candidates. Arrays are as long as the table.

    Closeness is by the metric `by`, or by sigma where it is None; `metric_value` is its reading.
    """

    table: CommuneTable
    home: int
    target: Target
    lapse: float
    cells: Cells
    climates: Array
    assessment: Assessment
    closeness: Array
    likeness: Similarity
    profile: Profile
    distance_km: Array
    passed: Mask
    ranking: twins.Ranking
    gaps_m: Array
    by: Dissimilarity | None
    metric_value: Array

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

    @property
    def not_comparable(self) -> Positions:
        """Places that pass the filters and have a climate, but not what the metric needs: yearly series."""
        result: Positions = np.flatnonzero(self.passed & self.cells.found & ~np.isfinite(self.closeness))
        return result


@dataclass(frozen=True)
class Pool:
    """The candidates of a home, whatever the horizon. Arrays are as long as the table.

    `places` are their climates of today, `likeness` their resemblance to home by a `profile`, `distance_km` how far
    they lie, `passed` which of them may be twins.
    """

    table: CommuneTable
    home: int
    lapse: float
    places: Places
    likeness: Similarity
    profile: Profile
    distance_km: Array
    passed: Mask


def gather(
    source: ClimateSource,
    table: CommuneTable,
    home: int,
    lapse: float,
    filters: twins.Filters,
    distance_km: Array,
    profile: Profile = RURAL,
) -> Pool:
    """The candidates of the place at `home`; `lapse` in K/km, `distance_km` (m,) from home.

    Raises `JumelageError` when no candidate is left.
    """
    passed = filters.mask(table, distance_km)
    passed[home] = False
    if not passed.any():
        raise JumelageError("No candidate is left: widen the filters or the extent.")
    places = source.places(table.lon, table.lat, table.elevation, lapse)
    return Pool(table, home, lapse, places, similarity(table, home, profile), profile, distance_km, passed)


def judge(
    pool: Pool,
    target: Target,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
    by: Dissimilarity | None = None,
) -> Twinning:
    """Judge and rank the candidates of a pool as twins of its home, whose future is `target`; by sigma without `by`."""
    values, where = pool.places.values, (pool.table.lon, pool.table.lat)
    half = 1.0 if by is None else 0.5
    assessment = assess(target, values, lambda share: progress(half * share), cancelled)
    stop_if(cancelled)
    closeness, reading = ranked_by(
        target, by, assessment, values, where, lambda share: progress(0.5 + 0.5 * share), cancelled
    )
    stop_if(cancelled)
    return Twinning(
        table=pool.table,
        home=pool.home,
        target=target,
        lapse=pool.lapse,
        cells=pool.places.cells,
        climates=pool.places.values,
        assessment=assessment,
        closeness=closeness,
        likeness=pool.likeness,
        profile=pool.profile,
        distance_km=pool.distance_km,
        passed=pool.passed,
        ranking=twins.rank(closeness, pool.likeness.value, pool.passed, pool.home),
        gaps_m=pool.places.gaps_m,
        by=by,
        metric_value=reading,
    )


def run(
    source: ClimateSource,
    table: CommuneTable,
    home: int,
    settings: Settings,
    filters: twins.Filters,
    distance_km: Array,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Twinning:
    """Judge and rank every place of `table` as a twin of the one at `home`, by the metric and profile of `settings`.

    `distance_km` (m,) is the distance of each to home. Raises `JumelageError` when home lies outside
    the data, or no candidate is left.
    """
    target = source.target(table.lon[home], table.lat[home], table.elevation[home], settings)
    pool = gather(source, table, home, settings.lapse, filters, distance_km, settings.profile)
    stop_if(cancelled)
    by = dissimilarity(settings.metric, target, source.field, source.yearly, cancelled)
    return judge(pool, target, progress, cancelled, by)


@dataclass(frozen=True)
class TwinRow:
    """All that is said of one twin. Gaps are its today minus the home's horizon (°C, %)."""

    position: int
    rank: int
    sigma: float
    sigma_low: float
    sigma_high: float
    sigma_other: float
    metric_value: float
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
    gaps: Array
    days: tuple[float, ...]
    partner: bool
    outside_filters: bool
    neighbour_cell: bool
    on_map: bool
    reasons: Reasons
    parts: tuple[float, ...]
    """Likeness by each criterion of the profile, NaN where it is unknown."""

    @property
    def known(self) -> bool:
        """Whether there is a climate for this place."""
        return bool(np.isfinite(self.sigma))

    @property
    def ranked(self) -> bool:
        """Whether the metric that ranks could judge this place."""
        return bool(np.isfinite(self.closeness))


def select(result: Twinning, count: int, partners: list[int]) -> list[int]:
    """Positions to list: the `count` best (all, and those that could not be compared, when 0), then other partners."""
    order = result.ranking.order
    rest = [] if count else [*result.not_comparable.tolist(), *result.out_of_data.tolist()]
    best: list[int] = order.tolist()[: count or None] + rest
    listed = set(best)
    return best + [p for p in dict.fromkeys(partners) if p not in listed and p != result.home]


@dataclass(frozen=True)
class _Columns:
    """What is computed at once of all the places listed; the first axis of each array is theirs."""

    values: Array
    sigma_low: Array
    sigma_high: Array
    sigma_other: Array
    tas_year: Array
    pr_year: Array
    gap_tas: Array
    gap_pr: Array
    gaps: Array
    variations: Array
    days: Array


def _columns(result: Twinning, at: Positions, extremes: Extremes) -> _Columns:
    """The columns of the places at these positions."""
    target, values = result.target, result.climates[at]
    return _Columns(
        values,
        *sigma_range(target, values),
        _second_opinion(target, values),
        *of_the_year(values, target),
        *gaps_to_horizon(values, target),
        target.pick(values - target.median) / target.metric.variation,
        _days(result, at, extremes),
    )


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
    columns = _columns(result, np.array(positions, dtype=np.int64), extremes)
    named = twins.shown_on_map(result.table, [result.home, *partners], result.ranking.order)
    home = _traits(result.table, result.home)
    listed = []
    for n, i in enumerate(positions):
        if n % _CHECK_EVERY == 0:
            stop_if(cancelled)
        match = _match(result, columns, n, i, hot_days_expected)
        known = bool(result.cells.found[i])
        why = reasons(home, _traits(result.table, i), match) if known else Reasons()
        listed.append(_row(result, columns, n, i, match, why, partner=i in partners, on_map=i in named))
    return listed


def _match(result: Twinning, columns: _Columns, n: int, i: int, hot_days_expected: float) -> Match:
    """How the place at position `i`, the `n`th of those listed, matches the home's horizon."""
    return Match(
        float(result.assessment.sigma[i]),
        float(result.assessment.agreement[i]),
        float(result.closeness[i]),
        float(columns.gap_tas[n]),
        float(columns.gap_pr[n]),
        season_gaps(columns.gaps[n], result.target.variable_set),
        float(columns.days[n, _HOT]) - hot_days_expected,
        index_gaps(columns.gaps[n], columns.variations[n], result.target),
    )


def _row(
    result: Twinning,
    columns: _Columns,
    n: int,
    i: int,
    match: Match,
    why: Reasons,
    *,
    partner: bool,
    on_map: bool,
) -> TwinRow:
    """The row of the place at position `i`, the `n`th of those listed."""
    variables = result.target.variable_set
    return TwinRow(
        position=i,
        rank=int(result.ranking.rank[i]),
        sigma=match.sigma,
        sigma_low=float(columns.sigma_low[n]),
        sigma_high=float(columns.sigma_high[n]),
        sigma_other=float(columns.sigma_other[n]),
        metric_value=float(result.metric_value[i]),
        agreement=match.agreement,
        closeness=match.closeness,
        similarity=float(result.likeness.value[i]),
        confidence=float(result.likeness.confidence[i]),
        score=float(result.ranking.score[i]),
        pareto=bool(result.ranking.pareto[i]),
        distance_km=float(result.distance_km[i]),
        climate=columns.values[n],
        tas_year=float(columns.tas_year[n]),
        pr_year=float(columns.pr_year[n]),
        gap_tas=match.gap_tas,
        gap_pr=match.gap_pr,
        gap_tas_jja=gap_of(columns.gaps[n], variables, "tas_jja"),
        gap_pr_jja=gap_of(columns.gaps[n], variables, "pr_jja"),
        gaps=columns.gaps[n],
        days=tuple(columns.days[n].tolist()),
        partner=partner,
        outside_filters=not bool(result.passed[i]),
        neighbour_cell=bool(result.cells.moved[i]),
        on_map=on_map,
        reasons=why,
        parts=tuple(result.likeness.parts[i].tolist()),
    )


def _second_opinion(target: Target, values: Array) -> Array:
    """Sigma by the other kind of covariance, NaN where there is none."""
    if target.second_opinion is None:
        return np.full(len(values), np.nan)
    return target.second_opinion.sigma(target.distance(values, target.second_opinion))


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
        tuple(table.land_cover[i].tolist()),
    )
