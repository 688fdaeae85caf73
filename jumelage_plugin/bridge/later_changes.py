"""Whether what is about to be undone was changed since by other means: undoing it would take that away unseen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from qgis.core import QgsExpression, QgsProject

from ..core.schema import UUID
from ..core.schema_tables import TABLES, table
from .changes import Change
from .twinning_folder import layer
from .twinning_rows import GEOMETRY, Row, rows_of, same_shape

_OF_THE_PLUGIN = {"fid", "climate", "code", "created_on", "modified_on"}
"""Filled in by QGIS or by us after a row was saved: nobody's work is lost with them."""


def changed_since(project: QgsProject, changes: Iterable[Change]) -> str | None:
    """The name of the first row that is no longer as the changes left it, or has new rows that hang on it."""
    made = list(changes)
    of_the_step = {change.uuid for change in made}
    for change in made:
        after = change.after
        if after is None:
            continue  # it was deleted: putting it back takes nothing away
        chosen = f'"{UUID}" = {QgsExpression.quotedValue(change.uuid)}'
        now = next(rows_of(layer(project, change.table), chosen), None)
        if now is None:
            return _name(change.table, after)
        if not _as_left(change, after, now):
            return _name(change.table, now)
        goes = change.before is None and change.table != "media"
        if goes and any(uuid not in of_the_step for uuid in _hanging_on(project, change)):
            return _name(change.table, now)
    return None


def _as_left(change: Change, after: Row, now: Mapping[str, Any]) -> bool:
    """Whether a row still is as the change left it; of a row that was only changed, what the change touched counts."""
    before = change.before
    for column in table(change.table).columns:
        name = column.name
        touched = name not in _OF_THE_PLUGIN and (before is None or before.get(name) != after.get(name))
        expected = column.default if before is None and after.get(name) is None else after.get(name)
        if touched and now.get(name) != expected:
            return False
    moved = before is None or not same_shape(before.get(GEOMETRY), after.get(GEOMETRY))
    return not moved or same_shape(after.get(GEOMETRY), now.get(GEOMETRY))


def _hanging_on(project: QgsProject, change: Change) -> Iterator[str]:
    """The keys of the rows that refer to a row: votes, links, photos."""
    for other in TABLES:
        for column in other.columns:
            if column.refers == change.table:
                chosen = f'"{column.name}" = {QgsExpression.quotedValue(change.uuid)}'
                yield from (str(row[UUID]) for row in rows_of(layer(project, other.name), chosen))


def _name(of: str, row: Mapping[str, Any]) -> str:
    return str(row.get(table(of).title) or row[UUID])
