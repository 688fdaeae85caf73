"""Own rasters with faults: one sentence, and nothing is left, whole or open."""

import shutil
from pathlib import Path

import made_rasters as made
import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core import blocks
from jumelage_climatique.jumelage_plugin.core.options import NAMES
from jumelage_climatique.jumelage_plugin.io import stack_reading
from own_rasters_made import MAP, MODELS, TWINS, hole, series_of
from qgis.core import QgsProcessingException
from runs_told import Told

BAD = [
    ("REFERENCE", lambda v: hole(v, 4), {}, "Your reference rasters have no data at this place."),
    ("FUTURES", lambda v: hole(v, 2), {}, "bad has no data at this place."),
    ("BASELINE", lambda v: hole(v, 2), {}, "BASELINE has no data at this place."),
    ("REFERENCE", lambda v: np.full_like(v, np.nan), {}, "bad.tif holds no data at all in its band 1."),
    ("REFERENCE", lambda v: np.full_like(v, np.inf), {}, "bad.tif holds no data at all in its band 1."),
    ("FUTURES", lambda v: v, {"west": 100.0}, "bad.tif lies elsewhere than the reference: they do not meet."),
    ("FUTURES", lambda v: v[:, :, :20], {}, "bad has no data at this place."),
    ("REFERENCE", lambda v: v, {"west": 100.0}, "lies elsewhere than the reference"),
    (
        "REFERENCE",
        lambda v: v - np.array([0] * 4 + [900] * 4)[:, None, None],
        {"units": ["°C"] * 4 + ["mm"] * 4},
        "rain",
    ),
    ("FUTURES", lambda v: v * 60, {"units": ["°C"] * 4 + ["mm"] * 4}, "temperatures of bad.tif run from"),
    ("FUTURES", lambda v: np.nan_to_num(v, nan=-9999.0), {"nodata": None}, "tell the file which value means no data"),
    ("REFERENCE", lambda v: v, {"crs": "EPSG:2154"}, "lies elsewhere than the reference"),
    ("ELEVATION", lambda v: v, {"west": 100.0}, "bad.tif lies elsewhere than the reference: they do not meet."),
]


@pytest.mark.parametrize(("name", "change", "options", "says"), BAD, ids=[f"{n} {s}" for n, _, _, s in BAD])
def test_bad_rasters_are_told_in_one_sentence(own, name, change, options, says):
    given = own.plain()
    given[name] = [own.tif("bad", change(own.world.today), **options)]
    assert says in own.fails(**given)


def test_infinities_are_no_data(own, shipped):
    given = own.plain()
    holed = hole(own.world.today, 0)
    path = own.tif("inf", np.where(np.isnan(holed), np.inf, own.world.today), nodata=None)
    plain = own.run(**{**given, "REFERENCE": [own.tif("nan", holed)]})["CELLS"]
    infinite = np.where(np.isnan(own.world.today), np.nan, np.where(np.isnan(holed), -np.inf, own.world.today))
    assert own.run(**{**given, "REFERENCE": [own.tif("minus", infinite)]})["CELLS"] == plain
    assert own.run(**{**given, "REFERENCE": [path]})["CELLS"] == plain


def test_stacks_of_different_bands(own):
    given = own.plain()
    fewer = own.tif("fewer", own.world.today[:4], NAMES[:4])
    assert own.fails(**{**given, "FUTURES": [fewer]}) == (
        "fewer does not hold the variables of the reference: missing pr_djf, pr_mam, pr_jja, pr_son; not expected –."
    )
    more = own.tif("more", np.concatenate([own.world.today, own.world.today[:1]]), [*NAMES, "bio1"])
    assert "not expected bio1" in own.fails(**{**given, "FUTURES": [more]})
    assert "missing bio1" in own.fails(**{**given, "REFERENCE": [more]})


