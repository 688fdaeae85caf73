"""Tables written as spreadsheets (ODS, XLSX) with typed cells: dates are dates, and a text is never a formula."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Union
from zipfile import BadZipFile

from ..core.errors import JumelageError
from .markup import clean
from .workbook_look import finish, marked

TEXT, DATE, NUMBER = "text", "date", "number"
"""Kinds of columns."""
Cell = Union[str, date, float, None]
_DRIVERS = {".ods": "ODS", ".xlsx": "XLSX"}
_HEADED = ("OGR_ODS_HEADERS", "OGR_XLSX_HEADERS")
_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")


@dataclass(frozen=True)
class Column:
    """One column: its heading, the kind of its cells, and its width in mm."""

    head: str
    kind: str = TEXT
    width: int = 30


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, its columns, and its rows with a cell for each; None where a cell is empty."""

    name: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Cell]]


def write_workbook(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write a spreadsheet, of the kind that the ending of its name says: .ods or .xlsx.

    A sheet without rows is left out. Texts are data: control characters are dropped, all else appears as written.
    Raises `JumelageError` for another ending, and when the file cannot be written whole.
    """
    from osgeo import gdal

    filled = [sheet for sheet in sheets if sheet.rows]
    name = _DRIVERS.get(path.suffix.lower())
    driver = None if name is None else gdal.GetDriverByName(name)
    if driver is None:
        raise JumelageError("{name} is no spreadsheet that can be written: use .ods or .xlsx.", name=path.name)
    try:
        _fill(driver, path, filled)
        finish(path, [[column.width for column in sheet.columns] for sheet in filled])
        complete = _counts(path) == [len(sheet.rows) for sheet in filled]
    except (RuntimeError, OSError, BadZipFile) as error:
        raise JumelageError("Cannot write {path}: {reason}", path=path.name, reason=error) from error
    if not complete:
        raise JumelageError("Cannot write {path} whole: the disk may be full.", path=path.name)


def _fill(driver: Any, path: Path, sheets: Sequence[Sheet]) -> None:
    """Let GDAL write the file; raise RuntimeError where it cannot."""
    from osgeo import gdal

    made = driver.Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if made is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    for sheet in sheets:
        _write(made, sheet, path.suffix.lower() == ".ods")
    del made


def _write(made: Any, sheet: Sheet, ods: bool) -> None:
    from osgeo import ogr

    kinds = {TEXT: ogr.OFTString, DATE: ogr.OFTDate, NUMBER: ogr.OFTReal}
    title = _NOT_IN_NAMES.sub(" ", clean(sheet.name)).strip()[:_LONGEST_NAME]
    layer = made.CreateLayer(title, None, ogr.wkbNone)
    for column in sheet.columns:
        layer.CreateField(ogr.FieldDefn(_as_text(column.head, ods), kinds[column.kind]))
    for row in sheet.rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for at, (column, value) in enumerate(zip(sheet.columns, row)):
            if value is None:
                continue
            if isinstance(value, date):
                feature.SetField(at, value.year, value.month, value.day, 0, 0, 0, 0)
            elif column.kind == NUMBER:
                feature.SetField(at, float(value))
            else:
                feature.SetField(at, _as_text(str(value), ods))
        if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
            raise RuntimeError(sheet.name)


def _as_text(text: str, ods: bool) -> str:
    return marked(clean(text)) if ods else clean(text)


def _counts(path: Path) -> list[int]:
    """The rows of each sheet as they can be read back."""
    from osgeo import gdal

    before = {name: gdal.GetThreadLocalConfigOption(name) for name in _HEADED}
    for name in _HEADED:
        gdal.SetThreadLocalConfigOption(name, "FORCE")
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        if source is None:
            return []
        return [source.GetLayer(at).GetFeatureCount() for at in range(source.GetLayerCount())]
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)
