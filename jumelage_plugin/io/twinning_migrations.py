"""Older twinnings brought to the tables of today: a copy is kept first, and all of it is done or none."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

from ..core.errors import JumelageError
from ..core.schema_tables import SCHEMA_VERSION
from .twinning_file import VERSION_KEY, schema_version, snapshot

Migrations = Mapping[int, Sequence[str]]
MIGRATIONS: Migrations = {}
"""For each version the SQL that leads to the next one; a version that has been given out stays here for good.

A step may not add or move geometries: the triggers of their indexes need functions that SQLite alone lacks.
"""


def backup(path: Path, name: str) -> Path:
    """Copy a file of SQLite beside it, as one state, even while somebody writes. Raises `JumelageError`."""
    copy = path.with_name(name)
    number = 1
    while copy.exists():
        number += 1
        copy = path.with_name(f"{Path(name).stem}-{number}{path.suffix}")
    snapshot(path, copy)
    return copy


def migrate(path: Path, today: date, migrations: Migrations = MIGRATIONS, newest: int = SCHEMA_VERSION) -> Path | None:
    """Bring a twinning to the newest version; the copy that was kept, None where nothing had to be done.

    Raises `JumelageError`, with the file as it was, when it is newer than this plugin or a step fails.
    """
    version = schema_version(path)
    if version == newest:
        return None
    if version > newest:
        raise JumelageError("This twinning was made by a newer version of the plugin: update the plugin to open it.")
    missing = [step for step in range(version, newest) if step not in migrations]
    if missing:
        raise JumelageError("This twinning is too old: no way leads from its version {version}.", version=missing[0])
    copy = backup(path, f"{path.stem}-v{version}-{today.isoformat()}{path.suffix}")
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as base:
            _step_by_step(base, [sql for step in range(version, newest) for sql in migrations[step]], newest)
    except sqlite3.Error as error:
        raise JumelageError(
            "{name} could not be brought to the new version: it stays as it was; a copy lies in {copy}.",
            name=path.name,
            copy=copy.name,
        ) from error
    return copy


def _step_by_step(base: sqlite3.Connection, statements: Sequence[str], newest: int) -> None:
    """Run all in one transaction; raise `sqlite3.Error`, with nothing done, when one fails or the file is not sound."""
    base.execute("PRAGMA foreign_keys = OFF")  # tables may be made anew; the references are checked at the end
    base.execute("BEGIN IMMEDIATE")
    try:
        for sql in statements:
            base.execute(sql)
        base.execute("UPDATE meta SET value = ? WHERE key = ?", (str(newest), VERSION_KEY))
        sound = base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if not sound or base.execute("PRAGMA foreign_key_check").fetchall():
            raise sqlite3.IntegrityError
    except sqlite3.Error:
        base.execute("ROLLBACK")
        raise
    base.execute("COMMIT")


def faults_of(path: Path) -> tuple[str, int, str]:
    """What SQLite finds: its answer to the check of integrity, how many references are broken, the kind of journal.

    Raises `JumelageError` when the file cannot be read.
    """
    try:
        with closing(sqlite3.connect(path)) as base:
            whole = str(base.execute("PRAGMA integrity_check").fetchone()[0])
            broken = len(base.execute("PRAGMA foreign_key_check").fetchall())
            journal = str(base.execute("PRAGMA journal_mode").fetchone()[0])
    except sqlite3.Error as error:
        raise JumelageError("{name} is not the file of a climate twinning.", name=path.name) from error
    return whole, broken, journal


def plain_journal(path: Path) -> None:
    """Give up the write-ahead log, which a read-only folder or a network drive cannot hold."""
    try:
        with closing(sqlite3.connect(path)) as base:
            base.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise JumelageError(
            "{name} is in use, perhaps being edited: save and close it first.", name=path.name
        ) from error
