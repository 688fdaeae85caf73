"""Actions of home that come from practices of the twin: what they take over, and the links between them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsExpression, QgsProject

from ..core.schema import UUID
from .changes import Change
from .twinning_folder import layer
from .twinning_rows import new_uuid, rows_of

_TAKEN_OVER = ("title", "title_twin", "theme", "domain", "measure_type", "hazards", "example")


def values_from(project: QgsProject, practice: str) -> dict[str, Any]:
    """What an action takes over from a practice (uuid), where it is known: title, theme, domain, type, hazards."""
    held = next(_rows(project, "practice", UUID, practice), {})
    columns = layer(project, "action").fields().names()
    return {name: held[name] for name in _TAKEN_OVER if name in columns and held.get(name) is not None}


def inspiration(action: str, practice: str) -> Change:
    """The change that links an action to the practice (both by uuid) that inspired it."""
    return Change("action_practice", None, {UUID: new_uuid(), "action_uuid": action, "practice_uuid": practice})


def inspirations(project: QgsProject, action: str) -> list[str]:
    """The titles of the practices that inspired an action (uuid)."""
    linked = {row["practice_uuid"] for row in _rows(project, "action_practice", "action_uuid", action)}
    found = [row["title"] for uuid in linked for row in _rows(project, "practice", UUID, uuid)]
    return sorted(found, key=str.casefold)


def _rows(project: QgsProject, table: str, column: str, value: str) -> Any:
    return rows_of(layer(project, table), f'"{column}" = {QgsExpression.quotedValue(value)}')
