"""Weights of the variables: how they are written, and that they reach all that compares."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core import analogues, metric
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.kernel import Kernel
from jumelage_climatique.jumelage_plugin.core.options import NAMES, SEASONAL
from jumelage_climatique.jumelage_plugin.core.weights import read_weights

EVERY = tuple(range(8))
CORRELATED = np.array([[4.0, 1.2], [1.2, 1.0]])


def test_what_is_not_named_weighs_one_and_the_mean_is_one():
    found = read_weights("tas_jja=2; pr_jja=0,5", SEASONAL, EVERY)
    assert sum(found) == pytest.approx(8)
    ratio = dict(zip(NAMES, found))
    assert ratio["tas_jja"] / ratio["tas_djf"] == pytest.approx(2)
    assert ratio["pr_jja"] / ratio["tas_djf"] == pytest.approx(0.5)


@pytest.mark.parametrize("text", ["", "  ", ";", "tas_jja=1", "; ".join(f"{name}=3" for name in NAMES)])
def test_equal_weights_are_none(text):
    assert read_weights(text, SEASONAL, EVERY) == ()


def test_only_the_variables_compared_have_a_weight():
    assert read_weights("pr_son = 3", SEASONAL, (0, 7)) == pytest.approx((0.5, 1.5))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("tas_jja", "is not a weight"),
        ("=2", "is not a weight"),
        ("tas_jja=two", "is not a weight"),
        ("tas_jja=nan", "is not a weight"),
        ("tas_jja=0", "greater than 0"),
        ("tas_jja=-1", "greater than 0"),
        ("tas_jja=inf", "greater than 0"),
        ("snow=2", "is not a variable compared"),
        ("pr_mam=2", "is not a variable compared"),
        ("tas_jja=2; tas_jja=3", "two weights"),
    ],
)
def test_faults(text, told):
    with pytest.raises(JumelageError, match=told):
        read_weights(text, SEASONAL, (0, 2, 4))


def test_weighted_distance_by_hand():
    # independent, sd 2 and 1, weights 1.5 and 0.5: 1.5 (4/2)² + 0.5 (3/1)² = 10.5
    weighted = metric.diagonal(np.array([2.0, 1.0])).weighted((1.5, 0.5))
    assert weighted.distance(np.array([[4.0, 3.0]]), np.zeros(2)) ** 2 == pytest.approx([10.5])
    assert weighted.contributions(np.array([[4.0, 3.0]]), np.zeros(2)) == pytest.approx(np.array([[6.0, 4.5]]))
    assert weighted.variation == pytest.approx([2.0, 1.0])


def test_weighted_mahalanobis_by_hand():
    # z = (√1.5, √0.5), R⁻¹ = [[1, -.6], [-.6, 1]] / .64: (2 - 1.2 √.75) / .64
    weighted = metric.from_covariance(CORRELATED).weighted((1.5, 0.5))
    found = weighted.distance(np.array([[2.0, 1.0]]), np.zeros(2))
    assert found**2 == pytest.approx([(2.0 - 1.2 * np.sqrt(0.75)) / 0.64])


def test_no_weights_change_nothing():
    plain = metric.from_covariance(CORRELATED)
    assert plain.weighted(()) is plain


def test_the_kernel_of_maps_and_the_metric_agree():
    random = np.random.default_rng(5)
    root = random.normal(size=(8, 40))
    goal = analogues.Target(
        lon=0.0,
        lat=0.0,
        today=random.normal(size=8),
        futures=random.normal(size=(3, 8)),
        models=("a", "b", "c"),
        variables=EVERY,
        metric=metric.from_covariance(root @ root.T).weighted(tuple(np.linspace(0.3, 1.7, 8))),
        second_opinion=None,
        cell=(0, 0),
        cell_elevation=0.0,
        elevation_gap=0.0,
        from_neighbour=False,
    )
    candidates = random.normal(size=(50, 8)) * 5
    compared = Kernel(goal).compare(candidates.T.copy())
    assert compared.distance == pytest.approx(goal.distance(candidates))
    parts = goal.metric.contributions(candidates, goal.median)
    assert compared.limiting.tolist() == parts.argmax(axis=1).tolist()
    assert analogues.assess(goal, candidates).distance == pytest.approx(goal.distance(candidates))
