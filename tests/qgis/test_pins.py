"""Pins saved at once with their photos, or not at all; undone by changes of our own."""

import contextlib
import errno
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import jpeg_made
import pytest
from jumelage_climatique.jumelage_plugin.bridge import pins, twinning_folder
from jumelage_climatique.jumelage_plugin.bridge.history import History
from jumelage_climatique.jumelage_plugin.bridge.photos import photo_facts, thumbnail
from jumelage_climatique.jumelage_plugin.bridge.pins import Pin, save_photos, save_pin
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from qgis import processing
from qgis.core import QgsPointXY, QgsProcessingException

SPOT = QgsPointXY(-5.4192, 38.2672)
PIN = Pin("Shade over the street", "THE_URB", SPOT, "DOM_PLANNING", ("HAZ_EXTREMEHEAT", "HAZ_DROUGHT"), "PLA_STREET")


def rows(folder, query):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query).fetchall()


def counts(folder):
    return rows(folder, "SELECT (SELECT count(*) FROM practice), (SELECT count(*) FROM media)")[0]


def files(folder):
    return sorted(path.name for path in folder.photos.iterdir())


@pytest.fixture
def photo(tmp_path):
    taken = datetime(2026, 6, 15, 9, 30)  # noqa: DTZ001 - cameras write no zone
    return jpeg_made.photo(tmp_path / "Été à l'ombre.jpg", 38.2671, -5.4189, orientation=6, taken=taken)


def test_a_pin_is_saved_with_its_photo(twinning, opened, photo):
    folder, history = twinning(), History()
    project = opened(folder)
    assert save_pin(history, project, folder, PIN, [photo]) is False
    (row,) = rows(
        folder, "SELECT uuid, title, theme, domain, hazards, place_type, status, position_origin FROM practice"
    )
    assert row[1:] == (
        "Shade over the street",
        "THE_URB",
        "DOM_PLANNING",
        '{"HAZ_EXTREMEHEAT","HAZ_DROUGHT"}',
        "PLA_STREET",
        "STP_OBSERVED",
        "POS_MAP",
    )
    assert rows(folder, "SELECT practice_uuid, path, type FROM media") == [
        (row[0], "DCIM/20260615_093000_ete-a-l-ombre.jpg", "MED_PHOTO")
    ]
    assert (folder.photos / "20260615_093000_ete-a-l-ombre.jpg").read_bytes() == photo.read_bytes()
    practice = twinning_folder.layer(project, "practice")
    assert not practice.isEditable()
    assert practice.featureCount() == 1
    found = next(practice.getFeatures()).geometry().asPoint()
    assert (found.x(), found.y()) == pytest.approx((SPOT.x(), SPOT.y()))
    assert twinning_folder.layer(project, "value_list").featureCount() > 100  # others of the file can still be read
    assert rows(folder, "PRAGMA integrity_check") == [("ok",)]


def test_failure_of_the_second_insert_leaves_nothing(twinning, opened, photo, monkeypatch):
    folder, history = twinning(), History()
    row = pins._file_row
    with monkeypatch.context() as faulty:
        faulty.setattr(pins, "_file_row", lambda *args: {**row(*args), "type": "THE_URB"})
        with pytest.raises(JumelageError, match="Nothing was saved"):
            save_pin(history, opened(folder), folder, PIN, [photo])
    assert counts(folder) == (0, 0)
    assert files(folder) == []
    assert history.last is None
    save_pin(history, opened(folder), folder, PIN, [photo])  # and the next one is saved
    assert counts(folder) == (1, 1)


def test_undo_takes_the_pin_away_and_keeps_the_photo(twinning, opened, photo):
    folder, history = twinning(), History()
    project = opened(folder)
    save_pin(history, project, folder, PIN, [photo])
    assert "Shade" in history.last.label
    history.undo(project, folder)
    assert counts(folder) == (0, 1)
    assert len(pins.waiting_photos(project)) == len(files(folder)) == 1
    assert history.undo(project, folder) is None


def test_undo_brings_back_what_was_removed(twinning, opened):
    folder, history = twinning(example=True), History()
    project = opened(folder)
    whole = [rows(folder, f"SELECT * FROM {t} ORDER BY uuid") for t in ("transfer_vote", "action_practice")]
    before = rows(folder, "SELECT uuid, title, hazards, status, limits FROM practice ORDER BY uuid")
    practice = rows(folder, "SELECT practice_uuid FROM transfer_vote LIMIT 1")[0][0]
    history.do(project, folder, "removed", pins.removed(project, practice))
    assert counts(folder)[0] == len(before) - 1
    assert rows(folder, f"SELECT count(*) FROM transfer_vote WHERE practice_uuid = '{practice}'") == [(0,)]
    history.undo(project, folder)
    assert rows(folder, "SELECT uuid, title, hazards, status, limits FROM practice ORDER BY uuid") == before
    again = [rows(folder, f"SELECT * FROM {t} ORDER BY uuid") for t in ("transfer_vote", "action_practice")]
    assert [[row[1:] for row in table] for table in again] == [[row[1:] for row in table] for table in whole]


