"""The communes that ship as a source of features, with their outlines and attributes.

QGIS would open the file as a layer in a way that writes to it; read as immutable, it stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields, QgsGeometry, QgsWkbTypes

from ..io.territory import commune_columns, commune_rows
from .tables import INTEGER, REAL, TEXT, fields_of


class CommuneSource:
    """The communes of some keys, with those methods of a `QgsProcessingFeatureSource` that reading them takes."""

    def __init__(self, path: Path, keys: frozenset[str]) -> None:
        """Read the names of the fields only."""
        self._path, self._keys = path, keys
        columns = commune_columns(path)
        self._fields = fields_of(tuple((name, _kind(declared)) for name, declared in columns))
        self._country, self._code = (self._fields.indexOf(name) for name in ("country", "code"))

    def fields(self) -> QgsFields:
        """The fields."""
        return self._fields

    def featureCount(self) -> int:  # noqa: N802 - the name of QGIS
        """How many communes."""
        return len(self._keys)

    def wkbType(self) -> QgsWkbTypes.Type:  # noqa: N802 - the name of QGIS
        """Multipolygons."""
        return QgsWkbTypes.Type.MultiPolygon

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:  # noqa: N802 - the name of QGIS
        """Degrees."""
        return QgsCoordinateReferenceSystem("EPSG:4326")

    def getFeatures(self, *_request: Any) -> Iterator[QgsFeature]:  # noqa: N802 - the name of QGIS
        """The features, all of them whatever is asked for."""
        for number, outline, values in commune_rows(self._path):
            if f"{values[self._country]}:{values[self._code]}" in self._keys:
                geometry = QgsGeometry()
                geometry.fromWkb(outline)
                feature = QgsFeature(self._fields, number)
                feature.setGeometry(geometry)
                feature.setAttributes(list(values))
                yield feature


def _kind(declared: str) -> Any:
    """The type of a field, from the one that the table declares."""
    name = declared.upper()
    if name.startswith("TEXT"):
        return TEXT
    return INTEGER if "INT" in name or name == "BOOLEAN" else REAL
