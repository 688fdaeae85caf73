"""The climate of places whatever their shape and reference system: holes, parts, bow ties, points, coasts."""

import math

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge import shapes
from jumelage_climatique.jumelage_plugin.core.options import NAMES
from jumelage_climatique.jumelage_plugin.io.rasters import read
from jumelage_climatique.processing import inputs
from places_made import CARBONNE, CLIMATE, STEP, cell_of, made_layer, monthly, outline_of, rectangle, rows_of, run
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject


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
