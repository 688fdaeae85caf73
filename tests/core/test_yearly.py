"""Yardsticks from yearly series, by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.messages import message
from jumelage_climatique.jumelage_plugin.core.options import SEASONAL, Variable, VariableSet
from jumelage_climatique.jumelage_plugin.core.yearly import LEAST_YEARS, yearly_metrics

# symmetric in time: no trend; the squares add up to 8, over 10 - 2 degrees of freedom: a standard deviation of 1
WAVE = np.array([1.0, -1.0, 1.0, -1.0, 0.0, 0.0, -1.0, 1.0, -1.0, 1.0])
# the same, at right angles to it
OTHER_WAVE = np.array([1.0, 1.0, -1.0, -1.0, 0.0, 0.0, -1.0, -1.0, 1.0, 1.0])


def indices(*names):
    return VariableSet(tuple(Variable(name, "other", "", message("x")) for name in names))


def test_one_index_by_hand():
    diagonal, full = yearly_metrics((5.0 + 3.0 * WAVE)[None, :, None], (0,), indices("a"))
    assert diagonal.scale == pytest.approx([3.0])
    assert full.distance(np.array([[11.0]]), np.array([5.0])) == pytest.approx([2.0])


def test_a_trend_is_no_variability():
    with_trend = 3.0 * WAVE + 0.7 * np.arange(10)
    diagonal, _ = yearly_metrics(with_trend[None, :, None], (0,), indices("a"))
    assert diagonal.scale == pytest.approx([3.0])


def test_two_independent_indices_by_hand():
    series = np.stack([2.0 * WAVE, 0.5 * OTHER_WAVE], axis=1)[None]
    diagonal, full = yearly_metrics(series, (0, 1), indices("a", "b"))
    for metric in (diagonal, full):
        # 3-4-5: two variables, 3 and 4 standard deviations away
        assert metric.distance(np.array([[6.0, 2.0]]), np.zeros(2)) == pytest.approx([5.0])


def test_indices_that_say_the_same_count_once():
    """A covariance that is singular: one of the two directions holds nothing and is left out."""
    series = np.stack([WAVE, 100.0 + 7.0 * WAVE], axis=1)[None]
    _, full = yearly_metrics(series, (0, 1), indices("a", "b"))
    assert full.dimensions == 1
    assert full.distance(np.array([[2.0, 114.0]]), np.array([0.0, 100.0])) == pytest.approx([2.0])


def test_cells_are_pooled_and_their_own_means_do_not_count():
    cells = np.stack([WAVE, 50.0 + 3.0 * WAVE])[:, :, None]
    diagonal, _ = yearly_metrics(cells, (0,), indices("a"))
    assert diagonal.scale == pytest.approx([np.sqrt((1.0 + 9.0) / 2.0)])


def test_years_and_cells_with_gaps_are_left_out():
    whole = np.stack([2.0 * WAVE, 3.0 * WAVE], axis=1)
    gappy = np.vstack([whole, [[np.nan, 99.0]], [[99.0, np.nan]]])
    sea = np.full_like(gappy, np.nan)
    short = np.where(np.arange(12)[:, None] < LEAST_YEARS - 1, 1000.0 * np.resize(WAVE, (12, 1)), np.nan)
    diagonal, _ = yearly_metrics(np.stack([gappy, sea, np.repeat(short, 2, axis=1)]), (0, 1), indices("a", "b"))
    assert diagonal.scale == pytest.approx([2.0, 3.0])


def test_a_gap_in_what_was_not_chosen_does_not_matter():
    series = np.stack([2.0 * WAVE, np.full(10, np.nan)], axis=1)[None]
    diagonal, _ = yearly_metrics(series, (0,), indices("a", "b"))
    assert diagonal.scale == pytest.approx([2.0])


def test_too_few_years():
    with pytest.raises(JumelageError, match="fewer than 10 whole years"):
        yearly_metrics(WAVE[None, :9, None], (0,), indices("a"))
    with pytest.raises(JumelageError, match="fewer than 10 whole years"):
        yearly_metrics(np.full((9, 30, 1), np.nan), (0,), indices("a"))


@pytest.mark.parametrize(("years", "has_full"), [(10, False), (11, True)])
def test_no_more_years_than_variables_make_no_covariance(years, has_full):
    """Eight variables; the trend takes two years. Nine cells of the same weather are no more years."""
    one = np.random.default_rng(5).normal(size=(years, 8)) + np.array([10.0] * 4 + [100.0] * 4)
    series = np.repeat(one[None], 9, axis=0)
    diagonal, full = yearly_metrics(series, tuple(range(8)), SEASONAL)
    assert diagonal.kind == "diagonal"
    assert (full is not None) == has_full


def test_an_index_that_never_varies_is_named():
    series = np.stack([WAVE, np.full(10, 4.0)], axis=1)[None]
    with pytest.raises(JumelageError, match="“b” never varies"):
        yearly_metrics(series, (0, 1), indices("a", "b"))
    yearly_metrics(series, (0,), indices("a", "b"))


def test_a_season_that_never_varies_takes_the_floor():
    series = np.repeat(WAVE[:, None], 8, axis=1)
    series[:, 4] = 0.0
    series[:, 0] = 11.0
    diagonal, _ = yearly_metrics(series[None], tuple(range(8)), SEASONAL)
    assert diagonal.scale == pytest.approx([0.2, 1.0, 1.0, 1.0, 5.0, 5.0, 5.0, 5.0])


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**32 - 1), st.floats(0.01, 1000.0), st.floats(-500.0, 500.0))
def test_units_of_indices_do_not_matter(seed, factor, shift):
    random = np.random.default_rng(seed)
    series = random.normal(size=(3, 20, 4))
    candidates, goal = random.normal(size=(6, 4)), random.normal(size=4)
    _, plain = yearly_metrics(series, (0, 1, 2, 3), indices(*"abcd"))
    _, other = yearly_metrics(series * factor + shift, (0, 1, 2, 3), indices(*"abcd"))
    assert other.distance(candidates * factor + shift, goal * factor + shift) == pytest.approx(
        plain.distance(candidates, goal), rel=1e-6
    )


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**32 - 1), st.permutations(range(5)))
def test_order_of_cells_does_not_matter(seed, order):
    random = np.random.default_rng(seed)
    series = random.normal(size=(5, 20, 3))
    one = yearly_metrics(series, (0, 1, 2), indices(*"abc"))[1]
    two = yearly_metrics(series[list(order)], (0, 1, 2), indices(*"abc"))[1]
    points = random.normal(size=(4, 3))
    assert one.distance(points, points[0]) == pytest.approx(two.distance(points, points[0]))
