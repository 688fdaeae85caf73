"""Choosing a commune in a Processing dialog: by name as one types, or from the feature selected on the map."""

from __future__ import annotations

import re
from functools import lru_cache

from processing.gui.wrappers import DIALOG_STANDARD, WidgetWrapper
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QToolButton, QWidget
from qgis.utils import iface

from ..jumelage_plugin.bridge.places import commune_at
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.communes import CommuneTable
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.io.dataset import Dataset

_KEY = re.compile(r"\b([A-Za-z]{2}:\w+)")
_POPUP_ROWS = 12


@lru_cache(maxsize=1)
def entries() -> list[str]:
    """All places as ``Carbonne (Occitanie) FR:31107``, in the order of their names."""
    table: CommuneTable = Dataset().communes(True)
    texts = []
    for i in range(len(table)):
        region = f" ({table.region[i]})" if table.region[i] else ""
        texts.append(f"{table.name[i]}{region} {table.key(i)}")
    return sorted(texts, key=str.casefold)


def key_in(text: str) -> str:
    """The key inside an entry, else the text as typed."""
    found = _KEY.search(text)
    return found.group(1).upper() if found else text.strip()


class CommuneEdit(QWidget):
    """A line that completes names, and a button that takes the selected feature."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the line and the button."""
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Name or code, for example FR:31107"))
        completer = QCompleter(entries(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
        completer.setMaxVisibleItems(_POPUP_ROWS)
        self.line.setCompleter(completer)
        self.button = QToolButton()
        self.button.setText("⌖")
        self.button.setToolTip(tr("Take the feature selected in the current layer"))
        self.button.setAccessibleName(self.button.toolTip())
        self.button.clicked.connect(self.take_selected)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.button)

    def take_selected(self) -> None:
        """Take the commune of the feature selected in the current layer, or say why not."""
        try:
            self.line.setText(selected_key())
        except JumelageError as error:
            iface.messageBar().pushMessage(say(error.message), level=Qgis.MessageLevel.Warning)


def selected_key() -> str:
    """Key of the commune of the one selected feature: by its fields country and code, else by its place."""
    layer = iface.activeLayer()
    selected = list(layer.selectedFeatures()) if hasattr(layer, "selectedFeatures") else []
    if len(selected) != 1:
        raise JumelageError("Select one feature in the current layer first.")
    feature, names = selected[0], layer.fields().names()
    if "country" in names and "code" in names:
        return f"{feature['country']}:{feature['code']}"
    if feature.geometry().isNull():
        raise JumelageError("The selected feature has no place.")
    to_degrees = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance().transformContext()
    )
    spot = to_degrees.transform(feature.geometry().pointOnSurface().asPoint())
    key = commune_at(Dataset(), spot.x(), spot.y())
    if key is None:
        raise JumelageError("No commune of the data lies at the selected feature.")
    return key


class CommuneWidgetWrapper(WidgetWrapper):
    """What Processing puts in its dialogs; batch and models get a plain line."""

    def createWidget(self) -> QWidget:  # noqa: N802 - the name QGIS calls
        """Return the widget of this kind of dialog."""
        if self.dialogType == DIALOG_STANDARD:
            return CommuneEdit()
        return QLineEdit()

    def _line(self) -> QLineEdit:
        return self.widget.line if isinstance(self.widget, CommuneEdit) else self.widget

    def setValue(self, value: str | None) -> None:  # noqa: N802 - the name QGIS calls
        """Show a value."""
        self._line().setText(value or "")

    def value(self) -> str:
        """Return the key chosen, or the text as typed."""
        return key_in(self._line().text())
