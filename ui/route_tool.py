"""Draws a route on the map: a click adds a point, right click or Enter ends, Backspace takes one back, Esc cancels."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY
from qgis.gui import QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..jumelage_plugin.bridge.compat import line_geometry

_COLOUR, _WIDTH = "#b5179e", 3


class RouteTool(QgsMapTool):
    """Gives the points of the line, in the coordinates of the map."""

    drawn = pyqtSignal(list)
    cancelled = pyqtSignal()

    def __init__(self, canvas: Any) -> None:
        """Nothing is drawn yet."""
        super().__init__(canvas)
        self.points: list[QgsPointXY] = []
        self._band: QgsRubberBand | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: Any) -> None:  # noqa: N802 - the name QGIS calls
        """Add a point, or end."""
        if event.button() == Qt.MouseButton.LeftButton:
            if event.mapPoint() not in self.points[-1:]:  # a double click is one point
                self.points.append(event.mapPoint())
            self._show()
        elif event.button() == Qt.MouseButton.RightButton:
            self._end()

    def canvasMoveEvent(self, event: Any) -> None:  # noqa: N802 - the name QGIS calls
        """Let the line follow the mouse."""
        if self.points:
            self._show(event.mapPoint())

    def keyPressEvent(self, event: Any) -> None:  # noqa: N802 - the name QGIS calls
        """End, take the last point back, or cancel."""
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            self._end()
        elif event.key() == keys.Key_Escape:
            self._forget()
            self.cancelled.emit()
        elif event.key() in (keys.Key_Backspace, keys.Key_Delete):
            self.points = self.points[:-1]
            self._show()
        else:
            return
        event.ignore()  # as the tools of QGIS that draw: an accepted key would be taken for a shortcut

    def _end(self) -> None:
        points = self.points
        self._forget()
        self.drawn.emit(points)

    def _show(self, to: QgsPointXY | None = None) -> None:
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), line_geometry())
            self._band.setColor(QColor(_COLOUR))
            self._band.setWidth(_WIDTH)
        self._band.reset(line_geometry())
        for point in (*self.points, *([] if to is None else [to])):
            self._band.addPoint(point)

    def _forget(self) -> None:
        """Take the line off the map."""
        self.points = []
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None

    def deactivate(self) -> None:
        """Another tool is used: what was begun is given up."""
        self._forget()
        super().deactivate()
