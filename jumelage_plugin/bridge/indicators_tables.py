"""The tables of an import of indicators: the communes with their figures, every row with its verdict, the meanings."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from qgis.core import QgsFeature, QgsField, QgsFields, QgsGeometry, QgsVectorLayer, QgsWkbTypes

from ..core.communes import CommuneTable
from ..core.definitions import Definition, from_note, note_of
from ..core.errors import JumelageError
from ..core.indicators import Figures, Imported, harmless, what_differs
from ..core.joining import DOUBTFUL, MATCHED, NOWHERE, UNMATCHED
from ..io import territory
from ..io.dataset import Dataset
from .tables import INTEGER, REAL, TEXT, fields_of, known, point_feature
from .wording import listed, say, tr

_PLACE_FIELDS = (("country", TEXT), ("code", TEXT), ("name", TEXT))
_ROW_FIELDS = (
    ("row", INTEGER),
    ("given_code", TEXT),
    ("given_name", TEXT),
    ("verdict", TEXT),
    ("why", TEXT),
    *_PLACE_FIELDS,
)
_MEANING_FIELDS = (
    ("indicator", TEXT),
    ("label", TEXT),
    ("country", TEXT),
    ("unit", TEXT),
    ("year", TEXT),
    ("definition", TEXT),
    ("source", TEXT),
    ("licence", TEXT),
    ("communes", INTEGER),
    ("differs", TEXT),
)
_DIGITS = 10
"""Figures keep this many digits after the point: sums of decimal numbers end in noise."""


def figure_fields(figures: Figures, labels: Mapping[str, str]) -> QgsFields:
    """Fields of the communes: each indicator, then its note; what it means stands in alias and comment too."""
    fields = fields_of(_PLACE_FIELDS)
    for k, name in enumerate(figures.names):
        field, note = QgsField(name, REAL), QgsField(note_of(name), TEXT)
        field.setAlias(alias(labels.get(name, name), figures.definitions(k), figures.unlike(k)))
        field.setComment(listed(definition.note() for definition in figures.definitions(k)))
        note.setAlias(tr("{name}: what it means", name=name))
        fields.append(field)
        fields.append(note)
    return fields


def alias(label: str, definitions: list[Definition], unlike: tuple[str, ...]) -> str:
    """An indicator as it is shown, with its unit and year, or with the mark of figures that must not be compared."""
    if unlike:
        return tr("{label} (≠ {parts})", label=label, parts=", ".join(say(part) for part in what_differs(unlike)))
    units = ", ".join(filter(None, (definitions[0].unit, definitions[0].year))) if definitions else ""
    return f"{label} ({units})" if units else label


def figure_features(
    figures: Figures, table: CommuneTable, outlines: Mapping[str, bytes] | None
) -> Iterator[QgsFeature]:
    """The communes with their figures: points, or polygons where their `outlines` (WKB by key) are given."""
    fields = figure_fields(figures, {})
    for row, i in enumerate(figures.positions.tolist()):
        values: list[Any] = [table.country[i], table.code[i], table.name[i]]
        for k in range(len(figures.names)):
            values += [known(figures.values[row, k], _DIGITS), figures.notes[row, k] or None]
        if outlines is None:
            yield point_feature(fields, float(table.lon[i]), float(table.lat[i]), values)
            continue
        feature = QgsFeature(fields)
        if table.key(i) in outlines:
            feature.setGeometry(_polygon(outlines[table.key(i)]))
        feature.setAttributes(values)
        yield feature


def _polygon(wkb: bytes) -> QgsGeometry:
    made = QgsGeometry()
    made.fromWkb(wkb)
    made.convertToMultiType()
    return made


def geometry_type(polygons: bool) -> Any:
    """The type of the communes' geometry."""
    return QgsWkbTypes.Type.MultiPolygon if polygons else QgsWkbTypes.Type.Point


def outlines_of(dataset: Dataset, figures: Figures, table: CommuneTable) -> dict[str, bytes]:
    """The outlines of the communes that have figures, as WKB by key."""
    wanted = {table.key(i) for i in figures.positions.tolist()}
    try:
        return {key: wkb for key, wkb in territory.all_outlines(dataset.communes_file) if key in wanted}
    except sqlite3.Error as error:
        name = dataset.communes_file.name
        raise JumelageError("The data file {name} is damaged: reinstall the plugin.", name=name) from error


def verdict_word(verdict: str) -> str:
    """A verdict in the planner's language."""
    return {MATCHED: tr("matched"), UNMATCHED: tr("unmatched"), DOUBTFUL: tr("doubtful")}[verdict]


def row_fields(imported: Imported) -> QgsFields:
    """Fields of the rows, with the cells of the indicators as they were given."""
    fields = fields_of(_ROW_FIELDS)
    for indicator in imported.indicators:
        name = indicator.name
        while name.casefold() in {own.casefold() for own in fields.names()}:
            name += "_"
        fields.append(QgsField(name, TEXT))
    return fields


def row_features(imported: Imported, table: CommuneTable) -> Iterator[QgsFeature]:
    """Every row of the table with its verdict."""
    fields, source = row_fields(imported), imported.table
    cells = [source.column(indicator.column) for indicator in imported.indicators]
    for i, (row, code, name) in enumerate(zip(imported.matches.rows, imported.codes, imported.names)):
        values: list[Any] = [source.lines[i], harmless(code) or None, harmless(name) or None]
        values += [verdict_word(row.verdict), harmless(say(row.why)) if row.why else None]
        if row.position == NOWHERE:
            values += [None, None, None]
        else:
            values += [table.country[row.position], table.code[row.position], table.name[row.position]]
        values += [harmless(column[i]) or None for column in cells]
        feature = QgsFeature(fields)
        feature.setAttributes(values)
        yield feature


def meaning_fields() -> QgsFields:
    """Fields of what the indicators mean."""
    return fields_of(_MEANING_FIELDS)


def meanings(figures: Figures, table: CommuneTable, labels: Mapping[str, str]) -> list[list[Any]]:
    """One row for each indicator, country and definition, in the order of `meaning_fields`."""
    rows = []
    for k, name in enumerate(figures.names):
        notes = zip(table.country[figures.positions].tolist(), figures.notes[:, k].tolist())
        counts = Counter((country, note) for country, note in notes if note)
        differs = ", ".join(say(part) for part in what_differs(figures.unlike(k)))
        for (country, note), count in sorted(counts.items()):
            told = from_note(note)
            parts = [told.unit, told.year, told.definition, told.source, told.licence]
            rows.append(
                [name, harmless(labels.get(name, name)), country, *(harmless(p) or None for p in parts), count, differs]
            )
    return rows


def meaning_features(rows: list[list[Any]]) -> Iterator[QgsFeature]:
    """The rows of what the indicators mean, as features."""
    fields = meaning_fields()
    for values in rows:
        feature = QgsFeature(fields)
        feature.setAttributes([value or None for value in values])
        yield feature


def describe_layer(layer: QgsVectorLayer, figures: Figures, labels: Mapping[str, str]) -> None:
    """Give a layer the aliases of its fields: few formats keep them."""
    wanted = figure_fields(figures, labels)
    for field in wanted:
        at = layer.fields().lookupField(field.name())
        if at >= 0 and field.alias():
            layer.setFieldAlias(at, field.alias())
