"""How the layers of a result look, in QGIS and on posters: the same classes and colours everywhere."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    QgsFillSymbol,
    QgsLayerMetadata,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..core.messages import message
from . import compat, design, palettes
from .wording import say, tr

_LONG_NAME_SIZE = 9.5
_KEEP_OFF_MARKS = 10.0
"""QGIS's greatest; 1 is usual."""

ABOVE, BELOW = "TL,TSL,TR,T,L,R", "BR,BSR,BL,B,R,L"
"""Where to put a label, in order: QGIS's codes for predefined positions around a point."""

TWIN_VARIABLE = "jc_twin"
"""Project variable with the name of the twin, which the pair's own layer writes on the map."""


CLASS_LABELS = {
    "strong": message("strong analogue (under 1 sigma)"),
    "good": message("good analogue (1–2 sigma)"),
    "partial": message("partial analogue (2–4 sigma)"),
    "none": message("no analogue (4 sigma or more)"),
}
HOME_TODAY, TWIN_JUDGED = message("the commune, today"), message("the twin that is judged")
RANKED_HIGH = message("other communes ranked high")


def class_labels() -> dict[str, str]:
    """Each band in words with its range, by code."""
    return {code: say(words) for code, words in CLASS_LABELS.items()}


def _marker(shape: str, fill: str, outline: str, size: float, width: float) -> QgsMarkerSymbol:
    """A simple marker; `size` and `width` in mm."""
    return QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "color": fill,
            "outline_color": outline,
            "size": str(size),
            "outline_width": str(width),
        }
    )


def _sigma_rule(lower: float, upper: float) -> str:
    """A filter on the field `sigma`."""
    above = f'"sigma" >= {lower:g}'
    return f'{above} AND "sigma" < {upper:g}' if math.isfinite(upper) else above


def _colour_by_sigma() -> str:
    """An expression that gives the colour of a feature's band."""
    cases = [
        f"WHEN {_sigma_rule(lower, upper)} THEN '{palettes.SIGMA_COLOURS[code]}'"
        for lower, upper, code in design.sigma_classes()
    ]
    return f"CASE {' '.join(cases)} ELSE '{design.BORDER}' END"


def _twin_rule(symbol: QgsSymbol, expression: str, label: str) -> QgsRuleBasedRenderer.Rule:
    rule = QgsRuleBasedRenderer.Rule(symbol)
    rule.setFilterExpression(expression)
    rule.setLabel(label)
    return rule


def style_twins(layer: QgsVectorLayer) -> None:
    """Circles by class of sigma, larger where named on the map; partners are diamonds."""
    labels = class_labels()
    root = QgsRuleBasedRenderer.Rule(None)
    # Listed from the nearest, drawn from the farthest: the best must lie on top.
    for order, (lower, upper, code) in enumerate(design.sigma_classes()):
        symbol = _marker("circle", palettes.SIGMA_COLOURS[code], design.PAPER, 2.6, 0.2)
        size = QgsProperty.fromExpression('CASE WHEN "map_label" = 1 THEN 3.2 ELSE 1.5 END')
        symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, size)
        symbol.symbolLayer(0).setRenderingPass(len(labels) - order)
        expression = f'{_sigma_rule(lower, upper)} AND coalesce("partner", 0) <> 1'
        root.appendChild(_twin_rule(symbol, expression, labels[code]))
    partner = _marker("diamond", palettes.SIGMA_COLOURS["good"], design.INK, 5.0, 0.5)
    fill = QgsProperty.fromExpression(_colour_by_sigma())
    partner.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, fill)
    partner.symbolLayer(0).setRenderingPass(len(labels) + 1)
    name = tr("partner to judge")
    root.appendChild(_twin_rule(partner, '"partner" = 1', name))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    wanted = (
        f'CASE WHEN ("map_label" = 1 OR "partner" = 1) AND "name" <> coalesce(@{TWIN_VARIABLE}, \'\') THEN "name" END'
    )
    _label(layer, wanted, design.BODY.size - 0.5, "semibold", design.INK, distance=1.6)
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(_twin_tip())
    layer.triggerRepaint()


