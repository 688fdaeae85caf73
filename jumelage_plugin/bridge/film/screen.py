"""One picture of the film: grounds, texts, photos and signs, in parts of its height; texts are drawn as they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from .. import compat, design
from ..design import TextStyle

SHAPE = 16.0 / 9.0
ROWS = 1080.0
"""What is drawn is measured on a screen of 1920 x 1080."""
WIDTH = ROWS * SHAPE
EDGE = 80.0
_SMALLEST = 26.0
"""Letters that can still be read on a telephone: 2.4 % of the height."""
_STEP = 2.0
_LEFT = Qt.AlignmentFlag.AlignLeft
_TOP = Qt.AlignmentFlag.AlignTop


class Screen:
    """A picture being drawn; positions and sizes are those of 1920 x 1080, whatever its own."""

    def __init__(self, height: int, ground: str = design.PAPER, picture: QImage | None = None) -> None:
        """Begin with a plain ground, or over a picture that has its size."""
        self.image = QImage(picture) if picture is not None else blank(height, ground)
        self.painter = QPainter(self.image)
        self.painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
            | QPainter.RenderHint.TextAntialiasing
        )
        self.painter.scale(height / ROWS, height / ROWS)

    def done(self) -> QImage:
        """End the drawing and return the picture."""
        self.painter.end()
        return self.image

    def box(self, rect: QRectF, colour: str, opacity: float = 1.0) -> None:
        """Fill a rectangle."""
        self.painter.fillRect(rect, design.colour(colour, opacity))

    def text(self, words: str, rect: QRectF, style: TextStyle, *, centred: bool = False) -> float:
        """Draw words from the top of a rectangle, smaller where they would not fit; returns where they end."""
        size = style.size
        while size > _SMALLEST and _height(words, style.at(size), rect.width()) > rect.height():
            size -= _STEP
        face, align = _font(style.at(size)), _LEFT if not centred else Qt.AlignmentFlag.AlignHCenter
        self.painter.setFont(face)
        self.painter.setPen(QColor(style.colour))
        shown = words
        while _height(shown, style.at(size), rect.width()) > rect.height() and " " in shown:
            shown = shown.rsplit(" ", 2 if shown.endswith(" …") else 1)[0] + " …"
        self.painter.drawText(rect, compat.number(align) | compat.number(_TOP) | _wrap(), shown)
        return rect.top() + _height(shown, style.at(size), rect.width())

    def photo(self, path: Path, rect: QRectF) -> QRectF:
        """Draw a photo as large as it fits, whole; returns where it lies."""
        image = QImage(str(path))
        if image.isNull():
            return QRectF(rect.topLeft(), rect.topLeft())
        scale = min(rect.width() / image.width(), rect.height() / image.height())
        size = (image.width() * scale, image.height() * scale)
        place = QRectF(rect.x() + (rect.width() - size[0]) / 2.0, rect.y() + (rect.height() - size[1]) / 2.0, *size)
        self.painter.drawImage(place, image)
        return place

    def disc(self, middle: QPointF, radius: float, colour: str) -> None:
        """Draw a disc with a light rim."""
        self.painter.setPen(QPen(QColor(design.PAPER), 4.0))
        self.painter.setBrush(QColor(colour))
        self.painter.drawEllipse(middle, radius, radius)

    def line(self, points: Sequence[QPointF], colour: str) -> None:
        """Draw a line through some points, in a light casing."""
        for width, ink in ((14.0, design.PAPER), (7.0, colour)):
            pen = QPen(QColor(ink), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self.painter.setPen(pen)
            self.painter.drawPolyline(QPolygonF(list(points)))

    def frame(self, rect: QRectF, colour: str, width: float = 5.0) -> None:
        """Draw the rim of a rectangle."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(QColor(colour), width))
        self.painter.drawRect(rect)

    def inset(self, picture: QImage, rect: QRectF) -> None:
        """Draw the middle of another picture into a rectangle, with a rim."""
        scale = max(rect.width() / picture.width(), rect.height() / picture.height())
        width, height = rect.width() / scale, rect.height() / scale
        part = QRectF((picture.width() - width) / 2.0, (picture.height() - height) / 2.0, width, height)
        self.painter.drawImage(rect, picture, part)
        self.frame(rect, design.PAPER, 10.0)
        self.frame(rect, design.INK, 3.0)

    def label(self, words: str, near: QPointF, style: TextStyle, *, left: bool = False) -> None:
        """Write some words beside a sign, on a light ground; on its other side where the screen ends."""
        lines = words.split("\n")
        metrics = QFontMetricsF(_font(style))
        wide = max(metrics.horizontalAdvance(line) for line in lines) + 24.0
        high = metrics.lineSpacing() * len(lines) + 12.0
        right, other = near.x() + 26.0, near.x() - 26.0 - wide
        x = other if (left and other > 0.0) or right + wide > WIDTH - 20.0 else right
        rect = QRectF(x, near.y() - high / 2.0, wide, high)
        self.box(rect, design.PAPER, 0.88)
        self.painter.setFont(_font(style))
        self.painter.setPen(QColor(style.colour))
        self.painter.drawText(rect, compat.number(Qt.AlignmentFlag.AlignCenter), words)


def blank(height: int, colour: str) -> QImage:
    """A picture of one colour; films want even numbers of pixels."""
    image = QImage(round(height * SHAPE / 2.0) * 2, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def _font(style: TextStyle) -> QFont:
    face = design.font(style)
    face.setPixelSize(round(style.size))
    return face


def _wrap() -> int:
    return compat.number(Qt.TextFlag.TextWordWrap)


def _height(words: str, style: TextStyle, width: float) -> float:
    room = QRectF(0.0, 0.0, width, 1e5)
    return QFontMetricsF(_font(style)).boundingRect(room, compat.number(_LEFT) | _wrap(), words).height()
