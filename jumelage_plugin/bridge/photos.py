"""What a photo tells of itself: where and when it was taken, and why its position is not to be believed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import QgsExifTools, QgsPointXY
from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtGui import QColorSpace, QImage, QImageReader, QPainter

from ..core.errors import JumelageError
from ..core.messages import Message, message
from .staging import Staging

_FARTHEST_NORTH, _FARTHEST_EAST = 90.0, 180.0
_NULL_ISLAND = 0.01
"""Degrees: a camera without a fix writes 0, 0."""
_TAKEN = "Exif.Photo.DateTimeOriginal"
_SIDES = (("Exif.GPSInfo.GPSLatitudeRef", "NS"), ("Exif.GPSInfo.GPSLongitudeRef", "EW"))
"""Of latitude and longitude: the letters of the positive and the negative side."""
_PROBE = 64
_PUBLISHED = 2048
"""Pixels of the longer side: enough for half an A3 page."""
_QUALITY = 85


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
    inside = math.isfinite(lon) and math.isfinite(lat) and abs(lat) <= _FARTHEST_NORTH and abs(lon) <= _FARTHEST_EAST
    if not inside or not _on_its_side(path, lat, lon):
        return PhotoFacts(None, taken, message("its position is impossible"))
    if abs(lon) < _NULL_ISLAND and abs(lat) < _NULL_ISLAND:
        return PhotoFacts(None, taken, message("its position is 0, 0, as of a camera that did not know where it was"))
    return PhotoFacts(QgsPointXY(lon, lat), taken)


def _on_its_side(path: Path, lat: float, lon: float) -> bool:
    """Whether the letters of a position go with its signs: degrees beyond what QGIS can hold come out as negative."""
    for (tag, letters), value in zip(_SIDES, (lat, lon)):
        letter = str(QgsExifTools.readTag(str(path), tag) or "").strip().upper()[:1]
        if letter not in letters or not letter or (value != 0 and letter != letters[value < 0]):
            return False
    return True


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


def publishable_copy(source: Path, target: Path) -> None:
    """Write a copy of a photo that may be given away: upright, of 2048 pixels at most, telling nothing but its picture.

    The picture is painted anew: no position, time, name of a person or camera, comment or thumbnail goes with it.
    Always a JPEG. Raises `JumelageError`, with nothing written, when it cannot be read or written.
    """
    image = thumbnail(source, _PUBLISHED)
    if image.isNull():
        raise JumelageError("The photo {name} is damaged: it cannot be shown.", name=source.name)
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    painted = QImage(image.size(), QImage.Format.Format_RGB32)
    painted.fill(Qt.GlobalColor.white)
    image.setDevicePixelRatio(1)
    painter = QPainter(painted)
    painter.drawImage(0, 0, image)
    painter.end()
    with Staging() as staging:
        if not painted.save(str(staging.file(target)), "JPEG", _QUALITY):
            raise JumelageError(
                "{path} cannot be written: check that the folder is not read-only and the disk not full.", path=target
            )
        staging.publish()
