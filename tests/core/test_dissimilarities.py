"""The metrics beside sigma: against another program, by hand, by their properties, and on a map."""

import math
import pickle
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import analogues, blocks, metric, samples, survey
from jumelage_climatique.jumelage_plugin.core.dissimilarities import Ccafs, Climatch, Sampled, Strict, dissimilarity
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.field import Window
from jumelage_climatique.jumelage_plugin.core.grid import Grid
from jumelage_climatique.jumelage_plugin.core.messages import message
from jumelage_climatique.jumelage_plugin.core.options import (
    METRICS,
    SEASONAL,
    SIGMA,
    MetricChoice,
    Thresholds,
    Variable,
    VariableSet,
)
from jumelage_climatique.jumelage_plugin.core.spread import spatial_sd
from jumelage_climatique.jumelage_plugin.core.workers import in_order
from jumelage_climatique.jumelage_plugin.core.years import departures, sample_around

PEERS = np.load(Path(__file__).parent.parent / "data" / "peer_metrics.npz")
EVERY = tuple(range(8))
INDICES = VariableSet(tuple(Variable(f"index{i}", "other", "", message("index"), "d") for i in range(3)))
OTHERS = [name for name in METRICS if name != SIGMA]
YEARS = 20


def target(median, today=None, variables=SEASONAL, weights=()):
    """A target with one model, and a diagonal metric of 1 K and 40 mm."""
    median = np.asarray(median, dtype=np.float64)
    scale = np.array([1.0 if v.is_temperature else 40.0 for v in variables.variables])
    return analogues.Target(
        lon=1.0,
        lat=45.0,
        today=median if today is None else np.asarray(today, dtype=np.float64),
        futures=median[None],
        models=("a",),
        variables=tuple(range(len(variables))),
        metric=metric.diagonal(scale).weighted(weights),
        second_opinion=None,
        cell=(0, 0),
        cell_elevation=0.0,
        elevation_gap=0.0,
        from_neighbour=False,
        variable_set=variables,
    )


def departed(series, chosen, variables):
    """Departures (years, n) of one cell; None where it has too few years."""
    found = departures(series[None], chosen, variables)
    return found[0][1][..., 0].T if found else None


class Everywhere:
    """Yearly series of one cell that serves every place east of the meridian 0."""

    def __init__(self, series):
        self.of_cell = series

    def cells(self, lon, _lat):
        return np.where(np.asarray(lon) >= 0, 7, -1)

    def series(self, cells):
        return np.stack([self.of_cell for _ in cells])


class MadeUp:
    """A field in memory."""

    crs = "EPSG:4326"

    def __init__(self, values, stored=(16, 16)):
        self.values, self.stored = values, stored
        self.grid = Grid(-4.0, 50.0, 0.2, 0.2, *values.shape[1:])

    def read(self, window):
        row, column, rows, columns = window
        return self.values[:, row : row + rows, column : column + columns]

    def lonlat(self, row, column):
        lons, lats = self.grid.centres()
        return lons[column], lats[row]

    def window(self, _box):
        return Window(0, 0, self.grid.rows, self.grid.columns)


def world(seed, rows=30, columns=50):
    random = np.random.default_rng(seed)
    values = np.concatenate([random.uniform(0, 20, (4, rows, columns)), random.uniform(50, 300, (4, rows, columns))])
    values[:, random.random((rows, columns)) < 0.2] = np.nan
    return MadeUp(values)


def yearly(seed):
    random = np.random.default_rng(seed)
    root = random.normal(size=(8, 8))
    ups = random.normal(size=(YEARS, 8)) @ root
    return np.concatenate([12 + 0.3 * ups[:, :4], 200 + 20 * ups[:, 4:]], axis=1)


GOAL = [8.0, 14.0, 22.0, 15.0, 150.0, 180.0, 90.0, 170.0]
TODAY = [6.0, 11.5, 19.0, 13.0, 160.0, 200.0, 140.0, 180.0]


def at(lon=1.0, lat=45.0, count=1):
    return lambda: (np.full(count, lon), np.full(count, lat))


def test_climatch_as_euclimatch():
    """R takes the best of many sources for each recipient; ours has one target."""
    sources, recipients = PEERS["r_climatch_source"], PEERS["r_climatch_recipient"]
    scale = np.sqrt(PEERS["r_climatch_var"] * 3)
    scores = []
    for source in sources:
        score = Climatch((0, 1, 2), source, scale)
        scores.append(score.reading(score.of(recipients.T, at())))
    assert np.max(scores, axis=0) == pytest.approx(PEERS["r_climatch_score"], rel=1e-12, abs=1e-12)


