"""Outputs: whole or not at all, where they were asked for, and never at the price of an earlier result."""

import errno
import os
from pathlib import Path

import pytest
from jumelage_climatique.jumelage_plugin.bridge.staging import Staging
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from osgeo import ogr
from qgis import processing
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

MAP, TWINS = "jumelage:climateanalogues", "jumelage:twincommunes"


def twins(output, **parameters):
    quiet = {"COMMUNE": "FR:31107", "COUNT": 3, "OUTPUT_HTML": None}
    return processing.run(TWINS, {**quiet, "OUTPUT": str(output), **parameters})["OUTPUT"]


@pytest.mark.parametrize("kilobytes", [64, 128, 200, 320])
@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "fgb", "csv", "kml"])
def test_a_full_disk_never_costs_an_earlier_result(provider, small_disk, suffix, kilobytes):
    folder = small_disk(kilobytes)
    output = folder / f"t.{suffix}"
    output.write_bytes(b"earlier result")
    try:
        twins(output, COUNT=200)
    except QgsProcessingException as error:
        assert "Traceback" not in str(error)  # noqa: PT017 - it may also fit on the disk
        assert output.read_bytes() == b"earlier result"
    else:
        assert ogr.Open(str(output)).GetLayer(0).GetFeatureCount() == 200
    assert [p.name for p in folder.iterdir()] == [output.name]


def test_a_full_disk_keeps_an_earlier_map(provider, small_disk):
    folder = small_disk(64)
    output = folder / "a.tif"
    output.write_bytes(b"earlier result")
    with pytest.raises(QgsProcessingException):
        processing.run(MAP, {"COMMUNE": "FR:31107", "OUTPUT": str(output), "OUTPUT_PLACES": None, "OUTPUT_HTML": None})
    assert output.read_bytes() == b"earlier result"


@pytest.mark.parametrize("kilobytes", [1500, 2600])
def test_a_full_disk_keeps_an_earlier_poster(provider, small_disk, kilobytes):
    folder = small_disk(kilobytes)
    (folder / "poster.pdf").write_bytes(b"earlier result")
    with pytest.raises(QgsProcessingException) as error:
        processing.run("jumelage:makeposters", {"COMMUNE": "FR:31107", "FOLDER": str(folder)})
    assert "Traceback" not in str(error.value)
    assert [p.name for p in folder.iterdir()] == ["poster.pdf"]
    assert (folder / "poster.pdf").read_bytes() == b"earlier result"


def test_files_are_on_the_disk_before_they_get_their_names(tmp_path, monkeypatch):
    synced, sync = [], os.fsync

    def noting(handle):
        synced.append((Path(f"/proc/self/fd/{handle}").readlink().name, (tmp_path / "a.txt").exists()))
        sync(handle)

    monkeypatch.setattr(os, "fsync", noting)
    with Staging() as staging:
        staging.file(tmp_path / "a.txt").write_text("a", encoding="utf-8")
        made = staging.folder(tmp_path / "b") / "made"
        made.mkdir()
        (made / "c.txt").write_text("c", encoding="utf-8")
        staging.publish()
    assert synced == [("a.txt", False), ("c.txt", False)]
    assert (tmp_path / "b" / "made" / "c.txt").read_text(encoding="utf-8") == "c"


def test_a_disk_that_fails_at_the_last_moment_is_told_and_leaves_the_earlier_result(tmp_path, monkeypatch):
    def failing(_handle):
        raise OSError(errno.EIO, "Input/output error")

    final = tmp_path / "a.txt"
    final.write_text("earlier", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", failing)
    with Staging() as staging:
        staging.file(final).write_text("new", encoding="utf-8")
        with pytest.raises(JumelageError, match=r"Cannot write .*a\.txt"):
            staging.publish()
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert final.read_text(encoding="utf-8") == "earlier"


def test_without_an_ending_the_usual_one_is_added(provider, tmp_path):
    assert twins(tmp_path / "t") == str(tmp_path / "t.gpkg")
    assert QgsVectorLayer(str(tmp_path / "t.gpkg"), "t").featureCount() == 3


@pytest.mark.parametrize("name", ["x.foo", "res.2050", "a.gpkg|layername=b"])
def test_an_unknown_ending_is_refused(provider, tmp_path, name):
    with pytest.raises(QgsProcessingException, match=r"use \.gpkg"):
        twins(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.vrt", "a.png", "a.asc", "a.foo"])
def test_a_raster_format_that_cannot_hold_it_is_refused(provider, tmp_path, name):
    with pytest.raises(QgsProcessingException, match=r"use \.tif"):
        processing.run(MAP, {"COMMUNE": "FR:31107", "OUTPUT": str(tmp_path / name)})
    assert list(tmp_path.iterdir()) == []


def test_two_outputs_of_one_name_are_refused(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="same name"):
        twins(tmp_path / "t.gpkg", OUTPUT_CLIMATE=str(tmp_path / "t.gpkg"))
    assert list(tmp_path.iterdir()) == []


def test_folders_made_for_a_run_that_fails_are_removed(provider, tmp_path):
    with pytest.raises(QgsProcessingException):
        twins(tmp_path / "new" / "deep" / "t.gpkg", OUTPUT_HTML="/proc/none/r.html")
    assert list(tmp_path.iterdir()) == []


def test_a_link_stays_a_link(provider, tmp_path):
    real = tmp_path / "real.gpkg"
    real.write_bytes(b"earlier result")
    (tmp_path / "link.gpkg").symlink_to(real)
    twins(tmp_path / "link.gpkg")
    assert (tmp_path / "link.gpkg").is_symlink()
    assert QgsVectorLayer(str(real), "t").isValid()


def test_when_one_file_cannot_take_its_place_none_does(tmp_path, monkeypatch):
    """As on Windows, where a file open in another program cannot be replaced."""
    for name in ("a", "b"):
        (tmp_path / name).write_text("earlier")
    replace = Path.replace

    def locked(self, target):
        if Path(target).name == "b" and ".jumelage-" in str(self) and not self.name.startswith("."):
            raise PermissionError(13, "open in another program")
        return replace(self, target)

    with Staging() as staging:
        for name in ("a", "b", "c"):
            staging.file(tmp_path / name).write_text("new")
        monkeypatch.setattr(Path, "replace", locked)
        with pytest.raises(JumelageError, match="b"):
            staging.publish()
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"a": "earlier", "b": "earlier"}


def test_a_layer_with_unsaved_edits_is_not_replaced(provider, tmp_path):
    output = tmp_path / "t.gpkg"
    twins(output)
    layer = QgsVectorLayer(str(output), "t")
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.startEditing()
        with pytest.raises(QgsProcessingException, match="in use"):
            twins(output, COMMUNE="FR:29019")
    finally:
        layer.rollBack()
        QgsProject.instance().removeMapLayer(layer.id())
