"""What every algorithm of the plugin does the same way: faults, progress, outputs, styling."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
)
from qgis.PyQt.QtGui import QIcon

from ..jumelage_plugin import about
from ..jumelage_plugin.bridge.help_pages import help_address
from ..jumelage_plugin.bridge.staging import Staging
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import Cancelled, JumelageError
from ..jumelage_plugin.core.progress import stop_if
from .outputs import Writer, refuse_open_edits, settled

_OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
FIND, CLIMATE, TWINNING, DATA = "findtwins", "climate", "twinning", "data"
"""The groups of the toolbox."""
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$")


class JumelageAlgorithm(QgsProcessingAlgorithm):
    """The common part. A subclass declares its `GROUP` and parameters, and names its `job`."""

    GROUP: str

    def createInstance(self) -> JumelageAlgorithm:  # noqa: N802 - the name QGIS calls
        """Return a new instance, as QGIS asks for one for each run."""
        return type(self)()

    def group(self) -> str:
        """Return the group in the toolbox."""
        return {FIND: tr("Find twins"), CLIMATE: tr("Climate"), TWINNING: tr("Run a twinning"), DATA: tr("Data")}[
            self.GROUP
        ]

    def groupId(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the stable id of the group."""
        return self.GROUP

    def icon(self) -> QIcon:
        """Return the icon."""
        return QIcon(about.ICON)

    def svgIconPath(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the path of the icon."""
        return str(about.ICON)

    def helpUrl(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the address of its page, which comes with the plugin."""
        return help_address(self.name())

    def job(self) -> ModuleType:
        """Return the module that does the work, imported only now.

        It has `read` (parameters to a request), `judge` (request to facts), `write` (facts to
        outputs), `sentences` and `numbers` (of the facts), `style` (layers) and `help_text`.
        """
        raise NotImplementedError

    def warm_up(self) -> None:
        """Import and read what the first run waits for, a third of a second; any thread may call it."""
        self.job()
        from .inputs import communes

        communes(False)

    def cancelled(self) -> str:
        """Return what is told when a run is cancelled."""
        return tr("Cancelled: nothing was written.")

    def shortHelpString(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the help beside the dialog; what the data cannot tell and its sources stand in each."""
        from ..jumelage_plugin.bridge import statements  # with numpy behind it: only when the help is read

        return "\n\n".join((self.job().help_text(), statements.limits(), statements.sources()))

    def compute(
        self, request: Any, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compute everything first, then write, then publish in one step."""
        job = self.job()
        facts = self._facts = job.judge(request, feedback)
        stop_if(feedback.isCanceled)
        with Staging() as staging:
            writer = Writer(self, parameters, context, feedback, staging)
            outputs = job.write(facts, writer)
            if not writer.is_settled:
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
            refuse_open_edits(self, settled(self, parameters, context), context)
            self.job().read(self, parameters, context)
        except JumelageError as error:
            return False, say(error.message)
        except OSError as error:
            return False, _unreadable(error)
        own = self.read_here()
        return super().checkParameterValues({n: v for n, v in parameters.items() if n not in own}, context)

    def read_here(self) -> set[str]:
        """Return the parameters that `read` has judged and that QGIS must not open.

        It would open lists of rasters as layers, which leaves statistics beside them.
        """
        return {d.name() for d in self.parameterDefinitions() if d.type() == "multilayer" and d.flags() & _OPTIONAL}

    def prepareAlgorithm(  # noqa: N802 - the name QGIS calls
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the parameters here, in the main thread, as QGIS asks."""
        try:
            self._request = self.job().read(self, parameters, context)
        except JumelageError as error:
            raise QgsProcessingException(say(error.message)) from error
        except OSError as error:
            raise QgsProcessingException(_unreadable(error)) from error
        return True

    def processAlgorithm(  # noqa: N802 - the name QGIS calls
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The one place where a fault of ours becomes one of QGIS's."""
        try:
            self._outputs = self.compute(self._request, parameters, context, feedback)
        except JumelageError as error:
            raise QgsProcessingException(say(error.message)) from error
        except OSError as error:
            reason = error.strerror or str(error)
            raise QgsProcessingException(tr("The results cannot be written: {reason}.", reason=reason)) from error
        except Cancelled as error:
            raise QgsProcessingException(self.cancelled()) from error
        return self._outputs

    def postProcessAlgorithm(  # noqa: N802 - the name QGIS calls
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Style what is shown; a script that loads nothing does not pay for it."""
        shown = {name: self._shown(value, context) for name, value in self._outputs.items()}
        layers = {name: layer for name, layer in shown.items() if layer is not None}
        if layers:
            self.job().style(layers, self._facts)
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
        value = parameters.get(name)
        if isinstance(value, str):
            _refuse_unknown(value, name, list(options))
        return self.parameterAsEnumString(parameters, name, context)

    def number(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> float | None:
        """The value of a number, None where it is not set; text that is no number is refused."""
        value = parameters.get(name)
        if value in (None, "") and self.parameterDefinition(name).defaultValue() is None:
            return None
        if isinstance(value, str) and value and not _NUMBER.match(value.strip()):
            raise JumelageError("“{value}” is not a number, for {name}.", value=value, name=name)
        return float(self.parameterAsDouble(parameters, name, context))

    def choices(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[str]:
        """The values of a multiple choice, a list or one text with commas, checked; unset, QGIS gives an empty one."""
        given = parameters.get(name)
        if isinstance(given, str):
            given = [value.strip() for value in given.split(",")]
            parameters = {**parameters, name: given}
        for value in given or []:
            if isinstance(value, str) and value:
                _refuse_unknown(value, name, list(self.parameterDefinition(name).options()))
        return [value for value in self.parameterAsEnumStrings(parameters, name, context) if value]


class ProjectAlgorithm(JumelageAlgorithm):
    """One that opens a project, or works in the one of the window."""

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Projects, their layers and their layouts belong to the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading


def _unreadable(error: OSError) -> str:
    """What to tell where the system fails while the parameters are read, as on a disk that has gone."""
    return tr("A file or folder cannot be read: {reason}.", reason=error.strerror or str(error))


def _refuse_unknown(value: str, name: str, allowed: list[str]) -> None:
    """Raise `JumelageError` when a value is not among those allowed."""
    if value not in allowed:
        raise JumelageError(
            "“{value}” is not a choice for {name}: {choices}.", value=value, name=name, choices=", ".join(allowed)
        )
