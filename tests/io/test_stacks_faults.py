"""Faults of planners' rasters are told in one sentence; gaps are no faults."""

import re
from pathlib import Path

import made_rasters as made
import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io.stacks import open_stack
from osgeo import gdal
from stacks_made import CELLS, COLUMNS, MONTHS, NORMALS, ROWS, SEASONS, WET, whole


def altered(tmp_path, **options):
    return made.tif(tmp_path / "bad.tif", NORMALS, SEASONS, **options)


def rotated(tmp_path):
    path = altered(tmp_path)
    source = gdal.Open(path, gdal.GA_Update)
    source.SetGeoTransform((0.0, 0.5, 0.1, 45.0, 0.1, -0.5))
    del source
    return path


def cut(tmp_path, keep=0.6):
    path = Path(altered(tmp_path))
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * keep)])
    return str(path)


def text(tmp_path):
    (tmp_path / "bad.tif").write_text("no raster")
    return str(tmp_path / "bad.tif")


def holding(values, names=None, file="bad.tif", **options):
    return lambda tmp_path: made.tif(tmp_path / file, values, names, **options)


LOCAL = 'LOCAL_CS["my own",UNIT["metre",1]]'
FAULTS = [
    (lambda t: str(t / "none.tif"), r"none\.tif cannot be read: there is no such file\."),
    (text, r"bad\.tif cannot be read"),
    (lambda t: cut(t, 0.02), r"bad\.tif"),
    (cut, r"bad\.tif is damaged"),
    (rotated, r"bad\.tif is rotated: bring it north up"),
    (lambda t: altered(t, crs=None, west=600000, north=6000000, step=8000), "not in degrees: assign one"),
    (lambda t: altered(t, crs=LOCAL), "tells no place on Earth"),
    (holding(np.full((8, ROWS, COLUMNS), np.nan), SEASONS), r"bad\.tif holds no data at all in its band 1"),
    (holding(np.where(np.arange(8)[:, None, None] == 5, np.nan, NORMALS), SEASONS), "no data at all in its band 6"),
    (holding(np.full((8, ROWS, COLUMNS), np.inf), SEASONS), "no data at all"),
    (holding(NORMALS[:7], SEASONS[:7]), "The stack lacks a season of rain: autumn"),
    (holding(MONTHS[:11], [f"tas_{m:02d}" for m in range(1, 12)]), "lacks months of mean temperature: 12"),
    (
        holding(MONTHS[3:9], [f"tas_{m:02d}" for m in range(4, 10)]),
        "lacks months of mean temperature: 1, 2, 3, 10, 11, 12",
    ),
    (holding(MONTHS, file="tasmin_x.tif"), r"tasmin_x\.tif holds daily minimum temperature without daily maximum"),
    (holding(np.concatenate([NORMALS, NORMALS]), SEASONS * 2), r"bad\.tif holds mean temperature twice"),
    (holding(np.stack([CELLS, CELLS]), ["gdd", "gdd"]), "Two bands are called “gdd”"),
    (holding(WET - 100, file="pr_x.tif", units="mm"), r"The rain of pr_x\.tif runs from -90.* which cannot be"),
    (holding(NORMALS * 50, SEASONS), "does not say the unit of its temperatures, and its values from 100 to"),
    (holding(WET / 30.0, file="pr_x.tif"), r"pr_x\.tif does not say the unit of its rain"),
    (holding(MONTHS, file="tas_x.tif", units="rankine"), r"The unit “rankine” of tas_x\.tif is not known"),
    (holding(MONTHS, file="tas_x.tif", units="K"), r"temperatures of tas_x\.tif run from -272.* °C, which cannot be"),
    (holding(WET, file="pr_x.tif", units="mm/day"), r"The rain of pr_x\.tif runs from .* mm, which cannot be"),
    (holding(np.where(CELLS == 3, -9999, NORMALS), SEASONS, nodata=None), "which value means no data"),
]


@pytest.mark.parametrize(("make", "says"), FAULTS, ids=[says for _, says in FAULTS])
@pytest.mark.parametrize("raises", [False, True], ids=["quiet", "exceptions"])
def test_faults_are_told_in_one_sentence(tmp_path, backend, make, says, raises):
    path = make(tmp_path)
    before = sorted(p.name for p in tmp_path.iterdir())
    used = gdal.GetUseExceptions()
    (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
    try:
        with pytest.raises(JumelageError) as error:
            whole(open_stack([path]))
    finally:
        (gdal.UseExceptions if used else gdal.DontUseExceptions)()
    assert re.search(says, str(error.value))
    assert "\n" not in str(error.value).strip()
    assert sorted(p.name for p in tmp_path.iterdir()) == before


def test_a_year_without_data_is_a_gap_not_a_fault(tmp_path, backend):
    values = np.concatenate([NORMALS, np.full_like(NORMALS, np.nan)])
    names = [f"{year}:{name}" for year in (1990, 1991) for name in SEASONS]
    stack = open_stack([made.tif(tmp_path / "a.tif", values, names)])
    assert np.isfinite(stack.series(0, 0, 1, 1)).all(axis=(1, 2, 3)).tolist() == [True, False]


def test_known_values_are_found_wherever_they_lie(tmp_path, backend):
    """One cell of land in a large sea, between the places that are looked at first."""
    values = np.full((8, 700, 600), np.nan)
    values[:, 613, 77] = [2, 9, 19, 12, 200, 150, 60, 180]
    stack = open_stack([made.tif(tmp_path / "a.tif", values, SEASONS, step=0.01)])
    assert stack.sample(np.array([613]), np.array([77]))[0] == pytest.approx(values[:, 613, 77])
