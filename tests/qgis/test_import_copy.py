"""Copies of a twinning that come back from the field: whose photo, whose text, and what is missing."""

import shutil
import sqlite3
from contextlib import closing

import jpeg_made
import pytest
from jumelage_climatique.jumelage_plugin.bridge import import_copy
from jumelage_climatique.jumelage_plugin.bridge.history import History
from jumelage_climatique.jumelage_plugin.bridge.pins import Pin, save_pin
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import open_twinning
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from osgeo import ogr
from qgis import processing
from qgis.core import QgsPointXY, QgsProcessingException, QgsProcessingFeedback

PIN = Pin("Seen in the field", "THE_SOC", QgsPointXY(-5.4, 38.2))
EARLIER, LATER = "2026-06-15T08:00:00.000Z", "2026-06-16T08:00:00.000Z"


class Told(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)


def run(folder, path):
    told = Told()
    asked = {"INPUT": str(path), "TWINNING": str(folder.project_file)}
    return processing.run("jumelage:importpractices", asked, feedback=told), " ".join(told.lines)


def rows(folder, query):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query).fetchall()


def write(folder, *statements):
    """Write past QGIS, which would fill in the moment of the change."""
    base = ogr.Open(str(folder.gpkg), 1)
    for sql in statements:
        base.ExecuteSQL(sql)


def copy_of(folder, place):
    shutil.copytree(folder.path, place)
    return open_twinning(place)


@pytest.fixture
def away(twinning, opened, tmp_path):
    """The twinning, and a copy of it in which a pin with a photo was made."""
    folder = twinning()
    copy = copy_of(folder, tmp_path / "away")
    save_pin(History(), opened(copy), copy, PIN, [jpeg_made.photo(tmp_path / "a.jpg")])
    return folder, copy, next(copy.photos.iterdir())


def test_two_photos_of_one_name_stay_those_of_their_pins(away):
    folder, copy, photo = away
    (folder.photos / photo.name).write_bytes(b"another photo, of home")
    made, _told = run(folder, copy.gpkg)
    assert (made["ADDED"], made["PHOTOS"]) == (2, 1)
    (path,) = rows(folder, "SELECT path FROM media")[0]
    assert (folder.path / path).read_bytes() == photo.read_bytes()
    assert (folder.photos / photo.name).read_bytes() == b"another photo, of home"
    made, _told = run(folder, copy.gpkg)  # once more: it is known by what it shows, not by its name
    assert (made["ADDED"], made["CHANGED"], made["PHOTOS"]) == (0, 0, 0)
    assert len(list(folder.photos.iterdir())) == 2


def test_a_photo_that_is_missing_in_the_copy_is_told(away):
    folder, copy, photo = away
    photo.unlink()
    made, told = run(folder, copy.gpkg)
    assert (made["ADDED"], made["PHOTOS"]) == (2, 0)
    assert f"“DCIM/{photo.name}” is missing in the copy" in told


def test_a_photo_already_brought_is_not_copied_again(away):
    folder, copy, photo = away
    shutil.copy(photo, folder.photos)  # as after an import that was cut off between photos and rows
    made, _told = run(folder, copy.gpkg)
    assert (made["ADDED"], made["PHOTOS"]) == (2, 0)
    assert [path.name for path in folder.photos.iterdir()] == [photo.name]


def test_rows_that_are_refused_leave_no_photo(away, monkeypatch):
    folder, copy, _photo = away
    from jumelage_climatique.processing import importjob

    def refused(*_args):
        raise JumelageError("Refused.")

    monkeypatch.setattr(importjob, "apply", refused)
    with pytest.raises(QgsProcessingException, match="Refused"):
        run(folder, copy.gpkg)
    assert list(folder.photos.iterdir()) == []


def test_a_path_that_leaves_the_folder_brings_nothing(away, tmp_path):
    folder, copy, photo = away
    write(copy, "PRAGMA ignore_check_constraints = ON", "UPDATE media SET path = '../stolen.jpg'")
    assert rows(copy, "SELECT path FROM media") == [("../stolen.jpg",)]
    shutil.copy(photo, copy.path.parent / "stolen.jpg")
    with pytest.raises(QgsProcessingException, match="must lie in the folder of the twinning"):
        run(folder, copy.gpkg)
    assert rows(folder, "SELECT count(*) FROM practice") == [(0,)]
    assert list(folder.photos.iterdir()) == []


@pytest.mark.parametrize(("ours", "theirs", "kept"), [(LATER, EARLIER, "ours"), (EARLIER, LATER, "theirs")])
def test_the_later_text_is_kept(away, ours, theirs, kept):
    folder, copy, _photo = away
    run(folder, copy.gpkg)
    for where, moment, title in ((folder, ours, "ours"), (copy, theirs, "theirs")):
        write(where, f"UPDATE practice SET title = '{title}', modified_on = '{moment}'")
    made, told = run(folder, copy.gpkg)
    assert rows(folder, "SELECT title FROM practice") == [(kept,)]
    assert made["CHANGED"] == (kept == "theirs")
    assert ("was changed here later than in the copy" in told) == (kept == "ours")


def test_what_has_no_date_is_taken_and_told(twinning, tmp_path):
    folder = twinning(example=True)
    copy = copy_of(folder, tmp_path / "away")
    uuid = rows(folder, "SELECT uuid FROM action")[0][0]
    write(copy, f"UPDATE action SET title = 'In the field' WHERE uuid = '{uuid}'")
    made, told = run(folder, copy.gpkg)
    assert made["CHANGED"] == 1
    assert "nothing tells which is newer: that of the copy is taken" in told
    assert rows(folder, f"SELECT title FROM action WHERE uuid = '{uuid}'") == [("In the field",)]


def test_nothing_is_deleted(twinning, tmp_path):
    folder = twinning(example=True)
    copy = copy_of(folder, tmp_path / "away")
    before = rows(folder, "SELECT count(*) FROM practice")
    write(copy, "DELETE FROM practice")
    run(folder, copy.gpkg)
    assert rows(folder, "SELECT count(*) FROM practice") == before


def test_a_copy_is_known_under_another_name(away):
    folder, copy, _photo = away
    renamed = copy.gpkg.rename(copy.path / "twinning (1).gpkg")
    assert import_copy.is_copy_of_twinning(renamed)
    assert run(folder, renamed)[0]["ADDED"] == 2
