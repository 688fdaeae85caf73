"""The twins of many communes in one go, against plain loops over the small world and against a single run."""

import math

import numpy as np
import pytest
import small_world
from jumelage_climatique.jumelage_plugin.core import catalogue, twinning, twins
from jumelage_climatique.jumelage_plugin.core.communes import CommuneTable
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.source import Shipped, no_extremes

COUNT = 60
SEA = 0
"""Lies in the cell without a climate."""


@pytest.fixture(scope="module")
def world():
    return small_world.made()


@pytest.fixture(scope="module")
def table():
    draw = np.random.default_rng(5)
    names = np.array([f"P{n:02}" for n in range(COUNT)], dtype=object)
    country = np.where(np.arange(COUNT) % 3 > 0, "FR", "ES").astype(object)
    lon, lat = draw.uniform(0.6, 2.4, COUNT), draw.uniform(1.6, 3.9, COUNT)
    lon[SEA], lat[SEA] = 40.0, 40.0
    population, area = draw.uniform(100, 9000, COUNT), draw.uniform(5, 50, COUNT)
    return CommuneTable(
        country,
        names,
        names,
        names,
        population,
        area,
        population / area,
        draw.uniform(0, 1500, COUNT),
        draw.integers(1, 4, COUNT).astype(float),
        draw.uniform(1, 300, COUNT),
        lon,
        lat,
        np.zeros(COUNT, dtype=bool),
    )


def flat(lon, lat, lons, lats):
    """A degree is 100 km, whatever the latitude: enough to sort near from far."""
    return 100.0 * np.hypot(lons - lon, lats - lat)


def made(world, table, filters=None, **changes):
    settings = small_world.settings(level=1.2, **changes)
    return catalogue.Catalogue(world, table, settings, filters or twins.Filters(), flat), settings


def single(world, table, home, settings, filters=None):
    far = flat(table.lon[home], table.lat[home], table.lon, table.lat)
    return twinning.run(Shipped(world, no_extremes), table, home, settings, filters or twins.Filters(), far)


@pytest.mark.parametrize("covariance", ["auto", "diagonal", "full"])
@pytest.mark.parametrize(
    "filters",
    [twins.Filters(), twins.Filters(countries=("ES",), distance=twins.Range(20.0, 160.0))],
    ids=["all", "abroad-and-near"],
)
def test_each_home_gets_the_twins_of_a_run_of_its_own(world, table, covariance, filters):
    judged, settings = made(world, table, filters, covariance=covariance)
    homes = judged.reached(np.arange(COUNT))
    assert SEA not in homes.tolist()
    found = judged.block(homes, 5)
    for home in homes[::7].tolist():
        alone = single(world, table, home, settings, filters)
        mine = found.take(np.flatnonzero(found.home == home))
        assert mine.twin.tolist() == alone.ranking.order[:5].tolist()
        assert mine.rank.tolist() == alone.ranking.rank[mine.twin].tolist()
        assert mine.sigma == pytest.approx(alone.assessment.sigma[mine.twin])
        assert mine.agreement == pytest.approx(alone.assessment.agreement[mine.twin])
        assert mine.closeness == pytest.approx(alone.closeness[mine.twin])
        assert mine.similarity == pytest.approx(alone.likeness.value[mine.twin])
        assert mine.score == pytest.approx(alone.ranking.score[mine.twin])
        assert mine.self_sigma == pytest.approx([alone.target.self_sigma] * len(mine))


def test_figures_of_a_pair_by_plain_loops(world, table):
    judged, _ = made(world, table, covariance="diagonal")
    home, twin = 1, 2
    pair = judged.transposed(np.array([home]), twin)
    (level,) = {1.2 - 0.69}  # the reference period is 0.69 °C above 1850-1900
    today = [world.reference.values[:, int((4.0 - table.lat[i]) / 0.5), int(table.lon[i] / 0.5)] for i in (home, twin)]
    patterns = world.patterns[:, :, int(5.0 - table.lat[home]), int(table.lon[home] + 1.0)]
    futures = [
        np.concatenate([today[0][:4] + model[:4] * level, today[0][4:] * (1 + model[4:] * level)]) for model in patterns
    ]
    warmth, rain = np.median([f[:4].mean() for f in futures]), np.median([f[4:].sum() for f in futures])
    assert pair.gap_tas == pytest.approx([today[1][:4].mean() - warmth])
    assert pair.gap_pr == pytest.approx([100.0 * (today[1][4:].sum() - rain) / rain])
    assert pair.distance_km == pytest.approx(
        [100.0 * math.hypot(table.lon[1] - table.lon[2], table.lat[1] - table.lat[2])]
    )
    assert pair.score == pytest.approx(np.sqrt(np.maximum(pair.closeness, 0.0) * pair.similarity))
    assert (pair.rank.tolist(), pair.full.tolist()) == ([0], [False])


def test_nobody_is_a_twin_of_its_own(world, table):
    judged, _ = made(world, table)
    found = judged.block(np.arange(COUNT), 3)
    assert (found.home != found.twin).all()
    assert len(judged.transposed(np.array([4]), 4)) == 0


def test_the_nearest_has_the_least_sigma_of_all(world, table):
    judged, settings = made(world, table)
    found = judged.nearest(np.array([3, 9]))
    assert found.rank.tolist() == [1 if closeness > 0 else 2 for closeness in found.closeness]  # home itself is nearer
    for home, twin, sigma in zip(found.home.tolist(), found.twin.tolist(), found.sigma):
        others = single(world, table, home, settings).assessment.sigma
        others[home] = np.nan
        assert twin == int(np.nanargmin(others))
        assert sigma == pytest.approx(np.nanmin(others))


def test_candidates_lie_in_their_box(world, table):
    judged, _ = made(world, table)
    known = np.arange(COUNT) != SEA
    assert judged.box == pytest.approx(
        (table.lon[known].min(), table.lat[known].min(), table.lon[known].max(), table.lat[known].max())
    )
    assert judged.holds(1)
    assert not judged.holds(SEA)


def test_nobody_left_is_one_sentence(world, table):
    with pytest.raises(JumelageError, match="No candidate is left"):
        made(world, table, twins.Filters(countries=("PT",)))


def test_pairs_are_joined_and_ranked_by_score_then_closeness(world, table):
    judged, _ = made(world, table)
    parts = [judged.block(np.array([n]), 2) for n in (3, 9)]
    whole = catalogue.joined(parts)
    assert whole.home.tolist() == [3, 3, 9, 9]
    best = catalogue.ranked(whole)
    assert best.score.tolist() == sorted(whole.score.tolist(), reverse=True)
    assert best.rank.tolist() == [1, 2, 3, 4]
