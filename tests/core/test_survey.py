"""The map block by block: the same whatever the blocks, the threads and the precision; its best places by hand."""

from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import analogues, blocks, kernel, metric, survey
from jumelage_climatique.jumelage_plugin.core.field import Window, span
from jumelage_climatique.jumelage_plugin.core.grid import Grid
from jumelage_climatique.jumelage_plugin.core.sigma import SigmaTable, sigma_from_distance
from jumelage_climatique.jumelage_plugin.core.workers import in_order

ROWS, COLUMNS = 40, 70


class MadeUp:
    """A field in memory, in a given precision."""

    crs = "EPSG:4326"

    def __init__(self, values, step=0.2, stored=(16, 16)):
        self.values = values
        self.grid = Grid(0.0, 50.0, step, step, *values.shape[1:])
        self.stored = stored

    def read(self, window):
        row, column, rows, columns = window
        return self.values[:, row : row + rows, column : column + columns]

    def lonlat(self, row, column):
        lons, lats = self.grid.centres()
        return lons[column], lats[row]

    def window(self, _box):
        return Window(0, 0, self.grid.rows, self.grid.columns)


def target(random, models=3):
    today = np.concatenate([random.uniform(0, 20, 4), random.uniform(50, 300, 4)])
    futures = today + random.normal(size=(models, 8)) * ([1.0] * 4 + [20.0] * 4) + ([2.0] * 4 + [0.0] * 4)
    root = random.normal(size=(8, 40))
    scale = np.array([1.0] * 4 + [40.0] * 4)
    covariance = root @ root.T / 40 * np.outer(scale, scale)
    return analogues.Target(
        lon=1.0,
        lat=45.0,
        today=today,
        futures=futures,
        models=tuple("abc"[:models]),
        variables=tuple(range(8)),
        metric=metric.from_covariance(covariance),
        second_opinion=None,
        cell=(0, 0),
        cell_elevation=0.0,
        elevation_gap=0.0,
        from_neighbour=False,
    )


def world(random, dtype=np.float64):
    values = np.concatenate([random.uniform(0, 20, (4, ROWS, COLUMNS)), random.uniform(50, 300, (4, ROWS, COLUMNS))])
    values[:, random.random((ROWS, COLUMNS)) < 0.2] = np.nan
    values[5, random.random((ROWS, COLUMNS)) < 0.05] = np.nan
    return MadeUp(values.astype(dtype))


def mapped(field, goal, window=None, **options):
    window = window or field.window(None)
    bands = np.full((3, window.rows, window.columns), -99.0)

    def write(part, values):
        row, column = part.row - window.row, part.column - window.column
        bands[:, row : row + part.rows, column : column + part.columns] = values

    found = survey.survey(field, goal, window, write, survey.Wanted(places=5), **options)
    return bands, found


@settings(max_examples=20, deadline=None)
@given(
    st.integers(0, 2**32 - 1), st.integers(1, 50), st.integers(1, 80), st.integers(1, 3000), st.sampled_from((1, 2, 3))
)
def test_blocks_and_threads_do_not_matter(seed, rows, columns, cells, workers):
    random = np.random.default_rng(seed)
    field, goal = world(random), target(random)
    field = MadeUp(field.values, step=0.03, stored=(rows, columns))  # several cells to a tile
    plain, found = mapped(field, goal)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "_CELLS", cells)
        patch.setattr(blocks, "_COLUMNS", 8)
        other, again = mapped(field, goal, run=partial(in_order, workers=workers))
    assert other == pytest.approx(plain, rel=1e-12, nan_ok=True)  # a product of matrices may round another way
    assert (found.cells, found.under_1, found.under_2) == (again.cells, again.under_1, again.under_2)
    assert np.array_equal(found.best.lons, again.best.lons)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_single_precision_is_enough_for_a_map(seed):
    random = np.random.default_rng(seed)
    field, goal = world(random), target(random)
    double, _ = mapped(field, goal)
    single, _ = mapped(MadeUp(field.values.astype(np.float32)), goal)
    assert single[0] == pytest.approx(double[0], abs=1e-4, nan_ok=True)


