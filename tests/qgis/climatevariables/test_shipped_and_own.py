"""Climate variables through Processing: of the shipped data, and of own rasters in any unit and grid."""

import made_rasters as made
import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core import climatevariables
from jumelage_climatique.jumelage_plugin.core.bioclim import thornthwaite
from jumelage_climatique.jumelage_plugin.io.rasters import read
from jumelage_climatique.processing import inputs, variablesjob
from osgeo import gdal
from qgis.core import QgsRasterLayer
from runs_told import Told
from variables_made import CARBONNE, COLUMNS, KINDS, LATS, LONS, ROWS, bands, check_bioclim

LENGTHS = np.array([31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])[:, None, None]


@pytest.fixture(scope="module")
def shipped_monthly():
    folder = inputs.DATASET.climate_folder
    return {kind: read(folder / f"{kind}_1981-2010.tif") for kind in KINDS}


def test_with_nothing_given_the_shipped_normals_are_taken(own, shipped_monthly):
    feedback, page = Told(), own.outputs / "r.html"
    result = own.run(feedback, OUTPUT_HTML=str(page))
    found = bands(result)
    assert list(found)[:8] == [v.name for v in climatevariables.SEASON_VARIABLES]
    assert list(found)[8:] == [
        *(f"bio{i}" for i in range(1, 20)),
        *("aridity_martonne", "pet_thornthwaite", "aridity_unep", "gdd_10"),
    ]
    part = (slice(None), slice(100, 110), slice(70, 85))
    check_bioclim({n: v[part[1:]] for n, v in found.items()}, {k: r.values[part] for k, r in shipped_monthly.items()})
    reference = inputs.climate("cmip5").reference
    seasons = np.stack([found[v.name] for v in climatevariables.SEASON_VARIABLES])
    land = reference.land
    np.testing.assert_allclose(seasons[:, land], reference.values[:, land], atol=2e-3)
    assert result["VARIABLE_COUNT"] == 31
    assert result["CELLS"] == int(np.isfinite(list(found.values())).any(axis=0).sum())
    # the figures that the data's own description gives: 13.6 °C and 705 mm
    row, column = (v[0] for v in reference.grid.locate(*(np.array([v]) for v in CARBONNE)))
    assert found["bio1"][row, column] == pytest.approx(13.6, abs=0.06)
    assert found["bio12"][row, column] == pytest.approx(705, abs=0.6)
    assert "pairs say nearly the same (correlation beyond ±0.95)" in feedback.text
    assert "31 variables are too many to compare climates with" in feedback.text
    text = page.read_text(encoding="utf-8")
    for name in found:
        assert f"<td>{name}</td>" in text or f">{name}<" in text, name
    assert "aux.xml" not in "".join(path.name for path in inputs.DATASET.climate_folder.iterdir())


def test_the_raster_says_what_it_is(own):
    result = own.run(VARIABLES=["tas_jja", "bio15", "aridity", "gdd"], GDD_BASE=5)
    raster = gdal.Open(result["OUTPUT"])
    described = [raster.GetRasterBand(i + 1) for i in range(raster.RasterCount)]
    assert [(band.GetDescription(), band.GetUnitType()) for band in described] == [
        *(("tas_jja", "°C"), ("bio15", "%"), ("aridity_martonne", "mm/°C"), ("pet_thornthwaite", "mm")),
        *(("aridity_unep", "1"), ("gdd_5", "°C d")),
    ]
    metadata = raster.GetMetadata()
    assert "divisor 11" in metadata["FORMULA_bio15"]
    assert "mean − 5 °C" in metadata["FORMULA_gdd_5"]
    assert "ERA5" in metadata["SOURCES"]
    assert metadata["SOFTWARE"].startswith("Jumelage climatique ")
    assert raster.GetSpatialRef().GetAuthorityCode(None) == "4326"


def test_the_layer_has_a_style_for_each_variable(own):
    result = own.run(VARIABLES=["tas_jja", "bio12"])
    layer = QgsRasterLayer(result["OUTPUT"], "v")
    variablesjob.style_variables(layer, [("tas_jja", "tas", 10.0, 25.0), ("bio12", "pr", 300.0, 900.0)])
    assert sorted(layer.styleManager().styles()) == ["bio12", "tas_jja"]
    assert layer.styleManager().currentStyle() == "tas_jja"
    assert (layer.renderer().band(), layer.renderer().classificationMin()) == (1, 10.0)


def test_own_rasters_by_both_backends(own, backend):
    found = bands(own.run(INPUT=own.plain()))
    check_bioclim(found, own.climate)
    tas, pr = own.climate["tas"], own.climate["pr"]
    np.testing.assert_allclose(found["tas_djf"], tas[[11, 0, 1]].mean(axis=0), atol=1e-3)
    np.testing.assert_allclose(found["pr_jja"], pr[5:8].sum(axis=0), rtol=1e-5)
    np.testing.assert_allclose(found["aridity_martonne"], pr.sum(axis=0) / (tas.mean(axis=0) + 10), rtol=1e-4)
    # the latitude is that of each row
    demand = thornthwaite(tas, np.tile(LATS[:, None], (1, COLUMNS))).sum(axis=0)
    np.testing.assert_allclose(found["pet_thornthwaite"], demand, rtol=1e-4)
    np.testing.assert_allclose(found["gdd_10"], (LENGTHS * np.maximum(0, tas - 10)).sum(axis=0), rtol=1e-4, atol=0.02)


