"""Runs inside QGIS for tools/install_window.sh: tells where everything is, and what of the plugin is there.

It installs and loads nothing: that is done with mouse and keys alone.
"""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from qgis.utils import active_plugins, iface, plugins
from window_places import keep_telling, menus, middle_of, middles, widgets_in

PLUGIN = "jumelage_climatique"


def plugin_manager(window) -> dict:
    """Find by the names of the designer, which are the same in every language, what installs from a zip."""
    found = {}
    pages = window.findChild(QListWidget, "mOptionsListWidget")
    page = next(item for item in map(pages.item, range(pages.count())) if "ZIP" in item.text())
    found.update(middles(pages.viewport(), {"page ZIP": pages.visualItemRect(page)}))
    path, button = window.findChild(QWidget, "mZipFileWidget"), window.findChild(QPushButton, "buttonInstallFromZip")
    if button.isVisible():
        found["zip path"] = middle_of(path.findChild(QLineEdit))
        found["typed"] = path.findChild(QLineEdit).text()
        if button.isEnabled():
            found["zip install"] = middle_of(button)
    found["close"] = middle_of(window.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close))
    return found


def state() -> dict:
    """Tell what of the plugin is loaded: its button, its algorithms, its dock."""
    provider = QgsApplication.processingRegistry().providerById("jumelage")
    dock = plugins[PLUGIN].actions.dock if PLUGIN in active_plugins else None
    found = {
        "active": PLUGIN in active_plugins,
        "algorithms": sorted(algorithm.id() for algorithm in provider.algorithms()) if provider is not None else [],
        "dock": dock is not None and dock.isVisible(),
    }
    actions = iface.pluginToolBar().actions()
    for button in iface.pluginToolBar().findChildren(QToolButton):
        if button.isVisible() and button.defaultAction() in actions:
            found[f"button {button.defaultAction().text()}"] = middle_of(button)
    return found


def look() -> dict:
    """Find what the driver has to click on, and the state of the plugin."""
    window = QApplication.activeModalWidget()
    found = menus() if window is None else widgets_in(window)
    if window is not None and window.findChild(QListWidget, "mOptionsListWidget") is not None:
        found.update(plugin_manager(window))
    yes = window.button(QMessageBox.StandardButton.Yes) if isinstance(window, QMessageBox) else None
    if yes is not None:
        found["yes"] = middle_of(yes)
    found["menu of plugins"] = iface.pluginMenu().title().replace("&", "")
    found["manage plugins"] = iface.actionManagePlugins().text().replace("&", "")
    found.update(state())
    return found


QTimer.singleShot(2000, lambda: keep_telling(look))
