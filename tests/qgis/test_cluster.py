"""Blocks on a Dask cluster of real processes: the file of a single process, whoever is killed on the way."""

import os
import shutil
import socket
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

import made_rasters as made
import numpy as np
import pytest
from cluster_machines import LOCAL, Machines, Meanwhile, until
from jumelage_climatique.jumelage_plugin.core import blocks
from jumelage_climatique.jumelage_plugin.core.errors import Cancelled, JumelageError
from jumelage_climatique.jumelage_plugin.core.options import NAMES
from jumelage_climatique.jumelage_plugin.core.progress import never
from jumelage_climatique.jumelage_plugin.io import cluster, rasters
from jumelage_climatique.processing import cataloguejob, inputs
from osgeo import gdal
from qgis import processing
from qgis.core import QgsProcessingException

pytestmark = pytest.mark.once

MAP, CATALOGUE = "jumelage:climateanalogues", "jumelage:twincatalogue"


@pytest.fixture(scope="module")
def _machines(tmp_path_factory, package_root):
    made = Machines(tmp_path_factory.mktemp("machines"), package_root)
    made.workers("one", "two")
    yield made
    made.close()


@pytest.fixture
def machines(_machines):
    """A scheduler with two workers, one and two, at the start of each test."""
    lacking = [name for name in ("one", "two") if name not in _machines.processes]
    until(lambda: len(_machines.client.nthreads()) == 2 - len(lacking))
    _machines.workers(*lacking)
    return _machines


@pytest.fixture
def run(machines):
    """The runner of the cluster."""
    return cluster.on_cluster(machines.address)


