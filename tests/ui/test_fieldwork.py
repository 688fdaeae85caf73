"""Visits, workshops and sensory walks noted in the dock: forms, the route on the map, what each walker felt, undo."""

from collections import Counter

import pytest
import translations_read
from fieldwork_filled import a_walk, at, fill, open_page, person, rows, tick
from jumelage_climatique.jumelage_plugin.bridge import fieldwork
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.tables_fieldwork import SENSORY_READING
from jumelage_climatique.ui.event_form import EventForm
from jumelage_climatique.ui.fields import Fields
from jumelage_climatique.ui.keys import key_of, keyed
from jumelage_climatique.ui.participant_form import ParticipantForm
from jumelage_climatique.ui.route_tool import RouteTool
from jumelage_climatique.ui.stop_form import StopForm
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QDate, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog


@pytest.fixture(autouse=True)
def _settings():
    QgsSettings().remove("jumelage_climatique/dock")
    yield
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


@pytest.fixture
def page(plugin, iface, twinning):
    """Return the step Practices with an empty twinning, at its second tab."""
    return open_page(plugin, twinning(language="en"))


@pytest.fixture
def example(plugin, iface, twinning):
    """Return the same with the invented example."""
    return open_page(plugin, twinning(example=True, language="en"))


@pytest.fixture
def answers(monkeypatch):
    """Return a list of functions, each of which fills in the next form that is opened; then Save is pressed."""
    waiting = []

    def answer(form):
        waiting.pop(0)(form)
        form._accept_if_complete()
        assert form.result() == QDialog.DialogCode.Accepted, form.told.text()
        return form.result()

    for form in (EventForm, ParticipantForm, StopForm):
        monkeypatch.setattr(form, "exec", answer)
    return waiting


def test_an_event_is_saved_at_once_with_who_was_there_and_undone_at_once(page, answers):
    panel = a_walk(page, answers, "Heron", "Fern")
    assert rows(page, "SELECT type, title, weather, air_temperature_c, findings, status FROM event") == [
        ("EVT_WALK", "Around the square", "sunny", 31.5, "Cool under the arcades", "STD_DRAFT")
    ]
    assert rows(page, "SELECT count(*) FROM attendance") == [(2,)]
    text = panel.sheet.toPlainText()
    assert "3 May 2027 09:30; sunny, 32 °C" in text
    assert "Were there (2): Fern; Heron" in text
    assert "Cool under the arcades" in text
    page.undo_button.click()
    assert rows(page, "SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM attendance)") == [(0, 0)]
    assert rows(page, "SELECT count(*) FROM participant") == [(2,)]


def test_an_event_is_changed_with_who_was_there_and_the_change_undone(page, answers):
    panel = a_walk(page, answers, "Heron", "Fern")

    def other(form):
        fill(form.fields, title="Around the church", decisions="Plant two trees")
        for n in range(form.people.count()):
            form.people.item(n).setCheckState(Qt.CheckState.Unchecked)
        tick(form, "Fern")

    answers.append(other)
    panel.edit.click()
    query = (
        "SELECT title, decisions, pseudonym FROM event JOIN attendance ON event_uuid = event.uuid"
        " JOIN participant ON participant_uuid = participant.uuid ORDER BY 3"
    )
    assert rows(page, query) == [("Around the church", "Plant two trees", "Fern")]
    assert panel.table.chosen_text(0).startswith("Around the church")
    page.undo_button.click()
    assert rows(page, query) == [("Around the square", None, "Fern"), ("Around the square", None, "Heron")]


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"type": "EVT_VISIT"}, "Title: Must be filled in."),
        ({"title": "Visit"}, "Type: Must be filled in."),
        ({"type": "EVT_VISIT", "title": "x" * 121}, "Title: At most 120 characters."),
        ({"type": "EVT_VISIT", "title": "x", "air_temperature_c": "hot"}, "Air temperature (°C): “hot” is no number."),
        ({"type": "EVT_VISIT", "title": "x", "air_temperature_c": "61"}, "Air temperature (°C): At most 60."),
        (
            {"type": "EVT_VISIT", "title": "x", "start_time": at(11), "end_time": at(9)},
            "The end must not come before the start.",
        ),
    ],
)
def test_the_form_of_an_event_says_what_is_to_be_mended(page, values, says):
    project = page._session.project
    form = EventForm([], check=lambda f: fieldwork.event_changes(project, None, f.fields.values(), f.attended()))
    fill(form.fields, **values)
    form._accept_if_complete()
    assert form.told.text() == says
    assert form.result() == QDialog.DialogCode.Rejected


