"""A town with which the commune is twinned already is judged in the dock, and can be chosen, however it ranks."""

import pytest
from jumelage_climatique.jumelage_plugin.core.horizons import HORIZONS
from jumelage_climatique.ui import dock
from jumelage_climatique.ui.twins_page import TwinsPage
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEventLoop, QTimer

LONGEST = 60_000


@pytest.fixture
def twins(plugin, iface):
    """Return the step Twins of a dock for Carbonne."""
    QgsSettings().remove("jumelage_climatique/dock")
    shown = plugin.actions.open_dock()
    shown.session.set_home("FR:31107")
    yield shown.open_step(dock.TWINS)
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


def test_the_twin_town_comes_first_with_its_rank(twins):
    assert twins._session.horizon in HORIZONS
    twins.countries.setText("ES")
    twins.partner.line.setText("Fuente Obejuna (Andalucía) ES:14029")
    loop = QEventLoop()
    twins._run.ended.connect(loop.quit)
    QTimer.singleShot(LONGEST, loop.quit)
    twins.start.click()
    loop.exec()
    first, second = twins.model.twins[:2]
    assert (first.name, first.partner) == ("Fuente Obejuna", True)
    assert first.rank > 30  # the list itself holds thirty
    assert (second.rank, second.partner) == (1, False)
    assert twins.selected() is first
    assert twins.choose.isEnabled()
    again = TwinsPage(twins._session, twins._iface)  # as QGIS is opened the next day
    assert again.countries.text() == "ES"
    assert again.parameters()["PARTNERS"] == "ES:14029"
    assert not again.abroad.isChecked()
    again.close_down()
