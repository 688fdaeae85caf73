"""The GeoPackages that ship, opened straight as the SQLite databases that they are."""

from __future__ import annotations

import sqlite3
from pathlib import Path

UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
"""What a damaged file raises: where the damage is in a name, Python cannot even read SQLite's own sentence on it."""


def read_only(path: Path) -> sqlite3.Connection:
    """Opened as immutable: SQLite then writes nothing beside the file, not even a journal."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)