def test_a_pin_moves_and_comes_back(twinning, opened):
    folder, history = twinning(example=True), History()
    project = opened(folder)
    layer = twinning_folder.layer(project, "practice")
    row = next(iter(pins.rows_of(layer)))
    start = row["geom"].asPoint()
    history.do(project, folder, "moved", pins.moved(row, QgsPointXY(-5.5, 38.3)))

    def place():
        return next(r for r in pins.rows_of(layer) if r["uuid"] == row["uuid"])["geom"].asPoint()

    assert (place().x(), place().y()) == pytest.approx((-5.5, 38.3))
    history.undo(project, folder)
    assert (place().x(), place().y()) == pytest.approx((start.x(), start.y()))


def test_who_is_editing_is_not_committed_for(twinning, opened, photo):
    folder, history = twinning(), History()
    project = opened(folder)
    practice = twinning_folder.layer(project, "practice")
    practice.startEditing()
    assert save_pin(history, project, folder, PIN, [photo]) is True
    assert practice.isEditable()
    assert counts(folder) == (0, 0)
    assert history.last is None
    assert practice.commitChanges()
    assert twinning_folder.layer(project, "media").commitChanges()
    assert counts(folder) == (1, 1)


def test_a_second_writer_is_told_and_nothing_is_lost(twinning, opened, photo):
    folder, history = twinning(), History()
    project = opened(folder)
    with closing(sqlite3.connect(folder.gpkg, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JumelageError, match="is being written by another program or person"):
            save_pin(history, project, folder, PIN, [photo])
        other.execute("ROLLBACK")
    assert files(folder) == []
    assert counts(folder) == (0, 0)
    save_pin(history, project, folder, PIN, [photo])
    assert counts(folder) == (1, 1)


def test_what_is_said_to_be_saved_is_on_the_disk(twinning, opened, monkeypatch):
    folder, synced = twinning(), []
    project = opened(folder)
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(Path(f"/proc/self/fd/{handle}").readlink().name))
    save_pin(History(), project, folder, PIN)
    assert synced == ["twinning.gpkg-wal"]


def test_a_disk_that_fails_while_it_saves_is_told_and_nothing_taken_for_saved(twinning, opened, monkeypatch):
    def failing(_handle):
        raise OSError(errno.EIO, "Input/output error")

    folder, history = twinning(), History()
    project = opened(folder)
    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(JumelageError, match="look whether your last change is there"):
        save_pin(history, project, folder, PIN)
    assert history.last is None


def test_a_folder_that_has_gone_is_told(twinning, opened, photo):
    folder = twinning()
    project = opened(folder)
    folder.path.rename(folder.path.with_name("elsewhere"))
    with pytest.raises(JumelageError, match="cannot be read: check that the folder of the twinning is there"):
        save_pin(History(), project, folder, PIN, [photo])
    assert not folder.path.exists()


def test_a_layer_taken_out_of_the_project_is_told(twinning, opened):
    folder, history = twinning(), History()
    project = opened(folder)
    project.removeMapLayer(twinning_folder.layer(project, "media").id())
    save_pin(history, project, folder, PIN)  # without a photo nothing is missing
    project.removeMapLayer(twinning_folder.layer(project, "practice").id())
    with pytest.raises(JumelageError, match="no longer in the project"):
        save_pin(history, project, folder, PIN)


@pytest.mark.parametrize(
    "title", ["L'eau « d'ici »", 'a "quoted" one', "🌡️", "ظل الشارع", "[% 1+1 %]", "<script>alert(1)</script>", "a;--"]
)
def test_titles_are_kept_as_written(twinning, opened, title):
    folder = twinning()
    save_pin(History(), opened(folder), folder, Pin(title, "THE_URB", SPOT))
    assert rows(folder, "SELECT title FROM practice") == [(title,)]


@pytest.mark.parametrize(
    ("pin", "says"),
    [
        (Pin(" ", "THE_URB", SPOT), "Give the practice a title"),
        (Pin("x" * 10_000, "THE_URB", SPOT), "10000 characters: 120 at most"),
        (Pin("x", "", SPOT), "Choose the theme"),
        (Pin("x", "THE_URB", SPOT, summary="y" * 501), "501 characters: 500 at most"),
    ],
)
def test_what_is_missing_is_told(twinning, opened, photo, pin, says):
    folder = twinning()
    with pytest.raises(JumelageError, match=says):
        save_pin(History(), opened(folder), folder, pin, [photo])
    assert counts(folder) == (0, 0)
    assert files(folder) == []


