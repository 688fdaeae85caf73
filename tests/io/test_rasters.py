"""Both raster backends give the same, true values; faults are told in one sentence."""

import shutil

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.grid import Grid
from jumelage_climatique.jumelage_plugin.io import rasters
from jumelage_climatique.jumelage_plugin.io.dataset import DATA
from osgeo import gdal

BACKENDS = {"gdal": rasters.read_by_gdal, "rasterio": rasters.read_by_rasterio}
FILES = sorted((DATA / "climate").glob("*.tif"))


@pytest.fixture(params=BACKENDS)
def backend(request, monkeypatch):
    if request.param == "rasterio" and not rasters.rasterio_is_sound():
        pytest.fail("rasterio of the distribution must be sound in the test environment")
    monkeypatch.setattr(rasters, "_backend", lambda: BACKENDS[request.param])
    return request.param


def make(path, bands, *, scale=0.1, offset=0.0, nodata=-32768, descriptions=None):
    array = np.array(bands, dtype=np.int16)
    target = gdal.GetDriverByName("GTiff").Create(
        str(path), array.shape[2], array.shape[1], array.shape[0], gdal.GDT_Int16
    )
    target.SetGeoTransform((-12.0, 0.5, 0.0, 60.0, 0.0, -0.25))
    for number, values in enumerate(array, start=1):
        band = target.GetRasterBand(number)
        band.SetNoDataValue(nodata)
        band.SetScale(scale)
        band.SetOffset(offset)
        band.SetDescription(descriptions[number - 1] if descriptions else f"b{number}")
        band.WriteRaster(0, 0, array.shape[2], array.shape[1], values.tobytes())
    del target
    return path


def test_scale_offset_nodata_and_grid(tmp_path, backend):
    path = make(tmp_path / "a.tif", [[[10, -32768, 30], [-5, 0, 7]]], offset=2.0)
    found = rasters.read(path)
    assert found.values[0] == pytest.approx(np.array([[3.0, np.nan, 5.0], [1.5, 2.0, 2.7]]), nan_ok=True)
    assert found.grid == Grid(-12.0, 60.0, 0.5, 0.25, 2, 3)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_both_backends_agree_on_every_file_that_ships(path):
    one, two = rasters.read_by_gdal(path), rasters.read_by_rasterio(path)
    assert one.names == two.names
    assert one.scales == pytest.approx(two.scales)
    assert one.nodata == two.nodata
    assert one.transform == pytest.approx(two.transform)
    assert np.array_equal(one.stored, two.stored)


def test_bands_are_chosen_by_description(tmp_path, backend):
    path = make(tmp_path / "a.tif", [[[1]], [[2]], [[3]]], scale=1.0, descriptions=["c", "a", "b"])
    assert rasters.read(path).bands(["a", "b", "c"]).ravel().tolist() == [2, 3, 1]
    with pytest.raises(JumelageError, match="“d”"):
        rasters.read(path).bands(["d"])


def test_a_missing_file(tmp_path, backend):
    with pytest.raises(JumelageError, match="missing"):
        rasters.read(tmp_path / "none.tif")


@pytest.mark.parametrize("kept", [0, 100, 3000])
def test_a_file_cut_short(tmp_path, backend, kept):
    path = tmp_path / "cut.tif"
    whole = (DATA / "climate" / "elevation.tif").read_bytes()
    path.write_bytes(whole[: len(whole) * kept // 4000])
    with pytest.raises(JumelageError, match="damaged"):
        rasters.read(path)


def test_a_rotated_raster_is_refused(tmp_path, backend):
    path = make(tmp_path / "a.tif", [[[1]]])
    source = gdal.Open(str(path), gdal.GA_Update)
    source.SetGeoTransform((0.0, 0.5, 0.1, 60.0, 0.1, -0.5))
    del source
    with pytest.raises(JumelageError, match="rotated"):
        rasters.read(path)


def test_what_is_written_is_read_back(tmp_path, backend):
    values = np.array([[0.25, np.nan], [3.5, 1e-3]])
    path = tmp_path / "out.tif"
    rasters.write(path, Grid(0.0, 10.0, 1.0, 1.0, 2, 2), [rasters.Band("sigma", values)], {"TITLE": "é"})
    found = rasters.read(path)
    assert found.names == ("sigma",)
    assert found.values[0] == pytest.approx(values.astype(np.float32), nan_ok=True)
    source = gdal.Open(str(path))
    assert source.GetMetadata()["TITLE"] == "é"
    assert source.GetSpatialRef().GetAuthorityCode(None) == "4326"


def test_a_raster_that_cannot_be_written(tmp_path):
    with pytest.raises(JumelageError, match="Cannot write"):
        rasters.write(tmp_path / "no" / "out.tif", Grid(0, 1, 1, 1, 1, 1), [rasters.Band("a", np.ones((1, 1)))], {})


def test_reading_leaves_nothing_beside(tmp_path, backend):
    path = shutil.copy(DATA / "climate" / "elevation.tif", tmp_path)
    rasters.read(tmp_path / "elevation.tif")
    assert [p.name for p in tmp_path.iterdir()] == [str(path).rsplit("/", 1)[-1]]
