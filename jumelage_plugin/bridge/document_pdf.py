"""A document as PDF by Qt's own text engine: for a quick print, without an office suite and without a network.

Text stays text and fonts are embedded; the file is not tagged: who cannot see it reads the ODT or the page of HTML.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QMarginsF, Qt, QUrl
from qgis.PyQt.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ..about import NAME
from ..core.document import Document, Picture
from ..core.errors import JumelageError
from ..io import document_look as look
from ..io.document_html import html_of
from . import design

_POINTS = 10.0
_IMAGE_DPI = 200
_CSS = f"""
h1 {{ font-size: 20pt; }} h2 {{ font-size: 15pt; }} h3 {{ font-size: 12pt; }} h4, h5 {{ font-size: 10.5pt; }}
p, li {{ margin-bottom: 6px; }} .lead {{ font-size: 12pt; }} .note, figcaption {{ font-size: 8.5pt; }}
th, td {{ font-size: 9pt; padding: 3px 6px; }} .new-page {{ page-break-before: always; font-size: 1pt; }}
blockquote {{ margin-left: 20px; color: {look.SOFT_INK}; }}
"""
_PLAINER = (
    ("<figure>", "<p>"),
    ("</figure>", "</p>"),
    ("<figcaption>", '<br/><span class="note">'),
    ("</figcaption>", "</span>"),
    ("<table>", '<table width="100%">'),
    ("<div></div>", "<p>&nbsp;</p><hr/>"),
)
"""Elements that Qt does not lay out, and such as it does. In a text they would be escaped: only ours are replaced."""
_ROW_HEIGHT = re.compile(r'<tr style="height: ([\d.]+)mm">(.*?)</tr>', re.DOTALL)
_CELL = re.compile(r"<t[hd][^>]*>")
_EMPTY_CELL = re.compile(r"<td[^>]*>(?=</td>)")
_LINE = 1.36 * 25.4 / 72.0
"""Height of a line in mm for each point of its letters."""


class _Offline(QTextDocument):
    """A text that shows the pictures of its document and loads nothing else, whatever stands in it."""

    def __init__(self, pictures: dict[str, QImage]) -> None:
        super().__init__()
        self._pictures = pictures

    def loadResource(self, _kind: int, name: QUrl) -> Any:  # noqa: N802 - the name Qt calls
        """A picture by the name that we gave it, an empty one for any other address."""
        return self._pictures.get(name.toString(), QImage())


def write_pdf(document: Document, path: Path) -> None:
    """Write a document on A4. Raises `JumelageError` when a picture or the file fails."""
    pictures: dict[str, QImage] = {}
    sources: dict[Path, str] = {}
    for block in document.blocks:
        if isinstance(block, Picture) and block.path not in sources:
            sources[block.path] = f"picture-{len(sources) + 1}"
            pictures[sources[block.path]] = _image(block)
    text = _Offline(pictures)
    face = QFont(design.family())
    face.setPointSizeF(_POINTS)
    text.setDefaultFont(face)
    text.setHtml(_plainer(html_of(document, _CSS, sources)))
    writer = QPdfWriter(str(path))
    turned = QPageLayout.Orientation.Landscape if document.landscape else QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, QMarginsF()))
    writer.setTitle(document.title)
    writer.setCreator(NAME)
    # PyQt5 knows it as print_ for the sake of Python 2, PyQt6 as print alone
    (getattr(text, "print_", None) or text.print)(writer)
    del writer
    if not path.is_file() or not path.stat().st_size:
        raise JumelageError(
            "{path} cannot be written: check that the folder is not read-only and the disk not full.", path=path
        )


def _plainer(page: str) -> str:
    """The page in the elements that Qt lays out."""
    for ours, plainer in _PLAINER:
        page = page.replace(ours, plainer)

    def held_open(found: re.Match[str]) -> str:
        """A row with a letter that nobody sees, as high as the row must be, in an empty cell: it moves no text."""
        held = f'<span style="font-size: {float(found[1]) / _LINE:.0f}pt">&nbsp;</span>'
        cell = _EMPTY_CELL.search(found[2]) or _CELL.search(found[2])
        return f"<tr>{found[2][: cell.end()]}{held}{found[2][cell.end() :]}</tr>" if cell else found[0]

    return _ROW_HEIGHT.sub(held_open, page)


def _image(block: Picture) -> QImage:
    image = QImage(str(block.path))
    if image.isNull():
        raise JumelageError("The picture {name} is missing or cannot be read.", name=block.path.name)
    most = round(block.width_mm / 25.4 * _IMAGE_DPI)
    if image.width() > most:
        image = image.scaledToWidth(most, Qt.TransformationMode.SmoothTransformation)
    return image
