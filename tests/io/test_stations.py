"""The climate of today against published normals of weather stations, 1981-2010.

Stations of Météo-France (climate sheets; Agen's rain as quoted for Estillac, Toulouse's temperature as in the
climate profile of Toulouse Métropole, 2015; Briançon's temperature is the published mean of 1981-2005) and of AEMET.
The dataset states 0.35 K and 8 % in France, 0.5-0.9 K and 10-20 % elsewhere, as typical errors: twice that is allowed;
it says of the inner Alps that they are worst.
"""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core import climate as climates
from jumelage_climatique.jumelage_plugin.io.dataset import Dataset

FRANCE, ABROAD, INNER_ALPS = (0.7, 16.0), (1.8, 40.0), (1.5, 16.0)
STATIONS = [
    # name, latitude, longitude, elevation (m), temperature (°C), rain (mm), tolerances
    ("Lille-Lesquin", 50.570, 3.0975, 47, 10.8, 742.5, FRANCE),
    ("Brest-Guipavas", 48.444, -4.412, 94, 11.3, 1210.0, FRANCE),
    ("Perpignan-Rivesaltes", 42.737, 2.873, 42, 15.7, 557.6, FRANCE),
    ("Toulouse-Blagnac", 43.621, 1.379, 151, 13.8, 638.3, FRANCE),
    ("Agen-Estillac", 44.175, 0.595, 59, None, 712.2, FRANCE),
    ("Briançon", 44.916, 6.633, 1324, 8.3, None, INNER_ALPS),
    ("Córdoba airport", 37.844, -4.846, 90, 18.2, 605.0, ABROAD),
]


@pytest.fixture(scope="module")
def reference():
    return Dataset().climate("cmip5").reference


@pytest.mark.parametrize("station", STATIONS, ids=lambda s: s[0])
def test_station(reference, station):
    _name, lat, lon, elevation, warmth, rain, (kelvin, percent) = station
    cells = climates.land_cells(reference, np.array([lon]), np.array([lat]))
    values = climates.climate_at(reference, cells, np.array([float(elevation)]), -5.0)[0]
    if warmth is not None:
        assert values[:4].mean() == pytest.approx(warmth, abs=kelvin)
    if rain is not None:
        assert values[4:].sum() == pytest.approx(rain, rel=percent / 100)


def test_elevation_brings_die_down_from_its_mountains(reference):
    """Die lies at 420 m in a cell of 1,129 m, Briançon at 1,301 m in one of 2,108 m (the dataset's makers)."""
    table = Dataset().communes(False)
    for key, cell, warmth in (("FR:26113", 1129, 11.4), ("FR:05023", 2108, 7.2)):
        i = table.find(key)
        cells = climates.land_cells(reference, table.lon[[i]], table.lat[[i]])
        assert reference.elevation[cells.row[0], cells.column[0]] == cell
        values = climates.climate_at(reference, cells, table.elevation[[i]], -5.0)[0]
        assert values[:4].mean() == pytest.approx(warmth, abs=0.06)