def test_climatch_by_hand():
    goal = target([20.0, 300.0, 5.0], variables=INDICES)
    field = MadeUp(np.stack([np.array([[0.0, 2.0]]), np.array([[10.0, 10.0]]), np.array([[0.0, 0.0]])]))
    by = dissimilarity(MetricChoice("climatch"), goal, field, None)
    # sd from place to place √2, 0 (left out) and 0: (1)² / 2 / 3
    distance = by.of(np.array([[21.0, 20.0, 90.0], [0.0, 300.0, 0.0], [5.0, 5.0, 5.0]]), at(count=3))
    assert distance[:2] == pytest.approx([math.sqrt(1 / 6), 0])
    assert by.reading(distance) == pytest.approx([10 * (1 - math.sqrt(1 / 6)), 10, 0])


def test_euclidean_by_hand():
    by = dissimilarity(MetricChoice("euclidean"), target(GOAL, TODAY), world(1), None)
    # 2 K in winter, 80 mm in summer: √(2² + 2²); weights of 4 and ½ (unscaled: those of the metric)
    candidate = np.array(GOAL)[:, None] + np.array([2.0, 0, 0, 0, 0, 0, 80.0, 0])[:, None]
    assert by.of(candidate, at()) == pytest.approx([math.sqrt(8)])
    weights = (1.9, 1, 1, 1, 1, 1, 0.1, 1)
    by = dissimilarity(MetricChoice("euclidean"), target(GOAL, TODAY, weights=weights), world(1), None)
    assert by.of(candidate, at()) == pytest.approx([math.sqrt(1.9 * 4 + 0.1 * 4)])


def test_ccafs_by_hand():
    spread = np.array([2.0] * 4 + [50.0] * 4)
    candidate = np.array(GOAL)
    candidate[0] += 4.0  # z 2 in one of four seasons: d = √(4/4) = 1
    candidate[5] -= 150.0  # z 3 in one of four: d = √(9/4) = 1.5
    by = Ccafs(target(GOAL), spread)
    distance = by.of(candidate[:, None], at())
    assert by.reading(distance) == pytest.approx([(1 / 2 + 1 / 2.5) / 2])
    # temperatures three times the weight of rains; winter half of that of temperatures
    by = Ccafs(target(GOAL, weights=(3.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.5)), spread)
    expected = 0.75 / (1 + math.sqrt(4 * 3 / 6)) + 0.25 / 2.5
    assert by.reading(by.of(candidate[:, None], at())) == pytest.approx([expected])


def test_ccafs_of_ready_indices():
    by = Ccafs(target([1.0, 2.0, 3.0], variables=INDICES), np.ones(3))
    distance = by.of(np.array([[1.0], [3.0], [6.0]]), at())
    assert by.reading(distance) == pytest.approx([(1 + 1 / 2 + 1 / 4) / 3])


def test_strict_by_hand():
    goal = target([10.0] * 4 + [100.0] * 4)
    candidates = np.repeat(np.array([10.0] * 4 + [100.0] * 4)[:, None], 5, axis=1)
    candidates[0, 1], candidates[1, 1] = 12.0, 8.0  # mean of |2|, |-2|, 0, 0 = 1 K
    candidates[4, 2], candidates[5, 2] = 130.0, 70.0  # seasons 15 %, year 0 %
    candidates[4:, 3] = 130.0  # seasons 30 %, year 30 %
    candidates[0, 4] = 18.0  # 2 K
    of = Strict(goal, Thresholds(1.0, 30.0, 15.0)).of(candidates, at())
    assert of == pytest.approx([0.0, 1.0, 1.0, 2.0, 2.0])
    of = Strict(goal, Thresholds(4.0, 10.0, 60.0)).of(candidates, at())
    assert of == pytest.approx([0.0, 0.25, 0.25, 3.0, 0.5])


def test_strict_in_a_desert():
    # rain of 0 is held above 1 mm: 10 mm in each of four seasons are 1,000 %; of the year 4,000 %
    goal = target([25.0] * 4 + [0.0] * 4)
    candidate = np.array([25.0] * 4 + [10.0] * 4)[:, None]
    assert Strict(goal, Thresholds(1.0, 1e9, 100.0)).of(candidate, at()) == pytest.approx([10.0])
    assert Strict(goal, Thresholds(1.0, 100.0, 1e9)).of(candidate, at()) == pytest.approx([40.0])


def test_strict_needs_temperatures_or_rains():
    with pytest.raises(JumelageError, match="strict filters need"):
        Strict(target([1.0, 2.0, 3.0], variables=INDICES), Thresholds())
    some = replace(target(GOAL), variables=(0, 1), metric=metric.diagonal(np.ones(2)))
    candidate = np.array(GOAL)[:, None] + 1.0
    assert Strict(some, Thresholds()).of(candidate, at()) == pytest.approx([1.0])


