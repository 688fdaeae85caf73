"""Redundant variables: correlations and inflation factors by hand, and what must be told."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.redundancy import inflation_factors, redundancy

# at right angles to each other and of equal length: correlations are the weights by which they are mixed
A = np.array([1.0, -1.0, 1.0, -1.0])
B = np.array([1.0, 1.0, -1.0, -1.0])
C = np.array([1.0, -1.0, -1.0, 1.0])


def judged(*columns, names="abcdefghijk"):
    return redundancy(np.stack(columns, axis=1), names[: len(columns)])


def test_two_variables_by_hand():
    """The cosine of 3-4-5: r = 0.6, and 1 / (1 - 0.36) = 1.5625."""
    found = judged(A, 0.6 * A + 0.8 * B)
    assert found.correlation[0, 1] == pytest.approx(0.6)
    assert found.inflation == pytest.approx({"a": 1.5625, "b": 1.5625})
    assert (found.pairs, found.inflated, found.kept) == ((), (), ("a", "b"))


def test_a_pair_that_says_the_same():
    found = judged(A, -(0.96 * A + 0.28 * B), C)
    assert found.pairs == (("a", "b", pytest.approx(-0.96)),)
    assert found.inflated == ("a", "b")
    # 1 / (1 - 0.96²)
    assert found.inflation["a"] == pytest.approx(12.755, rel=1e-4)
    assert found.inflation["c"] == pytest.approx(1.0)
    assert found.kept == ("a", "c")


def test_a_sum_that_no_pair_shows():
    """The third is the sum of two that have nothing in common: no pair passes 0.95, yet it says nothing new."""
    found = judged(A, B, A + B, C)
    assert found.pairs == ()
    assert found.inflated == ("a", "b", "c")
    assert all(np.isinf(found.inflation[name]) for name in "abc")
    assert found.kept == ("a", "b", "d")


@settings(max_examples=50, deadline=None)
@given(st.integers(2, 8), st.integers(0, 10**6))
def test_factors_are_the_diagonal_of_the_inverse(count, seed):
    values = np.random.default_rng(seed).normal(size=(50, count))
    correlation = np.corrcoef(values, rowvar=False)
    np.testing.assert_allclose(inflation_factors(correlation), np.diag(np.linalg.inv(correlation)), rtol=1e-6)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**6), st.floats(0.01, 1000), st.floats(-100, 100))
def test_units_do_not_matter(seed, scale, offset):
    values = np.random.default_rng(seed).normal(size=(60, 3)) @ np.array([[1, 0.9, 0], [0, 0.3, 0], [0, 0, 1.0]])
    one, two = redundancy(values, "abc"), redundancy(values * [1, scale, 1] + [0, offset, 0], "abc")
    np.testing.assert_allclose(one.correlation, two.correlation, atol=1e-6)
    assert one.kept == two.kept


def test_what_never_varies_is_told_and_judged_no_further():
    found = judged(A, np.full(4, 7.3), B)
    assert found.constant == ("b",)
    assert set(found.inflation) == {"a", "c"}


def test_cells_without_data_are_left_out():
    gap = np.array([np.nan, 1.0])
    found = redundancy(np.stack([np.r_[A, gap], np.r_[B, [2.0, np.nan]]], axis=1), "ab")
    assert found.cells == 4
    assert found.correlation[0, 1] == pytest.approx(0.0)


@pytest.mark.parametrize("cells", [0, 1, 2])
def test_too_few_cells_to_judge(cells):
    """Nothing is said of them, least of all that they are the same everywhere."""
    found = redundancy(np.arange(2.0 * cells).reshape(cells, 2), "ab")
    assert found.too_few
    assert (found.constant, found.pairs, found.inflation) == ((), (), {})


def test_cells_that_no_variable_shares_are_too_few():
    found = redundancy(np.array([[1.0, np.nan]] * 9 + [[np.nan, 2.0]] * 9), "ab")
    assert (found.cells, found.too_few, found.constant, found.empty) == (0, True, (), ())


def test_a_variable_without_values_does_not_silence_the_others():
    """As by hand without it: the cosine of 3-4-5, r = 0.6."""
    found = judged(A, np.full(4, np.nan), 0.6 * A + 0.8 * B)
    assert found.empty == ("b",)
    assert (found.cells, found.constant, found.too_few) == (4, (), False)
    assert found.inflation == pytest.approx({"a": 1.5625, "c": 1.5625})
    assert found.kept == ("a", "c")


def test_more_than_eight_are_too_many():
    values = np.random.default_rng(1).normal(size=(99, 9))
    assert not redundancy(values[:, :8], "abcdefgh").too_many
    assert redundancy(values, "abcdefghi").too_many
