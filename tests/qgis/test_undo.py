"""What is undone takes nobody's later work away; and what cannot be written leaves nothing, and says why in words."""

import contextlib
import shutil
import sqlite3
import subprocess
from contextlib import closing

import jpeg_made
import pytest
from jumelage_climatique.jumelage_plugin.bridge import pins
from jumelage_climatique.jumelage_plugin.bridge.changes import Change, apply
from jumelage_climatique.jumelage_plugin.bridge.history import History
from jumelage_climatique.jumelage_plugin.bridge.pins import Pin, save_photos, save_pin
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer, open_twinning
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import new_uuid, rows_of
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from qgis.core import QgsPointXY

PIN = Pin("Shade", "THE_URB", QgsPointXY(-5.4192, 38.2672))
RAW = ("OGR", "SQL", "sqlite", "constraint", "failed")


def rows(folder, query):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query).fetchall()


def write(project, table, uuid, **values):
    """Change a row as its form or the table of attributes does."""
    source = layer(project, table)
    feature = next(f for f in source.getFeatures() if f["uuid"] == uuid)
    source.startEditing()
    for name, value in values.items():
        source.changeAttributeValue(feature.id(), source.fields().indexOf(name), value)
    assert source.commitChanges()


def fill_up(path):
    """Write to a file until its disk is full."""
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(b"\0" * 512):
            pass


@pytest.fixture
def pinned(twinning, opened):
    folder, history = twinning(example=True), History()
    project = opened(folder)
    save_pin(history, project, folder, PIN)
    return folder, project, history, rows(folder, "SELECT uuid FROM practice WHERE title = 'Shade'")[0][0]


def test_what_was_written_since_is_not_undone(pinned):
    folder, project, history, uuid = pinned
    write(project, "practice", uuid, limits="two days of writing")
    with pytest.raises(JumelageError, match="“Shade” was changed since"):
        history.undo(project, folder)
    assert rows(folder, f"SELECT limits FROM practice WHERE uuid = '{uuid}'") == [("two days of writing",)]
    assert history.last is None  # it does not stand in the way of those before it


def test_votes_given_since_are_not_undone(pinned):
    folder, project, history, uuid = pinned
    vote = next(rows_of(layer(project, "transfer_vote")))
    vote = {name: value for name, value in vote.items() if name != "fid"}
    apply(project, folder, [Change("transfer_vote", None, {**vote, "uuid": new_uuid(), "practice_uuid": uuid})])
    before = rows(folder, "SELECT count(*) FROM transfer_vote")
    with pytest.raises(JumelageError, match="“Shade” was changed since"):
        history.undo(project, folder)
    assert rows(folder, "SELECT count(*) FROM transfer_vote") == before


def test_a_later_title_is_not_replaced_by_an_older_one(pinned):
    folder, project, history, uuid = pinned
    row = next(r for r in rows_of(layer(project, "practice")) if r["uuid"] == uuid)
    history.do(project, folder, "renamed", [Change("practice", row, {**row, "title": "Awning"})])
    write(project, "practice", uuid, title="Awning of the market")
    with pytest.raises(JumelageError, match="was changed since"):
        history.undo(project, folder)
    assert rows(folder, f"SELECT title FROM practice WHERE uuid = '{uuid}'") == [("Awning of the market",)]


def test_the_climate_filled_in_by_the_plugin_does_not_hinder(pinned):
    folder, project, history, uuid = pinned
    row = next(r for r in rows_of(layer(project, "practice")) if r["uuid"] == uuid)
    apply(project, folder, [Change("practice", row, {**row, "climate": "{}"})])
    assert history.undo(project, folder).label == "pin “Shade”"
    assert rows(folder, "SELECT count(*) FROM practice WHERE title = 'Shade'") == [(0,)]


def test_another_field_written_since_stays_when_a_change_is_undone(pinned):
    folder, project, history, uuid = pinned
    row = next(r for r in rows_of(layer(project, "practice")) if r["uuid"] == uuid)
    history.do(project, folder, "renamed", [Change("practice", row, {**row, "title": "Awning"})])
    write(project, "practice", uuid, limits="water")
    history.undo(project, folder)
    assert rows(folder, f"SELECT title, limits FROM practice WHERE uuid = '{uuid}'") == [("Shade", "water")]


