"""The planner's own rasters: named once in the project, read at each pin, told among the facts of the practice.

The grid is a real GeoTIFF of two by two cells of half a degree, from 6° W 38.5° N to 5° W 37.5° N.
"""

import json

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge import pins
from jumelage_climatique.jumelage_plugin.bridge.pin_rasters import choose_rasters, chosen_rasters, rasters_of
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import rows_of
from jumelage_climatique.jumelage_plugin.core.pin_climate import FIGURES, Sample, climate_json, told, with_samples
from jumelage_climatique.ui import dock
from jumelage_climatique.ui.rasters_dialog import RastersDialog
from osgeo import gdal, osr
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer

LONGEST = 60_000
NOTHING = -32768


@pytest.fixture(autouse=True)
def _settings():
    QgsSettings().remove("jumelage_climatique/dock")
    yield
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


@pytest.fixture
def at_work(plugin, iface, twinning):
    """Return the dock with a twinning that has no practice yet open."""
    shown = plugin.actions.open_dock()
    QgsProject.instance().read(str(twinning(language="en").project_file))
    return shown


@pytest.fixture
def hot_days(tmp_path):
    """Return a layer whose file keeps tenths, from 5 on: 125 stands for 5 + 12.5 = 17.5 days."""
    path = tmp_path / "tx35.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, 1, gdal.GDT_Int16)
    made.SetGeoTransform((-6, 0.5, 0, 38.5, 0, -0.5))
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    made.SetProjection(system.ExportToWkt())
    band = made.GetRasterBand(1)
    band.SetNoDataValue(NOTHING)
    band.SetScale(0.1)
    band.SetOffset(5)
    band.SetDescription("days over 35 °C")
    band.SetUnitType("days/year")
    band.WriteArray(np.array([[100, 125], [NOTHING, 0]], dtype="int16"))
    del band, made
    added = QgsRasterLayer(str(path), "Our heat", "gdal")
    QgsProject.instance().addMapLayer(added)
    return added


def wait_until(done):
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: done() and loop.quit())
    timer.start(50)
    QTimer.singleShot(LONGEST, loop.quit)
    loop.exec()
    timer.stop()
    assert done()


def kept(session):
    """Return the value of each pin's rasters by title, None while its climate is not computed."""
    found = {}
    for row in rows_of(layer(session.project, "practice")):
        found[row["title"]] = None if row["climate"] is None else json.loads(row["climate"])["samples"]
    return found


def pin(session, title, lon, lat):
    made = pins.Pin(title, "THE_RES", QgsPointXY(lon, lat))
    pins.save_pin(session.history, session.project, session.folder, made)
    session.rows_changed.emit()


OF_THE_LAYER = {"name": "Our heat", "band": "days over 35 °C", "unit": "days/year"}


def test_rasters_are_read_at_new_pins_and_at_those_that_are_there(at_work, hot_days):
    session, page = at_work.session, at_work.open_step(dock.PRACTICES)
    pin(session, "before", -5.25, 38.25)
    wait_until(lambda: kept(session)["before"] is not None)
    assert kept(session) == {"before": []}
    page.read_rasters([hot_days.id()])
    assert kept(session) == {"before": [{**OF_THE_LAYER, "value": pytest.approx(17.5)}]}
    pin(session, "after", -5.75, 38.25)
    pin(session, "no data", -5.75, 37.75)
    wait_until(lambda: all(found is not None for found in kept(session).values()))
    assert kept(session)["after"] == [{**OF_THE_LAYER, "value": pytest.approx(15)}]
    assert kept(session)["no data"] == []
    titles = [practice.title for practice in page.chooser.model.practices]
    page.chooser.list.setCurrentIndex(page.chooser.filter.index(titles.index("before"), 0))
    text = page.sheet.toPlainText()
    assert "Our heat (days over 35 °C), from your own raster: 17.5 days/year." in text
    page.read_rasters([])
    assert kept(session) == {"before": [], "after": [], "no data": []}
    assert session.history.last.label == "pin “no data”"  # a choice is nothing to be undone


def test_the_choice_is_kept_in_the_project(at_work, hot_days, tmp_path):
    project = QgsProject.instance()
    choose_rasters(project, [hot_days.id(), "taken-out"])
    copy = tmp_path / "copy.qgz"
    assert project.write(str(copy))
    again = QgsProject()
    assert again.read(str(copy))
    assert [one.layer.name() for one in chosen_rasters(again)] == ["Our heat"]
    again.removeAllMapLayers()
    assert chosen_rasters(again) == []
    again.clear()


def test_the_dialog_lists_the_rasters_of_the_project(at_work, hot_days):
    project = QgsProject.instance()
    names = [one.name() for one in rasters_of(project)]
    assert "Our heat" in names
    dialog = RastersDialog(project)
    assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == names
    assert dialog.chosen() == []
    dialog.list.item(names.index("Our heat")).setCheckState(Qt.CheckState.Checked)
    assert dialog.chosen() == [hot_days.id()]
    choose_rasters(project, dialog.chosen())
    assert RastersDialog(project).chosen() == [hot_days.id()]


def test_pins_that_are_being_edited_are_left_to_the_planner(at_work, hot_days):
    session, page = at_work.session, at_work.open_step(dock.PRACTICES)
    pin(session, "one", -5.25, 38.25)
    wait_until(lambda: kept(session)["one"] is not None)
    source = layer(session.project, "practice")
    source.startEditing()
    page.read_rasters([hot_days.id()])
    assert "You are editing this layer" in page.told.text()
    assert kept(session)["one"][0]["value"] == pytest.approx(17.5)
    source.rollBack()
    assert kept(session)["one"] == []


def test_samples_are_replaced_and_the_rest_stays():
    home = dict.fromkeys(FIGURES, (1.0, 2.0, 3.0))
    text = climate_json(dict.fromkeys(FIGURES, 4.0), home, "2050", "ERA5", [Sample("old", 1.0)])
    new = with_samples(text, [Sample("new", 2.0, unit="mm")])
    assert {**json.loads(text), "samples": None} == {**json.loads(new), "samples": None}
    assert [str(line) for line in told(new)][-1] == "new, from your own raster: 2 mm."
    assert len(told(new)) == len(told(text))
    for unreadable in ("", "{", "[]", "3"):
        assert with_samples(unreadable, [Sample("new", 2.0)]) == unreadable


def test_more_rasters_than_are_told_are_not_kept():
    text = with_samples("{}", [Sample("x" * 5000, float(n), "y" * 5000, "z" * 5000) for n in range(50)])
    assert len(told(text)) == 20  # and not so long that it could not be read again
