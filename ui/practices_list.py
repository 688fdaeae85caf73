"""The practices of a twinning to choose from, with a search and filters over them."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ..jumelage_plugin.bridge.twinning_folder import layer
from ..jumelage_plugin.bridge.wording import tr
from .parts import Rows
from .practices_model import Practice, PracticesFilter, PracticesModel, practices_of, words_of


class PracticesList(QWidget):
    """Search, theme and status over the list."""

    chosen_changed = pyqtSignal()
    opened = pyqtSignal()
    """A practice was double-clicked, or Enter was pressed on it."""

    def __init__(self) -> None:
        """No practice yet."""
        super().__init__()
        self.model, self.filter = PracticesModel(self), PracticesFilter(self)
        self.filter.setSourceModel(self.model)
        self.search, self.list = QLineEdit(), Rows()
        self.theme, self.status = QComboBox(), QComboBox()
        self.search.setPlaceholderText(tr("Search the practices"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # a photo dropped on it is one for the page, not its path to be searched for
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
            combo.currentIndexChanged.connect(self._choose)
            row.addWidget(combo, 0, column)
        self.list.setModel(self.filter)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAlternatingRowColors(True)
        self.list.setAccessibleName(tr("Observed practices"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addLayout(row)
        layout.addWidget(self.list)
        self.search.textChanged.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(lambda *_at: self.chosen_changed.emit())
        self.list.activated.connect(lambda _at: self.opened.emit())

    def _choose(self) -> None:
        self.filter.choose(self.search.text(), self.theme.currentData(), self.status.currentData())

    def read(self, project: QgsProject | None) -> None:
        """Show the practices of a project, none without one; the one that was chosen stays so."""
        kept = self.current()
        self.model.show([] if project is None else practices_of(layer(project, "practice")))
        uuid = "" if kept is None else kept.uuid
        row = next((n for n, practice in enumerate(self.model.practices) if practice.uuid == uuid), -1)
        self.list.setCurrentIndex(self.filter.mapFromSource(self.model.index(row, 0)))
        self.chosen_changed.emit()

    def choose_none(self) -> None:
        """Choose no practice."""
        self.list.setCurrentIndex(QModelIndex())

    def current(self) -> Practice | None:
        """The practice that is chosen."""
        at = self.list.currentIndex()
        return self.model.practices[self.filter.mapToSource(at).row()] if at.isValid() else None
