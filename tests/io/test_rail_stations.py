"""The file of stations: real stations, sparse countries, distances told, damage."""

import shutil
import sqlite3

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.ellipsoid import geodesic_km
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io import geodesy
from jumelage_climatique.jumelage_plugin.io.dataset import Dataset
from jumelage_climatique.jumelage_plugin.io.stations import read_stations, told_access
from jumelage_climatique.jumelage_plugin.io.twinnings_file import read_twinnings
from qgis.core import QgsDistanceArea, QgsPointXY


@pytest.fixture(scope="module")
def stations():
    return read_stations(Dataset().stations_file)


def test_as_many_as_the_data_says(stations):
    assert len(stations) == 22550
    assert (stations.country == "ES").sum() == 1156
    assert np.isfinite(stations.lon).all()


@pytest.mark.parametrize(
    ("name", "country", "lon", "lat"),
    [("Carbonne", "FR", 1.2263, 43.2976), ("Lille-Flandres", "FR", 3.0706, 50.6366), ("Zafra", "ES", -6.4117, 38.4200)],
)
def test_stations_lie_where_they_are(stations, name, country, lon, lat):
    at = np.flatnonzero((stations.name == name) & (stations.country == country))
    assert len(at)
    assert geodesic_km(lon, lat, stations.lon[at], stations.lat[at]).min() < 2.0


def test_countries_that_the_data_calls_too_sparse(stations):
    covered = stations.covered()
    assert {"FR", "ES", "IT", "DE", "CH", "BE", "GB", "LU"} <= covered
    assert not covered & {"GR", "BG", "HR", "RO", "PT"}
    assert not covered & {"MA", "TR", "AD", "BA", "ME", "MK", "RS", "SI"}


def test_told_distances_are_geodesic(stations):
    import pyproj

    table = Dataset().communes(False)
    at = np.arange(0, len(table), 997)
    found = told_access(stations, stations.covered(), table, at)
    known = found.known
    assert known.sum() > len(at) - 5  # islands
    station, at = found.station[known], at[known]
    expected = pyproj.Geod(ellps="WGS84").inv(
        table.lon[at], table.lat[at], stations.lon[station], stations.lat[station]
    )[2]
    assert found.km[known] * 1000 == pytest.approx(expected, rel=1e-9)


def test_without_pyproj_the_same_within_a_millionth(stations, monkeypatch):
    table = Dataset().communes(False)
    lon, lat = table.lon[::499], table.lat[::499]
    there = np.arange(len(lon)) * 101
    with_it = (
        geodesy.distance_km(1.2191, 43.2972, lon, lat),
        geodesy.pairs_km(lon, lat, stations.lon[there], stations.lat[there]),
    )
    monkeypatch.setitem(__import__("sys").modules, "pyproj", None)
    without = (
        geodesy.distance_km(1.2191, 43.2972, lon, lat),
        geodesy.pairs_km(lon, lat, stations.lon[there], stations.lat[there]),
    )
    for a, b in zip(with_it, without):
        assert b == pytest.approx(a, rel=1e-9)
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    spots = [QgsPointXY(x, y) for x, y in zip(lon.tolist(), lat.tolist())]
    by_qgis = [measure.measureLine(QgsPointXY(1.2191, 43.2972), spot) / 1000 for spot in spots]
    assert without[0] == pytest.approx(by_qgis, rel=1e-6)


def test_missing_and_damaged_files_are_named(tmp_path):
    with pytest.raises(JumelageError, match=r"none\.gpkg is missing"):
        read_stations(tmp_path / "none.gpkg")
    path = tmp_path / "bad.gpkg"
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(JumelageError, match=r"bad\.gpkg is damaged"):
        read_stations(path)
    cut = tmp_path / "cut.gpkg"
    shutil.copy(Dataset().stations_file, cut)
    connection = sqlite3.connect(cut)
    connection.execute("DROP TRIGGER rtree_rail_stations_geom_update1")
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')
    connection.execute("UPDATE rail_stations SET geom = substr(geom, 1, 12) WHERE fid = 7")
    connection.commit()
    connection.close()
    with pytest.raises(JumelageError, match=r"cut\.gpkg is damaged"):
        read_stations(cut)


def test_the_example_that_ships(tmp_path):
    (pair,) = read_twinnings(Dataset().twinnings_file)
    assert (pair.first["code"], pair.second["code"], pair.year) == ("31107", "14029", 1993)
    with pytest.raises(JumelageError, match=r"none\.csv is damaged"):
        read_twinnings(tmp_path / "none.csv")
