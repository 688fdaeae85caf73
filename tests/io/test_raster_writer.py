"""Rasters written block by block: whole, or told to be not; nothing held open."""

import resource
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.bridge.staging import Staging
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io.raster_writer import RasterWriter
from jumelage_climatique.jumelage_plugin.io.stack_grid import StackGrid
from osgeo import gdal

GRID = StackGrid("EPSG:2154", 500000.0, 6300000.0, 1000.0, 2000.0, 300, 520)


@pytest.fixture(params=[False, True], ids=["quiet", "exceptions"])
def errors(request):
    """GDAL as QGIS has it, and as another plugin of the session may set it."""
    used = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if used else gdal.DontUseExceptions)()


def noise(grid, bands=2, seed=0):
    values = np.random.default_rng(seed).normal(size=(bands, grid.rows, grid.columns)).astype(np.float32)
    values[:, ::7, ::5] = np.nan
    return values


def read(path):
    source = gdal.Open(str(path))
    planes = [np.frombuffer(source.GetRasterBand(i + 1).ReadRaster(), np.float32) for i in range(source.RasterCount)]
    return np.stack(planes).reshape(source.RasterCount, source.RasterYSize, source.RasterXSize)


def is_open(path):
    return any(str(path) in str(p.resolve()) for p in Path("/proc/self/fd").iterdir() if p.exists())


@contextmanager
def largest_file(size):
    """No file may grow beyond some bytes: what a full disk does to a writer."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 200), st.integers(1, 520), st.booleans())
def test_blocks_of_any_size_make_the_same_raster(tmp_path, rows, columns, backwards):
    grid = StackGrid("EPSG:4326", -5.0, 50.0, 0.1, 0.1, 150, 200)
    values = noise(grid)
    corners = [(row, column) for row in range(0, 150, rows) for column in range(0, 200, columns)]
    with RasterWriter(tmp_path / "a.tif", grid, ("one", "two")) as writer:
        for row, column in corners[::-1] if backwards else corners:
            writer.write(row, column, values[:, row : row + rows, column : column + columns])
    assert np.array_equal(read(tmp_path / "a.tif"), np.where(np.isnan(values), np.float32(-9999), values))


def test_what_a_raster_says_of_itself(tmp_path, errors):
    path = tmp_path / "a.tif"
    with RasterWriter(path, GRID, ("sigma", "écart"), units=("", "°C"), metadata={"TITLE": "Jumeaux – é"}) as writer:
        writer.write(0, 0, noise(GRID))
    source = gdal.Open(str(path))
    assert source.GetGeoTransform() == (500000.0, 1000.0, 0.0, 6300000.0, 0.0, -2000.0)
    assert source.GetSpatialRef().GetAuthorityCode(None) == "2154"
    assert source.GetMetadata()["TITLE"] == "Jumeaux – é"
    bands = [source.GetRasterBand(i) for i in (1, 2)]
    assert [(b.GetDescription(), b.GetUnitType(), b.GetNoDataValue()) for b in bands] == [
        ("sigma", "", -9999.0),
        ("écart", "°C", -9999.0),
    ]


@pytest.mark.parametrize("name", ["no/a.tif", "."])
def test_where_nothing_can_be_written(tmp_path, errors, name):
    with pytest.raises(JumelageError, match="Cannot write the raster"):
        RasterWriter(tmp_path / name, GRID, ("a",))


@pytest.mark.parametrize("kept", [0, 4096, 40_000, 400_000, 1_000_000])
@pytest.mark.parametrize("driver", ["GTiff", "HFA"])
def test_a_full_disk_is_told(tmp_path, errors, kept, driver):
    """Two bands of noise take more than a megabyte."""

    def write():
        with RasterWriter(tmp_path / "a.tif", GRID, ("a", "b"), driver=driver) as writer:
            for row in range(0, GRID.rows, 50):
                writer.write(row, 0, noise(GRID)[:, row : row + 50])

    with pytest.raises(JumelageError, match=r"Cannot write the raster a\.tif: .+"), largest_file(kept):
        write()
    assert not is_open(tmp_path / "a.tif")


def test_after_a_full_disk_the_next_raster_is_written(tmp_path, errors):
    with RasterWriter(tmp_path / "a.tif", GRID, ("a", "b")) as one, largest_file(10_000):
        one.write(0, 0, noise(GRID)[:, :20])
        with pytest.raises(JumelageError):
            one.close()
    with RasterWriter(tmp_path / "b.tif", GRID, ("a", "b")) as two:
        two.write(0, 0, noise(GRID))
    assert np.isfinite(read(tmp_path / "b.tif")).all()


def fault_of_something_else():
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    with suppress(RuntimeError):  # QGIS's own Processing may have turned GDAL's exceptions on
        gdal.Error(gdal.CE_Failure, 1, "of something else")
    gdal.PopErrorHandler()


def test_a_fault_of_something_else_is_not_the_raster_s(tmp_path):
    """GDAL keeps the last error of the thread, whoever made it."""
    with RasterWriter(tmp_path / "a.tif", GRID, ("a", "b")) as writer:
        fault_of_something_else()
        writer.write(0, 0, noise(GRID))
        fault_of_something_else()
    assert np.isfinite(read(tmp_path / "a.tif")).all()


@pytest.mark.parametrize("fault", [ValueError, KeyboardInterrupt])
def test_a_fault_midway_lets_go_of_the_file_and_leaves_nothing(tmp_path, fault):
    held = []

    def half():
        with Staging() as staging, RasterWriter(staging.file(tmp_path / "a.tif"), GRID, ("a", "b")) as writer:
            writer.write(0, 0, noise(GRID)[:, :100])
            held.append(is_open(tmp_path))
            raise fault

    with pytest.raises(fault):
        half()
    assert held == [True]
    assert not is_open(tmp_path)
    assert list(tmp_path.iterdir()) == []
