"""Maps at the scale of a town: both communes in a projection of their own, so that north is up and scales compare."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsProject,
    QgsRectangle,
)

from .. import design
from ..twinning_rows import Row
from . import maps
from .maps import Rect
from .sheet import Sheet

_AROUND = 1.05
_RIM = 14.0
"""mm: a sign and its number on either side."""
_LEAST_M = 500.0
"""Half the least width of a map: a single pin would be shown at the scale of a doormat."""
_DEGREES = "EPSG:4326"


def local_crs(lon: float, lat: float) -> QgsCoordinateReferenceSystem:
    """An equal-area projection centred on a place: true to scale around it, north up."""
    # A point at 0, 0 would be nowhere to QGIS, whose empty rectangles are there.
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={lat:.4f} +lon_0={lon:.4f} +x_0=500000 +y_0=500000 +datum=WGS84 +units=m +no_defs"
    )


def crs_of(commune: Row) -> QgsCoordinateReferenceSystem:
    """The projection of the maps of a commune."""
    return local_crs(commune["longitude"], commune["latitude"])


def extent_of(
    shapes: Iterable[QgsGeometry], crs: QgsCoordinateReferenceSystem, least: float = _LEAST_M
) -> QgsRectangle:
    """The extent in metres of shapes in degrees, with room around them; a null rectangle where there are none."""
    way = QgsCoordinateTransform(QgsCoordinateReferenceSystem(_DEGREES), crs, QgsProject())
    known = [shape.boundingBox() for shape in shapes if shape is not None and not shape.isNull()]
    boxes = [way.transformBoundingBox(box) for box in known]
    if not boxes:
        return QgsRectangle()
    extent = QgsRectangle(
        min(box.xMinimum() for box in boxes),
        min(box.yMinimum() for box in boxes),
        max(box.xMaximum() for box in boxes),
        max(box.yMaximum() for box in boxes),
    )
    middle = extent.center()
    half_x, half_y = (max(size / 2.0 * _AROUND, least) for size in (extent.width(), extent.height()))
    return QgsRectangle(middle.x() - half_x, middle.y() - half_y, middle.x() + half_x, middle.y() + half_y)


def scale_for(extent: QgsRectangle, rect: Rect) -> float:
    """Metres per mm of the design at which an extent fills a rectangle, its signs being kept from the rim."""
    return max(extent.width() / (rect.width - _RIM), extent.height() / (rect.height - _RIM))


def around(extent: QgsRectangle, rect: Rect, scale: float) -> QgsRectangle:
    """The extent of a map of that rectangle and scale (metres per mm), with the same middle."""
    middle = extent.center()
    half_x, half_y = rect.width / 2.0 * scale, rect.height / 2.0 * scale
    return QgsRectangle(middle.x() - half_x, middle.y() - half_y, middle.x() + half_x, middle.y() + half_y)


def draw(
    sheet: Sheet, name: str, rect: Rect, theme: str, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle
) -> QgsLayoutItemMap:
    """A map that follows a theme, with its scale bar and an arrow to the north."""
    item = plain_map(sheet, name, rect, theme, crs, extent)
    maps.scale_bar(sheet, item, rect, f"{name}_scale_bar")
    sheet.seen(item).addLabelBlockingItem(sheet.seen(_north(sheet, name, rect)))
    return item


def plain_map(
    sheet: Sheet, name: str, rect: Rect, theme: str, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle
) -> QgsLayoutItemMap:
    """A map that follows a theme, without anything else."""
    item = QgsLayoutItemMap(sheet.layout)
    sheet.add(item, name, rect.x, rect.y, rect.width, rect.height)
    item.setCrs(crs)
    item.setFollowVisibilityPreset(True)
    item.setFollowVisibilityPresetName(theme)
    item.setBackgroundColor(design.colour(design.SEA))
    item.setFrameEnabled(False)
    item.setMapFlags(item.mapFlags() & ~QgsLayoutItemMap.MapItemFlag.ShowPartialLabels)
    item.setExtent(extent)
    return item


def _north(sheet: Sheet, name: str, rect: Rect) -> QgsLayoutItem:
    """An arrow of our own, a triangle and a letter, which every QGIS draws; returns the ground on which it stands."""
    x = rect.x + rect.width - 6.0
    ground = sheet.box(f"{name}_north_ground", x - 4.0, rect.y + 2.0, 8.0, 9.0, design.PAPER)
    ground.setItemOpacity(maps.GROUND_OPACITY)
    sheet.marker(f"{name}_north", x, rect.y + 4.6, "triangle", 4.0, design.INK)
    style = design.NOTE.aligned("centre").coloured(design.INK)
    with sheet.untold():
        sheet.text(f"{name}_north_letter", "N", x - 4.0, rect.y + 6.4, 8.0, style, design.line_height(style))
    return ground
