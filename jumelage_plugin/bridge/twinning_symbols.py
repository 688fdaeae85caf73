"""How the layers of a twinning are drawn: themes by colour and shape, sensations by colour and figure."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointDisplacementRenderer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..core.sensory import SENSATIONS, figure
from ..core.valuelists import THEMES
from . import design
from .languages import in_language
from .map_scale import follow_scale
from .palettes import SENSATION_COLOURS, THEME_MARKS, UNKNOWN
from .styling import escaped, label_settings

_PIN_SIZE = "5"
_DOT_SIZE, _FIGURE_SIZE = "5.6", 3.2
_TOWN_SCALE = 60_000.0
"""The stops of a walk fall together on a map of the whole commune: they are drawn from here on."""


def draw(layers: dict[str, QgsVectorLayer], language: str) -> None:
    """Style every layer that has places."""
    for name, size in (("practice", _PIN_SIZE), ("action", _PIN_SIZE), ("measure", "3.6")):
        layers[name].setRenderer(_by_theme(language, size, star=name == "action"))
        _name(layers[name])
        layers[name].setMapTipTemplate(_tip(layers[name]))
    layers["sensory_reading"].setRenderer(_by_sensation(language))
    line = {"line_color": design.INK, "line_width": "0.6", "line_style": "dash", "capstyle": "round"}
    layers["route"].setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(line)))
    pair = {**line, "line_color": design.WARM}
    layers["twinning"].setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(pair)))
    outline = {"style": "no", "outline_color": design.INK, "outline_width": "0.5"}
    layers["commune"].setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    layers["event"].setRenderer(QgsSingleSymbolRenderer(marker(design.PAPER, "pentagon", "4.2")))
    layers["media"].setRenderer(_waiting())
    for name in ("sensory_reading", "route", "event", "media"):
        layers[name].setScaleBasedVisibility(True)
        layers[name].setMinimumScale(_TOWN_SCALE)
    for layer in layers.values():
        if layer.isSpatial():
            follow_scale(layer)


def marker(colour: str, shape: str, size: str) -> QgsMarkerSymbol:
    """A sign with a dark outline; `size` in mm."""
    return QgsMarkerSymbol.createSimple(
        {"color": colour, "name": shape, "size": size, "outline_color": design.INK, "outline_width": "0.3"}
    )


def _by_theme(language: str, size: str, *, star: bool) -> QgsCategorizedSymbolRenderer:
    """Colour by theme, and shape too, but for actions, which are stars."""
    categories = []
    for value in THEMES.values:
        colour, shape = THEME_MARKS[value.code]
        symbol: QgsSymbol = marker(colour, "star" if star else shape, size)
        categories.append(QgsRendererCategory(value.code, symbol, in_language(language, value.words)))
    return QgsCategorizedSymbolRenderer("theme", categories)


def _by_sensation(language: str) -> QgsPointDisplacementRenderer:
    """Colour by sensation; several walkers at one stop stand around it, with its number in the middle."""
    categories = []
    for value, words in sorted(SENSATIONS.items()):
        label = f"{figure(value)}  {in_language(language, words)}"
        categories.append(QgsRendererCategory(value, _dot(value), label))
    around = QgsPointDisplacementRenderer("stop")
    around.setEmbeddedRenderer(QgsCategorizedSymbolRenderer("sensation", categories))
    around.setLabelAttributeName("stop")
    around.setTolerance(1.0)
    around.setCenterSymbol(marker(design.PAPER, "circle", "4"))
    return around


def _dot(value: int) -> QgsMarkerSymbol:
    """A dot that bears its figure: on a grey printer both ends of the scale are equally dark."""
    colour = SENSATION_COLOURS[value]
    symbol = marker(colour, "circle", _DOT_SIZE)
    ink = design.colour(design.ink_on(colour))
    symbol.appendSymbolLayer(QgsFontMarkerSymbolLayer(design.family(), figure(value), _FIGURE_SIZE, ink))
    return symbol


def _waiting() -> QgsCategorizedSymbolRenderer:
    """Photos that wait for their practice; the others are shown by it."""
    symbol = marker(UNKNOWN.colour, "square", "3.2")
    parents = '"practice_uuid", "sensory_reading_uuid", "event_uuid", "action_uuid"'
    waits = f"if(coalesce({parents}) IS NULL, 'waits', 'placed')"
    return QgsCategorizedSymbolRenderer(waits, [QgsRendererCategory("waits", symbol, "")])


def _name(layer: QgsVectorLayer) -> None:
    """The title beside the pin; a field, so that what it holds is never evaluated."""
    settings = label_settings('"title"', 8, "regular", design.INK, 2.8)
    settings.scaleVisibility = True
    settings.minimumScale = 25_000
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _tip(layer: QgsVectorLayer) -> str:
    """Title and summary as text, whatever is written in them."""
    told = "summary" if layer.fields().indexOf("summary") >= 0 else "description"
    more = f"<br>{escaped(chr(34) + told + chr(34))}" if layer.fields().indexOf(told) >= 0 else ""
    return f"<b>{escaped(chr(34) + 'title' + chr(34))}</b>{more}"
