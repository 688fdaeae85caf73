"""How a stack is read: by blocks, places, threads and other processes; files are closed."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import made_rasters as made
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.io import stack_reading
from jumelage_climatique.jumelage_plugin.io.stacks import open_stack
from stacks_made import COLUMNS, LATS, LONS, MONTHS, NORMALS, ROWS, SEASONS, close, whole

BACKENDS = {"gdal": stack_reading.read_by_gdal, "rasterio": stack_reading.read_by_rasterio}


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32 - 1))
def test_samples_are_the_cells_of_blocks(tmp_path, seed):
    random = np.random.default_rng(seed)
    path = tmp_path / "a.tif"
    if not path.exists():
        made.tif(path, np.random.default_rng(1).uniform(0, 20, (12, 300, 520)), file_names(12), step=0.1)
    stack = open_stack([str(path)])
    row, column = random.integers(0, 300, 40), random.integers(0, 520, 40)
    assert np.array_equal(stack.sample(row, column), whole(stack)[:, row, column].T)


def file_names(months):
    return [f"tas_{month:02d}" for month in range(1, months + 1)]


def test_both_backends_read_the_same(tmp_path):
    """Numbers as they are stored, through every kind of virtual raster."""
    plain = made.tif(tmp_path / "tas_a.tif", MONTHS, scale=1.0)
    grid = open_stack([plain]).grid
    others = [
        made.tif(tmp_path / "tas_b.tif", MONTHS, south_up=True),
        made.tif(tmp_path / "tas_c.tif", MONTHS, west=360.0, south_up=True),
        made.tif(tmp_path / "tas_d.tif", np.kron(MONTHS, np.ones((3, 3))), step=0.5 / 3),
        made.tif(tmp_path / "tas_e.tif", MONTHS, west=-0.2, north=45.3, step=0.62),
    ]
    blocks = [(0, 0, ROWS, COLUMNS), (2, 3, 1, 1), (1, 0, 4, 5)]
    for path in (plain, *others):
        band = open_stack([path], like=grid).bands[0]
        one, two = (read(band.name, [3, 1, 12], blocks) for read in BACKENDS.values())
        for a, b in zip(one, two):
            assert a.dtype == b.dtype == np.float32
            assert np.array_equal(a, b, equal_nan=True)


def test_many_threads_read_what_one_reads(tmp_path, backend):
    fine = np.kron(NORMALS, np.ones((20, 20)))
    reference = open_stack([made.tif(tmp_path / "a.tif", np.kron(NORMALS, np.ones((7, 7))), SEASONS, step=0.5 / 7)])
    stack = open_stack([made.tif(tmp_path / "b.tif", fine, SEASONS, step=0.025)], like=reference.grid)
    windows = [(row, column, 5, 7) for row in range(0, 36, 5) for column in range(0, 55, 7)]
    alone = [stack.read(*window) for window in windows]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda window: stack.read(*window), windows * 3))
    for n, values in enumerate(together):
        assert np.array_equal(values, alone[n % len(windows)], equal_nan=True)


def test_places_are_found_from_many_threads(tmp_path):
    path = made.tif(tmp_path / "a.tif", NORMALS, SEASONS, west=500000, north=6300000, step=8000, crs="EPSG:2154")
    grid = open_stack([path]).grid
    row, column = np.mgrid[0:ROWS, 0:COLUMNS].reshape(2, -1)

    def there_and_back(_):
        return grid.locate(*grid.lonlat(row, column))

    with ThreadPoolExecutor(8) as pool:
        for found in pool.map(there_and_back, range(64)):
            assert np.array_equal(found, [row, column])


def test_files_are_closed_and_nothing_is_left_beside(tmp_path, backend):
    fine = made.tif(tmp_path / "b.tif", np.kron(NORMALS, np.ones((2, 2))), SEASONS, step=0.25, south_up=True)
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    nc = made.netcdf(tmp_path / "c.nc", {"tas": (MONTHS[0], {"units": "degC"})}, y=LATS, x=LONS)
    before = sorted(p.name for p in tmp_path.iterdir())
    stack = open_stack([fine], like=reference.grid)
    whole(stack)
    whole(open_stack([nc]))
    opened = [str(p.resolve()) for p in Path("/proc/self/fd").iterdir() if p.exists()]
    assert not [name for name in opened if str(tmp_path) in name]
    assert sorted(p.name for p in tmp_path.iterdir()) == before


@pytest.mark.parametrize("name", ["a b.tif", "é à ç.tif", "a&b<c>.tif", "it's.tif", "a,b;c.tif"])
def test_names_of_files(tmp_path, backend, name):
    folder = tmp_path / "dossier d'été & co"
    folder.mkdir()
    reference = open_stack([made.tif(folder / name, NORMALS, SEASONS)])
    assert close(whole(reference), NORMALS)
    other = made.tif(folder / ("o" + name), np.kron(NORMALS, np.ones((2, 2))), SEASONS, step=0.25, south_up=True)
    assert close(whole(open_stack([other], like=reference.grid)), NORMALS, 1e-3)


def test_a_stack_may_be_sent_to_another_process(tmp_path, backend):
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    stack = open_stack([made.tif(tmp_path / "b.tif", NORMALS, SEASONS, west=0.1)], like=reference.grid)
    assert np.array_equal(whole(pickle.loads(pickle.dumps(stack))), whole(stack), equal_nan=True)


def test_variables_in_another_order(tmp_path, backend):
    names = [f"{year}:{name}" for year in (1990, 1991) for name in SEASONS]
    stack = open_stack([made.tif(tmp_path / "a.tif", np.concatenate([NORMALS, NORMALS + 2]), names)])
    turned = stack.ordered(SEASONS[::-1])
    assert tuple(v.name for v in turned.variables) == SEASONS[::-1]
    assert np.array_equal(whole(turned), whole(stack)[::-1])
    assert np.array_equal(turned.series(0, 0, 2, 2), stack.series(0, 0, 2, 2)[:, ::-1])
