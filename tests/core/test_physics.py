"""Seasons, horizons, days of heat, grids and distances, by hand."""

import math

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core import heatdays, horizons, options, sphere, variables
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.grid import Grid


def test_seasons_by_hand():
    tas, rain = np.arange(1.0, 13.0), np.arange(10.0, 130.0, 10.0)
    found = variables.seasonal(tas, rain)
    assert found == pytest.approx([(12 + 1 + 2) / 3, 4, 7, 10, 120 + 10 + 20, 120, 210, 300])
    assert variables.annual_precipitation(found) == pytest.approx(rain.sum())


def test_select():
    assert options.SEASONAL.select([]) == tuple(range(8))
    assert options.SEASONAL.select(["pr_son", "tas_djf"]) == (0, 7)
    with pytest.raises(JumelageError, match="humidity"):
        options.SEASONAL.select(["humidity"])


# the levels published with the dataset
@pytest.mark.parametrize(
    ("ensemble", "name", "level"),
    [
        ("cmip5", "tracc2030", 1.667),
        ("cmip5", "tracc2050", 2.289),
        ("cmip5", "tracc2100", 3.443),
        ("cmip6", "tracc2030", 1.640),
        ("cmip6", "tracc2050", 2.245),
        ("cmip6", "tracc2100", 3.368),
        ("cmip5", "ssp126", 1.7),
        ("cmip6", "ssp585", 2.4),
    ],
)
def test_levels(ensemble, name, level):
    assert horizons.horizon(name, ensemble).level == pytest.approx(level, abs=1.5e-3)


@pytest.mark.parametrize(("name", "level"), [("custom", None), ("custom", 0.69), ("custom", 4.01), ("2050", None)])
def test_levels_refused(name, level):
    with pytest.raises(JumelageError):
        horizons.horizon(name, "cmip5", level)


def test_custom_level_ends():
    assert horizons.horizon("custom", "cmip5", 0.7).change == pytest.approx(0.01)
    assert horizons.horizon("custom", "cmip5", 4.0).change == pytest.approx(3.31)


def test_days_by_hand():
    """One constant month: 30 days at a normal of 30 °C for the threshold of 30 °C give Φ(-0.102 / 3.696)."""
    hot = next(c for c in heatdays.DAY_COUNTS if c.name == "days_30")
    tasmax = np.full((1, 12), -60.0)
    tasmax[0, 5] = 30.0
    share = 0.5 * (1 + math.erf(-0.102 / 3.696 / math.sqrt(2)))
    assert heatdays.days_a_year(hot, tasmax, tasmax)[0] == pytest.approx(30 * share, abs=1e-6)


def test_days_have_bounds_and_grow():
    frost = next(c for c in heatdays.DAY_COUNTS if c.name == "days_frost")
    counts = [heatdays.days_a_year(frost, np.full((1, 12), t), np.full((1, 12), t))[0] for t in (-60, -5, 0, 5, 60)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == pytest.approx(365.25)
    assert counts[-1] == pytest.approx(0.0, abs=1e-6)


def test_warmed_months_follow_their_season():
    months = heatdays.warmed(np.zeros(12), np.array([1.0, 2.0, 3.0, 4.0]))
    assert months.tolist() == [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 1]


@pytest.mark.parametrize(
    ("lon", "lat", "cell"),
    [(0.1, 9.9, (0, 0)), (9.9, 0.1, (9, 9)), (-0.3, 5.0, (-1, -1)), (5.0, 10.2, (-1, -1)), (10.0, 5.0, (-1, -1))],
)
def test_grid(lon, lat, cell):
    row, column = Grid(0.0, 10.0, 1.0, 1.0, 10, 10).locate(np.array([lon]), np.array([lat]))
    assert (row[0], column[0]) == cell


def test_a_degree_of_meridian():
    assert sphere.great_circle_km(0, 0, np.array([0.0]), np.array([1.0]))[0] == pytest.approx(111.195, abs=0.001)
    assert sphere.great_circle_km(0, 0, np.array([180.0]), np.array([0.0]))[0] == pytest.approx(
        math.pi * 6371.0088, abs=1e-6
    )


def test_spaced_places_keep_their_order_and_distance():
    lons, lats = np.array([0.0, 0.5, 3.0, 3.1, 6.0]), np.zeros(5)
    assert sphere.spaced(lons, lats, 10, 150.0) == [0, 2, 4]
    assert sphere.spaced(lons, lats, 2, 150.0) == [0, 2]
