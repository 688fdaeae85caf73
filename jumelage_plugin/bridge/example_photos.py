"""Pictures for the invented example: drawn, and saying so, for there is nothing that a camera could have seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QImage, QLinearGradient, QPainter, QPolygonF

from ..core.errors import JumelageError
from . import design

WIDTH, HEIGHT = 1500, 1000
"""What the scenes are drawn in; the picture itself is finer, as a sheet of A0 needs it."""
_FINER = 4 / 3
_HORIZON = 620.0
_QUALITY = 88
_BAND = 74.0
_WALL, _ROOF, _SHADE, _LEAF, _EARTH = "#f4e9d6", "#b5653f", "#d8c7a6", "#5d8a4c", "#d9b98a"
_WATER, _SKY, _EVENING, _STONE = "#5f9fc2", "#bfe0f2", "#f2a65e", "#b9b2a5"


def draw(path: Path, scene: str, words: str) -> None:
    """Draw a scene (street, shelter, water, evening) into a JPEG; `words` say that it is an example.

    Raises `JumelageError` when it cannot be written.
    """
    image = QImage(round(WIDTH * _FINER), round(HEIGHT * _FINER), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(_FINER, _FINER)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    SCENES[scene](painter)
    _caption(painter, words)
    painter.end()
    if not image.save(str(path), "JPEG", _QUALITY):
        raise JumelageError(
            "{path} cannot be written: check that the folder is not read-only and the disk not full.", path=path
        )


def _fill(painter: QPainter, colour: str, *corners: tuple[float, float]) -> None:
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


def _box(painter: QPainter, colour: str, x: float, y: float, width: float, height: float) -> None:
    painter.fillRect(QRectF(x, y, width, height), QColor(colour))


def _ground(painter: QPainter, above: str, below: str) -> None:
    """Sky and ground; no layer of it is plain, as in a photo."""
    sky = QLinearGradient(0.0, 0.0, 0.0, _HORIZON)
    sky.setColorAt(0.0, QColor(above))
    sky.setColorAt(1.0, QColor("#fdf6ea"))
    painter.fillRect(QRectF(0.0, 0.0, WIDTH, _HORIZON), QBrush(sky))
    earth = QLinearGradient(0.0, _HORIZON, 0.0, HEIGHT)
    earth.setColorAt(0.0, QColor(below).lighter(112))
    earth.setColorAt(1.0, QColor(below))
    painter.fillRect(QRectF(0.0, _HORIZON, WIDTH, HEIGHT - _HORIZON), QBrush(earth))


def _house(painter: QPainter, x: float, width: float, height: float) -> None:
    top = _HORIZON - height
    _box(painter, _WALL, x, top, width, height + 60.0)
    _fill(painter, _ROOF, (x - 14, top), (x + width + 14, top), (x + width - 20, top - 56), (x + 20, top - 56))
    for column in range(max(1, int(width // 130))):
        for row in range(max(1, int(height // 170))):
            _box(painter, "#5a6f7d", x + 42 + column * 120, top + 50 + row * 140, 46, 72)


def _tree(painter: QPainter, x: float, y: float, size: float) -> None:
    _box(painter, "#7a5a3c", x - size * 0.06, y - size * 0.5, size * 0.12, size * 0.5)
    painter.setBrush(QColor(_LEAF))
    for dx, dy, radius in ((0.0, -0.85, 0.38), (-0.26, -0.68, 0.3), (0.27, -0.66, 0.31)):
        painter.drawEllipse(QPointF(x + dx * size, y + dy * size), radius * size, radius * size)


def _street(painter: QPainter) -> None:
    """Canvas over a street."""
    _ground(painter, _SKY, _EARTH)
    _house(painter, -40.0, 480.0, 430.0)
    _house(painter, 1040.0, 520.0, 470.0)
    _fill(painter, "#e8d9bc", (430, 640), (1050, 640), (1330, 1000), (150, 1000))
    _fill(painter, "#cbb58f", (470, 690), (1010, 690), (1180, 880), (300, 880))
    for index in range(4):
        y = 250.0 + index * 74.0
        _fill(painter, ("#fdf7ec", "#e9cfa0")[index % 2], (420, y + 30), (1060, y - 30), (1060, y + 26), (420, y + 84))


def _shelter(painter: QPainter) -> None:
    """A public building open on a hot evening, with trees."""
    _ground(painter, "#f7d9a8", "#cdb893")
    _house(painter, 360.0, 800.0, 380.0)
    _box(painter, "#f9d77e", 690.0, 440.0, 150.0, 240.0)
    for x in (200.0, 1290.0):
        _tree(painter, x, 760.0, 330.0)
    for x in (470.0, 610.0, 900.0, 1040.0):
        _box(painter, "#8a5f3d", x, 720.0, 90.0, 18.0)


def _water(painter: QPainter) -> None:
    """A cistern beside a garden."""
    _ground(painter, _SKY, "#b9a36f")
    _house(painter, 80.0, 420.0, 330.0)
    _box(painter, _STONE, 620.0, 560.0, 640.0, 230.0)
    _box(painter, _WATER, 650.0, 585.0, 580.0, 120.0)
    _box(painter, "#8fc0da", 650.0, 585.0, 580.0, 24.0)
    _box(painter, "#6c7a83", 490.0, 330.0, 22.0, 270.0)
    _box(painter, "#6c7a83", 490.0, 590.0, 150.0, 22.0)
    for index in range(7):
        _tree(painter, 120.0 + index * 210.0, 960.0, 120.0)


def _evening(painter: QPainter) -> None:
    """A square at nightfall."""
    _ground(painter, _EVENING, "#8d7a86")
    _house(painter, 60.0, 380.0, 360.0)
    _house(painter, 1080.0, 360.0, 320.0)
    for x in (520.0, 760.0, 1000.0):
        _box(painter, "#3f4a52", x - 5.0, 470.0, 10.0, 260.0)
        painter.setBrush(QColor("#ffe9a8"))
        painter.drawEllipse(QPointF(x, 460.0), 28.0, 28.0)
    for x in (430.0, 650.0, 900.0, 1120.0):
        _box(painter, "#5b4534", x, 770.0, 130.0, 20.0)


SCENES: dict[str, Callable[[QPainter], None]] = {
    "street": _street,
    "shelter": _shelter,
    "water": _water,
    "evening": _evening,
}


def _caption(painter: QPainter, words: str) -> None:
    """What it is, in the picture itself: it must not travel without."""
    painter.fillRect(QRectF(0.0, HEIGHT - _BAND, WIDTH, _BAND), QColor(20, 40, 58, 215))
    face = QFont(design.family())
    face.setPixelSize(34)
    painter.setFont(face)
    painter.setPen(QColor(design.ON_INK))
    painter.drawText(QRectF(30.0, HEIGHT - _BAND, WIDTH - 60.0, _BAND), int(Qt.AlignmentFlag.AlignVCenter), words)
