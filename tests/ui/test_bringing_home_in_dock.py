"""Actions that come from practices, where the map goes for them, long lists in the matrix, people who are to go."""

import sqlite3
from contextlib import closing
from datetime import date

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge.changes import Change, apply
from jumelage_climatique.jumelage_plugin.bridge.inspirations import values_from
from jumelage_climatique.jumelage_plugin.bridge.pin_rasters import Band, bands_of, sampled
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import rows_of
from jumelage_climatique.jumelage_plugin.core.coverage import HomeMeasure, SeenPractice, coverage
from jumelage_climatique.ui import dock, fieldwork_panel
from jumelage_climatique.ui.matrix_facts import matrix_parts
from jumelage_climatique.ui.rasters_dialog import RastersDialog
from osgeo import gdal, osr
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QTextDocument

TITLE = "Canvas over the street"


def rows(at_work, query):
    with closing(sqlite3.connect(at_work.session.folder.gpkg)) as base:
        return base.execute(query).fetchall()


def choose(table, title):
    table.selectRow(next(n for n, line in enumerate(table.rows.lines) if title in line[1]))


def test_an_action_of_a_practice_takes_it_over_and_is_linked(at_work, iface, monkeypatch):
    page = at_work.open_step(dock.ACTIONS)
    shown = []

    def accepted(_layer, feature, *_more):
        shown.append(feature["title"])
        return True

    monkeypatch.setattr(iface, "openFeatureForm", accepted, raising=False)
    page.from_practice.click()
    assert not page.from_practice.isChecked()  # no line is selected
    choose(page.practices, TITLE)
    page.from_practice.click()
    canvas = iface.mapCanvas()
    # Carbonne lies at 43.3° N, 1.2° E (IGN): the map went there
    middle = canvas.mapSettings().destinationCrs(), canvas.extent().center()
    assert dock_point(*middle) == (pytest.approx(1.2, abs=0.1), pytest.approx(43.3, abs=0.1))
    page._add_action(canvas.extent().center())
    assert shown == [TITLE]
    found = rows(
        at_work,
        "SELECT a.title, a.theme = p.theme, a.example FROM action a JOIN action_practice l ON l.action_uuid = a.uuid"
        f" JOIN practice p ON p.uuid = l.practice_uuid WHERE a.title = '{TITLE}' AND p.title = '{TITLE}'",
    )
    assert found == [(TITLE, 1, 1)]  # what comes from an invented practice is invented
    assert not page.from_practice.isChecked()
    page.tabs.setCurrentIndex(1)
    choose(page.actions, TITLE)
    assert page.detail.toPlainText().count(TITLE) == 1


def dock_point(crs, point):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    way = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    found = way.transform(point)
    return found.x(), found.y()


def test_a_practice_that_is_gone_gives_nothing(at_work):
    assert values_from(at_work.session.project, "no such uuid") == {}


def test_an_action_that_is_given_up_leaves_nothing(at_work, iface, monkeypatch):
    page = at_work.open_step(dock.ACTIONS)
    before = rows(at_work, "SELECT count(*) FROM action")
    monkeypatch.setattr(iface, "openFeatureForm", lambda *_given: False, raising=False)
    choose(page.practices, TITLE)
    page.from_practice.click()
    page._add_action(QgsPointXY(0, 0))
    assert rows(at_work, "SELECT count(*) FROM action") == before


def text_of(parts):
    document = QTextDocument()
    document.setHtml("".join(parts))
    return document.toPlainText()


@pytest.mark.once
def test_the_matrix_is_a_table_and_long_lists_are_cut(qgis_app):
    seen = [SeenPractice(str(n), f"Practice {n}", "STP_VALIDATED", "THE_URB", "DOM_WATER") for n in range(5000)]
    found = coverage([HomeMeasure("Cisterns", "MEA_IN_PLACE", "THE_URB", "DOM_HEALTH")], seen)
    parts = matrix_parts(found)
    text = text_of(parts)
    assert "… and 4988 more" in text  # 12 are told
    assert text.count("from the twin: ") == 12
    grid = [line.split() for line in text_of([parts[1]]).splitlines() if line]
    assert grid.count(["gap"]) == 1
    assert grid.count(["in", "place"]) == 1
    assert grid.count(["–"]) == 18


