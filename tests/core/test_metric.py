"""The distance, by hand and by its properties."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import metric
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError

CORRELATED = np.array([[4.0, 1.2], [1.2, 1.0]])


def random_covariance(seed, size=8):
    random = np.random.default_rng(seed)
    root = random.normal(size=(size, 3 * size))
    scale = 10.0 ** random.uniform(-1, 2, size)
    return root @ root.T / (3 * size) * np.outer(scale, scale)


def test_mahalanobis_by_hand():
    # S⁻¹ = [[1, -1.2], [-1.2, 4]] / 2.56; for a difference (2, 1): (4 - 4.8 + 4) / 2.56 = 1.25
    distance = metric.from_covariance(CORRELATED).distance(np.array([[2.0, 1.0]]), np.zeros(2))
    assert distance[0] ** 2 == pytest.approx(1.25)


def test_contributions_by_hand():
    # z = (1, 1), R⁻¹ z = (1 - 0.6, 1 - 0.6) / 0.64 = (0.625, 0.625): each variable holds half
    parts = metric.from_covariance(CORRELATED).contributions(np.array([[2.0, 1.0]]), np.zeros(2))
    assert parts[0] == pytest.approx([0.625, 0.625])


@given(st.integers(0, 2**32 - 1))
def test_contributions_add_up(seed):
    yardstick = metric.from_covariance(random_covariance(seed))
    random = np.random.default_rng(seed)
    values, target = random.normal(size=(5, 8)) * 10, random.normal(size=8)
    parts = yardstick.contributions(values, target)
    assert parts.sum(axis=1) == pytest.approx(yardstick.distance(values, target) ** 2)


@given(st.integers(0, 2**32 - 1))
def test_units_do_not_matter(seed):
    covariance = random_covariance(seed)
    random = np.random.default_rng(seed)
    units = 10.0 ** random.uniform(-3, 3, 8)
    values, target = random.normal(size=(5, 8)), random.normal(size=8)
    plain = metric.from_covariance(covariance).distance(values, target)
    other = metric.from_covariance(covariance * np.outer(units, units)).distance(values * units, target * units)
    assert other == pytest.approx(plain, rel=1e-6)


@given(st.integers(0, 2**32 - 1), st.permutations(range(8)))
def test_order_of_variables_does_not_matter(seed, order):
    covariance = random_covariance(seed)
    random = np.random.default_rng(seed)
    values, target = random.normal(size=(5, 8)), random.normal(size=8)
    plain = metric.from_covariance(covariance).distance(values, target)
    order = list(order)
    other = metric.from_covariance(covariance[np.ix_(order, order)]).distance(values[:, order], target[order])
    assert other == pytest.approx(plain, rel=1e-6)


def test_a_trend_is_no_variability():
    years = np.arange(29.0)
    wiggle = np.where(years % 2, 1.0, -1.0)
    steady = np.column_stack([wiggle, wiggle[::-1] * 2])
    rising = steady + np.outer(years, [0.5, -3.0])
    assert metric.pooled_covariance([rising]) == pytest.approx(metric.pooled_covariance([steady]))


def test_pooling_equals_the_mean_of_equal_cells():
    random = np.random.default_rng(3)
    one, two = random.normal(size=(29, 2)), random.normal(size=(29, 2))
    separate = (metric.pooled_covariance([one]) + metric.pooled_covariance([two])) / 2
    assert metric.pooled_covariance([one, two]) == pytest.approx(separate)


def test_too_few_years():
    with pytest.raises(JumelageError):
        metric.pooled_covariance([np.ones((2, 3))])


def test_a_constant_variable_gets_the_floor():
    covariance = np.array([[0.0, 0.0], [0.0, 100.0]])
    raised = metric.with_floors(covariance, (0, 4))
    assert np.sqrt(np.diag(raised)) == pytest.approx([metric.TEMPERATURE_FLOOR, 10.0])
    assert raised[0, 1] == 0.0


def test_noise_components_are_left_out():
    twice_the_same = np.array([[1.0, 0.999999], [0.999999, 1.0]])
    assert metric.from_covariance(twice_the_same).dimensions == 1