def rows(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT * FROM twins ORDER BY fid").fetchall()


@pytest.fixture
def homes(monkeypatch):
    """The communes of the Ariège, judged sixteen at a time."""
    monkeypatch.setattr(cataloguejob, "BLOCK", 16)
    table = inputs.communes(False)
    keys = [table.key(i) for i in range(len(table))]
    found = [key for key in keys if key.startswith("FR:09")]
    assert len(found) > 300
    return ",".join(found)


def test_a_catalogue_is_the_same_though_a_worker_is_killed(provider, machines, homes, tmp_path):
    asked = {"HOMES": homes, "HORIZON": "tracc2050", "COUNT": 5}
    alone = processing.run(CATALOGUE, {**asked, "OUTPUT": str(tmp_path / "alone.gpkg")})
    feedback = Meanwhile(lambda: machines.kill_at_work("two"))
    together = processing.run(
        CATALOGUE,
        {**asked, "OUTPUT": str(tmp_path / "together.gpkg"), "SCHEDULER": machines.address},
        feedback=feedback,
    )
    assert feedback.result  # it was killed with blocks in its hands,
    assert feedback.began < 20  # while most were still to be judged,
    assert len(machines.client.nthreads()) == 1  # and nobody started it again
    assert {**together, "OUTPUT": None} == {**alone, "OUTPUT": None}
    assert rows(together["OUTPUT"]) == rows(alone["OUTPUT"])
    assert len(rows(alone["OUTPUT"])) > 1500


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Parameters of a map on rasters of a planner, some 24,000 cells cut into many blocks: today and two futures."""
    monkeypatch.setattr(blocks, "_CELLS", 1024)
    random = np.random.default_rng(3)
    shape = (120, 200)
    y, x = np.mgrid[0:1:120j, 0:1:200j]
    warmth = np.array([5.0, 11.0, 20.0, 13.0])[:, None, None] + 8.0 * y - 2.0 * x
    rain = np.array([180.0, 200.0, 140.0, 210.0])[:, None, None] * (1.5 - y) + random.uniform(0, 30, (4, *shape))
    today = np.concatenate([warmth, rain])
    today[:, random.random(shape) < 0.1] = np.nan
    place = {"west": -2.0, "north": 46.0, "step": 0.03}
    change = np.array([1.5, 1.7, 2.4, 1.9, 10.0, -8.0, -25.0, -5.0])[:, None, None]
    return {
        "POINT": "0.5,44.0 [EPSG:4326]",
        "REFERENCE": [made.tif(tmp_path / "today.tif", today, NAMES, **place)],
        "FUTURES": [
            made.tif(tmp_path / f"{name}.tif", today + share * change, NAMES, **place)
            for name, share in (("mild", 0.7), ("hot", 1.2))
        ],
        "BANDS": ["sigma", "agreement", "limiting_variable", "sigma_low", "sigma_high"],
    }


def picture(path):
    """All that a raster holds."""
    found = gdal.Open(path)
    bands = [found.GetRasterBand(i + 1) for i in range(found.RasterCount)]
    return {
        "pixels": [bytes(band.ReadRaster()) for band in bands],
        "names": [band.GetDescription() for band in bands],
        "nodata": [band.GetNoDataValue() for band in bands],
        "of bands": [band.GetMetadata() for band in bands],
        "metadata": found.GetMetadata(),
        "place": (found.GetProjection(), found.GetGeoTransform(), found.RasterXSize, found.RasterYSize),
    }


def test_a_map_is_the_same_though_a_worker_is_killed(provider, machines, own, tmp_path):
    alone = processing.run(MAP, {**own, "OUTPUT": str(tmp_path / "alone.tif")})
    feedback = Meanwhile(lambda: machines.kill_at_work("one"), after=5.0)  # up to 5 the place itself is read
    asked = {**own, "OUTPUT": str(tmp_path / "together.tif"), "SCHEDULER": machines.address}
    together = processing.run(MAP, asked, feedback=feedback)
    assert feedback.result
    assert feedback.began < 20
    assert len(machines.client.nthreads()) == 1
    assert {**together, "OUTPUT": None} == {**alone, "OUTPUT": None}
    assert alone["CELLS"] > 20000
    assert picture(together["OUTPUT"]) == picture(alone["OUTPUT"])


def test_results_come_in_the_order_of_their_tasks(run):
    shares = [0.3, 0.0, 0.2, 0.0, 0.1, 0.0]
    assert list(run(abs, [-n for n in range(50)], never)) == list(range(50))
    assert list(run(time.sleep, shares, never)) == [None] * 6
    assert list(run(abs, [], never)) == []


class Counted(Sequence):
    """Tasks that count how many of them were asked for."""

    def __init__(self, length):
        self.length, self.asked = length, 0

    def __len__(self):
        return self.length

    def __getitem__(self, i):
        if i >= self.length:
            raise IndexError
        self.asked = max(self.asked, i + 1)
        return i


def test_only_a_few_results_are_held(run):
    tasks = Counted(100)
    lead = [tasks.asked - taken for taken in run(abs, tasks, never)]
    assert len(lead) == 100
    assert max(lead) <= 6  # twice the threads of the cluster, at least four; and the one taken


def test_workers_know_nothing_of_qgis(run, machines):
    (found,) = run(partial(rasters.read), [inputs.DATASET.climate_folder / "elevation.tif"], never)
    assert found.names == ("elevation",)
    loaded = machines.client.run(eval, "[m for m in __import__('sys').modules if 'qgis' in m.lower() or 'PyQt' in m]")
    assert list(loaded.values()) == [[], []]


def test_no_plain_word_of_a_fault_is_lost(run):
    with pytest.raises(JumelageError) as error:
        list(run(rasters.read, [Path("/nowhere/a {strange} name.tif")], never))
    assert error.value.message.text == "The data file {name} is missing: reinstall the plugin."
    assert error.value.message.values == {"name": "a {strange} name.tif"}


def test_a_fault_of_another_kind_is_one_sentence(run):
    with pytest.raises(JumelageError, match=r"^The Dask cluster failed: invalid literal for int.*$"):
        list(run(int, ["1", "two"], never))


def test_a_fault_of_a_kind_unknown_here_is_one_sentence(run, machines):
    """As those of a reader of rasters that the planner's computer does not have."""
    there = machines.package / "only_there.py"
    there.write_text("class Strange(Exception):\n    pass\n\n\ndef fail():\n    raise Strange('the sea is too deep')\n")
    with pytest.raises(JumelageError, match=r"^The Dask cluster failed: the sea is too deep$"):
        list(run(eval, ["__import__('only_there').fail()"], never))


def test_a_damaged_raster_is_told_as_here(provider, machines, own, tmp_path):
    file = Path(own["REFERENCE"][0])
    os.truncate(file, file.stat().st_size * 3 // 4)
    told = []
    for scheduler in ("", machines.address):
        with pytest.raises(QgsProcessingException) as error:
            processing.run(MAP, {**own, "OUTPUT": str(tmp_path / "out" / "a.tif"), "SCHEDULER": scheduler})
        told.append(str(error.value))
    assert told[0] == told[1]
    assert "The raster today.tif is damaged" in told[0]
    assert not (tmp_path / "out" / "a.tif").exists()


def test_cancelling_stops_what_was_under_way(run, machines):
    begin = time.monotonic()
    asked = []

    def cancelled():
        asked.append(time.monotonic())
        return asked[-1] - begin > 1.5

    with pytest.raises(Cancelled):
        list(run(time.sleep, [1.0] * 40, cancelled))
    assert max(np.diff(asked)) <= 0.5
    until(lambda: not any(machines.client.processing().values()))
    assert machines.client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks)) == 0
    assert time.monotonic() - begin < 10  # forty seconds of sleep were asked of two threads


