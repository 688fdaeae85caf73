"""Values of the planner's own rasters at a point: extremes that means cannot tell come only from there.

Which bands are read is a choice of the planner, kept in the project by the ids of their layers and their numbers.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)

from ..core.pin_climate import Sample, with_samples
from ..core.schema import UUID
from .changes import Change
from .twinning_folder import layer
from .twinning_rows import GEOMETRY, Row, rows_of

_DEGREES = "EPSG:4326"
_SCOPE, _ENTRY = "jumelage_climatique", "pin_rasters"
_BAND = "|"
_PICTURES = "wms"
"""The provider of map services and tiles: their values are colours."""


def rasters_of(project: QgsProject) -> list[QgsRasterLayer]:
    """The raster layers of a project that hold values, by name."""
    found = [one for one in project.mapLayers().values() if isinstance(one, QgsRasterLayer) and one.isValid()]
    return sorted((one for one in found if one.providerType() != _PICTURES), key=lambda one: one.name().casefold())


class Band(NamedTuple):
    """A band of a raster layer: what is read at a pin."""

    layer: QgsRasterLayer
    number: int = 1

    @property
    def key(self) -> str:
        """How the choice is kept: the id of the layer, and the number of any band but the first."""
        return self.layer.id() if self.number == 1 else f"{self.layer.id()}{_BAND}{self.number}"

    @property
    def name(self) -> str:
        """What tells the band from the others of its layer: what the file says of it, else its number."""
        said = _described(self)[0]
        return said if said or self.layer.bandCount() == 1 else str(self.layer.bandName(self.number))


def bands_of(project: QgsProject) -> list[Band]:
    """All bands of the raster layers of a project, in their order."""
    return [Band(one, number) for one in rasters_of(project) for number in range(1, one.bandCount() + 1)]


def chosen_rasters(project: QgsProject) -> list[Band]:
    """The bands that are read at each pin; those of layers that were taken out of the project are not among them."""
    keys = set(project.readListEntry(_SCOPE, _ENTRY)[0])
    return [one for one in bands_of(project) if one.key in keys] if keys else []


def choose_rasters(project: QgsProject, keys: Sequence[str]) -> None:
    """Keep in the project which bands are read at each pin; it is for the planner to save the project."""
    project.writeEntry(_SCOPE, _ENTRY, list(keys))


def sampled(
    bands: Iterable[Band], points: Sequence[QgsPointXY], transforms: QgsCoordinateTransformContext
) -> list[list[Sample]]:
    """For each point in degrees the value of each band; none where it has no data there.

    Values are those that QGIS shows: with the scale and the offset of the file.
    """
    found: list[list[Sample]] = [[] for _ in points]
    for band in bands:
        raster = band.layer
        if not raster.isValid() or not raster.crs().isValid():
            continue
        name, unit = band.name, _described(band)[1]
        way = QgsCoordinateTransform(QgsCoordinateReferenceSystem(_DEGREES), raster.crs(), transforms)
        for samples, point in zip(found, points):
            try:
                value, known = raster.dataProvider().sample(way.transform(point), band.number)
            except QgsCsException:
                continue  # the point is outside what the raster's coordinates can tell
            if known and math.isfinite(value):
                samples.append(Sample(raster.name(), value, name, unit))
    return found


def samples_at_pins(project: QgsProject, rows: Sequence[Row]) -> list[list[Sample]]:
    """The values of the chosen rasters at each of some practices, none for one without a place."""
    placed = [row for row in rows if not row[GEOMETRY].isNull()]
    points = [row[GEOMETRY].asPoint() for row in placed]
    by_uuid = dict(
        zip((row[UUID] for row in placed), sampled(chosen_rasters(project), points, project.transformContext()))
    )
    return [by_uuid.get(row[UUID], []) for row in rows]


def raster_changes(project: QgsProject) -> list[Change]:
    """The changes that bring the values of the rasters in the climates of the pins up to date.

    Pins whose climate has not been computed yet get them with it.
    """
    rows = list(rows_of(layer(project, "practice"), '"climate" IS NOT NULL'))
    changes = []
    for row, samples in zip(rows, samples_at_pins(project, rows)):
        text = with_samples(row["climate"], samples)
        if text != row["climate"]:
            changes.append(Change("practice", row, {**row, "climate": text}))
    return changes


def _described(of: Band) -> tuple[str, str]:
    """What the file says of a band, and its unit; empty where it says nothing. QGIS itself knows no unit."""
    raster = of.layer
    if raster.providerType() != "gdal":
        return "", ""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        opened = gdal.OpenEx(raster.dataProvider().dataSourceUri(), gdal.OF_RASTER)
        band = None if opened is None else opened.GetRasterBand(of.number)
        return ("", "") if band is None else (band.GetDescription() or "", band.GetUnitType() or "")
    except RuntimeError:  # where something else made GDAL raise
        return "", ""
    finally:
        gdal.PopErrorHandler()
