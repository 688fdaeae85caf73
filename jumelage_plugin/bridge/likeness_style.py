"""How a layer of likeness looks: the same classes and colours whatever was compared."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererRange,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)

from . import design, palettes
from .styling import label_settings
from .wording import tr

LIMITS = (100.0, 90.0, 75.0, 60.0, 0.0)
"""Limits of the classes of similarity, in %."""
_NAMED = 10
_UNKNOWN = -1.0


def style_likeness(layer: QgsVectorLayer, name_field: str) -> None:
    """Classes of similarity from dark (alike) to pale; the target is outlined; the nearest bear their %."""
    if layer.geometryType() == QgsWkbTypes.geometryType(QgsWkbTypes.Type.NoGeometry):
        return
    classes = [
        QgsRendererRange(
            lower, upper, _symbol(layer, colour), tr("{lower:.0f} to {upper:.0f} %", lower=lower, upper=upper)
        )
        for (upper, lower), colour in zip(zip(LIMITS, LIMITS[1:]), palettes.SIGMA_COLOURS.values())
    ]
    unknown = QgsRendererRange(_UNKNOWN, _UNKNOWN, _symbol(layer, design.BORDER), tr("unknown"))
    layer.setRenderer(QgsGraduatedSymbolRenderer(f'coalesce("similarity_pct", {_UNKNOWN})', [*classes, unknown]))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels(layer, name_field)))
    layer.setLabelsEnabled(True)
    if name_field:
        layer.setDisplayExpression(f'"{name_field}"')
    layer.triggerRepaint()


def _symbol(layer: QgsVectorLayer, colour: str) -> QgsSymbol:
    """A plain symbol of the layer's geometry; that of the target has a dark outline."""
    kind = QgsWkbTypes.geometryType(layer.wkbType())
    if kind == QgsWkbTypes.geometryType(QgsWkbTypes.Type.LineString):
        symbol = QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.5"})
        width = QgsProperty.fromExpression('if("is_target" = 1, 1.5, 0.5)')
        symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeWidth, width)
        return symbol
    look = {"color": colour, "outline_color": design.PAPER, "outline_width": "0.05"}
    if kind == QgsWkbTypes.geometryType(QgsWkbTypes.Type.Point):
        symbol = QgsMarkerSymbol.createSimple({**look, "name": "circle", "size": "1.8"})
        size = QgsProperty.fromExpression('if("is_target" = 1, 4.0, 1.8)')
        symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, size)
    else:
        symbol = QgsFillSymbol.createSimple(look)
    outline = QgsProperty.fromExpression(f"if(\"is_target\" = 1, '{design.INK}', '{design.PAPER}')")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeColor, outline)
    width = QgsProperty.fromExpression('if("is_target" = 1, 0.7, 0.05)')
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeWidth, width)
    return symbol


def _labels(layer: QgsVectorLayer, name_field: str) -> QgsPalLayerSettings:
    """The nearest with their name, where they have one, and their %."""
    share = "format_number(\"similarity_pct\", 0) || '\u202f%'"
    named = f"coalesce(\"{name_field}\" || '\\n', '') || {share}" if name_field else share
    target = f'"{name_field}"' if name_field else "NULL"
    wanted = f'CASE WHEN "is_target" = 1 THEN {target} WHEN "rank" <= {_NAMED} THEN {named} END'
    settings = label_settings(wanted, design.BODY.size - 0.5, "semibold", design.INK, 1.6)
    if QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.geometryType(QgsWkbTypes.Type.Point):
        settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    return settings
