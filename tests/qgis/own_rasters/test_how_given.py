"""How own rasters are given: files, layers, models told apart, and what cannot be asked of them."""

from pathlib import Path

import pytest
from jumelage_climatique.processing.owninputs import by_model
from qgis.core import QgsProcessingException, QgsVectorLayer


def test_a_layer_that_is_no_raster_file(own):
    given = own.plain()
    points = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    assert own.fails(**{**given, "REFERENCE": [points]}) == "“points” is not a raster file, for REFERENCE."


def test_one_without_the_other(own):
    given = own.plain()
    for name in ("REFERENCE", "FUTURES"):
        sentence = own.fails(**{key: value for key, value in given.items() if key != name})
        assert sentence.startswith("Your own rasters need both")


def test_own_rasters_are_never_replaced(own):
    given = own.plain()
    before = Path(given["FUTURES"][1]).read_bytes()
    with pytest.raises(QgsProcessingException, match=r"ACCESS1-3\.tif is one of your own rasters, which OUTPUT"):
        own.run(**given, OUTPUT=given["FUTURES"][1])
    assert Path(given["FUTURES"][1]).read_bytes() == before


def test_models_are_told_apart():
    assert by_model(["/a/m1.tif", "/a/m2.tif"], 1) == {"m1": ["/a/m1.tif"], "m2": ["/a/m2.tif"]}
    assert list(by_model(["/x/f.tif", "/y/f.tif"], 1)) == ["x/f", "y/f"]
    folders = by_model(["/x/tas.tif", "/x/pr.tif", "/y/tas.tif", "/y/pr.tif"], 2)
    assert folders == {"x": ["/x/tas.tif", "/x/pr.tif"], "y": ["/y/tas.tif", "/y/pr.tif"]}
    names = by_model(["/a/tas_ACCESS.nc", "/a/pr_ACCESS.nc", "/a/tas_BNU.nc", "/a/pr_BNU.nc"], 2)
    assert names == {"ACCESS": ["/a/tas_ACCESS.nc", "/a/pr_ACCESS.nc"], "BNU": ["/a/tas_BNU.nc", "/a/pr_BNU.nc"]}
    parts = by_model(['NETCDF:"/a/m1.nc":tas', 'NETCDF:"/a/m1.nc":pr'], 2)
    assert list(parts) == ["m1"]


def test_the_same_model_twice(own):
    given = own.plain()
    sentence = own.fails(**{**given, "FUTURES": [given["FUTURES"][0], given["FUTURES"][0]]})
    assert sentence.startswith("Two futures are called")


def test_settings_that_say_the_models_of_the_plugin_are_refused(own):
    assert "is not in the chosen ensemble" in own.fails(**own.plain(), MODELS=["ACCESS1-0"])


def test_target_of_a_point_at_sea(own):
    given = own.plain()
    assert own.fails(**given, COMMUNE=None, POINT="-7.5,44.5 [EPSG:4326]") == (
        "Your reference rasters have no data at this place."
    )
