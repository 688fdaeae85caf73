"""The short form of a pin: eight fields, two minutes, on the spot."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..jumelage_plugin.bridge.pins import Pin
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import JumelageError
from .keys import own_keys
from .parts import Told, save_or_cancel
from .practices_model import theme_icon, words_of

_HAZARD_ROWS = 5
_SUMMARY_ROWS = 4
PHOTO_ENDINGS = (".jpg", ".jpeg", ".png", ".webp")
PHOTO_FILES = " ".join(f"*{ending} *{ending.upper()}" for ending in PHOTO_ENDINGS)
"""In both cases: cameras write IMG_0001.JPG, and some systems look closely."""


class ShortForm(QDialog):
    """Title, theme, domain, hazards, place type, summary, photos, consent."""

    def __init__(
        self,
        point: QgsPointXY,
        photos: list[Path] | None = None,
        origin: str = "POS_MAP",
        parent: QWidget | None = None,
    ) -> None:
        """Build the form of a pin at a point (degrees)."""
        super().__init__(parent)
        self.setWindowTitle(tr("New practice"))
        self._point, self._origin = point, origin
        self.photos = list(photos or [])
        self.title, self.summary = QLineEdit(), QPlainTextEdit()
        self.theme, self.domain, self.place_type = _combo("THE"), _combo("DOM"), _combo("PLA")
        self.hazards = _ticks("HAZ")
        self.people, self.consent = QCheckBox(tr("&People can be recognised")), QCheckBox(tr("They have &agreed"))
        self.add_photos = QPushButton()
        self.told = Told()
        self.summary.setFixedHeight(self.fontMetrics().lineSpacing() * _SUMMARY_ROWS + 12)
        self.summary.setTabChangesFocus(True)
        buttons = save_or_cancel()
        form = QFormLayout()
        for label, widget in (
            (tr("&Title"), self.title),
            (tr("T&heme"), self.theme),
            (tr("&Domain"), self.domain),
            (tr("Ha&zards"), self.hazards),
            (tr("Place t&ype"), self.place_type),
            (tr("S&ummary"), self.summary),
            (tr("Photos"), self.add_photos),
        ):
            form.addRow(label, widget)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        for widget in (self.people, self.consent, self.told, buttons):
            layout.addWidget(widget)
        self.consent.setEnabled(False)
        self.people.toggled.connect(self.consent.setEnabled)
        self.add_photos.clicked.connect(self._choose_photos)
        buttons.accepted.connect(self._accept_if_complete)
        buttons.rejected.connect(self.reject)
        self._count_photos()
        own_keys(self)
        self.title.setFocus()

    def _choose_photos(self) -> None:
        found, _ = QFileDialog.getOpenFileNames(self, tr("Photos"), "", f"{tr('Photos')} ({PHOTO_FILES})")
        self.photos += [Path(name) for name in found]
        self._count_photos()

    def _count_photos(self) -> None:
        count = len(self.photos)
        self.add_photos.setText(tr("Add photos … ({count})", count=count) if count else tr("Add photos …"))

    def pin(self) -> Pin:
        """The pin as it is filled in. Raises `JumelageError` with what is missing."""
        return Pin(
            title=self.title.text(),
            theme=self.theme.currentData() or "",
            point=self._point,
            domain=self.domain.currentData() or "",
            hazards=tuple(
                self.hazards.item(row).data(Qt.ItemDataRole.UserRole)
                for row in range(self.hazards.count())
                if self.hazards.item(row).checkState() == Qt.CheckState.Checked
            ),
            place_type=self.place_type.currentData() or "",
            summary=self.summary.toPlainText(),
            people_visible=self.people.isChecked(),
            consent=self.people.isChecked() and self.consent.isChecked(),
            position_origin=self._origin,
        ).checked()

    def _accept_if_complete(self) -> None:
        try:
            self.pin()
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self.accept()


def _combo(prefix: str) -> QComboBox:
    """A choice of one value, none at first."""
    combo = QComboBox()
    combo.addItem("", "")
    for code, words in words_of(prefix).items():
        if prefix == "THE":
            combo.addItem(theme_icon(code), words, code)
        else:
            combo.addItem(words, code)
    return combo


def _ticks(prefix: str) -> QListWidget:
    """A choice of several values."""
    ticks = QListWidget()
    for code, words in words_of(prefix).items():
        item = QListWidgetItem(words, ticks)
        item.setData(Qt.ItemDataRole.UserRole, code)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
    ticks.setFixedHeight(ticks.sizeHintForRow(0) * _HAZARD_ROWS + 6)
    return ticks
