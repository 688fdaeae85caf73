"""The first two steps of the dock while the project, the commune or the horizon change under them."""

import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.ui import dock, facts, leaving, names
from qgis.core import QgsFeedback, QgsLocatorContext, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QMainWindow, QMessageBox

OPEN = "jumelage_climatique/dock/open"
LONGEST = 60_000


@pytest.fixture(autouse=True)
def _settings():
    QgsSettings().remove("jumelage_climatique/dock")
    yield
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


@pytest.fixture
def twins(plugin, iface):
    """Return the step of the twins, with Carbonne at home; the plugin takes the dock away at the end."""
    shown = plugin.actions.open_dock()
    shown.session.set_home("FR:31107")
    return shown.open_step(dock.TWINS)


def wait_for(signal):
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(LONGEST, loop.quit)
    loop.exec()


def settle(milliseconds=3000):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def found(page):
    page.countries.setText("ES")
    page.start.click()
    wait_for(page._run.ended)
    assert page.model.twins


def test_nothing_lands_in_a_project_opened_meanwhile(twins):
    twins.start.click()
    QgsProject.instance().clear()  # a new project; opening another one clears first, too
    settle()
    assert QgsProject.instance().mapLayers() == {}
    assert not twins._run.running
    assert "project" in twins.told.text()


@pytest.mark.parametrize(
    "change", [lambda session: session.set_home("FR:31555"), lambda session: session.set_horizon("tracc2100")]
)
def test_twins_of_what_was_asked_before_are_not_offered(twins, change):
    found(twins)
    change(twins._session)
    assert twins.model.twins == []
    assert not twins.choose.isEnabled()
    assert not twins.compare.isEnabled()


def test_a_run_for_another_commune_is_dropped(twins):
    twins.start.click()
    twins._session.set_home("FR:31555")
    settle()
    assert twins.model.twins == []
    assert QgsProject.instance().mapLayers() == {}


def test_a_dock_that_was_open_is_open_at_the_next_start(plugin, iface, monkeypatch):
    window = QMainWindow()  # of its own: a window remembers the docks that it held
    monkeypatch.setattr(iface, "mainWindow", lambda: window)

    def add(area, widget):
        window.addDockWidget(area, widget)
        widget.show()  # as QGIS does

    monkeypatch.setattr(iface, "addDockWidget", add)
    monkeypatch.setattr(iface, "removeDockWidget", window.removeDockWidget, raising=False)
    window.show()
    plugin.actions.open_dock()
    settle(100)
    assert plugin.actions._toggle.isChecked()
    plugin.actions.remove()
    settle(100)
    assert QgsSettings().value(OPEN, False, type=bool)
    plugin.actions.install(iface)
    plugin.actions.toggle_dock()
    settle(100)
    plugin.actions.toggle_dock()
    settle(100)
    plugin.actions.remove()
    assert not QgsSettings().value(OPEN, True, type=bool)
    plugin.actions.install(iface)  # the fixture unloads it once more


def test_population_and_horizon_are_asked_for(twins):
    twins.population_min.setText("2 000")
    twins.population_max.setText("10000")
    twins.horizon.setCurrentIndex(twins.horizon.findData("tracc2100"))
    asked = twins.parameters()
    assert (asked["POPULATION_MIN"], asked["POPULATION_MAX"]) == ("2000", "10000")
    assert asked["HORIZON"] == "tracc2100" == twins._session.horizon
    found(twins)
    assert all(2000 <= twin.population <= 10_000 for twin in twins.model.twins)
    assert Qt.FocusPolicy.NoFocus not in {twins.horizon.focusPolicy(), twins.population_min.focusPolicy()}


@pytest.fixture
def names_read(qgis_app):
    names.entries()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Carbonne", "FR:31107"),
        (" fuente OBEJUNA ", "ES:14029"),
        ("l'isle jourdain FR:32160", "FR:32160"),
        ("75056", "FR:75056"),
        ("FR:31107", "FR:31107"),
    ],
)
def test_a_place_is_found_by_name_code_or_key(names_read, text, key):
    assert facts.place_of(names.key_in(text)).key == key


@pytest.mark.parametrize("text", ["Carbonn", "Nowhere at all", "FR:00000", "XX:1", "0", ""])
def test_what_is_no_name_is_refused(names_read, text):
    with pytest.raises(JumelageError):
        facts.place_of(text)


def test_a_name_of_several_communes_is_told_with_their_keys(names_read):
    # Saint-Denis: 93066 and 97411 in INSEE's code, and one in Aude (11339)
    with pytest.raises(JumelageError, match="several communes") as refused:
        facts.place_of("saint denis")
    assert "FR:11339" in str(refused.value)


def test_figures_tell_their_source_and_year(names_read):
    labels = [label for label, _value in facts.key_figures(facts.place_of("FR:31107"))]
    assert labels[1:3] == ["Inhabitants (INSEE, 2021)", "Area (IGN Admin Express, 2025)"]


def layer(edited=False):
    made = QgsVectorLayer("Point?field=a:int", "mine", "memory")
    if edited:
        made.startEditing()
        made.addAttribute(made.fields()[0])
        made.deleteAttribute(0)
    return made


def test_unsaved_work_is_asked_about(qgis_app, tmp_path, monkeypatch):
    project = QgsProject.instance()
    project.clear()
    ours = layer()
    ours.setCustomProperty("ours", True)
    project.addMapLayer(ours)
    project.setDirty(True)
    assert not leaving.has_unsaved_work(project, "ours")  # what the search added is found again
    project.addMapLayer(layer())
    assert leaving.has_unsaved_work(project, "ours")
    assert project.write(str(tmp_path / "mine.qgs"))
    assert not leaving.has_unsaved_work(project, "ours")
    project.addMapLayer(layer(edited=True))
    project.setDirty(False)
    assert leaving.has_unsaved_work(project, "ours")
    for answer, leaves in ((QMessageBox.StandardButton.Cancel, False), (QMessageBox.StandardButton.Discard, True)):
        monkeypatch.setattr(QMessageBox, "exec", lambda box, answer=answer: box.button(answer).click())
        assert leaving.may_leave(None, None, "ours") is leaves


def test_the_search_bar_makes_a_commune_mine(plugin, iface, names_read):
    search = iface.locators[0].clone()
    results = []
    search.resultFetched.connect(results.append)
    search.fetchResults("carbonn", QgsLocatorContext(), QgsFeedback())
    assert results[0].displayString == "Carbonne (Occitanie) FR:31107"
    search.fetchResults("ca", QgsLocatorContext(), QgsFeedback())  # too short to mean anything
    assert len(results) <= 20
    search.triggerResult(results[0])
    assert plugin.actions.dock.session.home == "FR:31107"
    assert dock.MY_COMMUNE in plugin.actions.dock._pages


def test_the_step_that_was_open_last_is_opened_again(plugin):
    QgsSettings().setValue("jumelage_climatique/dock/step", dock.TWINS)
    made = plugin.actions.open_dock()
    assert made._pages == {}  # its code is read in the background
    wait_for(made._reading.taskCompleted)
    assert list(made._pages) == [dock.TWINS]
    assert made._buttons.checkedId() == dock.TWINS


def test_a_dock_that_goes_before_its_first_step_is_there(plugin, iface):
    made = plugin.actions.open_dock()
    plugin.actions.remove()
    settle()
    assert made._pages == {}
    plugin.actions.install(iface)  # the fixture unloads it once more
