"""The communes around home and twin, for the maps at the scale of a town: outlines and names, no image of the ground.

They go into the folder of the twinning, so that its maps and posters need neither the plugin nor the network.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, radians
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)

from ..core.errors import JumelageError
from ..io import territory
from . import compat, design
from .map_scale import follow_scale
from .staging import Staging
from .styling import label_settings

SURROUNDINGS, TABLE = "surroundings.gpkg", "communes"
_REACH_KM = 30.0
_KM_PER_DEGREE = 111.32
_LEAST_COS = 0.1
_NAMES_FROM = 500_000.0
"""Scale from which neighbours are named: before, there would be more names than map."""
_NAMES_TO = 40_000.0
"""And up to which: on a map of a few streets the name of the commune stands in the way."""


def write_surroundings(folder: Path, communes_file: Path, places: Iterable[tuple[float, float]]) -> Path:
    """Write the communes within 30 km of the (lon, lat) places; returns the file.

    Raises `JumelageError` when it cannot be written.
    """
    fields = QgsFields()
    for name in ("country", "code", "name"):
        fields.append(QgsField(name, compat.field_type("String")))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", TABLE
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    target = folder / SURROUNDINGS
    with Staging() as staging:
        draft = staging.file(target)
        kind = QgsWkbTypes.Type.MultiPolygon
        writer = QgsVectorFileWriter.create(str(draft), fields, kind, crs, QgsCoordinateTransformContext(), options)
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise JumelageError("The file {path} is missing or cannot be read.", path=target)
        for feature in _neighbours(fields, communes_file, places):
            writer.addFeature(feature)
        del writer
        staging.publish()
    return target


def _neighbours(fields: QgsFields, communes_file: Path, places: Iterable[tuple[float, float]]) -> list[QgsFeature]:
    found: dict[tuple[str, str], QgsFeature] = {}
    for lon, lat in places:
        tall = _REACH_KM / _KM_PER_DEGREE
        wide = tall / max(cos(radians(lat)), _LEAST_COS)
        for country, code, name, _x, _y, wkb in territory.surroundings(communes_file, lon, lat, (wide, tall)):
            outline = QgsGeometry()
            outline.fromWkb(wkb)
            outline.convertToMultiType()
            feature = QgsFeature(fields)
            feature.setGeometry(outline)
            feature.setAttributes([country, code, name])
            found[country, code] = feature
    return list(found.values())


def surroundings_layer(folder: Path, title: str) -> QgsVectorLayer:
    """The layer of the neighbours, drawn quietly. Raises `JumelageError` when it cannot be read."""
    path = folder / SURROUNDINGS
    layer = QgsVectorLayer(f"{path}|layername={TABLE}", title, "ogr")
    if not layer.isValid():
        raise JumelageError("The file {path} is missing or cannot be read.", path=path)
    look = {"color": design.LAND, "outline_color": design.BORDER, "outline_width": "0.2"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    settings = label_settings('"name"', 8.0, "regular", design.SOFT_INK, 0.0)
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.scaleVisibility = True
    settings.minimumScale, settings.maximumScale = _NAMES_FROM, _NAMES_TO
    settings.priority = 1
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.setReadOnly(True)
    follow_scale(layer)
    return layer
