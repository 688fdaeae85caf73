"""Poster “why this twin?”, A3 portrait, by native layout items only: any QGIS opens, edits and exports it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Callable

from osgeo import gdal
from qgis.core import (
    QgsFeedback,
    QgsLayoutExporter,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)

from ..core.errors import JumelageError
from ..core.progress import stop_if
from . import compat, poster_map, poster_strips
from . import poster_blocks as blocks
from .design import GUTTER, MARGIN
from .poster_content import PosterContent
from .poster_plan import FOOT, TOP, Plan, make_plan
from .poster_sheet import Sheet, typeset
from .staging import Staging
from .wording import tr

LAYOUT_NAME = "jc_p1"
IMAGE_DPI = 150.0


def layer_titles() -> dict[str, str]:
    """What the layers of the project are called, by their part."""
    return {
        "analogue": tr("Climate analogues"),
        "twins": tr("Twin communes"),
        "places": tr("Best places"),
        "pair": tr("The commune and its twin"),
        "link": tr("Link"),
        "borders": tr("Borders"),
        "lakes": tr("Lakes"),
        "countries": tr("Countries"),
    }


def build_poster(project: QgsProject, content: PosterContent, extent: QgsRectangle) -> QgsPrintLayout:
    """Build the poster and add it to the project, replacing one of the same name.

    `extent` (EPSG:3035) holds the places that the map must show. The project must have the poster's theme
    and its layers. Raises `JumelageError` where the texts do not fit on the page.
    """
    content = typeset(content)
    plan = make_plan(content)
    manager = project.layoutManager()
    old = manager.layoutByName(LAYOUT_NAME)
    if old is not None:
        manager.removeLayout(old)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(LAYOUT_NAME)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(blocks.PAGE_WIDTH, blocks.PAGE_HEIGHT))
    sheet = Sheet(layout, content.language)
    y = blocks.header(sheet, content, TOP)
    y = blocks.verdict(sheet, content, y + plan.gap * 0.7)
    y = _map_row(sheet, content, y + plan.gap, plan, extent)
    y = blocks.strips_heading(sheet, content, y + plan.gap)
    poster_strips.draw(sheet, content, plan.strips, y)
    blocks.notes(sheet, content, y + plan.strips.height + plan.gap)
    blocks.credit_line(sheet, content, blocks.PAGE_HEIGHT - FOOT)
    # Kept with the layout: an export by hand then gives real text and metadata too.
    layout.setCustomProperty("pdfTextFormat", compat.number(compat.always_text()))
    layout.setCustomProperty("pdfIncludeMetadata", True)
    manager.addLayout(layout)
    return layout


def _map_row(sheet: Sheet, content: PosterContent, y: float, plan: Plan, extent: QgsRectangle) -> float:
    """The map, and the reasons at its right; returns their foot."""
    heading = tr("Where the climate expected in {home} is lived today", home=content.home_name)
    blocks.section(sheet, "map_heading", heading, MARGIN, y, blocks.MAP_WIDTH)
    top = y + blocks.section_height()
    rect = poster_map.Rect(MARGIN, top, blocks.MAP_WIDTH, plan.map_row - blocks.section_height())
    # The legend says “the commune”, not its name: QGIS evaluates expressions in the texts of legends.
    titles = layer_titles()
    legend = [
        # The first entry of a raster is the name of its band, which says nothing to the reader.
        poster_map.LegendPart(titles["analogue"], tr("Distance to the climate expected"), (1, 2, 3, 4)),
        poster_map.LegendPart(titles["pair"], "", (0, 1)),
        poster_map.LegendPart(titles["twins"], "", (0,)),
    ]
    poster_map.draw_map(sheet, rect, extent, legend)
    x = MARGIN + blocks.MAP_WIDTH + GUTTER
    blocks.reasons(sheet, content, x, y, plan.map_row, plan.tightness.most)
    return y + plan.map_row


def export_poster(layout: QgsPrintLayout, folder: Path, feedback: QgsFeedback | None = None) -> tuple[Path, Path]:
    """Write poster.pdf and poster.png into `folder` and return their paths.

    Both are exported before either takes its place. Raises `JumelageError` when a file cannot be
    written, `Cancelled` when the planner asks for it, and leaves what was there.
    """
    folder = Path(folder)
    exporter = QgsLayoutExporter(layout)
    jobs: tuple[tuple[str, Callable[[str], QgsLayoutExporter.ExportResult]], ...] = (
        ("poster.pdf", lambda path: exporter.exportToPdf(path, _pdf_settings())),
        ("poster.png", lambda path: exporter.exportToImage(path, _image_settings())),
    )
    with Staging() as staging:
        for name, job in jobs:
            draft = staging.file(folder / name)
            if feedback is not None:
                stop_if(feedback.isCanceled)
            with _quiet_gdal():
                result = job(str(draft))
            if result != QgsLayoutExporter.ExportResult.Success or not draft.is_file():
                raise JumelageError("The poster could not be written to {path}.", path=folder / name)
        staging.publish()
    return folder / "poster.pdf", folder / "poster.png"


@contextmanager
def _quiet_gdal() -> Iterator[None]:
    """QGIS asks GDAL to place the image on the Earth, which a PNG cannot be told: no error that matters."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _pdf_settings() -> QgsLayoutExporter.PdfExportSettings:
    """Text as text: searched, read aloud and copied."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = compat.always_text()
    settings.exportMetadata = True
    return settings


def _image_settings() -> QgsLayoutExporter.ImageExportSettings:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = IMAGE_DPI
    settings.generateWorldFile = False
    return settings