def style_compared(layer: QgsVectorLayer) -> None:
    """The commune asked about as a star, those beside it as circles in the colour of their sigma, all with names."""
    root = QgsRuleBasedRenderer.Rule(None)
    twin = _marker("circle", design.BORDER, design.INK, 4.0, 0.4)
    fill = QgsProperty.fromExpression(_colour_by_sigma())
    twin.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, fill)
    root.appendChild(_twin_rule(twin, "\"role\" = 'twin'", tr("commune compared")))
    home = _marker("star", design.WARM, design.PAPER, 6.2, 0.3)
    root.appendChild(_twin_rule(home, "\"role\" = 'home'", tr("commune asked about")))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    _label(layer, '"name"', design.BODY.size, "semibold", design.INK, distance=2.0)
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(_twin_tip())
    layer.triggerRepaint()


def style_twins_for_poster(layer: QgsVectorLayer) -> None:
    """Only what a reader of the poster needs: the communes named on the map, and partners."""
    root = QgsRuleBasedRenderer.Rule(None)
    named = '"map_label" = 1 AND coalesce("partner", 0) <> 1'
    symbol = _marker("circle", design.PAPER, design.INK, 2.6, 0.5)
    root.appendChild(_twin_rule(symbol, named, say(RANKED_HIGH)))
    partner = _marker("diamond", design.PAPER, design.INK, 3.8, 0.6)
    root.appendChild(_twin_rule(partner, '"partner" = 1', tr("partner to judge")))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.triggerRepaint()


def style_places(layer: QgsVectorLayer) -> None:
    """Numbered discs, coloured by sigma."""
    symbol = _marker("circle", design.PAPER, design.INK, 5.2, 0.4)
    stroke = QgsProperty.fromExpression(_colour_by_sigma())
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeColor, stroke)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    settings = label_settings('to_string("rank")', 8.0, "bold", design.INK, 0.0)
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.displayAll = True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(_place_tip())
    layer.triggerRepaint()


def style_model_places(layer: QgsVectorLayer) -> None:
    """One disc for each model, coloured by sigma and named after the model."""
    symbol = _marker("circle", design.PAPER, design.INK, 3.4, 0.2)
    fill = QgsProperty.fromExpression(_colour_by_sigma())
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, fill)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    _label(layer, '"model"', 7.5, "regular", design.INK, distance=1.4)
    layer.setDisplayExpression('"model"')
    layer.setMapTipTemplate(tip([(tr("Model"), '"model"'), (tr("Sigma"), 'format_number("sigma", 1)')]))
    layer.triggerRepaint()


def style_by_sigma(layer: QgsVectorLayer) -> None:
    """Small circles by class of sigma, for layers of many points; the best lie on top."""
    labels = class_labels()
    root = QgsRuleBasedRenderer.Rule(None)
    for order, (lower, upper, code) in enumerate(design.sigma_classes()):
        symbol = _marker("circle", palettes.SIGMA_COLOURS[code], design.PAPER, 1.8, 0.1)
        symbol.symbolLayer(0).setRenderingPass(len(labels) - order)
        root.appendChild(_twin_rule(symbol, _sigma_rule(lower, upper), labels[code]))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    layer.setDisplayExpression('"name"')
    layer.triggerRepaint()


