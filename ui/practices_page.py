"""Step 3, practices: pin what is seen on the twin's map, with its photos; search, look, undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsExpression, QgsPointXY, QgsProject
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..jumelage_plugin.bridge.changes import apply
from ..jumelage_plugin.bridge.photos import thumbnail
from ..jumelage_plugin.bridge.pin_rasters import choose_rasters, raster_changes
from ..jumelage_plugin.bridge.pins import removed, save_pin, waiting_photos
from ..jumelage_plugin.bridge.twinning_folder import layer
from ..jumelage_plugin.bridge.twinning_rows import rows_of
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.schema import UUID
from ..jumelage_plugin.io.network_paths import is_network_path
from .drops import photos_of
from .fieldwork_panel import FieldworkPanel
from .full_form import open_form
from .parts import NeedsTwinning, Page, Sheet, Told, saved_from, tip
from .photo_desk import PhotoDesk
from .practice_facts import lacking_parts, practice_parts, walk_parts
from .practices_list import PracticesList
from .practices_model import Practice
from .rasters_dialog import RastersDialog
from .session import Session
from .short_form import PHOTO_FILES, ShortForm
from .show import TWIN, map_point, see_side, show_point

_PHOTO_HEIGHT = 140
_CLOSE = 0.01


class PracticesPage(Page):
    """The list of the practices, and the ways to pin one: a click on the map, or photos."""

    def __init__(self, session: Session, iface: Any) -> None:
        """Build the page for the twinning that is open, or say how to come to one."""
        super().__init__()
        self._session, self._iface = session, iface
        self.setAcceptDrops(True)
        self.chooser = PracticesList()
        self.sheet, self.picture = Sheet(tr("Practice")), QLabel()
        self.pin_button, self.photos_button = QPushButton(tr("&Pin on the map")), QPushButton(tr("P&hotos …"))
        self.more_button = QToolButton()
        self.undo_button, self.open_button = QPushButton(tr("&Undo")), QPushButton(tr("Full &sheet …"))
        self.map_button, self.remove_button = QPushButton(tr("Show on the &map")), QPushButton(tr("&Remove"))
        self.place_button = QPushButton()
        self.told, self.tabs = Told(), QTabWidget()
        self.fieldwork = FieldworkPanel(session, iface, self.told, self._try)
        self._tool = QgsMapToolEmitPoint(iface.mapCanvas())
        self.desk = PhotoDesk(session, self.told, self._try, self._ask)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(
            NeedsTwinning(tr("Here you pin the practices that you see in the twin commune, with their photos."))
        )
        self._stack.addWidget(self._lay_out())
        self._connect()
        self._warn_of_network()
        self.refresh()

    def _lay_out(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        top = QGridLayout()
        self.pin_button.setCheckable(True)
        self._fill_menu()
        for n, button in enumerate((self.pin_button, self.photos_button, self.undo_button, self.more_button)):
            top.addWidget(button, 0, n)
        layout.addLayout(top)
        layout.addWidget(self.place_button)
        layout.addWidget(self.told)
        seen = QWidget()
        self.tabs.addTab(seen, tr("Practices"))
        self.tabs.addTab(self.fieldwork, tr("Visits, walks and workshops"))
        layout.addWidget(self.tabs, 1)
        layout = QVBoxLayout(seen)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chooser, 3)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.picture)
        layout.addWidget(self.sheet, 2)
        below = QGridLayout()
        for n, button in enumerate((self.map_button, self.open_button, self.remove_button)):
            below.addWidget(button, 0, n)
        layout.addLayout(below)
        return body

    def _fill_menu(self) -> None:
        """What is needed more seldom: imports, and the tables of visits, walks and participants."""
        menu = QMenu(self)
        menu.addAction(tr("Import practices …"), self._import)
        menu.addAction(tr("What the walkers felt"), lambda: self._tell(walk_parts))
        menu.addAction(tr("What is missing for the costs"), lambda: self._tell(lacking_parts))
        menu.addAction(tr("Rasters read at each pin …"), self._choose_rasters)
        menu.addSeparator()
        for table, words in (
            ("event", tr("Visits, walks and workshops")),
            ("route", tr("Routes of sensory walks")),
            ("sensory_reading", tr("Stops of sensory walks")),
            ("participant", tr("Participants (personal data)")),
        ):
            menu.addAction(words, lambda table=table: self._open_table(table))
        self.more_button.setText("…")
        self.more_button.setToolTip(tr("More"))
        self.more_button.setAccessibleName(tr("More"))
        self.more_button.setMenu(menu)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _tell(self, parts: Callable[[QgsProject], list[str]]) -> None:
        """Show what the whole twinning says, in the place of one practice."""
        try:
            found = parts(self._session.project)
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self.tabs.setCurrentIndex(0)
        self.chooser.choose_none()
        self.sheet.show_parts(found)

    def _import(self) -> None:
        """Open the dialog of the import; what it brought is shown afterwards."""
        from qgis import processing

        processing.execAlgorithmDialog("jumelage:importpractices", {"TWINNING": str(self._session.folder.project_file)})
        self._session.rows_changed.emit()

    def _choose_rasters(self) -> None:
        """Choose which of the planner's own rasters are read at each pin, and read them."""
        dialog = RastersDialog(self._session.project, self._iface.mainWindow())
        if dialog.exec() == dialog.DialogCode.Accepted:
            self.read_rasters(dialog.chosen())

    def read_rasters(self, keys: list[str]) -> None:
        """Read these bands of raster layers at each pin, now and from now on."""
        choose_rasters(self._session.project, keys)

        def read(session: Session) -> bool:
            # what follows from a choice is nothing to be undone: another choice reads others
            changes = raster_changes(session.project)
            return bool(changes) and apply(session.project, session.folder, changes)

        self._try(read, tr("Read at each pin. Save the project to keep the choice."))

    def _open_table(self, table: str) -> None:
        try:
            self._iface.showAttributeTable(layer(self._session.project, table))
        except JumelageError as error:
            self.told.tell(say(error.message))

    def _connect(self) -> None:
        self._session.twinning_changed.connect(self.rows_changed)
        self._session.twinning_changed.connect(self._warn_of_network)
        self._session.rows_changed.connect(self.rows_changed)
        self._tool.canvasClicked.connect(lambda point, _button: self.pin_at(point))
        self._tool.deactivated.connect(lambda: self.pin_button.setChecked(False))
        self.pin_button.toggled.connect(self._arm)
        self.photos_button.clicked.connect(self._choose_photos)
        self.undo_button.clicked.connect(self.undo)
        self.place_button.clicked.connect(self._place_waiting)
        self.chooser.chosen_changed.connect(self._selected)
        self.chooser.opened.connect(self._show)
        self.map_button.clicked.connect(self._show)
        self.open_button.clicked.connect(self._open_sheet)
        self.remove_button.clicked.connect(self._remove)

    def _warn_of_network(self) -> None:
        """Say so where the twinning lies on another computer."""
        folder = self._session.folder
        far = folder is not None and is_network_path(folder.path)
        self.told.tell(
            tr("This twinning lies on a network drive: one person writes at a time, or copy it to this computer first.")
            if far
            else ""
        )

    def refresh(self) -> None:
        """Read the practices again."""
        self._stack.setCurrentIndex(0 if self._session.folder is None else 1)
        if self._session.folder is None:
            self.chooser.read(None)
            self.fieldwork.refresh()
            return
        try:
            self.chooser.read(self._session.project)
            waiting = len(waiting_photos(self._session.project))
            self.fieldwork.refresh()
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self.place_button.setVisible(bool(waiting))
        many = tr("{count} photos wait to be placed …", count=waiting)
        self.place_button.setText(tr("One photo waits to be placed …") if waiting == 1 else many)
        last = self._session.history.last
        self.undo_button.setEnabled(last is not None)
        self.undo_button.setToolTip(tip(tr("Undo: {what}", what=last.label)) if last else "")

    def _arm(self, on: bool) -> None:
        """Let the next click on the map pin a practice, until the button is released."""
        canvas = self._iface.mapCanvas()
        if on:
            try:
                see_side(canvas, self._session.project, TWIN)
            except JumelageError as error:
                self.told.tell(say(error.message))
            canvas.setMapTool(self._tool)
            self.told.tell(tr("Click on the map where you saw the practice."))
        else:
            canvas.unsetMapTool(self._tool)
            self.desk.held = []
            self.told.tell("")

    def pin_at(self, point: QgsPointXY) -> None:
        """Ask for a practice at a point of the map, and save it."""
        self._pin(map_point(self._iface.mapCanvas(), point), "POS_MAP")

    def _pin(self, spot: QgsPointXY, origin: str) -> None:
        """Ask for a practice, and give it the photos that are held for it."""
        before = self._session.history.last
        self._ask(spot, [], origin)
        made = self._session.history.last
        if made is not None and made is not before:
            self.desk.give_held(made.changes[0].uuid)
        self.desk.held = []

    def _ask(self, spot: QgsPointXY, photos: list[Path], origin: str) -> None:
        form = ShortForm(spot, photos, origin, self._iface.mainWindow())
        session = self._session
        waits = saved_from(
            form, lambda: save_pin(session.history, session.project, session.folder, form.pin(), form.photos)
        )
        if waits is not None:
            self._try(lambda _session: waits, tr("Saved."))

    def _try(self, work: Any, fine: str) -> None:
        """Do something that writes, and tell how it went."""
        try:
            waits = work(self._session)
        except JumelageError as error:
            self.told.tell(say(error.message))
            self.refresh()  # what cannot be undone any more gives way to what was done before it
            return
        self.told.tell(tr("You are editing this layer: it is saved when you save your edits.") if waits else fine)
        self._session.rows_changed.emit()

    def _choose_photos(self) -> None:
        found, _ = QFileDialog.getOpenFileNames(self, tr("Photos"), "", f"{tr('Photos')} ({PHOTO_FILES})")
        self.take_photos([Path(name) for name in found])

    def take_photos(self, photos: list[Path]) -> None:
        """Take photos in, chosen or dropped."""
        self.desk.take(photos)

    def dragEnterEvent(self, event: Any) -> None:  # noqa: N802 - the name Qt calls
        """Take photos; other files are for QGIS."""
        if self._session.folder is not None and photos_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:  # noqa: N802 - the name Qt calls
        """Take the photos that are dropped, once the program that they come from is let go."""
        photos = photos_of(event.mimeData())
        event.acceptProposedAction()
        QTimer.singleShot(0, lambda: self.take_photos(photos))

    def _place_waiting(self) -> None:
        """Give photos that wait to the practice that is selected, or to a new one where they were taken."""
        if not self.desk.hand_out(self.current(), self._iface.mainWindow()):
            return
        spot = self.desk.place_of_held()
        if spot is not None:
            self._pin(spot, "POS_EXIF")
            return
        self.pin_button.setChecked(True)
        self.told.tell(tr("Click on the map where these photos were taken, or select their practice first."))

    def undo(self) -> None:
        """Undo what was done last."""

        def undone(session: Session) -> bool:
            session.history.undo(session.project, session.folder)
            return False

        self._try(undone, tr("Undone."))

    def current(self) -> Practice | None:
        """The practice that is selected."""
        return self.chooser.current()

    def _row(self, practice: Practice) -> dict[str, Any]:
        """All columns of a practice, none when it is gone."""
        source = layer(self._session.project, "practice")
        return next(rows_of(source, f'"{UUID}" = {QgsExpression.quotedValue(practice.uuid)}'), {})

    def _selected(self) -> None:
        practice = self.current()
        for button in (self.map_button, self.open_button, self.remove_button):
            button.setEnabled(practice is not None)
        self.picture.setVisible(False)
        if practice is None:
            self.sheet.show_parts([])
            return
        self.sheet.show_parts(practice_parts(self._session.project, practice, self._row(practice)))
        self._show_photo(practice)

    def _show_photo(self, practice: Practice) -> None:
        media = layer(self._session.project, "media")
        photo = next(rows_of(media, f"\"practice_uuid\" = '{practice.uuid}'"), None)
        if photo is None:
            return
        image = thumbnail(self._session.folder.path / str(photo["path"]), 2 * _PHOTO_HEIGHT)
        if not image.isNull():
            self.picture.setPixmap(
                QPixmap.fromImage(image).scaledToHeight(_PHOTO_HEIGHT, Qt.TransformationMode.SmoothTransformation)
            )
            told = photo["alt_text"] or photo["caption"] or tr("Photo of “{title}”", title=practice.title)
            self.picture.setAccessibleName(str(told))
            self.picture.setVisible(True)

    def _show(self) -> None:
        practice = self.current()
        if practice is not None and not (shape := self._row(practice)["geom"]).isNull():
            spot = shape.asPoint()
            show_point(self._iface, spot.x(), spot.y(), _CLOSE)

    def _open_sheet(self) -> None:
        """Open the full form of QGIS; what is saved there is seen here."""
        try:
            open_form(self._session, self._iface, layer(self._session.project, "practice"), self.current().uuid)
        except JumelageError as error:
            self.told.tell(say(error.message))

    def _remove(self) -> None:
        practice = self.current()
        label = tr("removed “{title}”", title=practice.title)
        self._try(
            lambda s: s.history.do(s.project, s.folder, label, removed(s.project, practice.uuid)),
            tr("Removed; “Undo” brings it back."),
        )

    def close_down(self) -> None:
        """Give the map back."""
        self.fieldwork.close_down()
        self._iface.mapCanvas().unsetMapTool(self._tool)