def test_departures_have_no_trend_and_rain_is_a_factor():
    series = yearly(3)
    parts = departed(series, EVERY, SEASONAL)
    rising = series + np.outer(np.arange(YEARS), [0.1] * 4 + [0.0] * 4)
    assert departed(rising, EVERY, SEASONAL) == pytest.approx(parts)
    assert parts[:, :4].mean(axis=0) == pytest.approx([0] * 4, abs=1e-9)
    assert parts[:, 4:].mean(axis=0) == pytest.approx([1] * 4)
    assert departed(series * ([1] * 4 + [3] * 4), EVERY, SEASONAL) == pytest.approx(parts)
    made = sample_around(np.array(GOAL), parts.T, EVERY, SEASONAL)
    assert made.mean(axis=1) == pytest.approx(GOAL)
    assert made[6] / 90.0 == pytest.approx(parts[:, 6])


def test_rain_never_falls_below_zero_and_gaps_are_left_out():
    series = yearly(4)
    series[0, 6] = 5000.0
    parts = departed(series, EVERY, SEASONAL)
    assert parts[:, 4:].min() == 0.0
    assert departed(series * ([1] * 6 + [0] + [1]), EVERY, SEASONAL)[:, 6].tolist() == [1.0] * YEARS
    series[3, 2], series[9, 5] = np.nan, np.nan
    assert departed(series, EVERY, SEASONAL).shape == (YEARS - 2, 8)
    assert departed(series, (0, 1), SEASONAL).shape == (YEARS, 2)
    series[:, 1] = np.nan
    assert departed(series, EVERY, SEASONAL) is None


def test_departures_of_many_cells_are_those_of_each():
    cells = np.stack([yearly(seed) for seed in range(6)])
    cells[1, 3], cells[4, 3], cells[2, :12, 0] = np.nan, np.nan, np.nan
    found = departures(cells, EVERY, SEASONAL)
    assert sorted(np.concatenate([members for members, _ in found]).tolist()) == [0, 1, 3, 4, 5]
    for members, parts in found:
        for n, cell in enumerate(members.tolist()):
            assert pytest.approx(departed(cells[cell], EVERY, SEASONAL), rel=1e-12) == parts[..., n].T


@pytest.mark.parametrize(("name", "statistic"), [("energy", samples.energy), ("zech_aslan", samples.zech_aslan)])
def test_sample_metrics_are_the_statistics_of_what_they_make(name, statistic):
    series, goal = yearly(6), target(GOAL, TODAY, weights=(2, 0.5, 0.5, 1, 1, 1, 1, 1))
    by = dissimilarity(MetricChoice(name), goal, world(1), Everywhere(series))
    random = np.random.default_rng(7)
    candidates = np.array(GOAL) + random.normal(size=(9, 8)) * ([2.0] * 4 + [30.0] * 4)
    parts = departed(series, EVERY, SEASONAL).T
    wanted = statistic(
        sample_around(np.array(GOAL), parts, EVERY, SEASONAL).T,
        np.stack([sample_around(value, parts, EVERY, SEASONAL).T for value in candidates]),
        goal.metric.weights,
    )
    found = by.of(candidates.T, at(count=9))
    assert found == pytest.approx(wanted, rel=1e-10)
    assert by.home == pytest.approx(float(by.of(np.array(TODAY)[:, None], at())[0]))
    assert by.closeness(np.array([by.home, by.home / 2, -0.1])) == pytest.approx([0.0, 0.5, 1.0])


def test_places_without_series():
    by = Sampled(target(GOAL, TODAY), Everywhere(yearly(6)), samples.energy_block)
    candidates = np.repeat(np.array(TODAY)[:, None], 3, axis=1)
    candidates[2, 2] = np.nan
    known = np.isfinite(by.of(candidates, lambda: (np.array([2.0, -2.0, 2.0]), np.full(3, 45.0))))
    assert known.tolist() == [True, False, False]
    with pytest.raises(JumelageError, match="no yearly series reach"):
        Sampled(replace(target(GOAL), lon=-1.0), Everywhere(yearly(6)), samples.energy_block)
    with pytest.raises(JumelageError, match="no yearly series reach"):
        Sampled(target(GOAL), Everywhere(yearly(6)[:9]), samples.energy_block)
    with pytest.raises(JumelageError, match="SERIES"):
        Sampled(target(GOAL), None, samples.energy_block)


@pytest.mark.parametrize("name", OTHERS)
def test_a_metric_made_ready_goes_to_other_computers(name):
    by = dissimilarity(MetricChoice(name), target(GOAL, TODAY), world(2), Everywhere(yearly(2)))
    there = pickle.loads(pickle.dumps(by))
    candidates = np.array(GOAL)[:, None] + np.outer([1.0] * 4 + [10.0] * 4, [0.5, 1.0])
    assert there.of(candidates, at(count=2)).tolist() == by.of(candidates, at(count=2)).tolist()


