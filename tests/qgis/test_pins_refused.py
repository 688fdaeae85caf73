"""A twinning that cannot be written: one clear sentence, and nothing half-written or lost."""

import json
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import jpeg_made
import pytest
from jumelage_climatique.jumelage_plugin.bridge import changes, pins, twinning_folder
from jumelage_climatique.jumelage_plugin.bridge.history import History
from jumelage_climatique.ui import dock
from qgis.core import QgsPointXY, QgsProject, QgsSettings

HELPERS = Path(jpeg_made.__file__).parent
PIN = pins.Pin("Shade over the street", "THE_URB", QgsPointXY(-5.4192, 38.2672))


def rows(folder, query):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query).fetchall()


def everything(folder):
    """Return the size of every file below a folder, by name; what QGIS and SQLite put beside them included."""
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in folder.rglob("*") if path.is_file()}


def test_a_folder_that_is_read_only(twinning, package_root, unprivileged):
    own = unprivileged.home / "package"
    shutil.copytree(
        package_root, own, ignore=shutil.ignore_patterns(".git", "build", "docs", "tests", "tools", "__pycache__")
    )
    moved = unprivileged.home / "twinning"
    shutil.move(twinning(example=True, language="en").path, moved)
    photo = jpeg_made.photo(unprivileged.home / "a.jpg")
    photo.chmod(0o644)
    for name in ("readonly_child.py", "plugin_loaded.py"):
        shutil.copy(HELPERS / name, unprivileged.home)
    before = everything(moved)
    unprivileged.lock(moved)
    python = Path(sys.base_prefix, "bin", "python3")
    ended = unprivileged.run(python, "-B", unprivileged.home / "readonly_child.py", own, moved / "project.qgz", photo)
    assert ended.stdout.strip(), ended.stderr
    found = json.loads(ended.stdout.strip().splitlines()[-1])
    without, with_photo = found["told"]
    for told in (without, with_photo):
        assert "read-only" in told
        assert str(moved) in told
        assert "\n" not in told
        assert told.count(".") - str(moved).count(".") <= 3  # one sentence; a dot stands in the name of the file
    assert found == {**found, "left": [], "undo": True, "practices": 12}
    assert everything(moved) == before


@pytest.fixture
def page(plugin, iface, twinning):
    """Return the step Practices with a twinning open."""
    QgsSettings().remove("jumelage_climatique/dock")
    shown = plugin.actions.open_dock()
    QgsProject.instance().read(str(twinning(language="en").project_file))
    yield shown.open_step(dock.PRACTICES)
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


def pin(page):
    page._try(lambda s: pins.save_pin(s.history, s.project, s.folder, PIN), "Saved.")


def test_a_layer_that_is_being_edited_is_told_and_keeps_the_edits(page):
    session = page._session
    practice = twinning_folder.layer(session.project, "practice")
    pin(page)
    practice.startEditing()
    feature = next(practice.getFeatures())
    practice.changeAttributeValue(feature.id(), practice.fields().indexOf("limits"), "being written")
    pin(page)
    assert page.told.text() == "You are editing this layer: it is saved when you save your edits."
    assert practice.isEditable()
    assert rows(session.folder, "SELECT title, limits FROM practice") == [(PIN.title, None)]
    assert practice.commitChanges()
    assert set(rows(session.folder, "SELECT limits FROM practice")) == {(None,), ("being written",)}


def test_a_change_that_is_refused_keeps_the_edits_that_are_under_way(page):
    session = page._session
    practice = twinning_folder.layer(session.project, "practice")
    practice.startEditing()
    pin(page)
    row = {**pins.new_pin(session.project, session.folder, PIN)[0].after, "uuid": "b"}
    gone = changes.Change("practice", {**row, "uuid": "gone"}, {**row, "uuid": "gone", "title": "x"})
    page._try(lambda s: s.history.do(s.project, s.folder, "x", [changes.Change("practice", None, row), gone]), "")
    assert "is no longer in" in page.told.text()
    assert practice.isEditable()
    assert practice.featureCount() == 1  # that of before, none of the change
    assert practice.commitChanges()
    assert rows(session.folder, "SELECT title FROM practice") == [(PIN.title,)]


def test_a_layer_that_is_edited_by_another_window(twinning, opened):
    folder, history = twinning(), History()
    ours, theirs = opened(folder), opened(folder)
    other = twinning_folder.layer(theirs, "practice")
    other.startEditing()
    pins.save_pin(History(), theirs, folder, PIN)
    assert pins.save_pin(history, ours, folder, PIN) is False  # edits that are not saved yet hold nothing
    assert rows(folder, "SELECT count(*) FROM practice") == [(1,)]
    assert other.commitChanges()
    assert rows(folder, "SELECT count(*) FROM practice") == [(2,)]
