"""A table to read and to choose a line from, quick with ten thousand lines: what is not in sight is not written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtWidgets import QHeaderView, QTableView

from ..jumelage_plugin.bridge.wording import say
from ..jumelage_plugin.core.messages import Message
from .parts import mark_current, tip

Line = tuple[str, Sequence[Any]]
"""The key of a line and its cells: texts, or messages that are put into words when they come into sight."""
Late = Callable[[str], Any]
"""Gives the cell that a line lacks, by its key, when the line comes into sight."""
_LINES_OF_TEXT = 2
_MARGIN = 8


class RowsModel(QAbstractTableModel):
    """Lines with a key each."""

    def __init__(self, heads: Sequence[str], parent: Any = None) -> None:
        """No line yet."""
        super().__init__(parent)
        self._heads = tuple(heads)
        self.lines: list[Line] = []
        self._late: Late | None = None

    def show(self, lines: Sequence[Line], late: Late | None = None) -> None:
        """Show other lines; `late` gives the last cell of those that lack it."""
        self.beginResetModel()
        self.lines, self._late = list(lines), late
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - the name Qt calls
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - the name Qt calls
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def headerData(  # noqa: N802 - the name Qt calls
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        named = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if named else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the text of a cell; its tooltip shows it whole."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.text(index.row(), index.column()))
        return None

    def text(self, row: int, column: int) -> str:
        """The text of a cell."""
        key, cells = self.lines[row]
        cell = cells[column] if column < len(cells) or self._late is None else self._late(key)
        return say(cell) if isinstance(cell, Message) else str(cell)


class RowsTable(QTableView):
    """Shows a `RowsModel`; one column takes the room that is left, the others are as wide as they are told."""

    chosen_changed = pyqtSignal()

    def __init__(self, heads: Sequence[str], widest: int, width: int) -> None:
        """Build it with no line; `width` in pixels is that of each column but the `widest`."""
        super().__init__()
        self.rows = RowsModel(heads, self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().setVisible(False)
        # lines as high as their text would ask all ten thousand of them for it
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_LINES_OF_TEXT * self.fontMetrics().lineSpacing() + _MARGIN)
        for column in range(len(heads)):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda *_at: self.chosen_changed.emit())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - the name Qt calls
        """Show which line the keys are for."""
        super().focusInEvent(event)
        mark_current(self)

    def show_rows(self, lines: Sequence[Line], late: Late | None = None) -> None:
        """Show other lines, and keep the one that was chosen; `late` gives the last cell of those that lack it."""
        before = self.chosen()
        self.rows.show(lines, late)
        row = next((n for n, (key, _cells) in enumerate(lines) if key == before), -1) if before else -1
        if row >= 0:
            self.selectRow(row)

    def chosen(self) -> str:
        """The key of the line that is chosen, empty without one."""
        at = self.currentIndex()
        return self.rows.lines[at.row()][0] if at.isValid() else ""

    def chosen_text(self, column: int) -> str:
        """The text in a column of the line that is chosen, empty without one."""
        at = self.currentIndex()
        return self.rows.text(at.row(), column) if at.isValid() else ""
