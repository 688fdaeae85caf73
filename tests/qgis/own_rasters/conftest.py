"""What the tests of planners' own rasters ask for."""

from types import SimpleNamespace

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core import horizons
from jumelage_climatique.jumelage_plugin.core.grid import Grid
from jumelage_climatique.processing import inputs
from own_rasters_made import BOX, MAP, MODELS, TWINS, Own
from qgis import processing


@pytest.fixture(scope="session")
def world():
    """The shipped climate of today around Carbonne and Andalusia, and its futures by three models."""
    climate = inputs.climate("cmip5")
    reference = climate.reference
    rows, columns = reference.grid.locate(np.array([-8.0, 4.49]), np.array([45.99, 35.5]))
    part = (slice(rows[0], rows[1] + 1), slice(columns[0], columns[1] + 1))
    grid = reference.grid
    cut = Grid(
        grid.west + columns[0] * grid.dx,
        grid.north - rows[0] * grid.dy,
        grid.dx,
        grid.dy,
        int(rows[1] - rows[0]) + 1,
        int(columns[1] - columns[0]) + 1,
    )
    today = np.where(reference.land[part], reference.values[(slice(None), *part)], np.nan)
    lons, lats = cut.centres()
    at = climate.pattern_grid.locate(*(values.ravel() for values in np.meshgrid(lons, lats)))
    change = horizons.horizon("tracc2050", "cmip5").change
    futures = {}
    for model in MODELS:
        pattern = climate.patterns[climate.models.index(model)][:, at[0], at[1]].reshape(today.shape) * change
        futures[model] = np.concatenate([today[:4] + pattern[:4], today[4:] * np.maximum(0.0, 1.0 + pattern[4:])])
    return SimpleNamespace(grid=cut, today=today, futures=futures, elevation=reference.elevation[part])


@pytest.fixture
def own(provider, world, tmp_path):
    return Own(world, tmp_path)


@pytest.fixture(scope="module")
def shipped(world, tmp_path_factory):
    """What the shipped data answers for the same place, models and extent; run once."""
    folder = tmp_path_factory.mktemp("shipped")
    known = {}

    def answer(name):
        if name not in known:
            output = str(folder / ("a.tif" if name == MAP else "t.gpkg"))
            asked = {"COMMUNE": "FR:31107", "MODELS": list(MODELS), "EXTENT": BOX, "OUTPUT_HTML": None}
            asked |= {"COUNT": 500} if name == TWINS else {}
            known[name] = processing.run(name, {**asked, "OUTPUT": output})
        return known[name]

    return answer
