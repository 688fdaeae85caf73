"""Why something was not saved, in words by which a planner can mend it; what a database says of it is in none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..core.errors import JumelageError
from ..core.schema import Rule
from ..core.schema_tables import TABLES

_NO_ROOM = ("readonly", "read-only", "disk is full", "disk i/o error", "no space", "unable to open database")


def unsaved(path: Path, reason: Any = "") -> JumelageError:
    """The fault to raise for what the provider of a GeoPackage told, which may be nothing."""
    text = str(reason)
    low = text.lower()
    if "locked" in low or "busy" in low:
        return JumelageError(
            "{name} is being written by another program or person: nothing was saved here, try again in a moment.",
            name=path.name,
        )
    if "foreign key" in low:
        return JumelageError(
            "What this belongs to was removed in another window, or by another person: nothing was saved."
        )
    if not text.strip() or any(sign in low for sign in _NO_ROOM):
        return JumelageError(
            "{path} cannot be written: check that the folder is not read-only and the disk not full.", path=path
        )
    rule = _broken(text)
    if rule is not None:
        return JumelageError("Nothing was saved: {why}", why=rule.told)
    return JumelageError("Nothing was saved in {name}: {reason}", name=path.name, reason=text)


def _broken(text: str) -> Rule | None:
    """The rule of the tables that SQLite cites when a row breaks it."""
    return next((rule for table in TABLES for rule in table.rules if rule.sql in text), None)
