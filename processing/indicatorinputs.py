"""From parameters to the table of indicators: a file that is read here, or a layer of any kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from ..jumelage_plugin.core.definitions import note_of
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.indicators import Figures
from ..jumelage_plugin.core.messages import Message
from ..jumelage_plugin.core.places import Places
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.tabular import Table, find_keys, from_rows
from ..jumelage_plugin.io.table_files import Sheet, is_table_file, read_sheets, sheets_named
from .base import JumelageAlgorithm
from .outputs import destination, is_file

_CHECK_EVERY = 1000
_KEYS = ("country", "code")


class Source(Protocol):
    """Where a table comes from."""

    name: str

    def table(self, code: str, name: str, places: Places, feedback: QgsProcessingFeedback) -> Table:
        """The table; raise `JumelageError` when it cannot be read."""

    def notes(self) -> tuple[Message, ...]:
        """How it was read."""


class FileSource:
    """A text or a spreadsheet, read from its file: QGIS takes its first line for the header and its text for UTF-8."""

    def __init__(self, path: Path, sheet: str) -> None:
        """Refuse a file that is not there."""
        if not path.is_file():
            raise JumelageError("The file {path} is missing or cannot be read.", path=path)
        self._path, self._sheet = path, sheet
        self._notes: list[Message] = []
        self.name = path.name

    def table(self, code: str, name: str, places: Places, feedback: QgsProcessingFeedback) -> Table:
        """The table in the first sheet that holds codes of communes."""
        sheets = sheets_named(read_sheets(self._path, feedback.isCanceled), self._sheet)
        faults = []
        for sheet in sheets:
            try:
                table = _table_in(sheet, code, name, places)
            except JumelageError as error:
                faults.append(error)
            else:
                self._notes = sheet.notes
                return table
        raise faults[0] if faults else JumelageError("The table is empty: it needs a header and at least one row.")

    def notes(self) -> tuple[Message, ...]:
        """Encoding, separator and sheet."""
        return tuple(self._notes)


def _table_in(sheet: Sheet, code: str, name: str, places: Places) -> Table:
    table = from_rows(sheet.rows, code, places)
    if table.header == 0:
        table.typed = sheet.typed
    find_keys(table, code, name, places)
    return table


class LayerSource:
    """A layer, whatever it comes from."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        """Keep it: its features are read when they are needed, in another thread."""
        self._source = source
        self.name = source.sourceName()

    def table(self, code: str, name: str, places: Places, feedback: QgsProcessingFeedback) -> Table:
        """The attributes as a table."""
        fields = self._source.fields()
        rows = [[_text(value) for value in feature.attributes()] for feature in _features(self._source, feedback)]
        if not rows:
            raise JumelageError("The table is empty: it needs a header and at least one row.")
        labels = [field.alias() for field in fields]
        typed = frozenset(i for i, field in enumerate(fields) if field.isNumeric())
        return Table(fields.names(), rows, list(range(1, len(rows) + 1)), labels, typed)

    def notes(self) -> tuple[Message, ...]:
        """Nothing: QGIS has read it."""
        return ()


def _features(source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback) -> Iterator[QgsFeature]:
    for n, feature in enumerate(source.getFeatures()):
        if n % _CHECK_EVERY == 0:
            stop_if(feedback.isCanceled)
        yield feature


def _text(value: Any) -> str:
    """An attribute as text, empty where it is NULL."""
    if value is None or (isinstance(value, QVariant) and value.isNull()):
        return ""
    return str(value)


def read_source(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Source:
    """Where the table comes from; raise `JumelageError` when nothing can be read."""
    file = _file(parameters.get("INPUT"), context)
    if file is not None:
        _refuse_overwriting(algorithm, parameters, context, file[0])
        return FileSource(*file)
    source = algorithm.parameterAsSource(parameters, "INPUT", context)
    if source is None:
        raise JumelageError("The table of indicators cannot be read: choose a layer, or a CSV, ODS or Excel file.")
    return LayerSource(source)


def _file(value: Any, context: QgsProcessingContext) -> tuple[Path, str] | None:
    """The file of a text or a spreadsheet and the name of its sheet; None for any other layer."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        if value.selectedFeaturesOnly:
            return None
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    if isinstance(value, str):
        project = context.project() or QgsProject.instance()
        layer = project.mapLayer(value) or next(iter(project.mapLayersByName(value)), None)
        value = layer or value
    if isinstance(value, QgsVectorLayer):
        if value.providerType() != "ogr" or value.subsetString() or value.isEditable():
            return None
        value = value.source()
    if not isinstance(value, str) or isinstance(value, QgsMapLayer):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", value)
    path = str(parts.get("path") or value)
    return (Path(path), str(parts.get("layerName") or "")) if is_table_file(path) else None


def _refuse_overwriting(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, path: Path
) -> None:
    """Raise `JumelageError` when an output would take the place of the table."""
    for definition in algorithm.destinationParameterDefinitions():
        where = destination(parameters, definition.name(), context)
        if where and is_file(where) and Path(where).resolve() == path.resolve():
            raise JumelageError(
                "{name} is the table itself, which {output} would replace: choose another file.",
                name=path.name,
                output=definition.name(),
            )


@dataclass(frozen=True)
class Earlier:
    """The result of an earlier import, to be completed."""

    source: QgsProcessingFeatureSource

    def figures(self, places: Places, feedback: QgsProcessingFeedback) -> Figures:
        """Its figures with their notes; raise `JumelageError` when it is no result of this algorithm."""
        fields = self.source.fields()
        there = fields.names()
        names = tuple(n for n in there if note_of(n) in there and fields.field(n).isNumeric())
        if not names or not all(key in there for key in _KEYS):
            raise JumelageError("The earlier layer is no result of this algorithm: it has no field that ends in _note.")
        columns = [(fields.lookupField(n), fields.lookupField(note_of(n))) for n in names]
        country, code = (fields.lookupField(key) for key in _KEYS)
        found: dict[int, tuple[list[float], list[str]]] = {}
        for feature in _features(self.source, feedback):
            cells = [_text(value) for value in feature.attributes()]
            position = places.at(cells[country], cells[code])
            if position is None:
                raise JumelageError(
                    "The earlier layer names a commune that the data does not hold: {key}.",
                    key=f"{cells[country]}:{cells[code]}",
                )
            values = [float(cells[v]) if cells[v] else np.nan for v, _ in columns]
            found[position] = values, [cells[n] if cells[v] else "" for v, n in columns]
        positions = sorted(found)
        shape = (len(positions), len(names))
        return Figures(
            names,
            np.array(positions, dtype=np.int64),
            np.array([found[i][0] for i in positions], dtype=np.float64).reshape(shape),
            np.array([found[i][1] for i in positions], dtype=object).reshape(shape),
        )


def read_earlier(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Earlier | None:
    """The earlier result, None where none is given."""
    source = algorithm.parameterAsSource(parameters, "EARLIER", context)
    if source is not None:
        return Earlier(source)
    if parameters.get("EARLIER"):
        raise JumelageError("The earlier layer cannot be read.")
    return None
