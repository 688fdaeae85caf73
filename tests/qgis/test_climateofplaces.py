"""The climate of places through Processing: figures by hand, geometries of all sorts, faults, the packaged plugin."""

import json
import math
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge import shapes
from jumelage_climatique.jumelage_plugin.core.climate import climate_at, land_cells
from jumelage_climatique.jumelage_plugin.core.heatdays import DAY_COUNTS, days_a_year
from jumelage_climatique.jumelage_plugin.core.options import DEFAULT_LAPSE, NAMES
from jumelage_climatique.jumelage_plugin.io.rasters import read
from jumelage_climatique.processing import inputs, placesjob
from osgeo import gdal
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

PLACES = "jumelage:climateofplaces"
CLIMATE = inputs.DATASET.climate_folder
STEP = 1 / 6
CARBONNE = "POINT(1.2191 43.2972)"


def made_layer(rows, kind="Polygon", crs="EPSG:4326"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=label:string&field=height:double", "places", "memory")
    for number, (wkt, height) in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"P{number}", height])
        feature.setGeometry(QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry())
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def run(layer=None, **parameters):
    asked = {"INPUT": layer, "OUTPUT": "memory:", "OUTPUT_HTML": None}
    feedback = parameters.pop("feedback", None)
    return processing.run(PLACES, {**asked, **parameters}, feedback=feedback)


def rows_of(made):
    return list(made["OUTPUT"].getFeatures())


