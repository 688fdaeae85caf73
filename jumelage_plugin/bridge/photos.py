"""What a photo tells of itself: where and when it was taken, and why its position is not to be believed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import QgsExifTools, QgsPointXY
from qgis.PyQt.QtCore import QDateTime, QSize
from qgis.PyQt.QtGui import QImage, QImageReader

from ..core.errors import JumelageError
from ..core.messages import Message, message

_FARTHEST_NORTH, _FARTHEST_EAST = 90.0, 180.0
_NULL_ISLAND = 0.01
"""Degrees: a camera without a fix writes 0, 0."""
_TAKEN = "Exif.Photo.DateTimeOriginal"
_PROBE = 64


@dataclass(frozen=True)
class PhotoFacts:
    """Position in degrees and time of a photo, None where it tells none; `doubt` says why a position is not taken."""

    point: QgsPointXY | None
    taken: datetime | None
    doubt: Message | None = None


def photo_facts(path: Path) -> PhotoFacts:
    """What a photo tells. Raises `JumelageError` when it is damaged."""
    if thumbnail(path, _PROBE).isNull():
        raise JumelageError("The photo {name} is damaged: it cannot be shown.", name=path.name)
    place, told = QgsExifTools.getGeoTag(str(path))
    taken = _taken(path)
    if not told:
        return PhotoFacts(None, taken)
    lon, lat = place.x(), place.y()
    if not (math.isfinite(lon) and math.isfinite(lat)) or abs(lat) > _FARTHEST_NORTH or abs(lon) > _FARTHEST_EAST:
        return PhotoFacts(None, taken, message("its position is impossible"))
    if abs(lon) < _NULL_ISLAND and abs(lat) < _NULL_ISLAND:
        return PhotoFacts(None, taken, message("its position is 0, 0, as of a camera that did not know where it was"))
    return PhotoFacts(QgsPointXY(lon, lat), taken)


def _taken(path: Path) -> datetime | None:
    value = QgsExifTools.readTag(str(path), _TAKEN)
    if isinstance(value, QDateTime) and value.isValid():
        return value.toPyDateTime()
    return None


def thumbnail(path: Path, size: int) -> QImage:
    """The photo, upright, within a square of `size` pixels; a null image when it cannot be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    found = reader.size()
    if found.isValid() and max(found.width(), found.height()) > size:
        scale = size / max(found.width(), found.height())
        reader.setScaledSize(QSize(max(1, round(found.width() * scale)), max(1, round(found.height() * scale))))
    return reader.read()
