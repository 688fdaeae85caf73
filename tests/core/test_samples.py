"""Statistics between yearly samples: against other programs, by hand, by their properties, and where those fail."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import samples
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.sigma import sigma_from_distance

PEERS = np.load(Path(__file__).parent.parent / "data" / "peer_metrics.npz")
CASES = sorted(name[:-4] for name in PEERS.files if name[0] in "cm" and name.endswith("_out"))
NAMES = PEERS["metric_names"].tolist()
SINGULAR = {"matlab"}
"""The rank of this sample is 1: xclim's inverse of its covariance is rounding, and its distance 2e8."""
OURS = {
    "seuclidean": samples.euclidean,
    "mahalanobis": samples.mahalanobis,
    "zech_aslan": samples.zech_aslan,
    "szekely_rizzo": samples.energy,
}
SYMMETRIC = (samples.energy, samples.zech_aslan)
seeds = st.integers(0, 2**32 - 1)
few = settings(max_examples=15, deadline=None)


def made_up(seed, candidates=7, d=4):
    random = np.random.default_rng(seed)
    mixing = random.normal(size=(d, d)) + 3 * np.eye(d)
    shifts = random.normal(size=(candidates, 1, d))
    return random.normal(size=(12, d)) @ mixing, random.normal(size=(candidates, 15, d)) @ mixing + shifts


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", OURS)
def test_reference_data(case, name):
    x, y = PEERS[f"{case}_x"], PEERS[f"{case}_y"]
    found, expected = OURS[name](x, y[None])[0], PEERS[f"{case}_out"][NAMES.index(name)]
    if name == "mahalanobis" and case in SINGULAR:
        # three variables that are one: its component is their sum over √3, of variance 3
        z = (x.mean(axis=0) - y.mean(axis=0)) / x.std(axis=0, ddof=1)
        assert found == pytest.approx(abs(z.sum() / math.sqrt(3)) / math.sqrt(3), rel=1e-6)
    elif np.isfinite(expected):
        assert found == pytest.approx(expected, rel=1e-12, abs=1e-13)
    else:
        assert np.isfinite(found)


def test_the_reference_data_has_all_its_cases():
    failed = [PEERS[f"{case}_out"][: len(OURS)] for case in CASES]
    assert len(CASES) == 26
    # xclim: Mahalanobis in one dimension, all four with a NaN, two with a constant column
    assert np.isnan(failed).sum() == 1 + 4 + 2


@pytest.mark.parametrize("case", [case for case in CASES if case not in SINGULAR])
def test_sigma_of_the_reference_distances(case):
    x, y = PEERS[f"{case}_x"], PEERS[f"{case}_y"]
    expected, d = PEERS[f"{case}_out"][NAMES.index("mahalanobis")], x.shape[1]
    if np.isfinite(expected):
        by_theirs = sigma_from_distance(np.array([expected]), d)
        assert sigma_from_distance(samples.mahalanobis(x, y[None]), d) == pytest.approx(by_theirs, rel=1e-9, abs=1e-9)


def test_published_matlab_sample():
    published = json.loads(str(PEERS["meta"]))["matlab_published"]
    x, y = PEERS["matlab_x"], PEERS["matlab_y"][None]
    assert round(float(samples.euclidean(x, y)[0]), 4) == published["seuclidean"]
    assert round(float(samples.zech_aslan(x, y)[0]), 5) == published["zech_aslan"]


def test_energy_by_hand():
    # sd of both √2; |x-y| 1, 3, 1, 1: mean 1.5; |x-x'| and |y-y'| mean 1: 2·2/4 (3 - 1 - 1) / √2
    found = samples.energy(np.array([[0.0], [2.0]]), np.array([[[1.0], [3.0]]]))
    assert found == pytest.approx([1 / math.sqrt(2)])


def test_zech_aslan_by_hand():
    # the scale cancels: (ln 1 + ln 3 + ln 1 + ln 1)/4 - ½ ln 2 - ½ ln 2
    found = samples.zech_aslan(np.array([[0.0], [2.0]]), np.array([[[1.0], [3.0]]]))
    assert found == pytest.approx([math.log(3) / 4 - math.log(2)])