@pytest.mark.parametrize("name", OTHERS)
def test_the_goal_itself_is_nearest_and_nothing_is_no_data(name):
    by = dissimilarity(MetricChoice(name), target(GOAL, TODAY), world(2), Everywhere(yearly(2)))
    candidates = np.array(GOAL)[:, None] + np.outer([1.0] * 4 + [10.0] * 4, [0.0, 0.5, 1.0, 3.0])
    candidates[3, 3] = np.nan
    found = by.of(candidates, at(count=4))
    assert found[0] < found[1] < found[2]
    assert np.isnan(found[3])
    best = {"climatch": 10.0, "ccafs": 1.0}.get(name, found[0] if name == "zech_aslan" else 0.0)
    assert by.reading(found)[0] == pytest.approx(best, abs=1e-9)
    assert by.of(candidates.astype(np.float32), at(count=4))[1:3] == pytest.approx(found[1:3], rel=1e-4)


def test_sigma_is_no_other_metric():
    assert dissimilarity(MetricChoice(), target(GOAL), world(1), None) is None


def test_spread_from_place_to_place(monkeypatch):
    field = world(9)
    land = field.values[:, np.isfinite(field.values).all(axis=0)]
    assert spatial_sd(field) == pytest.approx(land.std(axis=1, ddof=1), rel=1e-12)
    monkeypatch.setattr(blocks, "_CELLS", 64)
    assert len(blocks.blocks_of(field.window(None), field.stored)) <= 32
    assert spatial_sd(field) == pytest.approx(land.std(axis=1, ddof=1), rel=1e-12)
    wide = world(10, rows=160, columns=160)
    land = wide.values[:, np.isfinite(wide.values).all(axis=0)]
    monkeypatch.setattr(blocks, "_CELLS", 256)
    assert len(blocks.blocks_of(wide.window(None), wide.stored)) > 64
    part = spatial_sd(wide)  # of some blocks only
    assert part == pytest.approx(land.std(axis=1, ddof=1), rel=0.03)
    assert part != pytest.approx(land.std(axis=1, ddof=1), rel=1e-6)
    with pytest.raises(JumelageError, match="too few cells"):
        spatial_sd(MadeUp(np.full((8, 3, 3), np.nan)))


def mapped(field, goal, by, workers=2):
    bands = np.full((4, field.grid.rows, field.grid.columns), -99.0)

    def write(part, values):
        bands[:, part.row : part.row + part.rows, part.column : part.column + part.columns] = values

    run = partial(in_order, workers=workers)
    return bands, survey.survey(field, goal, field.window(None), write, survey.Wanted(places=5, by=by), run=run)


@pytest.mark.parametrize("name", OTHERS)
@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 1000), cells=st.integers(1, 400), workers=st.integers(1, 3))
def test_a_map_ranked_by_another_metric(name, seed, cells, workers):
    field, goal = world(seed), target(GOAL, TODAY)
    by = dissimilarity(MetricChoice(name), goal, field, Everywhere(yearly(seed)))
    plain, found = mapped(field, goal, by)
    # the last band is the reading; the others and the least sigma are those of sigma
    row, column = np.indices(field.values.shape[1:]).reshape(2, -1)
    where = field.lonlat(row, column)
    distance = by.of(field.values.reshape(8, -1), lambda: where)
    assert plain[3].ravel() == pytest.approx(by.reading(distance), rel=1e-9, abs=1e-9, nan_ok=True)
    assert found.comparable == np.isfinite(distance).sum()
    assert found.best_sigma == pytest.approx(np.nanmin(plain[0]))
    # the first of the best places is the nearest of all
    assert found.best.metric_value[0] == pytest.approx(by.reading(np.array([np.nanmin(distance)]))[0], rel=1e-9)
    assert found.best.closeness[0] == pytest.approx(by.closeness(np.nanmin(distance)), rel=1e-9)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "_CELLS", cells)
        patch.setattr(survey, "_TILE_KM", 0.1)
        other, again = mapped(field, goal, by, workers)
    np.testing.assert_allclose(other, plain, rtol=1e-9, atol=1e-9)
    assert again.best.metric_value[0] == pytest.approx(found.best.metric_value[0], rel=1e-9)


def test_nothing_on_the_map_can_be_compared():
    field, goal = world(3), target(GOAL, TODAY)
    field.grid = replace(field.grid, west=-60.0)
    by = dissimilarity(MetricChoice("energy"), goal, field, Everywhere(yearly(3)))
    with pytest.raises(JumelageError, match="yearly series"):
        mapped(field, goal, by)