def test_photos_without_a_practice_wait_with_their_position(twinning, opened, tmp_path):
    folder, history = twinning(), History()
    project = opened(folder)
    placed = jpeg_made.photo(tmp_path / "a.jpg", -33.5, -70.25)
    nowhere = jpeg_made.photo(tmp_path / "b.jpg")
    save_photos(history, project, folder, [placed, nowhere])
    waiting = pins.waiting_photos(project)
    assert len(waiting) == 2
    points = [row["geom"].asPoint() for row in waiting if not row["geom"].isNull()]
    assert [(p.x(), p.y()) for p in points] == [pytest.approx((-70.25, -33.5))]
    save_pin(history, project, folder, PIN)
    (practice,) = rows(folder, "SELECT uuid FROM practice")[0]
    history.do(project, folder, "placed", pins.placed_photo(waiting[0], practice))
    assert len(pins.waiting_photos(project)) == 1


def test_photos_are_upright(tmp_path):
    assert (thumbnail(jpeg_made.photo(tmp_path / "a.jpg"), 500).width(), 60) == (60, 60)
    turned = thumbnail(jpeg_made.photo(tmp_path / "b.jpg", orientation=6), 500)  # 6: the top is on the right
    assert (turned.width(), turned.height()) == (40, 60)
    assert turned.pixelColor(38, 2).red() > 200
    assert turned.pixelColor(2, 2).red() < 100


@pytest.mark.parametrize(
    ("lat", "lon", "doubt"), [(0.0, 0.0, "0, 0"), (95.0, 10.0, "impossible"), (10.0, 200.0, "impossible")]
)
def test_a_position_that_lies_is_not_taken(tmp_path, lat, lon, doubt):
    facts = photo_facts(jpeg_made.photo(tmp_path / "a.jpg", lat, lon))
    assert facts.point is None
    assert doubt in str(facts.doubt)


@pytest.mark.parametrize("content", [b"", b"text", b"\xff\xd8\xff" + b"\0" * 50, b"GIF89a"])
def test_what_is_no_photo_is_refused(twinning, opened, photo, tmp_path, content):
    folder = twinning()
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(content)
    with pytest.raises(JumelageError, match=r"bad\.jpg"):
        save_pin(History(), opened(folder), folder, PIN, [photo, bad])
    assert counts(folder) == (0, 0)
    assert files(folder) == []


def test_a_photo_of_a_hundred_megabytes(twinning, opened, photo):
    folder = twinning()
    with photo.open("ab") as file:
        file.seek(100 * 1024 * 1024)
        file.write(b"\xff\xd9")
    save_pin(History(), opened(folder), folder, PIN, [photo])
    (name,) = files(folder)
    assert (folder.photos / name).stat().st_size == photo.stat().st_size


def test_two_photos_of_one_name_are_both_kept(twinning, opened, tmp_path):
    folder = twinning()
    (tmp_path / "other").mkdir()
    taken = datetime(2026, 6, 15, 9, 30)  # noqa: DTZ001 - cameras write no zone
    two = [jpeg_made.photo(place / "img.jpg", taken=taken) for place in (tmp_path, tmp_path / "other")]
    save_pin(History(), opened(folder), folder, PIN, two)
    assert files(folder) == ["20260615_093000_img.jpg", "20260615_093000_img_2.jpg"]
    assert two[0].exists()


def fill_up(disk, spare_kb):
    """Fill a disk but for some kilobytes."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"\0" * 4096)
    with filler.open("r+b") as file:
        file.truncate(max(0, filler.stat().st_size - spare_kb * 1024))
    return filler


@pytest.mark.parametrize("spare_kb", [0, 8, 40, 120])
def test_a_full_disk_loses_nothing(twinning, opened, photo, small_disk, spare_kb):
    disk = small_disk(8000)
    place = disk / "t"
    shutil.copytree(twinning().path, place)
    folder, history = twinning_folder.open_twinning(place), History()
    with photo.open("ab") as file:
        file.write(b"\0" * 100_000)
    project = opened(folder)
    save_pin(history, project, folder, PIN)
    filler = fill_up(disk, spare_kb)
    with contextlib.suppress(JumelageError):
        save_pin(history, project, folder, PIN, [photo])
    pinned, photos = counts(folder)
    assert (pinned, photos) in ((1, 0), (2, 1))  # all of it, or nothing
    assert len(files(folder)) == photos
    filler.unlink()
    save_pin(history, project, folder, PIN, [photo])
    assert counts(folder) == (pinned + 1, photos + 1)
    assert rows(folder, "PRAGMA integrity_check") == [("ok",)]
    project.clear()  # the disk is taken away after the test


@pytest.mark.parametrize("kilobytes", [100, 600, 1000])
def test_no_twinning_is_half_made_on_a_full_disk(provider, small_disk, kilobytes):
    disk = small_disk(kilobytes)
    with pytest.raises(QgsProcessingException) as error:
        processing.run("jumelage:createtwinning", {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": str(disk)})
    assert "Traceback" not in str(error.value)
    assert list(disk.iterdir()) == []
