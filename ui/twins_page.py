"""Step 2, twins: where people live today the climate that we expect, ranked with reasons; choose one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..jumelage_plugin.bridge.twinning_folder import PROJECT, folder_name
from ..jumelage_plugin.bridge.wording import language, say, tr
from ..jumelage_plugin.core.errors import JumelageError
from .child import Child
from .commune_widget import CommuneEdit
from .facts import place_of
from .horizon_box import HorizonBox
from .keys import own_keys
from .leaving import may_leave
from .names import key_in
from .parts import Rows, Sheet, Told, bullets, paragraph
from .runs import Run
from .session import Session
from .show import show_point
from .twins_map import OURS, show_twins
from .twins_model import Twin, TwinsModel, twins_of

_SETTINGS = "jumelage_climatique/dock/twins"
_COUNT = 30
_REACH = 0.25
_LIST_PART, _SHEET_PART = 3, 2


class TwinsPage(QWidget):
    """Filters, a run in the background, the ranked list, and what can be done with the twin that is selected."""

    twinning_made = pyqtSignal()

    def __init__(self, session: Session, iface: Any) -> None:
        """Build the page; nothing is computed until it is asked for."""
        super().__init__()
        self._session, self._iface = session, iface
        self._run, self._side, self._child = Run(self), Run(self), Child(self)
        self.horizon = HorizonBox(session)
        self.countries, self.distance, self.rail = QLineEdit(), QLineEdit(), QLineEdit()
        self.population_min, self.population_max = QLineEdit(), QLineEdit()
        self.partner = CommuneEdit()
        self.abroad = QCheckBox(tr("Also towns of 32 &other countries"))
        self.start, self.more = QPushButton(tr("&Find the twins")), QPushButton(tr("More &options …"))
        self.progress, self.told = QProgressBar(), Told()
        self.model = TwinsModel(self)
        self.list = Rows()
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("Climate twins"))
        self.list.setAlternatingRowColors(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = Sheet(tr("Reasons"))
        self.choose, self.flash = QPushButton(tr("&Choose this twin …")), QPushButton(tr("Show on the &map"))
        self.compare = QPushButton(tr("C&ompare"))
        self._lay_out()
        self._connect()
        self._recall()
        self._twin_selected()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Horizon"), self.horizon)
        self.countries.setPlaceholderText(tr("all, or for example ES, PT"))
        self.countries.setToolTip(self.countries.placeholderText())
        form.addRow(tr("Co&untries"), self.countries)
        self.partner.line.setPlaceholderText(tr("name or code, if any"))
        self.partner.line.setToolTip(self.partner.line.placeholderText())
        self.partner.line.setAccessibleName(tr("Twin town, if there is one already"))
        for label, pair in (
            (
                tr("Inhabitants"),
                (
                    (self.population_min, tr("at least"), tr("Least population")),
                    (self.population_max, tr("at most"), tr("Greatest population")),
                ),
            ),
            (
                tr("Distance (km)"),
                (
                    (self.distance, tr("at most"), tr("Greatest distance from my commune (km)")),
                    (self.rail, tr("to a station"), tr("Greatest distance to a railway station (km)")),
                ),
            ),
        ):
            form.addRow(label, _side_by_side(pair))
        form.addRow(tr("&Twin town"), self.partner)
        form.addRow(self.abroad)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        row = QGridLayout()
        row.addWidget(self.start, 0, 0)
        row.addWidget(self.more, 0, 1)
        layout.addLayout(row)
        self.progress.setVisible(False)
        layout.addWidget(self.progress)
        layout.addWidget(self.told)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.list)
        parts.addWidget(self.sheet)
        parts.setStretchFactor(0, _LIST_PART)
        parts.setStretchFactor(1, _SHEET_PART)
        layout.addWidget(parts, 1)
        below = QGridLayout()
        below.addWidget(self.flash, 0, 0)
        below.addWidget(self.compare, 0, 1)
        below.addWidget(self.choose, 1, 0, 1, 2)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.start.clicked.connect(self._start_or_cancel)
        self.more.clicked.connect(self._open_dialog)
        self.list.selectionModel().currentChanged.connect(lambda *_at: self._twin_selected())
        self.list.activated.connect(lambda _at: self._show())
        self.flash.clicked.connect(self._show)
        self.compare.clicked.connect(self._compare)
        self.choose.clicked.connect(self._choose)
        self._run.progressed.connect(lambda share: self.progress.setValue(round(share)))
        self._run.ended.connect(self._idle)
        self._child.ended.connect(self._made_or_not)
        for field in self._lines().values():
            field.returnPressed.connect(self._start_or_cancel)
        self._session.home_changed.connect(self._forget)
        self._session.horizon_changed.connect(self._forget)
        self._session.project.cleared.connect(self._project_left)

    def _lines(self) -> dict[str, QLineEdit]:
        """The filters that are typed in, by the names under which they are remembered."""
        return {
            "countries": self.countries,
            "population_min": self.population_min,
            "population_max": self.population_max,
            "distance": self.distance,
            "rail": self.rail,
            "partner": self.partner.line,
        }

    def _recall(self) -> None:
        """Fill in the filters of the last search."""
        for name, line in self._lines().items():
            line.setText(str(QgsSettings().value(f"{_SETTINGS}/{name}", "")))
        self.abroad.setChecked(QgsSettings().value(f"{_SETTINGS}/abroad", False, type=bool))

    def _remember(self) -> None:
        for name, line in self._lines().items():
            QgsSettings().setValue(f"{_SETTINGS}/{name}", line.text().strip())
        QgsSettings().setValue(f"{_SETTINGS}/abroad", self.abroad.isChecked())

    def parameters(self) -> dict[str, Any]:
        """What is asked of the algorithm; empty fields are left out."""
        asked = {
            "COMMUNE": self._session.home,
            "HORIZON": self._session.horizon,
            "COUNT": _COUNT,
            "COUNTRIES": self.countries.text().strip(),
            "POPULATION_MIN": _number(self.population_min),
            "POPULATION_MAX": _number(self.population_max),
            "DISTANCE_MAX": _number(self.distance),
            "RAIL_MAX": _number(self.rail),
            "LOCALITIES": self.abroad.isChecked(),
            "PARTNERS": key_in(self.partner.line.text()),
        }
        return {name: value for name, value in asked.items() if value not in ("", None)}

    def _start_or_cancel(self) -> None:
        if self._run.running:
            self._run.cancel()
            self.told.tell(tr("Cancelled: nothing was written."))
            return
        if not self._session.home:
            self.told.tell(tr("Choose your commune first, in step 1."))
            return
        self._remember()
        self.told.tell("")
        self.progress.setValue(0)
        self.progress.setVisible(True)
        self._name_start(tr("&Cancel"))
        output = QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())
        self._run.start("jumelage:twincommunes", {**self.parameters(), "OUTPUT": output}, self._found, self.told.tell)

    def _idle(self) -> None:
        self.progress.setVisible(False)
        self._name_start(tr("&Find the twins"))

    def _name_start(self, text: str) -> None:
        self.start.setText(text)
        own_keys(self)

    def _forget(self) -> None:
        """Another commune or horizon: twins of what was asked before are none of its own."""
        self._run.cancel()
        self._side.cancel()
        self.told.tell("")
        self.model.show([])
        self._twin_selected()

    def _project_left(self) -> None:
        """What was asked for in one project does not land in the next."""
        if self._run.running:
            self._run.cancel()
            self.told.tell(tr("Another project was opened: the search was stopped. Start it again here."))

    def _found(self, results: dict[str, Any], context: QgsProcessingContext) -> None:
        layer = context.takeResultLayer(results["OUTPUT"])
        show_twins(self._iface, QgsProject.instance(), layer)
        self.model.show(twins_of(layer))
        if results["NO_ANALOGUE"]:
            self.told.tell(tr("No analogue in this pool: even the nearest climate is far from the one expected."))
        elif not self.model.twins:
            self.told.tell(tr("No twin was found: widen the filters."))
        if self.model.twins:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def selected(self) -> Twin | None:
        """The twin that is selected."""
        at = self.list.currentIndex()
        return self.model.twins[at.row()] if at.isValid() else None

    def _twin_selected(self) -> None:
        twin = self.selected()
        for button in (self.choose, self.flash, self.compare):
            button.setEnabled(twin is not None)
        if twin is None:
            self.sheet.show_parts([])
            return
        way = tr(
            "Sigma {sigma:.2f}: {band}. It has already travelled {share:.0f} % of the way from our climate of today to "
            "the one expected here.",
            sigma=twin.sigma,
            band=twin.band,
            share=100.0 * twin.closeness,
        )
        reasons = [part.strip() for part in twin.reasons.split(". ") if part.strip()]
        notes = [paragraph(twin.note)] if twin.note else []
        parts = [paragraph(twin.first_line, strong=True), paragraph(way)]
        self.sheet.show_parts([*parts, bullets(reasons), *notes])

    def _show(self) -> None:
        twin = self.selected()
        if twin is not None:
            show_point(self._iface, twin.lon, twin.lat, _REACH)

    def _open_dialog(self) -> None:
        from qgis import processing

        processing.execAlgorithmDialog("jumelage:twincommunes", self.parameters())

    def _compare(self) -> None:
        twin = self.selected()
        parameters = {
            "COMMUNE": self._session.home,
            "HORIZON": self._session.horizon,
            "PARTNERS": twin.key,
            "OUTPUT": "memory:",
            "OUTPUT_HTML": "TEMPORARY_OUTPUT",
        }
        self.told.tell(tr("The sheet of both communes is being made …"))
        self._side.start("jumelage:compareterritories", parameters, self._compared, self.told.tell)

    def _compared(self, results: dict[str, Any], _context: QgsProcessingContext) -> None:
        self.told.tell("")
        QDesktopServices.openUrl(QUrl.fromLocalFile(results["OUTPUT_HTML"]))

    def _choose(self) -> None:
        """Make the folder of the twinning where the planner wants it, and open it."""
        twin = self.selected()
        place = QFileDialog.getExistingDirectory(self, tr("Where to put the twinning"), str(Path.home()))
        if place:
            self.make_twinning(twin.key, place)

    def make_twinning(self, twin: str, place: str) -> None:
        """Make a twinning with a twin (by key) in a folder, by another process, and open its project."""
        session = self._session
        parameters = {
            "COMMUNE": session.home,
            "HORIZON": session.horizon,
            "TWIN": twin,
            "PLACE": place,
            "LANGUAGE": language(),
        }
        try:
            folder = Path(place, folder_name(place_of(session.home).name, place_of(twin).name))
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self.choose.setEnabled(False)
        self.told.tell(tr("It is being made; you can go on working."))
        self.progress.setRange(0, 0)
        self.progress.setVisible(True)
        self._child.start("jumelage:createtwinning", parameters, lambda: self._open(folder), self.told.tell)

    def _made_or_not(self) -> None:
        self.progress.setRange(0, 100)
        self.progress.setVisible(self._run.running)
        self.choose.setEnabled(self.selected() is not None)

    def _open(self, folder: Path) -> None:
        """Open the project of a twinning that was made, unless the planner wants to keep the one that is open."""
        project = folder / PROJECT
        self.told.tell(tr("Made: {path}", path=project))
        if may_leave(self, self._iface, OURS) and self._iface.addProject(str(project)):
            self.twinning_made.emit()

    def close_down(self) -> None:
        """Stop what runs, and let go of the project."""
        self._session.project.cleared.disconnect(self._project_left)
        self._run.close()
        self._side.close()
        self._child.cancel()


def _side_by_side(fields: Sequence[tuple[QLineEdit, str, str]]) -> QHBoxLayout:
    """Fields with a short word in each, and what they ask for in a tooltip and for screen readers."""
    row = QHBoxLayout()
    for field, short, what in fields:
        field.setPlaceholderText(short)
        field.setToolTip(what)
        field.setAccessibleName(what)
        row.addWidget(field)
    return row


def _number(field: QLineEdit) -> str:
    """What stands in a field as a number is written in code: “2 000,5” is 2000.5."""
    return "".join(field.text().split()).replace(",", ".")