def style_stages(layer: QgsVectorLayer) -> None:
    """The places of a trajectory: discs by class of sigma, with their name and levels.

    While time plays, each bears the level and the year of the moment.
    """
    labels = class_labels()
    root = QgsRuleBasedRenderer.Rule(None)
    for lower, upper, code in design.sigma_classes():
        symbol = _marker("circle", palettes.SIGMA_COLOURS[code], design.INK, 4.6, 0.4)
        root.appendChild(_twin_rule(symbol, _sigma_rule(lower, upper), labels[code]))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    playing = "\"name\" || '\\n' || \"level_text\" || ' (' || \"year\" || ')'"
    still = '"name" || \'\\n\' || "levels_here"'
    wanted = f"CASE WHEN @map_start_time IS NULL THEN {still} ELSE {playing} END"
    _label(layer, wanted, design.BODY.size - 0.5, "semibold", design.INK, distance=3.2)
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(_stage_tip())
    layer.triggerRepaint()


def style_stage_models(layer: QgsVectorLayer) -> None:
    """The best places of the models of a trajectory: small discs coloured by sigma."""
    symbol = _marker("circle", design.PAPER, design.INK, 2.2, 0.15)
    fill = QgsProperty.fromExpression(_colour_by_sigma())
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, fill)
    symbol.setOpacity(0.75)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(_stage_tip(model=True))
    layer.triggerRepaint()


