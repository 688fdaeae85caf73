"""Photos that come to the dock together, by drag and drop, and are placed by choice."""

import sqlite3
from contextlib import closing

import jpeg_made
import pytest
from jumelage_climatique.ui import dock, photo_desk
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent

COPY, LEFT, NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(plugin, iface, twinning):
    """Return the step Practices with the invented example open."""
    QgsSettings().remove("jumelage_climatique/dock")
    shown = plugin.actions.open_dock()
    QgsProject.instance().read(str(twinning(example=True, language="en").project_file))
    yield shown.open_step(dock.PRACTICES)
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


def rows(page, query):
    with closing(sqlite3.connect(page._session.folder.gpkg)) as base:
        return base.execute(query).fetchall()


def dragged(*files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def dropped_on(page, *files):
    """Whether what is dragged over the page is taken; it is dropped then."""
    data = dragged(*files)
    entering = QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NO_KEY)
    entering.ignore()
    page.dragEnterEvent(entering)
    if entering.isAccepted():
        page.dropEvent(QDropEvent(QPointF(9, 9), COPY, data, LEFT, NO_KEY))
        QCoreApplication.processEvents()
    return entering.isAccepted()


def waiting(page):
    return rows(page, "SELECT count(*) FROM media WHERE practice_uuid IS NULL AND path LIKE '%made%'")[0][0]


def test_photos_dropped_on_the_map_together_come_together(page, iface, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(page.desk, "_ask", lambda *given: asked.append(given))
    photos = [jpeg_made.photo(tmp_path / f"made{n}.jpg", 38.26, -5.41) for n in range(3)]
    (drops,) = iface.drops
    assert [drops.handleFileDrop(str(photo)) for photo in photos] == [True] * 3
    assert waiting(page) == 0  # the program that they come from is let go first
    QCoreApplication.processEvents()
    assert waiting(page) == 3
    assert asked == []  # no form for each


def test_only_photos_are_taken_by_the_dock(page, tmp_path):
    notes = tmp_path / "notes.txt"
    notes.write_text("no photo", encoding="utf-8")
    assert not dropped_on(page, notes)
    assert dropped_on(page, notes, jpeg_made.photo(tmp_path / "made.JPG"))
    assert waiting(page) == 1
    assert not page.chooser.search.acceptDrops()  # it would search for the path of the photo


def test_a_heic_photo_is_told(page, tmp_path):
    photo = tmp_path / "IMG_0001.HEIC"
    photo.write_bytes(b"\0\0\0\x24ftypheic\0\0\0\0mif1heic")  # ISO/IEC 23008-12
    assert dropped_on(page, photo)
    assert "save it as JPEG first" in page.told.text()


class Chosen:
    """In the place of the dialog: what a planner ticks in it."""

    DialogCode = photo_desk.PhotosDialog.DialogCode
    ticked, to_practice = 1, False

    def __init__(self, _folder, photos, practice, _parent):
        self.photos, self.practice = photos, practice

    def exec(self):
        return self.DialogCode.Accepted

    def chosen(self):
        return self.photos[: self.ticked]

    def for_practice(self):
        return self.to_practice


def test_some_of_the_photos_that_wait_are_given_to_a_practice(page, tmp_path, monkeypatch):
    monkeypatch.setattr(photo_desk, "PhotosDialog", Chosen)
    monkeypatch.setattr(Chosen, "to_practice", True)
    dropped_on(page, *(jpeg_made.photo(tmp_path / f"made{n}.jpg") for n in range(3)))
    page.chooser.list.setCurrentIndex(page.chooser.filter.index(0, 0))
    page.place_button.click()
    assert waiting(page) == 2
    assert rows(page, f"SELECT count(*) FROM media WHERE practice_uuid = '{page.current().uuid}'")[0][0] == 1


def test_photos_that_know_their_place_are_pinned_there(page, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(photo_desk, "PhotosDialog", Chosen)
    monkeypatch.setattr(Chosen, "ticked", 2)
    monkeypatch.setattr(page, "_ask", lambda spot, _photos, origin: asked.append((spot.x(), spot.y(), origin)))
    dropped_on(page, *(jpeg_made.photo(tmp_path / f"made{n}.jpg", 38.26, -5.41) for n in range(3)))
    page.place_button.click()
    assert asked == [(pytest.approx(-5.41), pytest.approx(38.26), "POS_EXIF")]
    assert waiting(page) == 3  # the form was given up
    assert page.desk.held == []


def test_the_dialog_shows_the_photos_and_asks_for_one(page, tmp_path):
    dropped_on(page, *(jpeg_made.photo(tmp_path / f"made{n}.jpg", 38.26, -5.41) for n in range(2)))
    photos = photo_desk.waiting_photos(page._session.project)
    dialog = photo_desk.PhotosDialog(page._session.folder.path, photos, None)
    for _ in range(len(photos) + 1):
        dialog._show_next()
    assert all(not dialog.list.item(n).icon().isNull() for n in range(2))
    assert "knows its place" in dialog.list.item(0).text()
    dialog._accept_if_ticked()
    assert dialog.told.text() == "Tick at least one photo."
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.chosen() == [photos[1]]
    assert dialog.for_practice() is False
