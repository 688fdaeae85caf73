"""Step 3, practices: pin what is seen on the twin's map, with its photos; search, look, undo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsPointXY
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..jumelage_plugin.bridge.evaluations import cost_here, walk_stops
from ..jumelage_plugin.bridge.photos import photo_facts, thumbnail
from ..jumelage_plugin.bridge.pins import placed_photo, removed, save_photos, save_pin, waiting_photos
from ..jumelage_plugin.bridge.twinning_folder import layer
from ..jumelage_plugin.bridge.twinning_rows import plain_value, rows_of
from ..jumelage_plugin.bridge.wording import listed, say, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.pin_climate import told
from ..jumelage_plugin.core.sensory import in_words
from ..jumelage_plugin.io.network_paths import is_network_path
from .parts import NeedsTwinning, Page, Rows, Sheet, Told, bullets, paragraph, tip
from .practices_model import Practice, PracticesFilter, PracticesModel, practices_of, words_of
from .session import Session
from .short_form import PHOTO_FILES, ShortForm
from .show import map_point, show_point

_PHOTO_HEIGHT = 140
_CLOSE = 0.01


class PracticesPage(Page):
    """The list of the practices, and the ways to pin one: a click on the map, or photos."""

    def __init__(self, session: Session, iface: Any) -> None:
        """Build the page for the twinning that is open, or say how to come to one."""
        super().__init__()
        self._session, self._iface = session, iface
        self.setAcceptDrops(True)
        self.model, self.filter = PracticesModel(self), PracticesFilter(self)
        self.filter.setSourceModel(self.model)
        self.search = QLineEdit()
        self.theme, self.status = QComboBox(), QComboBox()
        self.list, self.sheet, self.picture = Rows(), Sheet(tr("Practice")), QLabel()
        self.pin_button, self.photos_button = QPushButton(tr("&Pin on the map")), QPushButton(tr("P&hotos …"))
        self.more_button = QToolButton()
        self.undo_button, self.open_button = QPushButton(tr("&Undo")), QPushButton(tr("Full &sheet …"))
        self.map_button, self.remove_button = QPushButton(tr("Show on the &map")), QPushButton(tr("&Remove"))
        self.place_button = QPushButton()
        self.told = Told()
        self._tool = QgsMapToolEmitPoint(iface.mapCanvas())
        self._waiting: list[dict[str, Any]] = []  # photos for the practice that is pinned next
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
        self.search.setPlaceholderText(tr("Search the practices"))
        self.search.setClearButtonEnabled(True)
        layout.addWidget(self.search)
        row = QGridLayout()
        for column, (combo, prefix, every) in enumerate(
            ((self.theme, "THE", tr("All themes")), (self.status, "STP", tr("Every status")))
        ):
            combo.addItem(every, "")
            for code, words in words_of(prefix).items():
                combo.addItem(words, code)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(10)
            combo.setAccessibleName(every)
            row.addWidget(combo, 0, column)
        layout.addLayout(row)
        self.list.setModel(self.filter)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAlternatingRowColors(True)
        self.list.setAccessibleName(tr("Observed practices"))
        layout.addWidget(self.list, 3)
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
        menu.addAction(tr("What the walkers felt"), self._show_walk)
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

    def _show_walk(self) -> None:
        """Tell what was felt at each stop of the walks, with how far the walkers agree."""
        try:
            found = walk_stops(self._session.project)
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        lines = []
        for stop in found:
            words = [say(in_words(stop.felt)), *stop.words]
            if stop.surface_c is not None:
                words.append(tr("{value:.0f} °C on the ground", value=stop.surface_c))
            lines.append(tr("Stop {number}: {words}", number=str(stop.number), words=listed(words)))
        self.list.clearSelection()
        self.picture.setVisible(False)
        nothing = paragraph(tr("No stop of a walk has been noted yet."))
        self.sheet.show_parts([paragraph(tr("Sensory walk"), strong=True), bullets(lines) or nothing])

    def _import(self) -> None:
        """Open the dialog of the import; what it brought is shown afterwards."""
        from qgis import processing

        processing.execAlgorithmDialog("jumelage:importpractices", {"PROJECT": str(self._session.folder.project_file)})
        self._session.rows_changed.emit()

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
        self.search.textChanged.connect(self._filter)
        self.theme.currentIndexChanged.connect(self._filter)
        self.status.currentIndexChanged.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._selected)
        self.list.activated.connect(lambda _at: self._show())
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
            self.model.show([])
            return
        kept = self.current()
        try:
            self.model.show(practices_of(layer(self._session.project, "practice")))
            waiting = len(waiting_photos(self._session.project))
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self.place_button.setVisible(bool(waiting))
        self.place_button.setText(tr("{count} photos wait to be placed …", count=waiting))
        last = self._session.history.last
        self.undo_button.setEnabled(last is not None)
        self.undo_button.setToolTip(tip(tr("Undo: {what}", what=last.label)) if last else "")
        self._select("" if kept is None else kept.uuid)

    def _select(self, uuid: str) -> None:
        """Select a practice again after the list was read anew."""
        row = next((n for n, practice in enumerate(self.model.practices) if practice.uuid == uuid), -1)
        self.list.setCurrentIndex(self.filter.mapFromSource(self.model.index(row, 0)))
        self._selected(self.list.currentIndex())

    def _filter(self) -> None:
        self.filter.choose(self.search.text(), self.theme.currentData(), self.status.currentData())

    def _arm(self, on: bool) -> None:
        """Let the next click on the map pin a practice, until the button is released."""
        canvas = self._iface.mapCanvas()
        if on:
            canvas.setMapTool(self._tool)
            self.told.tell(tr("Click on the map where you saw the practice."))
        else:
            canvas.unsetMapTool(self._tool)
            self._waiting = []
            self.told.tell("")

    def pin_at(self, point: QgsPointXY) -> None:
        """Ask for a practice at a point of the map, and save it."""
        before = self._session.history.last
        self._ask(map_point(self._iface.mapCanvas(), point), [], "POS_MAP")
        made = self._session.history.last
        if self._waiting and made is not None and made is not before:
            self._give(self._waiting, made.changes[0].uuid)
        self._waiting = []

    def _ask(self, spot: QgsPointXY, photos: list[Path], origin: str) -> None:
        form = ShortForm(spot, photos, origin, self._iface.mainWindow())
        if form.exec() == form.DialogCode.Accepted:
            self._try(lambda s: save_pin(s.history, s.project, s.folder, form.pin(), form.photos), tr("Saved."))

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
        """One photo that knows its place opens the form; several, or one that does not, wait to be placed."""
        if not photos:
            return
        try:
            facts = [photo_facts(photo) for photo in photos]
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        if len(photos) == 1 and facts[0].point is not None:
            self._ask(facts[0].point, photos, "POS_EXIF")
            return
        doubts = [say(found.doubt) for found in facts if found.doubt is not None]
        fine = tr("{count} photos wait to be placed.", count=len(photos))
        self._try(lambda s: save_photos(s.history, s.project, s.folder, photos), " ".join([fine, *doubts]))

    def dragEnterEvent(self, event: Any) -> None:  # noqa: N802 - the name Qt calls
        """Take files."""
        if self._session.folder is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:  # noqa: N802 - the name Qt calls
        """Take the photos that are dropped."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.take_photos(files)

    def _place_waiting(self) -> None:
        """Give the waiting photos to the practice that is selected, else to the one that is pinned next."""
        practice = self.current()
        waiting = waiting_photos(self._session.project)
        if practice is None:
            self._waiting = waiting
            self.pin_button.setChecked(True)
            self.told.tell(tr("Click on the map where these photos were taken, or select their practice first."))
            return
        self._give(waiting, practice.uuid)

    def _give(self, waiting: list[dict[str, Any]], practice: str) -> None:
        """Give photos that wait to a practice, by its key."""
        changes = [change for photo in waiting for change in placed_photo(photo, practice)]
        label = tr("{count} photos placed", count=len(waiting))
        self._try(lambda s: s.history.do(s.project, s.folder, label, changes), tr("The photos belong to it now."))

    def undo(self) -> None:
        """Undo what was done last."""

        def undone(session: Session) -> bool:
            session.history.undo(session.project, session.folder)
            return False

        self._try(undone, tr("Undone."))

    def current(self) -> Practice | None:
        """The practice that is selected."""
        at = self.list.currentIndex()
        return self.model.practices[self.filter.mapToSource(at).row()] if at.isValid() else None

    def _row(self, practice: Practice) -> dict[str, Any]:
        source = layer(self._session.project, "practice")
        feature = source.getFeature(practice.fid)
        names = source.fields().names()
        return {**dict(zip(names, map(plain_value, feature.attributes()))), "geom": feature.geometry()}

    def _selected(self, at: QModelIndex, _before: QModelIndex | None = None) -> None:
        practice = self.current() if at.isValid() else None
        for button in (self.map_button, self.open_button, self.remove_button):
            button.setEnabled(practice is not None)
        self.picture.setVisible(False)
        if practice is None:
            self.sheet.show_parts([])
            return
        hazards = [words_of("HAZ").get(code, code) for code in practice.hazards]
        parts = [paragraph(practice.title, strong=True), paragraph(practice.summary)]
        row = self._row(practice)
        climate = [paragraph(say(line)) for line in told(row.get("climate"))]
        self.sheet.show_parts([*parts, bullets(hazards), *self._cost(row), *climate])
        self._show_photo(practice)

    def _cost(self, row: dict[str, Any]) -> list[str]:
        """What it cost there, and what the same would be for as many inhabitants as ours."""
        costs = cost_here(self._session.project, row)
        if costs is None:
            return []
        there, here = costs
        told_cost = tr(
            "Investment there: {there:,.0f} €; for as many inhabitants as ours, about {here:,.0f} €.",
            there=there,
            here=float(f"{here:.2g}"),
        )
        return [paragraph(told_cost)]

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
            self.picture.setVisible(True)

    def _show(self) -> None:
        practice = self.current()
        if practice is not None and not (shape := self._row(practice)["geom"]).isNull():
            spot = shape.asPoint()
            show_point(self._iface, spot.x(), spot.y(), _CLOSE)

    def _open_sheet(self) -> None:
        """Open the full form of QGIS; what is saved there is seen here."""
        practice = self.current()
        source = layer(self._session.project, "practice")
        began = not source.isEditable() and source.startEditing()
        done = self._iface.openFeatureForm(source, source.getFeature(practice.fid), False, True)
        if began:
            if done and not source.commitChanges():
                self.told.tell(" ".join(source.commitErrors()))
            if source.isEditable():
                source.rollBack()
        self._session.rows_changed.emit()

    def _remove(self) -> None:
        practice = self.current()
        label = tr("removed “{title}”", title=practice.title)
        self._try(
            lambda s: s.history.do(s.project, s.folder, label, removed(s.project, practice.uuid)),
            tr("Removed; “Undo” brings it back."),
        )

    def close_down(self) -> None:
        """Give the map back."""
        self._iface.mapCanvas().unsetMapTool(self._tool)