def test_a_participant_is_kept_with_what_was_agreed_and_where_it_is_kept_is_said(page, answers):
    seen = []

    def filled(form):
        seen.append(" ".join(label.text() for label in form.findChildren(type(form.told))))
        fill(form.fields, commune_uuid=fieldwork.sides(page._session.project)[1][0], capacity="CAP_STAFF")
        person("Heron")(form)

    answers.append(filled)
    page.fieldwork._ask_person(None)
    assert str(page._session.folder.gpkg) in seen[0]
    assert "nowhere else" in seen[0]
    query = (
        "SELECT pseudonym, role, capacity, name, data_consent, image_consent, consent_date, delete_after, family_name"
        " FROM participant JOIN commune ON commune_uuid = commune.uuid"
    )
    today = QDate.currentDate().toString("yyyy-MM-dd")
    assert rows(page, query) == [
        ("Heron", "ROL_INHABITANT", "CAP_STAFF", "Fuente Obejuna", 1, 0, today, "2027-05-03", None)
    ]
    with pytest.raises(JumelageError, match="“Heron” is somebody else's pseudonym"):
        fieldwork.participant_changes(page._session.project, None, {"pseudonym": "Heron", "role": "ROL_LEAD"})
    (kept,) = fieldwork.participants(page._session.project)
    (change,) = fieldwork.participant_changes(page._session.project, kept, {"data_consent": False})
    assert change.after["consent_date"] is None  # nothing is agreed to any more
    assert fieldwork.participant_changes(page._session.project, kept, {}) == []
    page.undo_button.click()
    assert rows(page, "SELECT count(*) FROM participant") == [(0,)]


@pytest.fixture
def canvas(iface):
    """Return the map, ten degrees wide and high, in degrees."""
    found = iface.mapCanvas()
    found.resize(400, 400)
    found.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    found.setExtent(QgsRectangle(-10, 35, 0, 45))
    return found


def click(canvas, x, y, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, QPoint(x, y))


def test_a_route_is_drawn_and_ended_by_the_right_button_or_by_enter(page, answers, canvas):
    panel = a_walk(page, answers, "Heron")
    for end in (
        lambda: click(canvas, 5, 5, Qt.MouseButton.RightButton),
        lambda: QTest.keyClick(canvas, Qt.Key.Key_Return),
    ):
        panel.draw.click()
        assert canvas.mapTool() is panel._route_tool
        for x, y in ((100, 100), (200, 100), (200, 300)):
            click(canvas, x, y)
        end()
        assert canvas.mapTool() is not panel._route_tool
        assert not panel.draw.isChecked()
    ((name,),) = rows(page, "SELECT name FROM route")  # drawn again, it is the same route
    assert name == "Around the square"
    (route,) = fieldwork._children(page._session.project, "route", "name", name)
    scale = canvas.mapUnitsPerPixel()
    points = route["geom"].asPolyline()
    assert len(points) == 3
    assert points[1].x() - points[0].x() == pytest.approx(100 * scale, rel=0.02)
    assert points[1].y() - points[2].y() == pytest.approx(200 * scale, rel=0.02)
    page.undo_button.click()
    page.undo_button.click()
    assert rows(page, "SELECT count(*) FROM route") == [(0,)]


