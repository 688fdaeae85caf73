"""Tables and layers of others brought into the twinning; each row with what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ..core.communes import plain
from ..core.errors import JumelageError
from ..core.imported_rows import LAT, LON, ReadRow, mapped, read_row
from ..core.messages import Message, message
from ..core.schema import DATE, DATETIME, UUID, Rule, Table
from ..core.schema_tables import table
from ..core.valuelists import LISTS
from ..io.table_files import is_table_file, read_sheets
from .changes import Change
from .languages import in_all_languages
from .twinning_folder import layer
from .twinning_rows import GEOMETRY, first_row, new_feature, new_uuid, plain_value, rows_of, several, table_of


@dataclass
class Brought:
    """What an import will do: its changes, how many rows are new or changed, and what is to be known of the others.

    `photos` gives, for the number of a change, the file that comes with it; `notes` are names of rows of a copy, each
    with what is to be known of it.
    """

    changes: list[Change] = field(default_factory=list)
    added: int = 0
    changed: int = 0
    rows: list[tuple[int, ReadRow]] = field(default_factory=list)
    unused: tuple[str, ...] = ()
    photos: dict[int, Path] = field(default_factory=dict)
    notes: list[tuple[str, Message]] = field(default_factory=list)


def words_of_lists() -> dict[str, dict[str, str]]:
    """The code of every word of the lists, folded, in any language; codes stand for themselves."""
    found: dict[str, dict[str, str]] = {}
    for values in LISTS:
        words = found.setdefault(values.prefix, {})
        for value in values.values:
            words[plain(value.code)] = value.code
            for text in in_all_languages(value.words).values():
                words.setdefault(plain(text), value.code)
    return found


def labels_of(of: Table) -> dict[str, str]:
    """The name of a column for each of its words, folded, in any language."""
    return {
        plain(text): column.name
        for column in of.columns
        if not column.hidden
        for text in in_all_languages(column.label).values()
    }


def from_table(project: QgsProject, path: Path, into: str) -> Brought:
    """What a file brings to a table of the twinning: text, spreadsheet, or any layer that QGIS opens.

    Raises `JumelageError` when it cannot be read or has no column that the table knows.
    """
    headers, rows = _read(path)
    of = table(into)
    where = mapped(headers, of, labels_of(of))
    if "title" not in where.columns:
        raise JumelageError("No column of {name} is a title: call one “title”.", name=path.name)
    words = words_of_lists()
    pair = first_row(layer(project, "twinning"))
    known = {row[UUID]: row for row in rows_of(layer(project, into))} if UUID in where.columns else {}
    brought = Brought(unused=tuple(name for name in where.unused if name not in (LON, LAT)))
    target, taken = layer(project, into), set()
    for number, cells in enumerate(rows, 1):
        if not any(cell.strip() for cell in cells):
            continue
        read = read_row(cells, where, of, words)
        if UUID in read.values and read.values[UUID] in taken:
            read = replace(read, refused=message("its identifier is that of a row above"))
        if read.refused is None:
            read = _bring(brought, target, read, pair, known)
            taken.add(read.values.get(UUID))
        brought.rows.append((number, read))
    return brought


def _bring(
    brought: Brought, target: QgsVectorLayer, read: ReadRow, pair: dict[str, Any], known: dict[str, Any]
) -> ReadRow:
    """Add the change that a row makes, and return the row with the faults that the rules of its table find in it."""
    of = table_of(target)
    values = {name: _stored(of, name, value) for name, value in read.values.items()}
    shape = None if read.point is None else QgsGeometry.fromPointXY(QgsPointXY(*read.point))
    before = known.get(values.get(UUID, ""))
    if before is not None:
        after = {**before, **values, GEOMETRY: before[GEOMETRY] if shape is None else shape}
    else:
        now = QDateTime.currentDateTime()
        own: dict[str, Any] = {UUID: values.get(UUID) or new_uuid(), "twinning_uuid": pair[UUID], GEOMETRY: shape}
        if of.name == "practice":
            own |= {"commune_uuid": pair["twin_uuid"], "position_origin": "POS_IMPORT", "created_on": now}
            own["modified_on"] = now
        after = {**own, **values}
    faults = []
    for rule in of.rules:
        if not _holds(rule, target, after):
            after = {**after, rule.column: of.column(rule.column).default}
            faults.append(message("{column}: {why}", column=of.column(rule.column).label, why=rule.told))
    if not all(_holds(rule, target, after) for rule in of.rules):
        return replace(read, refused=faults[-1])
    brought.changes.append(Change(of.name, before, after))
    brought.added += before is None
    brought.changed += before is not None
    return replace(read, faults=(*read.faults, *faults))


def _holds(rule: Rule, target: QgsVectorLayer, row: dict[str, Any]) -> bool:
    """Whether a row keeps a rule, as the database will see it: what is unknown breaks none."""
    if row.get(rule.column) is None:
        return True
    context = QgsExpressionContext()
    context.setFields(target.fields())
    context.setFeature(new_feature(target, row))
    found = plain_value(QgsExpression(rule.expression).evaluate(context))
    return found is None or bool(found)


def _stored(of: Table, name: str, value: Any) -> Any:
    """A value as QGIS stores it."""
    column = of.column(name)
    if column.many:
        return several(value)
    if column.kind == DATE:
        return QDate(value.year, value.month, value.day)
    return QDateTime(value) if column.kind == DATETIME else value


def _read(path: Path) -> tuple[list[str], list[list[str]]]:
    """Headers and rows of a file as texts; a layer of points has its positions in the columns lon and lat."""
    if is_table_file(str(path)):
        sheet = read_sheets(path)[0]
        if not sheet.rows:
            raise JumelageError("The table is empty: it needs a header and at least one row.")
        return list(sheet.rows[0]), [list(row) for row in sheet.rows[1:]]
    source = QgsVectorLayer(str(path), path.stem, "ogr")
    if not source.isValid():
        raise JumelageError("The file {path} is missing or cannot be read.", path=path)
    degrees = QgsCoordinateTransform(
        source.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance().transformContext()
    )
    rows = []
    for feature in source.getFeatures():
        cells = [_text(plain_value(value)) for value in feature.attributes()]
        spot = feature.geometry().pointOnSurface() if not feature.geometry().isNull() else QgsGeometry()
        rows.append([*cells, *_degrees(degrees, spot)])
    return [*source.fields().names(), LON, LAT], rows


def _degrees(way: QgsCoordinateTransform, spot: QgsGeometry) -> tuple[str, str]:
    """The position of a row as texts; what lies outside its own system of coordinates is not understood later on."""
    if spot.isNull():
        return "", ""
    try:
        point = way.transform(spot.asPoint())
    except QgsCsException:
        return f"{spot.asPoint().x()} ({way.sourceCrs().authid()})", f"{spot.asPoint().y()}"
    return repr(point.x()), repr(point.y())


def _text(value: Any) -> str:
    if value is None:
        return ""
    if hasattr(value, "toString"):
        return str(value.toString("yyyy-MM-dd" if isinstance(value, QDate) else "yyyy-MM-ddTHH:mm:ss"))
    return str(value)
