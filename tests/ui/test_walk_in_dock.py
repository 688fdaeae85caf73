"""A walk noted in the dock stop by stop, and forms that keep what could not be saved."""

import sqlite3
from contextlib import closing

import pytest
from jumelage_climatique.jumelage_plugin.bridge import fieldwork
from jumelage_climatique.ui import dock, event_form, short_form, stop_form, vote_form
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _settings():
    QgsSettings().remove("jumelage_climatique/dock")
    yield
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


@pytest.fixture
def shown(plugin, twinning):
    folder = twinning(example=True, language="en")
    found = plugin.actions.open_dock()
    QgsProject.instance().read(str(folder.project_file))
    return found


@pytest.fixture
def page(shown):
    found = shown.open_step(dock.PRACTICES)
    found.tabs.setCurrentWidget(found.fieldwork)
    return found


@pytest.fixture
def canvas(iface):
    found = iface.mapCanvas()
    found.resize(400, 300)
    found.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    found.setExtent(QgsRectangle(-5.44, 38.25, -5.40, 38.28))
    return found


def rows(page, query):
    with closing(sqlite3.connect(page._session.folder.gpkg)) as base:
        return base.execute(query).fetchall()


def answer(monkeypatch, kind, *steps):
    """Let forms of a kind be filled in by `steps`, one for each time that they are shown; return those shown."""
    left, seen = list(steps), []

    def exec_(form):
        seen.append(form)
        if not left:
            return form.DialogCode.Rejected
        left.pop(0)(form)
        return form.DialogCode.Accepted

    monkeypatch.setattr(kind, "exec", exec_)
    return seen


def choose(panel, title):
    panel.table.selectRow(
        next(n for n, (key, _cells) in enumerate(panel.table.rows.lines) if panel._events[key]["title"] == title)
    )
    assert panel.current()["title"] == title


def new_walk(page):
    panel, session = page.fieldwork, page._session
    people = [row["uuid"] for row in fieldwork.participants(session.project)[:2]]
    changes = fieldwork.event_changes(session.project, None, {"type": "EVT_WALK", "title": "To the mill"}, people)
    page._try(lambda s: s.history.do(s.project, s.folder, "walk", changes), "")
    choose(panel, "To the mill")
    return panel


def click(canvas, x, y):
    QTest.mouseClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(x, y))


def place(canvas, x, y):
    point = canvas.getCoordinateTransform().toMapCoordinates(x, y)
    return pytest.approx(point.x()), pytest.approx(point.y())


def feel(value):
    def filled(form):
        for fields in form.fields.values():
            combo = fields.widgets["sensation"]
            combo.setCurrentIndex(combo.findData(value))

    return filled


def test_stops_come_before_the_route_which_runs_by_them(page, canvas, monkeypatch):
    panel = new_walk(page)
    assert not panel.through.isEnabled()
    answer(monkeypatch, stop_form.StopForm, feel(2), feel(-1))
    spots = [(100, 200), (250, 80)]
    for x, y in spots:
        panel.add_stop.setChecked(True)
        click(canvas, x, y)
    assert "The route has not been drawn yet." in panel.sheet.toPlainText()
    assert "Stop 2: slightly cool (2 walkers, all alike)" in panel.sheet.toPlainText()
    panel.through.trigger()
    line = [(p.x(), p.y()) for p in panel._route()["geom"].asPolyline()]
    assert line == [place(canvas, *spot) for spot in spots]
    assert "The route has not been drawn yet." not in panel.sheet.toPlainText()
    panel.stop.setCurrentIndex(1)
    panel._arm_move()
    assert canvas.mapTool() is panel._move_tool
    click(canvas, 300, 150)
    assert canvas.mapTool() is not panel._move_tool
    moved = fieldwork.stop_places(page._session.project, panel._route()["uuid"])[2]
    assert (moved.x(), moved.y()) == place(canvas, 300, 150)
    panel.stop.setCurrentIndex(0)
    panel.remove_stop()
    assert [panel.stop.itemData(n) for n in range(panel.stop.count())] == [2]
    for _ in range(5):  # removed, moved, route, two stops
        page.undo_button.click()
    assert rows(page, "SELECT count(*) FROM route WHERE name = 'To the mill'") == [(0,)]


