"""Hints and chosen rows that can be read, whatever the theme of QGIS."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from ..jumelage_plugin.bridge.design import contrast, ink_on

_LEAST_HINT, _LEAST_CHOSEN = 4.5, 3.0
"""WCAG 2.1 asks for 4.5 : 1; chosen rows have the desktop's colours, which often give them less than that."""
_CHOSEN = (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText)
_HINT_ALPHA, _STEP, _OPAQUE = 175, 10, 255


def make_legible(root: QWidget) -> None:
    """Darken the hints of the lines in a widget, and the chosen rows of its lists where a theme leaves them pale.

    One by one: QGIS has a style sheet, and with one Qt hands no palette down.
    """
    for line in root.findChildren(QLineEdit):
        line.ensurePolished()
        palette = line.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, _hint(palette))
        line.setPalette(palette)
    for view in root.findChildren(QAbstractItemView):
        view.ensurePolished()
        ground, ink = (view.palette().color(role).name() for role in _CHOSEN)
        if contrast(ground, ink) < _LEAST_CHOSEN:
            # selection-color would not do: a colour that the theme gives to its lists goes before it
            view.setStyleSheet(f"QAbstractItemView::item:selected {{ color: {ink_on(ground)} }}")


def _hint(palette: QPalette) -> QColor:
    """The colour of the text, as pale as it can be on its ground."""
    text, ground = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    for alpha in range(_HINT_ALPHA, _OPAQUE, _STEP):
        text.setAlpha(alpha)
        if contrast(_drawn(text, ground), ground.name()) >= _LEAST_HINT:
            return text
    text.setAlpha(_OPAQUE)
    return text


def _drawn(ink: QColor, ground: QColor) -> str:
    """What is seen of a colour that lets its ground through."""
    share = ink.alphaF()
    parts = [share * one + (1 - share) * other for one, other in zip(ink.getRgbF()[:3], ground.getRgbF()[:3])]
    return QColor.fromRgbF(*parts).name()
