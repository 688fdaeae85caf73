"""What several tests of the dock start from."""

import pytest
from jumelage_climatique.ui import child
from qgis.core import QgsProject, QgsSettings


@pytest.fixture
def at_work(plugin, iface, twinning):
    """Return the dock with the invented example open."""
    QgsSettings().remove("jumelage_climatique/dock")
    shown = plugin.actions.open_dock()
    QgsProject.instance().read(str(twinning(example=True, language="en").project_file))
    yield shown
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


@pytest.fixture
def children(iface, monkeypatch, make_profile):
    """Let the processes that the dock starts have the packaged plugin, and what they make be opened."""
    environment = child._environment()
    environment.insert("QGIS_CUSTOM_CONFIG_PATH", str(make_profile()))
    monkeypatch.setattr(child, "_environment", lambda: environment)
    monkeypatch.setattr(iface, "addProject", lambda path: QgsProject.instance().read(path), raising=False)
