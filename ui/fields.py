"""Fields of a form, made from the description of a table: words, lists and limits are those of its columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from qgis.gui import QgsDateTimeEdit
from qgis.PyQt.QtCore import QDateTime, Qt, QTime
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from ..jumelage_plugin.bridge.twinning_rows import codes_in, several
from ..jumelage_plugin.bridge.wording import local_number, say
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.schema import BOOLEAN, DATE, DATETIME, INTEGER, REAL, Column, Table
from .days import day_format, moment_format
from .practices_model import words_of

Choices = Sequence[tuple[Any, str]]
"""What can be chosen: value and words."""
_LINES, _MOST_TICKS, _SMALL_RANGE = 3, 6, 20
_CODE = Qt.ItemDataRole.UserRole


class Fields:
    """The fields of some columns of a table; empty ones are None."""

    def __init__(
        self,
        table: Table,
        names: Sequence[str],
        row: Mapping[str, Any] | None = None,
        choices: Mapping[str, Choices] | None = None,
    ) -> None:
        """Make them, filled in from a row; `choices` are those of columns that refer to other tables, or have words."""
        self._columns = {name: table.column(name) for name in names}
        self.widgets: dict[str, QWidget] = {}
        self._read: dict[str, Callable[[], Any]] = {}
        self._signals: list[Any] = []
        for name, column in self._columns.items():
            value = (row or {}).get(name)
            offered = _offered(column, (choices or {}).get(name))
            widget, read, changed = _field(column, offered, column.default if value is None else value)
            widget.setAccessibleName(say(column.label))
            self.widgets[name], self._read[name] = widget, read
            self._signals.append(changed)

    def add_to(self, form: QFormLayout, names: Sequence[str] | None = None) -> None:
        """Put fields (all of them unless named) under each other; their labels ask for a key each."""
        for name in self.widgets if names is None else names:
            if self._columns[name].kind == BOOLEAN:
                form.addRow(self.widgets[name])
            else:
                form.addRow(f"&{say(self._columns[name].label)}", self.widgets[name])

    def when_changed(self, then: Callable[[], None]) -> None:
        """Call `then` whenever something is filled in."""
        for signal in self._signals:
            signal.connect(lambda *_what: then())

    def values(self) -> dict[str, Any]:
        """What is filled in, by column. Raises `JumelageError` for a text where a number belongs."""
        return {name: read() for name, read in self._read.items()}


def _offered(column: Column, choices: Choices | None) -> Choices | None:
    """What can be chosen for a column, None where it is filled in freely."""
    if choices is not None:
        return choices
    if column.values:
        return list(words_of(column.values).items())
    if column.kind == INTEGER and column.low is not None and column.high is not None:
        few = range(int(column.low), int(column.high) + 1)
        return [(value, local_number(str(value))) for value in few] if len(few) <= _SMALL_RANGE else None
    return None


def _field(column: Column, offered: Choices | None, value: Any) -> tuple[QWidget, Callable[[], Any], Any]:
    """A field, what reads it, and the signal of its changes."""
    if offered is not None:
        return tick_list(offered, codes_in(value)) if column.many else _choice(offered, value)
    if column.kind == BOOLEAN:
        box = QCheckBox(f"&{say(column.label)}")
        box.setChecked(bool(value))
        return box, box.isChecked, box.toggled
    if column.kind in (DATE, DATETIME):
        return _moment(column, value)
    if column.lines:
        text = QPlainTextEdit(value or "")
        text.setTabChangesFocus(True)
        text.setMinimumHeight(_LINES * text.fontMetrics().lineSpacing() + 12)
        return text, lambda: text.toPlainText().strip() or None, text.textChanged
    shown = "" if value is None else (local_number(f"{value:g}") if column.kind in (INTEGER, REAL) else str(value))
    line = QLineEdit(shown)
    if column.kind in (INTEGER, REAL):
        return line, lambda: _number(column, line.text()), line.textChanged
    return line, lambda: line.text().strip() or None, line.textChanged


def _choice(offered: Choices, value: Any) -> tuple[QWidget, Callable[[], Any], Any]:
    combo = QComboBox()
    combo.addItem("", None)
    for one, words in offered:
        combo.addItem(words, one)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    at = next((n for n, (one, _words) in enumerate(offered, 1) if one == value), 0)
    combo.setCurrentIndex(at)
    return combo, combo.currentData, combo.currentIndexChanged


def tick_list(offered: Choices, ticked: Sequence[Any]) -> tuple[QListWidget, Callable[[], str | None], Any]:
    """A list to tick several values in, what reads them as one field holds them, and the signal of its changes."""
    ticks = QListWidget()
    for code, words in offered:
        item = QListWidgetItem(words, ticks)
        item.setData(_CODE, code)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if code in ticked else Qt.CheckState.Unchecked)
    if ticks.count():
        ticks.setFixedHeight(ticks.sizeHintForRow(0) * min(ticks.count(), _MOST_TICKS) + 6)

    def read() -> str | None:
        now = ticked_in(ticks)
        return several(ticked if set(now) == set(ticked) else now)  # another order is no change

    return ticks, read, ticks.itemChanged


def ticked_in(ticks: QListWidget) -> list[Any]:
    """The values that are ticked in such a list."""
    items = [ticks.item(row) for row in range(ticks.count())]
    return [item.data(_CODE) for item in items if item.checkState() == Qt.CheckState.Checked]


def _moment(column: Column, value: Any) -> tuple[QWidget, Callable[[], Any], Any]:
    """A date, or a date and an hour; empty until it is filled in."""
    edit = QgsDateTimeEdit()
    edit.setAllowNull(True)
    edit.setNullRepresentation("")
    edit.setCalendarPopup(True)
    edit.setDisplayFormat(day_format() if column.kind == DATE else moment_format())
    if value is None:
        edit.clear()
    elif column.kind == DATE:
        edit.setDateTime(QDateTime(value, QTime(0, 0)))
    else:
        edit.setDateTime(value)

    def read() -> Any:
        if edit.isNull():
            return None
        found = edit.dateTime()
        if value is not None and column.kind == DATETIME and found == value:
            return value  # to the second, though minutes are shown
        if column.kind == DATE:
            return found.date()
        return QDateTime(found.date(), QTime(found.time().hour(), found.time().minute()))

    return edit, read, edit.valueChanged


def _number(column: Column, text: str) -> float | int | None:
    """A number as people write it, None for nothing."""
    bare = "".join(text.split()).replace(",", ".").replace("\u2212", "-")
    if not bare:
        return None
    try:
        return int(bare) if column.kind == INTEGER else float(bare)
    except ValueError as error:
        raise JumelageError("{field}: “{text}” is no number.", field=column.label, text=text) from error
