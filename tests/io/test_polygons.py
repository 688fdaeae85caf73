"""How much of a polygon lies in each cell: known areas, both geometry libraries, properties on random outlines."""

import sqlite3
import struct
import sys
from contextlib import closing

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.bridge import shapes
from jumelage_climatique.jumelage_plugin.core.equalarea import cylindrical
from jumelage_climatique.jumelage_plugin.core.grid import Grid
from jumelage_climatique.jumelage_plugin.io import geodesy, polygons
from jumelage_climatique.jumelage_plugin.io.dataset import DATA
from jumelage_climatique.jumelage_plugin.io.territory import to_wkb
from jumelage_climatique.jumelage_plugin.io.wkb import projected
from pyproj import Geod
from qgis.core import QgsGeometry

LIBRARIES = {"shapely": polygons.ShapelyShapes, "qgis": shapes.QgisShapes}
GRID = Grid(west=-12.0, north=62.0, dx=1 / 6, dy=1 / 6, rows=204, columns=288)
GEOD = Geod(ellps="WGS84")


@pytest.fixture(params=LIBRARIES)
def library(request):
    return LIBRARIES[request.param]()


def wkb(text):
    return bytes(QgsGeometry.fromWkt(text).asWkb().data())


def rectangle(west, south, east, north):
    return wkb(f"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))")


def true_area(west, south, east, north):
    """The area between meridians and parallels: along the parallels by short geodesics, by pyproj."""
    lons = np.linspace(west, east, 2001)
    around = np.concatenate((lons, lons[::-1])), np.concatenate((np.full(2001, south), np.full(2001, north)))
    return abs(GEOD.polygon_area_perimeter(*around)[0])


def by_cell(touched):
    return {
        (row, column): area
        for row, column, area in zip(touched.row.tolist(), touched.column.tolist(), touched.area.tolist())
    }


def touch(library, *outlines, grid=GRID):
    return polygons.touched_cells(list(outlines), grid, library)


@pytest.mark.parametrize("north", [29.0, 43.5, 61.0])
def test_half_of_a_cell_and_a_quarter_of_the_next(library, north):
    grid = Grid(west=0.0, north=north, dx=0.2, dy=0.2, rows=3, columns=3)
    found = touch(library, rectangle(0.1, north - 0.2, 0.25, north), grid=grid)
    areas = by_cell(found)
    assert areas[0, 0] == pytest.approx(true_area(0.1, north - 0.2, 0.2, north), rel=1e-6)
    assert areas[0, 1] == pytest.approx(areas[0, 0] / 2, rel=1e-9)
    assert found.total[0] == pytest.approx(1.5 * areas[0, 0], rel=1e-9)
    assert len(areas) == 2


def test_rows_have_the_areas_of_their_latitudes(library):
    grid = Grid(west=0.0, north=50.0, dx=1.0, dy=1.0, rows=10, columns=2)
    areas = by_cell(touch(library, rectangle(0.0, 40.0, 1.0, 50.0), grid=grid))
    assert len(areas) == 10
    for row in range(10):
        assert areas[row, 0] == pytest.approx(true_area(0.0, 49.0 - row, 1.0, 50.0 - row), rel=1e-6)
    # the sphere of equal area gives the same within the flattening
    strip = np.sin(np.radians(50)) - np.sin(np.radians(40))
    assert sum(areas.values()) == pytest.approx(6371007.2**2 * np.radians(1) * strip, rel=3e-3)


def test_a_polygon_that_is_one_cell(library):
    lon, lat = GRID.west + 40 * GRID.dx, GRID.north - 90 * GRID.dy
    found = touch(library, rectangle(lon, lat - GRID.dy, lon + GRID.dx, lat))
    shares = {cell: area / found.total[0] for cell, area in by_cell(found).items()}
    assert shares[90, 40] == pytest.approx(1.0, abs=1e-9)
    assert sum(shares.values()) == pytest.approx(1.0, abs=1e-9)


