"""Map themes made for posters: pins with their numbers, stops of a walk with what was felt there.

They are kept in the project beside those for the screen. What a sheet shows of them it says by variables of its
layout, so that one theme serves every sheet; where a variable is missing, all is shown.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsProperty,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from . import design, twinning_symbols
from .map_scale import follow_scale
from .palettes import SENSATION_COLOURS
from .posters.maps import set_theme
from .styling import label_settings
from .twinning_folder import PART_PROPERTY, layer

PINS_THEME, STOPS_THEME, TRACKS_THEME, SHEET_THEME = "jc_pins", "jc_stops", "jc_tracks", "jc_sheet"
VISIT_THEME, COMMUNES_THEME = "jc_visit", "jc_communes"
PRACTICE_ORDER, ACTION_ORDER, ROUTE = "jc_practice_order", "jc_action_order", "jc_route"
_SHOWN = {
    PINS_THEME: ("practice", "commune"),
    STOPS_THEME: ("sensory_reading", "route", "commune"),
    TRACKS_THEME: ("action", "commune"),
    SHEET_THEME: ("practice", "commune"),
    VISIT_THEME: ("event", "practice", "route", "commune"),
    COMMUNES_THEME: ("commune",),
}


def add_poster_themes(project: QgsProject) -> None:
    """Give the layers of an open twinning their styles for posters, and store the themes; once."""
    tables = {
        name: layer(project, name) for name in ("practice", "commune", "sensory_reading", "route", "action", "event")
    }
    _with_style(tables["practice"], PINS_THEME, lambda one: _number(one, PRACTICE_ORDER))
    _with_style(tables["action"], TRACKS_THEME, lambda one: _number(one, ACTION_ORDER))
    _with_style(tables["sensory_reading"], STOPS_THEME, _draw_stops)
    _with_style(tables["route"], STOPS_THEME, _draw_route)
    _with_style(tables["practice"], SHEET_THEME, _draw_one)
    _with_style(tables["practice"], VISIT_THEME, lambda one: one.setLabelsEnabled(False))
    _with_style(tables["event"], VISIT_THEME, _draw_event)
    _with_style(tables["route"], VISIT_THEME, _draw_route)
    background = [
        one
        for part in ("lakes", "neighbours", "countries")
        for one in project.mapLayers().values()
        if one.customProperty(PART_PROPERTY) == part
    ]
    known = set(project.mapThemeCollection().mapThemes())
    for theme, shown in _SHOWN.items():
        if theme not in known:
            set_theme(project, theme, [*(tables[name] for name in shown), *background])


def _with_style(target: QgsVectorLayer, name: str, draw: Callable[[QgsVectorLayer], None]) -> None:
    """A style of a layer under the name of the theme, the layer being left in the one it had."""
    styles = target.styleManager()
    if name in styles.styles():
        return
    usual = styles.currentStyle()
    styles.addStyleFromLayer(name)
    styles.setCurrentStyle(name)
    draw(target)
    target.setScaleBasedVisibility(False)
    follow_scale(target)
    styles.setCurrentStyle(usual)


def _number(target: QgsVectorLayer, order: str) -> None:
    """Beside each pin its number on the sheet (in the sign it would not be read on every colour); no other pins."""
    place = f'array_find(string_to_array(@{order}), "uuid")'
    renderer = target.renderer().clone()
    for symbol in renderer.symbols(QgsRenderContext()):
        _enable(symbol, f"coalesce({place}, 0) >= 0")
    target.setRenderer(renderer)
    _label(target, f"CASE WHEN {place} >= 0 THEN to_string({place} + 1) END", 10.0, 3.0)


def _enable(symbol: QgsSymbol, condition: str) -> None:
    """Draw a symbol only where the condition holds."""
    wanted = QgsProperty.fromExpression(condition)
    for index in range(symbol.symbolLayerCount()):
        symbol.symbolLayer(index).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, wanted)


def _label(target: QgsVectorLayer, expression: str, size: float, distance: float) -> None:
    settings = label_settings(expression, size, "bold", design.INK, distance)
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.displayAll = True
    target.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    target.setLabelsEnabled(True)


def _draw_stops(target: QgsVectorLayer) -> None:
    """One disc for each stop, in the colour of the median of what was felt there, with the number of the stop."""
    symbol = twinning_symbols.marker(design.PAPER, "circle", "8")
    ours = f'"route_uuid" = coalesce(@{ROUTE}, "route_uuid")'
    middle = 'round(median("sensation", group_by:="route_uuid" || \'/\' || "stop"))'
    pairs = ", ".join(f"'{value}', '{colour}'" for value, colour in SENSATION_COLOURS.items())
    fill = QgsProperty.fromExpression(f"coalesce(map_get(map({pairs}), to_string({middle})), '{design.PAPER}')")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, fill)
    _enable(symbol, ours)
    target.setRenderer(QgsSingleSymbolRenderer(symbol))
    first = '"uuid" = minimum("uuid", group_by:="route_uuid" || \'/\' || "stop")'
    _label(target, f'CASE WHEN {ours} AND {first} THEN to_string("stop") END', 11.0, 4.4)


def _draw_route(target: QgsVectorLayer) -> None:
    line = {"line_color": design.INK, "line_width": "0.9", "capstyle": "round"}
    symbol = QgsLineSymbol.createSimple(line)
    _enable(symbol, f'"uuid" = coalesce(@{ROUTE}, "uuid")')
    target.setRenderer(QgsSingleSymbolRenderer(symbol))
    target.setLabelsEnabled(False)


def _draw_event(target: QgsVectorLayer) -> None:
    """The event of the page alone."""
    symbol = twinning_symbols.marker(design.WARM, "pentagon", "7")
    _enable(symbol, '"uuid" = coalesce(attribute(@atlas_feature, \'uuid\'), "uuid")')
    target.setRenderer(QgsSingleSymbolRenderer(symbol))


def _draw_one(target: QgsVectorLayer) -> None:
    """On the sheet of one practice, its pin alone stands out."""
    target.setLabelsEnabled(False)
    renderer = target.renderer().clone()
    for symbol in renderer.symbols(QgsRenderContext()):
        faint = QgsProperty.fromExpression(
            'if("uuid" = coalesce(attribute(@atlas_feature, \'uuid\'), "uuid"), 100, 25)'
        )
        symbol.setDataDefinedProperty(QgsSymbol.Property.PropertyOpacity, faint)
    target.setRenderer(renderer)
