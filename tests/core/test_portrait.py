"""The portrait of a place, by hand from the patterns of the small world."""

import numpy as np
import pytest
import small_world
from jumelage_climatique.jumelage_plugin.core import analogues, heatdays
from jumelage_climatique.jumelage_plugin.core.portrait import local_warming, portrait


@pytest.fixture
def target():
    return analogues.build_target(small_world.made(), 1.25, 2.25, np.nan, small_world.settings())


def test_entries_by_hand(target):
    tasmin, tasmax = np.full(12, 3.0), np.full(12, 22.0)
    entries = {entry.name: entry for entry in portrait(target, tasmin, tasmax)}
    today, futures = target.today, target.futures
    assert list(entries)[:8] == [v.name for v in target.variable_set.variables]
    # of three models: the 10th percentile lies a fifth of the way from the least to the middle one, the 90th likewise
    least, middle, most = np.sort(futures[:, :4].mean(axis=1))
    year = entries["tas_year"]
    assert year.today == pytest.approx(today[:4].mean())
    assert (year.low, year.median, year.high) == pytest.approx(
        (least + 0.2 * (middle - least), middle, most - 0.2 * (most - middle))
    )
    rain = entries["pr_year"]
    assert (rain.unit, rain.today, rain.median) == ("mm", today[4:].sum(), np.median(futures[:, 4:].sum(axis=1)))
    assert not rain.estimated
    hot = entries["days_30"]
    assert hot.estimated
    assert hot.today == pytest.approx(float(heatdays.days_a_year(heatdays.DAY_COUNTS[1], tasmin, tasmax)))
    assert hot.low > hot.today  # every pattern of the small world warms


def test_days_are_left_out_where_the_normals_are_unknown(target):
    names = [entry.name for entry in portrait(target, np.full(12, np.nan), np.full(12, np.nan))]
    assert names[-2:] == ["tas_year", "pr_year"]


def test_warming_of_the_place_by_hand(target):
    changes = (target.futures - target.today)[:, :4].mean(axis=1)
    assert local_warming(target) == pytest.approx(sorted(changes)[1])
