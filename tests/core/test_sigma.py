"""Sigma against published closed forms and against R."""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import metric, sigma

PEERS = np.load(Path(__file__).parent.parent / "data" / "peer_metrics.npz")

# chi quantiles: distance -> sigma, by k (computed with scipy.stats in 60-digit arithmetic elsewhere)
KNOWN = [(4, 1, 0.1133), (4, 2, 0.8309), (4, 3, 1.8728), (4, 5, 4.0542), (4, 8, 7.2496)]
KNOWN += [(6, 3, 1.3608), (6, 5, 3.5816), (6, 10, 8.9884)]


@pytest.mark.parametrize(("dimensions", "distance", "expected"), KNOWN)
def test_known_values(dimensions, distance, expected):
    assert sigma.sigma_from_distance(np.array([float(distance)]), dimensions)[0] == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize("dimensions", range(1, 9))
def test_r_values(dimensions):
    distance = PEERS["r_chi_to_sigma_d"].astype(float)
    expected = PEERS["r_chi_to_sigma_k1_8"][:, dimensions - 1]
    ours = sigma.sigma_from_distance(distance, dimensions)
    known = np.isfinite(expected)  # R itself overflows far out
    assert known.sum() > 5
    assert ours[known] == pytest.approx(expected[known], abs=1e-9)
    assert np.isfinite(ours).all()


def test_r_sigma_of_a_pool():
    """Standardise by the yearly series C, rotate, keep the components over 0.1, nearest of A to each of B."""
    pool, targets, series = (PEERS[f"r_sigma_small_{name}"] for name in "ABC")
    expected = PEERS["r_sigma_small_out"]
    residual = series - series.mean(axis=0)
    yardstick = metric.from_covariance(residual.T @ residual / (len(series) - 1))
    for target, (index, components, distance, _naive, expected_sigma) in zip(targets, expected):
        distances = yardstick.distance(pool, target)
        best = int(np.argmin(distances))
        assert best + 1 == index
        assert yardstick.dimensions == components
        assert distances[best] == pytest.approx(distance, abs=1e-9)
        assert yardstick.sigma(distances)[best] == pytest.approx(expected_sigma, abs=1e-9)


@pytest.mark.parametrize("dimensions", [1, 2, 3, 8])
def test_far_tail_is_finite_and_grows(dimensions):
    far = sigma.sigma_from_distance(np.array([8.0, 9.0, 30.0, 36.0, 37.0, 100.0, 1e4]), dimensions)
    assert np.isfinite(far).all()
    assert (np.diff(far) > 0).all()
    assert far[-1] == pytest.approx(1e4, rel=1e-3)  # the difference is of the order of log(d)/d


@given(st.integers(1, 10), st.floats(0.01, 40))
def test_inverse(dimensions, value):
    distance = sigma.distance_from_sigma(value, dimensions)
    assert sigma.sigma_from_distance(np.array([distance]), dimensions)[0] == pytest.approx(value, abs=1e-6)


def test_unknown_stays_unknown():
    ours = sigma.sigma_from_distance(np.array([0.0, np.nan, np.inf]), 8)
    assert ours[0] == 0.0
    assert np.isnan(ours[1])
    assert np.isposinf(ours[2])


@pytest.mark.parametrize("x", [24.5, 25.5, 26.5, 30.0, 60.0])
def test_the_far_tail_against_the_continued_fraction_of_laplace(x):
    # erfc(x) = exp(-x²) / √π / (x + 1/2 / (x + 2/2 / (x + 3/2 / …))), Abramowitz and Stegun 7.1.14
    fraction = x
    for n in range(200, 0, -1):
        fraction = x + n / 2 / fraction
    expected = -x * x - math.log(math.sqrt(math.pi) * fraction)
    # of one dimension the tail at d is erfc(d / √2); of two it is exp(-d²/2)
    assert sigma.log_chi_upper(np.array([x * math.sqrt(2)]), 1)[0] == pytest.approx(expected, abs=2e-12)
    two = sigma.sigma_from_distance(np.array([math.sqrt(-2 * expected)]), 2)[0]
    assert two == pytest.approx(x * math.sqrt(2), rel=1e-13)
