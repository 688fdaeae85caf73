"""Values of the planner's own rasters at a point: extremes that means cannot tell come only from there."""

from __future__ import annotations

import math
from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRasterLayer,
)

from ..core.pin_climate import Sample

_DEGREES = "EPSG:4326"


def sampled(
    rasters: Iterable[QgsRasterLayer], point: QgsPointXY, transforms: QgsCoordinateTransformContext
) -> list[Sample]:
    """The value of the first band of each raster at a point in degrees; none where it has no data there."""
    found = []
    for raster in rasters:
        if not raster.isValid() or not raster.crs().isValid():
            continue
        way = QgsCoordinateTransform(QgsCoordinateReferenceSystem(_DEGREES), raster.crs(), transforms)
        try:
            value, known = raster.dataProvider().sample(way.transform(point), 1)
        except QgsCsException:
            continue  # the point is outside what the raster's coordinates can tell
        if known and math.isfinite(value):
            found.append(Sample(raster.name(), value))
    return found
