"""Posters as files: PDF with text as text, a picture to look at; the same bytes whoever makes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsAbstractLayoutIterator, QgsFeedback, QgsLayoutExporter, QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QDateTime, QTime

from ...core.errors import JumelageError
from ...core.progress import stop_if
from .. import compat
from ..staging import Staging

IMAGE_DPI = 150.0
_PREVIEW_PIXELS = 2600
"""Longer side of the picture of a large sheet."""
_PDF_END = 1024
"""Bytes within which readers look for the end of a PDF (ISO 32000-1, appendix H, note 18)."""


class _Sheets(QgsAbstractLayoutIterator):
    """Layouts after each other in one file, an atlas giving a page for each of its rows."""

    def __init__(self, layouts: Sequence[QgsPrintLayout], feedback: QgsFeedback | None) -> None:
        super().__init__()
        self._layouts, self._feedback = layouts, feedback
        self._current: QgsPrintLayout | None = None
        self._pages = self._walk()

    def _walk(self) -> Iterator[QgsPrintLayout]:
        for layout in self._layouts:
            atlas = layout.atlas()
            if not atlas.enabled():
                yield layout
                continue
            atlas.beginRender()
            going = atlas.first()
            while going:
                yield layout
                going = atlas.next()
            atlas.endRender()

    def layout(self) -> QgsPrintLayout | None:
        return self._current

    def beginRender(self) -> bool:  # noqa: N802 - the name QGIS calls
        return True

    def endRender(self) -> bool:  # noqa: N802 - the name QGIS calls
        return True

    def count(self) -> int:
        return sum(page_count(layout) for layout in self._layouts)

    def filePath(self, base: str, extension: str) -> str:  # noqa: N802 - the name QGIS calls
        return f"{base}.{extension}"

    def next(self) -> bool:
        if self._feedback is not None and self._feedback.isCanceled():
            return False
        self._current = next(self._pages, None)
        return self._current is not None


def page_count(layout: QgsPrintLayout) -> int:
    """How many pages a layout prints."""
    pages = layout.pageCollection().pageCount()
    atlas = layout.atlas()
    return pages * (atlas.updateFeatures() if atlas.enabled() else 1)


def export_pdf(
    layouts: Sequence[QgsPrintLayout], path: Path, title: str, author: str, feedback: QgsFeedback | None = None
) -> None:
    """Write one PDF of all layouts, titled, by `author` (never the login name), in one step.

    Raises `JumelageError` when it cannot be written, `Cancelled` when the planner asks for it; what was there stays.
    """
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = compat.always_text()
    settings.exportMetadata = True
    settings.dpi = layouts[0].renderContext().dpi()
    with Staging() as staging, _described(layouts[0].project(), title, author), _quiet_gdal():
        draft = staging.file(path)
        if len(layouts) == 1 and not layouts[0].atlas().enabled():
            result = QgsLayoutExporter(layouts[0]).exportToPdf(str(draft), settings)
        else:
            result, _told = QgsLayoutExporter.exportToPdf(_Sheets(layouts, feedback), str(draft), settings, None)
        if feedback is not None:
            stop_if(feedback.isCanceled)
        if result == QgsLayoutExporter.ExportResult.Success and draft.is_file():
            _describe(draft, title, author)
        if result != QgsLayoutExporter.ExportResult.Success or not _ends(draft):
            raise JumelageError("The poster could not be written to {path}.", path=path)
        staging.publish()


def _ends(pdf: Path) -> bool:
    """Whether a PDF has its end: on a full disk Qt leaves it cut and calls that a success."""
    if not pdf.is_file():
        return False
    with pdf.open("rb") as file:
        file.seek(max(0, pdf.stat().st_size - _PDF_END))
        return b"%%EOF" in file.read()


def _describe(pdf: Path, title: str, author: str) -> None:
    """Write title and author into a PDF: QGIS leaves them out of a file of several layouts, and 3.44 the author.

    By the same way as QGIS itself, GDAL; a GDAL that reads no PDF leaves the file as it is.
    """
    # someone else in the process may have turned GDAL's exceptions on
    with suppress(RuntimeError):
        dataset = gdal.OpenEx(str(pdf), gdal.OF_RASTER | gdal.OF_UPDATE, allowed_drivers=["PDF"])
        if dataset is not None:
            dataset.SetMetadataItem("TITLE", title)
            dataset.SetMetadataItem("AUTHOR", author)
        del dataset


def export_image(layout: QgsPrintLayout, path: Path) -> None:
    """Write a picture of the first page. Raises `JumelageError` when it cannot be written."""
    size = layout.pageCollection().page(0).pageSize()
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = min(IMAGE_DPI, _PREVIEW_PIXELS / max(size.width(), size.height()) * 25.4)
    settings.generateWorldFile = False
    settings.pages = [0]
    atlas = layout.atlas()
    with Staging() as staging, _quiet_gdal():
        draft = staging.file(path)
        if atlas.enabled():
            atlas.beginRender()
            atlas.first()
        result = QgsLayoutExporter(layout).exportToImage(str(draft), settings)
        if atlas.enabled():
            atlas.endRender()
        if result != QgsLayoutExporter.ExportResult.Success or not draft.is_file():
            raise JumelageError("The poster could not be written to {path}.", path=path)
        staging.publish()


@contextmanager
def _described(project: QgsProject, title: str, author: str) -> Iterator[None]:
    """Title and author of the file; QGIS takes those of the project, whose author is the login name if none is set."""
    before = project.metadata()
    dirty = project.isDirty()
    told = project.metadata()
    told.setTitle(title)
    told.setAuthor(author)
    if not told.creationDateTime().isValid():
        told.setCreationDateTime(QDateTime(QDateTime.currentDateTime().date(), QTime(12, 0)))
    project.setMetadata(told)
    try:
        yield
    finally:
        project.setMetadata(before)
        project.setDirty(dirty)


@contextmanager
def _quiet_gdal() -> Iterator[None]:
    """QGIS asks GDAL to place the image on the Earth, which a PNG cannot be told: no error that matters."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