def test_mahalanobis_by_hand():
    # mean 0, S = [[4, 2], [2, 2]] / 3 · 2: S⁻¹ = 3/8 [[2, -2], [-2, 4]]; for (2, 1): 3/8 (8 - 8 + 4) = 1.5
    x = np.array([[1.0, 1.0], [-1.0, -1.0], [math.sqrt(3), 0.0], [-math.sqrt(3), 0.0]])
    covariance = np.cov(x.T)
    assert covariance == pytest.approx(np.array([[8.0, 2.0], [2.0, 2.0]]) / 3)
    # det 12/9, S⁻¹ = ¾ [[2/3, -2/3], [-2/3, 8/3]]: (2, 1) gives ¾ (8/3 - 8/3 + 8/3) = 2
    assert samples.mahalanobis(x, np.array([[[2.0, 1.0]]])) ** 2 == pytest.approx([2.0])


@few
@given(seeds)
def test_identical_samples(seed):
    x, _ = made_up(seed)
    assert samples.energy(x, x[None]) == pytest.approx([0.0], abs=1e-12)
    assert samples.euclidean(x, x[None]) == pytest.approx([0.0], abs=1e-12)
    assert samples.mahalanobis(x, x[None]) == pytest.approx([0.0], abs=1e-12)
    # each year lies a floor away from its double: lower than any sample without shared years
    assert samples.zech_aslan(x, x[None])[0] < -0.5


