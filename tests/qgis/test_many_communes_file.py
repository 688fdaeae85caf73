"""The file of a catalogue: formats, full disks; a run that is stopped or killed goes on where it ended."""

import os
import signal
import sqlite3
import subprocess
import time
from contextlib import closing

import pytest
from catalogues import CATALOGUE, StopAfter, catalogue, key, rows
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.processing import cataloguejob, inputs
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer

pytestmark = pytest.mark.once

SAMPLE = {"HOMES": "FR:31107, FR:05023, FR:29019, FR:2A004, ES:14029", "COUNT": 3}
LEON = {
    "HOMES_LAYER": f"{inputs.DATASET.communes_file}|layername=communes|subset=\"region_code\" = '07'",
    "COUNT": 2,
    "EXTENT": "-6,3,40,45 [EPSG:4326]",
}
"""Castile and León: 2,248 municipalities, nine blocks."""


def told_of(output):
    """What a file holds, row by row."""
    return [[str(value) for value in row.attributes()] for row in rows(output)]


def test_the_same_twice(provider, tmp_path):
    first, _ = catalogue(tmp_path, "a.gpkg", **SAMPLE)
    second, _ = catalogue(tmp_path, "b.gpkg", **SAMPLE)
    assert told_of(first["OUTPUT"]) == told_of(second["OUTPUT"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.gpkg", "b.gpkg"]


def test_the_points_are_the_twins(provider, tmp_path):
    made, pairs = catalogue(tmp_path, **SAMPLE)
    table = inputs.communes(False)
    for row in pairs:
        i = table.find(key(row))
        spot = row.geometry().asPoint()
        assert (spot.x(), spot.y()) == pytest.approx((table.lon[i], table.lat[i]))
    layer = QgsVectorLayer(made["OUTPUT"], "c", "ogr")
    assert layer.featureCount() == len(pairs) == made["PAIRS"] == 15
    assert layer.crs().authid() == "EPSG:4326"
    west, east = min(table.lon), max(table.lon)
    assert west <= layer.extent().xMinimum() <= layer.extent().xMaximum() <= east


def plainly(value):
    """A value as a table of texts would hold it."""
    return f"{value:g}" if isinstance(value, float) else str(value)


@pytest.mark.parametrize("name", ["c.fgb", "c.geojson", "c.csv"])
def test_other_formats(provider, tmp_path, name):
    plain, _ = catalogue(tmp_path, **SAMPLE)
    made, _ = catalogue(tmp_path, name, **SAMPLE)
    names = QgsVectorLayer(plain["OUTPUT"], "c", "ogr").fields().names()[1:]
    wanted, found = (sorted([plainly(row[n]) for n in names] for row in rows(run["OUTPUT"])) for run in (plain, made))
    assert found == wanted
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["c.gpkg", name])


def test_a_temporary_result(provider):
    made = processing.run(CATALOGUE, {**SAMPLE, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert len(rows(made["OUTPUT"])) == 15


def test_without_an_ending_the_usual_one_is_added(provider, tmp_path):
    made, pairs = catalogue(tmp_path, "c", **SAMPLE)
    assert made["OUTPUT"] == str(tmp_path / "c.gpkg")
    assert len(pairs) == 15


@pytest.mark.parametrize("name", ["c.foo", "c.gpkg|layername=b"])
def test_an_unknown_ending_is_refused(provider, tmp_path, name):
    with pytest.raises(QgsProcessingException, match=r"use \.gpkg"):
        catalogue(tmp_path, name, **SAMPLE)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_keeps_an_earlier_result_and_what_is_done(provider, small_disk):
    folder = small_disk(400)
    (folder / "c.gpkg").write_bytes(b"earlier result")
    with pytest.raises(QgsProcessingException, match="full") as error:
        catalogue(folder, **LEON)
    assert "Traceback" not in str(error.value)
    assert (folder / "c.gpkg").read_bytes() == b"earlier result"
    assert {path.name for path in folder.iterdir()} <= {"c.gpkg", "c.gpkg.part.gpkg", "c.gpkg.part.gpkg-journal"}


def test_cancelled_it_says_so_and_goes_on_later(provider, tmp_path):
    whole, _ = catalogue(tmp_path, "whole.gpkg", **LEON)
    with pytest.raises(QgsProcessingException, match="Cancelled: run it again with the same settings"):
        catalogue(tmp_path, feedback=StopAfter(40), **LEON)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.gpkg.part.gpkg", "whole.gpkg"]
    later = StopAfter(None)
    made, _ = catalogue(tmp_path, feedback=later, **LEON)
    assert any("were there from an earlier run" in line for line in later.lines)
    assert told_of(made["OUTPUT"]) == told_of(whole["OUTPUT"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.gpkg", "whole.gpkg"]


def test_other_settings_begin_anew(provider, tmp_path):
    with pytest.raises(QgsProcessingException):
        catalogue(tmp_path, feedback=StopAfter(40), **LEON)
    later = StopAfter(None)
    made, _ = catalogue(tmp_path, feedback=later, **{**LEON, "HORIZON": "tracc2030"})
    assert not any("earlier run" in line for line in later.lines)
    expected, _ = catalogue(tmp_path, "whole.gpkg", **{**LEON, "HORIZON": "tracc2030"})
    assert told_of(made["OUTPUT"]) == told_of(expected["OUTPUT"])


@pytest.mark.parametrize("left", [b"no database", b"", b"SQLite format 3\0 cut short"])
def test_what_is_no_part_of_this_run_is_made_anew(provider, tmp_path, left):
    (tmp_path / "c.gpkg.part.gpkg").write_bytes(left)
    _, pairs = catalogue(tmp_path, **SAMPLE)
    assert len(pairs) == 15
    assert [path.name for path in tmp_path.iterdir()] == ["c.gpkg"]


@pytest.mark.parametrize(("name", "writer"), [("c.gpkg", "copy_finished"), ("c.fgb", "convert")])
def test_what_cannot_be_placed_is_kept_for_the_next_run(provider, tmp_path, monkeypatch, name, writer):
    def full(*_):
        raise JumelageError("Cannot write {path}: {reason}", path=name, reason="no space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(cataloguejob, writer, full)
        with pytest.raises(QgsProcessingException, match="no space left"):
            catalogue(tmp_path, name, **LEON)
    assert [path.name for path in tmp_path.iterdir()] == [f"{name}.part.gpkg"]
    later = StopAfter(None)
    made, _ = catalogue(tmp_path, name, feedback=later, **LEON)
    assert "2,248 communes were there from an earlier run." in later.lines
    assert made["PAIRS"] == 2 * 2248
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_second_run_on_the_same_file_is_refused(provider, tmp_path):
    with pytest.raises(QgsProcessingException):
        catalogue(tmp_path, feedback=StopAfter(40), **LEON)
    with closing(sqlite3.connect(tmp_path / "c.gpkg.part.gpkg")) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(QgsProcessingException, match=r"Cannot write c\.gpkg\.part\.gpkg: .*locked"):
            catalogue(tmp_path, **LEON)
    made, _ = catalogue(tmp_path, **LEON)
    assert made["PAIRS"] == 2 * 2248


def test_killed_it_goes_on_where_it_ended(qgis_process, tmp_path, provider):
    """The process is killed outright; the next run keeps what is written, and the file is that of one run."""
    whole, _ = catalogue(tmp_path, "whole.gpkg", **LEON)
    command = ["run", CATALOGUE, *(f"{name}={value}" for name, value in LEON.items()), f"OUTPUT={tmp_path}/c.gpkg"]
    part = tmp_path / "c.gpkg.part.gpkg"

    def kill_half_way(*given, env, timeout):
        process = subprocess.Popen(  # the one that is killed
            list(map(str, given)),
            env={**os.environ, **env},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + timeout
        while process.poll() is None and time.monotonic() < end:
            if part.exists() and part.stat().st_size > 300_000:
                process.send_signal(signal.SIGKILL)
            time.sleep(0.01)
        return process

    killed = qgis_process(*command, run=kill_half_way)
    assert killed.returncode == -signal.SIGKILL
    assert part.exists()
    assert not (tmp_path / "c.gpkg").exists()
    done = qgis_process(*command)
    assert done.returncode == 0, done.stderr
    assert "were there from an earlier run" in done.stdout
    assert told_of(tmp_path / "c.gpkg") == told_of(whole["OUTPUT"])
