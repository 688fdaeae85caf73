"""The GeoPackage of a twinning: made new with its tables, lists and first rows, before QGIS opens it.

Afterwards it is written through QGIS's own editing alone: a second writer behind it would meet its locks.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from ..core.errors import JumelageError
from ..core.schema import Table, statements
from ..core.schema_tables import SCHEMA_VERSION, TABLES
from ..core.tables_context import VALUE_LIST
from .sqlite_files import UNREADABLE, reading

Row = Mapping[str, Any]
VERSION_KEY = "schema_version"
_CONTENTS = "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (:name, :kind, :name, 4326)"
_GEOMETRY = "INSERT INTO gpkg_geometry_columns VALUES (:name, 'geom', :geometry, 4326, 0, 0)"


def create_file(path: Path, lists: Iterable[Row], more: Mapping[str, Iterable[Row]] | None = None) -> None:
    """Make the GeoPackage with every table, empty but for its version and its lists of values.

    `lists` are the rows of `value_list`, `more` those of other tables by their name, a `geom` as the bytes of a
    GeoPackage. Raises `JumelageError` when the file cannot be written or refuses a row.
    """
    try:
        _empty_geopackage(path)
        with closing(sqlite3.connect(path)) as base, base:
            for table in TABLES:
                _make(base, table)
            _insert(base, "meta", ({"key": VERSION_KEY, "value": str(SCHEMA_VERSION)},))
            _insert(base, VALUE_LIST.name, lists)
            for name, rows in (more or {}).items():
                _insert(base, name, rows)
    except sqlite3.Error as error:
        raise JumelageError("Cannot write {path}: {reason}", path=path.name, reason=error) from error
    _index(path)


def schema_version(path: Path) -> int:
    """The version of the tables in a file. Raises `JumelageError` when it is no file of a twinning."""
    try:
        with closing(reading(path)) as base:
            row = base.execute("SELECT value FROM meta WHERE key = ?", (VERSION_KEY,)).fetchone()
        return int(row[0])
    except (sqlite3.Error, TypeError, ValueError) as error:
        raise JumelageError("{name} is not the file of a climate twinning.", name=path.name) from error


def snapshot(path: Path, copy: Path) -> None:
    """Copy a file of SQLite as one state, even while somebody writes (by SQLite's backup). Raises `JumelageError`."""
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        copy.unlink(missing_ok=True)
        raise JumelageError("{name} could not be copied: nothing was changed.", name=path.name) from error


def read_columns(path: Path, table: Table, names: Iterable[str]) -> list[tuple[Any, ...]]:
    """Some columns of all rows of a table, in the order of its keys. Raises `JumelageError` where that fails."""
    wanted = ", ".join(table.column(name).name for name in names)  # names of our own, never of users
    words = ["SELECT", wanted, "FROM", table.name, "ORDER BY fid"]
    try:
        with closing(reading(path, wait=0)) as base:
            return base.execute(" ".join(words)).fetchall()
    except UNREADABLE as error:
        raise JumelageError("The file {path} is missing or cannot be read.", path=path) from error


def _empty_geopackage(path: Path) -> None:
    from osgeo import gdal

    made = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if made is None:
        raise JumelageError("Cannot write {path}: {reason}", path=path.name, reason=gdal.GetLastErrorMsg())
    del made


def _make(base: sqlite3.Connection, table: Table) -> None:
    for sql in statements(table):
        base.execute(sql)
    base.execute(_CONTENTS, {"name": table.name, "kind": "features" if table.geometry else "attributes"})
    if table.geometry:
        base.execute(_GEOMETRY, {"name": table.name, "geometry": table.geometry})


def _insert(base: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    for row in rows:
        names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
        words = ["INSERT INTO", table, "(", names, ") VALUES (", marks, ")"]  # names of our own, never of users
        base.execute(" ".join(words), dict(row))


def _index(path: Path) -> None:
    """Spatial indexes, which SQLite alone cannot make."""
    from osgeo import gdal

    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for table in TABLES:
        if table.geometry:
            told = dataset.ExecuteSQL(f"SELECT CreateSpatialIndex('{table.name}', 'geom')")
            dataset.ReleaseResultSet(told)  # by itself it would stay in memory until QGIS ends
    del dataset
