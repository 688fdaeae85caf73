"""Places shown on the map: the canvas goes there and they flash."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from ..jumelage_plugin.bridge.twinning_folder import layer
from ..jumelage_plugin.bridge.twinning_rows import GEOMETRY, first_row, rows_of
from ..jumelage_plugin.core.schema import UUID

HOME, TWIN = "home_uuid", "twin_uuid"
"""The sides of a twinning: the columns that name their communes."""
_DEGREES = "EPSG:4326"
_TOWN = 0.06
"""Half the width of the view of a town, in degrees."""
_AROUND = 1.2


def show_point(iface: Any, lon: float, lat: float, reach: float = _TOWN) -> None:
    """Bring a place (degrees) to the middle of the map, and flash it."""
    canvas = iface.mapCanvas()
    canvas.setExtent(_to_map(canvas, QgsRectangle(lon - reach, lat - reach, lon + reach, lat + reach)))
    canvas.refresh()
    canvas.flashGeometries([QgsGeometry.fromPointXY(QgsPointXY(lon, lat))], QgsCoordinateReferenceSystem(_DEGREES))


def show_extent(canvas: Any, extent: QgsRectangle, around: float = _AROUND) -> None:
    """Bring an extent (degrees) onto a map, with some room around it: `around` times its width and height are seen."""
    found = _to_map(canvas, extent)
    found.scale(around)
    canvas.setExtent(found)
    canvas.refresh()


def show_side(canvas: Any, project: QgsProject, side: str) -> None:
    """Bring a commune of the twinning whole onto a map. Raises `JumelageError` when its layers are not there."""
    show_extent(canvas, _extent_of(project, side))


def see_side(canvas: Any, project: QgsProject, side: str) -> None:
    """Bring a commune of the twinning onto a map that shows another place; else leave the map as it is.

    Raises `JumelageError` as `show_side` does.
    """
    extent = _extent_of(project, side)
    if not _to_map(canvas, extent).contains(canvas.extent().center()):
        show_extent(canvas, extent)


def _extent_of(project: QgsProject, side: str) -> QgsRectangle:
    """Where the commune of a side lies, in degrees."""
    pair = first_row(layer(project, "twinning"))
    outlines = {row[UUID]: row[GEOMETRY].boundingBox() for row in rows_of(layer(project, "commune"))}
    return outlines[pair[side]]


def _to_map(canvas: Any, extent: QgsRectangle) -> QgsRectangle:
    """An extent in degrees as the map has it."""
    crs = canvas.mapSettings().destinationCrs()
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem(_DEGREES), crs, QgsProject.instance())
    return to_map.transformBoundingBox(extent)


def map_point(canvas: Any, point: QgsPointXY) -> QgsPointXY:
    """A point of the map in degrees."""
    crs = canvas.mapSettings().destinationCrs()
    return QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_DEGREES), QgsProject.instance()).transform(point)
