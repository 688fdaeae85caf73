"""Runs inside QGIS for tools/screenshots.sh: opens the dock, and tells where every widget is on the screen.

What the driver does is done with mouse and keys alone; it reads the places from the file named in JUMELAGE_PLACES.
"""

import json
import os
from pathlib import Path

from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListView
from qgis.utils import iface, plugins

PLACES = Path(os.environ["JUMELAGE_PLACES"])
OPEN = PLACES.with_name("open.txt")
EVERY_MS = 250


def name_of(widget) -> str:
    """What a widget is called: its text without the mark of its key, else what a screen reader says."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    text = text or widget.accessibleName() or getattr(widget, "placeholderText", str)()
    return text.replace("&", "") or f"{type(widget).__name__}-{id(widget) % 9973}"


def tell() -> None:
    """Write the middle of every visible widget that can be worked, and of the map."""
    if OPEN.is_file():
        path = OPEN.read_text(encoding="utf-8").strip()
        OPEN.unlink()
        iface.addProject(path)
    window = QApplication.activeModalWidget()
    roots = [window] if window is not None else [plugins["jumelage_climatique"].actions.open_dock()]
    found = {}
    for root in roots:
        for kind in (QAbstractButton, QComboBox, QLineEdit, QListView):
            for widget in root.findChildren(kind):
                if widget.isVisible():
                    middle = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
                    found[name_of(widget)] = [middle.x(), middle.y()]
    canvas = iface.mapCanvas()
    middle = canvas.mapToGlobal(QPoint(canvas.width() // 2, canvas.height() // 2))
    found["map"] = [middle.x(), middle.y()]
    found["dialog"] = window.windowTitle() if window is not None else ""
    draft = PLACES.with_suffix(".new")
    draft.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    draft.replace(PLACES)


def begin() -> None:
    """Fill the screen, open the dock, and tell from now on."""
    iface.mainWindow().showMaximized()
    plugins["jumelage_climatique"].actions.open_dock().open_step(0)
    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(tell)
    timer.start(EVERY_MS)


QTimer.singleShot(2000, begin)
