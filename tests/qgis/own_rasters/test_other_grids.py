"""Own rasters on other grids and reference systems, and map and twins that agree."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.io.rasters import read
from osgeo import gdal
from own_rasters_made import MODELS, TWINS, Own
from qgis.core import QgsVectorLayer
from runs_told import Told


def test_map_and_twins_of_own_rasters_agree(own):
    """One truth: at LAPSE 0 a commune reads what the cell reads in which it lies."""
    given = own.plain()
    grid = read(Path(own.run(LAPSE=0, BANDS=["sigma"], **given)["OUTPUT"]))
    layer = QgsVectorLayer(own.run(TWINS, LAPSE=0, COUNT=300, **given)["OUTPUT"], "t")
    checked = 0
    for twin in layer.getFeatures():
        point = twin.geometry().asPoint()
        row, column = (v[0] for v in grid.grid.locate(np.array([point.x()]), np.array([point.y()])))
        if row >= 0 and np.isfinite(grid.values[0, row, column]):
            assert twin["sigma"] == pytest.approx(grid.values[0, row, column], abs=6e-4)
            checked += 1
    assert checked > 100


def reprojected(source, target, crs, step):
    """A raster in another coordinate reference system, its bands still named."""
    options = {"resampleAlg": "bilinear", "dstNodata": -9999, "errorThreshold": 0, "xRes": step, "yRes": step}
    gdal.Warp(str(target), source, options=gdal.WarpOptions(dstSRS=crs, **options))
    one, two = gdal.Open(str(source)), gdal.Open(str(target), gdal.GA_Update)
    for i in range(one.RasterCount):
        two.GetRasterBand(i + 1).SetDescription(one.GetRasterBand(i + 1).GetDescription())
    return str(target)


@pytest.fixture
def smooth(own):
    """A world without mountains or coasts: every variable a plane, so that grids can be compared strictly.

    Between stations in mountains a coarser grid knows another height, which no interpolation mends.
    """
    lons, lats = np.meshgrid(*own.world.grid.centres())
    base = np.array([6.0, 12.0, 21.0, 15.0, 190.0, 170.0, 110.0, 180.0])[:, None, None]
    slope = np.array([-0.5] * 4 + [8.0] * 4)[:, None, None]
    today = base + slope * (lats - 43.0) + 0.1 * lons
    futures = {m: today + np.array([1.5 + i / 3] * 4 + [-5.0 * i] * 4)[:, None, None] for i, m in enumerate(MODELS)}
    folder = own.inputs.parent / "smooth"
    folder.mkdir()
    return Own(SimpleNamespace(**{**vars(own.world), "today": today, "futures": futures}), folder)


GRIDS = [("EPSG:2154", 12000), ("EPSG:2154", 30000), ("EPSG:3035", 12000), ("EPSG:4326", 1 / 3), ("EPSG:4326", 0.05)]


@pytest.mark.parametrize(("crs", "step"), GRIDS)
def test_futures_on_another_grid(smooth, crs, step):
    """Another coordinate reference system, half the resolution or thrice: within a hundredth of a sigma."""
    given = smooth.plain()
    expected = smooth.run(**given)
    given["FUTURES"] = [
        reprojected(path, smooth.inputs / f"{i}.tif", crs, step) for i, path in enumerate(given["FUTURES"])
    ]
    feedback = Told()
    found = smooth.run(feedback=feedback, **given)
    assert found["SELF_SIGMA"] == pytest.approx(expected["SELF_SIGMA"], abs=0.01)
    assert found["CELLS"] == expected["CELLS"]
    assert abs(found["CELLS_UNDER_2"] - expected["CELLS_UNDER_2"]) <= 0.01 * expected["CELLS"]
    how = "averaged" if step in {0.05, 12000} else "interpolated"
    assert f"0.tif was brought onto the grid of the reference ({how})." in feedback.text


@pytest.mark.parametrize("crs", ["EPSG:2154", "EPSG:3035"])
def test_candidates_on_a_projected_grid(smooth, crs):
    """The map is drawn on that grid; the centre of the place's own cell lies elsewhere by some km: within 0.1 sigma."""
    given = smooth.plain()
    plain = read(Path(smooth.run(LAPSE=0, **given)["OUTPUT"]))
    path = reprojected(given["REFERENCE"][0], smooth.inputs / "p.tif", crs, 6000)
    found = smooth.run(LAPSE=0, **{**given, "REFERENCE": [path]})
    result = gdal.Open(found["OUTPUT"])
    assert result.GetSpatialRef().GetAuthorityCode(None) == crs.split(":")[1]
    back = smooth.outputs / "back.tif"
    bounds = (plain.grid.west, plain.grid.north - plain.grid.rows / 6, plain.grid.west + plain.grid.columns / 6)
    gdal.Warp(
        str(back),
        result,
        options=gdal.WarpOptions(
            dstSRS="EPSG:4326", outputBounds=(*bounds, plain.grid.north), xRes=1 / 6, yRes=1 / 6, resampleAlg="bilinear"
        ),
    )
    one, two = plain.values[0], read(back).values[0]
    inner = (slice(3, -3), slice(3, -3))
    assert np.abs(one - two)[inner].max() < 0.1


def test_without_change_a_place_is_its_own_analogue(own):
    given = own.plain()
    found = own.run(**{**given, "FUTURES": given["REFERENCE"]}, LAPSE=0)
    assert found["SELF_SIGMA"] == pytest.approx(0.0, abs=1e-6)
    assert found["BEST_SIGMA"] == pytest.approx(0.0, abs=1e-6)
    assert found["WARMING"] == 0.0
