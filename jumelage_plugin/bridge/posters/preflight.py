"""What would go wrong on paper, found before the printer does: blank maps, lost photos, cut texts, missing agreements.

An export that QGIS calls a success may show a blank map or no photo. These checks look at the layout itself, whether
it is ours or was changed by hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsPrintLayout,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QFontMetricsF, QImageReader

from ...core.errors import JumelageError
from ...core.messages import Message, message
from ...core.schema import UUID
from .. import compat
from ..twinning_folder import PART_PROPERTY, PHOTOS, current_twinning, layer
from ..twinning_project import BACKGROUND_PARTS
from ..twinning_rows import Row, rows_of
from .material import PUBLISHED

_LEAST_PPI = 150.0
_SHARED_MM2 = 0.25
_OVER_MM = 1.0
"""mm that a text may be taller than its box by another version's measure."""
_PREVIEW_MM_PER_PIXEL = 0.5
_MOST_PAGES, _MOST_MAPS = 200, 5
"""Pages of an atlas that are looked at, and those whose maps are drawn with and without each layer."""
_MM_PER_INCH = 25.4
_FINE = 10.0


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: where, what, and what to do. What `stops` would be untrue or unlawful on a wall."""

    item: str
    told: Message
    advice: Message
    stops: bool = False


def check(layout: QgsPrintLayout) -> list[Finding]:
    """All findings on a layout, those that stop the export first."""
    found = [*_metadata(layout), *_off_page(layout), *_on_each_page(layout)]
    once = {(one.item, str(one.told)): one for one in found}  # a fault of every page is told once
    return sorted(once.values(), key=lambda one: not one.stops)


def _items(layout: QgsPrintLayout, kind: type) -> list:
    return [item for item in layout.items() if isinstance(item, kind) and item.isVisible()]


# Maps


def _maps(layout: QgsPrintLayout) -> Iterator[Finding]:
    themes = set(layout.project().mapThemeCollection().mapThemes())
    for item in _items(layout, QgsLayoutItemMap):
        name = item.displayName()
        theme = item.followVisibilityPresetName() if item.followVisibilityPreset() else ""
        if theme and theme not in themes:
            yield Finding(
                name,
                message("The map theme “{theme}” of this map is missing: it would show other layers.", theme=theme),
                message("Make the posters again, or choose another theme in the properties of the map."),
                stops=True,
            )
            continue
        yield from _blank_or_missing(item, name)


def _blank_or_missing(item: QgsLayoutItemMap, name: str) -> Iterator[Finding]:
    """Whether the map shows anything, and each of its layers that has something there."""
    whole = _picture(item, None)
    if _is_plain(whole):
        yield Finding(
            name,
            message("This map is blank."),
            message("Check that its layers are in the project and that its extent holds something."),
            stops=True,
        )
        return
    for one in _settings(item).layers():
        if not one.isValid():
            lost = message("The layer “{layer}” of this map cannot be read.", layer=one.name())
            yield Finding(name, lost, message("Check that its file is in the folder of the twinning."), stops=True)
        elif _is_expected(one, item) and _picture(item, one.id()) == whole:
            hidden = message("The layer “{layer}” cannot be seen on this map.", layer=one.name())
            yield Finding(name, hidden, message("Check the extent of the map, the order of its layers, its scale."))


def _is_expected(one: QgsMapLayer, item: QgsLayoutItemMap) -> bool:
    """Whether the reader must see a layer: the background may be hidden, and what lies elsewhere cannot be seen."""
    if one.customProperty(PART_PROPERTY, "") in BACKGROUND_PARTS or not one.isInScaleRange(item.scale()):
        return False
    return not isinstance(one, QgsVectorLayer) or _is_drawn(one, item)


def _is_drawn(one: QgsVectorLayer, item: QgsLayoutItemMap) -> bool:
    """Whether a layer draws anything in the extent of a map; an outline all around it is not seen there."""
    settings = _settings(item)
    context = QgsRenderContext.fromMapSettings(settings)
    rect = settings.mapToLayerCoordinates(one, item.extent())
    whole = QgsGeometry.fromRect(rect)
    renderer = one.renderer().clone()
    renderer.startRender(context, one.fields())
    try:
        for feature in one.getFeatures(QgsFeatureRequest().setFilterRect(rect)):
            context.expressionContext().setFeature(feature)
            if renderer.willRenderFeature(feature, context) and not feature.geometry().contains(whole):
                return True
    finally:
        renderer.stopRender(context)
    return False


def _settings(item: QgsLayoutItemMap):
    rect = item.rect()
    size = QSizeF(rect.width() / _PREVIEW_MM_PER_PIXEL, rect.height() / _PREVIEW_MM_PER_PIXEL)
    return item.mapSettings(item.extent(), size, _MM_PER_INCH / _PREVIEW_MM_PER_PIXEL, True)


def _picture(item: QgsLayoutItemMap, without: str | None) -> bytes:
    """The pixels of the map, a layer left out."""
    settings = _settings(item)
    settings.setLayers([one for one in settings.layers() if one.id() != without])
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return image.constBits().asstring(image.sizeInBytes())


def _is_plain(pixels: bytes) -> bool:
    """Whether all pixels have one colour."""
    return pixels == pixels[:4] * (len(pixels) // 4)


# Metadata and page


def _metadata(layout: QgsPrintLayout) -> Iterator[Finding]:
    author = layout.project().metadata().author().strip()
    logins = {name for name in (QgsApplication.userLoginName(), QgsApplication.userFullName()) if name}
    if author in logins:
        yield Finding(
            "",
            message("The author of the project is a login name: it would stand in the PDF."),
            message("Write the name of the commune as author in the properties of the project."),
        )


def _off_page(layout: QgsPrintLayout) -> Iterator[Finding]:
    pages = layout.pageCollection()
    for item in _items(layout, QgsLayoutItem):
        if isinstance(item, QgsLayoutItemPage):
            continue
        page = item.page()  # -1: it touches none
        sheet = pages.page(page) if page >= 0 else None
        rect = item.mapRectToScene(item.rect())
        if sheet is None or not sheet.mapRectToScene(sheet.rect()).adjusted(-0.5, -0.5, 0.5, 0.5).contains(rect):
            yield Finding(
                item.displayName(),
                message("This item does not lie on the page whole."),
                message("Move it onto the page."),
            )


# Texts and photos, page by page


def _on_each_page(layout: QgsPrintLayout) -> Iterator[Finding]:
    media = _media(layout)
    atlas = layout.atlas()
    if not atlas.enabled():
        yield from _maps(layout)
        yield from _page(layout, media)
        return
    atlas.beginRender()
    going, pages = atlas.first(), 0
    while going and pages < _MOST_PAGES:
        layout.refresh()
        if pages < _MOST_MAPS:
            yield from _maps(layout)
        yield from _page(layout, media)
        going, pages = atlas.next(), pages + 1
    atlas.endRender()


def _page(layout: QgsPrintLayout, media: dict[str, Row]) -> Iterator[Finding]:
    yield from _texts(layout)
    yield from _photos(layout, media)
    yield from _overlaps(layout)


def _texts(layout: QgsPrintLayout) -> Iterator[Finding]:
    for label in _items(layout, QgsLayoutItemLabel):
        text = label.currentText()
        if text.strip() and needed_height(label, text) > label.rect().height() + _OVER_MM:
            yield Finding(
                label.displayName(),
                message("The text “{text}” is cut.", text=_start(text)),
                message("Make its box larger or its letters smaller, or shorten the text."),
            )


def needed_height(label: QgsLayoutItemLabel, text: str) -> float:
    """The height in mm that a text takes in the width of its label."""
    box = QRectF(0.0, 0.0, (label.rect().width() - 2.0 * label.marginX()) * _FINE, 1e7)
    return _metrics(label).boundingRect(box, compat.wrapping(), text).height() / _FINE


def _metrics(label: QgsLayoutItemLabel) -> QFontMetricsF:
    """Metrics of the letters of a label, ten times as large: layouts draw so and scale down."""
    font, size = compat.label_font(label)
    font.setPixelSize(max(1, int(size / 72.0 * _MM_PER_INCH * _FINE + 0.5)))
    return QFontMetricsF(font)


def _start(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 40 else f"{plain[:39]}…"  # noqa: PLR2004 - enough to know it by


def _media(layout: QgsPrintLayout) -> dict[str, Row]:
    """The photos of the twinning by file and by the name of their copy."""
    folder = current_twinning(layout.project())
    if folder is None:
        return {}
    try:
        rows = list(rows_of(layer(layout.project(), "media")))
    except JumelageError:
        return {}
    return {
        str((folder.path / path).resolve()): row
        for row in rows
        for path in (row["path"], f"{PUBLISHED}/{row[UUID]}.jpg")
    }


def _photos(layout: QgsPrintLayout, media: dict[str, Row]) -> Iterator[Finding]:
    for item in _items(layout, QgsLayoutItemPicture):
        source = item.evaluatedPath()
        if not source:
            continue
        name, path = item.displayName(), Path(source)
        if not path.is_file():
            yield Finding(
                name,
                message("The picture {file} is missing.", file=path.name),
                message("Put it back into the folder of the twinning, or choose another."),
                stops=True,
            )
            continue
        if path.suffix.lower() != ".svg":
            yield from _photo(item, name, path, media.get(str(path.resolve())))


def _photo(item: QgsLayoutItemPicture, name: str, path: Path, row: Row | None) -> Iterator[Finding]:
    if row is not None and (not row["publishable"] or (row["people_visible"] and not row["consent"])):
        yield Finding(
            name,
            message("The photo {file} may not be published: nobody has agreed to it yet.", file=path.name),
            message("Note the agreement and “May be published” on the photo, or take it off the sheet."),
            stops=True,
        )
    elif row is not None and not (row["author"] and row["licence"]):
        yield Finding(
            name,
            message("The photo {file} has no author or no licence.", file=path.name),
            message("Note both on the photo; they are printed under it."),
        )
    if row is not None and path.parent.name == PHOTOS:
        yield Finding(
            name,
            message("The photo {file} is the original, which tells where and when it was taken.", file=path.name),
            message("Choose its copy in {folder}.", folder=PUBLISHED),
        )
    size = QImageReader(str(path)).size()
    rect = item.rect()
    if size.isValid() and rect.width() > 0:
        shown = min(rect.width() / size.width(), rect.height() / size.height())
        ppi = _MM_PER_INCH / shown if shown else _LEAST_PPI
        if ppi < _LEAST_PPI:
            yield Finding(
                name,
                message("The photo {file} is coarse at this size: {ppi:.0f} dots per inch.", file=path.name, ppi=ppi),
                message("Make it smaller on the sheet, or take a larger photo."),
            )


def _overlaps(layout: QgsPrintLayout) -> Iterator[Finding]:
    """Texts, photos and legends over each other, which no reader can undo. Grounds, maps, signs may lie under them."""
    kinds = (QgsLayoutItemLabel, QgsLayoutItemPicture, QgsLayoutItemLegend)
    shown = [item for kind in kinds for item in _items(layout, kind) if _shows(item)]
    boxes = [(item, _ink(item)) for item in shown]
    for (one, first), (other, second) in combinations(boxes, 2):
        if one.page() != other.page() or not first.intersects(second):
            continue
        shared = first.intersected(second)
        if shared.width() * shared.height() > _SHARED_MM2 and min(shared.width(), shared.height()) > _OVER_MM:
            yield Finding(
                one.displayName(),
                message("It lies over “{other}”.", other=other.displayName()),
                message("Move one of them."),
            )


def _shows(item: QgsLayoutItem) -> bool:
    if isinstance(item, QgsLayoutItemLabel):
        return bool(item.currentText().strip())
    if isinstance(item, QgsLayoutItemLegend):
        return True
    return bool(item.evaluatedPath()) and Path(item.evaluatedPath()).suffix.lower() != ".svg"


def _ink(item: QgsLayoutItem) -> QRectF:
    """The part of an item that is printed: a label may have room to spare below its text."""
    rect = item.mapRectToScene(item.rect())
    if isinstance(item, QgsLayoutItemLabel):
        text = item.currentText()
        rect.setHeight(min(rect.height(), needed_height(item, text)))
        free = rect.width() - min(rect.width(), max(map(_metrics(item).horizontalAdvance, text.split("\n"))) / _FINE)
        left = {Qt.AlignmentFlag.AlignHCenter: 0.5, Qt.AlignmentFlag.AlignRight: 1.0}.get(item.hAlign(), 0.0) * free
        rect.adjust(left, 0.0, left - free, 0.0)
    return rect


def stopping(found: Sequence[Finding]) -> list[Finding]:
    """Those for which a sheet must not leave."""
    return [one for one in found if one.stops]
