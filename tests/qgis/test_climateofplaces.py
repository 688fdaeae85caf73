"""The climate of polygons and points: the mean over each, checked by hand, today and at the horizon."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge import shapes
from jumelage_climatique.jumelage_plugin.core.climate import climate_at, land_cells
from jumelage_climatique.jumelage_plugin.core.heatdays import DAY_COUNTS, days_a_year
from jumelage_climatique.jumelage_plugin.core.options import DEFAULT_LAPSE
from jumelage_climatique.jumelage_plugin.io.rasters import read
from jumelage_climatique.processing import inputs, placesjob
from osgeo import gdal
from places_made import CLIMATE, PLACES, cell_of, made_layer, monthly, outline_of, rows_of, run
from qgis import processing
from qgis.core import QgsApplication


def height_of(row, column):
    source = gdal.Open(str(CLIMATE / "elevation.tif"))
    band = source.GetRasterBand(1)
    return float(band.ReadAsArray(column, row, 1, 1)[0, 0]) * (band.GetScale() or 1)


def test_names_on_which_scripts_rely(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById(PLACES)
    names = {p.name() for p in algorithm.parameterDefinitions()}
    assert names == {
        *("INPUT", "COMMUNES", "ELEVATION_FIELD", "HORIZON", "LEVEL", "ENSEMBLE", "LAPSE", "MONTHS"),
        *("OUTPUT", "OUTPUT_HTML"),
    }
    assert all(p.help() for p in algorithm.parameterDefinitions() if not p.isDestination())
    assert "equal-area" in algorithm.shortHelpString()


def test_a_polygon_that_is_one_cell_has_its_climate(provider):
    row, column = cell_of(1.2191, 43.2972)
    (found,) = rows_of(run(made_layer([(outline_of(row, column), None)])))
    tas, pr = monthly("tas", row, column), monthly("pr", row, column)
    assert found["tas_jja"] == pytest.approx(tas[5:8].mean(), abs=0.006)
    assert found["tas_djf"] == pytest.approx((tas[11] + tas[0] + tas[1]) / 3, abs=0.006)
    assert found["pr_son"] == pytest.approx(pr[8:11].sum(), abs=0.006)
    assert found["pr_year"] == pytest.approx(pr.sum(), abs=0.006)
    assert (found["cells"], found["data_share"], found["neighbour"]) == (1, 1.0, 0)
    assert found["elevation_cells"] == round(height_of(row, column))
    assert found["elevation_given"] == 0
    low, high = monthly("tasmin", row, column), monthly("tasmax", row, column)
    for count in DAY_COUNTS:
        assert found[count.name] == pytest.approx(days_a_year(count, low, high), abs=0.01)


def test_a_cell_and_a_half_by_hand(provider):
    row, column = cell_of(1.2191, 43.2972)
    (found,) = rows_of(run(made_layer([(outline_of(row, column, 1.5), None)])))
    for kind, name in (("tas", "tas_mam"), ("pr", "pr_mam")):
        spring = [monthly(kind, row, column + k)[2:5] for k in (0, 1)]
        each = [v.mean() if kind == "tas" else v.sum() for v in spring]
        assert found[name] == pytest.approx((2 * each[0] + each[1]) / 3, abs=0.006)
    assert found["elevation_cells"] == round((2 * height_of(row, column) + height_of(row, column + 1)) / 3)
    assert found["cells"] == 2


def test_the_horizon_by_hand(provider):
    row, column = cell_of(1.2191, 43.2972)
    made = run(made_layer([(outline_of(row, column), None)]), HORIZON="custom", LEVEL=2.69)
    (found,) = rows_of(made)
    patterns = read(CLIMATE / "warming_patterns_cmip5.tif")
    at = int(63 - 43.2972), int(1.2191 + 13)
    models = sorted({name.split(":")[0] for name in patterns.names})
    rise = {
        v: 2.0 * np.array([patterns.values[patterns.names.index(f"{m}:{v}")][at] for m in models])
        for v in ("tas_jja", "pr_jja")
    }
    summer, rain = monthly("tas", row, column)[5:8].mean(), monthly("pr", row, column)[5:8].sum()
    for kind, percentile in (("low", 10), ("median", 50), ("high", 90)):
        expected = np.percentile(summer + rise["tas_jja"], percentile)
        assert found[f"tas_jja_{kind}"] == pytest.approx(expected, abs=0.006)
        wet = np.percentile(rain * np.maximum(0, 1 + rise["pr_jja"]), percentile)
        assert found[f"pr_jja_{kind}"] == pytest.approx(wet, abs=0.006)
    assert found["days_30_low"] <= found["days_30_median"] <= found["days_30_high"]
    assert found["days_30_median"] > found["days_30"]
    assert found["days_frost_median"] < found["days_frost"]


def test_temperatures_are_brought_to_the_elevation_of_the_field(provider):
    row, column = cell_of(1.2191, 43.2972)
    base, cell = height_of(row, column), outline_of(row, column)
    layer = made_layer([(cell, base), (cell, base + 400), (cell, None), (cell, -9999)])
    level, high, unknown, odd = rows_of(run(layer, ELEVATION_FIELD="height", MONTHS=True))
    for name in ("tas_djf", "tas_year", "tas_jja_median", "tasmin_jan", "tasmax_dec"):
        assert level[name] - high[name] == pytest.approx(2.0, abs=0.011)
    assert high["pr_year"] == level["pr_year"]
    assert high["days_frost"] > level["days_frost"]
    assert (high["elevation_used"], high["elevation_given"]) == (round(base + 400), 1)
    for other in (unknown, odd):
        assert other["tas_year"] == level["tas_year"]
        assert (other["elevation_used"], other["elevation_given"]) == (round(base), 0)
    (flat, steep) = rows_of(run(made_layer([(cell, base), (cell, base + 400)]), ELEVATION_FIELD="height", LAPSE=0))
    assert flat["tas_year"] == steep["tas_year"]


def test_months_are_those_of_the_files(provider):
    row, column = cell_of(1.2191, 43.2972)
    (found,) = rows_of(run(made_layer([(outline_of(row, column), None)]), MONTHS=True))
    for kind in ("tasmin", "tasmax"):
        values = [found[f"{kind}_{m}"] for m in ("jan", "jul", "dec")]
        assert values == pytest.approx(monthly(kind, row, column)[[0, 6, 11]], abs=0.006)
    assert "tasmin_jan" not in run(made_layer([(outline_of(row, column), None)]))["OUTPUT"].fields().names()


def test_communes_are_at_their_own_elevation(provider):
    found = {f"{f['country']}:{f['code']}": f for f in rows_of(run(COMMUNES="FR:31107, ES:14029"))}
    assert set(found) == {"FR:31107", "ES:14029"}
    carbonne = found["FR:31107"]
    assert (carbonne["name"], carbonne["elevation_used"], carbonne["elevation_given"]) == ("Carbonne", 212, 1)
    # documented with the data: 13.6 °C and 705 mm in a cell at 298 m
    assert carbonne["tas_year"] == pytest.approx(13.6 + 5 * 0.086, abs=0.15)
    assert carbonne["pr_year"] == pytest.approx(705, rel=0.06)
    assert carbonne["tas_year_median"] == pytest.approx(carbonne["tas_year"] + 1.8, abs=0.3)


@pytest.mark.once
@pytest.mark.slow
def test_the_difference_to_the_town_is_the_one_that_the_help_tells(provider):
    """Over all French communes: the mean over the outline against the cell of the town, both at its elevation."""
    table, reference = inputs.communes(False), inputs.climate("cmip5").reference
    at = climate_at(reference, land_cells(reference, table.lon, table.lat), table.elevation, DEFAULT_LAPSE)
    town = {key: (at[i, :4].mean(), at[i, 4:].sum()) for key, i in table.keys().items()}
    gaps = []
    for feature in rows_of(run(COMMUNES="FR")):
        tas, pr = town[f"FR:{feature['code']}"]
        gaps.append((abs(feature["tas_year"] - tas), 100 * abs(feature["pr_year"] / pr - 1)))
    assert len(gaps) == 34746
    middle, most = np.percentile(gaps, [50, 95], axis=0)
    assert middle[0] < 0.005
    assert middle[1] == pytest.approx(0.01, abs=0.005)
    assert most == pytest.approx([0.09, 3.4], abs=0.05)


@pytest.mark.once
def test_the_same_without_shapely(provider, monkeypatch):
    every = inputs.communes(False).keys()
    keys = ", ".join(key for key in every if key[3:5] == "05")
    figures = []
    for library in (shapes.best_shapes(), shapes.QgisShapes()):
        monkeypatch.setattr(placesjob, "best_shapes", lambda chosen=library: chosen)
        request = processing.run(PLACES, {"COMMUNES": keys, "OUTPUT": "memory:", "OUTPUT_HTML": None})
        figures.append([[f["tas_year"], f["pr_year"], f["days_30_high"], f["cells"]] for f in rows_of(request)])
    assert type(shapes.best_shapes()).__name__ == "ShapelyShapes"
    assert len(figures[0]) > 150
    # written with two decimals: a last digit may turn
    assert np.array(figures[0]) == pytest.approx(np.array(figures[1]), abs=0.0101)
    assert (np.array(figures[0]) != np.array(figures[1])).mean() < 0.01
