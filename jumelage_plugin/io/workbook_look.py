"""What GDAL's drivers for spreadsheets cannot say: widths of columns, days in the reader's way, texts like formulas.

The parts of the file that hold it are written anew; where another version of GDAL lays them out otherwise they stay
as they are, and the spreadsheet is the same but for its look.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

_MARK = "\ue000"
"""A letter for private use, in which no text begins."""
_FORMULA = "of:="
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_ODS_PART, _XLSX_SHEET = "content.xml", re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_ODS_COLUMN = re.compile(r"<table:table-column [^>]*/>")
_XLSX_COLUMNS = re.compile(r"<cols>.*?</cols>", re.DOTALL)
_XLSX_STYLES = "xl/styles.xml"
_XLSX_DAYS = (b'<xf numFmtId="165" xfId="0"/>', b'<xf numFmtId="14" xfId="0" applyNumberFormat="1"/>')
"""Number 14 is the short date of the reader's country; GDAL writes years of two digits."""
_MM_A_LETTER = 1.9
"""Excel counts widths in digits of its usual font."""


def marked(text: str) -> str:
    """A text that GDAL's driver for ODS takes for text: it makes a formula of what begins with “of:=”."""
    return f"{_MARK}{text}" if text.startswith(_FORMULA) else text


def finish(path: Path, widths: Sequence[Sequence[int]]) -> None:
    """Give the columns of each sheet their widths (mm), and take the marks of `marked` away."""
    with zipfile.ZipFile(path) as archive:
        parts = [(entry, archive.read(entry)) for entry in archive.infolist()]
    with zipfile.ZipFile(path, "w") as archive:
        for entry, data in parts:
            name, method = entry.filename, entry.compress_type
            entry = zipfile.ZipInfo(name, _FIRST_DAY)  # noqa: PLW2901 - GDAL's has a month that there is not
            entry.compress_type = method
            archive.writestr(entry, _finished(name, data, widths))


def _finished(name: str, data: bytes, widths: Sequence[Sequence[int]]) -> bytes:
    sheet = _XLSX_SHEET.fullmatch(name)
    if name == _XLSX_STYLES:
        return data.replace(*_XLSX_DAYS)
    if name == _ODS_PART:
        return _ods(data.decode(), widths).encode()
    if sheet is not None and int(sheet[1]) <= len(widths):
        return _XLSX_COLUMNS.sub(_xlsx_columns(widths[int(sheet[1]) - 1]), data.decode(), count=1).encode()
    return data


def _xlsx_columns(widths: Sequence[int]) -> str:
    columns = (
        f'<col min="{at}" max="{at}" width="{width / _MM_A_LETTER:.1f}" customWidth="1"/>'
        for at, width in enumerate(widths, 1)
    )
    return f"<cols>{''.join(columns)}</cols>"


def _ods(text: str, widths: Sequence[Sequence[int]]) -> str:
    flat = [width for sheet in widths for width in sheet]
    text = text.replace(f"{_MARK}{_FORMULA}", _FORMULA)
    if len(_ODS_COLUMN.findall(text)) != len(flat):
        return text
    in_turn = iter(flat)
    text = _ODS_COLUMN.sub(
        lambda _column: (
            f'<table:table-column table:style-name="w{next(in_turn)}" table:default-cell-style-name="Default"/>'
        ),
        text,
    )
    return text.replace("</office:automatic-styles>", f"{''.join(_styles(flat))}</office:automatic-styles>", 1)


def _styles(widths: Sequence[int]) -> Iterator[str]:
    for width in sorted(set(widths)):
        yield (
            f'<style:style style:name="w{width}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{width}mm"/></style:style>'
        )
