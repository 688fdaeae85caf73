"""The toolkit is offered among the outputs, for the twinning that is open."""

import pytest
from jumelage_climatique.ui import dock
from qgis import processing
from qgis.core import QgsApplication, QgsProject


@pytest.fixture(autouse=True)
def _closed():
    yield
    QgsProject.instance().clear()


def test_the_button_opens_the_dialog_of_this_twinning(plugin, iface, twinning, monkeypatch):
    asked = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: asked.append(given), raising=False)
    shown = plugin.actions.open_dock()
    folder = twinning()
    QgsProject.instance().read(str(folder.project_file))
    outputs = shown.open_step(dock.OUTPUTS)
    outputs.toolkit.click()
    assert asked == [("jumelage:exporttoolkit", {"TWINNING": str(folder.project_file)})]


def test_every_parameter_is_explained(provider):
    for name in ("exporttoolkit", "importtoolkit"):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"jumelage:{name}")
        assert algorithm.shortHelpString()
        assert {one.name() for one in algorithm.parameterDefinitions() if not one.help()} == set()
    assert "EXAMPLE" not in {one.name() for one in algorithm.parameterDefinitions()}
