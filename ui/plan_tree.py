"""The tasks of a plan by phase, to look at and to tick; what is late says so in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent, QFontMetrics
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from ..jumelage_plugin.bridge import compat
from ..jumelage_plugin.bridge.backward_plan import PlanRow
from ..jumelage_plugin.bridge.plan_words import period, state
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.backward_plan import DOING, DONE
from .days import day_words
from .parts import mark_current, tip

_KEY = Qt.ItemDataRole.UserRole
_WIDE_DAY = date(2028, 12, 28)
_STEP, _MARGIN, _ROOM = 12, 6, 10_000
_LOW = QSize(200, 160)
_CHECKED, _PARTLY, _OPEN = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


class PlanTree(QTreeWidget):
    """A heading for each phase and its tasks under it: what and who, when and how it stands, ticked when done.

    The arrows go from task to task and open and close phases; the space bar ticks.
    """

    ticked = pyqtSignal(str, bool)
    """A task (uuid) was ticked, or its tick was taken away; told once Qt has ended its own work with the box."""
    _box_changed = pyqtSignal(str, bool)

    def __init__(self) -> None:
        """Build it without a task."""
        super().__init__()
        self.setAccessibleName(tr("Tasks of the plan"))
        self.setHeaderLabels([tr("Task"), tr("When")])
        self.setItemDelegate(_Wrapped(self))
        self.setColumnWidth(1, self.fontMetrics().horizontalAdvance(f"{day_words(_WIDE_DAY)} –") + 3 * _MARGIN)
        self.setIndentation(_STEP)
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)  # tasks of several lines are told apart
        self.setAllColumnsShowFocus(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.header().sectionResized.connect(lambda *_sizes: self.scheduleDelayedItemsLayout())
        self.itemChanged.connect(self._changed)
        # whoever hears of it may show other tasks, and the one that is still being ticked would be gone
        self._box_changed.connect(self.ticked, Qt.ConnectionType.QueuedConnection)

    def sizeHint(self) -> QSize:  # noqa: N802 - the name Qt calls
        """Return a low height: the buttons under it stay in sight on a small screen."""
        return _LOW

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - the name Qt calls
        """Show which task the keys are for."""
        super().focusInEvent(event)
        mark_current(self)

    def show_rows(self, rows: Sequence[PlanRow]) -> None:
        """Show other tasks; the one that was chosen stays so, and phases that were closed stay closed."""
        before = self.chosen()
        closed = {item.data(0, _KEY) for item in self._phases() if not item.isExpanded()}
        self.blockSignals(True)
        self.clear()
        phases: dict[str, QTreeWidgetItem] = {}
        for row in rows:
            if row.phase not in phases:
                phases[row.phase] = self._phase(row)
            item = _task(row)
            phases[row.phase].addChild(item)
            if row.uuid and row.uuid == before:
                self.setCurrentItem(item)
        for code, item in phases.items():
            item.setExpanded(code not in closed)
        self.blockSignals(False)
        self.currentItemChanged.emit(self.currentItem(), None)

    def _phases(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(n) for n in range(self.topLevelItemCount())]

    def _phase(self, row: PlanRow) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [row.phase_words])
        item.setData(0, _KEY, row.phase)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setFirstColumnSpanned(True)
        _set_bold(item, 0)
        return item

    def chosen(self) -> str:
        """The task (uuid) that is chosen, empty for none."""
        item = self.currentItem()
        return "" if item is None or item.parent() is None else str(item.data(0, _KEY))

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0 and item.parent() is not None:
            self._box_changed.emit(str(item.data(0, _KEY)), item.checkState(0) == _CHECKED)


class _Wrapped(QStyledItemDelegate):
    """Rows as high as their texts want to be in the widths of their columns: trees do not ask by themselves."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802 - the name Qt calls
        """Return the height that the text needs."""
        hint, tree = super().sizeHint(option, index), self.parent()
        width = tree.columnWidth(index.column()) - 2 * _MARGIN
        if index.column() == 0:
            if not index.parent().isValid():
                return hint
            box = tree.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
            width -= 2 * tree.indentation() + box + 3 * _MARGIN
        font = index.data(Qt.ItemDataRole.FontRole)
        metrics = tree.fontMetrics() if font is None else QFontMetrics(font)
        wrap = compat.number(Qt.TextFlag.TextWordWrap)
        needed = metrics.boundingRect(QRect(0, 0, max(width, 1), _ROOM), wrap, index.data()).height()
        return QSize(hint.width(), max(needed, metrics.height()) + _MARGIN)


def _days(row: PlanRow) -> str:
    """From when to when, short."""
    if row.start is None:
        return tr("no date yet")
    first = day_words(row.start)
    return first if row.end in (None, row.start) else f"{first} –\n{day_words(row.end)}"


def _task(row: PlanRow) -> QTreeWidgetItem:
    title = tr("{title} (milestone)", title=row.title) if row.milestone else row.title
    item = QTreeWidgetItem(["\n".join(filter(None, (title, row.owner))), f"{_days(row)}\n{state(row)}"])
    item.setData(0, _KEY, row.uuid)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(0, {DONE: _CHECKED, DOING: _PARTLY}.get(row.status, _OPEN))
    item.setToolTip(0, tip(tr("{title}\nResult: {what}", title=title, what=row.deliverable)) or "")
    item.setToolTip(1, tip(f"{period(row)}, {state(row)}") or "")
    if row.late:
        _set_bold(item, 1)
    return item


def _set_bold(item: QTreeWidgetItem, column: int) -> None:
    font = item.font(column)
    font.setBold(True)
    item.setFont(column, font)