def rectangle(west, south, east, north):
    return f"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def cell_of(lon, lat):
    """Row and column of the cell that holds a place, read off the file by GDAL."""
    west, dx, _, north, _, dy = gdal.Open(str(CLIMATE / "elevation.tif")).GetGeoTransform()
    return int((lat - north) // dy), int((lon - west) // dx)


def outline_of(row, column, width=1.0):
    west, north = -12 + column * STEP, 62 - row * STEP
    return rectangle(west, north - STEP, west + width * STEP, north)


def monthly(kind, row, column):
    """Twelve monthly values of a cell, by GDAL alone."""
    source = gdal.Open(str(CLIMATE / f"{kind}_1981-2010.tif"))
    bands = [source.GetRasterBand(i + 1) for i in range(12)]
    return np.array([b.ReadAsArray(column, row, 1, 1)[0, 0] * b.GetScale() for b in bands])


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


def test_geometry_and_attributes_are_kept(provider):
    layer = made_layer([("MULTIPOLYGON(((1 44, 1.1 44, 1.1 44.1, 1 44)))", 12.5)], "MultiPolygon")
    made = run(layer)["OUTPUT"]
    (given,), (found,) = layer.getFeatures(), made.getFeatures()
    assert made.crs() == layer.crs()
    assert made.wkbType() == layer.wkbType()
    assert found.geometry().equals(given.geometry())
    assert found.attributes()[:2] == ["P0", 12.5]


@pytest.mark.parametrize("code", [2154, 25830, 3035, 3857])
def test_other_coordinate_systems(provider, code):
    """A large rectangle in degrees, its borders followed closely, gives the same wherever it is drawn."""
    crs, degrees = QgsCoordinateReferenceSystem(f"EPSG:{code}"), QgsCoordinateReferenceSystem("EPSG:4326")
    shape = QgsGeometry.fromWkt(rectangle(-1.03, 42.61, 1.27, 44.02)).densifyByDistance(0.01)
    expected = rows_of(run(made_layer([(shape.asWkt(9), None)])))[0]
    shape.transform(QgsCoordinateTransform(degrees, crs, QgsProject.instance()))
    made = run(made_layer([(shape.asWkt(4), None)], crs=f"EPSG:{code}"))
    (found,) = rows_of(made)
    assert made["OUTPUT"].crs() == crs
    assert expected["cells"] >= 100
    for name in ("tas_djf", "tas_jja", "pr_year", "tas_year_median"):
        assert found[name] == pytest.approx(expected[name], abs=0.02)


def test_what_is_straight_in_the_layer_stays_straight(provider):
    """A rectangle of Lambert 93 with four corners is the same as one whose borders have many points."""
    plain = QgsGeometry.fromWkt(rectangle(300000, 6200000, 900000, 6800000))
    one, other = rows_of(
        run(made_layer([(plain.asWkt(), None), (plain.densifyByDistance(500).asWkt(), None)], crs="EPSG:2154"))
    )
    assert one["cells"] == other["cells"]
    for name in ("tas_year", "pr_year", "days_30"):
        assert one[name] == pytest.approx(other[name], abs=0.011)


def test_two_halves_weighted_by_area_make_the_whole(provider):
    whole, west, east = rows_of(
        run(made_layer([(rectangle(a, 44.0, b, 44.4), None) for a, b in ((1.0, 1.5), (1.0, 1.2), (1.2, 1.5))]))
    )
    for name in (*NAMES, "tas_year", "pr_year"):  # between meridians the areas are as the widths
        assert whole[name] == pytest.approx((2 * west[name] + 3 * east[name]) / 5, abs=0.011)


def test_holes_are_left_out(provider):
    row, column = cell_of(6.9, 45.9)  # around Mont Blanc, where neighbours differ
    west, north = -12 + column * STEP, 62 - row * STEP
    outer = rectangle(west, north - STEP, west + 2 * STEP, north)[len("POLYGON(") : -1]
    edge = 0.05 * STEP  # nine tenths of the second cell's sides are cut out
    hole = rectangle(west + STEP + edge, north - STEP + edge, west + 2 * STEP - edge, north - edge)[
        len("POLYGON(") : -1
    ]
    with_hole, alone, both = rows_of(
        run(
            made_layer(
                [
                    (f"POLYGON({outer}, {hole})", None),
                    (outline_of(row, column), None),
                    (outline_of(row, column, 2), None),
                ]
            )
        )
    )
    assert abs(both["tas_year"] - alone["tas_year"]) > 0.1
    other = 2 * both["tas_year"] - alone["tas_year"]
    assert with_hole["tas_year"] == pytest.approx((alone["tas_year"] + 0.19 * other) / 1.19, abs=0.011)


def test_a_polygon_in_several_parts(provider):
    cells = [cell_of(1.2191, 43.2972), cell_of(-5.26, 38.27)]
    parts = ", ".join(outline_of(*cell)[len("POLYGON") :] for cell in cells)
    (found,) = rows_of(run(made_layer([(f"MULTIPOLYGON({parts})", None)], "MultiPolygon")))
    rain = [monthly("pr", *cell).sum() for cell in cells]
    # cells are as large as the sine of their borders: the southern one is the larger
    size = [math.sin(math.radians(62 - row * STEP)) - math.sin(math.radians(62 - (row + 1) * STEP)) for row, _ in cells]
    assert found["pr_year"] == pytest.approx(np.dot(rain, size) / sum(size), rel=1e-3)


def test_a_bow_tie_is_repaired_for_the_mean_only(provider):
    wkt = "POLYGON((1 44, 1.3 44.3, 1.3 44, 1 44.3, 1 44))"
    layer = made_layer([(wkt, None)])
    (found,) = rows_of(run(layer))
    assert "repaired" in found["climate_note"]
    assert found.geometry().equals(next(layer.getFeatures()).geometry())
    triangles = "MULTIPOLYGON(((1 44, 1.15 44.15, 1 44.3, 1 44)), ((1.3 44, 1.3 44.3, 1.15 44.15, 1.3 44)))"
    (expected,) = rows_of(run(made_layer([(triangles, None)], "MultiPolygon")))
    assert found["tas_year"] == pytest.approx(expected["tas_year"], abs=0.011)
    assert found["data_share"] == 1.0


def test_places_without_a_climate_are_told(provider):
    layer = made_layer(
        [
            ("", None),
            ("POLYGON EMPTY", None),
            (rectangle(-11.0, 45.0, -10.5, 45.5), None),
            (rectangle(50.0, 45.0, 50.5, 45.5), None),
            (rectangle(0.0, 95.0, 1.0, 96.0), None),
            (rectangle(1.0, 44.0, 1.1, 44.1), None),
        ]
    )
    made = run(layer)
    found = rows_of(made)
    notes = [feature["climate_note"] for feature in found]
    assert notes[:2] == ["no geometry"] * 2
    assert notes[2:4] == ["outside the climate data"] * 2
    assert "coordinate reference system" in notes[4]
    assert not isinstance(notes[5], str)
    for feature in found[:5]:
        assert not isinstance(feature["tas_year"], float)
        assert not isinstance(feature["days_30_high"], float)
        assert feature["cells"] == 0
    assert (made["PLACES"], made["OUT_OF_DATA"]) == (1, 5)


def test_the_edge_of_the_data(provider):
    """The part of a polygon beyond the data, or at sea, is left out and told by its share."""
    west, north = 35.5, 50.0
    (found,) = rows_of(run(made_layer([(rectangle(west, north - STEP, west + 2.0, north), None)])))
    assert found["data_share"] == pytest.approx(0.25, abs=1e-3)
    assert "25 %" in found["climate_note"]
    (inside,) = rows_of(run(made_layer([(rectangle(west, north - STEP, west + 0.5, north), None)])))
    assert found["tas_year"] == pytest.approx(inside["tas_year"], abs=0.011)


def test_a_place_at_sea_near_the_coast_has_the_nearest_land_cell(provider):
    land = read(CLIMATE / "elevation.tif").values[0]
    row, columns = cell_of(0, 44.2)[0], range(cell_of(-2.5, 44.2)[1], cell_of(-0.5, 44.2)[1])
    coast = next(c for c in columns if np.isnan(land[row, c - 1]) and np.isfinite(land[row, c]))
    sea, far, own = rows_of(
        run(
            made_layer(
                [(outline_of(row, coast - 1), None), (outline_of(row, coast - 9), None), (outline_of(row, coast), None)]
            )
        )
    )
    assert (sea["neighbour"], sea["data_share"], sea["cells"]) == (1, 0.0, 1)
    assert sea["climate_note"] == "climate of the nearest land cell"
    assert own["neighbour"] == 0
    near = {(monthly("pr", row + k, coast).sum()) for k in (-1, 0, 1)}
    assert any(sea["pr_year"] == pytest.approx(rain, abs=0.01) for rain in near)
    assert far["cells"] == 0


def test_points_have_their_cell(provider):
    row, column = cell_of(1.2191, 43.2972)
    found = rows_of(run(made_layer([(CARBONNE, None), ("POINT(-11 45)", None)], "Point")))
    assert found[0]["pr_year"] == pytest.approx(monthly("pr", row, column).sum(), abs=0.006)
    assert found[0]["data_share"] == 1.0
    assert found[1]["cells"] == 0
    (pair,) = rows_of(run(made_layer([("MULTIPOINT((1.2191 43.2972), (-5.26 38.27))", None)], "MultiPoint")))
    other = monthly("pr", *cell_of(-5.26, 38.27)).sum()
    assert pair["pr_year"] == pytest.approx((monthly("pr", row, column).sum() + other) / 2, abs=0.006)


def test_heights_and_curves_in_the_geometry(provider):
    flat = rows_of(run(made_layer([(rectangle(1, 44, 1.4, 44.4), None)])))[0]
    high = "POLYGON Z((1 44 5, 1.4 44 5, 1.4 44.4 5, 1 44.4 5, 1 44 5))"
    assert rows_of(run(made_layer([(high, None)], "PolygonZ")))[0]["tas_year"] == flat["tas_year"]
    circle = "CURVEPOLYGON(CIRCULARSTRING(1 44.2, 1.2 44.4, 1.4 44.2, 1.2 44, 1 44.2))"
    (round_,) = rows_of(run(made_layer([(circle, None)], "CurvePolygon")))
    polygon = QgsGeometry.fromWkt("POINT(1.2 44.2)").buffer(0.2, 90)
    (expected,) = rows_of(run(made_layer([(polygon.asWkt(9), None)])))
    assert round_["tas_year"] == pytest.approx(expected["tas_year"], abs=0.011)


def test_the_data_is_never_written_to(provider):
    file = inputs.DATASET.communes_file
    before = file.read_bytes(), sorted(file.parent.iterdir())
    assert run(COMMUNES="FR:31107")["PLACES"] == 1
    assert (file.read_bytes(), sorted(file.parent.iterdir())) == before


def test_surfaces_that_are_no_polygons_are_told(provider):
    spot = shapes.SpotReader(QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance().transformContext())
    triangle = QgsGeometry.fromWkt("TRIANGLE((1 44, 1.4 44, 1.4 44.4, 1 44))")
    assert spot.read(triangle).outline or spot.read(triangle).state == shapes.OTHER
    assert spot.read(QgsGeometry.fromWkt("LINESTRING(1 44, 2 44)")).state == shapes.OTHER
    thin = spot.read(QgsGeometry.fromWkt("POLYGON((1.2 43.3, 1.21 43.3, 1.2 43.3))"))
    assert thin.within() == pytest.approx((1.205, 43.3), abs=0.01)


def test_communes_are_at_their_own_elevation(provider):
    found = {f"{f['country']}:{f['code']}": f for f in rows_of(run(COMMUNES="FR:31107, ES:14029"))}
    assert set(found) == {"FR:31107", "ES:14029"}
    carbonne = found["FR:31107"]
    assert (carbonne["name"], carbonne["elevation_used"], carbonne["elevation_given"]) == ("Carbonne", 212, 1)
    # documented with the data: 13.6 °C and 705 mm in a cell at 298 m
    assert carbonne["tas_year"] == pytest.approx(13.6 + 5 * 0.086, abs=0.15)
    assert carbonne["pr_year"] == pytest.approx(705, rel=0.06)
    assert carbonne["tas_year_median"] == pytest.approx(carbonne["tas_year"] + 1.8, abs=0.3)


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


def test_the_same_without_shapely(provider, monkeypatch):
    every = inputs.communes(False).keys()
    keys = ", ".join(key for key in every if key[3:5] in {"05", "29"})
    figures = []
    for library in (shapes.best_shapes(), shapes.QgisShapes()):
        monkeypatch.setattr(placesjob, "best_shapes", lambda chosen=library: chosen)
        request = processing.run(PLACES, {"COMMUNES": keys, "OUTPUT": "memory:", "OUTPUT_HTML": None})
        figures.append([[f["tas_year"], f["pr_year"], f["days_30_high"], f["cells"]] for f in rows_of(request)])
    assert type(shapes.best_shapes()).__name__ == "ShapelyShapes"
    assert len(figures[0]) > 500
    # written with two decimals: a last digit may turn
    assert np.array(figures[0]) == pytest.approx(np.array(figures[1]), abs=0.0101)
    assert (np.array(figures[0]) != np.array(figures[1])).mean() < 0.01


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"COMMUNES": "FR:31107", "INPUT": "layer"}, "either a layer or communes"),
        ({"COMMUNES": "FR:99999"}, "No commune has the code 99999"),
        ({"COMMUNES": "IT"}, "No place of the country “IT”"),
        ({"INPUT": "layer", "ELEVATION_FIELD": "altitude"}, "has no field “altitude”"),
        ({"COMMUNES": "FR:31107", "HORIZON": "custom"}, "needs a warming level"),
        ({"COMMUNES": "FR:31107", "LAPSE": 9}, "between -12 and 3 K per km"),
        ({"INPUT": "empty"}, "The layer of places is empty"),
        ({"INPUT": "lines"}, "must hold polygons or points"),
        ({"INPUT": "nowhere"}, "no coordinate reference system"),
        ({"INPUT": "layer", "ELEVATION_FIELD": "label"}, "“P0” in the field label is no number"),
    ],
)
def test_faults_are_one_sentence(provider, tmp_path, parameters, says):
    layers = {
        "layer": made_layer([(rectangle(1, 44, 1.1, 44.1), 100)]),
        "empty": made_layer([]),
        "lines": made_layer([("LINESTRING(1 44, 2 45)", 1)], "LineString"),
        "nowhere": made_layer([(rectangle(1, 44, 1.1, 44.1), 100)]),
    }
    layers["nowhere"].setCrs(QgsCoordinateReferenceSystem())
    asked = {**parameters, "INPUT": layers.get(parameters.get("INPUT")), "OUTPUT": str(tmp_path / "a.gpkg")}
    with pytest.raises(QgsProcessingException, match=says):
        processing.run(PLACES, {**asked, "OUTPUT_HTML": None})
    assert list(tmp_path.iterdir()) == []