@pytest.mark.once
def test_steps_are_undone_one_after_the_other_up_to_fifty(twinning, opened):
    folder, history = twinning(), History()
    project = opened(folder)
    for number in range(52):
        save_pin(history, project, folder, Pin(f"[% {number} %]", "THE_URB", PIN.point))
    labels = []
    while history.last is not None:
        labels.append(history.undo(project, folder).label)
    assert labels == [f"pin “[% {number} %]”" for number in range(51, 1, -1)]
    assert rows(folder, "SELECT title FROM practice ORDER BY fid") == [("[% 0 %]",), ("[% 1 %]",)]


def test_photos_placed_go_back_to_waiting(pinned, tmp_path):
    folder, project, history, uuid = pinned
    save_photos(history, project, folder, [jpeg_made.photo(tmp_path / "a.jpg")])
    waiting = pins.waiting_photos(project)
    history.do(project, folder, "placed", pins.placed_photo(waiting[0], uuid))
    history.undo(project, folder)
    assert [row["uuid"] for row in pins.waiting_photos(project)] == [waiting[0]["uuid"]]


def test_what_is_refused_within_the_planners_own_edits_leaves_them_as_they_were(pinned):
    folder, project, history, uuid = pinned
    source = layer(project, "practice")
    source.startEditing()
    count = source.featureCount()
    gone = {"uuid": new_uuid(), "title": "never there"}
    twice = [*pins.new_pin(project, folder, PIN), Change("practice", gone, {**gone, "title": "x"})]
    with pytest.raises(JumelageError, match="no longer in"):
        history.do(project, folder, "two", twice)
    assert source.isEditable()
    assert source.featureCount() == count
    source.rollBack()
    assert rows(folder, f"SELECT count(*) FROM practice WHERE uuid = '{uuid}'") == [(1,)]


def test_a_full_disk_leaves_nothing_and_says_so(twinning, small_disk, opened, tmp_path):
    made = twinning()
    held = sum(path.stat().st_size for path in made.path.rglob("*") if path.is_file()) // 1024
    disk = small_disk(held + 400)
    shutil.copytree(made.path, disk / "t")
    folder, history = open_twinning(disk / "t"), History()
    project, photo = opened(folder), jpeg_made.photo(tmp_path / "a.jpg")
    large = tmp_path / "large.jpg"
    large.write_bytes(photo.read_bytes() + b"\0" * (5 << 20))
    with pytest.raises(JumelageError, match="disk not full"):
        save_pin(history, project, folder, PIN, [photo, large])
    assert list(folder.photos.iterdir()) == []
    filling = disk / "filling"
    fill_up(filling)
    with pytest.raises(JumelageError, match="disk not full") as fault:
        save_pin(history, project, folder, PIN)
    assert not any(word in str(fault.value) for word in RAW)
    assert rows(folder, "SELECT count(*) FROM practice") == [(0,)]
    filling.unlink()
    save_pin(history, project, folder, PIN, [photo])
    assert rows(folder, "SELECT count(*) FROM practice") == rows(folder, "SELECT count(*) FROM media") == [(1,)]
    assert rows(folder, "PRAGMA integrity_check") == [("ok",)]
    project.clear()


def test_a_read_only_folder_is_told(twinning, small_disk, opened, tmp_path):
    made = twinning()
    disk = small_disk(sum(path.stat().st_size for path in made.path.rglob("*") if path.is_file()) // 1024 + 400)
    shutil.copytree(made.path, disk / "t")
    folder = open_twinning(disk / "t")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    project = opened(folder)
    for photos in ([], [jpeg_made.photo(tmp_path / "a.jpg")]):
        with pytest.raises(JumelageError, match="read-only") as fault:
            save_pin(History(), project, folder, PIN, photos)
        assert not any(word in str(fault.value) for word in RAW)
    assert list(folder.photos.iterdir()) == []
    project.clear()