def test_a_double_click_is_one_point(page, canvas):
    panel = new_walk(page)
    panel.draw.setChecked(True)
    click(canvas, 50, 250)
    click(canvas, 200, 100)
    QTest.mouseDClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(200, 100))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    line = [(p.x(), p.y()) for p in panel._route()["geom"].asPolyline()]
    assert line == [place(canvas, 50, 250), place(canvas, 200, 100)]


def test_a_stop_and_an_event_saved_as_they_are_change_nothing(page, monkeypatch):
    panel, session = page.fieldwork, page._session
    walk = next(row["title"] for row in fieldwork.events(session.project) if row["type"] == "EVT_WALK")
    choose(panel, walk)
    before = [rows(page, f"SELECT * FROM {table}") for table in ("sensory_reading", "event", "attendance")]
    answer(monkeypatch, stop_form.StopForm, lambda form: None)
    answer(monkeypatch, event_form.EventForm, lambda form: None)
    panel.edit_stop.click()
    panel.edit.click()
    assert [rows(page, f"SELECT * FROM {table}") for table in ("sensory_reading", "event", "attendance")] == before
    assert session.history.last is None


def test_an_event_is_removed_and_comes_back(page):
    panel = page.fieldwork
    count = rows(page, "SELECT count(*) FROM event")
    panel.table.selectRow(0)
    panel.remove.click()
    assert rows(page, "SELECT count(*) FROM event") == [(count[0][0] - 1,)]
    assert "“Undo” brings it back" in page.told.text()
    page.undo_button.click()
    assert rows(page, "SELECT count(*) FROM event") == count


@pytest.fixture
def busy(page):
    """Return what lets the file go, which another program is writing until then."""
    other = sqlite3.connect(page._session.folder.gpkg, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    def release():
        other.execute("ROLLBACK")
        other.close()

    yield release
    other.close()


def told_then(form_text, release):
    def filled(form):
        assert "is being written by another program or person" in form.told.text()
        assert form_text(form)
        release()

    return filled


def test_an_event_that_cannot_be_saved_stays_in_its_form(page, busy, monkeypatch):
    def fill(form):
        form.fields.widgets["type"].setCurrentIndex(1)
        form.fields.widgets["title"].setText("Wells")

    seen = answer(
        monkeypatch,
        event_form.EventForm,
        fill,
        told_then(lambda form: form.fields.values()["title"] == "Wells", busy),
    )
    page.fieldwork.new.click()
    assert len(seen) == 2
    assert seen[0] is seen[1]
    assert rows(page, "SELECT count(*) FROM event WHERE title = 'Wells'") == [(1,)]
    assert page.told.text() == "Saved."


def test_a_pin_that_cannot_be_saved_stays_in_its_form(page, busy, monkeypatch):
    def fill(form):
        form.title.setText("Shade")
        form.theme.setCurrentIndex(1)

    answer(monkeypatch, short_form.ShortForm, fill, told_then(lambda form: form.title.text() == "Shade", busy))
    page.pin_at(QgsPointXY(0, 0))
    assert rows(page, "SELECT count(*) FROM practice WHERE title = 'Shade'") == [(1,)]
    assert "Shade" in page.undo_button.toolTip()


def test_votes_that_cannot_be_saved_stay_in_their_form(shown, page, busy, monkeypatch):
    actions = shown.open_step(dock.ACTIONS)
    actions.practices.selectRow(0)

    def fill(form):
        form.voter.setCurrentText("Newcomer")
        form.scores["acceptable"].setCurrentIndex(form.scores["acceptable"].findData(4))

    kept = told_then(lambda form: form.scores["acceptable"].currentData() == 4, busy)
    answer(monkeypatch, vote_form.VoteForm, fill, kept)
    actions.vote_practice.click()
    query = "SELECT score FROM transfer_vote WHERE voter = 'Newcomer' AND criterion = 'acceptable'"
    assert rows(page, query) == [(4,)]


def test_what_is_given_up_is_not_saved(page, monkeypatch):
    count = rows(page, "SELECT count(*) FROM event")
    answer(monkeypatch, event_form.EventForm)
    page.fieldwork.new.click()
    assert rows(page, "SELECT count(*) FROM event") == count
    assert page._session.history.last is None
