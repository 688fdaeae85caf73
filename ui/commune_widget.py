"""Choosing a commune in a Processing dialog: by name as one types, or from the feature selected on the map."""

from __future__ import annotations

from processing.gui.wrappers import DIALOG_STANDARD
from qgis.core import Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QToolButton, QWidget
from qgis.utils import iface

from ..jumelage_plugin.bridge.places import commune_at
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.communes import plain
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.io.dataset import Dataset
from .dialog_wrapper import DialogWrapper
from .legible import make_legible
from .names import are_read, fitting, key_in, when_read

_POPUP_ROWS, _MOST_OFFERED = 12, 200
_LEAST_WIDTH = 80
"""In pixels: the dialog is narrow on a small screen."""


class Places(QAbstractListModel):
    """The places that fit what is typed, for Qt; `FOLDED` gives them without case and accents.

    Qt's own search would ask for all 72,000 at every letter, and lay them out: two seconds.
    Each field has a model of its own: one that outlived the application would crash it as it ends.
    """

    FOLDED = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QWidget) -> None:
        """Have the names read in the background."""
        super().__init__(parent)
        self._entries: list[tuple[str, str]] = []
        self._typed = ""
        when_read(self.look_again)

    def look_for(self, typed: str) -> None:
        """Hold the places that fit; those whose name begins so come first."""
        self._typed = typed
        if are_read():
            self.look_again()

    def look_again(self) -> None:
        """Look for what was typed, now that the names are read."""
        self.beginResetModel()
        self._entries = fitting(self._typed, _MOST_OFFERED)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - the name Qt calls
        """Return the number of places."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the text of a place."""
        if role == self.FOLDED:
            return self._entries[index.row()][0]
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
        return self._entries[index.row()][1] if shown else None


class PlaceCompleter(QCompleter):
    """Finds what is typed anywhere in a name, whatever its case and accents."""

    def __init__(self, parent: QWidget) -> None:
        """Search in all places."""
        super().__init__(parent)
        self.places = Places(self)
        self.setModel(self.places)
        self.setCompletionRole(Places.FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(_POPUP_ROWS)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - the name Qt calls
        """Fold what is typed, as the names are."""
        return [plain(path)]

    def pathFromIndex(self, index: QModelIndex) -> str:  # noqa: N802 - the name Qt calls
        """Return what the line shows once a place is chosen."""
        return str(index.data())


class CommuneEdit(QWidget):
    """A line that completes names, and a button that takes the selected feature."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the line and the button."""
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Name or code, for example FR:31107"))
        self.line.setMinimumWidth(_LEAST_WIDTH)
        self.line.setAccessibleName(tr("Commune"))
        self.setFocusProxy(self.line)  # where the key of the label leads
        completer = PlaceCompleter(self)
        # the line asks its completer only after it has told this
        self.line.textEdited.connect(completer.places.look_for)
        self.line.setCompleter(completer)
        self.button = QToolButton()
        self.button.setIcon(QgsApplication.getThemeIcon("/mActionSelectRectangle.svg"))
        self.button.setToolTip(tr("Take the feature selected in the current layer"))
        self.button.setAccessibleName(self.button.toolTip())
        self.button.clicked.connect(self.take_selected)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.button)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - the name Qt calls
        """Let the hint be read in the theme of the dialog."""
        super().showEvent(event)
        make_legible(self)

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


class CommuneWidgetWrapper(DialogWrapper):
    """What Processing puts in its dialogs; batches get a plain line."""

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
