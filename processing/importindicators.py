"""Brings a table of the planner's own indicators to the communes. `jumelage:importindicators`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.options import DECIMALS, DUPLICATES, SHAPES
from .base import DATA, JumelageAlgorithm
from .parameters import enum_parameter

_ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced


class ImportIndicators(JumelageAlgorithm):
    """Joins a table to the communes and says what became of each row."""

    GROUP = DATA

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "importindicators"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Import indicators of communes")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("import,indicator,table,csv,excel,ods,join,insee,ine,eurostat,cerema,commune,code").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import indicatorsjob

        return indicatorsjob

    def shortHelpString(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the help beside the dialog; the limits of the climate have no part in it."""
        from ..jumelage_plugin.bridge import statements

        return "\n\n".join((self.job().help_text(), statements.place_sources()))

    def checkParameterValues(  # noqa: N802 - the name QGIS calls
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """As for all, save that QGIS need not be able to open the table, nor miss it: it has been read here."""
        own = self.parameterDefinition("INPUT")
        flags = own.flags()
        own.setFlags(flags | QgsProcessingParameterDefinition.Flag.FlagOptional)
        try:
            return super().checkParameterValues(parameters, context)
        finally:
            own.setFlags(flags)

    def read_here(self) -> set[str]:
        """Return the table too: QGIS opens no text of other endings than its own."""
        return {*super().read_here(), "INPUT"}

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        for parameter, help_text in (*_inputs(), *_meanings(), *_ways()):
            parameter.setHelp(help_text)
            self.addParameter(parameter)
        self._add_outputs()

    def _add_outputs(self) -> None:
        source = QgsProcessing.SourceType
        sink = QgsProcessingParameterFeatureSink
        self.addParameter(sink("OUTPUT", tr("Communes with their indicators"), source.TypeVectorAnyGeometry))
        self.addParameter(
            sink("OUTPUT_ROWS", tr("Rows of the table with their verdict"), source.TypeVector, None, True, True)
        )
        self.addParameter(
            sink("OUTPUT_INDICATORS", tr("What the indicators mean"), source.TypeVector, None, True, False)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
        for name, label in (
            ("MATCHED", tr("Rows matched")),
            ("UNMATCHED", tr("Rows unmatched")),
            ("DOUBTFUL", tr("Doubtful rows")),
            ("COMMUNES", tr("Communes with figures")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))


def _text(name: str, label: str, *, lines: bool = False) -> QgsProcessingParameterString:
    return QgsProcessingParameterString(name, label, None, lines, True)


def _advanced(parameter: Any) -> Any:
    parameter.setFlags(parameter.flags() | _ADVANCED)
    return parameter


def _inputs() -> list[tuple[Any, str]]:
    """The table and its columns."""
    vector = [QgsProcessing.SourceType.TypeVector]
    return [
        (
            QgsProcessingParameterFeatureSource("INPUT", tr("Table of indicators"), vector),
            tr("A CSV or text file, ODS, Excel, or any layer. For one sheet of several: file.xlsx|layername=sheet."),
        ),
        (
            _text("CODE", tr("Column of the codes")),
            tr("Codes of INSEE, INE, Eurostat (LAU) or GeoNames; two columns as CPRO+CMUN. Found when empty."),
        ),
        (
            _text("COUNTRY", tr("Country, or its column")),
            tr("FR, ES, another country of the data, or the column that tells it. Found when empty."),
        ),
        (
            _text("FIELDS", tr("Indicators")),
            tr("Columns separated by semicolons, with a new name where wanted: P21_POP = population. All when empty."),
        ),
    ]


def _meanings() -> list[tuple[Any, str]]:
    """What the figures mean."""
    all_of_them = tr("Of all indicators, where their own line says nothing else.")
    return [
        (_text("UNIT", tr("Unit")), all_of_them),
        (_text("YEAR", tr("Year")), all_of_them),
        (_text("SOURCE", tr("Source")), tr("Who made the figures; the name of the file when empty.")),
        (_text("LICENCE", tr("Licence")), all_of_them),
        (
            _text("DEFINITION", tr("Definition")),
            tr("In a few words what is counted: two countries' figures are compared only where it is the same."),
        ),
        (
            _text("DESCRIPTIONS", tr("Meaning of single indicators"), lines=True),
            tr("One line each: column: unit; year; source; licence; definition. Parts may be left empty."),
        ),
    ]


def _ways() -> list[tuple[Any, str]]:
    """How the table is read and joined."""
    vector = [QgsProcessing.SourceType.TypeVector]
    return [
        (
            QgsProcessingParameterFeatureSource("EARLIER", tr("Earlier result to complete"), vector, None, True),
            tr(
                "The communes of an earlier import, with which these are put together: figures of another country in "
                "the same field, marked where they do not mean the same."
            ),
        ),
        (
            enum_parameter(
                "DUPLICATES", tr("Several rows of one commune"), DUPLICATES, DUPLICATES[0], words="duplicates"
            ),
            tr("refuse: they are doubtful and left out; sum or mean: put together, as for communes that have merged."),
        ),
        (
            enum_parameter("GEOMETRY", tr("Geometry of the communes"), SHAPES, SHAPES[0], words="shape"),
            tr("Outlines, or points. The localities of 32 other countries have points only."),
        ),
        (
            _advanced(_text("NAME", tr("Column of the names"))),
            tr("Checked against the codes; finds communes whose code is unknown. Found when empty."),
        ),
        (
            _advanced(enum_parameter("DECIMAL", tr("Decimal mark"), DECIMALS, DECIMALS[0], words="decimal")),
            tr("auto: read from each column; comma or point where a column such as 1.234 does not tell."),
        ),
        (
            _advanced(QgsProcessingParameterBoolean("KEEP_DOUBTFUL", tr("Doubtful rows take part"), False)),
            tr(
                "Found by their name; called otherwise than their code, which is then believed; or former communes "
                "that are part of another."
            ),
        ),
    ]
