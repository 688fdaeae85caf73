"""A choice in a Processing dialog, in words; scripts and models know it by its code."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from ..jumelage_plugin.bridge.metric_words import metric_name
from ..jumelage_plugin.bridge.profile_words import profile_name
from .dialog_wrapper import DialogWrapper
from .horizon_box import horizon_names

_LEAST_LETTERS = 12
_WORDS: dict[str, Callable[[str], str]] = {
    "horizon": lambda code: horizon_names().get(code, code),
    "profile": profile_name,
    "metric": metric_name,
}


class ChoiceWidgetWrapper(DialogWrapper):
    """What Processing puts in its dialogs: the choices as words, the code of each in its tooltip."""

    def createWidget(self, words: str) -> QComboBox:  # noqa: N802 - the name QGIS calls
        """Return the list; `words` says what it is about."""
        parameter, box = self.parameterDefinition(), QComboBox()
        for code in parameter.options():
            box.addItem(_WORDS[words](code), code)
            box.setItemData(box.count() - 1, code, Qt.ItemDataRole.ToolTipRole)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LEAST_LETTERS)
        box.setAccessibleName(parameter.description())
        box.currentIndexChanged.connect(lambda _at: self.widgetValueHasChanged.emit(self))
        return box

    def setValue(self, value: str | int | None) -> None:  # noqa: N802 - the name QGIS calls
        """Show a value: a code, or its place in the list as older scripts say it."""
        at = value if isinstance(value, int) else self.widget.findData(value)
        self.widget.setCurrentIndex(max(at, 0))

    def value(self) -> str:
        """Return the code that is chosen."""
        return self.widget.currentData()
