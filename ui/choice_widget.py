"""Choices in a Processing dialog, in words; scripts and models know them by their codes."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from ..jumelage_plugin.bridge.choice_words import words_of
from .dialog_wrapper import DialogWrapper

_LEAST_LETTERS = 12


def _laid_out(box: QComboBox, parameter: Any) -> None:
    """Let long words not widen the dialog."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST_LETTERS)
    box.setAccessibleName(parameter.description())


class OneWidgetWrapper(DialogWrapper):
    """One of several: the choices as words, the code of each in its tooltip."""

    def createWidget(self, words: str) -> QComboBox:  # noqa: N802 - the name QGIS calls
        """Return the list; `words` says what it is about."""
        parameter, box, named = self.parameterDefinition(), QComboBox(), words_of(words)
        for code in parameter.options():
            box.addItem(named.get(code, code), code)
            box.setItemData(box.count() - 1, code, Qt.ItemDataRole.ToolTipRole)
        _laid_out(box, parameter)
        box.currentIndexChanged.connect(lambda _at: self.widgetValueHasChanged.emit(self))
        return box

    def setValue(self, value: str | int | None) -> None:  # noqa: N802 - the name QGIS calls
        """Show a value: a code, or its place in the list as older scripts say it."""
        at = value if isinstance(value, int) else self.widget.findData(value)
        self.widget.setCurrentIndex(max(at, 0))

    def value(self) -> str:
        """Return the code that is chosen."""
        return self.widget.currentData()


class SeveralWidgetWrapper(DialogWrapper):
    """Any number of several, to be ticked."""

    def createWidget(self, words: str) -> QgsCheckableComboBox:  # noqa: N802 - the name QGIS calls
        """Return the list; `words` says what it is about."""
        parameter, box, named = self.parameterDefinition(), QgsCheckableComboBox(), words_of(words)
        for code in parameter.options():
            box.addItemWithCheckState(named.get(code, code), Qt.CheckState.Unchecked, code)
            box.setItemData(box.count() - 1, code, Qt.ItemDataRole.ToolTipRole)
        _laid_out(box, parameter)
        box.checkedItemsChanged.connect(lambda _texts: self.widgetValueHasChanged.emit(self))
        return box

    def setValue(self, value: str | list[str | int] | None) -> None:  # noqa: N802 - the name QGIS calls
        """Tick these: codes, also in one text with commas, or places in the list as older scripts say them."""
        given = value.split(",") if isinstance(value, str) else value or []
        options = self.parameterDefinition().options()
        wanted = {options[one] if isinstance(one, int) else one.strip() for one in given}
        for at, code in enumerate(options):
            state = Qt.CheckState.Checked if code in wanted else Qt.CheckState.Unchecked
            self.widget.setItemCheckState(at, state)

    def value(self) -> list[str]:
        """Return the codes that are ticked."""
        return list(self.widget.checkedItemsData())
