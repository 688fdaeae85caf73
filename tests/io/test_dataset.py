"""The dataset that ships: as described by its makers, and untouched by reading."""

import shutil
import sys

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core import climate as climates
from jumelage_climatique.jumelage_plugin.core import ensembles, horizons
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.variables import annual_temperature
from jumelage_climatique.jumelage_plugin.io import territory
from jumelage_climatique.jumelage_plugin.io.dataset import DATA, Dataset
from jumelage_climatique.jumelage_plugin.io.geodesy import distance_km


@pytest.fixture(scope="module")
def table():
    return Dataset().communes(True)


def test_totals_as_loaded(table):
    """Published with the dataset: INSEE 2021 and NGMEP 2024."""
    for country, places, people, area in (("FR", 34746, 65502555, 543894.27), ("ES", 8131, 48022515, 504754.91)):
        of_country = (table.country == country) & ~table.locality
        assert of_country.sum() == places
        assert table.population[of_country].sum() == people
        assert np.nansum(table.area[of_country]) == pytest.approx(area, abs=0.01)
    assert table.locality.sum() == 29281


def test_the_same_code_in_two_countries(table):
    assert table.name[table.find("FR:31107")] == "Carbonne"
    assert table.name[table.find("ES:31107")] == "Funes"
    assert len(table.keys()) == len(table)


def test_places_without_a_cell_of_their_own(table):
    """159 communes and 437 localities lie in cells without data; the Canaries outside the grid."""
    reference = Dataset().climate("cmip5").reference
    row, column = reference.grid.locate(table.lon, table.lat)
    no_data = (row >= 0) & ~reference.land[row, column]
    assert (no_data & ~table.locality).sum() == 159
    assert (no_data & table.locality).sum() == 437
    cells = climates.land_cells(reference, table.lon, table.lat)
    outside = (row < 0) & ~table.locality
    assert set(table.region[outside]) == {"Canarias"}
    assert not cells.found[outside].any()
    lons, lats = reference.grid.centres()
    for i in np.flatnonzero(cells.moved)[::25]:
        reached = distance_km(table.lon[i], table.lat[i], lons[[cells.column[i]]], lats[[cells.row[i]]])
        assert reached[0] <= climates.NEAREST_LAND_KM * 1.006


@pytest.mark.parametrize("ensemble", ensembles.MODELS)
def test_the_models_offered_are_those_of_the_files(ensemble):
    assert Dataset().climate(ensemble).models == ensembles.MODELS[ensemble]


@pytest.mark.parametrize("ensemble", ensembles.MODELS)
def test_warming_of_mainland_france(table, ensemble):
    """Ensemble median per kelvin, communes without Corsica weighted by their area."""
    climate = Dataset().climate(ensemble)
    mainland = (table.country == "FR") & (table.region != "Corse")
    row, column = climate.pattern_grid.locate(table.lon[mainland], table.lat[mainland])
    weights = table.area[mainland]
    by_model = annual_temperature(np.moveaxis(climate.patterns[:, :, row, column], 1, -1)) @ weights / weights.sum()
    assert np.median(by_model) == pytest.approx(horizons.FRANCE_WARMING[ensemble], abs=0.002)


def test_published_cells():
    """Annual means that the dataset's makers give for five towns."""
    reference = Dataset().climate("cmip5").reference
    for lon, lat, warmth, rain in (
        (1.2191, 43.2972, 13.6, 705),
        (-5.4192, 38.267, 15.7, 518),
        (1.4442, 43.6047, 13.7, 627),
        (3.0573, 50.6292, 10.7, 746),
        (-4.4861, 48.3904, 11.9, 1104),
    ):
        cell = climates.land_cells(reference, np.array([lon]), np.array([lat]))
        values = climates.climate_at(reference, cell, np.array([np.nan]), 0.0)[0]
        assert values[:4].mean() == pytest.approx(warmth, abs=0.06)
        assert values[4:].sum() == pytest.approx(rain, abs=1.0)


def test_distance_of_the_founding_pair(table):
    """Vincenty's formula, on WGS 84, computed elsewhere for these coordinates."""
    here, there = table.find("FR:31107"), table.find("ES:14029")
    found = distance_km(table.lon[here], table.lat[here], table.lon[[there]], table.lat[[there]])
    assert found[0] == pytest.approx(VINCENTY_KM, abs=0.001)


VINCENTY_KM = 790.712


def test_outline_of_a_geopackage_geometry():
    with territory.Outlines(DATA / "territory" / "communes.gpkg") as outlines:
        keys = [key for key, _ in outlines.at(1.2191, 43.2972)]
    assert "FR:31107" in keys


@pytest.mark.parametrize("damage", ["missing", "cut", "empty"])
def test_damaged_communes(tmp_path, damage):
    folder = tmp_path / "territory"
    folder.mkdir()
    if damage != "missing":
        whole = (DATA / "territory" / "communes.gpkg").read_bytes()
        (folder / "communes.gpkg").write_bytes(whole[: len(whole) // 2] if damage == "cut" else b"")
    with pytest.raises(JumelageError, match="reinstall"):
        Dataset(tmp_path).communes(True)


READ_ALL = """
import importlib.util, sys, pathlib
root = pathlib.Path(sys.argv[1])
try:
    (root / "proof").write_text("x")
    sys.exit("the folder can be written to: this test proves nothing")
except OSError:
    pass
sys.path[:] = [p for p in sys.path if p]
spec = importlib.util.spec_from_file_location("jc", root / "__init__.py", submodule_search_locations=[str(root)])
module = importlib.util.module_from_spec(spec); sys.modules["jc"] = module; spec.loader.exec_module(module)
from jc.jumelage_plugin.io.dataset import Dataset
data = Dataset()
data.climate("cmip5"); data.climate("cmip6"); print(len(data.communes(True)))
import numpy as np
print(data.daily_extremes(np.array([100]), np.array([100]))[0].shape)
"""


def test_reading_needs_no_right_to_write_and_leaves_nothing(package_root, unprivileged):
    copy = unprivileged.home / "plugin"
    shutil.copytree(package_root / "jumelage_plugin", copy / "jumelage_plugin")
    for name in ("__init__.py", "metadata.txt"):
        shutil.copy(package_root / name, copy)
    before = sorted(str(p.relative_to(copy)) for p in copy.rglob("*"))
    unprivileged.lock(copy)
    script = unprivileged.home / "read.py"
    script.write_text(READ_ALL)
    done = unprivileged.run(sys.executable, "-B", script, copy)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["72158", "(1,", "12)"]
    assert sorted(str(p.relative_to(copy)) for p in copy.rglob("*")) == before
