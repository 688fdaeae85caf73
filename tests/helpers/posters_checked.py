"""What is looked at in every poster that was made: its PDF against its layouts, its words, its picture.

For the tests and for the campaign over all papers and languages. Findings are sentences, for whoever reads the report.
"""

from __future__ import annotations

import functools
import re
import subprocess
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = {"A4": (210, 297), "A3": (297, 420), "A2": (420, 594), "A1": (594, 841), "A0": (841, 1189)}
"""Width and height in mm, upright (ISO 216)."""
LYING = {"p3", "p5", "p5_empty", "p6", "p8", "p9"}
LARGEST = 20_000_000
POINT = 25.4 / 72.0
REFERENCE_DPI = 24
TOLERANCE = 0.01
"""Share of the pixels of a picture that may differ from the reference."""
_CONTRAST = 48
"""Grey levels by which a pixel must differ to count: edges of letters move by less."""
_LEAST_WORDS = 2
PICTURED = {
    **dict.fromkeys(("p1", "p2", "p3", "p5", "p5_empty", "p6", "p7", "p8", "p9"), (1,)),
    "p4": (1, 2, 3),
}
"""The pages of each poster that are compared with a picture; those that an atlas repeats, once."""


def run(*command) -> str:
    """What a program writes."""
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout


def squeezed(text: str) -> str:
    """A text without what the ends of lines change: spaces, hyphens, ligatures."""
    return re.sub(r"[\s\u00ad\u2010-]", "", unicodedata.normalize("NFKC", text))


def text_of(pdf: Path, first: int = 0, last: int = 0) -> str:
    """The text of some pages in the order in which it was drawn, so that a label stays in one piece; squeezed."""
    pages = ["-f", first, "-l", last or first] if first else []
    return squeezed(run("pdftotext", "-raw", *pages, pdf, "-"))


def of_file(pdf: Path, code: str, paper: str, author: str) -> Iterator[str]:
    """Findings on the file: size of page and file, title and author, fonts."""
    info = run("pdfinfo", pdf)
    wide, high = SIZES[paper][::-1] if code in LYING else SIZES[paper]
    width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups())
    if abs(width - wide / POINT) > 2.0 or abs(height - high / POINT) > 2.0:
        yield f"page of {width} x {height} points"
    if not re.search(r"^Title:\s+\S", info, re.MULTILINE):
        yield "no title"
    told = re.search(r"^Author:\s+(.*)$", info, re.MULTILINE)
    if told is not None and told.group(1).strip() != author:  # QGIS 3.44 may leave it out
        yield f"author {told.group(1)}"
    fonts = run("pdffonts", pdf).splitlines()[2:]
    if not fonts:
        yield "no font: letters are outlines"
    for line in fonts:
        if re.search(r"\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$", line).group(1) != "yes" or "Type 3" in line:
            yield f"font not embedded: {line}"
    if pdf.stat().st_size >= LARGEST:
        yield f"{pdf.stat().st_size / 1e6:.0f} MB"


def pages_of(layouts) -> Iterator[tuple[int, int, object]]:
    """First and last page in the file, and the layout as it is there, of each layout and of each row of an atlas."""
    page = 1
    for layout in layouts:
        count = layout.pageCollection().pageCount()
        atlas = layout.atlas()
        if not atlas.enabled():
            yield page, page + count - 1, layout
            page += count
            continue
        atlas.beginRender()
        going = atlas.first()
        while going:
            layout.refresh()
            yield page, page + count - 1, layout
            page += count
            going = atlas.next()
        atlas.endRender()


def texts_of(layout) -> Iterator[tuple[str, str]]:
    """Name and text of each label that shows something."""
    from qgis.core import QgsLayoutItemLabel

    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel) and item.isVisible() and item.currentText().strip():
            yield item.id(), item.currentText()


def of_words(pdf: Path, layouts, tongues) -> Iterator[str]:
    """Findings on the words: a label that is not in the file whole, or one left in English."""
    english = [untranslated(code) for code in (tongues.main, tongues.second) if code]
    for first, last, layout in pages_of(layouts):
        printed = text_of(pdf, first, last)
        for name, text in texts_of(layout):
            if squeezed(text) not in printed:
                yield f"page {first}, {name}: not whole in the file: {text!r}"
            words = " ".join(text.split())
            if english and all(one(words) for one in english):
                yield f"page {first}, {name}: in English: {text!r}"


@functools.lru_cache
def untranslated(language: str):
    """Return what tells whether a text is the English of a sentence that this language says otherwise."""
    path = ROOT / "i18n" / f"jumelage_climatique_{language}.ts"
    if not path.is_file():
        return lambda _text: False
    sources, targets = [], set()
    for entry in ET.parse(path).iter("message"):
        source, target = entry.findtext("source") or "", entry.findtext("translation") or ""
        targets.add(target)
        if len(source.split()) >= _LEAST_WORDS and source != target:
            sources.append(source)
    left = [_pattern(source) for source in sources if source not in targets]
    whole = re.compile("|".join(f"(?:{one})" for one in left if one))
    return lambda text: bool(whole.fullmatch(text))


def _pattern(source: str) -> str:
    """A sentence with anything in its fields; one that has hardly a word of its own could be of any language."""
    own = re.sub(r"\{[^}]*\}", "", source)
    if len(re.findall(r"[A-Za-z]{3,}", own)) < _LEAST_WORDS:
        return ""
    return re.sub(r"\\\{[^}]*\\\}", ".+", re.escape(" ".join(source.split())))


def picture(pdf: Path, page: int, target: Path) -> Path:
    """A small picture of a page, as those of `references/posters`."""
    from qgis.PyQt.QtGui import QImage

    where = target.with_suffix("")
    run("pdftoppm", "-r", REFERENCE_DPI, "-png", "-f", page, "-l", page, "-singlefile", pdf, where)
    QImage(str(target)).convertToFormat(QImage.Format.Format_Grayscale8).save(str(target), "PNG", 0)
    return target


def difference(one: Path, other: Path) -> float:
    """The share of pixels that differ between two pictures; 1 where their sizes do."""
    import numpy as np
    from qgis.PyQt.QtGui import QImage

    images = [QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8) for path in (one, other)]
    if images[0].size() != images[1].size() or images[0].isNull():
        return 1.0
    grey = []
    for image in images:
        pixels = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8)
        grey.append(pixels.reshape(image.height(), image.bytesPerLine())[:, : image.width()].astype(int))
    return float((abs(grey[0] - grey[1]) > _CONTRAST).mean())


def references() -> Path:
    """The folder of the pictures for the version of QGIS that runs."""
    from qgis.core import Qgis

    number = Qgis.QGIS_VERSION_INT
    return ROOT / "tests" / "references" / "posters" / f"{number // 10000}.{number // 100 % 100}"


def of_look(pdf: Path, code: str, place: Path) -> Iterator[str]:
    """Findings on the look: pages that differ from their reviewed pictures. `place` keeps what was drawn."""
    for page in PICTURED[code]:
        name = f"{code}_{page}.png"
        share = difference(picture(pdf, page, place / name), references() / name)
        if share > TOLERANCE:
            yield f"page {page}: {share:.1%} of the pixels are not those of the reviewed picture"
