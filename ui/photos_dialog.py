"""Which of the photos that wait go together, and to which practice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QIcon, QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QFormLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ..jumelage_plugin.bridge.photos import thumbnail
from ..jumelage_plugin.bridge.twinning_rows import GEOMETRY
from ..jumelage_plugin.bridge.wording import tr
from .days import moment_words
from .keys import own_keys
from .parts import Told, save_or_cancel
from .practices_model import Practice

_PICTURE = 96
_LEAST_WIDTH, _LEAST_HEIGHT = 420, 380


class PhotosDialog(QDialog):
    """The photos that wait, to be ticked, and the practice that gets them: the one that is chosen, or a new one."""

    def __init__(
        self, folder: Path, photos: Sequence[dict[str, Any]], practice: Practice | None, parent: QWidget | None = None
    ) -> None:
        """Build it; `folder` is that of the twinning. The pictures come one by one: the window does not wait."""
        super().__init__(parent)
        self.setWindowTitle(tr("Place photos"))
        self._folder, self._photos = folder, list(photos)
        self.list, self.target = QListWidget(), QComboBox()
        self.list.setIconSize(QSize(_PICTURE, _PICTURE))
        self.list.setAccessibleName(tr("Photos that wait"))
        for photo in self._photos:
            self._add(photo)
        if practice is not None:
            self.target.addItem(practice.title, True)
        self.target.addItem(tr("a new practice"), False)
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.told = Told()
        buttons = save_or_cancel()
        form = QFormLayout()
        form.addRow(tr("They belong &to"), self.target)
        layout = QVBoxLayout(self)
        layout.addWidget(Told(tr("Tick the photos that show the same practice.")))
        layout.addWidget(self.list)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        buttons.accepted.connect(self._accept_if_ticked)
        buttons.rejected.connect(self.reject)
        own_keys(self)
        self._next = 0
        self._soon = QTimer(self)
        self._soon.timeout.connect(self._show_next)
        self._soon.start(0)

    def _add(self, photo: dict[str, Any]) -> None:
        name = Path(str(photo["path"])).name
        where = "" if photo[GEOMETRY].isNull() else tr("knows its place")
        item = QListWidgetItem("\n".join(filter(None, (name, moment_words(photo["taken_on"]), where))), self.list)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)

    def _show_next(self) -> None:
        """Show the picture of one more photo."""
        if self._next >= len(self._photos):
            self._soon.stop()
            return
        image = thumbnail(self._folder / str(self._photos[self._next]["path"]), 2 * _PICTURE)
        if not image.isNull():
            self.list.item(self._next).setIcon(QIcon(QPixmap.fromImage(image)))
        self._next += 1

    def chosen(self) -> list[dict[str, Any]]:
        """The photos that are ticked."""
        ticked = Qt.CheckState.Checked
        return [photo for row, photo in enumerate(self._photos) if self.list.item(row).checkState() == ticked]

    def for_practice(self) -> bool:
        """Whether they go to the practice that was chosen in the list of practices."""
        return bool(self.target.currentData())

    def _accept_if_ticked(self) -> None:
        if self.chosen():
            self.accept()
        else:
            self.told.tell(tr("Tick at least one photo."))
