"""Which communes, or features of any layer, resemble this one? `jumelage:communesimilarity`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.unknown import LEFT_OUT, UNKNOWN_RULES
from .base import FIND, JumelageAlgorithm
from .parameters import enum_parameter

_ANY = QgsProcessing.SourceType.TypeVector


class CommuneSimilarity(JumelageAlgorithm):
    """Features of any layer compared with one of them, by the planner's own criteria."""

    GROUP = FIND

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "communesimilarity"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Similarity of communes (or any features)")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("similarity,likeness,gower,hellinger,compare,commune,municipality,territory,criteria,weights").split(
            ","
        )

    def job(self) -> ModuleType:
        """Return the work."""
        from . import likenessjob

        return likenessjob

    def shortHelpString(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the help beside the dialog; nothing here rests on the climate data."""
        return str(self.job().help_text())

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        for parameter, help_text in (*_compared(), *_target()):
            parameter.setHelp(help_text)
            self.addParameter(parameter)
        for parameter, help_text in _further():
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            parameter.setHelp(help_text)
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Similarity"), _ANY))
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
        for name, label in (
            ("BEST_SIMILARITY", tr("Similarity of the nearest")),
            ("RANKED", tr("Features ranked")),
            ("UNRANKED", tr("Features known too little to be ranked")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))


def _fields(name: str, label: str, *, numeric: bool = False) -> QgsProcessingParameterField:
    """Fields of the layer to tick."""
    kinds = QgsProcessingParameterField.DataType
    kind = kinds.Numeric if numeric else kinds.Any
    return QgsProcessingParameterField(name, label, None, "INPUT", kind, allowMultiple=True, optional=True)


def _compared() -> list[tuple[Any, str]]:
    """The layer and what is compared."""
    return [
        (
            QgsProcessingParameterFeatureSource("INPUT", tr("Layer or table to compare"), [_ANY]),
            tr("Communes, or features of any kind: polygons, points, lines or a table."),
        ),
        (
            _fields("FIELDS", tr("Fields compared")),
            tr("Numbers by percentile, texts as classes (the same or not), fields of 0 and 1 as yes or no."),
        ),
        (
            _fields("ORDERED", tr("Ordered classes")),
            tr("Classes that lie in an order, as 1 city, 2 town, 3 rural: neighbours are half alike."),
        ),
        (
            _fields("SHARES", tr("Shares compared together"), numeric=True),
            tr("The fields of one composition, as forest, crops, town: closed to 1; of equal weight with one field."),
        ),
        (
            QgsProcessingParameterString("CRITERIA", tr("Criteria in words"), None, multiLine=True, optional=True),
            tr(
                "One a line, for weights and whatever should be compared otherwise: population: percentile + log 100, "
                "weight 2; elevation_m: range 1000; land = forest_pct + urban_pct: shares, weight 0.5. Fields named "
                "here need not be ticked. See the help beside."
            ),
        ),
    ]


def _target() -> list[tuple[Any, str]]:
    """What it is compared with."""
    return [
        (
            QgsProcessingParameterExpression("TARGET", tr("Target"), None, "INPUT", optional=True),
            tr(
                "The one feature with which all are compared: FR:31107 (fields country and code), code=31107, "
                "country=FR, code=31107, a name that only one bears, or any expression."
            ),
        ),
        (
            QgsProcessingParameterFeatureSource(
                "TARGET_LAYER", tr("… or a layer with the target"), [_ANY], optional=True
            ),
            tr(
                "A layer with the same fields whose only, or only selected, feature is the target; where it holds "
                "several, the target above tells which."
            ),
        ),
    ]


def _further() -> list[tuple[Any, str]]:
    """For those who want more than the defaults."""
    number = QgsProcessingParameterNumber
    field = QgsProcessingParameterField
    return [
        (
            field("GROUP", tr("Percentiles within"), None, "INPUT", optional=True),
            tr(
                "Numbers are read as percentiles within each of these groups: a median commune of France and one of "
                "Spain are alike. The field country when empty, where there is one; write the scale rank for "
                "percentiles among all."
            ),
        ),
        (
            field("NAME", tr("Field with the name"), None, "INPUT", optional=True),
            tr("For the report and the map; the field name, nom or nombre when empty, where there is one."),
        ),
        (
            enum_parameter("UNKNOWN", tr("What is unknown"), UNKNOWN_RULES, LEFT_OUT, words="unknown"),
            tr(
                "left_out: it is left out of the mean, as in Gower's paper. expected: it counts as the mean likeness "
                "of all, fairer where much is unknown of many."
            ),
        ),
        (
            number("MIN_CONFIDENCE", tr("Least confidence for a rank"), number.Type.Double, 0.5),
            tr("From 0 to 1: who is known by a smaller share of the weights has a similarity, but no rank."),
        ),
        (
            number("COUNT", tr("Number of features listed"), number.Type.Integer, 0),
            tr("The best ones; 0 lists all."),
        ),
    ]
