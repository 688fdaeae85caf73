"""Where the outputs go, and how they are written: checked, whole, and all at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterFileWriter,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..jumelage_plugin.bridge.staging import Staging
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.progress import stop_if

if TYPE_CHECKING:
    from .base import JumelageAlgorithm

WGS84 = "EPSG:4326"
DEFAULT_TABLE, DEFAULT_RASTER = ".gpkg", ".tif"
_PROVIDER_PREFIX = re.compile(r"^(\w{2,}:|dbname=|service=)")
_CHECK_EVERY = 500


def destination(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str | None:
    """Where an output goes as the planner wrote it, None when it is skipped."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    return str(value) if value else None


def is_file(where: str) -> bool:
    """Whether a destination is a file, not a temporary layer or a table of a database."""
    return where != QgsProcessing.TEMPORARY_OUTPUT and not _PROVIDER_PREFIX.match(where)


def table_path(where: str) -> str:
    """The file of a vector output, with the usual ending where it has none.

    Raises `JumelageError` on an ending that no format has.
    """
    path = Path(where)
    if not path.suffix:
        return where + DEFAULT_TABLE
    known = [ending.lower() for ending in QgsVectorFileWriter.supportedFormatExtensions()]
    if "|" in path.name or path.suffix[1:].lower() not in known:
        raise JumelageError("No table format is known for the file name {name}: use .gpkg.", name=path.name)
    return where


def raster_driver(where: str) -> str:
    """GDAL's driver of a raster output.

    Raises `JumelageError` on an ending that no format with several decimal bands has.
    """
    from osgeo import gdal

    name = str(QgsRasterFileWriter.driverForExtension(Path(where).suffix[1:]))
    driver = gdal.GetDriverByName(name) if name else None
    # Those that create files band by band hold what we write; pictures and text grids do not.
    if driver is None or driver.GetMetadataItem("DCAP_CREATE") != "YES" or name == "VRT":
        raise JumelageError("No raster format is known for the file name {name}: use .tif.", name=Path(where).name)
    return name


def with_file(value: Any, path: str) -> Any:
    """The value of an output with another file, its other wishes kept."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return path
    changed = QgsProcessingOutputLayerDefinition(path, value.destinationProject)
    changed.createOptions = value.createOptions
    if value.useRemapping() is False and value.destinationName:
        changed.destinationName = value.destinationName
    return changed


def settled(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """The parameters with every file name complete; raise `JumelageError` where one cannot be."""
    result = dict(parameters)
    for definition in algorithm.destinationParameterDefinitions():
        name, where = definition.name(), destination(parameters, definition.name(), context)
        if where is None or not is_file(where):
            continue
        if definition.type() in {"sink", "vectorDestination"}:
            result[name] = with_file(parameters[name], table_path(where))
        elif definition.type() == "rasterDestination":
            path = where if Path(where).suffix else where + DEFAULT_RASTER
            raster_driver(path)
            result[name] = with_file(parameters[name], path)
    return result


def refuse_open_edits(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Raise `JumelageError` when an output is a layer of the project with unsaved edits; main thread only."""
    edited = {
        Path(layer.source().split("|")[0]).resolve()
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.isEditable()
    }
    for definition in algorithm.destinationParameterDefinitions():
        where = destination(parameters, definition.name(), context)
        if where and is_file(where) and Path(where).resolve() in edited:
            raise JumelageError(
                "{name} is in use, perhaps being edited: save and close it first.", name=Path(where).name
            )


class Writer:
    """Writes the outputs of one run: files by way of `Staging`, other destinations at the end."""

    def __init__(
        self,
        algorithm: JumelageAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        staging: Staging,
    ) -> None:
        """Keep what every output needs."""
        self._algorithm, self._parameters = algorithm, settled(algorithm, parameters, context)
        self.context, self.feedback, self.staging = context, feedback, staging
        self.is_settled = False

    def settle(self) -> None:
        """Say that what follows cannot be taken back: a cancel counts until here, and raises `Cancelled`."""
        stop_if(self.feedback.isCanceled)
        self.is_settled = True

    def features(
        self,
        name: str,
        fields: QgsFields,
        features: Iterable[QgsFeature],
        geometry: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> str | None:
        """Write a vector output, in longitude and latitude unless it has a CRS; its id, or None when it is skipped."""
        crs = QgsCoordinateReferenceSystem(WGS84) if crs is None else crs
        where = destination(self._parameters, name, self.context)
        if where is None or not is_file(where):
            return self._sink(self._parameters, name, fields, features, geometry, crs)[0]
        staged = self.staging.file(where)
        _, count = self._sink({**self._parameters, name: str(staged)}, name, fields, features, geometry, crs)
        _verify(staged, count, where)
        return self._layer_path(name)

    def file_path(self, name: str) -> tuple[Path, str]:
        """Where to write a file for now, and the path it will have."""
        final = self._layer_path(name)
        return self.staging.file(final), final

    def text(self, name: str, text: Callable[[], str]) -> str | None:
        """Write a text file, made only when it is wanted; its path, or None when it is skipped."""
        return self.file(name, lambda path: path.write_text(text(), encoding="utf-8"))

    def file(self, name: str, write: Callable[[Path], object]) -> str | None:
        """Let `write` make a file, only when it is wanted; its path, or None when it is skipped."""
        final = self._algorithm.parameterAsFileOutput(self._parameters, name, self.context)
        if not final:
            return None
        staged = self.staging.file(final)
        try:
            write(staged)
        except OSError as error:
            raise JumelageError("Cannot write {path}: {reason}", path=final, reason=error.strerror) from error
        return str(final)

    def string(self, name: str) -> str:
        """The value of a parameter as text."""
        return str(self._algorithm.parameterAsString(self._parameters, name, self.context))

    def _layer_path(self, name: str) -> str:
        """The final path; QGIS notes by this call that the layer is to be loaded."""
        return str(self._algorithm.parameterAsOutputLayer(self._parameters, name, self.context))

    def _sink(
        self,
        parameters: dict[str, Any],
        name: str,
        fields: QgsFields,
        features: Iterable[QgsFeature],
        geometry: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> tuple[str | None, int]:
        """Write features; the id of the layer and how many were written."""
        sink, identifier = self._algorithm.parameterAsSink(parameters, name, self.context, fields, geometry, crs)
        if sink is None:
            return None, 0
        where = destination(self._parameters, name, self.context)
        count = 0
        for feature in features:
            if count % _CHECK_EVERY == 0:
                stop_if(self.feedback.isCanceled)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise JumelageError("Cannot write {path}: {reason}", path=where, reason=sink.lastError())
            count += 1
        if hasattr(sink, "finalize"):  # QGIS 3.34 and later: errors show up only here
            sink.finalize()
        elif not sink.flushBuffer():
            raise JumelageError("Cannot write {path}: {reason}", path=where, reason=sink.lastError())
        del sink
        return str(identifier), count


def _verify(staged: Path, count: int, where: str) -> None:
    """Read a table back: a full disk shows up only when the file is closed, and no writer tells."""
    from osgeo import ogr

    try:
        source = ogr.Open(str(staged))
        found = -1 if source is None else source.GetLayer(0).GetFeatureCount()
    except RuntimeError:  # GDAL raises only where some other program of the process wants it to
        found = -1
    if found < count:
        raise JumelageError("Cannot write {path} whole: the disk may be full.", path=where)
