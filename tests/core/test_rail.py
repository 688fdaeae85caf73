"""Nearest stations, countries that the file covers, filter and reasons; the ellipsoid without a library."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.communes import CommuneTable
from jumelage_climatique.jumelage_plugin.core.ellipsoid import geodesic_km
from jumelage_climatique.jumelage_plugin.core.nearest import nearest
from jumelage_climatique.jumelage_plugin.core.rail import (
    Stations,
    add_rail_reason,
    rail_access,
    rail_criterion,
    with_rail,
)
from jumelage_climatique.jumelage_plugin.core.reasons import Reasons
from jumelage_climatique.jumelage_plugin.core.sphere import great_circle_km
from jumelage_climatique.jumelage_plugin.core.twins import Filters, Range


def brute(lon, lat, lons, lats):
    every = np.array([great_circle_km(x, y, lons, lats) for x, y in zip(lon, lat)])
    return every.argmin(axis=1), every.min(axis=1)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("sites", [1, 7, 900])
def test_nearest_is_the_nearest(seed, sites):
    random = np.random.default_rng(seed)
    lon, lat = random.uniform(-12, 36, 400), random.uniform(28, 62, 400)
    # clusters and voids, as stations lie
    lons = random.uniform(-10, 30, sites) ** 3 / 900
    lats = 45 + random.normal(0, 6, sites)
    at, km = nearest(lon, lat, lons, lats)
    expected, far = brute(lon, lat, lons, lats)
    assert km == pytest.approx(far, abs=1e-6)
    assert great_circle_km(0.0, 0.0, lons[at], lats[at]) == pytest.approx(
        great_circle_km(0.0, 0.0, lons[expected], lats[expected]), abs=1e-6
    )


def test_far_north_where_meridians_meet():
    lon, lat = np.array([0.0]), np.array([84.0])
    lons, lats = np.array([3.5, 0.0]), np.array([84.0, 84.5])
    at, km = nearest(lon, lat, lons, lats)
    assert at.tolist() == [0]
    assert km == pytest.approx(great_circle_km(0.0, 84.0, lons[:1], lats[:1]))


def test_no_site_at_all():
    at, km = nearest(np.array([1.0]), np.array([2.0]), np.empty(0), np.empty(0))
    assert at.tolist() == [-1]
    assert np.isinf(km).all()


def test_a_site_is_not_its_own_neighbour():
    lon, lat = np.array([0.0, 0.1, 5.0]), np.array([45.0, 45.0, 45.0])
    at, km = nearest(lon, lat, lon, lat, skip=np.arange(3))
    assert at.tolist() == [1, 0, 1]
    assert (km > 1).all()


def stations(country, step, count, west=0.0):
    """Stations every `step` degrees of latitude (111.2 km) along a meridian."""
    return Stations(
        np.full(count, west),
        40.0 + step * np.arange(count),
        np.array([f"{country}{i}" for i in range(count)], dtype=object),
        np.full(count, country, dtype=object),
    )


def joined(*parts):
    return Stations(*(np.concatenate([getattr(p, name) for p in parts]) for name in ("lon", "lat", "name", "country")))


def test_covered_countries():
    """5.6 km between stations is a network; 22 km, or a handful of stations, is not."""
    whole = stations("AA", 0.05, 30)
    sparse = stations("BB", 0.2, 30, west=10.0)
    few = stations("CC", 0.05, 19, west=20.0)
    assert joined(whole, sparse, few).covered() == {"AA"}


def places(country, lon, lat):
    n = len(country)
    text = np.array(["x"] * n, dtype=object)
    number = np.full(n, 1000.0)
    return CommuneTable(
        np.array(country, dtype=object),
        np.array([str(i) for i in range(n)], dtype=object),
        text,
        text,
        *(number for _ in range(6)),
        np.array(lon, dtype=float),
        np.array(lat, dtype=float),
        np.zeros(n, dtype=bool),
    )


def test_unknown_is_neither_near_nor_far():
    network = joined(stations("AA", 0.05, 30), stations("BB", 0.2, 30, west=10.0))
    table = places(["AA", "BB", "AA"], [0.0, 10.0, 1.0], [40.0, 40.0, 40.0])
    access = rail_access(network, network.covered(), table, np.arange(3))
    assert access.known.tolist() == [True, False, True]
    assert access.km[0] == pytest.approx(0.0, abs=1e-9)
    assert access.km[2] == pytest.approx(111.19 * np.cos(np.radians(40)), rel=1e-3)
    assert np.isnan(access.km[1])
    assert access.station[1] == -1
    kept = with_rail(Filters(), 10.0, access.km).mask(table, np.zeros(3))
    assert kept.tolist() == [True, True, False]
    criterion = rail_criterion(network, network.covered(), table)
    assert criterion[0] == pytest.approx(0.1)  # a logarithm is taken of it
    assert np.isnan(criterion[1])
    said = Reasons()
    add_rail_reason(said, float("nan"), "x")
    assert said == Reasons()


def test_nothing_is_known_of_no_place_at_all():
    network = stations("FR", 0.05, 30)
    table = places(["FR"], [0.0], [45.0])
    found = rail_access(network, frozenset({"FR"}), table, np.array([], dtype=np.int64))
    assert len(found.station) == len(found.km) == len(found.known) == 0


def test_the_other_filters_still_hold():
    table = places(["AA", "AA"], [0.0, 0.0], [40.0, 50.0])
    filters = Filters(box=(-1.0, 39.0, 1.0, 41.0), population=Range(1.0, None))
    assert with_rail(filters, 5.0, np.array([1.0, 1.0])).mask(table, np.zeros(2)).tolist() == [True, False]


@pytest.mark.parametrize(
    ("km", "pros", "cons"),
    [
        (0.6, ["station 0.6 km away (Bram)"], []),
        (10.0, ["station 10.0 km away (Bram)"], []),
        (18.0, [], []),
        (38.7, [], ["no station within 25 km (the nearest: Bram, 39 km)"]),
    ],
)
def test_reasons(km, pros, cons):
    said = Reasons()
    add_rail_reason(said, km, "Bram")
    assert [str(m) for m in said.pros] == pros
    assert [str(m) for m in said.cons] == cons


def test_geodesic_of_vincentys_paper():
    """Test line (b) of Vincenty 1975 is on another ellipsoid; Flinders Peak to Buninyong (GDA technical manual)."""
    flinders = -(37 + 57 / 60 + 3.72030 / 3600), 144 + 25 / 60 + 29.52440 / 3600
    buninyong = -(37 + 39 / 60 + 10.15610 / 3600), 143 + 55 / 60 + 35.38390 / 3600
    km = geodesic_km(flinders[1], flinders[0], np.array([buninyong[1]]), np.array([buninyong[0]]))
    assert km[0] == pytest.approx(54.972271, abs=2e-6)  # GRS 80, which differs from WGS 84 by micrometres here


def test_geodesic_at_its_ends():
    quarter = geodesic_km(0.0, 0.0, np.array([0.0]), np.array([90.0]))
    assert quarter[0] == pytest.approx(10001.965729, abs=1e-5)  # the meridian quadrant of WGS 84
    assert geodesic_km(1.0, 43.0, np.array([1.0]), np.array([43.0]))[0] == 0.0
    assert geodesic_km(0.0, 0.0, np.array([1.0]), np.array([0.0]))[0] == pytest.approx(6378.137 * np.pi / 180)
    opposite = geodesic_km(0.0, 0.0, np.array([179.9]), np.array([0.1]))
    assert 19_900 < opposite[0] < 20_004
