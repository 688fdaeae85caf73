"""The map of the poster, with its legend and scale bar."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsBasicNumericFormat,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMapThemeCollection,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QSizeF

from .. import compat, design
from ..design import TextStyle
from ..twinning_folder import PART_PROPERTY
from .sheet import Sheet

PROJECT_CRS = "EPSG:3035"
POSTER_THEME = "jc_poster"
ANALYSIS_THEME = "jc_analysis"
GROUND_OPACITY = 0.75
"""Of the paper under what stands on a map."""
_ROOM = 0.11
"""Share of the extent kept free around the places: those at the rim were cut without it."""
_LEAST_WIDTH_M = 1_400_000.0
_LEGEND_INSET = 3.0
_SIGN_WIDTH = 7.8
_FEW_STREETS_M = 8_000.0
_LEAST_SEGMENT = 10.0
"""mm: the numbers under shorter segments would run into each other."""


@dataclass(frozen=True)
class Rect:
    """A rectangle on the page, in mm."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class LegendPart:
    """A layer by its part, what the legend calls it (nothing where empty), and the entries shown with their words."""

    part: str
    title: str
    entries: tuple[int, ...]
    words: tuple[str, ...]


def points_extent(points: list[tuple[float, float]]) -> QgsRectangle:
    """The extent in the project's CRS of (lon, lat) points, with room around them."""
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(PROJECT_CRS), QgsProject()
    )
    spots = [transform.transform(QgsPointXY(lon, lat)) for lon, lat in points]
    across, up = [spot.x() for spot in spots], [spot.y() for spot in spots]
    extent = QgsRectangle(min(across), min(up), max(across), max(up))
    grow = _ROOM * max(extent.width(), extent.height())
    extent.grow(max(grow, (_LEAST_WIDTH_M - max(extent.width(), extent.height())) / 2.0))
    return extent


def framed(extent: QgsRectangle, rect: Rect, covered: float) -> QgsRectangle:
    """`extent` widened to the shape of `rect`, its places kept clear of `covered` mm at the left."""
    free = rect.width - covered
    scale = max(extent.width() / free, extent.height() / rect.height)
    centre_x = extent.center().x() - covered / 2.0 * scale
    centre_y = extent.center().y()
    half_width, half_height = rect.width / 2.0 * scale, rect.height / 2.0 * scale
    return QgsRectangle(centre_x - half_width, centre_y - half_height, centre_x + half_width, centre_y + half_height)


def set_theme(project: QgsProject, name: str, layers: list[QgsMapLayer]) -> None:
    """Store a map theme that shows `layers`, each in its style of the theme's name where it has one."""
    record = QgsMapThemeCollection.MapThemeRecord()
    for layer in layers:
        one = QgsMapThemeCollection.MapThemeLayerRecord(layer)
        styles = layer.styleManager().styles()
        one.usingCurrentStyle = True
        one.currentStyle = name if name in styles else layer.styleManager().currentStyle()
        record.addLayerRecord(one)
    project.mapThemeCollection().insert(name, record)


def draw_map(sheet: Sheet, rect: Rect, extent: QgsRectangle, legend: list[LegendPart]) -> QgsLayoutItemMap:
    """Draw the map of the analogues in `rect`, with `legend`.

    The legend lies over the map's left edge, and the extent is moved so that no place hides under it.
    """
    item = QgsLayoutItemMap(sheet.layout)
    sheet.add(item, "map", rect.x, rect.y, rect.width, rect.height)
    item.setCrs(QgsCoordinateReferenceSystem(PROJECT_CRS))
    item.setFollowVisibilityPreset(True)
    item.setFollowVisibilityPresetName(POSTER_THEME)
    item.setBackgroundColor(design.colour(design.SEA))
    item.setFrameEnabled(False)
    # A name that the map's edge would cut goes to the other side of its point.
    item.setMapFlags(item.mapFlags() & ~QgsLayoutItemMap.MapItemFlag.ShowPartialLabels)
    box, covered = _legend(sheet, item, legend)
    sheet.seen(item).addLabelBlockingItem(sheet.seen(box))
    item.setExtent(framed(extent, rect, covered + _LEGEND_INSET))
    height = box.rect().height() / sheet.scale
    sheet.move(box, rect.x + _LEGEND_INSET, rect.y + rect.height - height - _LEGEND_INSET)
    scale_bar(sheet, item, rect)
    return item


