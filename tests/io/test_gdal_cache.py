"""GDAL's cache: capped while rasters are streamed, given back at the end, whoever ends first."""

import pytest
from jumelage_climatique.jumelage_plugin.io.gdal_cache import CACHE_BYTES, small_cache
from osgeo import gdal

PLENTY = 4 * CACHE_BYTES


@pytest.fixture(autouse=True)
def plenty():
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(PLENTY)
    yield
    gdal.SetCacheMax(before)


def test_runs_that_overlap_share_the_cap():
    one, two = small_cache(), small_cache()
    one.__enter__()
    two.__enter__()
    one.__exit__(None, None, None)
    assert gdal.GetCacheMax() == CACHE_BYTES
    two.__exit__(None, None, None)
    assert gdal.GetCacheMax() == PLENTY


def test_a_fault_gives_the_cache_back():
    with pytest.raises(RuntimeError), small_cache(), small_cache():
        raise RuntimeError
    assert gdal.GetCacheMax() == PLENTY


def test_a_smaller_cache_stays_as_it_is():
    gdal.SetCacheMax(CACHE_BYTES // 2)
    with small_cache():
        assert gdal.GetCacheMax() == CACHE_BYTES // 2
