"""Step 5, outputs: what is given to the inhabitants, to the council, to the twin."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDockWidget, QProgressBar, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from ..jumelage_plugin.bridge.twinning_folder import layer
from ..jumelage_plugin.bridge.twinning_project import HOME_THEME, TWIN_THEME
from ..jumelage_plugin.bridge.twinning_rows import rows_of
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import JumelageError
from .child import Child
from .parts import NeedsTwinning, Told
from .session import Session

_AROUND = 1.2


class OutputsPage(QWidget):
    """Buttons, each for one thing that is made and where it lies afterwards."""

    def __init__(self, session: Session, iface: Any) -> None:
        """Build the page for the twinning that is open, or say how to come to one."""
        super().__init__()
        self._session, self._iface, self._child = session, iface, Child(self)
        self.told, self.progress = Told(), QProgressBar()
        self.poster = QPushButton(tr("&Poster of the twinning"))
        self.sheet = QPushButton(tr("Both communes on one &sheet"))
        self.maps = QPushButton(tr("Both &maps side by side"))
        self.check = QPushButton(tr("&Check the project …"))
        self.folder = QPushButton(tr("Open the &folder"))
        self.progress.setRange(0, 0)
        self.progress.setVisible(False)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.poster, self.sheet, self.maps, self.check, self.folder, self.progress, self.told):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(NeedsTwinning(tr("Here you make what is shown to the inhabitants: posters and sheets.")))
        self._stack.addWidget(body)
        self._canvas: Any = None
        self.poster.clicked.connect(self._make_poster)
        self.sheet.clicked.connect(self._make_sheet)
        self.maps.clicked.connect(self.side_by_side)
        self.folder.clicked.connect(self._open_folder)
        self.check.clicked.connect(self._check)
        self._child.ended.connect(lambda: self.progress.setVisible(False))
        session.twinning_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the buttons where a twinning is open."""
        self._stack.setCurrentIndex(0 if self._session.folder is None else 1)

    def _pair(self) -> dict[str, str]:
        session = self._session
        return {"COMMUNE": session.home, "HORIZON": session.horizon}

    def _make_poster(self) -> None:
        place = self._session.folder.exports / "poster"
        self._make("jumelage:makeposters", {**self._pair(), "TWIN": self._session.twin, "FOLDER": str(place)}, place)

    def _make_sheet(self) -> None:
        page = self._session.folder.exports / "communes.html"
        parameters = {
            **self._pair(),
            "PARTNERS": self._session.twin,
            "OUTPUT": str(page.with_suffix(".gpkg")),
            "OUTPUT_HTML": str(page),
        }
        self._make("jumelage:compareterritories", parameters, page)

    def _make(self, algorithm: str, parameters: dict[str, str], made: Any) -> None:
        self.progress.setVisible(True)
        self.told.tell(tr("It is being made; you can go on working."))

        def done() -> None:
            self.told.tell(tr("Made: {path}", path=made))
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(made)))

        self._child.start(algorithm, parameters, done, self._failed)

    def _failed(self, told: str) -> None:
        self.progress.setVisible(False)
        self.told.tell(told)

    def side_by_side(self) -> None:
        """A second view on the home commune, at the scale of the map of the twin."""
        try:
            pair = next(rows_of(layer(self._session.project, "twinning")))
            outlines = {r["uuid"]: r["geom"].boundingBox() for r in rows_of(layer(self._session.project, "commune"))}
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        main = self._iface.mapCanvas()
        if self._canvas is None:
            self._open_view(main)
        if self._canvas is None:
            return
        for canvas, theme, uuid in (
            (self._canvas, HOME_THEME, pair["home_uuid"]),
            (main, TWIN_THEME, pair["twin_uuid"]),
        ):
            canvas.setTheme(theme)
            extent = _to_map(canvas, outlines[uuid])
            extent.scale(_AROUND)
            canvas.setExtent(extent)
        self._same_scale(main.scale())

    def _open_view(self, main: Any) -> None:
        """A second map beside the first, which follows its scale until it is closed."""
        self._canvas = self._iface.createNewMapCanvas(tr("My commune"))
        if self._canvas is None:
            return
        self._canvas.setDestinationCrs(main.mapSettings().destinationCrs())
        window, view, ours = self._iface.mainWindow(), _dock_of(self._canvas), _dock_of(self)
        if view is not None and ours is not None:
            window.splitDockWidget(view, ours, Qt.Orientation.Horizontal)
            window.resizeDocks([view], [main.width() // 2], Qt.Orientation.Horizontal)
        self._canvas.destroyed.connect(self._view_closed)
        main.scaleChanged.connect(self._same_scale)

    def _view_closed(self) -> None:
        self._canvas = None
        self._iface.mapCanvas().scaleChanged.disconnect(self._same_scale)

    def _same_scale(self, scale: float) -> None:
        if self._canvas is not None:
            self._canvas.zoomScale(scale)

    def _check(self) -> None:
        """Open the dialog of the check, for this project."""
        from qgis import processing

        processing.execAlgorithmDialog("jumelage:checkproject", {"PROJECT": str(self._session.folder.project_file)})

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.folder.path)))

    def close_down(self) -> None:
        """Stop what runs."""
        self._child.cancel()
        if self._canvas is not None:
            self._canvas.destroyed.disconnect(self._view_closed)
            self._view_closed()


def _dock_of(widget: QWidget) -> QDockWidget | None:
    """The dock in which a widget lies."""
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return widget


def _to_map(canvas: Any, extent: Any) -> Any:
    """An extent in degrees as the map has it."""
    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )
    return to_map.transformBoundingBox(extent)
