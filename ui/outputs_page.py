"""Step 5, outputs: what is given to the inhabitants, to the council, to the twin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ..jumelage_plugin.bridge.twinning_project import HOME_THEME, TWIN_THEME
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import JumelageError
from .child import Child
from .keys import own_keys, tab_leads_to
from .parts import NeedsTwinning, Told
from .posters_box import PostersBox
from .session import Session
from .show import HOME, TWIN, show_side


class OutputsPage(QWidget):
    """Buttons, each for one thing that is made and where it lies afterwards."""

    def __init__(self, session: Session, iface: Any) -> None:
        """Build the page for the twinning that is open, or say how to come to one."""
        super().__init__()
        self._session, self._iface, self._child = session, iface, Child(self)
        self.told, self.progress = Told(), QProgressBar()
        self.posters = PostersBox()
        self.poster = QPushButton(tr("Make the &posters"))
        self.documents = QPushButton(tr("Documents and &kit …"))
        self.film = QPushButton(tr("Fil&m …"))
        self.toolkit = QPushButton(tr("Export the &toolkit …"))
        self.sheet = QPushButton(tr("Both communes on one &sheet"))
        self.maps = QPushButton(tr("Both &maps side by side"))
        self.plan = QPushButton(tr("&Backward plan …"))
        self.check = QPushButton(tr("&Check the project …"))
        self.folder = QPushButton(tr("Open the &folder"))
        self.progress.setRange(0, 0)
        self.progress.setVisible(False)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.posters, 1)
        for widget in (
            self.poster,
            self.documents,
            self.film,
            self.toolkit,
            self.sheet,
            self.maps,
            self.plan,
            self.check,
            self.folder,
            self.progress,
            self.told,
        ):
            layout.addWidget(widget)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(NeedsTwinning(tr("Here you make what is shown to the inhabitants: posters and sheets.")))
        self._stack.addWidget(body)
        self._canvas: Any = None
        self.plan_page: QWidget | None = None
        self.poster.clicked.connect(self._make_poster)
        self.sheet.clicked.connect(self._make_sheet)
        self.maps.clicked.connect(self.side_by_side)
        self.folder.clicked.connect(self._open_folder)
        self.check.clicked.connect(self._check)
        for button, name in (
            (self.documents, "makedocuments"),
            (self.film, "makefilm"),
            (self.toolkit, "exporttoolkit"),
        ):
            button.clicked.connect(lambda _on=False, name=name: self._ask(name))
        self.plan.clicked.connect(self.open_plan)
        self._child.ended.connect(lambda: self.progress.setVisible(False))
        session.twinning_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the buttons where a twinning is open."""
        self._stack.setCurrentIndex(0 if self._session.folder is None else 1)

    def open_plan(self) -> QWidget:
        """Show the backward plan in the place of the buttons, and return its page; it is made when first wanted."""
        if self.plan_page is None:
            from .plan_page import PlanPage

            self.plan_page = PlanPage(self._session, self._iface)
            own_keys(self.plan_page)
            self.plan_page.left.connect(self._leave_plan)
            self._stack.addWidget(self.plan_page)
            tab_leads_to(self.plan_page, self.folder)
        self._stack.setCurrentWidget(self.plan_page)
        self.plan_page.catch_up()
        self.plan_page.tree.setFocus()
        return self.plan_page

    def _leave_plan(self) -> None:
        self.refresh()
        self.plan.setFocus()

    def _pair(self) -> dict[str, str]:
        session = self._session
        return {"COMMUNE": session.home, "HORIZON": session.horizon}

    def _make_poster(self) -> None:
        """Save the project first: another process makes the layouts in it, and it is opened again afterwards."""
        wanted = self.posters.wanted()
        if not wanted:
            self.told.tell(tr("Tick at least one poster."))
            return
        project = self._session.project
        if project.isDirty() and not self._may_save():
            return
        place = self._session.folder.exports / "posters"
        asked = {"TWINNING": str(self._session.folder.project_file), "FOLDER": str(place), **wanted}
        self._make("jumelage:makeposters", asked, place, self._open_again)

    def _may_save(self) -> bool:
        """Ask whether the project may be saved, and save it."""
        question = tr("The posters are made in the project: it is saved first, and opened again afterwards.")
        buttons = QMessageBox.StandardButton
        if QMessageBox.question(self, tr("Posters"), question, buttons.Save | buttons.Cancel) != buttons.Save:
            return False
        if not self._session.project.write():
            self.told.tell(tr("The project could not be saved."))
            return False
        return True

    def _open_again(self) -> None:
        """Show the new layouts, unless the planner has changed the project meanwhile."""
        project = self._session.project
        if project.isDirty():
            self.told.tell(tr("Open the project again to find the posters among its layouts."))
            return
        self._iface.addProject(project.fileName())

    def _make_sheet(self) -> None:
        page = self._session.folder.exports / "communes.html"
        parameters = {
            **self._pair(),
            "PARTNERS": self._session.twin,
            "OUTPUT": str(page.with_suffix(".gpkg")),
            "OUTPUT_HTML": str(page),
        }
        self._make("jumelage:compareterritories", parameters, page)

    def _make(
        self, algorithm: str, parameters: dict[str, str], made: Any, after: Callable[[], None] | None = None
    ) -> None:
        self.progress.setVisible(True)
        self.told.tell(tr("It is being made; you can go on working."))
        project = self._session.project.fileName() if after is not None else ""
        before = _written(project)

        def done() -> None:
            self.told.tell(tr("Made: {path}", path=made))
            if after is not None:
                after()
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(made)))

        def failed(told: str) -> None:
            if after is not None and _written(project) != before:
                after()  # some of it was made
            self._failed(told)

        self._child.start(algorithm, parameters, done, failed)

    def _failed(self, told: str) -> None:
        self.progress.setVisible(False)
        self.told.tell(told)

    def side_by_side(self) -> None:
        """A second view on the home commune, at the scale of the map of the twin."""
        project, main = self._session.project, self._iface.mapCanvas()
        try:
            show_side(main, project, TWIN)
            if self._canvas is None:
                self._open_view(main)
            if self._canvas is None:
                return
            show_side(self._canvas, project, HOME)
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self._canvas.setTheme(HOME_THEME)
        # a theme set on the map itself would leave the list of layers without effect on it
        shown = self._iface.layerTreeView().layerTreeModel()
        project.mapThemeCollection().applyTheme(TWIN_THEME, project.layerTreeRoot(), shown)
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

    def _ask(self, name: str) -> None:
        """Open the dialog of an algorithm, for this twinning."""
        from qgis import processing

        asked = {"TWINNING": str(self._session.folder.project_file)}
        processing.execAlgorithmDialog(f"jumelage:{name}", asked)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.folder.path)))

    def close_down(self) -> None:
        """Stop what runs."""
        self._child.cancel()
        if self._canvas is not None:
            self._canvas.destroyed.disconnect(self._view_closed)
            self._view_closed()


def _written(path: str) -> int:
    """When a file was last written, in ns; 0 where there is none."""
    return Path(path).stat().st_mtime_ns if Path(path).is_file() else 0


def _dock_of(widget: QWidget) -> QDockWidget | None:
    """The dock in which a widget lies."""
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return widget