def test_holes_and_several_parts(library):
    grid = Grid(west=0.0, north=45.0, dx=1.0, dy=1.0, rows=2, columns=4)
    ring = "(0 44, 1 44, 1 45, 0 45, 0 44), (0.25 44, 0.75 44, 0.75 45, 0.25 45, 0.25 44)"
    hole = touch(
        library, wkb(f"MULTIPOLYGON(({ring.replace('0.25 44', '0.25 44.2').replace('0.75 44', '0.75 44.2')}))")
    )
    whole = touch(library, rectangle(0, 44, 1, 45))
    inner = touch(library, wkb("POLYGON((0.25 44.2, 0.75 44.2, 0.75 45, 0.25 45, 0.25 44.2))"))
    assert hole.total[0] == pytest.approx(whole.total[0] - inner.total[0], rel=1e-9)
    parts = touch(
        library,
        wkb("MULTIPOLYGON(((0 44, 1 44, 1 45, 0 45, 0 44)), ((2 43, 3 43, 3 44, 2 44, 2 43)))"),
        grid=grid,
    )
    assert set(by_cell(parts)) == {(0, 0), (1, 2)}
    assert sum(by_cell(parts).values()) == pytest.approx(parts.total[0], rel=1e-9)


def test_beyond_the_grid(library):
    grid = Grid(west=0.0, north=45.0, dx=1.0, dy=1.0, rows=2, columns=2)
    found = touch(library, rectangle(-1, 44, 1, 46), rectangle(10, 44, 11, 45), None, grid=grid)
    assert by_cell(found) == {(0, 0): pytest.approx(true_area(0, 44, 1, 45), rel=1e-6)}
    assert found.place.tolist() == [0]
    assert found.total[0] == pytest.approx(true_area(-1, 44, 1, 46), rel=1e-6)
    assert found.total[1:].tolist() == [pytest.approx(true_area(10, 44, 11, 45), rel=1e-6), 0.0]


def test_many_cells_with_a_hole_against_sampling(library):
    """Points spread evenly over the plane of equal areas fall into each cell as often as its share says."""
    outline = wkb(
        "POLYGON((1.07 43.02, 2.31 42.88, 2.93 43.71, 2.05 44.42, 1.2 44.1, 1.07 43.02), "
        "(1.7 43.3, 2.2 43.35, 2.1 43.9, 1.65 43.8, 1.7 43.3))"
    )
    found = touch(library, outline)
    ((plane, (west, south, east, north)),) = projected([outline])
    shape = QgsGeometry()
    shape.fromWkb(plane)
    generator = np.random.default_rng(7)
    x, y = generator.uniform(west, east, 40_000), generator.uniform(south, north, 40_000)
    inside = np.array([shape.contains(spot) for spot in map(point, x, y)])
    mesh = geodesy.mesh_of(GRID)
    column, row = np.searchsorted(mesh.x, x) - 1, GRID.rows - np.searchsorted(mesh.y, y)
    counted = {}
    for cell in zip(row[inside].tolist(), column[inside].tolist()):
        counted[cell] = counted.get(cell, 0) + 1 / inside.sum()
    shares = {cell: area / found.total[0] for cell, area in by_cell(found).items()}
    assert len(shares) > 40
    for cell, share in shares.items():
        assert counted.get(cell, 0.0) == pytest.approx(share, abs=0.004)


def point(x, y):
    return QgsGeometry.fromWkt(f"POINT({x} {y})")


def ring_area(ring):
    """By pyproj; edges are straight in longitude and latitude, so they are followed by short geodesics."""
    corners = np.array([(spot.x(), spot.y()) for spot in ring])
    along = np.linspace(0, 1, 20, endpoint=False)[:, None]
    fine = np.concatenate([one + along * (other - one) for one, other in zip(corners, corners[1:])])
    return abs(GEOD.polygon_area_perimeter(*fine.T)[0])


COMMUNES = "SELECT geom FROM communes WHERE fid % 97 = 0"


def communes():
    with closing(sqlite3.connect(f"file:{DATA / 'territory' / 'communes.gpkg'}?immutable=1", uri=True)) as connection:
        return [to_wkb(row[0]) for row in connection.execute(COMMUNES)]


