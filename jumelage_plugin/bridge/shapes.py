"""Polygons in QGIS: cut by its own geometry where shapely is missing, and read from the features of any layer."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..core.equalarea import Bounds
from ..io.polygons import ShapelyShapes, Shapes

_POLYGON = QgsWkbTypes.geometryType(QgsWkbTypes.Type.Polygon)
_POINT = QgsWkbTypes.geometryType(QgsWkbTypes.Type.Point)
_PLAIN = (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon)
_LONGEST_DEGREES, _LONGEST_METRES = 0.1, 5000.0
"""Longer edges are divided before they are projected: what is straight in the layer stays so, within 2 m."""

GOOD, REPAIRED, EMPTY, OTHER, NOWHERE = "good", "repaired", "empty", "other", "nowhere"
"""What a geometry is: fit; a polygon that had to be repaired; none; neither polygon nor point; off the Earth."""


class QgisShapes:
    """Polygons by QGIS's own geometry: see `io.polygons.Shapes`."""

    def read(self, wkb: bytes) -> QgsGeometry:
        """A shape from well-known binary."""
        made = QgsGeometry()
        made.fromWkb(wkb)
        return made

    def area(self, shape: QgsGeometry) -> float:
        """The area of a shape, 0 of an empty one."""
        return 0.0 if shape.isNull() else float(shape.area())

    def cut(self, shape: QgsGeometry, bounds: Bounds) -> QgsGeometry:
        """The part of a shape within a rectangle; a border that crosses itself by rounding is mended."""
        box = QgsGeometry.fromRect(QgsRectangle(*bounds))
        piece = shape.intersection(box)
        if piece.isNull():
            piece = shape.makeValid().intersection(box)
        piece.convertGeometryCollectionToSubclass(_POLYGON)
        return piece


@lru_cache(maxsize=1)
def best_shapes() -> Shapes:
    """Shapely where it works, else QGIS: the same within a millionth."""
    try:
        return ShapelyShapes()
    except ImportError:
        return QgisShapes()


@dataclass(frozen=True)
class Spot:
    """A geometry brought to degrees: an outline (WKB), or points; neither where it cannot be placed (see `state`)."""

    state: str
    geometry: QgsGeometry
    outline: bytes | None = None
    points: tuple[tuple[float, float], ...] = ()

    def within(self) -> tuple[float, float]:
        """Longitude and latitude of a point in it, NaN where there is none."""
        if self.points:
            return self.points[0]
        spot = QgsGeometry() if self.outline is None else self.geometry.pointOnSurface()
        if spot.isNull():  # an outline without area
            spot = QgsGeometry() if self.outline is None else self.geometry.centroid()
        return (math.nan, math.nan) if spot.isNull() else (spot.asPoint().x(), spot.asPoint().y())


class SpotReader:
    """Brings the geometries of a layer to degrees, repaired where they need it."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext) -> None:
        """Keep the way from the layer's coordinate reference system."""
        self._transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), context)
        metres = QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, crs.mapUnits())
        self._longest = _LONGEST_DEGREES if crs.isGeographic() else _LONGEST_METRES * metres

    def read(self, given: QgsGeometry) -> Spot:
        """A geometry of the layer."""
        if given.isNull() or given.isEmpty():
            return Spot(EMPTY, given)
        if given.type() not in {_POLYGON, _POINT}:
            return Spot(OTHER, given)
        geometry, state = QgsGeometry(given), GOOD
        geometry.get().dropZValue()
        geometry.get().dropMValue()
        if given.type() == _POLYGON:
            geometry, state = self._sound(geometry)
        if not self._placed(geometry):
            return Spot(NOWHERE, given)
        if given.type() == _POLYGON:
            if geometry.wkbType() not in _PLAIN:  # meshes of triangles and other surfaces
                return Spot(OTHER, given)
            return Spot(state, geometry, outline=bytes(geometry.asWkb().data()))
        return Spot(state, geometry, points=tuple((point.x(), point.y()) for point in geometry.vertices()))

    def _placed(self, geometry: QgsGeometry) -> bool:
        """Bring a geometry to degrees; whether it then lies on the Earth."""
        try:
            geometry.transform(self._transform)
        except QgsCsException:
            return False
        box = geometry.boundingBox()
        return box.isFinite() and -90.0 <= box.yMinimum() <= box.yMaximum() <= 90.0  # noqa: PLR2004 - the poles

    def _sound(self, geometry: QgsGeometry) -> tuple[QgsGeometry, str]:
        """A polygon without curves, crossings or long edges, and whether it had to be repaired."""
        if QgsWkbTypes.isCurvedType(geometry.wkbType()):
            geometry = QgsGeometry(geometry.constGet().segmentize())
        state = GOOD
        if not geometry.isGeosValid():
            mended = geometry.makeValid()
            mended.convertGeometryCollectionToSubclass(_POLYGON)
            if mended.type() == _POLYGON and not mended.isEmpty():
                geometry, state = mended, REPAIRED
        box = geometry.boundingBox()
        if max(box.width(), box.height()) > self._longest:
            geometry = geometry.densifyByDistance(self._longest)
        return geometry, state
