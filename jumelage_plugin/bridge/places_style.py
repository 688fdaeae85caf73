"""How the climate of places looks: by the days of heat that the horizon brings."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsRendererRange,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.heatdays import HOT_DAYS
from . import design, palettes
from .wording import tr

LIMITS = (0.0, 10.0, 30.0, 60.0, 366.0)
"""Limits of the classes, in days of 30 °C or more a year."""
_UNKNOWN = -1.0


def style_places(layer: QgsVectorLayer, name_field: str) -> None:
    """Classes of days of heat at the horizon, from pale to dark; grey where there is no climate."""
    colours = reversed(palettes.SIGMA_COLOURS.values())
    classes = [
        QgsRendererRange(low, high, _symbol(layer, colour), _label(low, high))
        for (low, high), colour in zip(zip(LIMITS, LIMITS[1:]), colours)
    ]
    unknown = QgsRendererRange(_UNKNOWN, _UNKNOWN, _symbol(layer, design.BORDER), tr("unknown"))
    expression = f'coalesce("{HOT_DAYS}_median", {_UNKNOWN})'
    layer.setRenderer(QgsGraduatedSymbolRenderer(expression, [*classes, unknown]))
    if name_field:
        layer.setDisplayExpression(f'"{name_field}"')
    layer.triggerRepaint()


def _label(low: float, high: float) -> str:
    if high == LIMITS[-1]:
        return tr("{low:.0f} days of 30 °C or more, or above", low=low)
    return tr("{low:.0f} to {high:.0f} days of 30 °C or more", low=low, high=high)


def _symbol(layer: QgsVectorLayer, colour: str) -> QgsSymbol:
    """A plain symbol of the layer's geometry."""
    look = {"color": colour, "outline_color": design.PAPER, "outline_width": "0.05"}
    if QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.geometryType(QgsWkbTypes.Type.Point):
        return QgsMarkerSymbol.createSimple({**look, "name": "circle", "size": "2.2"})
    return QgsFillSymbol.createSimple(look)
