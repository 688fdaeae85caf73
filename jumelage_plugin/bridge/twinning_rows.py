"""Rows of a twinning, written and read through QGIS's own editing, each batch committed at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import uuid4

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from ..core.errors import JumelageError
from ..core.schema import Table
from ..core.schema_tables import table
from ..io.twinning_file import read_columns

Row = Mapping[str, Any]
GEOMETRY = "geom"
"""The key of a row that holds its `QgsGeometry`."""


def new_uuid() -> str:
    """A key for a new row."""
    return str(uuid4())


def several(codes: Iterable[str]) -> str | None:
    """Several codes as one field holds them, None for none; the way of QGIS's own value relations."""
    listed = ",".join(f'"{code}"' for code in codes)
    return f"{{{listed}}}" if listed else None


def codes_in(text: Any) -> tuple[str, ...]:
    """The codes of such a field."""
    return tuple(part for part in str(text or "").strip("{}").replace('"', "").split(",") if part)


def new_feature(layer: QgsVectorLayer, row: Row) -> QgsFeature:
    """A feature of the layer with the defaults of its table, and the values of the row over them.

    QGIS's own way to make one asks the whole table for each unique field, which is slow with many rows.
    """
    defaults = {column.name: column.default for column in table_of(layer).columns}
    feature = QgsFeature(layer.fields())
    for at, field in enumerate(layer.fields()):
        value = row.get(field.name())
        feature.setAttribute(at, defaults.get(field.name()) if value is None else value)
    if row.get(GEOMETRY) is not None:
        feature.setGeometry(row[GEOMETRY])
    return feature


def table_of(layer: QgsVectorLayer) -> Table:
    """The description of the table that a layer of a twinning shows; KeyError for any other."""
    return _table_at(layer.source())


@lru_cache(maxsize=64)
def _table_at(source: str) -> Table:
    return table(QgsProviderRegistry.instance().decodeUri("ogr", source)["layerName"])


def add_rows(layer: QgsVectorLayer, rows: Iterable[Row]) -> None:
    """Add rows and commit them: all or none. Raises `JumelageError` when the file refuses them."""
    features = [new_feature(layer, row) for row in rows]
    if not features:
        return
    if not layer.isEditable() and not layer.startEditing():
        raise JumelageError("“{layer}” cannot be written: check that its folder is not read-only.", layer=layer.name())
    if not layer.addFeatures(features) or not layer.commitChanges():
        reason = " ".join(layer.commitErrors()).splitlines()
        layer.rollBack()
        raise JumelageError("“{layer}” was not saved: {reason}", layer=layer.name(), reason=" ".join(reason))


def rows_of(layer: QgsVectorLayer, expression: str = "") -> Iterator[dict[str, Any]]:
    """The rows as dictionaries by field, NULL as None, with their geometry."""
    names = layer.fields().names()
    request = QgsFeatureRequest().setFilterExpression(expression) if expression else QgsFeatureRequest()
    for feature in layer.getFeatures(request):
        row = {name: plain_value(value) for name, value in zip(names, feature.attributes())}
        row[GEOMETRY] = feature.geometry()
        yield row


def first_row(layer: QgsVectorLayer) -> dict[str, Any]:
    """The one row of a table that holds one. Raises `JumelageError` when it cannot be read, as on a lost disk."""
    row = next(rows_of(layer), None)
    if row is None:
        raise JumelageError(
            "“{layer}” cannot be read: check that the folder of the twinning is there, and open it again.",
            layer=layer.name(),
        )
    return row


def columns_of(layer: QgsVectorLayer, *names: str) -> Iterator[tuple[Any, ...]]:
    """Some columns of all rows that the layer shows, NULL as None.

    Straight from the file, ten times quicker than `rows_of` with thousands of rows; by QGIS where it knows more than
    the file (edits under way, a filter), or the file cannot be read just now. Dates come as either gives them.
    """
    if not layer.isEditable() and not layer.subsetString():
        source = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        try:
            return iter(read_columns(Path(source["path"]), table(source["layerName"]), names))
        except JumelageError:
            pass  # by QGIS, which waits its turn
    read = [QgsVectorLayerUtils.getValues(layer, name)[0] for name in names]
    return (tuple(map(plain_value, values)) for values in zip(*read))


def same_shape(one: QgsGeometry | None, other: QgsGeometry | None) -> bool:
    """Whether two geometries are the same, none being the same as none."""
    missing = [shape is None or shape.isNull() for shape in (one, other)]
    return all(missing) if any(missing) else bool(one.equals(other))


def plain_value(value: Any) -> Any:
    """A value of a field as Python has it: None for NULL."""
    is_null = getattr(value, "isNull", None)
    return None if is_null is not None and is_null() else value
