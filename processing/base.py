"""What every algorithm of the plugin does the same way: faults, progress, outputs, styling."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from ..jumelage_plugin import about
from ..jumelage_plugin.bridge.staging import Staging
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import Cancelled, JumelageError
from ..jumelage_plugin.core.progress import stop_if

WGS84 = "EPSG:4326"
_PROVIDER_PREFIX = re.compile(r"^(\w{2,}:|dbname=|service=)")


class JumelageAlgorithm(QgsProcessingAlgorithm):
    """The common part. A subclass declares parameters and names its `job`."""

    def createInstance(self) -> JumelageAlgorithm:  # noqa: N802 - the name QGIS calls
        """Return a new instance, as QGIS asks for one for each run."""
        return type(self)()

    def group(self) -> str:
        """Return the group in the toolbox."""
        return tr("Climate twinning")

    def groupId(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the stable id of the group."""
        return "climatetwinning"

    def icon(self) -> QIcon:
        """Return the icon."""
        return QIcon(about.ICON)

    def svgIconPath(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the path of the icon."""
        return str(about.ICON)

    def helpUrl(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the page of the guide."""
        return f"{about.HOMEPAGE}#{self.name()}"

    def job(self) -> ModuleType:
        """Return the module that does the work, imported only now.

        It has `read` (parameters to a request), `judge` (request to facts), `write` (facts to
        outputs), `sentences` and `numbers` (of the facts), `style` (layers) and `help_text`.
        """
        raise NotImplementedError

    def shortHelpString(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the help beside the dialog."""
        return str(self.job().help_text())

    def compute(
        self, request: Any, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compute everything first, then write, then publish in one step."""
        job = self.job()
        facts = job.judge(request, feedback)
        stop_if(feedback.isCanceled)
        with Staging() as staging:
            outputs = job.write(facts, Writer(self, parameters, context, staging))
            stop_if(feedback.isCanceled)
            staging.publish()
        for sentence in job.sentences(facts):
            feedback.pushInfo(sentence)
        return {name: value for name, value in {**outputs, **job.numbers(facts)}.items() if value is not None}

    def checkParameterValues(  # noqa: N802 - the name QGIS calls
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Our own sentence first: that of the base class is obscure."""
        try:
            self.job().read(self, parameters, context)
        except JumelageError as error:
            return False, say(error.message)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(  # noqa: N802 - the name QGIS calls
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the parameters here, in the main thread, as QGIS asks."""
        try:
            self._request = self.job().read(self, parameters, context)
        except JumelageError as error:
            raise QgsProcessingException(say(error.message)) from error
        return True

    def processAlgorithm(  # noqa: N802 - the name QGIS calls
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The one place where a fault of ours becomes one of QGIS's."""
        try:
            self._outputs = self.compute(self._request, parameters, context, feedback)
        except JumelageError as error:
            raise QgsProcessingException(say(error.message)) from error
        except Cancelled as error:
            raise QgsProcessingException(tr("Cancelled: nothing was written.")) from error
        return self._outputs

    def postProcessAlgorithm(  # noqa: N802 - the name QGIS calls
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Style what is shown; a script that loads nothing does not pay for it."""
        shown = {name: self._shown(value, context) for name, value in self._outputs.items()}
        layers = {name: layer for name, layer in shown.items() if layer is not None}
        if layers:
            self.job().style(layers)
        return {}

    @staticmethod
    def _shown(value: Any, context: QgsProcessingContext) -> Any:
        """The layer of an output that is about to be shown, else None."""
        if not isinstance(value, str) or not context.willLoadLayerOnCompletion(value):
            return None
        return QgsProcessingUtils.mapLayerFromString(value, context)

    def choice(
        self, parameters: dict[str, Any], name: str, options: Iterable[str], context: QgsProcessingContext
    ) -> str:
        """The value of a choice, checked with a readable sentence."""
        allowed = list(options)
        value = parameters.get(name)
        if isinstance(value, str) and value not in allowed:
            raise JumelageError(
                "“{value}” is not a choice for {name}: {choices}.", value=value, name=name, choices=", ".join(allowed)
            )
        return self.parameterAsEnumString(parameters, name, context)

    def number(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> float | None:
        """The value of an optional number, None where it is not set."""
        if parameters.get(name) in (None, "") and self.parameterDefinition(name).defaultValue() is None:
            return None
        return float(self.parameterAsDouble(parameters, name, context))

    def choices(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[str]:
        """The values of a multiple choice; unset, QGIS gives one empty string."""
        return [value for value in self.parameterAsEnumStrings(parameters, name, context) if value]


def destination(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str | None:
    """Where an output goes as the planner wrote it, None when it is skipped."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    return str(value) if value else None


def is_file(where: str) -> bool:
    """Whether a destination is a file of its own, not a memory layer or a table of a database."""
    return not _PROVIDER_PREFIX.match(where) and bool(Path(where).suffix)


class Writer:
    """Writes the outputs of one run: files by way of `Staging`, other destinations at the end."""

    def __init__(
        self, algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, staging: Staging
    ) -> None:
        """Keep what every output needs."""
        self._algorithm, self._parameters = algorithm, parameters
        self.context, self.staging = context, staging
        self._crs = QgsCoordinateReferenceSystem(WGS84)

    def features(
        self, name: str, fields: QgsFields, features: Iterable[QgsFeature], geometry: QgsWkbTypes.Type
    ) -> str | None:
        """Write a vector output; its id, or None when it is skipped."""
        where = destination(self._parameters, name, self.context)
        if where is None or not is_file(where):
            return self._sink(self._parameters, name, fields, features, geometry)
        staged = str(self.staging.file(where))
        self._sink({**self._parameters, name: staged}, name, fields, features, geometry)
        return self._layer_path(name)

    def raster_path(self, name: str) -> tuple[Path, str]:
        """Where to write a raster for now, and the path it will have."""
        final = self._layer_path(name)
        return self.staging.file(final), final

    def text(self, name: str, text: Callable[[], str]) -> str | None:
        """Write a text file, made only when it is wanted; its path, or None when it is skipped."""
        final = self._algorithm.parameterAsFileOutput(self._parameters, name, self.context)
        if not final:
            return None
        staged = self.staging.file(final)
        try:
            staged.write_text(text(), encoding="utf-8")
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
    ) -> str | None:
        sink, identifier = self._algorithm.parameterAsSink(parameters, name, self.context, fields, geometry, self._crs)
        if sink is None:
            return None
        for feature in features:
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise JumelageError("Cannot write {path}: {reason}", path=name, reason=sink.lastError())
        if hasattr(sink, "finalize"):  # QGIS 3.34 and later: errors show up only here
            sink.finalize()
        elif not sink.flushBuffer():
            raise JumelageError("Cannot write {path}: {reason}", path=name, reason=sink.lastError())
        del sink
        return str(identifier)