def test_both_libraries_agree_on_communes():
    outlines = communes()
    one, other = (polygons.touched_cells(outlines, GRID, make()) for make in LIBRARIES.values())
    assert len(outlines) > 400
    assert other.total == pytest.approx(one.total, rel=1e-9)
    left, right = (
        {(p, r, c): a / found.total[p] for p, r, c, a in zip(found.place, found.row, found.column, found.area)}
        for found in (one, other)
    )
    for entry in {*left, *right}:
        assert left.get(entry, 0.0) == pytest.approx(right.get(entry, 0.0), abs=1e-6)


def test_areas_of_communes_are_those_of_geodesy(library):
    found = touch(library, *communes())
    covered = np.bincount(found.place, found.area, len(found.total))
    checked = 0
    for i, outline in enumerate(communes()):
        geometry = QgsGeometry()
        geometry.fromWkb(outline)
        expected = 0.0
        for part in geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]:
            rings = [ring_area(ring) for ring in part]
            expected += rings[0] - sum(rings[1:])
        assert found.total[i] == pytest.approx(expected, rel=1e-4)
        if covered[i] > 0:
            assert covered[i] == pytest.approx(found.total[i], rel=1e-8)
            checked += 1
    assert checked > 400


def test_where_shapely_is_missing_qgis_serves(monkeypatch):
    shapes.best_shapes.cache_clear()
    try:
        assert isinstance(shapes.best_shapes(), polygons.ShapelyShapes)
        shapes.best_shapes.cache_clear()
        for name in [name for name in sys.modules if name.split(".")[0] == "shapely"]:
            monkeypatch.setitem(sys.modules, name, None)
        monkeypatch.setitem(sys.modules, "shapely", None)
        assert isinstance(shapes.best_shapes(), shapes.QgisShapes)
    finally:
        shapes.best_shapes.cache_clear()


def test_our_own_formula_where_pyproj_is_missing(monkeypatch):
    generator = np.random.default_rng(3)
    lon, lat = generator.uniform(-180, 180, 500), generator.uniform(-90, 90, 500)
    by_pyproj = geodesy.equal_area(lon, lat)
    monkeypatch.setitem(sys.modules, "pyproj", None)
    by_us = geodesy.equal_area(lon, lat)
    for one, other in zip(by_pyproj, by_us):
        assert one == pytest.approx(other, abs=1e-3)
    assert by_us[0].tolist() == cylindrical(lon, lat)[0].tolist()


@pytest.mark.parametrize("text", ["POINT(1 2)", "LINESTRING(0 0, 1 1)", "POLYGON Z((0 0 1, 1 0 1, 1 1 1, 0 0 1))"])
def test_what_is_no_polygon_is_refused(text):
    with pytest.raises(ValueError, match="no polygon"):
        projected([wkb(text)])


def test_either_order_of_bytes():
    ring = [(0.0, 44.0), (1.0, 44.0), (1.0, 45.0), (0.0, 44.0)]
    big = struct.pack(">BIII", 0, 3, 1, 4) + b"".join(struct.pack(">dd", *spot) for spot in ring)
    little = struct.pack("<BIII", 1, 3, 1, 4) + b"".join(struct.pack("<dd", *spot) for spot in ring)
    (one, bounds), (other, same) = projected([big, little])
    assert bounds == same
    assert struct.unpack(">dd", one[13:29]) == struct.unpack("<dd", other[13:29])


def test_an_outline_cut_short_is_refused():
    with pytest.raises((ValueError, struct.error)):
        projected([rectangle(0, 0, 1, 1)[:-20]])


spots = st.tuples(st.floats(-13, 37), st.floats(27, 63), st.floats(0.01, 3), st.floats(0.01, 2), st.floats(0.1, 0.9))


@settings(max_examples=60, deadline=None)
@given(spots)
def test_two_halves_make_the_whole(spot):
    lon, lat, width, height, share = spot
    middle = lon + share * width
    for make in LIBRARIES.values():
        whole, left, right = (
            by_cell(touch(make(), rectangle(west, lat, east, lat + height)))
            for west, east in ((lon, lon + width), (lon, middle), (middle, lon + width))
        )
        size = sum(whole.values())
        for cell in {*whole, *left, *right}:
            both = left.get(cell, 0.0) + right.get(cell, 0.0)
            assert whole.get(cell, 0.0) == pytest.approx(both, abs=1e-8 * size + 1e-3)
