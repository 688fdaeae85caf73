"""Rasters of the planner's own, read at a pin."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge.pin_rasters import Band, sampled
from osgeo import gdal, osr
from qgis.core import QgsCoordinateTransformContext, QgsPointXY, QgsRasterLayer

NOTHING = -9999.0


def raster(path, epsg, corner, step, values):
    """Write a raster of one band whose upper left corner is given in its own coordinates."""
    values = np.array(values, dtype="float32")
    made = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    made.SetGeoTransform((corner[0], step, 0, corner[1], 0, -step))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    made.SetProjection(system.ExportToWkt())
    made.GetRasterBand(1).SetNoDataValue(NOTHING)
    made.GetRasterBand(1).WriteArray(values)
    made.FlushCache()
    del made
    return QgsRasterLayer(str(path), path.stem, "gdal")


def at(rasters, lon, lat):
    (found,) = sampled(map(Band, rasters), [QgsPointXY(lon, lat)], QgsCoordinateTransformContext())
    return [(s.name, s.value) for s in found]


def test_the_cell_under_the_pin(qgis_app, tmp_path):
    heat = raster(tmp_path / "heat.tif", 4326, (-6, 39), 0.5, [[1, 2], [3, NOTHING]])
    assert at([heat], -5.75, 38.75) == [("heat", 1)]
    assert at([heat], -5.25, 38.75) == [("heat", 2)]
    assert at([heat], -5.75, 38.25) == [("heat", 3)]
    assert at([heat], -5.25, 38.25) == []  # no data
    assert at([heat], 10, 50) == []  # outside


def test_a_raster_in_its_own_coordinates(qgis_app, tmp_path):
    # the origin of ETRS89 / LAEA Europe: 10 E, 52 N lies at 4 321 000, 3 210 000 (EPSG 3035)
    laea = raster(tmp_path / "laea.tif", 3035, (4_320_500, 3_210_500), 1000, [[7.5]])
    assert at([laea], 10, 52) == [("laea", pytest.approx(7.5))]
    assert at([laea], 10.1, 52) == []


def test_rasters_that_cannot_be_read_are_left_out(qgis_app, tmp_path):
    heat = raster(tmp_path / "heat.tif", 4326, (-6, 39), 0.5, [[1]])
    assert at([QgsRasterLayer(str(tmp_path / "none.tif"), "none", "gdal"), heat], -5.75, 38.75) == [("heat", 1)]
