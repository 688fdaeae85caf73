"""Runs inside QGIS for tools/screenshots.sh: opens the dock, and tells where every widget is on the screen.

What the driver does is done with mouse and keys alone.
"""

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QToolButton
from qgis.utils import iface, plugins
from window_places import PLACES, keep_telling, middle_of, open_dialog, widgets_in

OPEN = PLACES.with_name("open.txt")


def open_asked() -> None:
    """Open the project that the driver asks for."""
    if OPEN.is_file():
        path = OPEN.read_text(encoding="utf-8").strip()
        OPEN.unlink()
        iface.addProject(path)


def toolbox() -> dict:
    """Find the field and the branches of the Processing toolbox, where it is shown."""
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    if dock is None or not dock.isVisible():
        return {}
    return {**widgets_in(dock), "toolbox search": middle_of(dock.findChild(QLineEdit))}


def look() -> dict:
    """Find every visible widget that can be worked in the docks or in the dialog over them, and the map."""
    open_asked()
    window = open_dialog()
    if window is not None:
        found = widgets_in(window)
    else:
        found = {**widgets_in(plugins["jumelage_climatique"].actions.dock), **toolbox()}
    found["map"] = middle_of(iface.mapCanvas())
    crosses = [button for button in iface.messageBar().findChildren(QToolButton) if button.isVisible()]
    if crosses:
        found["message"] = middle_of(crosses[-1])
    return found


def begin() -> None:
    """Open the dock, and tell from now on."""
    plugins["jumelage_climatique"].actions.open_dock().open_step(0)
    keep_telling(look)


QTimer.singleShot(2000, begin)
