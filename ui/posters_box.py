"""Which posters are made, on which paper, in which languages."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ..jumelage_plugin.bridge.choice_words import languages, posters
from ..jumelage_plugin.bridge.wording import tr

_SETTINGS = "jumelage_climatique/dock/posters"
_CODE = Qt.ItemDataRole.UserRole


class _Low(QListWidget):
    """A list that asks for little height: the buttons under it stay in sight on a small screen."""

    def sizeHint(self) -> QSize:  # noqa: N802 - the name Qt calls
        """Return a low height."""
        return QSize(200, 120)


class PostersBox(QWidget):
    """A list to tick, and two choices; all is remembered."""

    def __init__(self) -> None:
        """Offer all posters."""
        super().__init__()
        self.list, self.paper, self.language = _Low(), QComboBox(), QComboBox()
        self.list.setAccessibleName(tr("Posters"))
        left_out = set(str(QgsSettings().value(f"{_SETTINGS}/left_out", "")).split(","))
        for code, words in posters().items():
            item = QListWidgetItem(words)
            item.setData(_CODE, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if code in left_out else Qt.CheckState.Checked)
            self.list.addItem(item)
        for paper in ("A4", "A3", "A2", "A1", "A0"):
            self.paper.addItem(paper, paper)
        for code, words in languages().items():
            self.language.addItem(words, code)
        _choose(self.paper, str(QgsSettings().value(f"{_SETTINGS}/paper", "A3")))
        _choose(self.language, str(QgsSettings().value(f"{_SETTINGS}/language", "home")))
        form = QFormLayout()
        form.addRow(tr("Paper"), self.paper)
        form.addRow(tr("Language"), self.language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(form)

    def wanted(self) -> dict[str, str]:
        """The parameters of the algorithm; nothing where no poster is ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item.data(_CODE) for item in items if item.checkState() == Qt.CheckState.Checked]
        left_out = [item.data(_CODE) for item in items if item.data(_CODE) not in ticked]
        paper, language = str(self.paper.currentData()), str(self.language.currentData())
        for name, value in (("left_out", ",".join(left_out)), ("paper", paper), ("language", language)):
            QgsSettings().setValue(f"{_SETTINGS}/{name}", value)
        if not ticked:
            return {}
        return {"POSTERS": ",".join(ticked), "FORMAT": paper, "LANGUAGE": language}


def _choose(box: QComboBox, value: str) -> None:
    at = box.findData(value)
    box.setCurrentIndex(max(0, at))
