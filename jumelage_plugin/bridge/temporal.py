"""Layers that QGIS's Temporal Controller plays: their time is set once, and saved with the project."""

from __future__ import annotations

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime


def new_year(year: int) -> QDateTime:
    """The first moment of a year, in universal time: the same on every computer."""
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt.TimeSpec.UTC)


def last_moment_before(year: int) -> QDateTime:
    """The last second before a year: QGIS 3.40 and 3.44 would show the first one of it as well, from GeoPackages."""
    return new_year(year).addSecs(-1)


def show_between(layer: QgsVectorLayer, start: str, end: str) -> None:
    """Show each feature from the moment in one field to that in another."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    properties.setStartField(start)
    properties.setEndField(end)
    properties.setIsActive(True)


def show_from(layer: QgsVectorLayer, start: str) -> None:
    """Show each feature from the moment in a field, and keep it."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    properties.setStartField(start)
    properties.setAccumulateFeatures(True)
    properties.setIsActive(True)