UNITS = [
    (lambda v: v + 273.15, lambda v: v / LENGTHS / 86400, {"tas": "K", "pr": "kg m-2 s-1"}, {}),
    (lambda v: v + 273.15, lambda v: v / LENGTHS / 86400, {}, {}),
    (
        lambda v: v * 10,
        lambda v: v / LENGTHS,
        {},
        {"TEMPERATURE_UNIT": "tenths", "PRECIPITATION_UNIT": "mm_day"},
    ),
]


@pytest.mark.parametrize(("warm", "wet", "written", "asked"), UNITS)
def test_units_do_not_matter_and_are_told(own, warm, wet, written, asked):
    files = [
        own.tif(
            kind, (wet if kind == "pr" else warm)(own.climate[kind]), units=written.get("pr" if kind == "pr" else "tas")
        )
        for kind in KINDS
    ]
    feedback = Told()
    check_bioclim(bands(own.run(feedback, INPUT=files, **asked)), own.climate, 5e-3)
    assert "mean temperature read in " in feedback.text


def test_without_mean_temperature_it_is_made_of_the_extremes(own):
    climate = {**own.climate, "tas": (own.climate["tasmin"] + own.climate["tasmax"]) / 2}
    check_bioclim(bands(own.run(INPUT=own.plain(KINDS[1:]))), climate)


def test_rows_from_the_south_and_gaps(own):
    """Turned, with a cell that lacks one month of rain: what needs no rain is there."""
    climate = {kind: values.copy() for kind, values in own.climate.items()}
    climate["pr"][4, 2, 3] = np.nan
    files = [own.tif(kind, climate[kind], south_up=True, units="mm" if kind == "pr" else "degC") for kind in KINDS]
    found = bands(own.run(INPUT=files))
    # May is missing
    lacking = {name for name, values in found.items() if np.isnan(values).any()}
    assert lacking == {"pr_mam", "aridity_martonne", "aridity_unep", "bio8", "bio9"} | {
        f"bio{i}" for i in range(12, 20)
    }
    assert all(np.isnan(found[name]).sum() == 1 for name in lacking)
    assert np.isnan(found["bio8"][2, 3])
    assert np.isfinite(found["bio10"][2, 3])


def test_a_netcdf_of_several_years_gives_their_mean(own):
    ends = np.cumsum([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    middles = np.concatenate([ends - 15 + 365 * year for year in range(3)])
    fields = {
        kind: (
            np.concatenate([own.climate[kind] + (10.0 if kind == "pr" else 1.0) * year for year in range(3)]),
            {"units": "mm" if kind == "pr" else "degC"},
        )
        for kind in KINDS
    }
    time = {"units": "days since 1981-01-01", "calendar": "noleap"}
    path = made.netcdf(own.inputs / "a.nc", fields, y=LATS, x=LONS, times=middles, time=time)
    feedback = Told()
    climate = {kind: own.climate[kind] + (10.0 if kind == "pr" else 1.0) for kind in KINDS}
    check_bioclim(bands(own.run(feedback, INPUT=[path])), climate)
    assert "the years 1981 to 1983" in feedback.text


def test_a_projected_grid_keeps_its_reference_system(own):
    place = {"crs": "EPSG:2154", "west": 500000.0, "north": 6300000.0, "step": 8000.0}
    files = [own.tif(kind, units="mm" if kind == "pr" else "degC", **place) for kind in KINDS]
    result = own.run(INPUT=files)
    assert gdal.Open(result["OUTPUT"]).GetSpatialRef().GetAuthorityCode(None) == "2154"
    found = bands(result)
    check_bioclim(found, own.climate)
    # 43.7 degrees north: a warmer year evaporates more, and nothing is out of the ordinary
    assert 300 < found["pet_thornthwaite"].mean() < 900


@pytest.mark.parametrize("ending", [".tif", ".img", ".nc"])
def test_formats(own, ending):
    result = own.run(INPUT=own.plain(), OUTPUT=str(own.outputs / f"v{ending}"), VARIABLES=["bio1"])
    found = gdal.Open(result["OUTPUT"])
    values = np.frombuffer(found.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float32), np.float32)
    np.testing.assert_allclose(values.reshape(ROWS, COLUMNS), own.climate["tas"].mean(axis=0), atol=1e-3)


def test_blocks_and_threads_do_not_matter(own, monkeypatch):
    files = own.plain()
    expected = own.run(INPUT=files)
    one = bands(expected)
    monkeypatch.setattr(variablesjob, "BLOCK_CELLS", 1)
    monkeypatch.setattr(variablesjob, "TILE_ROWS", 1)
    monkeypatch.setattr(variablesjob, "WORKERS", 4)
    found = own.run(INPUT=files)
    two = bands(found)
    assert all(np.array_equal(one[name], two[name], equal_nan=True) for name in one)
    assert found["REDUNDANT_PAIRS"] == expected["REDUNDANT_PAIRS"]
