"""The practices of a twinning as a list: searched, filtered, and quick with ten thousand of them."""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QRectF, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

from ..jumelage_plugin.bridge import palettes
from ..jumelage_plugin.bridge.languages import in_language
from ..jumelage_plugin.bridge.twinning_rows import codes_in, columns_of
from ..jumelage_plugin.bridge.wording import language, tr
from ..jumelage_plugin.core.communes import plain
from ..jumelage_plugin.core.valuelists import PRACTICE_STATUS, ValueList, value_list
from .parts import tip

_COLUMNS = ("uuid", "title", "theme", "domain", "status", "summary", "hazards", "example")
_ICON = 16
_EDGE = 2.0


class Practice(NamedTuple):
    """What the list needs of a practice."""

    uuid: str
    title: str
    theme: str
    domain: str
    status: str
    summary: str
    hazards: tuple[str, ...]
    example: bool


def words_of(prefix: str) -> dict[str, str]:
    """The values of a list by code, in the language of QGIS."""
    values: ValueList = value_list(prefix)
    return {value.code: in_language(language(), value.words) for value in values.values}


def practices_of(layer: QgsVectorLayer) -> list[Practice]:
    """The practices of the layer, the newest first; only the columns that the list needs are read."""
    found = [
        Practice(*(value or "" for value in texts), codes_in(hazards), bool(example))
        for *texts, hazards, example in columns_of(layer, *_COLUMNS)
    ]
    return found[::-1]


class PracticesModel(QAbstractListModel):
    """The practices: title, then theme and status in words."""

    FOUND = Qt.ItemDataRole.UserRole

    def __init__(self, parent: Any = None) -> None:
        """No practice yet."""
        super().__init__(parent)
        self.practices: list[Practice] = []
        self._folded: dict[int, str] = {}
        self._themes, self._status = words_of("THE"), words_of(PRACTICE_STATUS.prefix)
        self._icons: dict[str, QIcon] = {}

    def show(self, practices: list[Practice]) -> None:
        """Show other practices."""
        self.beginResetModel()
        self.practices = practices
        self._folded.clear()
        self.endResetModel()

    def folded(self, row: int) -> str:
        """What a search looks at in a row, without case and accents; made with the first search."""
        if row not in self._folded:
            practice = self.practices[row]
            self._folded[row] = plain(f"{practice.title} {practice.summary}")
        return self._folded[row]

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - the name Qt calls
        """Return the number of practices."""
        return 0 if parent is not None and parent.isValid() else len(self.practices)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the lines and the mark of a practice."""
        practice = self.practices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            told = [self._status.get(practice.status, ""), self._themes.get(practice.theme, practice.theme)]
            return f"{practice.title}\n{' · '.join([tr('invented example'), *told] if practice.example else told)}"
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(practice.theme)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(practice.summary)
        return practice.uuid if role == self.FOUND else None

    def _icon(self, theme: str) -> QIcon:
        if theme not in self._icons:
            self._icons[theme] = theme_icon(theme)
        return self._icons[theme]


def theme_icon(theme: str) -> QIcon:
    """The mark of a theme, in the colour and shape that it has on the map."""
    colour, shape = palettes.THEME_MARKS.get(theme, palettes.UNKNOWN)
    picture = QPixmap(_ICON, _ICON)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colour))
    box = QRectF(_EDGE, _EDGE, _ICON - 2 * _EDGE, _ICON - 2 * _EDGE)
    middle, left, right, top, bottom = box.center(), box.left(), box.right(), box.top(), box.bottom()
    if shape == "square":
        painter.drawRect(box)
    elif shape == "circle":
        painter.drawEllipse(box)
    else:
        corners = QPolygonF()
        points = [(middle.x(), top), (right, bottom), (left, bottom)]
        if shape == "diamond":
            points = [(middle.x(), top), (right, middle.y()), (middle.x(), bottom), (left, middle.y())]
        for x, y in points:
            corners.append(middle.__class__(x, y))
        painter.drawPolygon(corners)
    painter.end()
    return QIcon(picture)


class PracticesFilter(QSortFilterProxyModel):
    """The practices that hold every word of a search, and are of a theme and a status where these are chosen."""

    def __init__(self, parent: Any = None) -> None:
        """Everything passes."""
        super().__init__(parent)
        self._words: list[str] = []
        self._theme = self._status = ""

    def choose(self, text: str, theme: str, status: str) -> None:
        """Filter anew."""
        self._words, self._theme, self._status = plain(text).split(), theme, status
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: ARG002, N802 - the name Qt calls
        """Tell whether a practice passes."""
        model = self.sourceModel()
        practice = model.practices[row]
        if (self._theme and practice.theme != self._theme) or (self._status and practice.status != self._status):
            return False
        return all(word in model.folded(row) for word in self._words)
