"""Step 1, my commune: who we are, our climate of today and the one that we expect."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingUtils
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QPushButton, QVBoxLayout, QWidget

from ..jumelage_plugin.bridge import statements
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import JumelageError
from .commune_widget import CommuneEdit
from .facts import climate_rows, key_figures, place_of
from .horizon_box import HorizonBox
from .names import are_read, key_in, when_read
from .parts import Sheet, Told, paragraph, table
from .runs import Run
from .session import Session
from .show import show_point


class CommunePage(QWidget):
    """Search by name or code, key figures, climate today and at the horizon."""

    def __init__(self, session: Session, iface: Any) -> None:
        """Build the page and show the commune that is remembered."""
        super().__init__()
        self._session, self._iface, self._run = session, iface, Run(self)
        self.edit = CommuneEdit()
        self.horizon = HorizonBox(session)
        self.told = Told()
        self.sheet = Sheet(tr("Figures of my commune"))
        self.on_map = QPushButton(tr("Show on the &map"))
        form = QFormLayout()
        form.addRow(tr("&Commune"), self.edit)
        form.addRow(tr("&Horizon"), self.horizon)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self.on_map)
        self.edit.line.editingFinished.connect(self._chosen)
        # once the line itself has taken the text: it would scroll to its end
        self.edit.line.completer().activated.connect(self._picked, Qt.ConnectionType.QueuedConnection)
        self.on_map.clicked.connect(self._show)
        session.home_changed.connect(self.refresh)
        session.horizon_changed.connect(self.refresh)
        self.refresh()

    def _picked(self, _text: str) -> None:
        self._chosen()
        self.edit.line.setCursorPosition(0)

    def _chosen(self) -> None:
        """A commune was typed or picked."""
        text = key_in(self.edit.line.text())
        if not text:
            return
        if ":" not in text and not are_read():
            self.told.tell(tr("The names of the communes are being read …"))
            when_read(self._chosen)
            return
        try:
            key = place_of(text).key
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self._session.set_home(key)
        self.told.tell("")

    def refresh(self) -> None:
        """Show the commune of the session; its climate comes when it is computed."""
        session = self._session
        self.on_map.setEnabled(bool(session.home))
        if not session.home:
            self.sheet.show_parts([paragraph(tr("Type the name of your commune, or its code, and choose it."))])
            return
        try:
            place = place_of(session.home)
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self.edit.line.setText(place.entry)
        self.edit.line.setCursorPosition(0)
        self._parts = [paragraph(place.name, strong=True), table(("", ""), key_figures(place))]
        self.sheet.show_parts([*self._parts, paragraph(tr("The climate is being computed …"))])
        parameters = {
            "COMMUNE": session.home,
            "HORIZON": session.horizon,
            "COUNT": 1,
            "OUTPUT": "memory:",
            "OUTPUT_CLIMATE": "memory:",
        }
        self._run.start("jumelage:twincommunes", parameters, self._computed, self.told.tell)

    def _computed(self, results: dict[str, Any], context: QgsProcessingContext) -> None:
        layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT_CLIMATE"], context)
        heads = ("", tr("today"), tr("expected"))
        rows = climate_rows(layer)
        notes = [
            paragraph(
                tr(
                    "Today: means of 1981-2010. Expected: the middle of the models, and between which figures 8 out of "
                    "10 of them lie. Days are estimated from monthly means."
                )
            )
        ]
        notes += [paragraph(statements.limits()), paragraph(statements.sources())]
        self.sheet.show_parts([*self._parts, table(heads, rows), *notes])

    def _show(self) -> None:
        place = place_of(self._session.home)
        show_point(self._iface, place.lon, place.lat)

    def close_down(self) -> None:
        """Stop what runs."""
        self._run.close()