def test_a_killed_scheduler_is_noticed(tmp_path, package_root):
    made = Machines(tmp_path, package_root)
    try:
        made.workers("one")
        made.client.close()
        results = cluster.on_cluster(made.address)(time.sleep, [0.1] * 1000, never)
        next(results)
        made.kill("scheduler")
        with pytest.raises(JumelageError, match=rf"^The Dask scheduler at {made.address} no longer answers\.$"):
            list(results)
    finally:
        made.close()


@pytest.mark.parametrize("address", ["nonsense", "tcp://127.0.0.1:x", "ftp://127.0.0.1:21"])
def test_an_address_that_is_none(provider, homes, tmp_path, monkeypatch, address):
    monkeypatch.setattr(cluster, "_ANSWER_S", 2.0)
    with pytest.raises(QgsProcessingException, match=rf"No Dask scheduler answers at {address}\.$"):
        processing.run(CATALOGUE, {"HOMES": homes, "SCHEDULER": address, "OUTPUT": str(tmp_path / "t.csv")})
    assert not (tmp_path / "t.csv").exists()


def test_nobody_answers(monkeypatch):
    monkeypatch.setattr(cluster, "_ANSWER_S", 1.0)
    with socket.socket() as free:
        free.bind((LOCAL, 0))
        address = f"tcp://{LOCAL}:{free.getsockname()[1]}"
        with pytest.raises(JumelageError, match=rf"^No Dask scheduler answers at {address}\.$"):
            list(cluster.on_cluster(address)(abs, [1], never))
        free.listen()  # now the call is taken, and nothing said
        with pytest.raises(JumelageError, match=rf"^No Dask scheduler answers at {address}\.$"):
            list(cluster.on_cluster(address)(abs, [1], never))
        begin = time.monotonic()
        monkeypatch.setattr(cluster, "_ANSWER_S", 600.0)
        with pytest.raises(Cancelled):
            list(cluster.on_cluster(address)(abs, [1], lambda: time.monotonic() - begin > 0.5))
        assert time.monotonic() - begin < 5


def test_dask_is_missing(provider, homes, tmp_path, monkeypatch):
    monkeypatch.setattr(cluster, "find_spec", lambda name: None)
    runs = {
        CATALOGUE: {"HOMES": homes, "OUTPUT": str(tmp_path / "t.gpkg")},
        MAP: {"COMMUNE": "FR:09122", "OUTPUT": str(tmp_path / "a.tif")},
    }
    for name, asked in runs.items():
        with pytest.raises(QgsProcessingException, match=r"Dask is not installed here: install “distributed”"):
            processing.run(name, {**asked, "SCHEDULER": f"tcp://{LOCAL}:8786"})
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def lonely(tmp_path, package_root):
    """A scheduler without a worker."""
    made = Machines(tmp_path, package_root)
    yield made
    made.close()


def test_workers_that_cannot_do_the_work(lonely, package_root, monkeypatch):
    run = cluster.on_cluster(lonely.address)
    monkeypatch.setattr(cluster, "_WORKERS_S", 1.0)
    with pytest.raises(JumelageError, match=rf"^The Dask scheduler at {lonely.address} has no worker: start some\.$"):
        list(run(abs, [1], never))
    monkeypatch.undo()

    lonely.workers("bare", package=lonely.folder / "nothing")
    with pytest.raises(JumelageError, match=r"^A Dask worker lacks “jumelage_climatique”: it needs .*PYTHONPATH"):
        list(run(abs, [1], never))
    lonely.kill("bare")
    until(lambda: not lonely.client.nthreads())

    older = lonely.folder / "older" / "jumelage_climatique"
    shutil.copytree(package_root / "jumelage_plugin", older / "jumelage_plugin", ignore=shutil.ignore_patterns("data"))
    shutil.copy(package_root / "__init__.py", older)
    (older / "metadata.txt").write_text("[general]\nname=Jumelage climatique\nversion=0.0.1\nhomepage=x\n")
    lonely.workers("older", package=older.parent)
    with pytest.raises(JumelageError, match=r"^A Dask worker has Jumelage climatique 0\.0\.1, and here is \d"):
        list(run(abs, [1], never))


def test_a_worker_must_have_what_changes_the_figures():
    versions = cluster._versions()
    parcel = cluster.Parcel(versions, ("no_such_module",), b"")
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        parcel(b"")
    with pytest.raises(
        JumelageError, match=r"^A Dask worker has numpy \d, and here is 99: install the same on both\.$"
    ):
        cluster.Parcel({**versions, "numpy": "99"}, (), b"")(b"")
