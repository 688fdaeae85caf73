"""Loading and unloading: whatever the plugin adds to QGIS it takes away."""

import sys
from pathlib import Path

import pytest
from jumelage_climatique import classFactory
from jumelage_climatique.jumelage_plugin import about
from jumelage_climatique.jumelage_plugin.translation import Translation
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

import processing

SOURCE = "Find climate twins…"


def provider():
    return QgsApplication.processingRegistry().providerById("jumelage")


@pytest.fixture
def speak(monkeypatch):
    """Return a function that installs the translation of a locale."""
    installed = []

    def install(locale):
        monkeypatch.setattr(QgsApplication, "locale", lambda: locale)
        installed.append(Translation())
        return installed[-1].install()

    yield install
    for translation in installed:
        translation.remove()


def test_processing_is_the_module_of_qgis(plugin, package_root):
    assert package_root not in Path(processing.__file__).parents
    assert hasattr(processing, "execAlgorithmDialog")
    assert sys.modules["jumelage_climatique.processing"].__file__ == str(package_root / "processing" / "__init__.py")


def test_what_loading_adds_unloading_takes_away(iface):
    for _ in range(2):  # QGIS lets users reload a plugin
        assert provider() is None
        plugin = classFactory(iface)
        plugin.initGui()
        assert provider().name() == about.NAME
        assert [action.text() for action in iface.menu] == ["Climate twinning", SOURCE]
        assert (len(iface.bar), len(iface.locators), len(iface.drops), iface.docks) == (1, 1, 1, [])
        plugin.unload()
        assert [iface.menu, iface.bar, iface.locators, iface.drops, iface.docks] == [[]] * 5
    assert provider() is None


def test_processing_without_a_window(qgis_processing):
    plugin = classFactory(None)
    plugin.initProcessing()
    assert provider() is not None
    plugin.unload()
    assert provider() is None


def test_provider_is_registered_once(plugin):
    registered = plugin.provider
    plugin.initProcessing()
    assert plugin.provider is registered


def test_provider_describes_itself(plugin):
    assert plugin.provider.id() == "jumelage"
    assert plugin.provider.versionInfo() == about.VERSION
    assert Path(plugin.provider.svgIconPath()).is_file()
    assert not plugin.provider.icon().isNull()


def test_version_is_that_of_the_metadata(metadata):
    assert metadata["name"] == about.NAME
    assert metadata["version"] == about.VERSION
    assert metadata["homepage"] == about.HOMEPAGE


def test_menu_entry_opens_the_dialog_by_the_id_of_the_algorithm(plugin, iface, monkeypatch):
    opened = []
    monkeypatch.setattr("qgis.processing.execAlgorithmDialog", lambda name, parameters: opened.append(name))
    next(action for action in iface.menu if action.text() == SOURCE).trigger()
    assert opened == ["jumelage:twincommunes"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr", "Trouver des jumelles climatiques…"),
        ("fr_CH", "Trouver des jumelles climatiques…"),
        ("es_ES", "Buscar gemelos climáticos…"),
        ("en", SOURCE),
        ("de_DE", SOURCE),
        ("C", SOURCE),
    ],
)
def test_plugin_speaks_the_language_of_qgis(speak, locale, text):
    assert speak(locale) is (text != SOURCE)
    assert QCoreApplication.translate("Jumelage", SOURCE) == text


def test_unloading_takes_the_translation_away(iface, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", lambda: "fr")
    plugin = classFactory(iface)
    plugin.initGui()
    assert QCoreApplication.translate("Jumelage", SOURCE) != SOURCE
    plugin.unload()
    assert QCoreApplication.translate("Jumelage", SOURCE) == SOURCE
