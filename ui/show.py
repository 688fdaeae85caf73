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

_DEGREES = "EPSG:4326"
_TOWN = 0.06
"""Half the width of the view of a town, in degrees."""


def show_point(iface: Any, lon: float, lat: float, reach: float = _TOWN) -> None:
    """Bring a place (degrees) to the middle of the map, and flash it."""
    canvas = iface.mapCanvas()
    degrees = QgsCoordinateReferenceSystem(_DEGREES)
    to_map = QgsCoordinateTransform(degrees, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    around = QgsRectangle(lon - reach, lat - reach, lon + reach, lat + reach)
    canvas.setExtent(to_map.transformBoundingBox(around))
    canvas.refresh()
    canvas.flashGeometries([QgsGeometry.fromPointXY(QgsPointXY(lon, lat))], degrees)


def map_point(canvas: Any, point: QgsPointXY) -> QgsPointXY:
    """A point of the map in degrees."""
    crs = canvas.mapSettings().destinationCrs()
    return QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_DEGREES), QgsProject.instance()).transform(point)