def test_a_route_is_given_up_by_escape_and_a_point_is_no_route(page, answers, canvas):
    panel = a_walk(page, answers, "Heron")
    panel.draw.click()
    click(canvas, 100, 100)
    click(canvas, 200, 100)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert "given up" in panel.told.text()
    assert not panel.draw.isChecked()
    assert canvas.mapTool() is not panel._route_tool
    panel.draw.click()
    click(canvas, 100, 100)
    click(canvas, 300, 100)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert len(panel._route_tool.points) == 1
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert panel.told.text() == "A route has two points at least: click on the map along the way."
    assert rows(page, "SELECT count(*) FROM route") == [(0,)]


def test_another_tool_takes_the_line_off_the_map(qgis_app, canvas):
    tool = RouteTool(canvas)
    before = len(canvas.scene().items())
    canvas.setMapTool(tool)
    click(canvas, 100, 100)
    click(canvas, 200, 100)
    assert len(canvas.scene().items()) == before + 1
    canvas.unsetMapTool(tool)
    assert tool.points == []
    assert len(canvas.scene().items()) == before


def walked(page, answers, *people):
    panel = a_walk(page, answers, *people)
    panel.take_route([QgsPointXY(-5.42, 38.26), QgsPointXY(-5.41, 38.27)])
    return panel


def test_what_each_walker_felt_is_kept_and_told_with_the_spread(page, answers, canvas):
    panel = walked(page, answers, "Heron", "Fern", "Otter")
    assert panel.add_stop.isEnabled()

    def felt(form):
        assert form.windowTitle() == "Stop 1"
        assert form.spread.text() == "Together: nobody noted a sensation"
        by_name = {form.walker.itemText(n): form.fields[form.walker.itemData(n)] for n in range(form.walker.count())}
        assert sorted(by_name) == ["Fern", "Heron", "Otter"]
        fill(by_name["Heron"], sensation=3, comfort=0, senses=["SEN_SIGHT", "SEN_SMELL"], words="oven")
        fill(by_name["Fern"], sensation=-1, quote="Here I sit down", surface_temperature_c="48,5", wind_m_s="1.2")
        # from slightly cool, −1, to hot, +3: four points apart, three are said to disagree
        assert form.spread.text() == "Together: felt differently: from slightly cool to hot (2 walkers)"

    answers.append(felt)
    panel.stop_at(QgsPointXY(-5.415, 38.265))
    query = (
        "SELECT pseudonym, stop, sensation, comfort, senses, words, quote, surface_temperature_c, wind_m_s"
        " FROM sensory_reading JOIN participant ON participant_uuid = participant.uuid ORDER BY 1"
    )
    assert rows(page, query) == [
        ("Fern", 1, -1, None, None, None, "Here I sit down", 48.5, 1.2),
        ("Heron", 1, 3, 0, '{"SEN_SIGHT","SEN_SMELL"}', "oven", None, None, None),
    ]  # Otter noted nothing
    spots = [f.geometry().asPoint() for f in layer(page._session.project, "sensory_reading").getFeatures()]
    assert [(p.x(), p.y()) for p in spots] == [pytest.approx((-5.415, 38.265))] * 2
    assert "Stop 1: felt differently: from slightly cool to hot (2 walkers)" in panel.sheet.toPlainText()

    def again(form):
        by_name = {form.walker.itemText(n): form.fields[form.walker.itemData(n)] for n in range(form.walker.count())}
        assert by_name["Heron"].widgets["words"].text() == "oven"
        fill(by_name["Heron"], sensation=None, comfort=None, words="")
        for n in range(by_name["Heron"].widgets["senses"].count()):
            by_name["Heron"].widgets["senses"].item(n).setCheckState(Qt.CheckState.Unchecked)
        fill(by_name["Otter"], sensation=-1)

    answers.append(again)
    panel.edit_stop.click()
    assert [row[:3] for row in rows(page, query)] == [("Fern", 1, -1), ("Otter", 1, -1)]
    answers.append(lambda form: fill(next(iter(form.fields.values())), sensation=0))
    panel.stop_at(QgsPointXY(-5.41, 38.27))
    assert [panel.stop.itemText(n) for n in range(panel.stop.count())] == ["Stop 1", "Stop 2"]
    page.undo_button.click()
    page.undo_button.click()
    assert [row[:3] for row in rows(page, query)] == [("Fern", 1, -1), ("Heron", 1, 3)]
    page.undo_button.click()
    assert rows(page, query) == []


