"""Posters asked for in the dock: ticked, made by another process, and the project open again with their layouts."""

import pytest
from jumelage_climatique.ui import dock
from qgis.core import QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QDesktopServices

LONGEST = 120_000


@pytest.fixture
def outputs(at_work, children, monkeypatch):
    """Return the step Outputs of a dock with the invented example open."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    QgsProject.instance().setDirty(False)
    return at_work.open_step(dock.OUTPUTS)


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
