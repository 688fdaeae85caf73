"""Tables as people keep them: text with any separator and encoding, ODS and Excel."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core.errors import JumelageError
from ..core.messages import Message, message
from ..core.progress import CancelCheck, never, stop_if

TEXT_ENDINGS = (".csv", ".tsv", ".txt", ".tab")
SHEET_ENDINGS = (".xlsx", ".ods", ".xls", ".xlsm")

_SEPARATORS = (";", "\t", "|", ",")
_NAMES = {";": message("semicolons"), "\t": message("tabulators"), "|": message("bars"), ",": message("commas")}
_STEADY = 0.8
"""Share of the first lines that must have the same number of cells for a separator to be taken at once."""
_SAMPLE_LINES = 200
_HINT = re.compile(r"^\ufeff?\"?sep=(.)\"?\r?\n", re.IGNORECASE)
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SHOWN = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": "Windows-1252",
    "latin-1": "Latin-1",
}
_WINDOWS_ONLY = re.compile(b"[\x80-\x9f]")
_CHECK_EVERY = 5000
_SETTINGS = {"OGR_XLSX_HEADERS": "DISABLE", "OGR_ODS_HEADERS": "DISABLE", "OGR_XLS_HEADERS": "DISABLE"}
_AS_TEXT = {"OGR_XLSX_FIELD_TYPES": "STRING", "OGR_ODS_FIELD_TYPES": "STRING", "OGR_XLS_FIELD_TYPES": "STRING"}


@dataclass
class Sheet:
    """Cells as texts, line by line; the columns in `typed` hold true numbers under a header in the first line."""

    name: str
    rows: list[list[str]]
    typed: frozenset[int] = frozenset()
    notes: list[Message] = field(default_factory=list)


def is_table_file(path: str) -> bool:
    """Whether a file is one that this module reads."""
    return path.lower().endswith((*TEXT_ENDINGS, *SHEET_ENDINGS))


def read_sheets(path: Path, cancelled: CancelCheck = never) -> list[Sheet]:
    """The sheets of a file, one of a text; raise `JumelageError` when it cannot be read."""
    if not path.is_file():
        raise JumelageError("The file {path} is missing or cannot be read.", path=path)
    if path.suffix.lower() in TEXT_ENDINGS:
        return [read_text(path)]
    return _read_spreadsheet(path, cancelled)


def read_text(path: Path) -> Sheet:
    """A file of text, with the encoding and the separator that it shows."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise JumelageError("The file {path} is missing or cannot be read.", path=path) from error
    text, notes = decode(data, path.name)
    hint = _HINT.match(text)
    text = _HINT.sub("", text, count=1)
    separator = hint[1] if hint else find_separator(text)
    notes.append(message("cells separated by {separator}", separator=_NAMES.get(separator, separator)))
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise JumelageError("The file {name} is no table: {reason}.", name=path.name, reason=error) from error
    if hint:
        rows.insert(0, [])  # so that lines keep their numbers
    return Sheet("", rows, notes=notes)


def decode(data: bytes, name: str) -> tuple[str, list[Message]]:
    """The text of a file and how it was encoded; raise `JumelageError` when it holds no text."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            candidates: tuple[str, ...] = (encoding,)
            break
    else:
        if b"\0" in data:
            raise JumelageError("The file {name} is no text.", name=name)
        # the bytes that Windows alone uses are control characters in Latin-1
        candidates = ("utf-8", "cp1252" if _WINDOWS_ONLY.search(data) else "latin-1", "latin-1")
    for encoding in candidates:
        try:
            text = data.decode(encoding)
        except UnicodeError:
            continue
        return text, ([] if data.isascii() else [message("text encoded in {encoding}", encoding=_SHOWN[encoding])])
    raise JumelageError("The file {name} is no text.", name=name)


def find_separator(text: str) -> str:
    """The separator of the cells: the one that cuts the lines into the same number of them."""
    lines = [line for line in text[:200_000].splitlines() if line.strip()][:_SAMPLE_LINES]
    scores = []
    for separator in _SEPARATORS:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=separator) if row)
        width, count = max(widths.items(), key=lambda item: (item[0] > 1, item[1])) if widths else (1, 0)
        share = count / max(len(lines), 1) if width > 1 else 0.0
        if share >= _STEADY:
            return separator
        scores.append(share)
    return _SEPARATORS[scores.index(max(scores))] if any(scores) else ","


@contextmanager
def _configured(settings: dict[str, str]) -> Iterator[None]:
    """Settings of GDAL while a file is read: older versions know no other way to ask for texts."""
    from osgeo import gdal

    before = {name: gdal.GetConfigOption(name) for name in settings}
    for name, value in settings.items():
        gdal.SetConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetConfigOption(name, value)


def _read_spreadsheet(path: Path, cancelled: CancelCheck) -> list[Sheet]:
    with _configured({**_SETTINGS, **_AS_TEXT}):
        texts = [Sheet(name, rows) for name, rows in _layers(path, cancelled)]
    with _configured({}):
        typed = _typed_columns(path)
    for sheet in texts:
        sheet.typed = typed.get(sheet.name, frozenset())
        if len(texts) > 1:
            sheet.notes.append(message("sheet “{sheet}”", sheet=sheet.name))
    return texts


def _opened(path: Path) -> Any:
    from osgeo import gdal

    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:  # GDAL raises only where some other program of the process wants it to
        dataset = None
    if dataset is None:
        raise JumelageError("The file {path} is missing or cannot be read.", path=path)
    return dataset


def _layers(path: Path, cancelled: CancelCheck) -> Iterator[tuple[str, list[list[str]]]]:
    dataset = _opened(path)
    for number in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(number)
        columns = range(layer.GetLayerDefn().GetFieldCount())
        rows = []
        for n, feature in enumerate(layer):
            if n % _CHECK_EVERY == 0:
                stop_if(cancelled)
            rows.append([feature.GetFieldAsString(i) for i in columns])
        yield layer.GetName(), rows


def _typed_columns(path: Path) -> dict[str, frozenset[int]]:
    """The columns of each sheet that hold nothing but numbers under a header in the first line."""
    from osgeo import ogr

    dataset = _opened(path)
    numeric = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)
    found = {}
    for number in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(number)
        fields = layer.GetLayerDefn()
        kinds = [fields.GetFieldDefn(i).GetType() for i in range(fields.GetFieldCount())]
        headed = not any(fields.GetFieldDefn(i).GetName() == f"Field{i + 1}" for i in range(len(kinds)))
        found[layer.GetName()] = frozenset(i for i, kind in enumerate(kinds) if headed and kind in numeric)
    return found


def sheets_named(sheets: Sequence[Sheet], wanted: str) -> list[Sheet]:
    """The sheet of a name, or all of them; raise `JumelageError` where none bears the name."""
    if not wanted:
        return list(sheets)
    found = [sheet for sheet in sheets if sheet.name == wanted]
    if not found:
        names = ", ".join(sheet.name for sheet in sheets)
        raise JumelageError("The file has no sheet “{name}”: it has {names}.", name=wanted, names=names)
    return found
