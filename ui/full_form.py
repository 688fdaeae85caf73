"""QGIS's own form of a row, with all its fields: what is saved there is committed at once."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils

from ..jumelage_plugin.bridge.write_faults import unsaved
from ..jumelage_plugin.core.schema import UUID
from .session import Session


def open_form(session: Session, iface: Any, source: QgsVectorLayer, uuid: str) -> None:
    """Open the form of a row. Raises `JumelageError` when what was filled in cannot be saved."""
    request = QgsFeatureRequest().setFilterExpression(f'"{UUID}" = {QgsExpression.quotedValue(uuid)}')
    feature = next(source.getFeatures(request), None)
    if feature is not None:
        _ask(session, iface, source, feature, new=False)


def add_by_form(
    session: Session, iface: Any, source: QgsVectorLayer, shape: QgsGeometry, values: dict[str, Any] | None = None
) -> str:
    """Open the form of a new row, with some values filled in; its uuid, empty where it was given up.

    Raises `JumelageError` when it cannot be saved.
    """
    given = {source.fields().indexOf(name): value for name, value in (values or {}).items()}
    feature = QgsVectorLayerUtils.createFeature(source, shape, given)
    return str(feature[UUID]) if _ask(session, iface, source, feature, new=True) else ""


def _ask(session: Session, iface: Any, source: QgsVectorLayer, feature: QgsFeature, *, new: bool) -> bool:
    """Whether the form was accepted; edits that the planner has begun before are left to them."""
    began = not source.isEditable() and source.startEditing()
    done = bool(iface.openFeatureForm(source, feature, False, True) and (not new or source.addFeature(feature)))
    try:
        if began and done and not source.commitChanges():
            raise unsaved(session.folder.gpkg, " ".join(source.commitErrors()))
    finally:
        if began and source.isEditable():
            source.rollBack()
    session.rows_changed.emit()
    return done
