"""A twinning that somebody else is writing: one clear sentence, nothing is lost, and nothing is taken for saved."""

import sqlite3
from contextlib import closing

import jpeg_made
import pytest
from jumelage_climatique.jumelage_plugin.bridge import fieldwork, pins
from jumelage_climatique.jumelage_plugin.bridge.changes import Change, apply, deleted_with_children
from jumelage_climatique.jumelage_plugin.bridge.history import History
from jumelage_climatique.jumelage_plugin.bridge.pins import Pin, save_pin
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import rows_of
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from qgis.core import QgsPointXY

PIN = Pin("Shade", "THE_URB", QgsPointXY(-5.4192, 38.2672))
RAW = ("OGR", "SQL", "sqlite", "constraint", "failed", "Errno", "Traceback", "Permission denied")


def rows(folder, query):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query).fetchall()


@pytest.fixture
def held(twinning, opened):
    """Return a twinning that another connection is writing, until `release` is called."""
    folder = twinning(example=True, language="en")
    project, other = opened(folder), sqlite3.connect(folder.gpkg, isolation_level=None)
    row = next(rows_of(layer(project, "practice")))
    other.execute("BEGIN IMMEDIATE")  # as an editor that has not saved yet: reading goes on

    def release():
        other.execute("ROLLBACK")
        other.close()

    yield folder, project, row, release
    other.close()


def adding(project, folder, _row):
    return pins.new_pin(project, folder, PIN)


def changing(_project, _folder, row):
    return [Change("practice", row, {**row, "limits": "two days of writing"})]


def moving(_project, _folder, row):
    return pins.moved(row, QgsPointXY(-5.5, 38.3))


def deleting(project, _folder, row):
    return deleted_with_children(project, "practice", row["uuid"])


def noting(project, _folder, _row):
    event = next(row for row in fieldwork.events(project) if row["type"] == "EVT_WALK")
    return fieldwork.event_changes(project, event, {"weather": "wind"}, fieldwork.attending(project, event["uuid"])[1:])


@pytest.mark.parametrize("work", [adding, changing, moving, deleting, noting])
def test_what_is_edited_elsewhere_is_told_and_can_be_saved_a_moment_later(held, work):
    folder, project, row, release = held
    history, changes = History(), work(project, folder, row)
    assert changes
    with pytest.raises(JumelageError, match=r"twinning\.gpkg is being written by another program or person") as fault:
        history.do(project, folder, "step", changes)
    assert not [word for word in RAW if word in str(fault.value)]
    assert history.last is None
    for name in ("practice", "event", "attendance", "media"):
        assert not layer(project, name).isEditable()
    release()
    before = rows(folder, "SELECT * FROM practice ORDER BY fid"), rows(folder, "SELECT * FROM attendance ORDER BY fid")
    assert history.do(project, folder, "step", changes) is False  # the same changes, not typed again
    after = rows(folder, "SELECT * FROM practice ORDER BY fid"), rows(folder, "SELECT * FROM attendance ORDER BY fid")
    assert after != before
    assert rows(folder, "PRAGMA integrity_check") == [("ok",)]


def test_a_photo_is_not_left_behind_and_the_original_stays(held, tmp_path):
    folder, project, _row, release = held
    photo, before = jpeg_made.photo(tmp_path / "a.jpg"), sorted(folder.photos.iterdir())
    with pytest.raises(JumelageError, match="by another program or person"):
        save_pin(History(), project, folder, PIN, [photo])
    assert sorted(folder.photos.iterdir()) == before
    assert photo.is_file()
    release()
    save_pin(History(), project, folder, PIN, [photo])
    assert len(list(folder.photos.iterdir())) == len(before) + 1


def test_the_undo_waits_for_who_is_writing(held):
    folder, project, row, release = held
    release()
    history = History()
    history.do(project, folder, "limits", changing(project, folder, row))
    with closing(sqlite3.connect(folder.gpkg, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JumelageError, match="by another program or person"):
            history.undo(project, folder)
        assert history.last is not None  # it can be tried again
        other.execute("ROLLBACK")
    history.undo(project, folder)
    assert rows(folder, f"SELECT limits FROM practice WHERE uuid = '{row['uuid']}'") == [(row["limits"],)]


def test_a_change_joins_the_planners_own_edits_and_both_are_saved_together(twinning, opened):
    folder = twinning(example=True, language="en")
    project = opened(folder)
    source = layer(project, "practice")
    rows_before = list(rows_of(source))
    source.startEditing()
    first = next(source.getFeatures())
    source.changeAttributeValue(first.id(), source.fields().indexOf("limits"), "typed by hand")
    other = next(row for row in rows_before if row["fid"] != first["fid"])
    assert apply(project, folder, [Change("practice", other, {**other, "limits": "by the dock"})]) is True
    assert rows(folder, "SELECT count(*) FROM practice WHERE limits IN ('typed by hand', 'by the dock')") == [(0,)]
    assert source.commitChanges()
    assert rows(folder, "SELECT count(*) FROM practice WHERE limits IN ('typed by hand', 'by the dock')") == [(2,)]