@pytest.mark.parametrize("statistic", SYMMETRIC)
@few
@given(seed=seeds)
def test_symmetry(statistic, seed):
    x, y = made_up(seed)
    assert statistic(y[0], x[None]) == pytest.approx(statistic(x, y[:1]), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("statistic", OURS.values())
@few
@given(seed=seeds)
def test_units_do_not_matter(statistic, seed):
    x, y = made_up(seed)
    random = np.random.default_rng(seed)
    units, zeros = 10.0 ** random.uniform(-3, 3, 4), random.normal(size=4) * 100
    moved = statistic(x * units + zeros, y * units + zeros)
    assert moved == pytest.approx(statistic(x, y), rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("statistic", OURS.values())
@few
@given(seed=seeds, order=st.permutations(range(4)))
def test_order_of_variables_does_not_matter(statistic, seed, order):
    x, y = made_up(seed)
    order = list(order)
    assert statistic(x[:, order], y[:, :, order]) == pytest.approx(statistic(x, y), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("statistic", OURS.values())
@few
@given(seed=seeds, order=st.permutations(range(7)))
def test_order_of_candidates_and_years_does_not_matter(statistic, seed, order):
    x, y = made_up(seed)
    order = list(order)
    assert statistic(x, y[order]).tolist() == statistic(x, y)[order].tolist()
    assert statistic(x[::-1], y[:, ::-1]) == pytest.approx(statistic(x, y), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("statistic", OURS.values())
@few
@given(seed=seeds, cells=st.integers(1, 200), workers=st.integers(1, 3), means=st.integers(1, 9))
def test_blocks_and_threads_do_not_matter(statistic, seed, cells, workers, means):
    x, y = made_up(seed, candidates=23)
    y[3, 2, 1] = np.nan
    plain = statistic(x, y)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(samples, "CELLS", cells)
        patch.setattr(samples, "WORKERS", workers)
        patch.setattr(samples, "_MEANS", means)
        # numpy adds up a single column in another order
        assert statistic(x, y) == pytest.approx(plain, rel=1e-11, abs=1e-12)


@pytest.mark.parametrize("statistic", OURS.values())
@few
@given(seed=seeds)
def test_a_weight_is_as_good_as_a_variable_given_twice(statistic, seed):
    # without correlations: two equal columns are one of weight 2
    x, y = made_up(seed)
    if statistic is samples.mahalanobis:
        return
    twice = [0, 1, 1, 2, 3]
    weights = np.array([1.0, 2.0, 1.0, 1.0])
    assert statistic(x, y, weights) == pytest.approx(statistic(x[:, twice], y[:, :, twice]), rel=1e-9)


@pytest.mark.parametrize("statistic", OURS.values())
@few
@given(seed=seeds)
def test_years_with_a_gap_are_left_out(statistic, seed):
    x, y = made_up(seed)
    with_gaps_x, with_gaps_y = x.copy(), y.copy()
    with_gaps_x[2, 1] = np.nan
    with_gaps_y[1, 5, 0], with_gaps_y[1, 6, 3], with_gaps_y[2, 0] = np.nan, np.inf, np.nan
    found = statistic(with_gaps_x, with_gaps_y)
    x = np.delete(x, 2, axis=0)
    assert found[[0, 3]] == pytest.approx(statistic(x, y[[0, 3]]), rel=1e-12)
    assert found[1] == pytest.approx(statistic(x, np.delete(y[1:2], [5, 6], axis=1))[0], rel=1e-12)
    assert found[2] == pytest.approx(statistic(x, y[2:3, 1:])[0], rel=1e-12)


@pytest.mark.parametrize("statistic", OURS.values())
def test_nothing_known(statistic):
    x, y = made_up(1)
    y[4] = np.nan
    y[5, :, 2] = np.nan
    assert np.isnan(statistic(x, y)).tolist() == [False, False, False, False, True, True, False]
    assert statistic(x, y[:0]).tolist() == []
    x[:, 3] = np.nan
    with pytest.raises(JumelageError, match="no whole year"):
        statistic(x, y)


@pytest.mark.parametrize("statistic", OURS.values())
def test_a_variable_that_never_varies_still_counts(statistic):
    x, y = made_up(2)
    x[:, 1], y[:, :, 1] = 5.0, 5.0
    same = statistic(x, y)
    assert same == pytest.approx(statistic(x[:, [0, 2, 3]], y[:, :, [0, 2, 3]]), rel=1e-9)
    y[3, :, 1] = 6.0
    other = statistic(x, y)
    assert np.isfinite(other).all()
    assert other[3] > same[3]
    assert np.delete(other, 3).tolist() == np.delete(same, 3).tolist()
    # whatever the unit, that of the difference included
    x[:, 1], y[:, :, 1] = 5e6, 1e6 * y[:, :, 1]
    assert statistic(x, y) == pytest.approx(other, rel=1e-6)


def test_constants_by_hand():
    # variance of 0, 0 and 1, 1 together: 1/3; (1 - 0)² / (1/3) = 3
    x, y = np.zeros((2, 1)), np.ones((1, 2, 1))
    assert samples.euclidean(x, y) ** 2 == pytest.approx([3.0])
    assert samples.mahalanobis(x, y) ** 2 == pytest.approx([3.0])
    # all pairs of x and y lie √3 apart: 2·2/4 · 2√3
    assert samples.energy(x, y) == pytest.approx([2 * math.sqrt(3)])
    assert samples.zech_aslan(x, y)[0] == pytest.approx(math.log(math.sqrt(3)) + math.log(1e-12) * -0.5 * 2)


@pytest.mark.parametrize("statistic", OURS.values())
def test_one_year_and_equal_years(statistic):
    x, y = made_up(3)
    for target, candidates in ((x[:1], y), (x, y[:, :1]), (x[:1], y[:, :1]), (x[:1], x[None, :1])):
        assert np.isfinite(statistic(target, candidates)).all()
    rounded = np.round(y)
    assert np.isfinite(statistic(np.round(x), rounded)).all()


def test_means_are_blind_to_variability_and_correlation():
    random = np.random.default_rng(4)
    x = random.normal(size=(200, 2))
    x -= x.mean(axis=0)
    wider, turned = 3.0 * x, np.column_stack([x[:, 0], x[:, 0]])
    candidates = np.stack([x[::-1], wider, turned])
    assert samples.euclidean(x, candidates) == pytest.approx([0, 0, 0], abs=1e-9)
    energy = samples.energy(x, candidates)
    assert energy[0] == pytest.approx(0, abs=1e-9)
    assert (energy[1:] > 1).all()


def test_very_far_years_are_finite():
    x, y = made_up(5)
    assert np.isfinite(samples.zech_aslan(x, y + 1e15)).all()
    near_nothing = np.zeros((1, 15, 4))
    near_nothing[0, 0] = 1e-90
    assert np.isfinite(samples.zech_aslan(x, near_nothing)).all()
