"""What the widgets of ours in Processing dialogs share."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QLabel

_MODELER = "ModelerParametersDialog"


class DialogWrapper(WidgetWrapper):
    """A widget of ours in dialogs and batches; in models QGIS's own, for only that one takes an input of the model."""

    def __new__(cls, parameter: Any, dialog: Any, *_place: int, **_words: Any) -> Any:
        """Give the wrapper that this kind of dialog needs."""
        if type(dialog).__name__ != _MODELER:
            return super().__new__(cls)
        registry = QgsGui.processingGuiRegistry()
        own = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        own.setDialog(dialog)
        return own

    def createLabel(self) -> QLabel | None:  # noqa: N802 - the name QGIS calls
        """Return the label of QGIS's own widgets; in that of the base class “optional” stays English."""
        return super(WidgetWrapper, self).createLabel()
