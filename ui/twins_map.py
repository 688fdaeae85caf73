"""The twins on the map of QGIS, with land and borders under them where the map is empty otherwise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from ..jumelage_plugin.bridge import styling
from ..jumelage_plugin.bridge.project import BASEMAP, copy_basemap
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.io.dataset import Dataset
from .show import show_extent

OURS = "jumelage/dock_twins"
"""The property of the layers that the dock adds, and takes away again."""
_SKIP_CHECK = "skipMemoryLayersCheck"
_ROOM_FOR_NAMES = 1.5
"""The names of the outermost twins stand whole beside them."""


def show_twins(iface: Any, project: QgsProject, twins: QgsVectorLayer) -> None:
    """Show the twins in the place of those that were shown before."""
    for old in [one for one in project.mapLayers().values() if one.customProperty(OURS)]:
        project.removeMapLayer(old.id())
    empty = not project.mapLayers()
    twins.setName(tr("Climate twins"))
    _add(project, twins)
    if empty:
        for one in _ground():
            _add(project, one)
        canvas, extent = iface.mapCanvas(), twins.extent()  # the layer itself may be gone by then
        # after QGIS has shown all that there is, as it does with the first layers
        QTimer.singleShot(0, lambda: show_extent(canvas, extent, _ROOM_FOR_NAMES))


def _add(project: QgsProject, one: QgsVectorLayer) -> None:
    """Add a layer below the others."""
    one.setCustomProperty(OURS, True)
    one.setCustomProperty(_SKIP_CHECK, 1)
    project.addMapLayer(one, False)
    project.layerTreeRoot().addLayer(one)


def _ground() -> list[QgsVectorLayer]:
    """Borders, lakes and countries, from a copy that goes with this session of QGIS; none where it cannot be read."""
    folder = Path(QgsProcessingUtils.tempFolder())
    path = folder / BASEMAP
    if not path.is_file():
        copy_basemap(Dataset().basemap, folder)
    borders, lakes, countries = (
        QgsVectorLayer(f"{path}|layername={table}", title, "ogr")
        for table, title in (("countries", tr("Borders")), ("lakes", tr("Lakes")), ("countries", tr("Countries")))
    )
    styling.style_borders(borders)
    styling.style_basemap(countries, lakes)
    return [one for one in (borders, lakes, countries) if one.isValid()]