def _legend(sheet: Sheet, linked: QgsLayoutItemMap, parts: list[LegendPart]) -> tuple[QgsLayoutItemLegend, float]:
    """The legend and its width in mm of the design."""
    item = QgsLayoutItemLegend(sheet.layout)
    sheet.add(item, "legend", 0.0, 0.0, 1.0, 1.0)
    item.setLinkedMap(sheet.seen(linked))
    item.setAutoUpdateModel(False)
    root = item.model().rootGroup()
    root.clear()
    project = sheet.layout.project()
    for part in parts:
        for layer in project.mapLayers().values():
            if layer.customProperty(PART_PROPERTY) != part.part:
                continue
            node = root.addLayer(layer)
            node.setCustomProperty("legend/title-label", part.title)
            node.setCustomProperty("legend/title-style", "subgroup" if part.title else "hidden")
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(part.entries))
            for entry, words in zip(part.entries, part.words):
                QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, entry, words)
            item.model().refreshLayerLegend(node)
    _legend_type(sheet, item)
    # A legend knows its size only once painted; its renderer knows it at once.
    size = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize()
    item.attemptResize(QgsLayoutSize(size.width(), size.height()))
    item.setResizeToContents(True)
    return item, size.width() / sheet.scale


def _legend_type(sheet: Sheet, item: QgsLayoutItemLegend) -> None:
    """Fonts, spaces and ground of the legend."""
    parts = (
        (QgsLegendStyle.Style.Title, design.BODY_STRONG),
        (QgsLegendStyle.Style.Group, design.BODY_STRONG),
        (QgsLegendStyle.Style.Subgroup, TextStyle(9.5, "semibold")),
        (QgsLegendStyle.Style.SymbolLabel, TextStyle(9.0)),
    )
    for part, style in parts:
        larger = style.at(style.size * sheet.scale)
        compat.set_legend_font(item, part, design.font(larger), larger.size, design.colour(style.colour))
    k = sheet.scale
    item.setBoxSpace(3.0 * k)
    # There is no title, but its margin would be kept.
    item.rstyle(QgsLegendStyle.Style.Title).setMargin(QgsLegendStyle.Side.Bottom, 0.0)
    for part in (QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup):
        item.rstyle(part).setMargin(QgsLegendStyle.Side.Top, 0.0)
    item.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Bottom, 1.0 * k)
    item.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.4 * k)
    # As wide as its widest sign, so that all stand in one column.
    item.setSymbolWidth(_SIGN_WIDTH * k)
    item.setRasterStrokeColor(design.colour(design.BORDER))
    item.setRasterStrokeWidth(0.15 * k)
    item.setSymbolHeight(3.6 * k)
    item.setBackgroundEnabled(True)
    item.setBackgroundColor(design.colour(design.PAPER, 0.94))
    item.setFrameEnabled(False)


def scale_bar(sheet: Sheet, linked: QgsLayoutItemMap, rect: Rect, name: str = "scale_bar") -> None:
    """A scale bar of about a fifth of the map, at its lower right; in metres where the map is of a few streets."""
    linked = sheet.seen(linked)
    item = QgsLayoutItemScaleBar(sheet.layout)
    sheet.add(item, name, rect.x, rect.y, 40.0, 10.0)
    item.setStyle("Line Ticks Up")
    item.setLinkedMap(linked)
    metres = linked.extent().width() < _FEW_STREETS_M
    units = QgsUnitTypes.DistanceUnit
    item.setUnits(units.DistanceMeters if metres else units.DistanceKilometers)
    item.setUnitLabel("m" if metres else "km")
    item.setNumberOfSegments(2)
    item.setNumberOfSegmentsLeft(0)
    item.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFixed)
    across = linked.extent().width() / (1.0 if metres else 1000.0)
    item.setUnitsPerSegment(_segment(across / 10.0, across * _LEAST_SEGMENT / rect.width))
    numbers = QgsBasicNumericFormat()
    numbers.setShowThousandsSeparator(False)  # QGIS would write that of its own language
    item.setNumericFormat(numbers)
    item.setHeight(1.6 * sheet.scale)
    item.setLabelBarSpace(0.8 * sheet.scale)
    style = TextStyle(9.0 * sheet.scale)
    compat.set_scale_bar_font(item, design.font(style), style.size, design.colour(style.colour))
    item.setBackgroundEnabled(True)
    item.setBackgroundColor(design.colour(design.PAPER, GROUND_OPACITY))
    item.update()
    size: QSizeF = item.minimumSize().toQSizeF() if hasattr(item, "minimumSize") else item.rect().size()
    width, height = size.width() / sheet.scale, size.height() / sheet.scale
    sheet.resize(item, width, height)
    sheet.move(item, rect.x + rect.width - width - 2.0, rect.y + rect.height - height - 2.0)
    linked.addLabelBlockingItem(sheet.seen(item))


def _segment(wanted: float, least: float) -> float:
    """A round length about as long as wanted, and not shorter than the least."""
    found = round_length(max(wanted, least))
    # the next round length is at most 2.5 times as long
    return found if found >= least else round_length(2.5 * found)


def round_length(length: float) -> float:
    """The nearest of 1, 2, 5 x 10ⁿ below a length."""
    power = 10.0 ** math.floor(math.log10(length))
    # the logarithm of what is just under a power may be rounded up to it
    return next(step * power for step in (5.0, 2.0, 1.0, 0.5) if step * power <= length)
