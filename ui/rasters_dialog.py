"""Which of the planner's own rasters are read at each pin."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ..jumelage_plugin.bridge.pin_rasters import bands_of, chosen_rasters
from ..jumelage_plugin.bridge.wording import tr
from .keys import own_keys
from .parts import Told, save_or_cancel

_KEY = Qt.ItemDataRole.UserRole


class RastersDialog(QDialog):
    """The bands of the raster layers of the project, ticked where they are read."""

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        """Build it; those that are read now are ticked."""
        super().__init__(parent)
        self.setWindowTitle(tr("Rasters read at each pin"))
        bands = bands_of(project)
        read_now = {one.key for one in chosen_rasters(project)}
        told = Told(
            tr(
                "The value under each pin is kept with the climate of the practice, with the name of the layer and of "
                "its band. The choice is saved with the project."
            )
            if bands
            else tr("The project has no raster layer: add one first, for example hot days of your own climate service.")
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Rasters read at each pin"))
        for band in bands:
            several = band.layer.bandCount() > 1
            name = band.layer.name()
            self._add(tr("{layer}: {band}", layer=name, band=band.name) if several else name, band.key, read_now)
        buttons = save_or_cancel()
        layout = QVBoxLayout(self)
        for widget in (told, self.list, buttons):
            layout.addWidget(widget)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        own_keys(self)

    def _add(self, name: str, key: str, ticked: Collection[str]) -> None:
        item = QListWidgetItem(name, self.list)
        item.setData(_KEY, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)

    def chosen(self) -> list[str]:
        """The keys of the bands that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(_KEY) for item in items if item.checkState() == Qt.CheckState.Checked]
