"""GeoPackages opened straight as the SQLite databases that they are, to be read only."""

from __future__ import annotations

import sqlite3
from pathlib import Path

UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
"""What a damaged file raises: where the damage is in a name, Python cannot even read SQLite's own sentence on it."""


def reading(path: Path, wait: float = 5.0) -> sqlite3.Connection:
    """A file that others may be writing, as it is now; a lock is waited for so many seconds."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=wait)


def read_only(path: Path) -> sqlite3.Connection:
    """A file that ships, opened as immutable: SQLite then writes nothing beside the file, not even a journal."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)