def test_a_measurement_outside_its_limits_is_told(page, answers):
    panel = walked(page, answers, "Heron")
    project = page._session.project
    route = panel._route()["uuid"]
    (walker,) = (row["uuid"] for row in fieldwork.participants(project))
    for values, says in (
        ({"humidity_pct": 101.0}, "Humidity"),
        ({"surface_temperature_c": 101.0}, "At most 100"),
        ({"sensation": 4}, "At most 3"),
    ):
        with pytest.raises(JumelageError, match=says):
            fieldwork.reading_changes(project, route, 1, QgsPointXY(0, 0), {walker: values})


def test_without_walkers_the_dock_says_what_to_do_first(page, answers):
    panel = walked(page, answers)
    panel.stop_at(QgsPointXY(-5.41, 38.27))
    assert "tick who was there" in panel.told.text()
    assert rows(page, "SELECT count(*) FROM sensory_reading") == [(0,)]


def test_a_layer_that_is_being_edited_is_told(page, answers):
    source = layer(page._session.project, "event")
    source.startEditing()
    answers.append(lambda form: fill(form.fields, type="EVT_MEETING", title="Council"))
    page.fieldwork.new.click()
    assert "You are editing this layer" in page.told.text()
    assert rows(page, "SELECT count(*) FROM event") == [(0,)]
    assert source.commitChanges()
    assert rows(page, "SELECT title FROM event") == [("Council",)]


def test_only_walks_have_a_route_and_stops(example):
    panel = example.fieldwork
    kinds = {}
    for n, (uuid, _cells) in enumerate(panel.table.rows.lines):
        panel.table.selectRow(n)
        kinds[panel._events[uuid]["type"]] = not panel.walk.isHidden()
    assert kinds.pop("EVT_WALK") is True
    assert kinds
    assert not any(kinds.values())


def test_the_walk_of_the_example_is_told_stop_by_stop(example):
    panel = example.fieldwork
    types = [panel._events[uuid]["type"] for uuid, _cells in panel.table.rows.lines]
    panel.table.selectRow(types.index("EVT_WALK"))
    assert "Stop 1: warm (from warm to hot, 3 walkers)" in panel.sheet.toPlainText()
    QgsProject.instance().clear()
    assert panel.table.rows.lines == []


@pytest.mark.parametrize("text", ["<b>bold</b>", "[% 1+1 %]", "a & b"])
def test_what_people_write_is_shown_as_written(page, answers, text):
    answers.append(lambda form: fill(form.fields, type="EVT_VISIT", title=text, findings=text))
    page.fieldwork.new.click()
    page.fieldwork.table.selectRow(0)
    assert page.fieldwork.sheet.toPlainText().splitlines().count(text) == 2
    assert page.fieldwork.table.rows.text(0, 0).splitlines()[0] == text
    answers.append(person(text))
    page.fieldwork._ask_person(None)
    page.fieldwork._fill_people()
    assert page.fieldwork.menu.actions()[-1].text().replace("&&", "&") == text


@pytest.mark.parametrize("language", ["fr", "es", "en"])
def test_no_two_labels_of_a_form_share_a_key(qgis_app, language, tmp_path):
    with translations_read.spoken(language):
        forms = [EventForm([]), ParticipantForm(tmp_path, []), StopForm(1, [("a", "Ana")], {})]
    for form in forms:
        keys = Counter(key_of(label.text) for label in keyed(form))
        assert len(keys) > 5
        assert set(keys.values()) == {1}, keys


def test_fields_take_numbers_as_people_write_them(qgis_app):
    fields = Fields(SENSORY_READING, ("air_temperature_c", "stop", "wind_m_s"))
    fill(fields, air_temperature_c=" \u22123,5 ", stop="12", wind_m_s="")
    assert fields.values() == {"air_temperature_c": -3.5, "stop": 12, "wind_m_s": None}
    fill(fields, stop="1.5")
    with pytest.raises(JumelageError, match="no number"):
        fields.values()
