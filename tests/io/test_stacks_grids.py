"""Where the rasters of a stack lie: turned, averaged, interpolated and brought onto another grid."""

import made_rasters as made
import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io.stacks import open_stack
from stacks_made import CELLS, NORMALS, SEASONS, close, told, whole


def test_a_raster_upside_down_is_turned(tmp_path, backend):
    values = np.where(CELLS == 7, np.nan, NORMALS)
    values[2, 3, 3] = np.nan
    plain = open_stack([made.tif(tmp_path / "a.tif", values, SEASONS)])
    stack = open_stack([made.tif(tmp_path / "b.tif", values, SEASONS, south_up=True)])
    assert stack.grid == plain.grid
    assert np.array_equal(whole(stack), whole(plain), equal_nan=True)
    assert "b.tif was upside down: turned." in told(stack)


def test_a_raster_upside_down_and_from_0_to_360(tmp_path, backend):
    values = np.where(CELLS == 7, np.nan, NORMALS)
    plain = open_stack([made.tif(tmp_path / "a.tif", values, SEASONS, west=-10.0)])
    path = made.tif(tmp_path / "b.tif", values, SEASONS, west=350.0, south_up=True)
    stack = open_stack([path])
    assert stack.grid == plain.grid
    assert np.array_equal(whole(stack), whole(plain), equal_nan=True)


def test_the_same_grid_written_with_other_roundings_is_not_brought_anywhere(tmp_path, backend):
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    path = made.tif(tmp_path / "b.tif", NORMALS, SEASONS, west=1e-7, step=0.5 + 1e-9, crs="OGC:CRS84")
    stack = open_stack([path], like=reference.grid)
    assert "brought" not in told(stack)
    assert np.array_equal(whole(stack), whole(reference))


def test_a_finer_raster_is_averaged(tmp_path, backend):
    fine = np.kron(NORMALS, np.ones((2, 2)))
    fine[:, ::2, ::2] += 4.0
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    stack = open_stack([made.tif(tmp_path / "b.tif", fine, SEASONS, step=0.25)], like=reference.grid)
    assert close(whole(stack), NORMALS + 1.0, 1e-3)
    assert "b.tif was brought onto the grid of the reference (averaged)." in told(stack)


def test_a_coarser_raster_is_interpolated(tmp_path, backend):
    """A plane through the centres stays a plane between them."""
    coarse = 10.0 + np.arange(4)[:, None] * 2.0 + np.arange(5)[None, :] * 1.0
    grid = open_stack([made.tif(tmp_path / "a.tif", np.zeros((1, 8, 10)), ["x"])]).grid
    stack = open_stack([made.tif(tmp_path / "b.tif", coarse[None], ["x"], step=1.0)], like=grid)
    row, column = np.mgrid[0:8, 0:10]
    expected = 10.0 + ((row + 0.5) / 2 - 0.5) * 2.0 + (column + 0.5) / 2 - 0.5
    inner = (slice(1, 7), slice(1, 9))
    assert close(whole(stack)[0][inner], expected[inner], 1e-4)
    assert "(interpolated)" in told(stack)


@pytest.mark.parametrize(("crs", "west", "north"), [("EPSG:2154", 350000, 6400000), ("EPSG:3035", 3400000, 2350000)])
def test_another_coordinate_reference_system(tmp_path, backend, crs, west, north):
    """A field that is a plane in longitude and latitude reads the same through a projected grid of 2 km."""
    reference = open_stack([made.tif(tmp_path / "a.tif", np.zeros((2, 12, 12)), ["u", "v"], west=0.0, north=44.0)]).grid
    size = 240
    source = open_stack(
        [made.tif(tmp_path / "b.tif", np.zeros((1, size, size)), ["u"], west=west, north=north, step=2000, crs=crs)]
    ).grid
    rows, columns = np.mgrid[0:size, 0:size]
    lons, lats = source.lonlat(rows.ravel(), columns.ravel())
    planes = np.stack([lons.reshape(size, size), lats.reshape(size, size)])
    path = made.tif(tmp_path / "c.tif", planes, ["u", "v"], west=west, north=north, step=2000, crs=crs)
    found = whole(open_stack([path], like=reference))
    centres = np.stack(np.meshgrid(*reference.plain.centres()))
    known = np.isfinite(found[0])
    known[[0, -1]] = known[:, [0, -1]] = False
    known[1:-1, 1:-1] &= np.isfinite(found[0, :-2, 1:-1]) & np.isfinite(found[0, 2:, 1:-1])
    known[1:-1, 1:-1] &= np.isfinite(found[0, 1:-1, :-2]) & np.isfinite(found[0, 1:-1, 2:])
    assert known.sum() >= 12
    assert np.abs(found - centres)[:, known].max() < 0.005


def test_gaps_of_one_band_do_not_become_gaps_of_others(tmp_path, backend):
    fine = np.kron(NORMALS, np.ones((2, 2)))
    fine[3, :4, :4] = np.nan
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    found = whole(open_stack([made.tif(tmp_path / "b.tif", fine, SEASONS, step=0.25)], like=reference.grid))
    expected = NORMALS.copy()
    expected[3, :2, :2] = np.nan
    assert close(found, expected, 1e-3)


@pytest.mark.parametrize("south_up", [False, True])
@pytest.mark.parametrize("west", [0.0, 360.0])
def test_turned_and_brought_onto_another_grid(tmp_path, backend, south_up, west):
    fine = np.kron(NORMALS, np.ones((2, 2)))
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    path = made.tif(tmp_path / "b & c.tif", fine, SEASONS, step=0.25, west=west, south_up=south_up)
    assert close(whole(open_stack([path], like=reference.grid)), NORMALS, 1e-3)


def test_rasters_that_do_not_meet(tmp_path):
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    path = made.tif(tmp_path / "b.tif", NORMALS, SEASONS, west=100.0)
    with pytest.raises(JumelageError, match=r"b\.tif lies elsewhere than the reference"):
        open_stack([path], like=reference.grid)


def test_one_large_cell_around_the_reference_meets_it(tmp_path, backend):
    reference = open_stack([made.tif(tmp_path / "a.tif", np.zeros((1, 4, 4)), ["x"], west=10, north=43, step=0.1)])
    path = made.tif(tmp_path / "b.tif", np.full((1, 2, 2), 7.0), ["x"], west=0, north=60, step=20)
    assert (whole(open_stack([path], like=reference.grid)) == 7.0).all()
