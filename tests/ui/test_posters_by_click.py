"""Posters asked for in the dock: ticked, made by another process, and the project open again with their layouts."""

import pytest
from jumelage_climatique.ui import child, dock
from qgis.core import QgsProcessingContext, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QDesktopServices

LONGEST = 120_000
SETTINGS = "jumelage_climatique/dock"


@pytest.fixture
def outputs(plugin, iface, twinning, monkeypatch, make_profile):
    """Return the step Outputs of a dock with the invented example open."""
    environment = child._environment()
    environment.insert("QGIS_CUSTOM_CONFIG_PATH", str(make_profile()))
    monkeypatch.setattr(child, "_environment", lambda: environment)
    monkeypatch.setattr(iface, "addProject", lambda path: QgsProject.instance().read(path), raising=False)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    QgsSettings().remove(SETTINGS)
    shown = plugin.actions.open_dock()
    QgsProject.instance().read(str(twinning(example=True, language="en").project_file))
    QgsProject.instance().setDirty(False)
    yield shown.open_step(dock.OUTPUTS)
    QgsProject.instance().clear()
    QgsSettings().remove(SETTINGS)


def tick(box, *codes):
    for row in range(box.list.count()):
        item = box.list.item(row)
        wanted = item.data(Qt.ItemDataRole.UserRole) in codes
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)


def test_posters_that_are_ticked_are_made_and_their_layouts_are_there(outputs):
    tick(outputs.posters, "p3", "p5_empty")
    loop = QEventLoop()
    outputs._child.ended.connect(loop.quit)
    QTimer.singleShot(LONGEST, loop.quit)
    outputs.poster.click()
    assert outputs._child.running
    loop.exec()
    place = outputs._session.folder.exports / "posters"
    assert f"Made: {place}" in outputs.told.text()
    assert {path.name for path in place.glob("*.pdf")} == {"p3_A3_en.pdf", "p5_empty_A3_en.pdf"}
    names = {layout.name() for layout in QgsProject.instance().layoutManager().printLayouts()}
    assert len(names) >= 2


@pytest.mark.parametrize("given", ["rural,town", "town, rural", ["town", "rural"]])
def test_several_choices_come_as_a_list_or_as_one_text(provider, given):
    algorithm = provider.algorithm("twincommunes").create()
    context = QgsProcessingContext()
    assert set(algorithm.choices({"DENSITY_CLASSES": given}, "DENSITY_CLASSES", context)) == {"town", "rural"}
    assert algorithm.choices({}, "DENSITY_CLASSES", context) == []
