"""Weights of cells: the plane of equal areas against known areas of the ellipsoid, means by hand, properties."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.climate import Reference
from jumelage_climatique.jumelage_plugin.core.equalarea import Mesh, cylindrical
from jumelage_climatique.jumelage_plugin.core.fractions import Touched, weights_of
from jumelage_climatique.jumelage_plugin.core.grid import Grid
from jumelage_climatique.jumelage_plugin.core.heatdays import DAY_COUNTS, day_tables, days_a_year

GRID = Grid(west=0.0, north=46.0, dx=0.2, dy=0.2, rows=5, columns=5)
SEA = (0, 4)


def reference(values=None):
    """Each cell holds its number, its elevation is ten times that; one cell lies at sea."""
    number = np.arange(25.0).reshape(5, 5) if values is None else values
    cells = np.repeat(number[None], 8, axis=0)
    cells[:, SEA[0], SEA[1]] = np.nan
    return Reference(GRID, cells, 10.0 * number)


def touched(entries, total):
    place, row, column, area = (np.array(axis) for axis in zip(*entries)) if entries else ([], [], [], [])
    index = [np.array(axis, dtype=np.int64) for axis in (place, row, column)]
    return Touched(*index, np.array(area, dtype=float), np.array(total, dtype=float))


def nowhere(n):
    return np.full(n, np.nan), np.full(n, np.nan)


def test_the_plane_has_the_area_of_the_ellipsoid():
    x, y = cylindrical(np.array([-180.0, 180.0]), np.array([-90.0, 90.0]))
    # the surface of WGS 84, as published (NIMA TR8350.2, from its radius of equal area, 6371007.1809 m)
    assert (x[1] - x[0]) * (y[1] - y[0]) == pytest.approx(4 * np.pi * 6371007.1809**2, rel=1e-10)


def test_the_plane_against_the_worked_example():
    # Snyder 1987, page 281: Clarke 1866, 5° N; there a = 6378206.4, standard parallel 5°, k0 = 0.9962203, x and y given
    # for 78° W of 75° W. On WGS 84 the same place comes within the difference of the two ellipsoids.
    x, y = cylindrical(np.array([-3.0]), np.array([5.0]))
    assert x[0] * 0.9962203 == pytest.approx(-332699.8, rel=3e-5)
    assert y[0] / 0.9962203 == pytest.approx(554248.5, rel=1e-4)


def test_cells_that_bounds_touch():
    mesh = Mesh(np.arange(6.0), np.arange(5.0))
    assert mesh.block((0.5, 0.5, 0.6, 0.6)) == (0, 1, 0, 1)
    assert mesh.block((1.0, 2.0, 2.0, 3.0)) == (1, 2, 2, 3)  # ends that lie on borders
    assert mesh.block((-9.0, -9.0, 9.0, 9.0)) == (0, 5, 0, 4)
    for outside in ((7.0, 1.0, 8.0, 2.0), (-3.0, 1.0, -2.0, 2.0)):
        left, right, _, _ = mesh.block(outside)
        assert left == right


def test_a_mean_by_hand():
    # half of cell 6, a quarter of cell 7
    weights = weights_of(touched([(0, 1, 1, 2.0), (0, 1, 2, 1.0)], [3.0]), reference(), *nowhere(1))
    values = reference().values[:, weights.row, weights.column].T
    assert weights.mean(values)[0, 0] == pytest.approx((2 * 6 + 7) / 3)
    assert weights.count.tolist() == [2]
    assert weights.share.tolist() == [1.0]


def test_the_sea_is_left_out_and_the_weights_closed():
    weights = weights_of(touched([(0, 0, 3, 1.0), (0, *SEA, 3.0)], [4.0]), reference(), *nowhere(1))
    assert weights.weight.tolist() == [1.0]
    assert (weights.row[0], weights.column[0]) == (0, 3)
    assert weights.share.tolist() == [0.25]
    assert not weights.moved[0]


def test_a_place_at_sea_takes_the_nearest_land_within_35_km():
    lon, lat = np.array([0.82, 5.0]), np.array([45.9, 45.9])
    weights = weights_of(touched([(0, *SEA, 3.0)], [3.0, 1.0]), reference(), lon, lat)
    assert list(zip(weights.row.tolist(), weights.column.tolist())) == [(0, 3)]
    assert weights.moved.tolist() == [True, False]
    assert weights.share.tolist() == [0.0, 0.0]
    means = weights.mean(weights.weight[:, None])
    assert means[0, 0] == 1.0
    assert np.isnan(means[1, 0])


def test_a_place_without_area_has_the_cell_in_which_it_lies():
    weights = weights_of(touched([], [0.0]), reference(), np.array([0.5]), np.array([45.1]))
    assert (weights.row.tolist(), weights.column.tolist(), weights.moved.tolist()) == ([4], [2], [False])


def test_entries_stay_in_the_order_of_places():
    entries = [(0, 1, 1, 1.0), (1, *SEA, 1.0), (2, 2, 2, 1.0), (2, 2, 3, 1.0)]
    weights = weights_of(touched(entries, [1.0, 1.0, 2.0]), reference(), np.full(3, 0.82), np.full(3, 45.9))
    assert weights.place.tolist() == [0, 1, 2, 2]
    assert weights.mean(reference().elevation[weights.row, weights.column]).tolist() == [60.0, 30.0, 125.0]


cells = st.tuples(st.integers(0, 4), st.integers(0, 4), st.floats(1e-6, 1e6))


@given(st.lists(st.lists(cells, min_size=1, max_size=6), min_size=1, max_size=5))
def test_means_lie_between_the_cells(places):
    entries = [(i, *cell) for i, of in enumerate(places) for cell in of]
    total = [sum(cell[2] for cell in of) for of in places]
    weights = weights_of(touched(entries, total), reference(), *nowhere(len(places)))
    means = weights.mean(reference().values[0, weights.row, weights.column])
    assert ((weights.share >= 0) & (weights.share <= 1)).all()
    for i, of in enumerate(places):
        numbers = [5 * row + column for row, column, _ in of if (row, column) != SEA]
        if numbers:
            assert min(numbers) - 1e-9 <= means[i] <= max(numbers) + 1e-9
            assert weights.weight[weights.place == i].sum() == pytest.approx(1.0)
        else:
            assert np.isnan(means[i])


@given(st.integers(0, 10**6))
def test_tabulated_days_are_those_counted(seed):
    low = np.random.default_rng(seed).uniform(-45, 45, (4, 12))
    high = low + 8.0
    for count, table in zip(DAY_COUNTS, day_tables()):
        assert table.days_a_year(low, high) == pytest.approx(days_a_year(count, low, high), abs=1e-3)
    low[0, 3] = np.nan
    assert np.isnan(day_tables()[-1].days_a_year(low, high)[0])