def test_a_missing_month(own):
    given = own.plain()
    months = np.repeat(own.world.today[:4], 3, axis=0)[:11]
    path = own.tif("m", months, [f"tas_{m:02d}" for m in range(1, 12)])
    assert own.fails(**{**given, "REFERENCE": [path]}) == "The stack lacks months of mean temperature: 12."


def test_a_rotated_pole(own):
    mapping = {
        "grid_mapping_name": "rotated_latitude_longitude",
        "grid_north_pole_latitude": 39.25,
        "grid_north_pole_longitude": -162.0,
    }
    fields = {"tas_djf": (own.world.today[0], {"units": "degC"})}
    lons, lats = own.world.grid.centres()
    path = made.netcdf(
        own.inputs / "c.nc", fields, y=lats - 50, x=lons, mapping=("rotated_pole", mapping), axes=("rlat", "rlon")
    )
    assert own.fails(**{**own.plain(), "REFERENCE": [path]}).startswith("c.nc lies on a rotated pole")


@pytest.mark.parametrize("keep", [0.03, 0.5, 0.9])
@pytest.mark.parametrize("name", ["REFERENCE", "FUTURES", "ELEVATION"])
def test_a_file_truncated_midway(own, name, keep):
    given = own.plain()
    path = Path(given[name][-1])
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * keep)])
    assert path.name in own.fails(**given)


def test_a_file_that_lacks_its_very_end(own):
    """Its first values read well: the fault shows up when the last rows of the map are due."""
    given = own.plain()
    path = Path(given["REFERENCE"][0])
    path.write_bytes(path.read_bytes()[:-100])
    assert "reference.tif is damaged" in own.fails(**given, EXTENT=None)


def test_a_file_cut_while_it_is_read(own, monkeypatch):
    """What was whole when the run began may be gone when its blocks are read: the map is not written by half."""
    given = own.plain()
    monkeypatch.setattr(blocks, "_CELLS", 512)
    whole = stack_reading._backend()
    reads = []

    def failing(name, numbers, blocks):
        reads.append(name)
        if len(reads) > 40:
            raise OSError("the disk was taken out")
        return whole(name, numbers, blocks)

    monkeypatch.setattr(stack_reading, "_backend", lambda: failing)
    assert "damaged: the disk was taken out" in own.fails(**given)


def held_open(folder):
    return [str(p.resolve()) for p in Path("/proc/self/fd").iterdir() if p.exists() and str(folder) in str(p.resolve())]


@pytest.mark.parametrize("name", [MAP, TWINS])
def test_a_run_closes_its_files_and_leaves_nothing_beside_them(own, name):
    given = {**own.plain(), "SERIES": [series_of(own)]}
    given["FUTURES"] = [own.tif("f", own.world.futures[MODELS[0]], south_up=True, west=own.world.grid.west + 0.05)]
    given["BASELINE"] = given["REFERENCE"]
    before = {path.name: path.stat().st_mtime_ns for path in own.inputs.iterdir()}
    own.run(name, **given)
    assert held_open(own.inputs) == []
    assert {path.name: path.stat().st_mtime_ns for path in own.inputs.iterdir()} == before
    shutil.rmtree(own.inputs)


def test_a_fault_closes_its_files(own):
    given = own.plain()
    own.fails(**{**given, "FUTURES": [own.tif("f", own.world.today - 5.0)]})
    assert held_open(own.inputs.parent) == []


@pytest.mark.parametrize("share", [0, 1, 40])
@pytest.mark.parametrize("name", [MAP, TWINS])
def test_cancelling_leaves_nothing_and_nothing_open(own, name, share, monkeypatch):
    monkeypatch.setattr(blocks, "_CELLS", 512)
    feedback = Told(stop_at=share)
    if share == 0:
        feedback.cancel()
    with pytest.raises(QgsProcessingException, match=r"(?i)cancel"):
        own.run(name, **own.plain(), feedback=feedback)
    assert list(own.outputs.iterdir()) == []
    assert held_open(own.inputs.parent) == []