def test_a_map_knows_what_it_does_not_know():
    random = np.random.default_rng(5)
    field, goal = world(random), target(random)
    bands, found = mapped(field, goal)
    known = np.isfinite(field.values).all(axis=0)
    assert found.cells == known.sum()
    for band in bands:
        assert np.array_equal(np.isfinite(band), known)


def test_the_best_places_are_the_best_and_far_apart():
    random = np.random.default_rng(6)
    field, goal = world(random), target(random)
    bands, found = mapped(field, goal)
    sigma = bands[0].ravel()
    assert found.best_sigma == pytest.approx(np.nanmin(sigma), abs=1e-6)
    row, column = np.unravel_index(np.nanargmin(sigma), bands[0].shape)
    assert (found.best.lons[0], found.best.lats[0]) == field.lonlat(row, column)
    assert list(found.best.assessment.sigma) == sorted(found.best.assessment.sigma)
    assert found.under_2 == (sigma < 2).sum()


def test_a_window_is_a_part_of_the_whole():
    random = np.random.default_rng(7)
    field, goal = world(random), target(random)
    whole, _ = mapped(field, goal)
    part, _ = mapped(field, goal, Window(10, 20, 15, 30))
    assert np.array_equal(part, whole[:, 10:25, 20:50], equal_nan=True)


@pytest.mark.parametrize(
    ("stored", "shape"),
    [
        ((256, 256), (256, 2048)),  # tiles, as many beside each other as a block may hold
        ((1, 9000), (58, 9000)),  # lines
        ((512, 512), (512, 1024)),  # large tiles
        ((4800, 9000), (58, 9000)),  # one piece of all, read in parts that memory can hold
    ],
)
def test_blocks_follow_what_is_stored_together(stored, shape):
    window = Window(0, 0, 4800, 9000)
    parts = blocks.blocks_of(window, stored, unit=2)
    assert (parts[0].rows, parts[0].columns) == shape
    assert sum(part.rows * part.columns for part in parts) == 4800 * 9000
    assert all(part.rows * part.columns <= 600_000 for part in parts)


def test_borders_of_blocks_are_those_of_the_whole():
    parts = blocks.blocks_of(Window(200, 0, 400, 4096), (256, 256))
    assert [(p.row, p.rows) for p in parts[::2]] == [(200, 56), (256, 256), (512, 88)]
    assert [(p.column, p.columns) for p in parts[:2]] == [(0, 2048), (2048, 2048)]


def test_best_cell_of_each_tile_by_hand():
    distance = np.array([[3.0, 1.0, np.nan], [2.0, 4.0, np.nan], [0.5, 9.0, 7.0]])
    row, column, best = survey._best_of_tiles(distance, 2, Window(4, 2, 3, 3))
    assert list(zip(row, column, best)) == [(4, 3, 1.0), (6, 2, 0.5), (6, 4, 7.0)]
    row, column, best = survey._best_of_tiles(distance, 2, Window(5, 2, 3, 3))  # the first row ends a tile
    assert list(zip(row, column, best)) == [(5, 3, 1.0), (7, 2, 0.5), (7, 4, 7.0)]


def test_an_empty_span():
    none = np.empty(0, dtype=np.int64)
    assert span(none, np.array([1])).is_empty
    assert span(np.array([3, 4]), np.array([7])) == Window(3, 7, 2, 1)


@pytest.mark.parametrize("dimensions", [1, 2, 4, 8, 9])
def test_the_table_agrees_with_the_formula(dimensions):
    distance = np.concatenate([np.linspace(0, 31, 5001), [50.0, 100.0, 250.0, 5000.0, np.nan]])
    exact = sigma_from_distance(distance, dimensions)
    table = SigmaTable(dimensions).read(distance)
    assert table[:-5] == pytest.approx(exact[:-5], abs=2e-6)
    assert table[-5:-1] == pytest.approx(exact[-5:-1], rel=5e-5)  # where no difference can be told any more
    assert np.isnan(table[-1])


def test_only_what_is_asked_is_computed():
    random = np.random.default_rng(8)
    field, goal = world(random), target(random)
    compared = kernel.Kernel(goal, quantities=("sigma",)).compare(field.values.reshape(8, -1))
    assert not len(compared.agreement)
    assert not len(compared.limiting)