def style_trajectory(layer: QgsVectorLayer) -> None:
    """The moves of a trajectory: dark arrows in a white casing, from the commune of today."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(_twin_rule(_arrow(), "", tr("from level to level")))
    start = QgsMarkerLineSymbolLayer.create({"placement": "firstvertex", "rotate": "0"})
    start.setSubSymbol(_marker("diamond", design.INK, design.PAPER, 5.0, 0.6))
    home = QgsLineSymbol()
    home.changeSymbolLayer(0, start)
    root.appendChild(_twin_rule(home, '"step_from" = 0', tr("the commune, today")))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    settings = label_settings('CASE WHEN "step_from" = 0 THEN "name_from" END', 12.0, "bold", design.INK, 3.2)
    settings.geometryGeneratorEnabled = True
    settings.geometryGenerator = "start_point($geometry)"
    settings.geometryGeneratorType = compat.point_geometry()
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.priority = 10
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"name_from" || \' → \' || "name_to"')
    layer.triggerRepaint()


def _arrow() -> QgsLineSymbol:
    """A dark line in a white casing, with a head at its end."""
    symbol = QgsLineSymbol.createSimple({"line_color": design.PAPER, "line_width": "1.5", "capstyle": "round"})
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer.create({"line_color": design.INK, "line_width": "0.6"}))
    head = QgsMarkerLineSymbolLayer.create({"placement": "centralpoint", "rotate": "1"})
    head.setSubSymbol(_marker("filled_arrowhead", design.INK, design.PAPER, 3.6, 0.2))
    symbol.appendSymbolLayer(head)
    return symbol


def style_home(layer: QgsVectorLayer) -> None:
    """The pair: home a disc, the twin a star (field `role`: home or twin), both with their names."""
    root = QgsRuleBasedRenderer.Rule(None)
    home = _marker("circle", design.INK, design.PAPER, 5.2, 0.7)
    root.appendChild(_twin_rule(home, "\"role\" = 'home'", say(HOME_TODAY)))
    twin = _marker("star", design.INK, design.PAPER, 7.8, 0.6)
    root.appendChild(_twin_rule(twin, "\"role\" = 'twin'", say(TWIN_JUDGED)))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    _label(layer, '"name"', 12.0, "bold", design.INK, distance=3.4, always=True)
    layer.setDisplayExpression('"name"')
    layer.triggerRepaint()


def style_link(layer: QgsVectorLayer) -> None:
    """The way between home and twin: a dark line in a white casing."""
    symbol = QgsLineSymbol.createSimple({"line_color": design.PAPER, "line_width": "1.5", "capstyle": "round"})
    dark = {"line_color": design.INK, "line_width": "0.6", "capstyle": "round"}
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer.create(dark))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.triggerRepaint()


def style_basemap(countries: QgsVectorLayer, lakes: QgsVectorLayer) -> None:
    """Land and lakes, quiet."""
    for layer, fill, outline in ((countries, design.LAND, design.LAND), (lakes, design.LAKE, design.LAKE)):
        properties = {"color": fill, "outline_color": outline, "outline_width": "0.1"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(properties)))
        layer.triggerRepaint()


def style_borders(layer: QgsVectorLayer) -> None:
    """Countries again, as outlines above the analogues."""
    properties = {"style": "no", "outline_color": design.SOFT_INK, "outline_width": "0.16"}
    symbol = QgsFillSymbol.createSimple(properties)
    symbol.setOpacity(0.75)
    # Clipping leaves empty paths behind, which make a PDF that readers complain about.
    symbol.setClipFeaturesToExtent(False)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.triggerRepaint()


def label_settings(expression: str, size: float, weight: str, ink: str, distance: float) -> QgsPalLayerSettings:
    """Labels of points with a white halo; `size` in points, `distance` in mm."""
    style = design.TextStyle(size, weight, ink)
    text = compat.text_format(design.font(style), size, design.colour(ink))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(design.colour(design.PAPER, 0.85))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName = expression
    settings.isExpression = True
    settings.dist = distance
    settings.distUnits = design.MILLIMETRES
    return settings


def _label(
    layer: QgsVectorLayer, expression: str, size: float, weight: str, ink: str, distance: float, always: bool = False
) -> None:
    """Name the points of a layer beside them; `always` even where names cross."""
    settings = label_settings(expression, size, weight, ink, distance)
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.displayAll = always
    settings.priority = 10 if always else 5
    # no name runs up to the mark of another place: there it would be taken for that one's
    around = settings.obstacleSettings()
    around.setFactor(_KEEP_OFF_MARKS)
    settings.setObstacleSettings(around)
    if always:
        # The longest names of communes have 45 letters: smaller, they still fit beside their points.
        smaller = QgsProperty.fromExpression(f'CASE WHEN length("name") > 24 THEN {_LONG_NAME_SIZE} ELSE {size} END')
        properties = settings.dataDefinedProperties()
        properties.setProperty(QgsPalLayerSettings.Property.Size, smaller)
        sides = QgsProperty.fromField("label_sides")
        properties.setProperty(QgsPalLayerSettings.Property.PredefinedPositionOrder, sides)
        settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def escaped(expression: str) -> str:
    """An expression whose text is safe in HTML: what a planner or a file wrote is data, never markup."""
    result = f"coalesce(to_string({expression}), '')"
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        result = f"replace({result}, '{character}', '{entity}')"
    return f"[% {result} %]"


def tip(rows: list[tuple[str, str]]) -> str:
    """A map tip: the name, then labelled values (label, expression)."""
    lines = [f"<b>{escaped(chr(34) + 'name' + chr(34))}</b>"]
    lines += [f"{label}: {escaped(expression)}" for label, expression in rows]
    return "<br>".join(lines)


def _twin_tip() -> str:
    return tip(
        [
            (tr("Rank"), '"rank"'),
            (tr("Score"), 'format_number("score", 2)'),
            (tr("Sigma"), 'format_number("sigma", 1)'),
            (tr("Reasons"), '"reasons"'),
        ]
    )


def _place_tip() -> str:
    return tip([(tr("Rank"), '"rank"'), (tr("Sigma"), 'format_number("sigma", 1)')])


def _stage_tip(*, model: bool = False) -> str:
    rows = [(tr("Level"), '"level_text"'), (tr("Year"), '"year"'), (tr("Sigma"), 'format_number("sigma", 1)')]
    return tip([(tr("Model"), '"model"'), *rows] if model else rows)


def set_metadata(layer: QgsMapLayer, title: str, abstract: str, rights: str) -> None:
    """Title, abstract and attribution of a layer, kept in the project and shown in its properties."""
    metadata: Any = QgsLayerMetadata()
    metadata.setIdentifier(layer.name())
    metadata.setTitle(title)
    metadata.setAbstract(abstract)
    metadata.setRights([rights])
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)
