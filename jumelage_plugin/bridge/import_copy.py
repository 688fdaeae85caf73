"""A copy of the twinning that comes back from the field, merged into the twinning; nothing is deleted by it."""

from __future__ import annotations

import filecmp
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ..core.errors import JumelageError
from ..core.messages import message
from ..core.schema import UUID, Table
from ..core.schema_tables import TABLES
from ..io.photos import bring
from ..io.sqlite_files import UNREADABLE, reading
from ..io.twinning_file import schema_version
from .changes import Change
from .import_rows import Brought
from .twinning_folder import TwinningFolder, layer
from .twinning_rows import GEOMETRY, first_row, rows_of, same_shape

_NOT_BROUGHT = ("meta", "value_list", "criterion", "commune", "commune_indicator", "twinning")
"""What a copy does not change: the pair and its lists are those of the twinning."""
_OF_A_TWINNING = {"meta", "twinning", "practice", "media"}
_FILES, _CHANGED_ON = "media", "modified_on"


def is_copy_of_twinning(path: Path) -> bool:
    """Whether a file is the data of a twinning, as it comes back from the field, whatever it is called by now."""
    try:
        with closing(reading(path)) as base:
            names = {row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except UNREADABLE:
        return False
    return names >= _OF_A_TWINNING  # of an older version too, which is told


def from_copy(project: QgsProject, folder: TwinningFolder, path: Path) -> Brought:
    """What a copy of the twinning brings: rows that are new, or newer than ours; nothing is deleted.

    Raises `JumelageError` when the copy is of another twinning or another version.
    """
    if schema_version(path) != schema_version(folder.gpkg):
        raise JumelageError("The copy was made by another version of the plugin: open it once with this one first.")
    pair = first_row(layer(project, "twinning"))
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
            found = {name: value for name, value in row.items() if name != "fid"}
            if of.name == _FILES:
                _merge_file(brought, of, ours.get(uuid), found, (path.parent, folder.path))
            else:
                _merge(brought, of, ours.get(uuid), found)
    return brought


def _merge(brought: Brought, of: Table, ours: dict[str, Any] | None, theirs: dict[str, Any]) -> bool:
    """Add the change that a row of the copy makes; False when it makes none."""
    if ours is None:
        brought.changes.append(Change(of.name, None, theirs))
        brought.added += 1
        return True
    same = all(theirs[column.name] == ours[column.name] for column in of.columns)
    if same and same_shape(theirs[GEOMETRY], ours[GEOMETRY]):
        return False
    moments = ours.get(_CHANGED_ON), theirs.get(_CHANGED_ON)
    dated = all(moments) and moments[0] != moments[1]
    if dated and moments[1] < moments[0]:
        brought.notes.append((_name(of, ours), message("was changed here later than in the copy, and stays as it is")))
        return False
    if not dated:
        brought.notes.append(
            (_name(of, ours), message("differs, and nothing tells which is newer: that of the copy is taken"))
        )
    brought.changes.append(Change(of.name, ours, {**ours, **theirs}))
    brought.changed += 1
    return True


def _merge_file(
    brought: Brought, of: Table, ours: dict[str, Any] | None, theirs: dict[str, Any], places: tuple[Path, Path]
) -> None:
    """Merge the row of a file: what counts is the file itself, for two phones may give one name to two photos."""
    there, here = places
    source = there / str(theirs["path"])
    inside = there.resolve() in source.resolve().parents
    if ours is not None and inside and _same_file(source, here / str(ours["path"])):
        theirs = {**theirs, "path": ours["path"]}
    if not _merge(brought, of, ours, theirs):
        return
    target = here / str(theirs["path"])
    if not inside or here.resolve() not in target.resolve().parents:
        return  # the table refuses such a path, with its own words
    if source.is_file() and not _same_file(source, target):
        brought.photos[len(brought.changes) - 1] = source
    elif not target.is_file():
        brought.notes.append((str(theirs["path"]), message("is missing in the copy: the sheet has no picture of it")))


def _same_file(one: Path, other: Path) -> bool:
    return one.is_file() and other.is_file() and filecmp.cmp(one, other, shallow=False)


def _name(of: Table, row: Mapping[str, Any]) -> str:
    return str(row.get(of.title) or row[UUID])


def with_photos(brought: Brought, folder: TwinningFolder) -> tuple[list[Change], list[Path]]:
    """Copy the photos, all or none; the changes with the paths where they lie now, and these files.

    Raises `JumelageError`.
    """
    changes, made = list(brought.changes), []
    try:
        for number, source in brought.photos.items():
            row = dict(changes[number].after or {})
            made.append(bring(source, folder.path / str(row["path"])))
            row["path"] = made[-1].relative_to(folder.path).as_posix()
            changes[number] = replace(changes[number], after=row)
    except BaseException:
        remove(made)
        raise
    return changes, made


def remove(made: list[Path]) -> None:
    """Remove photos that were copied for rows that could not be written."""
    for path in made:
        path.unlink(missing_ok=True)
