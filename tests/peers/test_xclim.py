"""The metrics against a freshly installed xclim, on new random samples at each run; the seed tells them again."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core import samples
from jumelage_climatique.jumelage_plugin.core.sigma import sigma_from_distance
from scipy import stats
from xclim import analog

CASES = 60
CANDIDATES = 12


def made_up(seed, case):
    """A target (n, d) and candidates (m, years, d): normal, skewed or rounded, correlated, of all scales.

    The variances of the components lie within a factor of a hundred: whoever inverts a
    covariance loses digits where they do not.
    """
    random = np.random.default_rng([seed, case])
    d, n, years = int(random.integers(2, 9)), int(random.integers(12, 45)), int(random.integers(6, 45))
    turned, _ = np.linalg.qr(random.normal(size=(d, d)))
    mixing = turned * random.uniform(0.3, 3.0, d)[:, None] @ turned.T
    scale = 10.0 ** random.uniform(-2, 3, d)
    offset = random.normal(size=d) * 3

    def sample(*shape):
        raw = random.normal(size=shape) if case % 3 else random.gamma(1.5, size=shape)
        raw = raw @ mixing
        return np.round(raw, 1) if case % 5 == 0 else raw

    target = (sample(n, d) + offset) * scale
    shifts = random.normal(size=(CANDIDATES, 1, d)) * random.uniform(0, 2)
    spread = random.uniform(0.5, 2.0, (CANDIDATES, 1, d))
    return target, (sample(CANDIDATES, years, d) * spread + offset + shifts) * scale


@pytest.mark.parametrize("case", range(CASES))
@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (samples.euclidean, analog.seuclidean),
        (samples.mahalanobis, analog.mahalanobis),
        (samples.energy, analog.szekely_rizzo),
        (samples.zech_aslan, analog.zech_aslan),
    ],
    ids=["euclidean", "mahalanobis", "energy", "zech_aslan"],
)
def test_same_as_xclim(seed, case, ours, theirs):
    target, candidates = made_up(seed, case)
    expected = [float(theirs(target, candidate)) for candidate in candidates]
    assert ours(target, candidates) == pytest.approx(expected, rel=1e-12, abs=1e-12), f"SEED={seed}, case {case}"


@pytest.mark.parametrize("case", range(CASES))
def test_sigma_is_the_quantile_that_scipy_computes(seed, case):
    target, candidates = made_up(seed, case)
    distance = np.array([float(analog.mahalanobis(target, candidate)) for candidate in candidates])
    d = target.shape[1]
    tail = stats.chi.sf(distance, d)
    known = tail > 1e-250  # beyond, scipy's own figures end
    expected = stats.norm.isf(tail[known] / 2.0)
    found = sigma_from_distance(samples.mahalanobis(target, candidates), d)[known]
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-9), f"SEED={seed}, case {case}"


def test_a_hundred_thousand_pairs_of_years_lose_nothing(seed):
    random = np.random.default_rng(seed)
    target, candidates = random.normal(size=(320, 3)), random.normal(size=(2, 320, 3))
    for ours, theirs in ((samples.energy, analog.szekely_rizzo), (samples.zech_aslan, analog.zech_aslan)):
        expected = [float(theirs(target, candidate)) for candidate in candidates]
        assert ours(target, candidates) == pytest.approx(expected, rel=1e-11, abs=1e-11), f"SEED={seed}"