class Impatient(QgsProcessingFeedback):
    """Cancels once some progress is told."""

    def __init__(self, at):
        super().__init__()
        self.seen = []
        self.progressChanged.connect(lambda share: (self.seen.append(share), share >= at and self.cancel()))


@pytest.mark.parametrize("at", [5, 61])
def test_cancelling_leaves_nothing(provider, tmp_path, at):
    feedback = Impatient(at)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(COMMUNES="ES", OUTPUT=str(tmp_path / "a.gpkg"), feedback=feedback)
    assert list(tmp_path.iterdir()) == []
    assert feedback.seen == sorted(feedback.seen)


def test_the_report_tells_places_method_and_sources(provider, tmp_path):
    run(COMMUNES="FR:31107", OUTPUT_HTML=str(tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    for word in ("Carbonne", "2050", "equal-area", "39 models", "ERA5", "not an official one"):
        assert word in page


def test_names_are_data_not_markup(provider, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "p", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["<b>x</b>"])
    feature.setGeometry(QgsGeometry.fromWkt(CARBONNE))
    layer.dataProvider().addFeatures([feature])
    run(layer, OUTPUT_HTML=str(tmp_path / "r.html"))
    assert "<b>x" not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_result_can_be_judged_again(provider, tmp_path):
    first = run(COMMUNES="FR:31107", OUTPUT=str(tmp_path / "a.gpkg"))["OUTPUT"]
    again = run(first, ELEVATION_FIELD="elevation_m", OUTPUT=str(tmp_path / "b.gpkg"))["OUTPUT"]
    one, two = QgsVectorLayer(first, "a"), QgsVectorLayer(again, "b")
    assert one.fields().names() == two.fields().names()
    (left,), (right,) = one.getFeatures(), two.getFeatures()
    assert left.attributes()[1:] == right.attributes()[1:]


def test_the_layer_shown_bears_its_sources(provider, tmp_path):
    context, output = QgsProcessingContext(), str(tmp_path / "s.gpkg")
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(PLACES)
    details = QgsProcessingContext.LayerDetails("Climate", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    _, good = algorithm.run({"COMMUNES": "FR:31107", "OUTPUT": output}, context, QgsProcessingFeedback())
    assert good
    layer = context.getMapLayer(output)
    assert "ERA5" in " ".join(layer.metadata().rights())
    ranges = layer.renderer().ranges()
    assert [r.lowerValue() for r in ranges] == [0, 10, 30, 60, -1]
    assert ranges[3].label() == "60 days of 30 °C or more, or above"
    (feature,) = layer.getFeatures()
    assert layer.displayExpression() == '"name"'
    assert any(r.lowerValue() <= feature["days_30_median"] <= r.upperValue() for r in ranges)


def test_through_the_packaged_plugin(qgis_process, tmp_path):
    output = tmp_path / "c.gpkg"
    done = qgis_process(
        "--json",
        "run",
        PLACES,
        "COMMUNES=FR:31107,ES:14029",
        "HORIZON=tracc2100",
        f"OUTPUT={output}",
        f"OUTPUT_HTML={tmp_path / 'c.html'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["PLACES"] == 2
    with closing(sqlite3.connect(output)) as connection:
        found = connection.execute("SELECT name, tas_year, tas_year_median, cells FROM c ORDER BY country").fetchall()
    assert [row[0] for row in found] == ["Fuente Obejuna", "Carbonne"]
    assert all(later - now > 2 for _, now, later, _ in found)


def test_a_fault_through_the_packaged_plugin(qgis_process, tmp_path):
    done = qgis_process("run", PLACES, "COMMUNES=FR:99999", f"OUTPUT={tmp_path / 'c.gpkg'}")
    assert done.returncode != 0
    assert "No commune has the code 99999 in FR" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_packaged_plugin_without_shapely_nor_rasterio(qgis_process, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    for name in ("rasterio", "shapely", "scipy"):
        (blocked / f"{name}.py").write_text("raise ModuleNotFoundError('hidden for this test')\n")
    found = []
    for number, env in enumerate(({}, {"PYTHONPATH": str(blocked)})):
        output = tmp_path / f"c{number}.gpkg"
        keys = "FR:05023,FR:29019,FR:31107,FR:74056,ES:14029,ES:08019"
        done = qgis_process("run", PLACES, f"COMMUNES={keys}", f"OUTPUT={output}", env=env)
        assert done.returncode == 0, done.stdout + done.stderr
        with closing(sqlite3.connect(output)) as connection:
            query = f"SELECT tas_year, pr_year, days_30_high, data_share, cells FROM c{number} ORDER BY country, code"
            found.append(np.array(connection.execute(query).fetchall()))
    assert found[0].shape == (6, 5)
    assert found[1] == pytest.approx(found[0], abs=0.0101)
