"""Tables and layers of others, and copies of the twinning that come back from the field, brought into the twinning."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ..core.communes import plain
from ..core.errors import JumelageError
from ..core.imported_rows import LAT, LON, ReadRow, mapped, read_row
from ..core.schema import DATE, DATETIME, UUID, Table
from ..core.schema_tables import TABLES, table
from ..core.valuelists import LISTS
from ..io.table_files import is_table_file, read_sheets
from ..io.twinning_file import schema_version
from .changes import Change
from .languages import in_all_languages
from .twinning_folder import GPKG, TwinningFolder, layer
from .twinning_rows import GEOMETRY, new_uuid, plain_value, rows_of, same_shape, several

_NOT_BROUGHT = ("meta", "value_list", "criterion", "commune", "commune_indicator", "twinning")
"""What a copy from the field does not change: the pair and its lists are those of the twinning."""


@dataclass
class Brought:
    """What an import will do: its changes, how many rows are new or changed, and what is to be known of the others."""

    changes: list[Change] = field(default_factory=list)
    added: int = 0
    changed: int = 0
    rows: list[tuple[int, ReadRow]] = field(default_factory=list)
    unused: tuple[str, ...] = ()
    photos: list[tuple[Path, Path]] = field(default_factory=list)


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
    pair = next(rows_of(layer(project, "twinning")))
    known = {row[UUID]: row for row in rows_of(layer(project, into))} if UUID in where.columns else {}
    brought = Brought(unused=tuple(name for name in where.unused if name not in (LON, LAT)))
    for number, cells in enumerate(rows, 1):
        if not any(cell.strip() for cell in cells):
            continue
        read = read_row(cells, where, of, words)
        brought.rows.append((number, read))
        if read.refused is None:
            _bring(brought, of, read, pair, known)
    return brought


def _bring(brought: Brought, of: Table, read: ReadRow, pair: dict[str, Any], known: dict[str, Any]) -> None:
    values = {name: _stored(of, name, value) for name, value in read.values.items()}
    shape = None if read.point is None else QgsGeometry.fromPointXY(QgsPointXY(*read.point))
    before = known.get(values.get(UUID, ""))
    if before is not None:
        after = {**before, **values, GEOMETRY: before[GEOMETRY] if shape is None else shape}
        brought.changes.append(Change(of.name, before, after))
        brought.changed += 1
        return
    now = QDateTime.currentDateTime()
    own: dict[str, Any] = {UUID: values.get(UUID) or new_uuid(), "twinning_uuid": pair[UUID], GEOMETRY: shape}
    if of.name == "practice":
        own |= {"commune_uuid": pair["twin_uuid"], "position_origin": "POS_IMPORT", "created_on": now}
        own["modified_on"] = now
    brought.changes.append(Change(of.name, None, {**own, **values}))
    brought.added += 1


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
        point = degrees.transform(spot.asPoint()) if not spot.isNull() else None
        rows.append([*cells, *(("", "") if point is None else (repr(point.x()), repr(point.y())))])
    return [*source.fields().names(), LON, LAT], rows


def _text(value: Any) -> str:
    if value is None:
        return ""
    if hasattr(value, "toString"):
        return str(value.toString("yyyy-MM-dd" if isinstance(value, QDate) else "yyyy-MM-ddTHH:mm:ss"))
    return str(value)


def is_copy_of_twinning(path: Path) -> bool:
    """Whether a file is the data of a twinning, as it comes back from the field."""
    if path.name != GPKG:
        return False
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as base:
            return base.execute("SELECT count(*) FROM practice").fetchone() is not None
    except sqlite3.Error:
        return False


def from_copy(project: QgsProject, folder: TwinningFolder, path: Path) -> Brought:
    """What a copy of the twinning brings: rows that are new, or newer than ours; nothing is deleted.

    Photos that are not here yet are copied when the changes are made. Raises `JumelageError` when the copy is of
    another twinning or another version.
    """
    if schema_version(path) != schema_version(folder.gpkg):
        raise JumelageError("The copy was made by another version of the plugin: open it once with this one first.")
    pair = next(rows_of(layer(project, "twinning")))
    brought = Brought()
    for of in TABLES:
        source = QgsVectorLayer(f"{path}|layername={of.name}", of.name, "ogr")
        theirs = {row.get(UUID) or row.get("key"): row for row in rows_of(source)}
        if of.name == "twinning" and pair[UUID] not in theirs:
            raise JumelageError("The copy is of another twinning.")
        if of.name in _NOT_BROUGHT:
            continue
        ours = {row[UUID]: row for row in rows_of(layer(project, of.name))}
        for uuid, row in theirs.items():
            _merge(brought, of, ours.get(uuid), {name: value for name, value in row.items() if name != "fid"})
    brought.photos = _new_photos(brought.changes, path.parent, folder)
    return brought


def _merge(brought: Brought, of: Table, ours: dict[str, Any] | None, theirs: dict[str, Any]) -> None:
    if ours is None:
        brought.changes.append(Change(of.name, None, theirs))
        brought.added += 1
        return
    same = all(theirs[column.name] == ours[column.name] for column in of.columns)
    if same and same_shape(theirs[GEOMETRY], ours[GEOMETRY]):
        return
    moments = ours.get("modified_on"), theirs.get("modified_on")
    if all(moments) and moments[1] < moments[0]:
        return  # ours was changed later
    brought.changes.append(Change(of.name, ours, {**ours, **theirs}))
    brought.changed += 1


def _new_photos(changes: Sequence[Change], place: Path, folder: TwinningFolder) -> list[tuple[Path, Path]]:
    """From where to where the photos of new rows are copied; the paths were checked by the table."""
    found = []
    for change in changes:
        if change.table != "media" or change.after is None:
            continue
        source, target = place / str(change.after["path"]), folder.path / str(change.after["path"])
        if source.is_file() and not target.exists() and place.resolve() in source.resolve().parents:
            found.append((source, target))
    return found


def copy_photos(photos: Sequence[tuple[Path, Path]]) -> None:
    """Copy the photos, all or none. Raises `JumelageError`."""
    made: list[Path] = []
    try:
        for source, target in photos:
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(source, target)
            made.append(target)
    except OSError as error:
        for target in made:
            target.unlink(missing_ok=True)
        raise JumelageError(
            "The photo could not be copied to {folder}: check that the folder is not read-only and the disk not full.",
            folder=target.parent,
        ) from error