def test_those_whose_date_has_passed_are_told_and_deleted(at_work, monkeypatch):
    panel, session = at_work.open_step(dock.PRACTICES).fieldwork, at_work.session
    people = list(rows_of(layer(session.project, "participant")))[:2]
    day = QDate(2027, 6, 30)
    apply(session.project, session.folder, [Change("participant", row, {**row, "delete_after": day}) for row in people])
    monkeypatch.setattr(fieldwork_panel, "today", lambda: date(2027, 6, 30))
    panel.refresh()
    assert panel.overdue.isHidden()  # until the end of that day
    monkeypatch.setattr(fieldwork_panel, "today", lambda: date(2027, 7, 1))
    panel.refresh()
    assert all(row["pseudonym"] in panel.overdue.text() for row in people)
    gone = ", ".join(f"'{row['uuid']}'" for row in people)
    attended = rows(at_work, f"SELECT count(*) FROM attendance WHERE participant_uuid IN ({gone})")
    assert attended != [(0,)]
    notes = rows(at_work, "SELECT count(*) FROM sensory_reading")
    panel._fill_people()
    next(one for one in panel.menu.actions() if "date has passed" in one.text()).trigger()
    assert rows(at_work, f"SELECT count(*) FROM participant WHERE uuid IN ({gone})") == [(0,)]
    assert rows(at_work, f"SELECT count(*) FROM attendance WHERE participant_uuid IN ({gone})") == [(0,)]
    assert rows(at_work, "SELECT count(*) FROM sensory_reading") == notes
    assert panel.overdue.isHidden()
    session.history.undo(session.project, session.folder)
    assert rows(at_work, f"SELECT count(*) FROM attendance WHERE participant_uuid IN ({gone})") == attended


def test_one_person_is_deleted_on_request(at_work):
    panel = at_work.open_step(dock.PRACTICES).fieldwork
    panel._fill_people()
    gone = next(one.menu() for one in panel.menu.actions() if one.menu() is not None)
    name = gone.actions()[0].text()
    gone.actions()[0].trigger()
    assert rows(at_work, f"SELECT count(*) FROM participant WHERE pseudonym = '{name}'") == [(0,)]


@pytest.fixture
def months(tmp_path, at_work):
    """Return a layer of three bands, each of one value: 10, 20, 30; only the second says what it is."""
    path = tmp_path / "months.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, 3, gdal.GDT_Float32)
    made.SetGeoTransform((-6, 0.5, 0, 38.5, 0, -0.5))
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    made.SetProjection(system.ExportToWkt())
    for number in (1, 2, 3):
        made.GetRasterBand(number).WriteArray(np.full((2, 2), 10.0 * number))
    made.GetRasterBand(2).SetDescription("July")
    del made
    added = QgsRasterLayer(str(path), "Months", "gdal")
    QgsProject.instance().addMapLayer(added)
    return added


def test_each_band_of_a_raster_can_be_read(at_work, months):
    project = at_work.session.project
    ours = [band for band in bands_of(project) if band.layer.id() == months.id()]
    assert [band.number for band in ours] == [1, 2, 3]
    ((first, second, third),) = sampled(ours, [QgsPointXY(-5.3, 38.2)], project.transformContext())
    assert [(s.name, s.value) for s in (first, second, third)] == [("Months", 10), ("Months", 20), ("Months", 30)]
    assert second.band == "July"
    assert first.band != third.band != ""
    dialog = RastersDialog(project)
    texts = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert "Months: July" in texts
    at_work.open_step(dock.PRACTICES).read_rasters([Band(months, 2).key])
    again = RastersDialog(project)
    assert again.chosen() == [Band(months, 2).key]
