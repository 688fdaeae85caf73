"""The plugin loaded in a QGIS application without a window."""

import pytest
from jumelage_climatique import classFactory


@pytest.fixture
def iface(qgis_iface, qgis_processing, monkeypatch):
    """Return QGIS's interface with a Plugins menu: `menu` lists what is in it. pytest-qgis has none."""
    menu = []
    monkeypatch.setattr(qgis_iface, "menu", menu, raising=False)
    monkeypatch.setattr(qgis_iface, "addPluginToMenu", lambda name, action: menu.append(action), raising=False)
    monkeypatch.setattr(qgis_iface, "removePluginMenu", lambda name, action: menu.remove(action), raising=False)
    return qgis_iface


@pytest.fixture
def plugin(iface):
    """Return the plugin loaded as QGIS loads it, and unload it afterwards."""
    loaded = classFactory(iface)
    loaded.initGui()
    yield loaded
    loaded.unload()


@pytest.fixture
def provider(plugin):
    """Return the provider of the algorithms, registered."""
    return plugin.provider
