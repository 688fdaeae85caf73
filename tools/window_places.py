"""Runs inside QGIS: tells the driver where every widget is on the screen, in the file named in JUMELAGE_PLACES."""

from __future__ import annotations

import json
import os
from pathlib import Path

from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QTabBar,
    QTableView,
    QTreeView,
)
from qgis.utils import iface

PLACES = Path(os.environ["JUMELAGE_PLACES"])
EVERY_MS = 250


def name_of(widget) -> str:
    """What a widget is called: its text without the mark of its key, else what a screen reader says."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    text = text or widget.accessibleName() or getattr(widget, "placeholderText", str)()
    return text.replace("&", "") or f"{type(widget).__name__}-{id(widget) % 9973}"


def middle_of(widget) -> list[int]:
    """Where the middle of a widget is on the screen."""
    middle = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    return [middle.x(), middle.y()]


def middles(widget, rectangles) -> dict:
    """Where the middles of parts of a widget are on the screen."""
    places = {name: widget.mapToGlobal(rectangle.center()) for name, rectangle in rectangles.items()}
    return {name.replace("&", ""): [point.x(), point.y()] for name, point in places.items()}


def widgets_in(root) -> dict:
    """Where the visible widgets of a window are that can be worked, and the rows of its lists and tabs."""
    found = {}
    for kind in (QAbstractButton, QComboBox, QLineEdit, QListView):
        for widget in root.findChildren(kind):
            if widget.isVisible():
                found[name_of(widget)] = middle_of(widget)
    for bar in root.findChildren(QTabBar):
        if bar.isVisible():
            found.update(middles(bar, {bar.tabText(n): bar.tabRect(n) for n in range(bar.count())}))
    for kind in (QTableView, QTreeView, QListView):
        for view in root.findChildren(kind):
            if view.isVisible() and view.model() is not None:
                found.update(middles(view.viewport(), _rows(view)))
    return found


def _rows(view) -> dict:
    """Return the rectangles of the first cells of a list that are shown, branches of trees too."""
    rows, model = {}, view.model()
    waiting = [model.index(row, 0, view.rootIndex()) for row in range(model.rowCount(view.rootIndex()))]
    while waiting:
        index = waiting.pop()
        rectangle = view.visualRect(index)
        if view.viewport().rect().contains(rectangle.center()) and rectangle.isValid():
            rows[str(index.data())] = rectangle
        if isinstance(view, QTreeView) and view.isExpanded(index):
            waiting += [model.index(row, 0, index) for row in range(model.rowCount(index))]
    return rows


def menus() -> dict:
    """Where the entries of the menu bar and of the open menu are."""
    found = {}
    popup = QApplication.activePopupWidget()
    for menu in [*iface.mainWindow().findChildren(QMenuBar), popup if isinstance(popup, QMenu) else None]:
        if menu is not None and menu.isVisible():
            rectangles = {action.text(): menu.actionGeometry(action) for action in menu.actions() if action.text()}
            found.update(middles(menu, rectangles))
    return found


def open_dialog():
    """Return the dialog that is open over the window, also one that lets the window be worked."""
    window = QApplication.activeWindow()
    return QApplication.activeModalWidget() or (window if isinstance(window, QDialog) else None)


def tell(found: dict) -> None:
    """Write where everything is, and which widget has the focus."""
    focus, window = QApplication.focusWidget(), open_dialog()
    found["focus"] = "" if focus is None else f"{type(focus).__name__} {name_of(focus)}"
    found["dialog"] = window.windowTitle() if window is not None else ""
    draft = PLACES.with_suffix(".new")
    draft.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    draft.replace(PLACES)


def keep_telling(look) -> None:
    """Fill the screen, and tell from now on what look finds."""
    iface.mainWindow().showMaximized()
    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(lambda: tell(look()))
    timer.start(EVERY_MS)
