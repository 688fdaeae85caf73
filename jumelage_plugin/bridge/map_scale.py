"""Symbols and names on maps that grow with the sheet: a poster of A0 is read from farther away than one of A3.

Layouts have no such setting: symbols are in millimetres of paper. Sizes therefore follow a variable of the layout;
where there is none, as in the window of QGIS, they are what they were.
"""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsPalLayerSettings,
    QgsPointDisplacementRenderer,
    QgsProperty,
    QgsPropertyCollection,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

SCALE_VARIABLE = "jc_scale"
_FACTOR = f"coalesce(to_real(@{SCALE_VARIABLE}), 1)"
_SIZE, _STROKE = QgsSymbolLayer.Property.PropertySize, QgsSymbolLayer.Property.PropertyStrokeWidth


def follow_scale(layer: QgsVectorLayer) -> None:
    """Let the symbols and the labels of a layer's current style follow the scale of the sheet; twice is as once."""
    if layer.renderer() is not None:
        # no name is kept for the renderer that is replaced: QGIS deletes it, and a name would lead nowhere
        changed = layer.renderer().clone()
        _scale_renderer(changed)
        layer.setRenderer(changed)
    _scale_labels(layer)


def _scale_renderer(renderer: QgsFeatureRenderer) -> None:
    """Give a renderer symbols that follow the scale, each put in its place as a whole: it owns those it has."""
    if isinstance(renderer, QgsPointDisplacementRenderer):
        embedded = renderer.embeddedRenderer().clone()
        _scale_renderer(embedded)
        renderer.setEmbeddedRenderer(embedded)
    elif isinstance(renderer, QgsSingleSymbolRenderer):
        renderer.setSymbol(_scaled(renderer.symbol()))
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            renderer.updateCategorySymbol(index, _scaled(category.symbol()))
    elif isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            if rule.symbol() is not None:
                rule.setSymbol(_scaled(rule.symbol()))


def _scaled(symbol: QgsSymbol) -> QgsSymbol:
    copy = symbol.clone()
    _scale_symbol(copy)
    return copy


def _scale_symbol(symbol: QgsSymbol) -> None:
    for index in range(symbol.symbolLayerCount()):
        part = symbol.symbolLayer(index)
        properties = QgsPropertyCollection(part.dataDefinedProperties())
        if part.subSymbol() is not None and part.layerType() in {"MarkerLine", "CentroidFill"}:
            inner = part.subSymbol().clone()
            _scale_symbol(inner)
            part.setSubSymbol(inner)
            continue
        if hasattr(part, "size"):
            _multiply(properties, _SIZE, part.size())
        width = part.strokeWidth() if hasattr(part, "strokeWidth") else part.width() if hasattr(part, "width") else 0
        _multiply(properties, _STROKE, width)
        part.setDataDefinedProperties(properties)


def _scale_labels(layer: QgsVectorLayer) -> None:
    labeling = layer.labeling()
    if not isinstance(labeling, QgsVectorLayerSimpleLabeling):
        return
    settings = labeling.settings()
    properties = QgsPropertyCollection(settings.dataDefinedProperties())
    text = settings.format()
    for key, value in (
        (QgsPalLayerSettings.Property.Size, text.size()),
        (QgsPalLayerSettings.Property.BufferSize, text.buffer().size()),
        (QgsPalLayerSettings.Property.LabelDistance, settings.dist),
    ):
        _multiply(properties, key, value)
    settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def _multiply(properties: QgsPropertyCollection, key: int, value: float) -> None:
    """Let a property be what it was, times the scale; what is nothing stays nothing."""
    had = properties.property(key)
    base = f"({had.asExpression()})" if had and had.isActive() and had.asExpression() else f"{value:g}"
    if base != "0" and SCALE_VARIABLE not in base:
        properties.setProperty(key, QgsProperty.fromExpression(f"{base} * {_FACTOR}"))
